/**
 * The meeting as a fold over the verified lines of this device's stream (I3): every line is parsed, checked against the
 * chain and folded; a batch is one change of state. The fold only reads; what differs stops it and stays out.
 */
import type { Beginning } from '../../protocol/entry.ts';
import { evolve } from '../../protocol/evolve.ts';
import { beginReading, type Reading } from '../../protocol/reading.ts';
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
  #reading: Reading | null = null;
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
    this.#reading = beginning === null ? null : beginReading(beginning);
    this.#folded = INITIAL;
    this.lastAt = null;
    this.#show();
  }

  #show(): void {
    const { hashes = [NOWHERE], head = NOWHERE } = this.#reading ?? {};
    this.state = this.#folded;
    this.chain = { length: hashes.length - 1, hash: hashes.at(-1) ?? NOWHERE };
    this.head = { length: this.#texts.length, hash: head };
  }

  /** False for a line that does not continue this history. */
  #add(text: string): boolean {
    const continued = this.#reading?.next(text) ?? null;
    if (continued === null) return false;
    this.#texts.push(text);
    if (continued.record !== null) this.#evolve(continued.record);
    return true;
  }

  #evolve(record: { readonly at: number } & Parameters<typeof evolve>[1]): void {
    this.#folded = evolve(this.#folded, record);
    this.lastAt = record.at;
  }
}
