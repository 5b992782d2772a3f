/** How often a property is tried. */

/** A thousand times as often is millions of meetings in all: the work of a night. */
const LONGER = 1_000;

/** How many times a property is tried: `usual` times, LONG=1 a thousand times as often, and LONG_RUNS=50000 exactly so often. */
export function runs(usual: number): number {
  const { LONG, LONG_RUNS } = process.env;
  if (LONG_RUNS !== undefined) return Number(LONG_RUNS);
  return LONG === undefined ? usual : usual * LONGER;
}
