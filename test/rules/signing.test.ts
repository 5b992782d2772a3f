/** When a paper of the commission may be signed, by whom, and which one it is now: clauses 11.3, 11.5, 16.1 and 17.2, gap G8. */
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../protocol/commands/command.ts';
import type { Paper } from '../../protocol/commands/sitting.ts';
import { paperBeingSigned, refusalsOf, requireSignatures } from '../../protocol/rules/signing.ts';
import { given } from '../support/given.ts';
import {
  attend,
  commissionVoted,
  counted,
  deputy,
  deputyName,
  elected,
  hall,
  handedOver,
  hands,
  leave,
  member,
  openRound,
  orderAnnounced,
  orderSet,
  papers,
  remarked,
  revoteDecided,
  revoteScheduled,
  roundBegun,
  secretRound,
  signedByAll,
  signing,
  sitting,
  voted,
} from '../support/meeting.ts';
import { type Step, walked } from '../support/walk.ts';

const first: Paper = { kind: 'commission', round: 0 };
const order: Paper = { kind: 'order', round: 1 };
const result: Paper = { kind: 'result', round: 1 };
const revote: Paper = { kind: 'revote', round: 1 };

const refusing = (paper: Paper, n: number): CommandOf<'paper.refuse'> => ({
  type: 'paper.refuse',
  paper,
  refuser: member(n),
  reason: 'Келіспеймін',
});
const replacing = (n: number): Step => [
  leave(n + 1),
  {
    type: 'commission.replace',
    leaver: member(n),
    joiner: deputy(50),
    votes: { for: 80, against: 0 },
    reason: 'Кетті',
  },
];

const begun: Step = [sitting(), remarked];
const officers: Step = [begun, commissionVoted(), elected()];
const round: Step = roundBegun('secret');
const ordered: Step = [round, orderSet()];
const agreed: Step = [round, voted(), counted(papers([60, 30]))];
const tied: Step = [round, secretRound(papers([45, 45]))];

/** A paper that is not to be signed, and what has happened. */
const UNREADY: readonly (readonly [string, Paper, Step])[] = [
  ['protocol No. 1 before the officers are elected', first, [begun, commissionVoted()]],
  ['a protocol No. 1 of some round', { kind: 'commission', round: 1 }, officers],
  ['protocol No. 1 after it was announced', first, round],
  ['an order before there is a round', order, officers],
  ['an order before it is set', order, round],
  ['the order of another round', { kind: 'order', round: 2 }, ordered],
  ['an order after it was announced', order, [round, orderAnnounced()]],
  ['a count before two entries agree', result, [round, voted()]],
  ['a count after it was handed over', result, [agreed, handedOver]],
  ['a revote before it is decided', revote, tied],
  ['a revote that was declined', revote, [tied, revoteDecided(2, 3)]],
];

describe('[16.1] a paper is signed from what it states being decided until the act it is signed for', () => {
  it.each(UNREADY)('refuses %s', (_, paper, steps) => {
    given(steps).when(signing(paper, 1)).refuses('paper.not-ready', '16.1', {});
  });

  it.each(UNREADY)('refuses a refusal under %s', (_, paper, steps) => {
    given(steps).when(refusing(paper, 1)).refuses('paper.not-ready', '16.1', {});
  });

  it('[16.1] refuses a signature and a refusal before the meeting is open', () => {
    const { when } = given(hall(), attend(90));
    when(signing(first, 1)).refuses('meeting.not-open', '16.1', {});
    when(refusing(first, 1)).refuses('meeting.not-open', '16.1', {});
  });

  it('[15.3] more papers than ballots stop the count from being signed; any other paper the hold that stands', () => {
    const { when } = given(round, voted(), counted(papers([60, 31])));
    when(signing(result, 1)).refuses('count.surplus', '15.3', { papers: 91, held: 90 });
    when(signing(order, 1)).refuses('hold.standing', '12', { cause: 'surplus' });
  });

  it('[17.3] [G8] who took a place after the time of the revote was fixed signs before another time is', () => {
    const joined = walked(tied, revoteScheduled, replacing(5));
    expect(joined.ask({ type: 'revote.schedule', at: joined.now })).toMatchObject({
      refusal: { code: 'paper.signatures-missing', figures: { signed: 4, members: 5 } },
    });
    joined.play({ type: 'paper.sign', paper: revote, member: deputy(50), dissent: '' });
    expect(joined.ask({ type: 'revote.schedule', at: joined.now }).kind).toBe('accepted');
  });
});

describe('[16.1] [G8] a refusal to sign', () => {
  it('[11.2] refuses that of somebody who is no member', () => {
    given(ordered)
      .when({ ...refusing(order, 1), refuser: deputy(60) })
      .refuses('commission.not-member', '11.2', { name: deputyName(60) });
  });

  it('refuses that of a member who has signed', () => {
    given(ordered, signing(order, 1))
      .when(refusing(order, 1))
      .refuses('paper.already-signed', '16.1', { name: deputyName(2) });
  });

  it('refuses a second one, and permits that of another member', () => {
    const { when } = given(ordered, refusing(order, 1));
    when(refusing(order, 1)).refuses('paper.already-refused', '16.1', { name: deputyName(2) });
    when(refusing(order, 2)).gives({
      type: 'signature.refused',
      paper: order,
      member: member(2),
      reason: 'Келіспеймін',
    });
  });

  it('stands under the paper it is about and under no other', () => {
    const { state } = walked(ordered, refusing(order, 1));
    expect(refusalsOf(state, order)).toEqual([{ member: member(1), words: 'Келіспеймін' }]);
    expect(refusalsOf(state, first)).toEqual([]);
  });
});

describe('[16.1] the paper for which signatures are collected', () => {
  it.each<readonly [string, Step, Paper | null]>([
    ['none before there is a commission', begun, null],
    ['protocol No. 1 once the officers are elected', officers, first],
    ['none once all have signed it', [officers, signedByAll('commission')], null],
    ['none while the order is not set', round, null],
    ['the order once it is set', ordered, order],
    ['still the order at four of five', [ordered, [1, 2, 3, 4].map((n) => signing(order, n))], order],
    ['none once all have signed the order', [ordered, signedByAll('order')], null],
    ['the count once it is agreed', agreed, result],
    ['the decision on a revote', [tied, revoteDecided()], revote],
    [
      'none after a result that ends the voting',
      [roundBegun('open'), openRound(hands(90, [60, 30], [30, 60]))],
      null,
    ],
  ])('%s', (_, steps, paper) => {
    expect(paperBeingSigned(walked(steps).state)).toEqual(paper);
  });

  it('[16.1] is complete with the fifth signature of five', () => {
    const four = walked(
      ordered,
      [1, 2, 3, 4].map((n) => signing(order, n)),
    );
    expect(requireSignatures(four.state, order, '11.5')).toMatchObject({
      refusal: { code: 'paper.signatures-missing', clause: '11.5', figures: { signed: 4, members: 5 } },
    });
    four.take(signing(order, 5));
    expect(requireSignatures(four.state, order, '11.5')).toBeNull();
  });
});
