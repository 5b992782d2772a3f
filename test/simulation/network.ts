/**
 * The hall's network: a link for each device, connections over it, each in order within itself and late as the seed says.
 * A link may be cut, held back for a while, or leave a connection half open, so that one side hears nothing and is not told.
 */
import type { Draw } from './journal-draw.ts';
import { HubEnd, type KioskEnd } from './sockets.ts';
import type { VirtualTime } from './virtual-time.ts';

/** `held`: nothing comes through, and nobody is told; what was sent comes later or the connection breaks. */
export type Condition = 'up' | 'held' | 'refused';

/** What goes through a connection: a message, or its end. */
export type Packet =
  | { readonly kind: 'message'; readonly bytes: Uint8Array }
  | { readonly kind: 'ping' | 'pong' | 'open' }
  | { readonly kind: 'close'; readonly code: number };

/** Who takes new connections: the hub's process, or nobody while there is none. */
export type Listener = (socket: HubEnd, device: string) => void;

/** What the world hears of the network: what leaves the hub and what arrives there, and what is kept from it. */
export interface Tap {
  sent(device: string, bytes: Uint8Array): void;
  heard(device: string, bytes: Uint8Array): void;
  keeps(device: string, bytes: Uint8Array): boolean;
}

/** One direction of a connection. */
export class Pipe {
  readonly #link: Link;
  readonly #arrive: (packet: Packet) => void;
  readonly #waiting: Packet[] = [];
  #last = 0;
  /** Bytes that have not arrived. */
  pending = 0;
  /** Nothing comes out any more, and nobody is told. */
  deaf = false;
  /** Runs when everything put in so far has arrived. */
  #flushed: { readonly left: number; readonly run: () => void }[] = [];
  #passed = 0;
  #put = 0;

  constructor(link: Link, arrive: (packet: Packet) => void) {
    this.#link = link;
    this.#arrive = arrive;
  }

  put(packet: Packet, done?: () => void): void {
    this.pending += sizeOf(packet);
    this.#put += 1;
    if (done !== undefined) this.#flushed.push({ left: this.#put, run: done });
    if (this.deaf) return;
    if (this.#link.condition === 'held' || this.#waiting.length > 0) this.#waiting.push(packet);
    else this.#send(packet);
  }

  /** The link is there again. */
  resume(): void {
    for (const packet of this.#waiting.splice(0)) this.#send(packet);
  }

  #send(packet: Packet): void {
    const { time } = this.#link.network;
    this.#last = Math.max(this.#last, time.now + this.#link.delay());
    time.after(this.#last - time.now, () => {
      if (this.deaf) return;
      if (this.#link.condition === 'held') {
        this.#waiting.push(packet);
        return;
      }
      this.pending -= sizeOf(packet);
      this.#passed += 1;
      while (this.#flushed[0] !== undefined && this.#flushed[0].left <= this.#passed)
        this.#flushed.shift()?.run();
      this.#arrive(packet);
    });
  }
}

function sizeOf(packet: Packet): number {
  return packet.kind === 'message' ? packet.bytes.length : 0;
}

/** A device's way to the hub. */
export class Link {
  condition: Condition = 'up';
  readonly network: Network;
  readonly device: string;
  /** The longest delay on this link, ms. */
  slowness: number;
  readonly #connections = new Set<{ readonly kiosk: KioskEnd; readonly hub: HubEnd }>();

  constructor(network: Network, device: string, slowness: number) {
    this.network = network;
    this.device = device;
    this.slowness = slowness;
  }

  delay(): number {
    return 1 + this.network.draw.upTo(this.slowness);
  }

  /** A device opens a connection. */
  dial(kiosk: KioskEnd): void {
    const { time } = this.network;
    const { listener } = this.network;
    if (this.condition === 'held') return;
    if (this.condition === 'refused' || listener === null) {
      time.after(this.delay(), () => kiosk.broken());
      return;
    }
    const hub = new HubEnd(this);
    kiosk.join(new Pipe(this, (packet) => hub.arrive(packet)), hub);
    hub.join(new Pipe(this, (packet) => kiosk.arrive(packet)));
    const connection = { kiosk, hub };
    this.open();
    this.#connections.add(connection);
    time.after(this.delay(), () => {
      if (this.network.listener !== listener) return kiosk.broken();
      hub.send(null);
      listener(hub, this.device);
    });
  }

  /** The connections that are not over. */
  open(): { readonly kiosk: KioskEnd; readonly hub: HubEnd }[] {
    for (const one of this.#connections)
      if (one.kiosk.readyState === 3 && one.hub.ended) this.#connections.delete(one);
    return [...this.#connections];
  }

  /** From now on nothing comes through. */
  hold(): void {
    this.condition = 'held';
  }

  /** Connections break, and no new one is taken. */
  cut(): void {
    this.condition = 'refused';
    this.reset();
  }

  /** Connections break. */
  reset(): void {
    for (const { kiosk, hub } of this.open()) {
      kiosk.broken();
      hub.broken();
    }
  }

  /** What waited comes, or the connections are over. */
  heal(): void {
    const was = this.condition;
    this.condition = 'up';
    if (was !== 'held') return;
    for (const { kiosk, hub } of this.open())
      if (this.network.draw.chance(60)) {
        kiosk.resume();
        hub.resume();
      } else {
        kiosk.broken();
        hub.broken();
      }
  }

  /** One direction of every connection loses everything from now on, without a word. */
  halve(towards: 'hub' | 'kiosk'): void {
    for (const { kiosk, hub } of this.open()) (towards === 'hub' ? kiosk : hub).deafen();
  }
}

/** All links, and who listens at the other end. */
export class Network {
  readonly time: VirtualTime;
  readonly draw: Draw;
  readonly tap: Tap;
  listener: Listener | null = null;
  readonly links = new Map<string, Link>();

  constructor(time: VirtualTime, draw: Draw, tap: Tap) {
    this.time = time;
    this.draw = draw;
    this.tap = tap;
  }

  link(device: string): Link {
    const known = this.links.get(device);
    if (known !== undefined) return known;
    const link = new Link(this, device, 2 + this.draw.upTo(this.draw.chance(20) ? 400 : 30));
    this.links.set(device, link);
    return link;
  }

  /** The hub's process is gone; `silently` means that its computer is, and nobody is told. */
  stopListening(silently: boolean): void {
    this.listener = null;
    for (const link of this.links.values())
      for (const { kiosk, hub } of link.open()) {
        hub.end();
        if (silently) hub.deafen();
        else if (link.condition === 'up') this.time.after(link.delay(), () => kiosk.broken());
        else hub.deafen();
      }
  }
}
