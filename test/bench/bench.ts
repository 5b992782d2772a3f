/**
 * All questions, one after another, or those that are asked for. A goal that is missed is printed as such and is no error;
 * with a profile the page says where the hub's time goes.
 */
import { parseArgs } from 'node:util';
import { faceSizes } from '../support/face-sizes.ts';
import { measureDecisions } from './decisions.ts';
import { measureDelivery } from './deliveries.ts';
import { deliveryRows } from './delivery-page.ts';
import { type Answered, type Figure, median, percentile } from './figures.ts';
import { measureGrowth, measureMemory } from './growth.ts';
import { historyOf } from './history.ts';
import { measureColdJoins, measureJoins, measureReturn, measureStalled } from './joins.ts';
import { measureKiosk } from './kiosk-cost.ts';
import type { Way } from './load/ways-in.ts';
import { machineLine } from './machine.ts';
import { printHead, printSummary, printTable } from './page.ts';
import { measurePages } from './pages.ts';
import { builtDist, profileHubs, scratchFolder, startHub, timeStart } from './processes.ts';
import { topOwnTimes } from './profile.ts';
import { installRivals, RIVALS } from './rivals.ts';
import { measureTaps, openHall } from './taps.ts';

const EVENTS = 20_000;
const STARTS = 5;
/** What a face may need at most. */
const FACE_KILOBYTES = 60;

/** Starts with a long and with no journal, in turn; the first of each is not counted, it brings the files into memory. */
async function measureStarts(): Promise<Answered> {
  const [long, empty] = [await historyOf(EVENTS), scratchFolder()];
  const starts: Record<'long' | 'empty', number[]> = { long: [], empty: [] };
  for (let turn = 0; turn <= STARTS; turn += 1) {
    const took = { long: await timeStart(long), empty: await timeStart(empty) };
    if (turn === 0) continue;
    starts.long.push(took.long);
    starts.empty.push(took.empty);
  }
  return {
    question: 'From the start of the hub to its first answer',
    figures: [
      { name: '20,000 events, median of 5', wanted: { most: 500 }, reached: median(starts.long), unit: 'ms' },
      { name: 'no meeting, median of 5', wanted: null, reached: median(starts.empty), unit: 'ms' },
    ],
    notes: [],
  };
}

/** One meeting on a hub of its own: kiosks without a screen first, then five of them as pages of a browser. */
async function measureScreens(): Promise<Answered> {
  const hub = await startHub(scratchFolder());
  const kiosks = await openHall(hub);
  const taps = await measureTaps(kiosks);
  const pages = await measurePages(hub.host, kiosks).catch((failure: unknown) => ({
    browser: null,
    why: failure instanceof Error ? failure.message : String(failure),
  }));
  for (const { meeting } of kiosks) meeting.end();
  await hub.end();

  const figures: Figure[] = [];
  const pair = (name: string, values: readonly number[], goal: boolean): void => {
    const wanted = (most: number) => (goal ? { most } : null);
    figures.push({ name: `${name}, median`, wanted: wanted(30), reached: median(values), unit: 'ms' });
    figures.push({
      name: `${name}, p99`,
      wanted: wanted(100),
      reached: percentile(values, 0.99),
      unit: 'ms',
    });
  };
  const question = `A tap until it is on every other screen, ${kiosks.length} kiosks`;
  pair(`tap to folded on all the others (${taps.length} taps)`, taps, true);
  if (pages.browser === null)
    return { question, figures, notes: [`The browser's pages were not measured: ${pages.why}`] };
  pair(`click to text on 4 other pages (${pages.text.length} clicks)`, pages.text, true);
  pair('click to the frame after it', pages.frame, false);
  for (const { face, took } of pages.useful)
    figures.push({
      name: `${face} is useful, processor 4 times slower`,
      wanted: { most: 1_000 },
      reached: took,
      unit: 'ms',
    });
  return {
    question,
    figures,
    notes: [`Pages: Chromium ${pages.browser}, five pages beside the other kiosks.`],
  };
}

