/** Registration at the desks and its announcement: clauses 9.3 and 13.2. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Command, commandSchema } from '../../protocol/commands/command.ts';
import type { DeskHealth } from '../../protocol/decision.ts';
import { PERMISSIONS } from '../../protocol/permissions.ts';
import { quorumOf } from '../../protocol/rules/quorum.ts';
import { anyCommand } from '../support/any-command.ts';
import { given } from '../support/given.ts';
import {
  adjourning,
  anotherDay,
  attend,
  candidate,
  closed,
  comeBack,
  commissionSits,
  convened,
  created,
  deputy,
  deputyName,
  hall,
  hands,
  held,
  leave,
  measured,
  methodChosen,
  minutesSigned,
  noticed,
  objecting,
  opened,
  openRound,
  papers,
  prepared,
  proposed,
  register,
  roster,
  rosterDeputy,
  roundBegun,
  secretRound,
  sent,
  sitting,
} from '../support/meeting.ts';
import { START, type Step, walked } from '../support/walk.ts';

const announced: Command = { type: 'registration.announce' };
const withdrawing = (n: number): Command => ({
  type: 'registration.withdraw',
  deputy: deputy(n),
  reason: 'Қате',
  offline: false,
});

describe('[1] [2] the meeting', () => {
  const territory = (type: string) => ({
    ...created(),
    territory: { type, name: { kk: 'Үлгі', ru: 'Пример' } },
  });

  it.each(['oblast', 'capital', 'city'])(
    'is that of an %s: the akim of another place has another procedure',
    (type) => {
      expect(v.safeParse(commandSchema, territory(type)).success).toBe(true);
    },
  );

  it.each(['district', 'village', 'region'])('[1] is refused for a %s', (type) => {
    expect(v.safeParse(commandSchema, territory(type)).success).toBe(false);
  });

  it('[2] is what every act happens in: without one all are refused', () => {
    const acts = Object.keys(PERMISSIONS).filter((type) => type !== 'meeting.create').length;
    const refused = fc.sample(anyCommand('meeting.create'), { seed: 912, numRuns: 20 * acts });
    expect(new Set(refused.map(({ type }) => type)).size).toBe(acts);
    for (const command of refused)
      expect([command.type, walked().try(command).kind]).toEqual([command.type, 'refused']);
  });
});

describe('[9.3] a desk that is cut off', () => {
  const away: DeskHealth = { desk: 3, state: 'offline', since: START };
  const deskAway: Step = (walk) => {
    walk.desks = [away];
  };
  const confirmed = (count: number): Step => ({ type: 'desk.confirm', desk: 3, count });
  const notMerged = { desks: [3], since: START };

  it('is announced with when its list was read by hand', () => {
    given(hall(), attend(64), deskAway, confirmed(0))
      .when({ type: 'registration.announce' })
      .gives({
        type: 'registration.announced',
        total: 97,
        attending: 64,
        needed: 65,
        competent: false,
        confirmedByHand: [3],
      });
  });

  it('stands among the others by its number, in whatever order they were read', () => {
    const desks = [10, 3, 4, 1].map((desk) => ({ ...away, desk }));
    const { walk } = given(hall(), attend(65), (each) => {
      each.desks = desks;
    });
    expect(walk.ask({ type: 'registration.announce' })).toMatchObject({
      refusal: { code: 'desks.not-merged', figures: { desks: [1, 3, 4, 10] } },
    });
    for (const { desk } of desks) walk.play({ type: 'desk.confirm', desk, count: desk === 1 ? 65 : 0 });
    expect(walk.ask({ type: 'registration.announce' })).toMatchObject({
      events: [{ type: 'registration.announced', confirmedByHand: [1, 3, 4, 10] }],
    });
  });

  it('is not read by hand once the sitting is open', () => {
    given(sitting(), deskAway)
      .when({ type: 'desk.confirm', desk: 3, count: 0 })
      .refuses('registration.not-open', '9.3', {});
  });

  it('is read by hand between an announcement and the opening', () => {
    given(hall(), attend(90), { type: 'registration.announce' }, deskAway)
      .when({ type: 'desk.confirm', desk: 3, count: 90 })
      .gives({ type: 'desk.confirmed', desk: 3, count: 90 });
  });

  it('is read by hand again for the next announcement', () => {
    given(
      hall(),
      attend(64),
      deskAway,
      confirmed(0),
      { type: 'registration.announce' },
      measured,
      register(65),
    )
      .when({ type: 'registration.announce' })
      .refuses('desks.not-merged', '9.3', notMerged);
  });

  it('is read by hand again when more of its records came in after the reading', () => {
    given(hall(), attend(64), deskAway, confirmed(0), (walk) => walk.play(register(65, true), { desk: 3 }))
      .when({ type: 'registration.announce' })
      .refuses('desks.not-merged', '9.3', notMerged);
  });
});

describe('[9.3] at a desk', () => {
  const notHere = { name: deputyName(5) };

  it.each([
    ['leaves', leave(5)],
    ['returns', comeBack(5)],
    ['is taken back', withdrawing(5)],
  ] as const)('nobody %s who did not register', (_, command) => {
    given(hall(), register(4)).when(command).refuses('deputy.not-registered', '9.3', notHere);
  });

  it('a mistake is taken back although another deputy came in at two desks', () => {
    given(hall(), register(4), register(5), (walk) => walk.play(register(4, true), { desk: 3 }))
      .when(withdrawing(5))
      .gives({ type: 'registration.withdrawn', deputy: deputy(5), desk: 1, reason: 'Қате' });
  });

  it('no act is recorded without the number of the desk', () => {
    const { walk } = given(hall(), register(4));
    expect(() => walk.ask(register(5), { desk: null })).toThrow('a device without a desk number');
    expect(() => walk.ask(leave(4), { desk: null })).toThrow('a device without a desk number');
  });
});

describe('[9.3] one person stands on the roster once', () => {
  const bodies = roster({ kind: 'oblast', deputies: 1 }, { kind: 'district', deputies: 1 });
  const namesakes = (one: string | null, other: string | null) => ({
    ...bodies,
    deputies: [
      { ...rosterDeputy(1), certificate: one },
      { ...rosterDeputy(2, 2), name: rosterDeputy(1).name, certificate: other },
    ],
  });

  it('two certificates tell namesakes apart', () => {
    const command = namesakes('001', '002');
    const { maslikhats, deputies } = command;
    given(created()).when(command).gives({ type: 'roster.imported', maslikhats, deputies });
  });

  it.each([
    [null, null],
    ['001', '001'],
    [null, '002'],
    ['001', null],
  ])('%s and %s do not', (one, other) => {
    given(created())
      .when(namesakes(one, other))
      .refuses('roster.duplicate', '9.3', { name: deputyName(1) });
  });
});

describe('[13.2] measures for the quorum', () => {
  it('are not recorded once the meeting is closed', () => {
    const over: Step = [roundBegun('open', 65), openRound(hands(65, [50, 15], [15, 50])), leave(1), closed];
    given(over).when(measured).refuses('meeting.closed', '18', {});
    expect(walked(over).state.phase).toBe('closed');
  });

  it.each([
    [
      'after an announcement without quorum, though it has come together since',
      [hall(), attend(64), announced, register(65)],
    ],
    ['when it was lost after the announcement', [hall(), attend(65), announced, leave(1)]],
    ['when it was lost in the sitting', [sitting(65), leave(1)]],
  ] as const)('are recorded %s', (_, steps) => {
    given(...steps)
      .when(measured)
      .gives({ type: 'measure.recorded', measure: 'Депутаттар шақырылды' });
  });

  it.each([
    [
      'before the quorum was announced as missing',
      [hall(), attend(64)],
      'registration.not-announced',
      '9.3',
      {},
    ],
    ['before registration', prepared(), 'registration.not-announced', '9.3', {}],
    [
      'where two thirds are there',
      [hall(), attend(65)],
      'measure.not-needed',
      '13.2',
      { attending: 65, needed: 65 },
    ],
  ] as const)('are not recorded %s', (_, steps, code, clause, figures) => {
    given(steps).when(measured).refuses(code, clause, figures);
  });

  it('a measure stays until the next announcement', () => {
    const taken: Step = [hall(), announced, measured];
    expect(walked(taken).state.measures).toHaveLength(1);
    expect(walked(taken, announced).state.measures).toEqual([]);
  });
});

describe('[9.3] a hold', () => {
  const standing: Step = [hall(), attend(90), held];
  const stopped = { cause: 'people' } as const;

  it.each([
    ['a deputy comes', register(91)],
    ['a deputy leaves', leave(1)],
    ['a registration is taken back', withdrawing(2)],
  ] as const)('does not stop the desks: %s', (_, command) => {
    expect(walked(standing).try(command).kind).toBe('accepted');
  });

  it('does not stop a measure for the quorum', () => {
    given(hall(), { type: 'registration.announce' }, held)
      .when(measured)
      .gives({ type: 'measure.recorded', measure: 'Депутаттар шақырылды' });
  });

  it('stops the announcement, the reading of a list and the opening', () => {
    given(standing).when({ type: 'registration.announce' }).refuses('hold.standing', '12', stopped);
    given(standing).when({ type: 'desk.confirm', desk: 3, count: 0 }).refuses('hold.standing', '12', stopped);
    given(hall(), attend(90), { type: 'registration.announce' }, held)
      .when({ type: 'meeting.open' })
      .refuses('hold.standing', '12', stopped);
  });

  it('that only one wishes for stops nothing', () => {
    expect(walked(hall(), attend(90), objecting).try({ type: 'registration.announce' }).kind).toBe(
      'accepted',
    );
  });
});

describe('[17.3] [G16] a meeting that is adjourned to another day', () => {
  const adjourned: Step = [sitting(), commissionSits(), adjourning];
  const another = { date: '2026-11-04', time: '09:00' };
  const publishing = (publishedOn: string) =>
    ({
      type: 'publication.record',
      publication: { site: 'https://maslikhat-ulgi.example', publishedOn },
    }) as const;

  for (const command of [
    register(91),
    leave(1),
    comeBack(1),
    withdrawing(1),
    { type: 'desk.confirm', desk: 3, count: 0 },
    { type: 'registration.announce' },
    measured,
    { type: 'meeting.open' },
  ] as const)
    it(`refuses ${command.type}`, () => {
      given(adjourned).when(command).refuses('meeting.adjourned', '17.3', another);
    });

  it('is made known before its registration opens, and not in advance', () => {
    given(adjourned).when({ type: 'registration.open' }).refuses('publication.missing', '6.2', {});
    given(adjourned).when(publishing('2026-11-04')).refuses('publication.in-future', '6.2', {
      site: 'https://maslikhat-ulgi.example',
      publishedOn: '2026-11-04',
    });
  });

  it('is made known on each site once', () => {
    given(adjourned, publishing('2026-11-03'))
      .when(publishing('2026-11-03'))
      .refuses('publication.already', '6.2', { site: 'https://maslikhat-ulgi.example' });
  });

  it('begins with a fresh registration, and keeps what was done', () => {
    const walk = walked(adjourned, anotherDay);
    expect(quorumOf(walk.state)).toMatchObject({ total: 97, attending: 0 });
    expect([walk.state.sitting, walk.state.commission.stage]).toEqual([2, 'announced']);
    walk.take(attend(65), opened, methodChosen('open'));
    expect(walk.state.methodVote).toMatchObject({ attending: 65, adopted: true });
  });

  it('tests the quorum of that day', () => {
    given(adjourned, anotherDay, attend(64), { type: 'registration.announce' })
      .when({ type: 'meeting.open' })
      .refuses('quorum.lost', '9.3', { attending: 64, needed: 65, total: 97, short: 1 });
  });

  it('a mistake of that registration is taken back, a commission member’s and a former voter’s too', () => {
    const tied: Step = [roundBegun('secret'), secretRound(papers([45, 45])), adjourning, anotherDay];
    for (const n of [2, 90])
      given(tied, register(n))
        .when(withdrawing(n))
        .gives({ type: 'registration.withdrawn', deputy: deputy(n), desk: 1, reason: 'Қате' });
  });

  it('that was closed is not opened again', () => {
    given(roundBegun('open'), openRound(hands(90, [60, 30], [30, 60])), closed)
      .when({ type: 'registration.open' })
      .refuses('meeting.closed', '18', {});
  });
});

describe('[18] a meeting whose minutes are sent', () => {
  const sentAway: Step = [
    roundBegun('open'),
    openRound(hands(90, [60, 30], [30, 60])),
    closed,
    minutesSigned,
    sent,
  ];
  const document = '№ 4 құжат';

  for (const command of [
    register(91),
    leave(1),
    comeBack(1),
    withdrawing(1),
    measured,
    proposed(3),
    { type: 'candidate.withdraw', candidate: candidate(1), document },
    { type: 'presiding.appoint', deputy: deputy(1), capacity: 'chairman', basis: '' },
    { type: 'deputy.admit', deputy: rosterDeputy(98), document },
    { type: 'deputy.strike', deputy: deputy(97), document },
    {
      type: 'publication.record',
      publication: { site: 'https://maslikhat-audan.example', publishedOn: '2026-11-03' },
    },
    { type: 'registration.open' },
    { type: 'registration.announce' },
    { type: 'meeting.open' },
  ] as const)
    it(`refuses ${command.type}`, () => {
      given(sentAway).when(command).refuses('meeting.closed', '18', {});
    });
});

describe('[6.2] [G32] the sites on which the deputies were informed', () => {
  const site = 'https://maslikhat-ulgi.example';
  const publishing = (publishedOn: string, where = 'https://maslikhat-audan.example') =>
    ({ type: 'publication.record', publication: { site: where, publishedOn } }) as const;

  it('are recorded one by one after the meeting was convened, however late', () => {
    expect(walked(prepared(), publishing('2026-11-03')).state.convening?.publications).toHaveLength(2);
  });

  it('are those of a meeting that was convened, not before its notice, and each stands once', () => {
    given(created(), noticed()).when(publishing('2026-11-03')).refuses('meeting.not-convened', '6.2', {});
    given(prepared()).when(publishing('2026-10-31')).refuses('publication.before-notice', '6.2', {
      site: 'https://maslikhat-audan.example',
      publishedOn: '2026-10-31',
      notice: '2026-11-01',
    });
    const twice = { site, publishedOn: '2026-11-02' };
    given(created(), noticed())
      .when(convened({ publications: [twice, twice] }))
      .refuses('publication.already', '6.2', { site });
  });

  it('are not added to a closed meeting', () => {
    given(roundBegun('open'), openRound(hands(90, [60, 30], [30, 60])), closed)
      .when(publishing('2026-11-03'))
      .refuses('meeting.closed', '18', {});
  });
});

describe('[5] the notice is dated by the hall’s calendar', () => {
  it('of today is no notice from the future, at five past midnight in the hall', () => {
    const midnight: Step = (walk) => {
      walk.now = Date.UTC(2026, 10, 2, 19, 5);
    };
    expect(walked(midnight, created()).try(noticed('2026-11-03')).kind).toBe('accepted');
    given(midnight, created())
      .when(noticed('2026-11-04'))
      .refuses('notice.in-future', '5', { date: '2026-11-04' });
  });
});
