/** The rows of the assurance page that speak of the journal: its simulator, its broken copies, its damage, real power cuts. */
import { availableParallelism } from 'node:os';
import { nothingPlayed, playSeed } from '../simulation/journal.ts';
import { tryEverywhere, WAYS } from '../simulation/journal-exhaustive.ts';
import { findMutant, MUTANTS } from '../simulation/journal-mutants.ts';
import { cutPowerForReal } from '../simulation/journal-power.ts';
import { playOverProcesses } from '../simulation/journal-run.ts';
import type { Row } from './row.ts';

const HOUR = 3_600_000;
const WANTED_AN_HOUR = 10_000_000;
/** How much is tried: `full` is the work of a night, or of half an hour on an idle machine. */
const SIZES = {
  small: { seeds: 60_000, cuts: 4 },
  full: { seeds: 10_000_000, cuts: 500 },
} as const;
const MUTANT_SEEDS = 10_000;

const figure = (count: number): string => count.toLocaleString('en');

/** Plays everything and measures how fast it went. */
export async function measureJournal(size: 'small' | 'full'): Promise<readonly Row[]> {
  const { seeds, cuts } = SIZES[size];
  return [...(await simulated(seeds)), await mutants(), await hurt(), await powerCut(cuts)];
}

async function simulated(seeds: number): Promise<readonly Row[]> {
  const { played, failures, ms } = await playOverProcesses(0, seeds);
  const anHour = Math.round((played.seeds / ms) * HOUR);
  const [failure] = failures;
  const { acknowledged, cuts, kills, faults } = played;
  return [
    {
      test: 'journal simulation: seeds an hour',
      reached: `${figure(anHour)} (${figure(played.seeds)} seeds on ${availableParallelism()} cores)`,
      wanted: `≥ ${figure(WANTED_AN_HOUR)}`,
      met: anHour >= WANTED_AN_HOUR,
    },
    {
      test: 'journal simulation: crash, tear, reorder, short write, EIO, ENOSPC, failed sync at every call',
      reached: failure
        ? `seed ${failure.seed}: ${failure.shown}`
        : `0 lost, 0 silent, of ${figure(acknowledged)} acknowledged frames, ${figure(cuts)} power cuts, ${figure(kills)} kills, ${figure(faults)} processes with a failing disk`,
      wanted: '0 acknowledged frames lost, 0 silent damage',
      met: failures.length === 0,
    },
  ];
}

async function mutants(): Promise<Row> {
  const names = Object.keys(MUTANTS);
  const missed: string[] = [];
  let latest = 0;
  for (const name of names) {
    const found = await findMutant(name, MUTANT_SEEDS, (seed, altered) =>
      playSeed(seed, nothingPlayed(), altered),
    );
    if (found === null) missed.push(name);
    else latest = Math.max(latest, found.seed);
  }
  return {
    test: 'journals broken on purpose',
    reached:
      missed.length > 0 ? `not found: ${missed.join('; ')}` : `${names.length} found by seed ${latest}`,
    wanted: `${names.length} of ${names.length} found in ${figure(MUTANT_SEEDS)} seeds`,
    met: missed.length === 0,
  };
}

async function hurt(): Promise<Row> {
  let [tried, silent, wrong] = [0, 0, 0];
  for (const way of Object.values(WAYS)) {
    const found = await tryEverywhere(way);
    tried += found.tried;
    silent += found.silent;
    wrong += found.wrong;
  }
  return {
    test: 'a small journal cut off at every byte, every bit turned over, bytes left out, put in, zeroed, doubled',
    reached: `${figure(tried)} copies: ${silent} passed over in silence, ${wrong} with other content`,
    wanted: '0 in silence, 0 with other content',
    met: silent + wrong === 0,
  };
}

async function powerCut(cuts: number): Promise<Row> {
  const test = 'power of a real file system (ext4) cut in mid-append';
  const wanted = '0 acknowledged frames lost, 0 refused';
  const found = await cutPowerForReal(cuts);
  if (found.kind === 'impossible') return { test, reached: `not tried: ${found.reason}`, wanted, met: false };
  const { acknowledged, lost, wrong, refused, tails } = found;
  return {
    test,
    reached: `${lost} lost, ${wrong} changed, ${refused} refused, of ${figure(acknowledged)} in ${cuts} cuts (${tails} torn tails)`,
    wanted,
    met: lost + wrong + refused === 0,
  };
}
