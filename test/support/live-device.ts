/**
 * A device on a running hub's real socket, without a face: it answers the challenge, reads its stream, beats, and signs
 * commands on the head it has seen.
 */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as v from 'valibot';
import { WebSocket } from 'ws';
import * as syncProtocol from 'y-protocols/sync';
import * as Y from 'yjs';
import { type Command, mayQueue } from '../../protocol/commands/command.ts';
import { genesisOf, issuingBegan, streamHead } from '../../protocol/entry.ts';
import { evolve } from '../../protocol/evolve.ts';
import { commandText } from '../../protocol/signing.ts';
import { INITIAL, type State } from '../../protocol/state.ts';
import type { DeputyId } from '../../protocol/values.ts';
import {
  type Answer,
  answerSchema,
  challengeSchema,
  commandMessageSchema,
  ENTRIES,
  type Hello,
  helloSchema,
  hubBeatSchema,
  LIVE_ROOM,
  MESSAGE,
  type Outcome,
  PROTOCOL_VERSION,
  SYNC_MESSAGE,
} from '../../protocol/wire.ts';
import { authOf, signAs } from './device-keys.ts';
import { readLine } from './lines.ts';

/** A member who acts in person. */
export interface InPerson {
  readonly member: DeputyId;
  readonly pin: string;
}

/** A device as it was paired: its id, and the name its key is made of. */
export interface Identity {
  readonly device: { readonly id: string };
  readonly key: string;
}

export class LiveDevice {
  readonly #identity: Identity;
  readonly #url: string;
  readonly #origin: string;
  readonly #doc = new Y.Doc();
  readonly #answers = new Map<string, (outcome: Outcome) => void>();
  readonly #waiters = new Set<() => void>();
  #socket: WebSocket | null = null;
  #chain = '';
  #early: string[] = [];
  #folded: State = INITIAL;
  #read = 0;
  #counter = 0;
  #hello: Hello | null = null;
  #ahead = 0;

  constructor(where: { readonly url: string; readonly origin: string }, identity: Identity) {
    this.#url = where.url;
    this.#origin = where.origin;
    this.#identity = identity;
    this.#doc.getArray<string>(ENTRIES).observe(() => this.#take());
  }

  /** The lines of its stream so far. */
  get lines(): string[] {
    return this.#doc.getArray<string>(ENTRIES).toArray();
  }
  get state(): State {
    return this.#folded;
  }
  /** What the hub said last when it greeted this device; null while there is no connection. */
  get hello(): Hello | null {
    return this.#hello;
  }
  /** How much the hub's clock is ahead of this device's, ms. */
  get ahead(): number {
    return this.#ahead;
  }

