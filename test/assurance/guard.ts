/** The line of the assurance page about hostile frames and commands (assurance.md, «fuzzed frames and commands»). */
import { type Driven, drive } from '../fuzz/driven-hub.ts';
import type { Row } from './row.ts';

/** A hub is begun anew after so many inputs, with another seed: its history does not grow for ever. */
const PER_HUB = 500_000;
const SIZES = { small: 10_000, full: 10_000_000 } as const;
const SEED = 912;
/** Ms of the processor for one input. */
const LONGEST_TICK = 50;

/** Drives the hub with hostile messages; `full` takes about twenty minutes of one core. */
export async function measureGuard(size: keyof typeof SIZES): Promise<readonly Row[]> {
  const wanted = SIZES[size];
  const all: Driven[] = [];
  for (let done = 0; done < wanted; done += PER_HUB)
    all.push(await drive(Math.min(PER_HUB, wanted - done), SEED + all.length));
  const sum = (of: (driven: Driven) => number) => all.reduce((total, driven) => total + of(driven), 0);
  const inputs = sum((driven) => driven.inputs);
  const slowest = Math.max(...all.map((driven) => driven.slowest));
  const poisoned = all.filter((driven) => !driven.whole).length;
  const entered = sum(({ forged, intruders }) => forged + intruders);
  const rate = Math.round(inputs / sum((driven) => driven.seconds));
  const figure = new Intl.NumberFormat('en');
  return [
    {
      test: 'fuzzed frames and commands',
      reached: `${figure.format(inputs)} inputs at ${figure.format(rate)} a second, 0 crashes, longest tick ${slowest.toFixed(1)} ms, ${poisoned} poisoned documents, ${entered} forged commands or sessions`,
      wanted: `${figure.format(SIZES.full)} inputs, no crash, no tick above ${LONGEST_TICK} ms, no poisoned document`,
      met: inputs >= wanted && slowest <= LONGEST_TICK && poisoned === 0 && entered === 0,
    },
  ];
}
