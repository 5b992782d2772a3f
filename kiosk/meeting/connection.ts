/**
 * One device's connection: the stock provider brings the document, our messages travel on the same socket.
 * The device signs the hub's `challenge`; the hub's `hello` comes before any synchronisation.
 */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as v from 'valibot';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import { sessionText } from '../../protocol/signing.ts';
import {
  type Answer,
  answerSchema,
  challengeSchema,
  type Hello,
  helloSchema,
  hubBeatSchema,
  LIVE_ROOM,
  MESSAGE,
  OFFLINE_AFTER,
  PROTOCOL_VERSION,
  type Presence,
  presenceSchema,
} from '../../protocol/wire.ts';
import { openDocument, type Reader } from './document.ts';
import type { Signer } from './signer.ts';
import type { Surroundings } from './surroundings.ts';

/** What the connection tells its owner. */
export interface Listener extends Reader {
  hello(hello: Hello): void;
  answer(answer: Answer): void;
  beat(beat: v.InferOutput<typeof hubBeatSchema>): void;
  presence(presence: readonly Presence[]): void;
  /** After every message from the hub, when it has been dealt with. */
  heard(): void;
  /** The socket is gone; the connection tries again by itself. */
  down(): void;
  /** The hub closed for good with this code, or said what this page cannot read (no code). */
  stopped(code: number | null): void;
}

export class Connection {
  readonly #around: Pick<Surroundings, 'hub' | 'socket' | 'monotonic'>;
  readonly #device: string;
  readonly #signer: Signer;
  readonly #listener: Listener;
  #doc: Y.Doc | null = null;
  #provider: WebsocketProvider | null = null;
  #heard = 0;
  #openAt: number | null = null;

  constructor(
    around: Pick<Surroundings, 'hub' | 'socket' | 'monotonic'>,
    { device, signer }: { readonly device: string; readonly signer: Signer },
    listener: Listener,
  ) {
    this.#around = around;
    this.#device = device;
    this.#signer = signer;
    this.#listener = listener;
  }

  /** Connects with the document it has, or with an empty one; goes on trying until it is closed. */
  open(): void {
    this.#close();
    this.#openAt = null;
    this.#doc ??= openDocument(this.#listener);
    const provider = new WebsocketProvider(this.#around.hub, LIVE_ROOM, this.#doc, {
      connect: false,
      disableBc: true,
      WebSocketPolyfill: this.#around.socket,
    });
    provider.awareness.setLocalState(null);
    this.#listen(provider);
    this.#provider = provider;
    provider.connect();
  }

  /** Throws the document away and connects with an empty one, at once or after a while (ms). */
  startAfresh(after = 0): void {
    this.close();
    if (after === 0) this.open();
    else this.#openAt = this.#around.monotonic() + after;
  }

  /** Whether nothing of any history has arrived in the document. */
  get empty(): boolean {
    return this.#doc === null || this.#doc.store.clients.size === 0;
  }

  /** False when there is no open socket. */
  send(type: number, value: unknown): boolean {
    const socket = this.#provider?.wsconnected ? this.#provider.ws : null;
    if (!socket) return false;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, type);
    encoding.writeVarString(encoder, JSON.stringify(value));
    socket.send(encoding.toUint8Array(encoder));
    return true;
  }

  /** To be called several times a second: a socket over which nothing came for too long is replaced. */
  tick(): void {
    const now = this.#around.monotonic();
    if (this.#openAt !== null && now >= this.#openAt) this.open();
    else if (this.#provider?.shouldConnect && now - this.#heard >= OFFLINE_AFTER) {
      const wasUp = this.#provider.wsconnected;
      this.open();
      if (wasUp) this.#listener.down();
    }
  }

  /** Ends the connection and forgets the document. */
  close(): void {
    this.#close();
    this.#doc?.destroy();
    this.#doc = null;
    this.#openAt = null;
  }

  #close(): void {
    const provider = this.#provider;
    this.#provider = null;
    if (provider === null) return;
    // A provider that believes itself connected says goodbye by awareness, which the hub takes from nobody.
    provider.wsconnected = false;
    provider.destroy();
  }

  /** Says who this device is, if the socket that asked is still the one. */
  async #introduce(provider: WebsocketProvider, challenge: string): Promise<void> {
    const { ws } = provider;
    const signature = await this.#signer.sign(sessionText(this.#device, challenge));
    if (provider !== this.#provider || provider.ws !== ws) return;
    this.send(MESSAGE.auth, { version: PROTOCOL_VERSION, device: this.#device, signature });
  }

  #listen(provider: WebsocketProvider): void {
    this.#heard = this.#around.monotonic();
    provider.on('status', ({ status }) => {
      this.#heard = this.#around.monotonic();
      if (status === 'disconnected') this.#listener.down();
    });
    provider.on('closed', ({ code }) => this.#listener.stopped(code));

    const on = <S extends v.GenericSchema>(
      type: number,
      schema: S,
      tell: (value: v.InferOutput<S>) => void,
    ): void => {
      const message = v.pipe(v.string(), v.parseJson(), schema);
      provider.messageHandlers[type] = (_encoder, decoder) => {
        const read = v.safeParse(message, decoding.readVarString(decoder));
        if (read.success) tell(read.output);
        else this.#listener.stopped(null);
      };
    };
    on(MESSAGE.challenge, challengeSchema, ({ challenge }) => {
      this.#introduce(provider, challenge).catch(() => this.#listener.stopped(null));
    });
    on(MESSAGE.hello, helloSchema, (hello) => this.#listener.hello(hello));
    on(MESSAGE.answer, answerSchema, (answer) => this.#listener.answer(answer));
    on(MESSAGE.beat, hubBeatSchema, (beat) => this.#listener.beat(beat));
    on(MESSAGE.presence, presenceSchema, (presence) => this.#listener.presence(presence));

    for (const [type, handle] of provider.messageHandlers.entries()) {
      if (handle === undefined) continue;
      provider.messageHandlers[type] = (...message) => {
        handle(...message);
        if (this.#provider !== provider) return;
        this.#heard = this.#around.monotonic();
        this.#listener.heard();
      };
    }
  }
}