async function measureDecide(): Promise<Answered> {
  const took = measureDecisions();
  return {
    question: `One decision with 300 deputies (${took.length} commands)`,
    figures: [
      { name: 'median', wanted: { most: 0.2 }, reached: median(took), unit: 'ms' },
      { name: 'p99', wanted: null, reached: percentile(took, 0.99), unit: 'ms' },
    ],
    notes: [],
  };
}

async function weigh(): Promise<Answered> {
  const sizes = faceSizes(builtDist());
  const figures = sizes.map(
    ({ face, needed }): Figure => ({
      name: face,
      wanted: { most: FACE_KILOBYTES },
      reached: needed,
      unit: 'kB',
    }),
  );
  const later = Math.max(...sizes.map((size) => size.later));
  figures.push({ name: 'more on demand, at most', wanted: null, reached: later, unit: 'kB' });
  return { question: 'JavaScript of a face, gzip', figures, notes: [] };
}

/** Measures and prints what is asked for; the process ends with an error when something could not be measured. */
export async function bench(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      only: { type: 'string', default: '' },
      repeats: { type: 'string', default: '5' },
      profile: { type: 'boolean', default: false },
    },
  });
  const repeats = Number(values.repeats);
  const missing = installRivals();
  const rivals: readonly ('@y/websocket-server' | 'hocuspocus')[] =
    missing === null ? ['@y/websocket-server', 'hocuspocus'] : [];
  const ways: readonly Exclude<Way, 'hub'>[] = ['bare', 'bare, by tick', ...rivals];
  const notes =
    missing === null ? rivals.map((way) => `${way}: ${RIVALS[way]}.`) : [`Without the rivals: ${missing}`];
  printHead(machineLine(scratchFolder()), [`${notes.join(' ')} Medians of ${repeats} repeats.`]);

  const questions: readonly (readonly [string, () => Promise<Answered>])[] = [
    ...[4, 40, 400].map(
      (readers) =>
        [
          `deliver-${readers}`,
          async () => deliveryRows(await measureDelivery(readers, repeats, ways)),
        ] as const,
    ),
    ['join', () => measureJoins(repeats, rivals)],
    ['cold', () => measureColdJoins(repeats, rivals)],
    ['return', () => measureReturn(repeats)],
    ['stalled', measureStalled],
    ['growth', () => measureGrowth(repeats)],
    ['kiosk', () => measureKiosk(repeats)],
    ['screens', measureScreens],
    ['decide', measureDecide],
    ['start', measureStarts],
    ['memory', measureMemory],
    ['weight', weigh],
  ];
  const wanted = values.only === '' ? null : values.only.split(',');
  const answers: Answered[] = [];
  for (const [name, measure] of questions) {
    if (wanted !== null && !wanted.includes(name)) continue;
    const folder = values.profile ? scratchFolder() : null;
    profileHubs(folder);
    const answered = await measure().catch((failure: unknown) => unmeasured(name, failure));
    answers.push(answered);
    printTable(answered);
    if (folder !== null) printProfile(folder);
  }
  printSummary(answers);
  if (answers.some(({ figures }) => figures.length === 0)) process.exitCode = 1;
}

/** A question that could not be measured does not keep the others from it. */
function unmeasured(name: string, failure: unknown): Answered {
  const why = failure instanceof Error ? failure.message : String(failure);
  return { question: name, figures: [], notes: [`This could not be measured: ${why}`] };
}

/** Where the time of the question's hubs went, everything about them included. */
function printProfile(folder: string): void {
  const times = topOwnTimes(folder, 15);
  if (times.length === 0) return;
  console.log('\nWhere the time of the hub’s own thread went, without what each function calls:\n');
  for (const { name, ms, share } of times)
    console.log(`- ${(share * 100).toFixed(1).padStart(5)} %  ${ms.toFixed(0).padStart(6)} ms  ${name}`);
}
