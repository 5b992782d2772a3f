/**
 * One entry of an audience's stream: its number, the chain hash, the hub's time and the event.
 * Numbers have no gaps, every hash covers the one before it (I3); a device checks both on arrival.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { canonical } from './canonical.ts';
import { type Event, recordedSchema } from './events/event.ts';
import type { State } from './state.ts';
import { currentRound } from './state.ts';
import { count } from './values.ts';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

export const entrySchema = v.strictObject({ n: count, hash, ...recordedSchema.entries });
export type Entry = v.InferOutput<typeof entrySchema>;

/** The head of a stream in which nothing has happened yet. */
export const EMPTY_HEAD = '0'.repeat(64);

/** The next entry after `head`, which is the hash of entry number `n - 1`. */
export function makeEntry(n: number, head: string, at: number, event: Event): Entry {
  return { n, hash: chainHash(n, head, at, event), at, event };
}

/** Whether an entry continues the history that ends in `head`. */
export function continues(entry: Entry, n: number, head: string): boolean {
  return entry.n === n && entry.hash === chainHash(n, head, entry.at, entry.event);
}

function chainHash(n: number, head: string, at: number, event: Event): string {
  return bytesToHex(sha256(utf8ToBytes(`${head}\n${canonical({ n, at, event })}`)));
}

/**
 * The time an event carries. An issued ballot carries the time at which issuing began,
 * so that no record tells when one deputy received a ballot (I7).
 */
export function stampOf(event: Event, state: State, now: number): number {
  if (event.type !== 'ballots.issued') return now;
  const ballots = currentRound(state)?.ballots;
  return ballots !== undefined && 'began' in ballots ? ballots.began : now;
}
