/**
 * What the benchmark may ask of a process of clients: a group of them takes seats, listens, sends. Names and shapes only.
 */
import type { DeviceKey, Way } from './ways-in.ts';

/** A group that comes in; all at once, or one after another. */
export interface Entering {
  readonly group: string;
  readonly way: Way;
  readonly host: string;
  readonly count: number;
  /** Devices of the hub, dealt out in turn. */
  readonly keys: readonly DeviceKey[];
  /** The state vector to ask with; null for writers, who ask for nothing. */
  readonly have: Uint8Array | null;
  readonly keep: boolean;
  readonly stalls: boolean;
  readonly atOnce: boolean;
  /** Whether to try again as the provider does (100 ms, 200 ms, … 2.5 s) while nobody listens. */
  readonly patient: boolean;
}

/** How a group came in; one figure a seat, ms and bytes. `last` is sharedNow() when the last one was in. */
export interface Entered {
  readonly took: readonly number[];
  readonly sync: readonly number[];
  readonly bytes: readonly number[];
  readonly last: number;
  /** The same moment in ms since the epoch. */
  readonly epoch: number;
  readonly update: Uint8Array | null;
  readonly hello: string;
}

/** Sends prepared frames: `each` is one event; its sender is a seat of the group. `every` ms apart, 0 for all at once. */
export interface Sending {
  readonly group: string;
  readonly events: readonly { readonly seat: number; readonly frame: Uint8Array }[];
  readonly every: number;
  /** Whether every event is answered, and has to be accepted. */
  readonly answered: boolean;
}

/** sharedNow() of every event's sending, in order. */
export interface SentTimes {
  readonly at: readonly number[];
}

/** Orders with what they give. */
export interface Orders {
  enter(order: Entering): Promise<Entered>;
  send(order: Sending): Promise<SentTimes>;
  /** Begins to note every arrival. */
  listen(order: { readonly group: string }): Promise<void>;
  /** All arrivals since, as pairs: number of the event, sharedNow(). */
  heard(order: { readonly group: string }): Promise<Float64Array>;
  /** Resolves with sharedNow() of the moment at which every seat has event `n`. */
  reached(order: { readonly group: string; readonly n: number }): Promise<number>;
  /** How many of the group are still connected, and the codes with which the others were sent away. */
  standing(order: { readonly group: string }): Promise<{ here: number; codes: readonly (number | null)[] }>;
  leave(order: { readonly group: string }): Promise<void>;
}

export type OrderName = keyof Orders;
