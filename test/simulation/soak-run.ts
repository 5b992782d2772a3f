/** A long day in a process of its own, in which memory can be collected. */
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { built } from './build.ts';
import { answerOf } from './run.ts';
import type { Soaked, SoakSize } from './soak.ts';

const SIZES: Readonly<Record<'small' | 'full', SoakSize>> = {
  small: { hours: 4, warm: 2, kiosks: 8, eventsAnHour: 240 },
  full: { hours: 26, warm: 2, kiosks: 50, eventsAnHour: 4_300 },
};

/** How long, with how many, and by how much what is held has grown after warm-up, MB. */
export interface SoakFigures {
  readonly hours: number;
  readonly kiosks: number;
  readonly events: number;
  readonly growth: number;
  readonly behind: number;
}

/** Plays it; what is held is compared between the end of warm-up and the end. */
export async function soak(size: 'small' | 'full'): Promise<SoakFigures> {
  const { warm, hours, kiosks } = SIZES[size];
  const file = await built('soak');
  try {
    const soaked = await answerOf<Soaked>(file, JSON.stringify(SIZES[size]), ['--expose-gc']);
    const { events, held, behind } = soaked;
    const growth = (held.at(-1) ?? 0) - (held[warm - 1] ?? 0);
    return { hours: hours - warm, kiosks, events, growth, behind };
  } finally {
    rmSync(dirname(file), { recursive: true, force: true });
  }
}
