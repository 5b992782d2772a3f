/**
 * One entry of the meeting's chain, and the lines in which an audience reads it (I3, I6). All audiences share one numbering
 * and one chain: a hash covers what everybody may see, and for each part that somebody may not see a salted commitment;
 * an event that not everybody hears of is as a whole under one. Who may see a part gets its salt and checks it.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { contentOf, isForAll, PARTS, type Part, partsOf, without } from './audiences.ts';
import { canonical } from './canonical.ts';
import { type Event, type Recorded, recordedSchema } from './events/event.ts';
import type { State } from './state.ts';
import { currentRound } from './state.ts';
import { type MeetingId, serial } from './values.ts';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const salt = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const seals = v.optional(v.record(v.picklist(PARTS), hash));
/** `entry` opens the commitment to an event that not everybody hears of. */
const salts = v.optional(v.record(v.picklist([...PARTS, 'entry']), salt));

const disclosedEntries = { n: serial, hash, ...recordedSchema.entries, seals, salts };
const disclosedSchema = v.strictObject(disclosedEntries);

/** An entry as an audience reads that hears of its event; an announcement `opens` entries that were sealed. */
export const openEntrySchema = v.strictObject({
  ...disclosedEntries,
  opens: v.optional(v.array(disclosedSchema)),
});
export type OpenEntry = v.InferOutput<typeof openEntrySchema>;

/** An entry whose event an audience does not hear of: the commitment alone, no time. */
export const sealedEntrySchema = v.strictObject({ n: serial, hash, sealed: hash });
export type SealedEntry = v.InferOutput<typeof sealedEntrySchema>;

/** What is shown while the tally is a secret, without number and hash; its entry follows with the announcement. */
export const earlySchema = recordedSchema;

export type Entry = OpenEntry | SealedEntry;

/** A line of a stream. */
export const lineSchema = v.union([openEntrySchema, sealedEntrySchema, earlySchema]);
export type Line = v.InferOutput<typeof lineSchema>;

/** SHA-256 of a text's UTF-8 bytes, 64 lower-case hex digits. */
export type Hasher = (text: string) => string;

/** The hash without any platform beneath it: a page on plain http is given none. */
export const plainHash: Hasher = (text) => bytesToHex(sha256(utf8ToBytes(text)));

/** Which writing of which meeting's history a chain is; its phrase was read aloud when the meeting began. */
export interface Beginning {
  readonly meeting: MeetingId;
  readonly epoch: number;
  readonly phrase: string;
}

/** The hash before the first entry. */
export function genesisOf({ meeting, epoch, phrase }: Beginning, hash: Hasher = plainHash): string {
  return hash(`kelisim chain 1\n${canonical({ meeting, epoch, phrase })}`);
}

/** The head of a device's stream: of the chain, and of the lines shown since whose entries are still to come. */
export function streamHead(chain: string, early: readonly string[], hash: Hasher = plainHash): string {
  return early.length === 0 ? chain : hash(`${chain}\n${early.join('\n')}`);
}

/** A salt of 128 bits for a part of an entry, or for the `entry` as a whole. */
export type Salter = (n: number, part: Part | 'entry') => string;

/** The salts of a meeting, drawn once as its `seal`: the same for whoever rebuilds the chain from the journal. */
export function saltsOf(seal: string, hash: Hasher): Salter {
  return (n, part) => hash(`${seal}\n${n}\n${part}`).slice(0, 32);
}

/** What is committed to, hidden by its salt. */
function commitment(salt: string, text: string, hash: Hasher): string {
  return hash(`${salt}\n${text}`);
}

/** What the chain's hash covers beside the hash before it: the entry as those read it who know least of it. */
interface Covered {
  readonly n: number;
  readonly at: number;
  /** The event without its parts, canonical. */
  readonly event: string;
  /** Canonical, or empty where there are none. */
  readonly seals: string;
  readonly opens: string;
  /** The salt of the whole, where not everybody hears of the event. */
  readonly salt: string | null;
}

function chained(previous: string, covered: Covered, hash: Hasher): { hash: string; sealed: string | null } {
  const { n, at, event, seals, opens, salt } = covered;
  const body = `{"at":${at},"event":${event},"n":${n}${member('opens', opens)}${member('seals', seals)}}`;
  if (salt === null) return { hash: hash(`${previous}\n${body}`), sealed: null };
  const sealed = commitment(salt, body, hash);
  return { hash: hash(`${previous}\n${sealedBody(n, sealed)}`), sealed };
}

function sealedBody(n: number, sealed: string): string {
  return `{"n":${n},"sealed":"${sealed}"}`;
}

function member(name: string, text: string): string {
  return text === '' ? '' : `,"${name}":${text}`;
}

/** An entry just written: its hash, and its lines by what may be seen of it. */
export interface Written {
  readonly hash: string;
  /** For those who do not hear of the event; null where all do. */
  readonly sealed: string | null;
  /** For those who do, without the parts they may not see; with every part it is what an announcement opens. */
  line(hidden: readonly Part[]): string;
}

