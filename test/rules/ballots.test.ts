/** The acts around the ballots, each refused for every reason that a deputy could have: clauses 14, 15.1, 15.3, 15.7 and 16.2. */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../protocol/commands/command.ts';
import type { ClauseId } from '../../protocol/law/clauses.ts';
import { ballotsMissing, chosen, passedOver, withoutBallot } from '../../protocol/rules/ballots.ts';
import { given } from '../support/given.ts';
import {
  ballotsPrepared,
  ballotsReady,
  boxSealed,
  choosing,
  deputy,
  deputyName,
  issue,
  issued,
  leave,
  member,
  opening,
  orderAnnounced,
  orderSet,
  register,
  restCancelled,
  roundBegun,
  roundOf,
  upTo,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { type Step, walked } from '../support/walk.ts';

const secret = roundBegun('secret');
const ordered: Step = [secret, orderAnnounced()];
const prepared: Step = [ordered, ballotsPrepared(90)];
const ready: Step = [secret, ballotsReady()];
const issuing: Step = [ready, { type: 'issuing.begin' }];
const handedOut: Step = [ready, issued()];
const open: Step = [handedOut, votingOpened];
const over: Step = [open, votingClosed];
const exchange = choosing({ exchange: 'allowed' });
const rolling = choosing({ issuing: 'rolling' });

const add = (count: number): Command => ({ type: 'ballots.add', count });
const sign = (n: number): Command => ({ type: 'ballots.sign', member: member(n) });
const begin: Command = { type: 'issuing.begin' };
const end = (notTaken: number): Command => ({ type: 'issuing.end', notTaken });
const cancel = (count: number): Command => ({ type: 'ballots.cancel', count });
const unissue = (n: number): Command => ({ type: 'ballots.unissue', deputy: deputy(n) });
const spoil = (n: number): Command => ({ type: 'ballots.spoil', deputy: deputy(n) });

/** Every act on ballots and boxes, with the clause under which it is done. */
const ACTS: readonly (readonly [Command, ClauseId])[] = [
  [ballotsPrepared(90), '15.1'],
  [add(1), '15.1'],
  [sign(1), '15.1'],
  [begin, '15.1'],
  [issue(7), '15.3'],
  [unissue(7), '15.3'],
  [spoil(7), '15.3'],
  [end(0), '15.3'],
  [cancel(0), '15.1'],
  [{ type: 'box.show', box: 1 }, '15.4'],
  [{ type: 'box.seal', box: 1, seal: 'A-1' }, '15.4'],
  [opening(), '15.7'],
  [{ type: 'ballots.sort' }, '15.6'],
];

describe('[14] an act on ballots or boxes', () => {
  it.each(ACTS)('is none of open voting: $type', (act) => {
    given(roundBegun('open'), orderAnnounced()).when(act).refuses('ballots.open-voting', '14', {});
  });

  it.each(ACTS)('waits for the order of voting: $type', (act) => {
    for (const before of [secret, [secret, orderSet()]])
      given(before).when(act).refuses('order.not-announced', '11.5', {});
  });

  it.each(ACTS)('is no act of a meeting that is not open: $type', (act, clause) => {
    given().when(act).refuses('meeting.not-open', clause, {});
  });
});

describe('[15.1] the ballots', () => {
  it('are prepared before they are added to, signed or issued', () => {
    for (const act of [add(1), sign(1), begin])
      given(ordered).when(act).refuses('ballots.missing', '15.1', {});
  });

  it('are as many as attend: not one more, not one fewer', () => {
    for (const count of [89, 91])
      given(ordered)
        .when(ballotsPrepared(count))
        .refuses('ballots.not-equal-attending', '15.1', { prepared: count, attending: 90 });
  });

  it('are signed in person by who is in the hall', () => {
    const name = deputyName(2);
    given(prepared).when(sign(1), { member: null }).refuses('member.not-in-person', '15.1', { name });
    given(prepared)
      .when(sign(1), { member: member(2) })
      .refuses('member.not-in-person', '15.1', { name });
    given(prepared, leave(2)).when(sign(1)).refuses('member.absent', '11.2', { name });
  });

  it('are signed by the chair and by the secretary, once each, by no other member', () => {
    for (const n of [1, 2]) {
      given(prepared)
        .when(sign(n))
        .gives({ type: 'ballots.signed', round: 1, member: member(n) });
      given(prepared, sign(n))
        .when(sign(n))
        .refuses('ballots.already-signed', '15.1', { name: deputyName(n + 1) });
    }
    for (const n of [3, 4, 5])
      given(prepared)
        .when(sign(n))
        .refuses('ballots.not-commission-officer', '15.1', { name: deputyName(n + 1) });
  });

  it('are signed by nobody while the commission has no officers: the chair was replaced', () => {
    const replaced: Step = [
      [prepared, leave(2)],
      {
        type: 'commission.replace',
        leaver: member(1),
        joiner: deputy(50),
        votes: { for: 80, against: 0 },
        reason: 'Ауырып қалды',
      },
    ];
    for (const n of [2, 3])
      given(replaced)
        .when(sign(n))
        .refuses('ballots.not-commission-officer', '15.1', { name: deputyName(n + 1) });
  });

  it('are not issued before both have signed', () => {
    given(prepared, boxSealed()).when(begin).refuses('ballots.unsigned', '15.1', { signed: 0 });
    given(prepared, sign(2), boxSealed()).when(begin).refuses('ballots.unsigned', '15.1', { signed: 1 });
  });

  it('are missing to nobody before they are prepared', () => {
    const walk = walked(ordered);
    expect(ballotsMissing(walk.state, roundOf(walk))).toBe(0);
    expect(withoutBallot(walk.state, roundOf(walk))).toBe(90);
  });

  it('are missing to those who came after the preparation, and to no more', () => {
    const late: Step = [ready, register(91), register(92)];
    given(late).when(add(3)).refuses('ballots.more-than-needed', '15.1', { added: 3, missing: 2 });
    given(late).when(add(2)).gives({ type: 'ballots.added', round: 1, count: 2 });
  });

  it('are added no more once voting has closed', () => {
    given(over, register(91)).when(add(1)).refuses('voting.late', '16.2', {});
  });

  it('are added while voting is open for nobody who is late', () => {
    given(open, register(91)).when(add(1)).refuses('voting.already-open', '15.1', {});
  });

  it('are added for who waits for another, if still in the hall', () => {
    const waiting: Step = [
      secret,
      ballotsReady(exchange),
      issued(),
      votingOpened,
      spoil(7),
      spoil(8),
      leave(8),
    ];
    given(waiting).when(add(2)).refuses('ballots.more-than-needed', '15.1', { added: 2, missing: 1 });
    given(waiting).when(add(1)).gives({ type: 'ballots.added', round: 1, count: 1 });
  });
});

describe('[15.1] the issue begins', () => {
  it('once', () => {
    given(issuing).when(begin).refuses('issuing.already', '15.1', {});
  });

  it('again before voting opens, and not after, unless it is a rolling one', () => {
    given(handedOut).when(begin).gives({ type: 'issuing.began', round: 1 });
    given(open).when(begin).refuses('voting.already-open', '15.1', {});
    given(secret, ballotsReady(rolling), issued(), votingOpened)
      .when(begin)
      .gives({ type: 'issuing.began', round: 1 });
  });

  it('not after the voting', () => {
    given(over).when(begin).refuses('voting.late', '16.2', {});
  });

  it('with two thirds in the hall', () => {
    given(
      ready,
      upTo(26).map((n) => leave(n + 64)),
    )
      .when(begin)
      .refuses('quorum.lost', '13.2', { attending: 64, needed: 65, total: 97, short: 1 });
  });
});

describe('[15.3] a ballot is issued', () => {
  it('between the beginning and the end of the issue', () => {
    for (const early of [ordered, prepared, ready])
      given(early).when(issue(7)).refuses('issuing.not-begun', '15.3', {});
    given(handedOut).when(issue(7)).refuses('issuing.ended', '15.3', {});
  });

  it('to who is in the hall, never registered or gone', () => {
    given(issuing)
      .when(issue(95))
      .refuses('deputy.absent', '15.3', { name: deputyName(95) });
    given(issuing, leave(7))
      .when(issue(7))
      .refuses('deputy.absent', '15.3', { name: deputyName(7) });
  });

  it('to nobody twice, also in a rolling issue', () => {
    given(secret, ballotsReady(rolling), begin, issue(7), votingOpened)
      .when(issue(7))
      .refuses('ballots.second', '15.3', { name: deputyName(7) });
  });

  it('while there is one', () => {
    given(issuing, upTo(89).map(issue), register(91))
      .when(issue(91))
      .gives({ type: 'ballots.issued', round: 1, deputy: deputy(91), document: 'identity-card' });
    given(issuing, upTo(90).map(issue), register(91))
      .when(issue(91))
      .refuses('ballots.none-left', '15.1', { prepared: 90 });
  });

  it('to nobody after the voting', () => {
    given(over).when(issue(7)).refuses('voting.late', '16.2', {});
  });
});

describe('[15.3] the issue ends', () => {
  it('once it has begun, and once', () => {
    for (const not of [ordered, ready, handedOut])
      given(not).when(end(0)).refuses('issuing.not-begun', '15.3', {});
  });

  it('with exactly those stated who did not take a ballot', () => {
    const two: Step = [issuing, upTo(88).map(issue)];
    for (const stated of [1, 3])
      given(two).when(end(stated)).refuses('issuing.left-over', '15.3', { without: 2, stated });
    given(two).when(end(2)).gives({ type: 'issuing.ended', round: 1, notTaken: 2 });
  });

  it('without those who left: a holder who is gone hides nobody who has none', () => {
    given(issuing, upTo(89).map(issue), leave(7))
      .when(end(0))
      .refuses('issuing.left-over', '15.3', { without: 1, stated: 0 });
    given(issuing, upTo(89).map(issue), leave(90))
      .when(end(0))
      .gives({ type: 'issuing.ended', round: 1, notTaken: 0 });
  });

  it('and passes over nobody while it goes on', () => {
    const walk = walked(issuing, issue(7));
    expect(passedOver(walk.state, roundOf(walk))).toBe(0);
  });

  it('and passed over who comes after it, as many as find a ballot where latecomers take freed ones', () => {
    const freed = choosing({ late: 'freed' });
    const late: Step = [register(91), register(92)];
    const over = (...steps: readonly Step[]) => {
      const walk = walked(secret, steps);
      return passedOver(walk.state, roundOf(walk));
    };
    expect(over(ballotsReady(), issued(), late)).toBe(2);
    expect(over(ballotsReady(), issued(1), late)).toBe(2);
    expect(over(ballotsReady(freed), issued(), late)).toBe(0);
    expect(over(ballotsReady(freed), leave(90), issued(), late)).toBe(1);
    expect(over(ballotsReady(freed), issued(1), leave(90), late)).toBe(0);
  });
});

describe('[15.1] what nobody holds', () => {
  it('is cancelled after the voting only', () => {
    for (const early of [ready, handedOut, open])
      given(early).when(cancel(0)).refuses('box.voting-not-closed', '15.7', {});
  });

  it('is cancelled once, and all of it', () => {
    const two: Step = [ready, issued(2), votingOpened, votingClosed];
    for (const stated of [1, 3])
      given(two).when(cancel(stated)).refuses('ballots.cancel-differs', '15.1', { unissued: 2, stated });
    given(two).when(cancel(2)).gives({ type: 'ballots.cancelled', round: 1, count: 2 });
    given(two, restCancelled).when(cancel(2)).refuses('ballots.already-cancelled', '15.1', {});
  });
});

describe('[11.5] before the order is set', () => {
  it('nothing is chosen: every question stays with its default', () => {
    const round = roundOf(walked(secret));
    for (const question of ['late', 'exchange', 'issuing'] as const)
      expect(chosen(round, question)).toBeNull();
  });
});
