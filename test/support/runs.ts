/** How often a property is tried, and how long that may take. */
import { vi } from 'vitest';

const DAY = 86_400_000;
if (process.env.LONG_RUNS !== undefined) vi.setConfig({ testTimeout: DAY, hookTimeout: DAY });

/**
 * How many times a property is tried: `usual` times, LONG=1 forty times as often, and LONG_RUNS=1000000 exactly so often.
 */
export function runs(usual: number): number {
  const { LONG, LONG_RUNS } = process.env;
  if (LONG_RUNS !== undefined) return Number(LONG_RUNS);
  return LONG === undefined ? usual : usual * 40;
}
