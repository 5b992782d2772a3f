/** The roster, the total number of deputies and who presides, each changed by document only: clauses 9.1 to 9.3, gaps G3, G25, G27. */
import { describe, expect, it } from 'vitest';
import type { Command, CommandOf } from '../../protocol/commands/command.ts';
import { quorumOf, totalOf } from '../../protocol/rules/quorum.ts';
import type { Deputy } from '../../protocol/state.ts';
import { given } from '../support/given.ts';
import {
  adjourning,
  anotherDay,
  attend,
  closed,
  commissionSits,
  convened,
  created,
  deputy,
  deputyName,
  hall,
  hands,
  held,
  member,
  noticed,
  opened,
  openRound,
  prepared,
  proposed,
  register,
  roster,
  rosterDeputy,
  roundBegun,
  sitting,
} from '../support/meeting.ts';
import { type Step, walked } from '../support/walk.ts';

const DOCUMENT = '№ 4 құжат';
const admitting = (who: Deputy): Command => ({ type: 'deputy.admit', deputy: who, document: DOCUMENT });
const striking = (n: number): Command => ({ type: 'deputy.strike', deputy: deputy(n), document: DOCUMENT });
const fixing = (seats: number, reading: 'seats' | 'mandates', document = ''): CommandOf<'total.fix'> => ({
  type: 'total.fix',
  seats,
  reading,
  document,
});
const appointing = (n: number, about: object = {}): Command => ({
  type: 'presiding.appoint',
  deputy: deputy(n),
  capacity: 'chairman',
  basis: '',
  ...about,
});
/** Seats 97, mandates 94. */
const vacancies = prepared({ districts: [20, 22, 20] });
const over: Step = [roundBegun('open'), openRound(hands(90, [60, 30], [30, 60])), closed];

describe('[9.3] [G3] the total number of deputies, of which two thirds are needed', () => {
  it('64 of 97 seats is one short, although 94 mandates are in force', () => {
    given(vacancies, fixing(97, 'seats'), { type: 'registration.open' }, attend(64), {
      type: 'registration.announce',
    })
      .when({ type: 'meeting.open' })
      .refuses('quorum.lost', '9.3', { attending: 64, needed: 65, total: 97, short: 1 });
  });

  it('64 of 94 mandates opens, where a document says that the mandates are the total', () => {
    given(vacancies, fixing(97, 'mandates', DOCUMENT), { type: 'registration.open' }, attend(64), {
      type: 'registration.announce',
    })
      .when({ type: 'meeting.open' })
      .gives({ type: 'meeting.opened', attending: 64 });
  });

  it('is the roster where nobody stated the seats', () => {
    expect(totalOf(walked(vacancies).state)).toBe(94);
  });

  it('may be fixed again until registration opens, and not after', () => {
    expect(totalOf(walked(vacancies, fixing(97, 'seats'), fixing(96, 'seats')).state)).toBe(96);
    given(hall()).when(fixing(97, 'seats')).refuses('roster.frozen', '9.3', {});
  });

  it('waits for the meeting and its roster', () => {
    given().when(fixing(97, 'seats')).refuses('meeting.none', '9.3', {});
    given(created()).when(fixing(97, 'seats')).refuses('roster.missing', '9.3', {});
  });

  it('needs no document where seats and mandates are one number', () => {
    given(prepared())
      .when(fixing(97, 'mandates'))
      .gives({ type: 'total.fixed', seats: 97, mandates: 97, reading: 'mandates', document: '' });
  });

  it('is looked at again when the roster was imported anew', () => {
    const larger = roster({ kind: 'oblast', deputies: 98 });
    given(prepared(), fixing(97, 'seats'), larger)
      .when({ type: 'registration.open' })
      .refuses('total.fewer-seats', '9.3', { seats: 97, mandates: 98 });
    const smaller = roster({ kind: 'oblast', deputies: 96 });
    given(prepared(), fixing(97, 'mandates'), smaller)
      .when({ type: 'registration.open' })
      .refuses('total.document-missing', '9.3', { seats: 97, mandates: 96 });
  });
});

