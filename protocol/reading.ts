/**
 * Reading one audience's stream line by line (I3): every line continues the chain, opens its commitments and, where the
 * tally was a secret, is what was shown early. The hub is not asked: whoever holds the lines can read them so.
 */
import * as v from 'valibot';
import { tallyIsSecret } from './audiences.ts';
import { canonical } from './canonical.ts';
import {
  type Beginning,
  earlySchema,
  entryHash,
  genesisOf,
  type Hasher,
  type Line,
  openEntrySchema,
  opensTheCount,
  plainHash,
  sealedEntrySchema,
  streamHead,
} from './entry.ts';
import type { Recorded } from './events/event.ts';

/** What a line brought: a record to fold, or nothing that was not known; null where it does not continue this history. */
export type Continued = {
  readonly record: Recorded | null;
  /** What was sealed before and is open now. */
  readonly opened: readonly Recorded[];
} | null;

const NOTHING: readonly Recorded[] = [];

/** One stream being read. */
export interface Reading {
  /** The hash of every entry read, and before them the genesis. */
  readonly hashes: readonly string[];
  /** streamHead() of what was read. */
  readonly head: string;
  /** Whether lines were shown early whose entries are still to come. */
  readonly early: number;
  next(text: string): Continued;
}

/** Begins to read; `lineOf` may remember lines that other audiences read as well. */
export function beginReading(
  beginning: Beginning,
  { hash = plainHash, lineOf = readLine }: { hash?: Hasher; lineOf?: (text: string) => Line | null } = {},
): Reading {
  const hashes = [genesisOf(beginning, hash)];
  let early: string[] = [];
  let secret = false;
  /** The last count this audience heard agreed upon; an announcement that opens one set aside before it does not follow. */
  let agreed: number | null = null;

  function next(text: string): Continued {
    const line = lineOf(text);
    if (line === null) return null;
    if (!('n' in line)) {
      // Without number and hash nothing may be said but while the tally is a secret, and not what ends that.
      if (!secret || !tallyIsSecret(secret, line.event)) return null;
      early.push(text);
      return { record: line, opened: NOTHING };
    }
    const previous = hashes.at(-1);
    if (previous === undefined || line.n !== hashes.length - 1) return null;
    if (entryHash(line, previous, hash) !== line.hash) return null;
    if ('sealed' in line) {
      hashes.push(line.hash);
      return { record: null, opened: NOTHING };
    }
    const { at, event, opens: [opened] = [] } = line;
    if (!opensTheCount(line, (n) => hashes[n + 1], hash)) return null;
    if (opened !== undefined && agreed !== null && opened.n !== agreed) return null;
    const [shown] = early;
    if (shown !== undefined && canonical({ at, event }) !== shown) return null;
    early = early.slice(1);
    if (event.type === 'count.agreed') agreed = line.n;
    secret = tallyIsSecret(secret, event);
    hashes.push(line.hash);
    return {
      record: shown === undefined ? { at, event } : null,
      opened: opened === undefined ? NOTHING : [{ at: opened.at, event: opened.event }],
    };
  }

  return {
    hashes,
    get head() {
      return streamHead(hashes.at(-1) ?? '', early, hash);
    },
    get early() {
      return early.length;
    },
    next,
  };
}

const json = v.pipe(v.string(), v.parseJson());

/** The line in a text; the schemas are tried by what tells the lines apart, so that a reading costs one of them. */
export function readLine(text: string): Line | null {
  const parsed = v.safeParse(json, text);
  if (!parsed.success || typeof parsed.output !== 'object' || parsed.output === null) return null;
  const schema =
    'sealed' in parsed.output ? sealedEntrySchema : 'n' in parsed.output ? openEntrySchema : earlySchema;
  const line = v.safeParse(schema, parsed.output);
  return line.success ? line.output : null;
}
