// `npm run bench`: prints how fast a tap is everywhere, how fast the hub starts and how much a face weighs, against the
// goals. Figures that miss a goal are printed as such; only what could not be measured ends with an error.
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';
import { type Figure, faceSizes, median, percentile, printTable } from './figures.ts';
import { writeLongJournal } from './long-journal.ts';
import { builtDist, scratchFolder, timeStart } from './processes.ts';

const EVENTS = 20_000;
const STARTS = 5;

// Every provider waits for the end of the process, and here there are twenty in one.
process.setMaxListeners(100);

/** Starts with a long and with no journal, in turn; the first of each is not counted, it brings the files into memory. */
async function measureStarts(): Promise<readonly Figure[]> {
  const [long, empty] = [scratchFolder(), scratchFolder()];
  await writeLongJournal(long, EVENTS);
  const starts: Record<'long' | 'empty', number[]> = { long: [], empty: [] };
  for (let turn = 0; turn <= STARTS; turn += 1) {
    const took = { long: await timeStart(long), empty: await timeStart(empty) };
    if (turn === 0) continue;
    starts.long.push(took.long);
    starts.empty.push(took.empty);
  }
  return [
    {
      name: 'hub start, 20,000 events, median of 5',
      wanted: 1_000,
      reached: median(starts.long),
      unit: 'ms',
    },
    { name: 'hub start, no meeting, median of 5', wanted: null, reached: median(starts.empty), unit: 'ms' },
  ];
}

/** The kiosk's own modules hold runes, so they come through Svelte's compiler. */
async function measureTaps(): Promise<{ figures: readonly Figure[]; note: string }> {
  const { module } = await runnerImport<typeof import('./meeting.ts')>(
    resolve(import.meta.dirname, 'meeting.ts'),
    { logLevel: 'error', plugins: [svelte({ configFile: false })] },
  );
  const { taps, pages } = await module.measureMeeting();
  const figures: Figure[] = [];
  const pair = (name: string, values: readonly number[], goal: boolean): void => {
    const [middle, worst] = [median(values), percentile(values, 0.99)];
    figures.push({ name: `${name}, median`, wanted: goal ? 30 : null, reached: middle, unit: 'ms' });
    figures.push({ name: `${name}, p99`, wanted: goal ? 100 : null, reached: worst, unit: 'ms' });
  };
  pair(`tap to folded on 19 other kiosks (${taps.hub.length} taps)`, taps.hub, true);
  pair('same bytes, bare ws, no disk', taps.bare, false);
  for (const [name, share] of [
    ['median', 0.5],
    ['p99', 0.99],
  ] as const) {
    const reached = percentile(taps.hub, share) / percentile(taps.bare, share);
    figures.push({ name: `hub against bare ws, ${name}`, wanted: null, reached, unit: 'x' });
  }
  if (pages.browser === null) return { figures, note: `The browser's pages were not measured: ${pages.why}` };
  pair(`click to text on 4 other pages (${pages.text.length} clicks)`, pages.text, true);
  pair('click to the frame after it', pages.frame, false);
  return { figures, note: `Pages: Chromium ${pages.browser}, five pages beside fifteen other kiosks.` };
}

try {
  const { figures, note } = await measureTaps();
  const starts = await measureStarts();
  const sizes = faceSizes(builtDist());
  const weights = sizes.map(
    ({ face, needed }): Figure => ({
      name: `JavaScript of ${face}, gzip`,
      wanted: 80,
      reached: needed,
      unit: 'kB',
    }),
  );
  const later = Math.max(...sizes.map((size) => size.later));
  weights.push({ name: 'more on demand, at most', wanted: null, reached: later, unit: 'kB' });
  printTable([...figures, ...starts, ...weights], note);
  process.exit(0);
} catch (failure) {
  console.error(`The benchmark could not measure: ${failure instanceof Error ? failure.message : failure}`);
  process.exit(1);
}
