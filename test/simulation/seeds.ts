/** Many seeds in this process, against the real hub or one of the broken ones. */
import { createHash } from 'node:crypto';
import { LAST_FOUND_BY, MUTANTS } from './mutants.ts';
import { type Figures, nothingYet } from './troubles.ts';
import { type Played, playSeed, type Variation } from './world.ts';

/** A seed that shows a broken promise, and what it shows. */
export interface Failure {
  readonly seed: number;
  readonly shown: string;
}

/** What a run played and what it found; `ms` on the wall, `cpu` ms of the processor. */
export interface Run {
  readonly seeds: number;
  readonly failures: readonly Failure[];
  readonly figures: Figures;
  /** Of everything that happened in all seeds. */
  readonly trace: string;
  readonly ms: number;
  readonly cpu: number;
}

/** A broken hub and the first seed that finds it; `again` is whether it does so each time, and only there. */
export interface Found extends Failure {
  readonly mutant: string;
  readonly again: boolean;
}

/** Failures beyond these say nothing new. */
const ENOUGH = 10;

/** Plays the seeds from `from` on. */
export async function playSeeds(from: number, count: number): Promise<Run> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const failures: Failure[] = [];
  const figures = nothingYet();
  const traces = createHash('sha256');
  let seed = from;
  for (; seed < from + count && failures.length < ENOUGH; seed += 1) {
    const played = await playAlone(seed);
    traces.update(played.trace);
    if (played.shown !== null) failures.push({ seed, shown: played.shown });
    add(figures, played.figures);
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

/** The first of the seeds that finds the broken hub of this name, played again with it and without; null where none does. */
export async function findMutant(mutant: string, within: number): Promise<Found | null> {
  const variation = MUTANTS[mutant];
  if (variation === undefined) throw new Error(`no hub is known that ${mutant}`);
  // The seed that found it last is tried first: it costs the others where it still does.
  const last = LAST_FOUND_BY[mutant] ?? 0;
  for (const seed of [last, ...Array.from({ length: within }, (_, index) => index)]) {
    const { shown, trace } = await playAlone(seed, variation);
    if (shown === null) continue;
    const again = await playAlone(seed, variation);
    const honest = await playAlone(seed);
    const same = again.shown === shown && again.trace === trace && honest.shown === null;
    return { mutant, seed, shown, again: same };
  }
  return null;
}

/** What the kiosks alone see of a hub that shows another history, over so many seeds. */
export interface Witnessed {
  readonly mutant: string;
  /** Devices that said so, in all. */
  readonly says: number;
  /** Seeds in which one took up the other history without a word, or another promise was broken. */
  readonly silent: readonly Failure[];
}

/** Plays a broken hub's seeds while nobody looks at what it sends but the kiosks. */
export async function witnessed(mutant: string, count: number): Promise<Witnessed> {
  let says = 0;
  const silent: Failure[] = [];
  for (let seed = 0; seed < count; seed += 1) {
    const played = await playAlone(seed, { ...MUTANTS[mutant], blind: true });
    says += played.says;
    if (played.shown !== null) silent.push({ seed, shown: played.shown });
  }
  return { mutant, says, silent };
}

/** Whether the same is recorded, with the same times, when clocks are set wrong by years and when they are not. */
export async function recordsAlike(seed: number): Promise<boolean> {
  const [jumping, steady] = [
    await playAlone(seed, { jumps: 'while-running' }),
    await playAlone(seed, { jumps: 'never' }),
  ];
  return jumping.shown === null && steady.shown === null && jumping.record === steady.record;
}

/** One seed, and then whatever the process has to do besides. */
async function playAlone(seed: number, variation?: Variation): Promise<Played> {
  const played = await playSeed(seed, variation);
  await new Promise((resolve) => setImmediate(resolve));
  return played;
}

function add(sum: Figures, more: Figures): void {
  for (const name of Object.keys(sum))
    Object.assign(sum, { [name]: Reflect.get(sum, name) + Reflect.get(more, name) });
}
