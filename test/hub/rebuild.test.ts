/**
 * The hub's disk is gone and no stick is there: the history as one device has kept it, of every audience, and what is said
 * to be missing from it and on which paper that stands.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openHalls } from '../../hub/hall.ts';
import { rebuildRecord, sayRebuilding } from '../../hub/rebuild.ts';
import { machinePlatform } from '../../hub/verify/platform.ts';
import { shownTo } from '../../protocol/audiences.ts';
import { canonical } from '../../protocol/canonical.ts';
import type { Recorded } from '../../protocol/events/event.ts';
import { payloadReader } from '../../protocol/journal/batch.ts';
import { audienceOfRecords, type KeptCopy, verifyKept } from '../../protocol/kept-copy.ts';
import { AUDIENCES, type Audience } from '../../protocol/roles.ts';
import { LANGUAGES } from '../../protocol/values.ts';
import { verifyArchive } from '../../protocol/verify/archive.ts';
import { check } from '../../protocol/verify/check.ts';
import { missingFrom } from '../../protocol/verify/missing.ts';
import { framed, payloadsOf } from '../support/archive.ts';
import { BEGINNING, fromDesk } from '../support/hub-hall.ts';
import { textsOf } from '../support/lines.ts';
import { closed, papers, register, roundBegun, secretRound } from '../support/meeting.ts';
import { ownFolder, random, silent, standingClock } from './support.ts';

const SEAL = 'ab'.repeat(32);

let records: readonly Recorded[] = [];
beforeAll(async () => {
  const read = payloadReader();
  const payloads = await payloadsOf(
    roundBegun('secret', 7, { oblast: 9, districts: [], members: 3 }),
    secretRound(papers([5, 2])),
    closed,
  );
  records = payloads.flatMap((payload) => {
    const told = read(payload);
    return typeof told === 'object' && told?.kind === 'batch'
      ? told.commands.flatMap((command) => command.records)
      : [];
  });
});

/** What a device of this audience has kept, up to the record of this type or to the end. */
function copyOf(audience: Audience, until?: Recorded['event']['type']): KeptCopy {
  const end = until === undefined ? records.length : records.findIndex(({ event }) => event.type === until);
  const { meeting, epoch, phrase } = BEGINNING;
  const lines = textsOf(records.slice(0, end), audience);
  return { kelisim: 'copy 1', meeting, epoch, phrase, audience, lines };
}

function soundly(copy: KeptCopy) {
  const verdict = verifyKept(copy);
  if (verdict.kind === 'broken') throw new Error(`line ${verdict.line}`);
  return verdict;
}

function fileOf(copy: unknown): string {
  const path = join(ownFolder(), 'copy.json');
  writeFileSync(path, typeof copy === 'string' ? copy : JSON.stringify(copy));
  return path;
}

async function rebuilt(copy: KeptCopy, data = ownFolder()) {
  const about = await rebuildRecord(data, fileOf(copy), SEAL);
  if (about.kind !== 'rebuilt') throw new Error(JSON.stringify(about));
  const opened = await openHalls({
    folder: data,
    clock: standingClock(),
    log: silent,
    random,
    sample: () => Promise.reject(new Error('no sample')),
    desks: () => [],
    admits: () => true,
    changed: () => {},
    notBefore: () => {},
    onFatal: ({ code }) => {
      throw new Error(code);
    },
  });
  if (opened.kind !== 'open') throw new Error(JSON.stringify(opened));
  onTestFinished(() => opened.halls.close());
  const current = opened.halls.current();
  if (current === null) throw new Error('nothing is current');
  return { about, current, journal: join(data, 'meetings/meeting-1/journal') };
}

describe('what one device has kept', () => {
  it.each(AUDIENCES)('is sound by itself, under the same head, and tells whose it was: %s', (audience) => {
    const { head, entries, records: told } = soundly(copyOf(audience));
    expect(entries).toBe(records.length);
    expect(head).toBe(soundly(copyOf('commission')).head);
    expect(audienceOfRecords(told)).toBe(audience);
  });

  it('is not, from the line on in which anything is altered, left out or put in', () => {
    const copy = copyOf('hall');
    const at = copy.lines.findIndex((line) => line.includes('"deputy.registered"'));
    const altered = copy.lines.with(at, (copy.lines[at] ?? '').replace('"desk":1', '"desk":2'));
    expect(verifyKept({ ...copy, lines: altered })).toEqual({ kind: 'broken', line: at });
    expect(verifyKept({ ...copy, lines: copy.lines.toSpliced(at, 1) })).toEqual({ kind: 'broken', line: at });
    expect(verifyKept({ ...copy, phrase: 'басқа сөздер' })).toEqual({ kind: 'broken', line: 0 });
  });

  it('[13.4] once announced holds the count that was opened, for every audience', () => {
    for (const audience of AUDIENCES) {
      const counts = soundly(copyOf(audience)).records.filter(({ event }) => event.type === 'count.agreed');
      expect(counts).toMatchObject([{ event: { figures: { valid: 7 } } }]);
    }
  });
});

