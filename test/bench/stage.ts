/**
 * A server under load: something that takes events and shows them to readers, whatever it is made of.
 */
import type { Sending } from './load/orders.ts';
import type { Way } from './load/ways-in.ts';
import type { Running } from './processes.ts';

/** One event ready to be sent. */
export type ReadyEvent = Sending['events'][number];

export interface Stage {
  readonly way: Way;
  readonly server: Running;
  readonly host: string;
  /** The groups of clients that write and read. */
  readonly writers: string;
  readonly readers: string;
  /** Whether every event is answered. */
  readonly answers: boolean;
  /** How many copies of an event the server sends beside those to its readers. */
  readonly echoes: number;
  /** Makes the next events ready; they have to be sent, all and in this order. */
  ready(count: number): readonly ReadyEvent[];
  /** The number the next event gets. */
  next(): number;
  end(): Promise<void>;
}
