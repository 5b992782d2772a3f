/**
 * The meeting as a fold over the verified lines of this device's stream (I3): every line is parsed, checked against the
 * chain and folded; a batch is one change of state. The fold only reads; what differs stops it and stays out.
 */
import * as v from 'valibot';
import { canonical } from '../../protocol/canonical.ts';
import {
  type Beginning,
  earlySchema,
  entryHash,
  genesisOf,
  type Line,
  openEntrySchema,
  opensTheCount,
  sealedEntrySchema,
  streamHead,
} from '../../protocol/entry.ts';
import { evolve } from '../../protocol/evolve.ts';
import { INITIAL, type State } from '../../protocol/state.ts';

/** Number of verified lines and the head of the stream they make (streamHead). */
export interface Head {
  readonly length: number;
  readonly hash: string;
}

/** Number of verified entries of the chain all audiences share, and the hash of the last. */
export interface Chain {
  readonly length: number;
  readonly hash: string;
}

/** What became of a batch: the texts that are new to this device, or the number of the first line that differs. */
export type Taken =
  | { readonly kind: 'taken'; readonly from: number; readonly fresh: readonly string[] }
  | { readonly kind: 'forked'; readonly at: number };

/** No meeting: nothing continues this. */
const NOWHERE = '';

export class Fold {
  state: State = $state.raw(INITIAL);
  chain: Chain = $state.raw({ length: 0, hash: NOWHERE });
  head: Head = $state.raw({ length: 0, hash: NOWHERE });
  /** ms, hub time: what the last line carries; null before the first. */
  lastAt: number | null = null;
  #texts: string[] = [];
  /** The hash of every entry, and before them the genesis. */
  #hashes: string[] = [];
  /** What was shown while the tally was a secret; its entries are still to come. */
  #early: string[] = [];
  #folded: State = INITIAL;

  /**
   * Lines `from`, `from + 1`, … as the document or the store gives them. Those known already must be the same text; the
   * others must continue the chain. What was verified before a difference is kept.
   */
  take(from: number, texts: readonly string[]): Taken {
    const known = this.#texts.length;
    let at: number | null = null;
    for (const [index, text] of texts.entries()) {
      const n = from + index;
      if (n < known ? this.#texts[n] === text : n === this.#texts.length && this.#add(text)) continue;
      at = n;
      break;
    }
    if (this.#texts.length > known) this.#show();
    return at === null
      ? { kind: 'taken', from: known, fresh: this.#texts.slice(known) }
      : { kind: 'forked', at };
  }

  /** Forgets everything: another history begins, or none. */
  begin(beginning: Beginning | null): void {
    this.#texts = [];
    this.#early = [];
    this.#hashes = [beginning === null ? NOWHERE : genesisOf(beginning)];
    this.#folded = INITIAL;
    this.lastAt = null;
    this.#show();
  }

  #show(): void {
    const hash = this.#hashes.at(-1) ?? NOWHERE;
    this.state = this.#folded;
    this.chain = { length: this.#hashes.length - 1, hash };
    this.head = { length: this.#texts.length, hash: streamHead(hash, this.#early) };
  }

  /** False for a line that does not continue this history. */
  #add(text: string): boolean {
    const line = readLine(text);
    if (line === null || !this.#follows(line, text)) return false;
    this.#texts.push(text);
    return true;
  }

  #follows(line: Line, text: string): boolean {
    if (!('n' in line)) {
      this.#early.push(text);
      this.#evolve(line);
      return true;
    }
    const previous = this.#hashes.at(-1);
    if (previous === undefined || line.n !== this.#hashes.length - 1) return false;
    if (entryHash(line, previous) !== line.hash) return false;
    if ('sealed' in line) {
      this.#hashes.push(line.hash);
      return true;
    }
    const { at, event } = line;
    const [shown] = this.#early;
    if (shown === undefined) {
      if (!opensTheCount(line, (n) => this.#hashes[n + 1])) return false;
      this.#evolve({ at, event });
    } else if (canonical({ at, event }) !== shown) return false;
    this.#early = this.#early.slice(1);
    this.#hashes.push(line.hash);
    return true;
  }

  #evolve(record: { readonly at: number } & Parameters<typeof evolve>[1]): void {
    this.#folded = evolve(this.#folded, record);
    this.lastAt = record.at;
  }
}

const json = v.pipe(v.string(), v.parseJson());

/** The line in a text; the schemas are tried by what tells the lines apart, so that a reading costs one of them. */
function readLine(text: string): Line | null {
  const parsed = v.safeParse(json, text);
  if (!parsed.success || typeof parsed.output !== 'object' || parsed.output === null) return null;
  const schema =
    'sealed' in parsed.output ? sealedEntrySchema : 'n' in parsed.output ? openEntrySchema : earlySchema;
  const line = v.safeParse(schema, parsed.output);
  return line.success ? line.output : null;
}
