/** The rows of the whole-system simulation: seeds an hour, broken hubs found, clocks that jump, a day with fifty kiosks. */
import { availableParallelism } from 'node:os';
import { MUTANTS } from '../simulation/mutants.ts';
import { builtSimulation } from '../simulation/run.ts';
import { soak } from '../simulation/soak-run.ts';
import type { Row } from './row.ts';

const SIZES = {
  small: { seeds: 300, clocks: 20 },
  full: { seeds: 100_000, clocks: 2_000 },
} as const;
const HOUR = 3_600_000;
const WANTED = 100_000;
/** A broken hub that so many seeds do not find is not found. */
const WITHIN = 600;
const MOST_GROWTH = 20;

/** Plays the simulation at a size and says what it reached. */
export async function measureSimulation(size: 'small' | 'full'): Promise<readonly Row[]> {
  const { seeds, clocks } = SIZES[size];
  const simulation = await builtSimulation();
  try {
    const run = await simulation.play(0, seeds);
    const names = Object.keys(MUTANTS);
    const found = (await simulation.find(names, WITHIN)).filter((one) => one?.again);
    const changed = await simulation.clocks(clocks);
    const anHour = Math.round((run.seeds / run.ms) * HOUR);
    const each = Math.round(run.cpu / run.seeds);
    return [
      {
        test: 'whole-system simulation',
        reached: `${run.seeds} seeds, ${anHour} an hour on ${availableParallelism()} cores (${each} ms of processor each), ${failing(run.failures)}`,
        wanted: `≥ ${WANTED} seeds an hour, none fails`,
        met: run.failures.length === 0 && anHour >= WANTED,
      },
      {
        test: 'hubs broken on purpose, found by the simulation',
        reached: `${found.length} of ${names.length}, by seed ${Math.max(...found.map((one) => one?.seed ?? 0))} at the latest`,
        wanted: 'all',
        met: found.length === names.length,
      },
      {
        test: 'clock jumps of ± 10 years',
        reached: `${clocks - changed.length} of ${clocks} seeds record the same, in the same order, at the same times`,
        wanted: 'order and durations unchanged',
        met: changed.length === 0,
      },
      await soakRow(size),
    ];
  } finally {
    simulation.remove();
  }
}

async function soakRow(size: 'small' | 'full'): Promise<Row> {
  const { hours, kiosks, events, growth } = await soak(size);
  return {
    test: 'soak',
    reached: `${hours} simulated hours, ${kiosks} kiosks, ${events} events: ${growth.toFixed(1)} MB after warm-up`,
    wanted: `24 simulated hours, 50 kiosks, 100,000 events: < ${MOST_GROWTH} MB after warm-up`,
    met: growth < MOST_GROWTH,
  };
}

function failing(failures: readonly { readonly seed: number; readonly shown: string }[]): string {
  return failures.length === 0
    ? 'none failed'
    : failures.map(({ seed, shown }) => `${seed}: ${shown}`).join('; ');
}
