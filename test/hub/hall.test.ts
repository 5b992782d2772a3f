/**
 * Which meeting the hub holds: begun, exchanged, taken up again, replayed after a restart; a rehearsal ready to open.
 */
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ownSubmission } from '../../hub/clerk.ts';
import { type Halls, type MeetingRequest, openHalls } from '../../hub/hall.ts';
import { confirmImport, openPreviews } from '../../hub/import.ts';
import { previewFile } from '../../hub/roster/preview.ts';
import { loadSample } from '../../hub/roster/sample.ts';
import type { Command } from '../../protocol/commands/command.ts';
import { type CommandId, commandId, fullName, meetingId } from '../../protocol/values.ts';
import { ownFolder, random, silent, standingClock } from './support.ts';

const A_MEETING: MeetingRequest = {
  kind: 'meeting',
  type: 'oblast',
  kk: 'Үлгі облысы',
  ru: 'Примерная область',
};
const newId = (): CommandId => v.parse(commandId, random(16).toString('hex'));

async function opening(folder: string, clock = standingClock()) {
  const told: string[] = [];
  const opened = await openHalls({
    folder,
    clock,
    log: silent,
    random,
    sample: loadSample,
    desks: () => [],
    admits: () => true,
    changed: () => told.push('changed'),
    notBefore: (at) => clock.pass(Math.max(0, at - clock.now())),
    onFatal: ({ code }) => {
      throw new Error(code);
    },
  });
  if (opened.kind === 'open') onTestFinished(() => opened.halls.close());
  return { opened, told, clock };
}

async function theHalls(folder = ownFolder(), clock = standingClock()) {
  const { opened, told } = await opening(folder, clock);
  if (opened.kind === 'unopened') throw new Error(`not opened: ${opened.of}`);
  return { halls: opened.halls, folder, told, clock };
}

async function begin(halls: Halls, request: MeetingRequest): Promise<string> {
  const beginning = await halls.begin(request);
  if (beginning.kind !== 'begun') throw new Error(JSON.stringify(beginning));
  return beginning.meeting;
}

function clerkOf(halls: Halls) {
  const hall = halls.current();
  if (hall === null) throw new Error('the hub holds no meeting');
  return hall.clerk;
}

const byOffice = (halls: Halls, command: Command) => clerkOf(halls).submit(ownSubmission(newId(), command));

describe('a fresh hub', () => {
  it('holds no meeting until the office begins one, then tells the sessions', async () => {
    const { halls, told } = await theHalls();
    expect(halls.current()).toBeNull();
    const id = await begin(halls, A_MEETING);
    expect(told).toEqual(['changed']);
    expect(halls.meetings()).toMatchObject({ current: id, meetings: [{ id, epoch: 1, rehearsal: false }] });
    expect(clerkOf(halls).state().meeting).toMatchObject({ id, territory: { name: { kk: 'Үлгі облысы' } } });
  });
});

