/**
 * What checking a record comes to: what it holds and how far it is vouched for, or the first place where it breaks.
 */
import type { EventOf } from '../events/event.ts';
import type { Introduced } from '../journal/batch.ts';
import type { KeptCopy, Place } from '../kept-copy.ts';
import type { State } from '../state.ts';

/**
 * What was found wrong, in the order in which it is looked for.
 *
 * - `frame.…`: the bytes of the file; `batch.…`: what a frame tells; `opening.…`: how a writing of the history begins
 * - `command.…`: a signed command, its signature, its sender's role, its counter, the head it names, its time, and whether
 *   the decree makes these records of it; `record.time`: the hub's own times
 * - `line.…`: what an audience reads of an entry, its hash and its openings; `result.figures`: what was announced
 */
export type BreakCode =
  | 'frame.none'
  | 'frame.torn'
  | 'frame.damaged'
  | 'frame.order'
  | 'frame.chain'
  | 'batch.unread'
  | 'batch.former'
  | 'batch.rebuilt'
  | 'opening.missing'
  | 'opening.order'
  | 'command.twice'
  | 'command.misnamed'
  | 'command.unsigned'
  | 'command.stranger'
  | 'command.signature'
  | 'command.role'
  | 'command.counter'
  | 'command.head'
  | 'command.time'
  | 'command.records'
  | 'record.time'
  | 'line.hash'
  | 'result.figures';

/** Where a record breaks: the frame from 0 and its first byte, the command, the entry from 0, where they are known. */
export interface Break {
  readonly code: BreakCode;
  readonly frame: number;
  readonly offset: number;
  readonly command: string | null;
  readonly entry: number | null;
  /** A name from the format: an event's type, an audience, a field; never a figure or a person. */
  readonly detail: string;
}

/** One writing of the history; `entries` are all that its chain holds, those of earlier writings included. */
export interface Writing {
  readonly epoch: number;
  readonly phrase: string;
  readonly entries: number;
  readonly head: string;
}

/** What a record holds, as far as it is sound. */
export interface Summary {
  readonly state: State;
  readonly frames: number;
  /** When the first record was made, ms, hub time; null where there is none. */
  readonly began: number | null;
  /** The last one is the present one; none in a record of an earlier version. */
  readonly writings: readonly Writing[];
  readonly devices: readonly Introduced[];
  readonly signed: number;
  readonly unsigned: number;
  /** Commands of queues that name a head of none of its writings. */
  readonly strays: number;
  /** Part of it was written before commands were signed. */
  readonly former: boolean;
  /** What one device had kept, in place of a record that was lost: nothing of it is signed. */
  readonly rebuilt: KeptCopy | null;
  /**
   * So many entries are covered by a signature given over the head they make: none of them, and nothing of their order,
   * can have been altered without that device's key. Of what follows each signed command is still its sender's own; that
   * none was left out or put in another order rests on the hub alone.
   */
  readonly vouched: number;
  readonly announced: readonly EventOf<'result.announced'>[];
  /** Every head that a device can have shown, with the writing and the number of entries it stands for. */
  readonly heads: ReadonlyMap<string, Place>;
}

/** Sound throughout, or broken at one place with what was sound before it. */
export type Verdict = { readonly summary: Summary } & (
  | { readonly kind: 'sound' }
  | { readonly kind: 'broken'; readonly broken: Break }
);
