import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { encodeFrame } from '../../hub/journal/frame.ts';
import { FRAME_LIMIT, GENESIS } from '../../hub/journal/journal.ts';
import { openJournal } from '../../hub/journal/open.ts';
import type { Submission } from '../../hub/ports.ts';
import { replayJournal } from '../../hub/replay.ts';
import { commandSchema } from '../../protocol/commands/command.ts';
import { LONGEST, MOST_DEPUTIES } from '../../protocol/commands/convening.ts';
import { replay } from '../../protocol/evolve.ts';
import type { Role } from '../../protocol/roles.ts';
import { envelopeSchema, PROTOCOL_VERSION } from '../../protocol/wire.ts';
import {
  deputy,
  device,
  fromDesk,
  heldJournal,
  idOf,
  MEETING,
  openHall,
  recorded,
  registering,
  registrationOpen,
  reopenHall,
  replayed,
  START,
  stoppedClock,
} from '../support/hub-hall.ts';
import { UNCHOSEN } from '../support/meeting.ts';

const ACCEPTED = { kind: 'accepted' };
const faultOf = (fault: string) => ({ kind: 'fault', fault });

const member = deputy(1);
const enrolling = (n: number, pin: string | null): Submission => ({
  id: idOf(n),
  command: { type: 'member.enrol', member },
  role: 'commission',
  desk: null,
  personal: pin === null ? null : { member, pin },
  sender: null,
});

/** A commission of three sits. */
const commissionSits = [
  ...registrationOpen(),
  ...[1, 2, 3].map((n) =>
    recorded({
      type: 'deputy.registered',
      deputy: deputy(n),
      document: 'certificate',
      desk: 1,
      offline: false,
    }),
  ),
  recorded({
    type: 'commission.voted',
    members: [1, 2, 3].map(deputy),
    votes: { for: 3, against: 0 },
    attending: 3,
    adopted: true,
  }),
];

describe('[I2] disk before screen', () => {
  it('nothing is shown or answered while the disk is at work, everything as soon as it is done', async () => {
    const journal = heldJournal();
    const { clerk, streams } = openHall(journal);
    const shown: number[] = [];
    streams.subscribe('hall', () => shown.push(journal.length));
    const length = streams.length('hall');
    let answered = false;

    journal.hold();
    const outcome = clerk.submit(registering(1, 1)).finally(() => {
      answered = true;
    });
    await journal.arrived();
    expect([answered, shown.length, streams.length('hall'), clerk.state().attendance.size]).toEqual([
      false,
      0,
      length,
      0,
    ]);

    journal.release();
    expect(await outcome).toEqual(ACCEPTED);
    expect(shown).toEqual([1]);
    expect(clerk.state().attendance.has(deputy(1))).toBe(true);
  });

  it('what waits while the disk is at work is one frame and one update', async () => {
    const journal = heldJournal();
    const { clerk, streams } = openHall(journal);
    let updates = 0;
    streams.subscribe('hall', () => {
      updates += 1;
    });
    journal.hold();
    const outcomes = [1, 2, 3, 4].map((n) => clerk.submit(registering(n, n)));
    await journal.arrived();
    journal.release();
    expect(await Promise.all(outcomes)).toEqual([ACCEPTED, ACCEPTED, ACCEPTED, ACCEPTED]);
    expect([journal.length, updates]).toEqual([2, 2]);
  });

  it('a full disk is said to everybody who waits, and changes nothing', async () => {
    const journal = heldJournal();
    const { clerk, streams } = openHall(journal);
    const length = streams.length('hall');
    journal.answerWith({ kind: 'full' });
    expect(await clerk.submit(registering(1, 1))).toEqual(faultOf('read-only'));
    expect([streams.length('hall'), clerk.state().attendance.size]).toEqual([length, 0]);
  });

  it('a journal written by somebody else ends the clerk', async () => {
    const journal = heldJournal();
    const { clerk } = openHall(journal);
    journal.answerWith({ kind: 'stale', expected: 0, length: 1 });
    await expect(clerk.submit(registering(1, 1))).rejects.toThrow('1 frames where 0 were expected');
    await expect(clerk.submit(registering(2, 2))).rejects.toThrow('1 frames where 0 were expected');
  });

  it('two hundred withdrawals with long reasons are split into frames that fit', async () => {
    const journal = heldJournal();
    const registered = Array.from({ length: 200 }, (_, index) =>
      recorded({
        type: 'deputy.registered',
        deputy: deputy(index + 1),
        document: 'certificate',
        desk: 1,
        offline: false,
      }),
    );
    const { clerk } = openHall(journal, { records: [...registrationOpen(201), ...registered] });
    journal.hold();
    const first = clerk.submit(registering(0, 201));
    await journal.arrived();
    const others = Array.from({ length: 200 }, (_, index) =>
      clerk.submit(
        fromDesk(index + 1, {
          type: 'registration.withdraw',
          deputy: deputy(index + 1),
          reason: 'қ'.repeat(200),
          offline: false,
        }),
      ),
    );
    journal.release();
    expect(new Set((await Promise.all([first, ...others])).map(({ kind }) => kind))).toEqual(
      new Set(['accepted']),
    );
    expect(journal.length).toBe(3);
    for (const { payload } of journal.frames) expect(Buffer.byteLength(payload)).toBeLessThan(FRAME_LIMIT);
    expect((await replayed(journal)).records).toHaveLength(201);
  });
});

