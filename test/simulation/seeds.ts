/** Many seeds in this process, against the real hub or one of the broken ones. */
import { createHash } from 'node:crypto';
import { type Figures, playSeed } from './world.ts';

/** A seed that shows a broken promise, and what it shows. */
export interface Failure {
  readonly seed: number;
  readonly shown: string;
}

/** What a run played and what it found; `ms` on the wall, `cpu` ms of the processor. */
export interface Run {
  readonly seeds: number;
  readonly failures: readonly Failure[];
  readonly figures: Partial<Figures>;
  /** Of everything that happened in all seeds. */
  readonly trace: string;
  readonly ms: number;
  readonly cpu: number;
}

/** Failures beyond these say nothing new. */
const ENOUGH = 10;

/** Plays the seeds from `from` on. */
export async function playSeeds(from: number, count: number, _mutant?: string): Promise<Run> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const failures: Failure[] = [];
  const figures: Partial<Figures> = {};
  const traces = createHash('sha256');
  let seed = from;
  for (; seed < from + count && failures.length < ENOUGH; seed += 1) {
    const played = await playSeed(seed);
    traces.update(played.trace);
    if (played.shown !== null) failures.push({ seed, shown: played.shown });
    add(figures, played.figures);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { user, system } = process.cpuUsage(used);
  return {
    seeds: seed - from,
    failures,
    figures,
    trace: traces.digest('hex').slice(0, 16),
    ms: performance.now() - began,
    cpu: (user + system) / 1_000,
  };
}

function add(sum: Partial<Figures>, more: Figures): void {
  for (const [name, times] of Object.entries(more))
    Object.assign(sum, { [name]: (Reflect.get(sum, name) ?? 0) + times });
}
