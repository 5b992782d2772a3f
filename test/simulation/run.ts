/** Runs of the simulation over processes of plain Node that share the machine's cores; they play one built file. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { built } from './build.ts';
import type { Found, Run, Witnessed } from './seeds.ts';
import type { Order } from './worker.ts';

/** Worlds live for a moment: what they leave is collected in few and large strokes. */
const NODE = ['--enable-source-maps', '--max-semi-space-size=32'];

/** The built simulation; each call is answered by processes of its own. */
export interface Simulation {
  /** Plays the seeds from `from` on, shared among the cores. */
  play(from: number, count: number): Promise<Run>;
  /** The first seed that finds each of these broken hubs, in their order; null where none within so many does. */
  find(mutants: readonly string[], within: number): Promise<readonly (Found | null)[]>;
  /** What the kiosks alone see of these broken hubs, over so many seeds each. */
  witness(mutants: readonly string[], count: number): Promise<readonly Witnessed[]>;
  /** The seeds, of so many, in which clocks that jump change the record. */
  clocks(count: number): Promise<readonly number[]>;
  remove(): void;
}

/** Builds the simulation, which is removed by the caller. */
export async function builtSimulation(): Promise<Simulation> {
  const file = await built('worker');
  const told = <T>(order: Order) => answerOf<T>(file, JSON.stringify(order));
  return {
    async play(from, count) {
      const processes = Math.min(count, availableParallelism());
      const share = Math.ceil(count / processes);
      const runs = await Promise.all(
        Array.from({ length: processes }, (_, index): Promise<Run> => {
          const begin = from + index * share;
          return told({
            kind: 'play',
            from: begin,
            count: Math.max(0, Math.min(share, from + count - begin)),
          });
        }),
      );
      return runs.reduce(together);
    },
    async find(mutants, within) {
      const half = Math.ceil(mutants.length / 2);
      const [first, second] = await Promise.all(
        [mutants.slice(0, half), mutants.slice(half)].map(
          (some): Promise<(Found | null)[]> => told({ kind: 'find', mutants: some, within }),
        ),
      );
      return [...(first ?? []), ...(second ?? [])];
    },
    witness: (mutants, count) => told({ kind: 'witness', mutants, count }),
    clocks: (count) => told({ kind: 'clocks', count }),
    remove: () => rmSync(dirname(file), { recursive: true, force: true }),
  };
}

/** What a process of this built file prints, parsed: it is our own. */
export async function answerOf<T>(file: string, said: string, options = NODE): Promise<T> {
  const worker = spawn(process.execPath, [...options, file, said], { stdio: ['ignore', 'pipe', 'inherit'] });
  let answer = '';
  for await (const part of worker.stdout) answer += String(part);
  try {
    return JSON.parse(answer);
  } catch (error) {
    throw new Error(`a process ended without a word; it was told ${said}`, { cause: error });
  }
}

function together(one: Run, other: Run): Run {
  const figures = { ...one.figures };
  for (const name of Object.keys(figures))
    Object.assign(figures, { [name]: Reflect.get(one.figures, name) + Reflect.get(other.figures, name) });
  return {
    seeds: one.seeds + other.seeds,
    failures: [...one.failures, ...other.failures],
    figures,
    trace: `${one.trace} ${other.trace}`,
    ms: Math.max(one.ms, other.ms),
    cpu: one.cpu + other.cpu,
  };
}