describe('a rehearsal', () => {
  it('[9.1] is the sample oblast, brought in as a real roster is, with opening registration as the next step', async () => {
    const { halls, folder } = await theHalls();
    await begin(halls, { kind: 'rehearsal' });
    const state = clerkOf(halls).state();
    expect(state).toMatchObject({ phase: 'convened', meeting: { rehearsal: true } });
    expect(state.deputies.size).toBe(97);
    expect(state.maslikhats.map(({ id, kind }) => [id, kind])).toEqual([
      ['m1', 'oblast'],
      ['m2', 'district'],
      ['m3', 'district'],
      ['m4', 'district'],
    ]);
    expect(state.candidates.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect([...state.deputies.values()].map(({ name }) => fullName(name))).toContain(
      state.convening?.presiding,
    );
    expect(await byOffice(halls, { type: 'registration.open' })).toEqual({ kind: 'accepted' });
    expect(readdirSync(folder).sort()).toEqual(['meetings.json', 'rehearsals']);
  });

  it('[6.1] is convened for the day that the hub clock shows in the hall', async () => {
    const clock = standingClock(Date.UTC(2026, 10, 23, 20));
    const { halls } = await theHalls(ownFolder(), clock);
    await begin(halls, { kind: 'rehearsal' });
    expect(clerkOf(halls).state().convening).toMatchObject({ date: '2026-11-24', time: '01:00' });
  });

  it('is gone on with after a restart, and begun anew only when there is none', async () => {
    const first = await theHalls();
    const begun = await first.halls.rehearse();
    await byOffice(first.halls, { type: 'registration.open' });
    await first.halls.close();
    const { halls } = await theHalls(first.folder);
    expect(await halls.rehearse()).toEqual(begun);
    expect(clerkOf(halls).state().phase).toBe('registration');
    expect(halls.meetings().meetings).toHaveLength(1);
  });
});

/** A real meeting for which registration can be opened. */
async function convened(halls: Halls): Promise<string> {
  const real = await begin(halls, A_MEETING);
  const { preview } = await loadSample();
  await confirmImport(clerkOf(halls), preview, newId);
  await byOffice(halls, {
    type: 'notice.record',
    number: '1',
    receivedOn: '2026-11-23',
    receivedAt: '09:00',
    from: 'Басшы',
  });
  await byOffice(halls, {
    type: 'meeting.convene',
    date: '2026-11-23',
    time: '10:00',
    place: 'Зал',
    presiding: 'Мысал Үлгі',
    publications: [{ site: 'https://maslikhat.example', publishedOn: '2026-11-23' }],
    broadcast: { possible: false, detail: 'Мысал' },
    edition: null,
  });
  return real;
}

describe('exchanging meetings', () => {
  it('leaves the prepared meeting as it was, to be taken up again after a rehearsal', async () => {
    const { halls, told } = await theHalls();
    const real = await begin(halls, A_MEETING);
    await begin(halls, { kind: 'rehearsal' });
    expect(halls.current()?.rehearsal).toBe(true);
    expect(await halls.resume(v.parse(meetingId, real))).toEqual({ kind: 'begun', meeting: real });
    expect(clerkOf(halls).meeting).toBe(real);
    expect(halls.current()?.rehearsal).toBe(false);
    expect(told).toHaveLength(3);
  });

  it('is refused while deputies register for a real one', async () => {
    const { halls } = await theHalls();
    const real = await convened(halls);
    expect(await byOffice(halls, { type: 'registration.open' })).toEqual({ kind: 'accepted' });
    expect(await halls.begin({ kind: 'rehearsal' })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'meeting.exists' },
    });
    expect(clerkOf(halls).meeting).toBe(real);
  });

  it('is refused where registration for a real one opened while the other was still being made', async () => {
    const { halls, folder } = await theHalls();
    const real = await convened(halls);
    const beginning = halls.begin({ kind: 'rehearsal' });
    expect(await byOffice(halls, { type: 'registration.open' })).toEqual({ kind: 'accepted' });
    expect(await beginning).toMatchObject({ kind: 'refused', refusal: { code: 'meeting.exists' } });
    expect(clerkOf(halls).meeting).toBe(real);
    expect(readdirSync(join(folder, 'rehearsals'))).toEqual([]);
  });

  it('knows only meetings it keeps', async () => {
    const { halls } = await theHalls();
    expect(await halls.resume(v.parse(meetingId, 'elsewhere'))).toBeNull();
  });
});