describe('[9.3] [G27] a roster that registration froze changes by document', () => {
  it('who is admitted registers, and counts in the total', () => {
    const walk = walked(hall(), admitting(rosterDeputy(98, 2)), register(98));
    expect(quorumOf(walk.state)).toMatchObject({ total: 98, attending: 1, needed: 66 });
  });

  it('who is struck does not register, and counts in the total no more', () => {
    const walk = walked(hall(), attend(64), { type: 'registration.announce' }, striking(97), striking(96));
    expect(quorumOf(walk.state)).toMatchObject({ total: 95, needed: 64, reached: true });
    given(hall(), striking(97)).when(register(97)).refuses('deputy.unknown', '9.3', {});
  });

  it('the seats stay what they are', () => {
    const fixed: Step = [prepared(), fixing(97, 'seats'), { type: 'registration.open' }];
    expect(totalOf(walked(fixed, striking(97)).state)).toBe(97);
    given(fixed)
      .when(admitting(rosterDeputy(98)))
      .refuses('total.fewer-seats', '9.3', { seats: 97, mandates: 98 });
  });

  it('nobody is admitted twice, or from elsewhere', () => {
    given(hall())
      .when(admitting(rosterDeputy(97, 4)))
      .refuses('roster.duplicate', '9.3', { name: deputyName(97) });
    given(hall())
      .when(admitting({ ...rosterDeputy(98, 2), name: rosterDeputy(1).name }))
      .refuses('roster.duplicate', '9.3', { name: deputyName(1) });
    given(hall())
      .when(admitting(rosterDeputy(98, 5)))
      .refuses('roster.unknown-maslikhat', '9.1', { name: deputyName(98) });
  });

  it('[9.2] of a city, nobody from another maslikhat', () => {
    const city: Step = [
      created('city'),
      noticed(),
      convened(),
      roster({ kind: 'city', deputies: 29 }),
      proposed(1),
      proposed(2),
      { type: 'registration.open' },
    ];
    given(city)
      .when(admitting(rosterDeputy(30, 2)))
      .refuses('roster.unknown-maslikhat', '9.2', { name: deputyName(30) });
  });

  it('who is not on it is not struck', () => {
    given(hall()).when(striking(98)).refuses('deputy.unknown', '9.3', {});
  });

  it('[11.2] nor is a member of the commission, who is replaced first', () => {
    given(sitting(), commissionSits(), adjourning, anotherDay)
      .when(striking(2))
      .refuses('deputy.in-commission', '11.2', { name: deputyName(2) });
  });

  it.each([
    ['before registration, when it is imported', prepared(), 'roster.not-amendable', '9.3', {}],
    ['in the sitting', sitting(), 'roster.not-amendable', '9.3', {}],
    ['of a closed meeting', over, 'meeting.closed', '18', {}],
    [
      'while the meeting is adjourned',
      [sitting(), adjourning],
      'meeting.adjourned',
      '17.3',
      { date: '2026-11-04', time: '09:00' },
    ],
    ['while a hold stands', [hall(), held], 'hold.standing', '12', { cause: 'people' }],
  ] as const)('not %s', (_, steps, code, clause, figures) => {
    given(steps).when(striking(97)).refuses(code, clause, figures);
    given(steps)
      .when(admitting(rosterDeputy(98, 2)))
      .refuses(code, clause, figures);
  });
});

describe('[9.1] [G25] who presides', () => {
  it('may change in the meeting: another deputy acts, by document', () => {
    const walk = walked(prepared(), appointing(1), { type: 'registration.open' }, attend(90), opened);
    walk.take(appointing(50, { capacity: 'acting', basis: DOCUMENT }));
    expect(walk.state.presiding).toEqual({ deputy: deputy(50), capacity: 'acting', basis: DOCUMENT });
  });

  it('stands on the roster', () => {
    given(created()).when(appointing(1)).refuses('roster.missing', '9.1', {});
    given(prepared()).when(appointing(98)).refuses('deputy.unknown', '9.1', {});
  });

  it('[9.2] of a city, any deputy of its maslikhat may be the chairman', () => {
    given(created('city'), roster({ kind: 'city', deputies: 29 }))
      .when(appointing(29))
      .gives({ type: 'presiding.appointed', deputy: deputy(29), capacity: 'chairman', basis: '' });
  });

  it('[11.2] is no member of the commission', () => {
    given(sitting(), commissionSits())
      .when(appointing(3, { capacity: 'acting', basis: DOCUMENT }))
      .refuses('presiding.in-commission', '11.2', { name: deputyName(3) });
    expect(member(2)).toBe(deputy(3));
  });

  it('is not changed while a hold stands, or once the meeting is closed', () => {
    given(sitting(), held).when(appointing(1)).refuses('hold.standing', '12', { cause: 'people' });
    given(over).when(appointing(1)).refuses('meeting.closed', '18', {});
  });
});
