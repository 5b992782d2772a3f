/**
 * Thousands of disks that fail, and what the journal keeps on them (I2, I3; assurance.md, "journal simulation").
 * A failing seed is printed; SEED=<it> plays it alone, exactly so again.
 */
import { describe, expect, it } from 'vitest';
import { nothingPlayed, playSeed } from '../simulation/journal.ts';
import { findMutant, MUTANTS } from '../simulation/journal-mutants.ts';
import { playOverProcesses, playSeeds } from '../simulation/journal-run.ts';
import { runs } from '../support/runs.ts';

const { SEED } = process.env;
const SEEDS = SEED === undefined ? runs(10_000) : 1;
/** More than this is shared among the machine's cores. */
const ALONE = 100_000;
/** ms: a second's work on an idle machine, much longer on a busy one. */
const PATIENCE = SEEDS > ALONE ? 86_400_000 : 120_000;

describe('[I2] [I3] a journal on a disk that fails at any call', () => {
  it(
    `${SEEDS} seeds: no acknowledged frame is lost, nothing else is read back, nothing sound is refused`,
    async () => {
      const play = SEEDS > ALONE ? playOverProcesses : playSeeds;
      const { played, failures } = await play(Number(SEED ?? 0), SEEDS);
      expect(failures).toEqual([]);
      expect(played.seeds).toBe(SEEDS);
    },
    PATIENCE,
  );

  it('the same seed plays the same meeting', async () => {
    const first = await playSeeds(4_711, 50);
    const again = await playSeeds(4_711, 50);
    expect(again.played).toEqual(first.played);
  });

  it('every kind of misfortune comes up', async () => {
    const { played } = await playSeeds(0, 1_000);
    for (const [what, count] of Object.entries(played)) expect(count, what).toBeGreaterThan(100);
  });
});

describe('a broken journal is found, and by the same seed every time', () => {
  it.each(Object.keys(MUTANTS))('one that %s', async (name) => {
    const found = await findMutant(name, 10_000, (seed, altered) => playSeed(seed, nothingPlayed(), altered));
    if (found === null) throw new Error('10,000 seeds did not find it');
    const { seed, shown } = found;
    process.stdout.write(`    seed ${seed} finds the journal that ${name}: ${shown}\n`);
    expect(await playSeed(seed, nothingPlayed(), MUTANTS[name])).toBe(shown);
    expect(await playSeed(seed, nothingPlayed())).toBeNull();
  });
});
