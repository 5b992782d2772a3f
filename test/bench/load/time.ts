/**
 * One clock for all processes of the benchmark: the machine's monotonic clock, which every process on it shares.
 */

/** ms since the machine's start, with fractions. */
export const sharedNow = (): number => Number(process.hrtime.bigint()) / 1e6;

/** Waits so many ms. */
export function pause(ms: number): Promise<void> {
  return new Promise((over) => setTimeout(over, ms));
}