describe('a roster that no single frame holds', () => {
  /** As large as the schema lets one be, in letters of three bytes. */
  const letters = (most: number, n: number) => `${n}`.padEnd(most, 'ᵹ');
  const largest: Submission = {
    id: idOf(1),
    role: 'office',
    desk: null,
    personal: null,
    sender: null,
    command: v.parse(commandSchema, {
      type: 'roster.import',
      maslikhats: Array.from({ length: MOST_DEPUTIES }, (_, n) => ({
        id: `m-${n}`,
        name: letters(LONGEST.maslikhat, n),
        kind: n === 0 ? 'oblast' : 'district',
      })),
      deputies: Array.from({ length: MOST_DEPUTIES }, (_, n) => ({
        id: `d-${n}`,
        maslikhat: `m-${n}`,
        name: { surname: letters(40, n), given: letters(40, n), patronymic: letters(40, n) },
        certificate: letters(LONGEST.certificate, n),
      })),
    }),
  };
  const created = registrationOpen().slice(0, 1);

  async function entered() {
    const journal = heldJournal();
    const hall = openHall(journal, { records: created });
    expect(await hall.clerk.submit(largest)).toEqual(ACCEPTED);
    return { journal, hall };
  }

  it('is several frames on the disk, one update on the wall, and read back as it was', async () => {
    const { journal, hall } = await entered();
    expect(journal.length).toBeGreaterThan(3);
    for (const [seq, { payload }] of journal.frames.entries())
      expect(encodeFrame(seq, GENESIS, payload).bytes.length).toBeLessThanOrEqual(FRAME_LIMIT);
    expect(hall.streams.length('hall')).toBe(created.length + 1);
    const { records, decided } = await replayed(journal);
    expect(replay([...created, ...records])).toEqual(hall.clerk.state());
    expect([...decided]).toEqual([idOf(1)]);
  });

  it('[I2] is there as a whole or not at all, at whichever frame the hub was killed, and the record goes on', async () => {
    const { journal } = await entered();
    for (let kept = 0; kept < journal.length; kept += 1) {
      const rest = heldJournal();
      for (const { payload } of journal.frames.slice(0, kept)) await rest.append(rest.length, payload);
      const { records, decided } = await replayed(rest);
      expect([records, decided.size]).toEqual([[], 0]);
      const { clerk } = openHall(rest, { records: created });
      expect(await clerk.submit(largest)).toEqual(ACCEPTED);
      expect((await replayed(rest)).records).toHaveLength(1);
    }
  });

  it('is refused where a frame of it is missing or comes twice', async () => {
    const { journal } = await entered();
    const [first, second, ...others] = journal.frames.map(({ payload }) => payload);
    for (const payloads of [
      [first, ...others],
      [first, second, second, ...others],
      [second, ...others],
    ]) {
      const frames = payloads.map((payload = '', seq) => ({ seq, hash: GENESIS, payload }));
      const read = replayJournal({
        async *read() {
          yield* frames;
        },
      });
      expect((await read).kind).toBe('unread');
    }
  });

  it('that a full disk cuts short is not there, and everybody is told', async () => {
    const journal = heldJournal();
    const { clerk, streams } = openHall(journal, { records: created });
    journal.hold();
    const told = clerk.submit(largest);
    await journal.arrived();
    journal.release();
    journal.answerWith({ kind: 'full' });
    expect(await told).toEqual(faultOf('read-only'));
    expect([clerk.state().deputies.size, streams.length('hall')]).toEqual([0, created.length]);
  });
});

