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

/** SHA-256 of a text's UTF-8 bytes, 64 lower-case hex digits. */
export type Hasher = (text: string) => string;

/** The hash without any platform beneath it: a page on plain http is given none. */
export const plainHash: Hasher = (text) => bytesToHex(sha256(utf8ToBytes(text)));

/** The entry number `n` after `head` as a stream carries it, canonical; `event` is the event's own canonical text. */
export function writeEntry(
  n: number,
  head: string,
  at: number,
  event: string,
  hash: Hasher,
): { readonly hash: string; readonly text: string } {
  const own = hash(chained(n, head, at, event));
  return { hash: own, text: `{"at":${at},"event":${event},"hash":"${own}","n":${n}}` };
}

/** Whether an entry continues the history of `n` entries that ends in `head`. */
export function continues(entry: Entry, n: number, head: string): boolean {
  return entry.n === n && entry.hash === plainHash(chained(n, head, entry.at, canonical(entry.event)));
}

/** What the hash of an entry covers: the hash before it, and the entry without its own. */
function chained(n: number, head: string, at: number, event: string): string {
  return `${head}\n{"at":${at},"event":${event},"n":${n}}`;
}

/** What is recorded of one deputy and a ballot: given, taken back as a mistake, handed back spoiled. */
const MARKS: readonly Event['type'][] = ['ballots.issued', 'ballots.unissued', 'ballots.spoiled'];

/**
 * The time an event carries. Whatever is recorded of one deputy's ballot carries the time at which issuing began,
 * so that no record tells when one deputy received a ballot, or gave it back (I7).
 */
export function stampOf(event: Event, state: State, now: number): number {
  if (!MARKS.includes(event.type)) return now;
  const ballots = currentRound(state)?.ballots;
  return ballots !== undefined && 'began' in ballots ? ballots.began : now;
}