describe('what is missing', () => {
  const missingOf = (audience: Audience) => missingFrom({ audience }, soundly(copyOf(audience)));

  it('is for the wall what the commission did among itself, by number, and stands on its protocols', () => {
    const { sealed, parts, papers: needed } = missingOf('hall');
    expect(sealed).toEqual(records.flatMap(({ event }, n) => (shownTo('hall', event) === null ? [n] : [])));
    expect(parts.map(({ type, part, times, paper }) => [type, part, times, paper])).toContainEqual([
      'ballots.issued',
      'deputy',
      7,
      'issue',
    ]);
    expect(needed).toEqual(['registration', 'commission', 'order', 'issue', 'result', 'minutes']);
  });

  it('is for the commission what desks alone see', () => {
    const { sealed, papers: needed } = missingOf('commission');
    expect(sealed).toEqual([]);
    expect(needed).toEqual(['registration', 'result']);
  });

  it.each(LANGUAGES)('is said in %s with its paper', (language) => {
    const bytes = Buffer.from(JSON.stringify(copyOf('hall')));
    const { good, rows, notes } = check(bytes, null, machinePlatform)(language);
    const words = { kk: '№ 3 хаттамасы', ru: 'протокол № 3', en: 'protocol No. 3' }[language];
    expect(good).toBe(true);
    expect(rows.flat().join('\n')).toContain(words);
    expect(notes.join('\n')).toContain('PIN');
  });

  it('compares the head that was written down with a copy as well', () => {
    const copy = copyOf('desk');
    const bytes = Buffer.from(JSON.stringify(copy));
    const { head } = soundly(copy);
    expect(
      check(
        bytes,
        { head: `№ ${records.length} · ${head.slice(0, 8)}`, entries: null },
        machinePlatform,
      )('en').good,
    ).toBe(true);
    expect(check(bytes, { head: '00000000', entries: null }, machinePlatform)('en').good).toBe(false);
  });
});

describe('a rebuilt history', () => {
  it.each(AUDIENCES)(
    'is shown in a new epoch as the device of this audience knew it: %s',
    async (audience) => {
      const { about, current, journal } = await rebuilt(copyOf(audience));
      expect(about.meeting).toMatchObject({ id: 'meeting-1', epoch: 2 });
      expect(current.streams).toMatchObject({ epoch: 2, phrase: BEGINNING.phrase });
      const state = current.clerk.state();
      expect(state.phase).toBe('closed');
      expect(state.attendance.size).toBe(7);
      expect(state.rounds[0]?.result).toMatchObject({ participants: 7, verdict: { kind: 'consent' } });

      const verdict = verifyArchive(readFileSync(journal), machinePlatform);
      expect(verdict).toMatchObject({ kind: 'sound', summary: { rebuilt: { audience }, signed: 0 } });
      expect(verdict.summary.announced).toHaveLength(1);
    },
  );

  it('before the announcement gives no tally away, whoever kept it', async () => {
    for (const audience of AUDIENCES.filter((one) => one !== 'commission')) {
      const { journal } = await rebuilt(copyOf(audience, 'result.announced'));
      expect(readFileSync(journal, 'utf8')).not.toMatch(/"valid":7|"votes":\d/);
    }
  });

  it('[16.1] is not gone on with: every command is answered as by a hub that only shows', async () => {
    const { current } = await rebuilt(copyOf('office'));
    expect(await current.clerk.submit(fromDesk(1, register(8)))).toEqual({
      kind: 'fault',
      fault: 'read-only',
    });
    expect(current.tail.status()).toMatchObject({ kind: 'rebuilt', audience: 'office', epoch: 1 });
    expect(current.tail.confirm([])).toBe('rebuilt');
  });

  it('keeps the lines it was made of, and nothing may follow them', async () => {
    const copy = copyOf('podium');
    const { journal } = await rebuilt(copy);
    const bytes = readFileSync(journal);
    const verdict = verifyArchive(bytes, machinePlatform);
    expect(verdict.summary.rebuilt).toEqual(copy);
    const read = payloadReader();
    const frames = bytes
      .toString()
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split(' ').slice(3, -1).join(' '));
    expect(frames.map(read).some((told) => typeof told === 'object' && told?.kind === 'rebuilt')).toBe(true);
    const more = canonical({ commands: [], devices: [], version: 3 });
    expect(verifyArchive(framed([...frames, more]), machinePlatform)).toMatchObject({
      kind: 'broken',
      broken: { code: 'batch.rebuilt' },
    });
  });

  it('is refused from a copy that is not sound, from no copy, and over a record that is there', async () => {
    const copy = copyOf('desk');
    const data = ownFolder();
    const unsound = await rebuildRecord(data, fileOf({ ...copy, lines: copy.lines.toSpliced(4, 1) }), SEAL);
    expect(unsound).toMatchObject({ kind: 'unsound', line: 4 });
    expect(await rebuildRecord(data, fileOf('{"kelisim":1}'), SEAL)).toMatchObject({ kind: 'not-a-copy' });
    expect(await rebuildRecord(data, fileOf({ ...copy, lines: [] }), SEAL)).toMatchObject({
      kind: 'not-a-copy',
    });
    expect(await rebuildRecord(data, join(data, 'nowhere'), SEAL)).toMatchObject({
      kind: 'unreadable',
      errno: 'ENOENT',
    });
    mkdirSync(join(data, 'meetings/meeting-1'), { recursive: true });
    writeFileSync(join(data, 'meetings/meeting-1/journal'), framed([]));
    const exists = await rebuildRecord(data, fileOf(copy), SEAL);
    expect(exists.kind).toBe('exists');
    for (const language of LANGUAGES) expect(sayRebuilding([language], exists)).toContain('journal');
  });
});
