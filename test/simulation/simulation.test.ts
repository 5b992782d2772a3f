/**
 * Whole meetings from a seed: hub, kiosks, queues, clocks, disk and network, and everything that goes wrong with them
 * (assurance.md, "whole-system simulation"). A failing seed is printed; SEED=<it> plays it alone, exactly so again.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { MUTANTS, REWRITERS } from './mutants.ts';
import { builtSimulation, type Simulation } from './run.ts';
import { soak } from './soak-run.ts';

const { SEED, LONG } = process.env;
const SEEDS = SEED !== undefined ? 1 : LONG === undefined ? 100 : 100_000;
/** A broken hub that so many seeds do not find is not found. */
const WITHIN = 600;
const CLOCKS = LONG === undefined ? 8 : 2_000;

/** Longer than a loaded machine takes. */
const PATIENCE = LONG === undefined ? 300_000 : 86_400_000;
vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });

let simulation: Simulation;
beforeAll(async () => {
  simulation = await builtSimulation();
});
afterAll(() => simulation.remove());

describe('[I2] [I3] [I12] a small meeting in which everything goes wrong', () => {
  it(`${SEEDS} seeds: nothing acknowledged is lost, nothing is shown early or twice, and in the end all have the same`, async () => {
    const { seeds, failures, figures } = await simulation.play(Number(SEED ?? 0), SEEDS);
    expect(failures).toEqual([]);
    expect(seeds).toBe(SEEDS);
    if (SEEDS > 1)
      for (const [what, times] of Object.entries(figures)) expect(times, what).toBeGreaterThan(0);
  });

  it('the same seed plays the same to the byte, in another process too', async () => {
    const [first, again] = await Promise.all([simulation.play(4_711, 6), simulation.play(4_711, 6)]);
    expect(again.trace).toBe(first.trace);
    expect(new Set(first.trace.split(' ')).size).toBe(2);
  });

  it(`clocks that are set wrong by ten years change neither the order of what is recorded nor its times: ${CLOCKS} seeds`, async () => {
    expect(await simulation.clocks(CLOCKS)).toEqual([]);
  });
});

describe('a hub that is broken on purpose is found, by the same seed every time', () => {
  it(`each of ${Object.keys(MUTANTS).length}`, async () => {
    const names = Object.keys(MUTANTS);
    const found = await simulation.find(names, WITHIN);
    for (const [index, one] of found.entries()) {
      if (one === null) throw new Error(`${WITHIN} seeds did not find the hub that ${names[index]}`);
      process.stdout.write(`    seed ${one.seed} finds the hub that ${one.mutant}: ${one.shown}\n`);
      expect(one.again, one.mutant).toBe(true);
    }
  });
});

describe('[I3] a hub that shows another history than before', () => {
  it('is seen by every kiosk that knew better, and none takes it up without a word', async () => {
    for (const { mutant, says, silent } of await simulation.witness(REWRITERS, 5)) {
      expect(silent, mutant).toEqual([]);
      if (mutant !== 'goes on in the same epoch after a restore') expect(says, mutant).toBeGreaterThan(5);
    }
  });
});

describe('a day of meetings, one after another, with kiosks that come and go', () => {
  it('leaves nothing behind when they are over, and everybody has the same at the end of each', async () => {
    const { events, behind, growth } = await soak(LONG === undefined ? 'small' : 'full');
    expect(behind).toBe(0);
    expect(events).toBeGreaterThan(LONG === undefined ? 500 : 100_000);
    // In a few hours with a few kiosks the compiler's own memory moves more.
    if (LONG !== undefined) expect(growth).toBeLessThan(20);
  });
});
