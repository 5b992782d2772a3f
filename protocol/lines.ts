/**
 * The lines of one chain, audience by audience, as its records come (I3, I6): who hears of an event reads it, who does not
 * reads a commitment with the next one it hears of, and what must not tell the tally is shown early and entered later.
 */
import { isKeptFrom, partsOf, sees, shownTo, tallyIsSecret } from './audiences.ts';
import { canonical } from './canonical.ts';
import {
  type Beginning,
  genesisOf,
  type Hasher,
  saltsOf,
  streamHead,
  type Written,
  writeEntry,
} from './entry.ts';
import type { Event, Recorded } from './events/event.ts';
import { AUDIENCES, type Audience } from './roles.ts';

/** The lines that a record adds to a stream, in their order. */
export type LinesFor = ReadonlyMap<Audience, readonly string[]>;

/** One chain being written. */
export interface Chain {
  /** Entries so far, and the hash of the last. */
  readonly length: number;
  readonly hash: string;
  /** Writes the next entry: what each audience reads now that it did not before. */
  take(record: Recorded): LinesFor;
  /** What a device of this audience has for a head: streamHead(). */
  head(audience: Audience): string;
}

/** Begins the chain; `seal` is the word its salts come from, 64 hex digits. */
export function beginChain(beginning: Beginning, seal: string, hash: Hasher): Chain {
  const saltOf = saltsOf(seal, hash);
  const genesis = genesisOf(beginning, hash);
  const writers = new Map(AUDIENCES.map((audience) => [audience, openWriter(audience, genesis, hash)]));
  let [length, previous, secret] = [0, genesis, false];
  /** What an announcement will open: the last figures agreed. */
  let counted: string | null = null;

  function take(record: Recorded): LinesFor {
    const { event } = record;
    const opens = event.type === 'result.announced' && counted !== null ? [counted] : [];
    const written = writeEntry({ n: length, previous, opens }, record, saltOf, hash);
    if (event.type === 'count.agreed') counted = written.line([]);
    const [before, after] = [secret, tallyIsSecret(secret, event)];
    const lines = new Map<Audience, readonly string[]>();
    for (const [audience, writer] of writers)
      lines.set(
        audience,
        writer.take(written, seenBy(audience, written, event), before && after ? record : null),
      );
    [length, previous, secret] = [length + 1, written.hash, after];
    return lines;
  }

  return {
    get length() {
      return length;
    },
    get hash() {
      return previous;
    },
    take,
    head(audience) {
      const writer = writers.get(audience);
      if (writer === undefined) throw new Error(`there is no stream for ${audience}`);
      return writer.head;
    },
  };
}

/** The entry's line for an audience that hears of its event, or null. */
function seenBy(audience: Audience, written: Written, event: Event): string | null {
  if (written.sealed !== null && shownTo(audience, event) === null) return null;
  return written.line(partsOf(event).filter((part) => !sees(audience, event, part)));
}

interface Writer {
  readonly head: string;
  /** `line` is null for an event this audience does not hear of; `inSecret` is the record while the tally is a secret. */
  take(written: Written, line: string | null, inSecret: Recorded | null): readonly string[];
}

function openWriter(audience: Audience, genesis: string, hash: Hasher): Writer {
  let chain = genesis;
  /** Entries that come with the next one this audience hears of, once the tally is no secret. */
  let withheld: string[] = [];
  let early: string[] = [];
  let head: string | null = genesis;

  return {
    get head() {
      head ??= streamHead(chain, early, hash);
      return head;
    },
    take(written, line, inSecret) {
      if (inSecret !== null && isKeptFrom(audience)) {
        withheld.push(line ?? sealedLine(written));
        const shown = shownTo(audience, inSecret.event);
        if (shown === null) return [];
        const told = canonical({ at: inSecret.at, event: shown });
        early.push(told);
        head = null;
        return [told];
      }
      if (line === null) {
        withheld.push(sealedLine(written));
        return [];
      }
      const lines = [...withheld, line];
      chain = written.hash;
      [withheld, early, head] = [[], [], null];
      return lines;
    },
  };
}

function sealedLine({ sealed }: Written): string {
  if (sealed === null) throw new Error('an event for all was kept from somebody');
  return sealed;
}
