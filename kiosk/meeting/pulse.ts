/**
 * Hub time through a measured offset, and how fresh the shown state is (I10). Durations are taken on a clock that never
 * jumps, so that a device whose date is changed shows the same.
 */
import { OFFLINE_AFTER, STALE_AFTER } from '../../protocol/wire.ts';

export type Freshness = 'live' | 'stale' | 'offline';

export class Pulse {
  readonly #monotonic: () => number;
  readonly #wall: () => number;
  #offset: number | null = null;
  #heard: number | null = null;

  constructor(clocks: { readonly monotonic: () => number; readonly wall: () => number }) {
    this.#monotonic = clocks.monotonic;
    this.#wall = clocks.wall;
  }

  /** The hub said the time, ms; `sent` is when it was asked, on the clock that never jumps. */
  told(time: number, sent = this.#monotonic()): void {
    const received = this.#monotonic();
    this.#offset = time + Math.max(0, received - sent) / 2 - received;
  }

  /** The hub spoke while this device had everything it has. */
  heard(): void {
    this.#heard = this.#monotonic();
  }

  /** Hub time, whole ms; the device's own until the hub has said it. */
  now(): number {
    return Math.round(this.#offset === null ? this.#wall() : this.#monotonic() + this.#offset);
  }

  /** Hub time of the last word, whole ms, or null. */
  heardAt(): number | null {
    return this.#heard === null || this.#offset === null ? null : Math.round(this.#heard + this.#offset);
  }

  freshness(): Freshness {
    if (this.#heard === null) return 'offline';
    const silence = this.#monotonic() - this.#heard;
    if (silence < STALE_AFTER) return 'live';
    return silence < OFFLINE_AFTER ? 'stale' : 'offline';
  }
}