/** Writes entry `n` after `previous`; `opens` are openings of earlier entries. */
export function writeEntry(
  {
    n,
    previous,
    opens,
  }: { readonly n: number; readonly previous: string; readonly opens: readonly string[] },
  { at, event }: Recorded,
  saltOf: Salter,
  hash: Hasher,
): Written {
  const parts = partsOf(event);
  const base = canonical(without(event, parts));
  const seals =
    parts.length === 0
      ? ''
      : canonical(
          Object.fromEntries(
            parts.map((part) => [part, commitment(saltOf(n, part), canonical(contentOf(event, part)), hash)]),
          ),
        );
  const whole = isForAll(event) ? null : saltOf(n, 'entry');
  const opened = opens.length === 0 ? '' : `[${opens.join(',')}]`;
  const chain = chained(previous, { n, at, event: base, seals, opens: opened, salt: whole }, hash);

  const lines = new Map<string, string>();
  function line(hidden: readonly Part[]): string {
    const named = hidden.join();
    const known = lines.get(named);
    if (known !== undefined) return known;
    const salts = Object.fromEntries([
      ...(whole === null ? [] : [['entry', whole]]),
      ...parts.filter((part) => !hidden.includes(part)).map((part) => [part, saltOf(n, part)]),
    ]);
    const told = Object.keys(salts).length === 0 ? '' : canonical(salts);
    const shown = hidden.length === parts.length ? base : canonical(without(event, hidden));
    const text = `{"at":${at},"event":${shown},"hash":"${chain.hash}","n":${n}${member('opens', opened)}${member('salts', told)}${member('seals', seals)}}`;
    lines.set(named, text);
    return text;
  }

  const { hash: own, sealed } = chain;
  return {
    hash: own,
    sealed: sealed === null ? null : `{"hash":"${own}","n":${n},"sealed":"${sealed}"}`,
    line,
  };
}

/**
 * The hash an entry must have after `previous`, from whatever its reader sees of it; null where a salt does not open its
 * commitment, or something is shown of which nothing is committed.
 */
export function entryHash(entry: Entry, previous: string, hash: Hasher = plainHash): string | null {
  if ('sealed' in entry) return hash(`${previous}\n${sealedBody(entry.n, entry.sealed)}`);
  const { n, at, event, seals = {}, salts = {}, opens } = entry;
  const parts = partsOf(event);
  const base = canonical(without(event, parts));
  if (Object.keys(seals).length !== parts.length) return null;
  for (const part of parts) {
    const opener = salts[part];
    const fits =
      opener === undefined
        ? canonical(without(event, [part])) === canonical(event)
        : commitment(opener, canonical(contentOf(event, part)), hash) === seals[part];
    if (!fits) return null;
  }
  const whole = isForAll(event) ? null : salts.entry;
  if (whole === undefined) return null;
  return chained(
    previous,
    {
      n,
      at,
      event: base,
      seals: parts.length === 0 ? '' : canonical(seals),
      opens: opens === undefined ? '' : canonical(opens),
      salt: whole,
    },
    hash,
  ).hash;
}

/**
 * Whether an announcement opens what was counted and sealed before (clauses 13.4, 16.1): the agreed figures of its round,
 * the same to the letter, at their place in the chain. `hashAt` gives the hash of an entry already verified; the one
 * before the first is entry -1.
 */
export function opensTheCount(
  entry: OpenEntry,
  hashAt: (n: number) => string | undefined,
  hash: Hasher = plainHash,
): boolean {
  const { event, opens = [] } = entry;
  if (event.type !== 'result.announced') return opens.length === 0;
  const [opened] = opens;
  if (opened === undefined || opens.length > 1 || opened.n >= entry.n) return false;
  const counted = opened.event;
  const previous = hashAt(opened.n - 1);
  return (
    previous !== undefined &&
    entryHash(opened, previous, hash) === hashAt(opened.n) &&
    counted.type === 'count.agreed' &&
    counted.round === event.round &&
    canonical(counted.figures) === canonical(event.figures)
  );
}

/** What is recorded of one deputy and a ballot: given, taken back as a mistake, handed back spoiled. */
const MARKS: readonly Event['type'][] = ['ballots.issued', 'ballots.unissued', 'ballots.spoiled'];

/**
 * The time an event carries. Whatever is recorded of one deputy's ballot carries the time at which issuing began,
 * so that no record tells when one deputy received a ballot, or gave it back (I7).
 */
export function stampOf(event: Event, state: State, now: number): number {
  if (!MARKS.includes(event.type)) return now;
  return issuingBegan(state) ?? now;
}

/** When the issuing of this round's ballots began, ms, hub time; null before. */
export function issuingBegan(state: State): number | null {
  const ballots = currentRound(state)?.ballots;
  return ballots !== undefined && 'began' in ballots ? ballots.began : null;
}
