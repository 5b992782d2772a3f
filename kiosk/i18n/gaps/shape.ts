/** What is said of every gap of the decree (protocol/law/gaps.ts): a gap or a reading without words does not compile. */
import type { GapId, ReadingOf } from '../../../protocol/law/gaps.ts';

/** The words of one gap. */
export interface WordsOfGap<G extends GapId> {
  readonly title: string;
  /** What the decree leaves open, in one or two sentences. */
  readonly open: string;
  readonly readings: { readonly [R in ReadingOf<G>]: string };
  /** What is so where nobody chose otherwise, in one or two sentences. */
  readonly stands: string;
}

/** The words of all gaps in one language. */
export type GapWords = { readonly [G in GapId]: WordsOfGap<G> };