  /** Connects and resolves once it is greeted; false when the socket ended before. */
  connect(): Promise<boolean> {
    const socket = new WebSocket(`${this.#url}/${LIVE_ROOM}`, { origin: this.#origin });
    this.#socket = socket;
    return new Promise((greeted) => {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        if (this.#socket === socket) this.#hello = null;
        for (const answer of this.#answers.values()) answer({ kind: 'fault', fault: 'offline' });
        this.#answers.clear();
        greeted(false);
      });
      socket.on('message', (data: Buffer) => {
        this.#hear(data);
        if (this.#hello !== null) greeted(true);
      });
    });
  }

  /** Ends the connection without a word. */
  cut(): void {
    this.#socket?.terminate();
    this.#hello = null;
  }

  /** Sends a command on the head it sees; signs it anew as long as it was given on an outdated one. */
  async send(command: Command, personal: InPerson | null = null): Promise<Outcome> {
    for (;;) {
      const length = this.lines.length;
      const outcome = await this.deliver(this.sign(command, personal?.member ?? null), personal?.pin);
      if (outcome.kind !== 'fault' || outcome.fault !== 'stale-head') return outcome;
      if (this.lines.length === length) await this.changes();
    }
  }

  /** The signed command, to be delivered as often as wanted. */
  sign(command: Command, member: DeputyId | null = null): object {
    this.#counter = Math.max(this.#counter, this.#hello?.counter ?? 0) + 1;
    const { id } = this.#identity.device;
    const isMark = command.type.startsWith('ballots.') && 'deputy' in command;
    const began = isMark ? issuingBegan(this.#folded) : null;
    const parsed = v.parse(v.pick(commandMessageSchema, ['signed']), {
      signed: {
        v: PROTOCOL_VERSION,
        meeting: this.#hello?.meeting?.id ?? 'none',
        device: id,
        counter: this.#counter,
        id: Buffer.from(`${id.slice(0, 8)}${String(this.#counter).padStart(8, '0')}`).toString('hex'),
        command,
        head: mayQueue(command.type) ? '0'.repeat(64) : streamHead(this.#chain, this.#early),
        at: began ?? Date.now() + this.#ahead,
        member,
      },
    });
    return { ...parsed, signature: signAs(this.#identity.key, commandText(parsed.signed)) };
  }

  /** Delivers a signed command and waits for the answer; `offline` when the connection ends before it comes. */
  deliver(envelope: object, pin?: string): Promise<Outcome> {
    const { signed } = v.parse(commandMessageSchema, envelope);
    const socket = this.#socket;
    if (socket === null || socket.readyState !== WebSocket.OPEN || this.#hello === null)
      return Promise.resolve({ kind: 'fault', fault: 'offline' });
    return new Promise((answered) => {
      this.#answers.set(signed.id, answered);
      this.#say('command', pin === undefined ? envelope : { ...envelope, pin });
    });
  }

  beat(queued = 0): void {
    this.#say('beat', { sent: Date.now(), queued, forked: false });
  }

  /** Resolves when the stream has at least so many lines. */
  async shows(length: number): Promise<void> {
    while (this.lines.length < length) await this.changes();
  }

  /** Resolves at the next line. */
  changes(): Promise<void> {
    return new Promise((changed) => this.#waiters.add(changed));
  }

  #hear(data: Buffer): void {
    const decoder = decoding.createDecoder(data);
    switch (decoding.readVarUint(decoder)) {
      case SYNC_MESSAGE:
        syncProtocol.readSyncMessage(decoder, encoding.createEncoder(), this.#doc, this);
        return;
      case MESSAGE.challenge: {
        const { challenge } = v.parse(challengeSchema, JSON.parse(decoding.readVarString(decoder)));
        const { device, key } = this.#identity;
        this.#say('auth', authOf(device.id, challenge, key));
        return;
      }
      case MESSAGE.hello: {
        this.#hello = v.parse(helloSchema, JSON.parse(decoding.readVarString(decoder)));
        this.#ahead = this.#hello.time - Date.now();
        const { meeting } = this.#hello;
        if (this.#read === 0 && meeting !== null)
          this.#chain = genesisOf({ ...meeting, meeting: meeting.id });
        this.#ask();
        this.beat();
        return;
      }
      case MESSAGE.answer: {
        const { id, outcome }: Answer = v.parse(answerSchema, JSON.parse(decoding.readVarString(decoder)));
        this.#answers.get(id)?.(outcome);
        this.#answers.delete(id);
        return;
      }
      case MESSAGE.beat: {
        const { time } = v.parse(hubBeatSchema, JSON.parse(decoding.readVarString(decoder)));
        this.#ahead = time - Date.now();
      }
    }
  }

  #ask(): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, SYNC_MESSAGE);
    syncProtocol.writeSyncStep1(encoder, this.#doc);
    this.#socket?.send(encoding.toUint8Array(encoder));
  }

  #say(kind: keyof typeof MESSAGE, content: unknown): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, MESSAGE[kind]);
    encoding.writeVarString(encoder, JSON.stringify(content));
    this.#socket?.send(encoding.toUint8Array(encoder));
  }

  #take(): void {
    const entries = this.#doc.getArray<string>(ENTRIES);
    for (; this.#read < entries.length; this.#read += 1) {
      const text = entries.get(this.#read);
      const line = readLine(text);
      if (!('n' in line)) this.#early.push(text);
      else this.#chain = line.hash;
      if (!('event' in line)) continue;
      if ('n' in line && this.#early.length > 0) this.#early.shift();
      else this.#folded = evolve(this.#folded, line);
    }
    for (const wake of this.#waiters) wake();
    this.#waiters.clear();
  }
}