describe('a restart', () => {
  it('replays the current meeting with everything that was accepted', async () => {
    const first = await theHalls();
    await begin(first.halls, { kind: 'rehearsal' });
    const before = clerkOf(first.halls).state();
    await first.halls.close();
    const { halls } = await theHalls(first.folder);
    expect(clerkOf(halls).state()).toEqual(before);
  });

  it('does not let the clock fall behind the record', async () => {
    const first = await theHalls();
    await begin(first.halls, A_MEETING);
    await first.halls.close();
    const { clock } = await theHalls(first.folder, standingClock(0));
    expect(clock.now()).toBe(first.clock.now());
  });

  it('sets a torn tail aside and says how much', async () => {
    const first = await theHalls();
    const id = await begin(first.halls, A_MEETING);
    await first.halls.close();
    appendFileSync(join(first.folder, 'meetings', id, 'journal'), '1 0000');
    const { halls } = await theHalls(first.folder);
    expect(halls.current()?.cut).toBe(6);
  });

  it.each([
    ['a damaged journal', (path: string) => writeFileSync(path, 'no journal at all'), { of: 'journal' }],
    ['a journal that is gone', (path: string) => rmSync(path), { of: 'missing' }],
    [
      'PINs that are not JSON',
      (path: string) => writeFileSync(path.replace(/journal$/, 'pins.json'), '{'),
      { of: 'settings' },
    ],
  ])('refuses %s and leaves it alone', async (_, harm, refusal) => {
    const first = await theHalls();
    const path = join(first.folder, 'meetings', await begin(first.halls, A_MEETING), 'journal');
    await first.halls.close();
    harm(path);
    const content = () => (existsSync(path) ? readFileSync(path, 'utf8') : null);
    const found = content();
    expect((await opening(first.folder)).opened).toMatchObject({ kind: 'unopened', ...refusal });
    expect(content()).toBe(found);
  });

  it.each([
    ['is not one', '{"current": 7}'],
    ['lacks the current one', '{"current": "0123456789abcdef", "meetings": []}'],
  ])('refuses a list of meetings that %s', async (_, content) => {
    const folder = ownFolder();
    writeFileSync(join(folder, 'meetings.json'), content);
    expect((await opening(folder)).opened).toMatchObject({ kind: 'unopened', of: 'settings' });
  });
});

describe('[9.3] the import', () => {
  async function previewOf(csv: string) {
    const outcome = await previewFile(Buffer.from(csv), 'a.csv', { territoryType: 'oblast', present: [] });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    return outcome.preview;
  }
  const CSV = [
    'Тегі;Аты;Мәслихат',
    'Үлгі;Мысал;Үлгі облысының мәслихаты',
    'Әлім;Сынама;Көктөбе ауданының мәслихаты',
    ';;Көктөбе ауданының мәслихаты',
    'Жалғыз;Сынақ;',
  ].join('\n');

  it('whatever the preview accepts, the meeting takes: a number of a certificate as long as it may be', async () => {
    const { halls } = await theHalls();
    await begin(halls, A_MEETING);
    const certificate = '7'.repeat(40);
    const csv = `Тегі;Аты;Мәслихат;Куәлік\nҮлгі;Мысал;Үлгі облысының мәслихаты;${certificate}`;
    const reply = await confirmImport(clerkOf(halls), await previewOf(csv), newId);
    expect(reply.outcome).toEqual({ kind: 'accepted' });
    expect([...clerkOf(halls).state().deputies.values()]).toMatchObject([{ certificate }]);
  });

  it('brings in the accepted rows alone, in the order of the Kazakh alphabet', async () => {
    const { halls } = await theHalls();
    await begin(halls, A_MEETING);
    const reply = await confirmImport(clerkOf(halls), await previewOf(CSV), newId);
    expect(reply).toEqual({ deputies: 2, candidates: 0, outcome: { kind: 'accepted' } });
    const { deputies } = clerkOf(halls).state();
    expect([...deputies.values()].map(({ id, name }) => [id, name.surname])).toEqual([
      ['d1', 'Әлім'],
      ['d2', 'Үлгі'],
    ]);
  });

  it('confirmed twice at once enters once; a preview of another meeting never', async () => {
    const { halls } = await theHalls();
    await begin(halls, A_MEETING);
    const previews = openPreviews(newId);
    const clerk = clerkOf(halls);
    const id = previews.keep(clerk.meeting, await previewOf(CSV));
    const [one, other] = await Promise.all([previews.confirm(id, clerk), previews.confirm(id, clerk)]);
    expect([one?.deputies, other]).toEqual([2, null]);
    const before = previews.keep(clerk.meeting, await previewOf(CSV));
    await begin(halls, A_MEETING);
    expect(await previews.confirm(before, clerkOf(halls))).toBeNull();
  });

  it('repeated with candidates already proposed proposes nobody twice', async () => {
    const { halls } = await theHalls();
    await begin(halls, A_MEETING);
    const { preview } = await loadSample();
    expect(await confirmImport(clerkOf(halls), preview, newId)).toMatchObject({
      deputies: 97,
      candidates: 2,
    });
    expect(await confirmImport(clerkOf(halls), preview, newId)).toMatchObject({
      deputies: 97,
      candidates: 0,
      outcome: { kind: 'accepted' },
    });
  });
});
