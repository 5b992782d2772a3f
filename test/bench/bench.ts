/**
 * All figures, one after another: a tap on a meeting of twenty kiosks, one decision, the hub's start, the faces' weight.
 * Figures that miss their goal are printed as such and are no error.
 */
import { FACE_WANTED, faceSizes } from '../support/face-sizes.ts';
import { measureDecisions } from './decisions.ts';
import { type Figure, median, percentile, printTable } from './figures.ts';
import { writeLongJournal } from './long-journal.ts';
import { measurePages } from './pages.ts';
import { builtDist, scratchFolder, startBare, startHub, timeStart } from './processes.ts';
import { measureLatencies, openHall } from './taps.ts';

const EVENTS = 20_000;
const STARTS = 5;

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

/** One meeting on a hub of its own: kiosks without a screen first, then five of them as pages of a browser. */
async function measureTaps(): Promise<{ figures: readonly Figure[]; note: string }> {
  const [hub, bare] = await Promise.all([startHub(scratchFolder()), startBare()]);
  const kiosks = await openHall(hub);
  const taps = await measureLatencies(kiosks, bare.url);
  await bare.end();
  const pages = await measurePages(hub.host, kiosks).catch((failure: unknown) => ({
    browser: null,
    why: failure instanceof Error ? failure.message : String(failure),
  }));
  for (const { meeting } of kiosks) meeting.end();
  await hub.end();

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

function decisionFigures(): readonly Figure[] {
  const took = measureDecisions();
  const name = `one decision, 300 deputies (${took.length} commands)`;
  return [
    { name: `${name}, median`, wanted: 1, reached: median(took), unit: 'ms' },
    { name: `${name}, p99`, wanted: null, reached: percentile(took, 0.99), unit: 'ms' },
  ];
}

/** Measures everything and prints the table; rejects with a sentence when something could not be measured. */
export async function bench(): Promise<void> {
  const { figures, note } = await measureTaps();
  const starts = await measureStarts();
  const sizes = faceSizes(builtDist());
  const weights = sizes.map(
    ({ face, needed }): Figure => ({
      name: `JavaScript of ${face}, gzip`,
      wanted: FACE_WANTED,
      reached: needed,
      unit: 'kB',
    }),
  );
  const later = Math.max(...sizes.map((size) => size.later));
  weights.push({ name: 'more on demand, at most', wanted: null, reached: later, unit: 'kB' });
  printTable([...figures, ...decisionFigures(), ...starts, ...weights], note);
}
