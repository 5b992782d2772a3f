/**
 * Clauses that permit or refuse more than one command by itself shows: place, agenda, ways of voting, «for» and «against».
 * What software has no word for is refused where every command is read.
 */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { commandSchema } from '../../protocol/commands/command.ts';
import { given } from '../support/given.ts';
import {
  ballotsReady,
  ballotsSigned,
  byBallots,
  byHands,
  bySystem,
  commissionVoted,
  counted,
  deputy,
  entering,
  hands,
  issue,
  issued,
  leave,
  orderAnnounced,
  orderSet,
  register,
  remarked,
  roundBegun,
  roundOf,
  sitting,
  UNCHOSEN,
  upTo,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { type Step, walked } from '../support/walk.ts';

const isCommand = (value: unknown) => v.safeParse(commandSchema, value).success;
const all = { for: 90, against: 0 };
const openVote = (way = byHands()): Step => [
  roundBegun('open'),
  orderAnnounced(UNCHOSEN, way),
  votingOpened,
  votingClosed,
];

describe('the meeting', () => {
  it('[2] permits the votes of those in the hall, and refuses votes given elsewhere', () => {
    given(sitting(), remarked)
      .when({
        type: 'commission.vote',
        members: upTo(3).map((n) => deputy(n + 1)),
        votes: { for: 91, against: 0 },
      })
      .refuses('votes.more-than-attending', '12', { votes: 91, attending: 90 });
    given(openVote())
      .when(entering(1, hands(91, [57, 34], [34, 57])))
      .refuses('count.more-than-attending', '16.2', { participants: 91, attending: 90 });
    expect(isCommand({ type: 'vote.by-post', deputy: deputy(1) })).toBe(false);
  });
});

describe('the agenda in its order', () => {
  it('[7(2)] refuses the election of the commission before the opening remarks', () => {
    given(sitting())
      .when({ type: 'commission.vote', members: upTo(5).map((n) => deputy(n + 1)), votes: all })
      .refuses('agenda.out-of-order', '7', { item: 2, next: 1 });
  });

  it('[7(3)] refuses the choice of the method before the commission sits', () => {
    given(sitting(), remarked, commissionVoted())
      .when({ type: 'method.vote', method: 'open', votes: all })
      .refuses('agenda.out-of-order', '7', { item: 3, next: 2 });
  });
});

describe('the ways of voting', () => {
  it('[13.1] permits three ways, and refuses any other', () => {
    const setting = (way: unknown) => ({ type: 'order.set', way, readings: UNCHOSEN });
    for (const way of [bySystem, byHands(3), byBallots()]) expect(isCommand(setting(way))).toBe(true);
    for (const kind of ['post', 'internet', 'acclamation'])
      expect(isCommand(setting({ kind, sectors: 1 }))).toBe(false);
  });

  it('[13.1(1)] permits a system that counts in an open round, and refuses it in a secret one', () => {
    expect(roundOf(walked(openVote(bySystem), counted(hands(90, [56, 34], [34, 56])))).count.stage).toBe(
      'agreed',
    );
    given(roundBegun('secret'))
      .when({ type: 'order.set', way: bySystem, readings: UNCHOSEN })
      .refuses('order.way-not-of-method', '15.1', { method: 'secret' });
  });

  it('[13.1(2)] permits raised hands in an open round, and refuses them in a secret one', () => {
    expect(roundOf(walked(openVote(), counted(hands(90, [56, 34], [34, 56])))).count.stage).toBe('agreed');
    given(roundBegun('secret'))
      .when({ type: 'order.set', way: byHands(), readings: UNCHOSEN })
      .refuses('order.way-not-of-method', '15.1', { method: 'secret' });
  });

  it('[13.1(3)] permits ballots in a secret round, and refuses them in an open one', () => {
    expect(roundOf(walked(roundBegun('secret'), orderSet())).order.stage).toBe('set');
    given(roundBegun('open'))
      .when({ type: 'order.set', way: byBallots(), readings: UNCHOSEN })
      .refuses('order.way-not-of-method', '14', { method: 'open' });
  });

  it('[13.3] permits «for» and «against», and refuses a figure of those who abstain', () => {
    const entry = entering(1, hands(90, [56, 34], [34, 56]));
    expect(isCommand(entry)).toBe(true);
    expect(isCommand({ ...entry, figures: { ...hands(90, [56, 34], [34, 56]), abstained: 0 } })).toBe(false);
    expect(isCommand({ type: 'method.vote', method: 'open', votes: { ...all, abstained: 0 } })).toBe(false);
  });

  it('[16.2] permits a ballot to who comes before voting opens, and refuses one after it closed', () => {
    const gone: Step = [roundBegun('secret'), leave(90), ballotsReady(), { type: 'issuing.begin' }];
    expect(
      roundOf(walked(gone, register(91), { type: 'ballots.add', count: 1 }, ballotsSigned, issue(91)))
        .ballots,
    ).toMatchObject({ issued: 1 });
    given(roundBegun('secret'), leave(90), ballotsReady(), issued(), votingOpened, votingClosed, register(91))
      .when(issue(91))
      .refuses('voting.late', '16.2', {});
  });
});
