/** Meetings recorded in the first version of the events: real journals of it, read by this hub as what they were. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openJournal } from '../hub/journal/open.ts';
import { openMeeting } from '../hub/meeting-folder.ts';
import { type Replayed, replayJournal } from '../hub/replay.ts';
import { speaker } from '../hub/sentences.ts';
import { sayUnopened } from '../hub/terminal.ts';
import { recordedSchema } from '../protocol/events/event.ts';
import { EVENTS_VERSION } from '../protocol/events/upcast.ts';
import {
  deputy,
  heldJournal,
  idOf,
  MEETING,
  openHall,
  replayed,
  SILENT,
  stoppedClock,
} from './support/hub-hall.ts';
import { candidate, hands, papers, UNCHOSEN } from './support/meeting.ts';

const fixture = (name: 'open' | 'secret') =>
  new URL(`hub/journals/${name}-of-version-1.journal`, import.meta.url);

/** The payloads of a journal of the first version, as they stand in the file. */
const payloadsOf = (name: 'open' | 'secret') =>
  readFileSync(fixture(name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(line.indexOf('{'), line.lastIndexOf('}') + 1));

/** A journal in memory with these payloads. */
async function journalOf(payloads: readonly string[]) {
  const journal = heldJournal();
  for (const payload of payloads) await journal.append(journal.length, payload);
  return journal;
}

async function meeting(name: 'open' | 'secret'): Promise<Replayed> {
  return replayed(await journalOf(payloadsOf(name)));
}

const of = <T extends string>({ records }: Replayed, type: T) =>
  records.map(({ event }) => event).filter((event) => event.type === type);

describe('[I3] a journal of the first version is told in the present form', () => {
  it('[17.1] an open meeting comes to the result that was announced, and is sent', async () => {
    const { state, opening } = await meeting('open');
    expect([opening, state.phase, state.rounds.length]).toEqual([null, 'sent', 1]);
    expect(state.rounds[0]?.result).toMatchObject({
      participants: 7,
      tallies: [
        { candidate: candidate(1), for: 5, against: 2 },
        { candidate: candidate(2), for: 2, against: 5 },
      ],
      figures: hands(7, [5, 2], [2, 5]),
      readings: { ...UNCHOSEN, majority: 'half' },
      verdict: { kind: 'consent', candidate: candidate(1) },
    });
  });

  it('[17.2] a secret meeting comes to its tie, and to the consent of its revote', async () => {
    const { state } = await meeting('secret');
    const [tie, revote] = state.rounds;
    expect([state.phase, state.rounds.length]).toEqual(['sent', 2]);
    expect(tie?.result?.verdict).toEqual({ kind: 'tie', candidates: [candidate(1), candidate(2)] });
    expect(tie?.result?.figures).toEqual(papers([3, 3], { blank: 1 }));
    expect(revote?.result?.verdict).toEqual({ kind: 'consent', candidate: candidate(1) });
    expect(revote?.result?.figures).toEqual(papers([5, 2], { unestablished: 1, overmarked: 1 }));
  });

  it('[11.5] an order that was announced without its words is announced with those that were set', async () => {
    const secret = await meeting('secret');
    const way = { kind: 'ballots', boxes: [{ name: '1', place: 'Зал іргесі' }] };
    const readings = { ...UNCHOSEN, participants: 'established' };
    expect(of(secret, 'order.announced')).toEqual([
      { type: 'order.announced', round: 1, way, readings },
      { type: 'order.announced', round: 2, way, readings: UNCHOSEN },
    ]);
    expect(secret.state.rounds[0]?.order).toEqual({ stage: 'announced', way, readings });
  });

  it('[15.4] the one box is box 1, under its seal, and opened', async () => {
    const { state } = await meeting('secret');
    expect(state.rounds.map(({ boxes }) => boxes)).toEqual([
      [{ stage: 'opened', seal: 'A-1', broken: false }],
      [{ stage: 'opened', seal: 'A-2', broken: false }],
    ]);
  });

  it('[16.1] every signature stands, without a note', async () => {
    const { state } = await meeting('secret');
    expect([...state.signatures.keys()]).toEqual([
      'commission.0',
      'order.1',
      'result.1',
      'revote.1',
      'order.2',
      'result.2',
    ]);
    for (const signed of state.signatures.values()) expect(signed).toHaveLength(3);
    expect(state.dissents.size).toBe(0);
  });

  it.each(['open', 'secret'] as const)('nothing of the %s one is lost, added or moved', async (name) => {
    const { records, decided } = await meeting(name);
    const written = payloadsOf(name).flatMap((payload) =>
      v.parse(batchAsWritten, JSON.parse(payload)).commands.flatMap((command) => command.records),
    );
    expect(records.map(({ at, event: { type } }) => [at, type])).toEqual(
      written.map(({ at, event: { type } }) => [at, type]),
    );
    expect(decided.size).toBe(payloadsOf(name).length);
    for (const record of records) expect(v.parse(recordedSchema, record)).toEqual(record);
  });

  it('goes on in the present version, in the same journal', async () => {
    const payloads = payloadsOf('open').slice(0, -1);
    const journal = await journalOf(payloads);
    const { records, decided } = await replayed(journal);
    const { clerk } = openHall(journal, { records: [...records], decided: new Set(decided) });
    const sending = { type: 'minutes.send', channel: 'Пошта', number: '5' } as const;
    const outcome = await clerk.submit({
      id: idOf(900),
      command: sending,
      role: 'office',
      desk: null,
      personal: null,
      sender: null,
    });
    expect(outcome).toEqual({ kind: 'accepted' });
    expect(journal.frames.at(-1)?.payload).toContain(`"version":${EVENTS_VERSION}`);
    expect((await replayed(journal)).state).toEqual(clerk.state());
  });

  it('is another epoch for devices that kept the earlier words', async () => {
    const hall = await openMeeting(folderWith('secret'), KEPT, 'kept', around());
    if (hall.kind !== 'open') throw new Error('the meeting did not open');
    expect([hall.streams.epoch, hall.clerk.state().phase]).toEqual([KEPT.epoch + 1, 'sent']);
    await hall.close();
  });
});

const KEPT = {
  id: MEETING,
  epoch: 1,
  rehearsal: false,
  begun: 0,
  name: { kk: 'Үлгі облысы', ru: 'Примерная область' },
};

const batchAsWritten = v.object({
  commands: v.array(
    v.object({
      records: v.array(v.object({ at: v.number(), event: v.looseObject({ type: v.string() }) })),
    }),
  ),
});

/** A folder of its own with a copy of the journal. */
function folderWith(name: 'open' | 'secret'): string {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-upcast-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  copyFileSync(fixture(name), join(folder, 'journal'));
  return folder;
}

const around = () => ({
  clock: stoppedClock(),
  log: SILENT,
  random: (bytes: number) => Buffer.alloc(bytes),
  desks: () => [],
  admits: () => true,
  notBefore: () => {},
  onFatal: () => {},
});

describe('[I3] what this hub does not know is refused by its name', () => {
  const reading = async (...payloads: readonly string[]) =>
    replayJournal(await journalOf([...payloadsOf('open').slice(0, 3), ...payloads]));
  const batch = (event: unknown, about: object = {}) =>
    JSON.stringify({
      commands: [
        { id: idOf(1), records: [{ at: 0, event }], ...('version' in about ? { signed: null } : {}) },
      ],
      ...('version' in about ? { devices: [] } : {}),
      ...about,
    });

  it.each([
    ['an unknown version', batch({ type: 'meeting.closed' }, { version: 9 }), 'version 9'],
    [
      'an unknown event in the first version',
      batch({ type: 'meeting.postponed' }),
      'meeting.postponed: commands.0.records.0.event.type',
    ],
    [
      'an unknown event in the present version',
      batch({ type: 'meeting.postponed' }, { version: EVENTS_VERSION }),
      'meeting.postponed: commands.0.records.0.event.type',
    ],
    [
      'the earlier form under the present version',
      batch({ type: 'box.opened', round: 1 }, { version: EVENTS_VERSION }),
      'box.opened: commands.0.records.0.event.box',
    ],
    [
      'an announcement of an order that was never set',
      batch({ type: 'order.announced', round: 1 }),
      'order.announced: commands.0.records.0.event.way',
    ],
    [
      'figures of neither form',
      batch({ type: 'count.agreed', round: 1, members: [deputy(1)], figures: { kind: 'ballots' } }),
      'count.agreed: commands.0.records.0.event.figures',
    ],
  ])('%s', async (_, payload, reason) => {
    expect(await reading(payload)).toEqual({ kind: 'unread', frame: 3, reason });
  });

  it('on the terminal too, and the file stays as it was', async () => {
    const folder = folderWith('open');
    const path = join(folder, 'journal');
    const opening = await openJournal(path, () => {});
    if (opening.kind === 'refused') throw new Error(opening.code);
    const frame = opening.journal.length;
    await opening.journal.append(frame, batch({ type: 'meeting.closed' }, { version: 9 }));
    await opening.journal.close();
    const before = readFileSync(path);

    const refused = await openMeeting(folder, KEPT, 'kept', around());
    if (refused.kind === 'open') throw new Error('the meeting opened');
    expect(refused).toMatchObject({ of: 'record', path, frame, name: 'version 9' });
    for (const language of ['kk', 'ru', 'en'] as const)
      expect(sayUnopened(speaker([language]), refused)).toContain('version 9');
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});
