/**
 * What the measured figures come to: medians and percentiles, and the rows in which they are compared with what was wanted.
 */

/** One line of a table: what was wanted is a bound on the figure, or nothing but interest. */
export interface Figure {
  readonly name: string;
  readonly reached: number;
  readonly unit: 'ms' | 'µs' | 'MB' | 'kB' | 'B' | 'x' | '/s' | '';
  readonly wanted: { readonly most: number } | { readonly least: number } | null;
  /** How it was reached: the parts of a ratio, the number of tries. */
  readonly note?: string;
}

/** What one question comes to. */
export interface Answered {
  readonly question: string;
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
}

/** The nearest-rank percentile, 0 < `share` <= 1; throws when there is nothing to rank. */
export function percentile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  const found = sorted[Math.ceil(sorted.length * share) - 1];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

/** The middle value. */
export const median = (values: ArrayLike<number>): number => percentile(values, 0.5);

/** Whether a figure is what was wanted; null when nothing was. */
export function isMet({ reached, wanted }: Figure): boolean | null {
  if (wanted === null) return null;
  return 'most' in wanted ? reached <= wanted.most : reached >= wanted.least;
}
