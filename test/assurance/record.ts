/** The rows of the assurance page that speak of the record afterwards: checking it, its copy, its restoring, its rebuilding. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBackup, type Recording } from '../../hub/backup.ts';
import { rebuildRecord } from '../../hub/rebuild.ts';
import { restore } from '../../hub/restore.ts';
import { realStick, type Stick } from '../../hub/stick.ts';
import { machinePlatform } from '../../hub/verify/platform.ts';
import type { Recorded } from '../../protocol/events/event.ts';
import { payloadReader } from '../../protocol/journal/batch.ts';
import { framesIn } from '../../protocol/journal/frame.ts';
import { type KeptCopy, verifyKept } from '../../protocol/kept-copy.ts';
import { AUDIENCES } from '../../protocol/roles.ts';
import { verifyArchive } from '../../protocol/verify/archive.ts';
import { framed, payloadsOf } from '../support/archive.ts';
import { BEGINNING, heldJournal, SILENT, stoppedClock } from '../support/hub-hall.ts';
import { textsOf } from '../support/lines.ts';
import { attend, closed, hall, papers, roundBegun, secretRound } from '../support/meeting.ts';
import type { Row } from './row.ts';

/** One bit in `step` is flipped; the medium fails `failures` times; a meeting of so many deputies is checked. */
const SIZES = {
  small: { step: 97, failures: 200, deputies: 60 },
  full: { step: 1, failures: 20_000, deputies: 300 },
} as const;

/** A new word for the salts. */
const SEAL = 'ab'.repeat(32);
const SMALL = { oblast: 9, districts: [], members: 3 };
const figure = (count: number): string => count.toLocaleString('en');

