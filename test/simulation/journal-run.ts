/** Many seeds of the journal's simulator, in this process or over several that share the machine's cores. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { nothingPlayed, type Played, playSeed } from './journal.ts';

/** A seed that shows a broken promise, and what it shows. */
export interface Failure {
  readonly seed: number;
  readonly shown: string;
}

/** What a run played and what it found; `ms` on the wall, for all processes together. */
export interface Run {
  readonly played: Played;
  readonly failures: readonly Failure[];
  readonly ms: number;
}

/** Failures beyond these say nothing new. */
const ENOUGH = 10;

/** Plays the seeds from `from` on, here. */
export async function playSeeds(from: number, count: number): Promise<Run> {
  const began = performance.now();
  const played = nothingPlayed();
  const failures: Failure[] = [];
  for (let seed = from; seed < from + count && failures.length < ENOUGH; seed += 1) {
    const shown = await playSeed(seed, played);
    if (shown !== null) failures.push({ seed, shown });
  }
  return { played, failures, ms: performance.now() - began };
}

/** Plays the seeds from `from` on in as many processes as the machine has cores. */
export async function playOverProcesses(
  from: number,
  count: number,
  processes = availableParallelism(),
): Promise<Run> {
  const began = performance.now();
  const share = Math.ceil(count / processes);
  const runs = await Promise.all(
    Array.from({ length: processes }, (_, index) =>
      inAnother(from + index * share, Math.min(share, count - index * share)),
    ),
  );
  return {
    played: runs.map(({ played }) => played).reduce(sum),
    failures: runs.flatMap(({ failures }) => failures),
    ms: performance.now() - began,
  };
}

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

async function inAnother(from: number, count: number): Promise<Run> {
  const worker = spawn(
    process.execPath,
    [path('../support/run.js'), path('./journal-worker.ts'), `${from}`, `${count}`],
    { stdio: ['ignore', 'pipe', 'inherit'], cwd: path('../..') },
  );
  let said = '';
  for await (const part of worker.stdout) said += String(part);
  try {
    return JSON.parse(said);
  } catch (error) {
    throw new Error(`the seeds from ${from} on ended without a word`, { cause: error });
  }
}

function sum(one: Played, other: Played): Played {
  return {
    seeds: one.seeds + other.seeds,
    processes: one.processes + other.processes,
    acknowledged: one.acknowledged + other.acknowledged,
    cuts: one.cuts + other.cuts,
    kills: one.kills + other.kills,
    faults: one.faults + other.faults,
    full: one.full + other.full,
    tails: one.tails + other.tails,
    refusals: one.refusals + other.refusals,
  };
}
