/**
 * The two ends of a simulated connection: for the hub as `ws` gives one, for the kiosk as a browser does. Each has what the
 * product uses of it and nothing else.
 */
import { EventEmitter } from 'node:events';
import { MESSAGE } from '../../protocol/wire.ts';
import type { Link, Packet, Pipe } from './network.ts';

/** How long a side waits for the answer to its close, ms; `ws` waits as long. */
const CLOSING = 30_000;

/** The hub's end. */
export class HubEnd extends EventEmitter {
  readonly #link: Link;
  #out: Pipe | null = null;
  #stage: 'open' | 'closing' | 'ended' = 'open';
  /** Whether a device has said who it is. */
  introduced = false;
  /** Whether a hub that is broken on purpose sends something else instead: nothing. */
  drops: (bytes: Uint8Array) => boolean = () => false;

  constructor(link: Link) {
    super();
    this.#link = link;
  }

  join(out: Pipe): void {
    this.#out = out;
  }

  get ended(): boolean {
    return this.#stage === 'ended';
  }

  get bufferedAmount(): number {
    return this.ended ? 0 : (this.#out?.pending ?? 0);
  }

  /** Null opens the connection on the other side. */
  send(bytes: Uint8Array | null, done?: () => void): void {
    if (this.#stage !== 'open') return;
    if (bytes === null) {
      this.#out?.put({ kind: 'open' });
      return;
    }
    if (this.drops(bytes)) return;
    this.#link.network.tap.sent(this.#link.device, bytes);
    this.#out?.put({ kind: 'message', bytes }, done);
  }

  ping(): void {
    if (this.#stage === 'open') this.#out?.put({ kind: 'ping' });
  }

  close(code: number): void {
    if (this.#stage !== 'open') return;
    this.#stage = 'closing';
    this.#out?.put({ kind: 'close', code });
    this.#link.network.time.after(CLOSING, () => this.#over(1006));
  }

  terminate(): void {
    if (this.ended) return;
    this.#out?.put({ kind: 'close', code: 1006 });
    this.#over(1006);
  }

  /** The network says that the connection is over. */
  broken(): void {
    this.#link.network.time.after(0, () => this.#over(1006));
  }

  /** The process is gone: nothing is heard here any more. */
  end(): void {
    this.#stage = 'ended';
    this.removeAllListeners();
  }

  deafen(): void {
    if (this.#out !== null) this.#out.deaf = true;
  }

  resume(): void {
    this.#out?.resume();
  }

  arrive(packet: Packet): void {
    if (this.ended) return;
    switch (packet.kind) {
      case 'message':
        if (this.#stage === 'open') this.hear(packet.bytes);
        return;
      case 'pong':
        this.emit('pong');
        return;
      case 'close':
        if (this.#stage === 'open') this.#out?.put(packet);
        this.#over(packet.code);
        return;
      case 'ping':
      case 'open':
        return;
    }
  }

  /** A message comes in from the device, unless somebody on the wire keeps it. */
  hear(bytes: Uint8Array): void {
    if (this.#stage !== 'open') return;
    if (bytes[0] === MESSAGE.auth) this.introduced = true;
    if (!this.#link.network.tap.keeps(this.#link.device, bytes)) this.overhear(bytes);
  }

  /** A message comes in, from the device or from somebody on the wire. */
  overhear(bytes: Uint8Array): void {
    if (this.#stage !== 'open') return;
    this.#link.network.tap.heard(this.#link.device, bytes);
    this.emit('message', Buffer.from(bytes), true);
  }

  #over(code: number): void {
    if (this.ended) return;
    this.#stage = 'ended';
    this.emit('close', code);
  }
}

/** The kiosk's end, as the provider uses a browser's WebSocket. */
export class KioskEnd {
  readonly OPEN = 1;
  binaryType = 'arraybuffer';
  readyState: 0 | 1 | 2 | 3 = 0;
  onopen: (() => void) | null = null;
  onmessage: ((event: { readonly data: Uint8Array }) => void) | null = null;
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly #link: Link;
  #out: Pipe | null = null;
  #hub: HubEnd | null = null;

  constructor(link: Link) {
    this.#link = link;
    link.dial(this);
  }

  join(out: Pipe, hub: HubEnd): void {
    this.#out = out;
    this.#hub = hub;
  }

  send(bytes: Uint8Array): void {
    if (this.readyState === 1) this.#out?.put({ kind: 'message', bytes: bytes.slice() });
  }

  close(): void {
    if (this.readyState >= 2) return;
    const opened = this.readyState === 1;
    this.readyState = opened ? 2 : 3;
    if (!opened) {
      this.#hub?.broken();
      return;
    }
    this.#out?.put({ kind: 'close', code: 1005 });
    this.#link.network.time.after(CLOSING, () => this.#over(1006));
  }

  broken(): void {
    this.#over(1006);
  }

  /** The page is gone with everything in it; its browser says goodbye, or the device cannot. */
  vanish(goodbye: boolean): void {
    this.onopen = this.onmessage = this.onclose = this.onerror = null;
    if (goodbye) this.close();
    else {
      this.deafen();
      this.#hub?.deafen();
    }
    this.readyState = 3;
  }

  deafen(): void {
    if (this.#out !== null) this.#out.deaf = true;
  }

  resume(): void {
    this.#out?.resume();
  }

  arrive(packet: Packet): void {
    if (this.readyState === 3) return;
    switch (packet.kind) {
      case 'open':
        if (this.readyState !== 0) return;
        this.readyState = 1;
        this.onopen?.();
        return;
      case 'message':
        if (this.readyState === 1) this.onmessage?.({ data: packet.bytes });
        return;
      case 'ping':
        this.#out?.put({ kind: 'pong' });
        return;
      case 'close':
        if (this.readyState === 1 && packet.code !== 1006) this.#out?.put(packet);
        this.#over(packet.code);
        return;
      case 'pong':
        return;
    }
  }

  #over(code: number): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.onclose?.({ code, reason: '' });
  }
}
