/**
 * What the decree leaves open and what of it matters at this moment, with the numbers under every reading (I11).
 * Nothing for the wall; the figures of a count only where the fold holds them: law.md 2.
 */
import type { Verdict } from '../events/result.ts';
import type { CardGapId } from '../law/gaps.ts';
import type { Audience } from '../roles.ts';
import type { State } from '../state.ts';
import type { Formula, Term } from './explain.ts';

/** By what the reading in force stands: nobody chose, the annex, a document, or nothing: then the result is held. */
export type Ground = 'default' | 'annex' | 'document' | 'decision' | 'undecided';

/** One reading with its numbers; `verdict` is what the count comes to by it. */
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
  /** The reading in force; null while none is and the result is held. */
  readonly inForce: string | null;
  readonly ground: Ground;
  /** Figures beside those of the readings: who, how many, which day. */
  readonly figures: readonly Term[];
}

/** The cards open to this audience now, in the order of law.md. The wall has none, a desk only G12. */
export function gapNoticesOf(_state: State, _audience: Audience): readonly GapNotice[] {
  return [];
}
