/** One open gap as a card shows it: each reading with its numbers, which one is in force, and by what. law.md 2. */
import type { Verdict } from '../events/result.ts';
import { type CardGapId, GAPS, type ReadingOf } from '../law/gaps.ts';
import type { Formula, Term } from './formulas.ts';

/** By what the reading in force stands: nobody chose; counting protocol No. 2 or its annex; a document; nothing, and the result is held. */
export const GROUNDS = ['default', 'order', 'annex', 'document', 'undecided'] as const;
export type Ground = (typeof GROUNDS)[number];

/** One reading with its numbers; `verdict` is what the count comes to by it, where it decides that. */
export interface NoticeReading {
  readonly reading: string;
  readonly formulas: readonly Formula[];
  readonly verdict: Verdict | null;
}

/** A card that is open now. */
export interface GapNotice {
  readonly gap: CardGapId;
  /** The round it is about, null for the meeting. */
  readonly round: number | null;
  /** All readings of the gap, the default first. */
  readonly readings: readonly NoticeReading[];
  /** The reading in force; null while none is, and the result is held. */
  readonly inForce: string | null;
  readonly ground: Ground;
  /** What is so now, whatever the reading. */
  readonly formulas: readonly Formula[];
  readonly figures: readonly Term[];
}

/** What is known of a gap that is open; what is left out is its default, or nothing. */
interface Found<G extends CardGapId> {
  readonly round?: number;
  readonly readings?: { readonly [R in ReadingOf<G>]?: Omit<NoticeReading, 'reading'> };
  readonly inForce?: ReadingOf<G> | null;
  readonly ground?: Ground;
  readonly formulas?: readonly Formula[];
  readonly figures?: readonly Term[];
}

/** The card of an open gap: its readings in the order of protocol/law/gaps.ts. */
export function notice<G extends CardGapId>(gap: G, found: Found<G>): GapNotice {
  const codes: readonly ReadingOf<G>[] = GAPS[gap].readings;
  const { round = null, inForce, ground = 'default', formulas = [], figures = [] } = found;
  return {
    gap,
    round,
    readings: codes.map((reading) => ({
      reading,
      ...(found.readings?.[reading] ?? { formulas: [], verdict: null }),
    })),
    inForce: inForce === undefined ? GAPS[gap].readings[0] : inForce,
    ground,
    formulas,
    figures,
  };
}

/** A reading that says what its numbers are and decides no result. */
export function numbers(...formulas: readonly Formula[]): Omit<NoticeReading, 'reading'> {
  return { formulas, verdict: null };
}
