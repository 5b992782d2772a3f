/**
 * One writing of the history rebuilt from its records: every line that any audience was sent is written again and then read
 * as that audience's devices read it, hash by hash and opening by opening (I3, I6).
 */
import type { Beginning, Hasher, Line } from '../entry.ts';
import type { Recorded } from '../events/event.ts';
import type { Place } from '../kept-copy.ts';
import { beginChain } from '../lines.ts';
import { beginReading, type Reading, readLine } from '../reading.ts';
import { AUDIENCES, type Audience, audienceOf, type Role } from '../roles.ts';

/** A writing as far as its records have been taken. */
export interface Rebuilt {
  readonly entries: number;
  readonly head: string;
  /** The head that a device of this role sees now. */
  headOf(role: Role): string;
  /** Writes and reads the next entry; the audience that could not go on with it, or null. */
  take(record: Recorded): Audience | null;
}

/** Begins to rebuild; every head that a device can have is noted in `heads`. */
export function rebuild(
  beginning: Beginning,
  seal: string,
  hash: Hasher,
  heads: Map<string, Place>,
): Rebuilt {
  const chain = beginChain(beginning, seal, hash);
  const known = new Map<string, Line | null>();
  // Most audiences read the same line of an entry: it is parsed once.
  const lineOf = (text: string): Line | null => {
    let line = known.get(text);
    if (line === undefined) {
      line = readLine(text);
      known.set(text, line);
    }
    return line;
  };
  const readings = new Map<Audience, Reading>(
    AUDIENCES.map((audience) => [audience, beginReading(beginning, { hash, lineOf })]),
  );
  note(chain.hash, true);

  function note(head: string, whole: boolean): void {
    if (!heads.has(head)) heads.set(head, { epoch: beginning.epoch, entries: chain.length, whole });
  }

  return {
    get entries() {
      return chain.length;
    },
    get head() {
      return chain.hash;
    },
    headOf: (role) => chain.head(audienceOf(role)),
    take(record) {
      const lines = chain.take(record);
      note(chain.hash, true);
      for (const [audience, texts] of lines) {
        const reading = readings.get(audience);
        for (const text of texts) {
          if (reading === undefined || reading.next(text) === null) return audience;
          if (reading.early > 0) note(reading.head, false);
        }
        if (reading?.head !== chain.head(audience)) return audience;
      }
      known.clear();
      return null;
    },
  };
}