describe('one command is decided once', () => {
  it('a repeated id is answered as before, without a second event', async () => {
    const journal = heldJournal();
    const { clerk } = openHall(journal);
    const both = await Promise.all([clerk.submit(registering(7, 1)), clerk.submit(registering(7, 1))]);
    expect(both).toEqual([ACCEPTED, ACCEPTED]);
    expect(await clerk.submit(registering(7, 1))).toEqual(ACCEPTED);
    expect((await replayed(journal)).records).toHaveLength(1);
  });

  it('also after a restart, from the same journal file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kelisim-clerk-'));
    const open = async () => {
      const opening = await openJournal(join(folder, 'journal'), () => {});
      if (opening.kind === 'refused') throw new Error(opening.code);
      return opening.journal;
    };
    try {
      const before = await open();
      expect(await openHall(before).clerk.submit(registering(7, 1))).toEqual(ACCEPTED);
      await before.close();

      const after = await open();
      const { clerk } = await reopenHall(after);
      expect(clerk.state().attendance.size).toBe(1);
      expect(await clerk.submit(registering(7, 1))).toEqual(ACCEPTED);
      expect(await clerk.submit(registering(8, 1))).toMatchObject({
        kind: 'refused',
        refusal: { code: 'deputy.already-registered', clause: '9.3' },
      });
      expect(after.length).toBe(1);
      await after.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('time', () => {
  it('[I7] every issued ballot carries the time at which issuing began', async () => {
    const began = START + 60_000;
    const clock = stoppedClock();
    const journal = heldJournal();
    const order = {
      way: { kind: 'ballots', boxes: [{ name: '1', place: 'Мәжіліс залы' }] },
      readings: UNCHOSEN,
    };
    const { clerk } = openHall(journal, {
      clock,
      records: [
        ...commissionSits,
        recorded({ type: 'meeting.opened', attending: 3 }),
        recorded({
          type: 'round.began',
          round: 1,
          method: 'secret',
          candidates: ['c-1', 'c-2'],
          attending: 3,
        }),
        recorded({
          type: 'order.set',
          round: 1,
          ...order,
        }),
        recorded({ type: 'order.announced', round: 1, ...order }),
        recorded({ type: 'ballots.prepared', round: 1, count: 3 }),
        recorded({ type: 'ballots.signed', round: 1, member: deputy(1) }),
        recorded({ type: 'ballots.signed', round: 1, member: deputy(2) }),
        recorded({ type: 'issuing.began', round: 1 }, began),
      ],
    });
    for (const n of [1, 2]) {
      clock.advance(90_000);
      const outcome = await clerk.submit({
        id: idOf(n),
        command: { type: 'ballots.issue', deputy: deputy(n), document: 'certificate' },
        role: 'commission',
        desk: null,
        personal: null,
        sender: null,
      });
      expect(outcome).toEqual(ACCEPTED);
    }
    expect((await replayed(journal)).records.map(({ at }) => at)).toEqual([began, began]);
  });
});

describe('a member of the commission acts in person', () => {
  it('a device that may not send the command is refused for that, and tries nobody’s PIN', async () => {
    const { clerk, pins } = openHall(heldJournal(), { records: commissionSits });
    const tried = vi.spyOn(pins, 'check');
    const signing = {
      type: 'paper.sign',
      paper: { kind: 'commission', round: 0 },
      member,
      dissent: '',
    } as const;
    for (const pin of ['1234', '1111', '9999'])
      expect(
        await clerk.submit({ ...fromDesk(Number(pin), signing), personal: { member, pin } }),
      ).toMatchObject({ kind: 'refused', refusal: { code: 'role.not-permitted' } });
    expect(tried).not.toHaveBeenCalled();
  });

  it('a wrong PIN and a locked one are said, and nothing is decided', async () => {
    const { clerk, pins } = openHall(heldJournal(), { records: commissionSits });
    pins.kept.set(member, '2580');
    const signing = (n: number, pin: string): Submission => ({
      id: idOf(n),
      command: { type: 'paper.sign', paper: { kind: 'commission', round: 0 }, member, dissent: '' },
      role: 'commission',
      desk: null,
      personal: { member, pin },
      sender: null,
    });
    expect(await clerk.submit(signing(1, '1111'))).toEqual(faultOf('wrong-pin'));
    expect(await clerk.submit(signing(2, '9999'))).toEqual(faultOf('pin-locked'));
  });

  it('enrolling keeps the PIN before the journal says that there is one', async () => {
    const journal = heldJournal();
    const { clerk, pins } = openHall(journal, { records: commissionSits });
    journal.hold();
    const outcome = clerk.submit(enrolling(1, '2580'));
    await journal.arrived();
    expect(pins.kept.get(member)).toBe('2580');
    journal.release();
    expect(await outcome).toEqual(ACCEPTED);
    expect(clerk.state().enrolled.has(member)).toBe(true);
  });

  it('enrolling without a PIN, or with a colleague’s, is not a command', async () => {
    const { clerk, pins } = openHall(heldJournal(), { records: commissionSits });
    expect(await clerk.submit(enrolling(1, null))).toEqual(faultOf('malformed'));
    const colleague = { ...enrolling(2, '2580'), personal: { member: deputy(2), pin: '2580' } };
    expect(await clerk.submit(colleague)).toEqual(faultOf('malformed'));
    expect(pins.kept.size).toBe(0);
  });

  it('a refused enrolment leaves the PIN in force as it was', async () => {
    const { clerk, pins } = openHall(heldJournal(), { records: commissionSits });
    await clerk.submit(enrolling(1, '2580'));
    expect(await clerk.submit(enrolling(2, '1111'))).toMatchObject({
      kind: 'refused',
      refusal: { code: 'member.already-enrolled' },
    });
    expect(pins.kept.get(member)).toBe('2580');
  });

  it('a reset forgets the PIN', async () => {
    const { clerk, pins } = openHall(heldJournal(), { records: commissionSits });
    await clerk.submit(enrolling(1, '2580'));
    const reset: Submission = {
      id: idOf(2),
      command: { type: 'member.reset', member },
      role: 'podium',
      desk: null,
      personal: null,
      sender: null,
    };
    expect(await clerk.submit(reset)).toEqual(ACCEPTED);
    expect(pins.kept.size).toBe(0);
    expect(clerk.state().enrolled.size).toBe(0);
  });
});

/** A device of these tests, and what it signed; the clerk looks at the counter, the head and the age. */
const signedBy = (name: string, role: Role, submission: Submission, signed: object): Submission => ({
  ...submission,
  role,
  sender: {
    device: { id: device(name), role, number: 1, key: 'a1'.repeat(32), confirmed: true },
    envelope: v.parse(envelopeSchema, {
      signed: {
        v: PROTOCOL_VERSION,
        meeting: MEETING,
        device: name,
        counter: 1,
        id: submission.id,
        command: submission.command,
        head: '0'.repeat(64),
        at: START,
        member: null,
        ...signed,
      },
      signature: '0'.repeat(128),
    }),
  },
});

describe('a signed command', () => {
  const opening = (n: number): Submission => ({
    ...fromDesk(n, {
      type: 'commission.vote',
      members: [1, 2, 3].map(deputy),
      votes: { for: 3, against: 0 },
    }),
    desk: null,
  });
  const fromPodium = (n: number, signed: object) => signedBy('podium-1', 'podium', opening(n), signed);
  const fromDeskOne = (n: number, who: number, signed: object) =>
    signedBy('desk-1', 'desk', registering(n, who), { counter: n, ...signed });

  it('that names another head than the present one changes nothing, and is considered when it names that', async () => {
    const { clerk, streams } = openHall(heldJournal());
    const before = clerk.state();
    expect(await clerk.submit(fromPodium(1, { head: 'f'.repeat(64) }))).toEqual(faultOf('stale-head'));
    expect(clerk.state()).toBe(before);
    expect(await clerk.submit(fromPodium(2, { counter: 2, head: streams.head('podium') }))).toMatchObject({
      kind: 'refused',
    });
  });

  it('was not given on the sight of what is accepted before it in the same batch', async () => {
    const { clerk, streams } = openHall(heldJournal());
    const head = streams.head('podium');
    const outcomes = await Promise.all([
      clerk.submit(registering(1, 1)),
      clerk.submit(fromDeskOne(2, 2, {})),
      clerk.submit(fromDeskOne(3, 3, {})),
      clerk.submit(fromPodium(4, { head })),
    ]);
    expect(outcomes.at(-1)).toEqual(faultOf('stale-head'));
  });

  it('is considered beside what its sender does not hear of: nothing tells that sender that there was something', async () => {
    const { clerk, streams } = openHall(heldJournal());
    const again = (n: number, desk: number) =>
      ({
        ...registering(n, 1),
        command: { type: 'deputy.register', deputy: deputy(1), document: 'certificate', offline: true },
        desk,
      }) satisfies Submission;
    await clerk.submit(registering(1, 1));
    const head = streams.head('podium');
    const outcomes = await Promise.all([
      clerk.submit(again(2, 2)),
      clerk.submit(again(3, 3)),
      clerk.submit(fromPodium(4, { head })),
    ]);
    expect(clerk.state().repetitions).toHaveLength(2);
    expect(streams.head('podium')).toBe(head);
    expect(outcomes.at(-1)).toMatchObject({ kind: 'refused' });
  });

  it.each([-10_001, 10_001])('%i ms away from the hub’s time is too old', async (off) => {
    const { clerk, streams } = openHall(heldJournal());
    const late = fromPodium(1, { head: streams.head('podium'), at: START + off });
    expect(await clerk.submit(late)).toEqual(faultOf('too-old'));
  });

  it('[9.3] of a queue may be as old as it is and name any head', async () => {
    const { clerk } = openHall(heldJournal());
    expect(await clerk.submit(fromDeskOne(1, 1, { at: START - 3_600_000 }))).toEqual(ACCEPTED);
  });

  it('under a counter that stood on another is a replay; the same one comes again for its answer', async () => {
    const { clerk } = openHall(heldJournal());
    const act = fromDeskOne(5, 1, {});
    expect(await clerk.submit(act)).toEqual(ACCEPTED);
    expect(await clerk.submit(act)).toEqual(ACCEPTED);
    for (const counter of [5, 4])
      expect(await clerk.submit(fromDeskOne(6, 2, { counter }))).toEqual(faultOf('replayed'));
    expect(clerk.counterOf(device('desk-1'))).toBe(5);
    expect(clerk.counterOf(device('desk-12'))).toBe(0);
  });

  it('that was refused stays refused when it comes again, though it would be lawful by then', async () => {
    const { clerk } = openHall(heldJournal());
    expect(await clerk.submit(registering(1, 1))).toEqual(ACCEPTED);
    const act = fromDeskOne(2, 1, {});
    const refused = await clerk.submit(act);
    expect(refused).toMatchObject({ kind: 'refused', refusal: { code: 'deputy.already-registered' } });
    const withdrawal = {
      type: 'registration.withdraw',
      deputy: deputy(1),
      reason: 'Қате',
      offline: false,
    } as const;
    expect(await clerk.submit(fromDesk(3, withdrawal))).toEqual(ACCEPTED);
    expect(await clerk.submit(act)).toEqual(refused);
    expect(clerk.state().attendance.size).toBe(0);
    expect(await clerk.submit(fromDeskOne(4, 1, {}))).toEqual(ACCEPTED);
  });

  it('leaves its signature and its device in the journal, and its counter stands after a restart', async () => {
    const journal = heldJournal();
    const { clerk } = openHall(journal);
    for (const n of [1, 2]) await clerk.submit(fromDeskOne(n, n, {}));
    const told = await replayed(journal);
    expect(told.devices).toEqual([{ id: 'desk-1', role: 'desk', number: 1, key: 'a1'.repeat(32) }]);
    expect(journal.frames.every(({ payload }) => payload.includes(`"signature":"${'0'.repeat(128)}"`))).toBe(
      true,
    );
    const again = await reopenHall(journal);
    expect(await again.clerk.submit(fromDeskOne(3, 3, { counter: 2 }))).toEqual(faultOf('replayed'));
    expect(await again.clerk.submit(fromDeskOne(1, 1, {}))).toEqual(ACCEPTED);
  });

  it('of a device that was turned away meanwhile is not decided', async () => {
    const journal = heldJournal();
    let admitted = true;
    const { clerk } = openHall(journal, { admits: () => admitted });
    journal.hold();
    const first = clerk.submit(fromDeskOne(1, 1, {}));
    await journal.arrived();
    const waiting = clerk.submit(fromDeskOne(2, 2, {}));
    admitted = false;
    journal.release();
    expect(await first).toEqual(ACCEPTED);
    expect(await waiting).toEqual(faultOf('offline'));
    expect(clerk.state().attendance.size).toBe(1);
  });
});

describe('a journal that this hub cannot read is refused by frame and name', () => {
  const frame = (payload: string) => ({ seq: 0, hash: '', payload });
  const reading = async (payload: string) => {
    const good = JSON.stringify({ commands: [] });
    return replayJournal({
      async *read() {
        yield frame(good);
        yield { ...frame(payload), seq: 1 };
      },
    });
  };
  const batch = (event: unknown) =>
    JSON.stringify({ commands: [{ id: idOf(1), records: [{ at: 0, event }] }] });

  it.each([
    ['not JSON', 'torn{', 'not JSON'],
    ['another shape', '{"records":[]}', 'batch: commands'],
    [
      'an unknown event',
      batch({ type: 'meeting.postponed' }),
      'meeting.postponed: commands.0.records.0.event.type',
    ],
    [
      'a known event with another field',
      batch({ type: 'registration.opened', total: 9, id: MEETING }),
      'registration.opened: commands.0.records.0.event.id',
    ],
  ])('%s', async (_, payload, reason) => {
    expect(await reading(payload)).toEqual({ kind: 'unread', frame: 1, reason });
  });
});
