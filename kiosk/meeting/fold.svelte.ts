/**
 * The meeting as a fold over the verified entries of this device's stream (I3): every entry is parsed, checked against
 * the chain and folded; a batch is one change of state. The fold only reads; what differs stops it and stays out.
 */
import * as v from 'valibot';
import { continues, EMPTY_HEAD, type Entry, entrySchema } from '../../protocol/entry.ts';
import { evolve } from '../../protocol/evolve.ts';
import { INITIAL, type State } from '../../protocol/state.ts';

/** Number of verified entries and the hash of the last. */
export interface Head {
  readonly length: number;
  readonly hash: string;
}

/** What became of a batch: the texts that are new to this device, or the number of the first entry that differs. */
export type Taken =
  | { readonly kind: 'taken'; readonly from: number; readonly fresh: readonly string[] }
  | { readonly kind: 'forked'; readonly at: number };

export class Fold {
  state: State = $state.raw(INITIAL);
  head: Head = $state.raw({ length: 0, hash: EMPTY_HEAD });
  /** ms, hub time: what the last entry carries; null before the first. */
  lastAt: number | null = null;
  #texts: string[] = [];

  /**
   * Entries `from`, `from + 1`, … as the document or the store gives them. Those known already must be the same text;
   * the others must continue the chain. What was verified before a difference is kept.
   */
  take(from: number, texts: readonly string[]): Taken {
    const known = this.head.length;
    let { length, hash } = this.head;
    let { state } = this;
    let at: number | null = null;
    for (const [index, text] of texts.entries()) {
      const n = from + index;
      if (n < known) {
        if (this.#texts[n] === text) continue;
        at = n;
        break;
      }
      const entry = n === length ? readEntry(text) : null;
      if (entry === null || !continues(entry, n, hash)) {
        at = n;
        break;
      }
      state = evolve(state, entry);
      length += 1;
      hash = entry.hash;
      this.#texts.push(text);
      this.lastAt = entry.at;
    }
    if (length > known) {
      this.state = state;
      this.head = { length, hash };
    }
    return at === null
      ? { kind: 'taken', from: known, fresh: this.#texts.slice(known) }
      : { kind: 'forked', at };
  }

  /** Forgets everything: another history begins. */
  reset(): void {
    this.#texts = [];
    this.lastAt = null;
    this.state = INITIAL;
    this.head = { length: 0, hash: EMPTY_HEAD };
  }
}

function readEntry(text: string): Entry | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), entrySchema), text);
  return read.success ? read.output : null;
}