/** Tries everything in folders of its own, which are gone afterwards. */
export async function measureRecord(size: keyof typeof SIZES): Promise<readonly Row[]> {
  const { step, failures, deputies } = SIZES[size];
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-record-'));
  try {
    const payloads = await payloadsOf(roundBegun('secret', 7, SMALL), secretRound(papers([5, 2])), closed);
    return [
      flippedBits(framed(await payloadsOf(hall(SMALL), attend(3))), step),
      rechained(payloads),
      await checked(deputies),
      await copied(payloads, failures, folder),
      await restored(payloads, folder),
      await rebuilt(payloads, folder),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function flippedBits(archive: Buffer, step: number): Row {
  let [tried, found] = [0, 0];
  for (let bit = 0; bit < archive.length * 8; bit += step) {
    const flipped = Buffer.from(archive);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    tried += 1;
    if (verifyArchive(flipped, machinePlatform).kind === 'broken') found += 1;
  }
  return {
    test: 'verify: single bits of an archive flipped',
    reached: `${figure(found)} of ${figure(tried)} found (${figure(archive.length * 8)} bits in all)`,
    wanted: 'every one',
    met: found === tried,
  };
}

/** Each frame left out and each two neighbours exchanged, all frames and their chain written anew after it. */
function rechained(payloads: readonly string[]): Row {
  const last = payloads.length - 1;
  const forged = [
    ...payloads.slice(0, last).map((_, n) => payloads.toSpliced(n, 1)),
    ...payloads.slice(1).map((payload, n) => payloads.with(n, payload).with(n + 1, payloads[n] ?? '')),
  ];
  const found = forged.filter((frames) => verifyArchive(framed(frames), machinePlatform).kind === 'broken');
  return {
    test: 'verify: frames left out or exchanged, everything after them framed and chained anew',
    reached: `${figure(found.length)} of ${figure(forged.length)} found by signatures`,
    wanted: 'every one; an end left out shows in the head that was written down',
    met: found.length === forged.length,
  };
}

async function checked(deputies: number): Promise<Row> {
  const votes = papers([Math.ceil(deputies * 0.6), Math.floor(deputies * 0.4)]);
  const archive = framed(
    await payloadsOf(
      roundBegun('secret', deputies, { oblast: deputies, districts: [], members: 5 }),
      secretRound(votes),
      closed,
    ),
  );
  const began = performance.now();
  const verdict = verifyArchive(archive, machinePlatform);
  const ms = performance.now() - began;
  const { signed, state } = verdict.summary;
  return {
    test: `verify: a whole meeting of ${deputies} deputies, every signature, every audience's chain, every decision again`,
    reached: `${verdict.kind}: ${figure(state.length)} entries, ${figure(signed)} signatures in ${Math.round(ms)} ms`,
    wanted: 'sound; ≤ 5 ms an entry',
    met: verdict.kind === 'sound' && ms <= 5 * state.length,
  };
}

/** A medium that fails at every other moment while frames are appended; at the end the copy is the record to the byte. */
async function copied(payloads: readonly string[], failures: number, folder: string): Promise<Row> {
  const journal = heldJournal();
  const stick = join(folder, 'stick');
  mkdirSync(stick);
  const listeners = new Set<Parameters<Recording['onAppended']>[0]>();
  const recording: Recording = {
    path: ['meetings', 'm', 'journal'],
    length: () => journal.length,
    async *read() {
      const whole = framed(journal.frames.map(({ payload }) => payload));
      for (const found of framesIn(whole, machinePlatform)) if (found.kind === 'frame') yield found;
    },
    onAppended(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  let [calls, failed, appended] = [0, 0, 0];
  const fail = (): void => {
    calls += 1;
    if (calls % 3 === 0 || failed >= failures) return;
    failed += 1;
    throw Object.assign(new Error('failed'), { code: ['EIO', 'ENOENT', 'EROFS'][failed % 3] });
  };
  const failing: Stick = {
    ...realStick,
    async open(place, path) {
      fail();
      const file = await realStick.open(place, path);
      return {
        ...file,
        async write(bytes, position) {
          const torn = failed < failures && failed % 2 === 0 ? Math.floor(bytes.length / 2) : bytes.length;
          if (torn < bytes.length) failed += 1;
          return file.write(bytes.subarray(0, torn), position);
        },
        async sync() {
          fail();
          await file.sync();
        },
      };
    },
  };
  const ticks = new Set<() => void>();
  const timers = {
    after: () => () => {},
    every(_: number, run: () => void) {
      ticks.add(run);
      return () => ticks.delete(run);
    },
  };
  const backup = openBackup({
    folder: stick,
    data: folder,
    clock: stoppedClock(),
    log: SILENT,
    stick: failing,
    timers,
  });
  backup.follow(recording);
  const isWhole = (): boolean => {
    const status = backup.status();
    return status.kind === 'copying' && status.copied === payloads.length;
  };
  while (!isWhole()) {
    const payload = payloads[appended];
    if (payload !== undefined && failed >= (appended * failures) / payloads.length) {
      await journal.append(appended, payload);
      for (const listener of listeners) listener({ seq: appended, payload });
      appended += 1;
    }
    for (const tick of ticks) tick();
    await new Promise((resume) => setImmediate(resume));
  }
  await backup.close();
  const same = readFileSync(join(stick, 'meetings/m/journal')).equals(framed(payloads));
  return {
    test: 'backup: a second medium that fails, tears and vanishes while the meeting goes on',
    reached: `${figure(failed)} failures over ${figure(payloads.length)} frames; no append waited; the copy is ${same ? 'the record to the byte' : 'ANOTHER'}`,
    wanted: 'no append waits; the copy heals',
    met: same,
  };
}

async function restored(payloads: readonly string[], folder: string): Promise<Row> {
  let sound = 0;
  for (let end = 2; end <= payloads.length; end += 1) {
    const copy = join(folder, `copy-${end}`);
    writeFileSync(copy, framed(payloads.slice(0, end)));
    const data = join(folder, `data-${end}`);
    mkdirSync(data);
    const { kind } = await restore(data, copy, SEAL);
    const verdict = verifyArchive(readFileSync(join(data, 'meetings/meeting-1/journal')), machinePlatform);
    const epochs = verdict.summary.writings.map(({ epoch }) => epoch).join();
    if (kind === 'restored' && verdict.kind === 'sound' && epochs === '1,2') sound += 1;
  }
  const tried = payloads.length - 1;
  return {
    test: 'restore: copies that end after any frame, in a new epoch',
    reached: `${figure(sound)} of ${figure(tried)} sound in epoch 2`,
    wanted: 'every one',
    met: sound === tried,
  };
}

async function rebuilt(payloads: readonly string[], folder: string): Promise<Row> {
  const read = payloadReader();
  const records: Recorded[] = payloads.flatMap((payload) => {
    const told = read(payload);
    return typeof told === 'object' && told?.kind === 'batch'
      ? told.commands.flatMap((one) => one.records)
      : [];
  });
  let shown = 0;
  for (const audience of AUDIENCES) {
    const { meeting, epoch, phrase } = BEGINNING;
    const lines = textsOf(records, audience);
    const copy: KeptCopy = { kelisim: 'copy 1', meeting, epoch, phrase, audience, lines };
    const path = join(folder, `${audience}.json`);
    writeFileSync(path, JSON.stringify(copy));
    const data = join(folder, `rebuilt-${audience}`);
    mkdirSync(data);
    const { kind } = await rebuildRecord(data, path, SEAL);
    const verdict = verifyArchive(readFileSync(join(data, 'meetings/meeting-1/journal')), machinePlatform);
    const announced = verdict.summary.announced.length === 1;
    if (kind === 'rebuilt' && verdict.kind === 'sound' && announced && verifyKept(copy).kind === 'sound')
      shown += 1;
  }
  return {
    test: "rebuild: the public history from one device's copy, of every audience",
    reached: `${shown} of ${AUDIENCES.length} audiences, with the announced result`,
    wanted: 'every one',
    met: shown === AUDIENCES.length,
  };
}
