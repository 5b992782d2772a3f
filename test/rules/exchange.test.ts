/**
 * Ballots given, taken back as a mistake, spoiled and exchanged, given while voting is open: clauses 15.1, 15.3, gaps
 * G11, G12, G23. I issued, S spoiled, H = I − S held, U never issued, C = U + S cancelled.
 */
import { describe, expect, it } from 'vitest';
import { shownTo } from '../../protocol/audiences.ts';
import { replay } from '../../protocol/evolve.ts';
import { AUDIENCES } from '../../protocol/roles.ts';
import { passedOver } from '../../protocol/rules/ballots.ts';
import { ballotAccount } from '../../protocol/views/account.ts';
import { given } from '../support/given.ts';
import {
  ballotsReady,
  ballotsSigned,
  boxOpened,
  choosing,
  comeBack,
  counted,
  deputy,
  deputyName,
  issue,
  issued,
  issuedToAll,
  leave,
  member,
  papers,
  register,
  resultAnnounced,
  roundBegun,
  roundOf,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { type Step, walked } from '../support/walk.ts';

const exchange = choosing({ exchange: 'allowed' });
const spoil = (n: number) => ({ type: 'ballots.spoil', deputy: deputy(n) }) as const;
const unissue = (n: number) => ({ type: 'ballots.unissue', deputy: deputy(n) }) as const;
const oneMore = { type: 'ballots.add', count: 1 } as const;
const ended = (notTaken = 0) => ({ type: 'issuing.end', notTaken }) as const;
const secret = roundBegun('secret');
const handedOut: Step = [secret, ballotsReady(exchange), issued()];
const open: Step = [handedOut, votingOpened];
/** Deputy 7 handed back a spoiled ballot and was given another. */
const exchanged: Step = [open, spoil(7), oneMore, ballotsSigned, issue(7), ended()];

describe('[15.3] an exchange while voting is open', () => {
  it('costs one ballot: Pr = I = 91, S = 1, H = 90, U = 0, C = 1', () => {
    const walk = walked(exchanged);
    expect(ballotAccount(walk.state, roundOf(walk))).toMatchObject({
      prepared: 91,
      issued: 91,
      spoiled: 1,
      held: 90,
      unissued: 0,
      toCancel: 1,
      without: 0,
    });
  });

  it('the spoiled one is cancelled, and not more than 90 papers can be in the box', () => {
    given(exchanged, votingClosed)
      .when({ type: 'ballots.cancel', count: 0 })
      .refuses('ballots.cancel-differs', '15.1', { unissued: 1, stated: 0 });
    const over: Step = [exchanged, votingClosed, boxOpened];
    expect(roundOf(walked(over, counted(papers([60, 31])))).count).toMatchObject({ papers: 91, held: 90 });
    const { result } = roundOf(walked(over, counted(papers([60, 29])), resultAnnounced));
    expect(result?.participants).toBe(89);
  });

  it('the base «ballots received» is the ballots held, not those handed out', () => {
    const received = choosing({ exchange: 'allowed', participants: 'received' });
    const round = walked(
      secret,
      ballotsReady(received),
      issued(),
      votingOpened,
      [spoil(7), oneMore, ballotsSigned, issue(7), ended()],
      votingClosed,
      boxOpened,
      counted(papers([60, 28])),
      resultAnnounced,
    );
    expect(roundOf(round).result?.participants).toBe(90);
  });

  it('voting does not close before issuing has ended again, and it ends without the deputy who did not come for it', () => {
    given(open, spoil(7)).when(votingClosed).refuses('issuing.not-ended', '15.3', {});
    const without: Step = [open, spoil(7), ended(1), votingClosed];
    given(without)
      .when({ type: 'ballots.cancel', count: 1 })
      .gives({ type: 'ballots.cancelled', round: 1, count: 1 });
  });

  it('nobody else is given one, and none is prepared for anybody else', () => {
    const late: Step = [open, register(91), spoil(7), oneMore, ballotsSigned];
    given(late).when(issue(91)).refuses('voting.already-open', '15.1', {});
    given(late).when(oneMore).refuses('ballots.more-than-needed', '15.1', { added: 1, missing: 0 });
    given(open, register(91)).when(oneMore).refuses('voting.already-open', '15.1', {});
  });

  it('both officers sign again before it is given', () => {
    given(open, spoil(7), oneMore).when(issue(7)).refuses('ballots.unsigned', '15.1', { signed: 0 });
    given(open, spoil(7), oneMore, { type: 'ballots.sign', member: member(1) })
      .when(issue(7))
      .refuses('ballots.unsigned', '15.1', { signed: 1 });
  });

  it('a ballot that nobody took serves for it', () => {
    const left: Step = [secret, ballotsReady(exchange), issued(1), votingOpened, spoil(7)];
    given(left).when(oneMore).refuses('ballots.more-than-needed', '15.1', { added: 1, missing: 0 });
    const round = roundOf(walked(left, issue(7), ended(1), votingClosed));
    expect(round.ballots).toMatchObject({ prepared: 90, issued: 90, spoiled: 1 });
  });

  it('may happen to the same deputy again', () => {
    const twice = walked(exchanged, spoil(7), oneMore, ballotsSigned, issue(7), ended(), votingClosed);
    expect(roundOf(twice).ballots).toMatchObject({ prepared: 92, issued: 92, spoiled: 2 });
  });
});

describe('[15.3] an exchange', () => {
  it('is refused unless the order allows it', () => {
    for (const readings of [choosing({}), choosing({ exchange: 'refused' })])
      given(secret, ballotsReady(readings), issued(), votingOpened)
        .when(spoil(7))
        .refuses('ballots.exchange-excluded', '15.3', {});
  });

  it('is for a deputy who holds one, is here, and not after voting closed', () => {
    given(secret, ballotsReady(exchange)).when(spoil(7)).refuses('issuing.not-begun', '15.3', {});
    given(open, spoil(7))
      .when(spoil(7))
      .refuses('ballots.not-held', '15.3', { name: deputyName(7) });
    given(open, leave(7))
      .when(spoil(7))
      .refuses('deputy.absent', '15.3', { name: deputyName(7) });
    given(open, votingClosed).when(spoil(7)).refuses('voting.late', '16.2', {});
  });

  it('before voting opens leaves the opening waiting for the other ballot', () => {
    const spoiled: Step = [handedOut, spoil(7)];
    given(spoiled)
      .when({ type: 'voting.open' })
      .refuses('ballots.not-equal-attending', '15.1', { prepared: 89, attending: 90 });
    const again = walked(spoiled, oneMore, ballotsSigned, issue(7), ended(), votingOpened);
    expect(roundOf(again).ballots).toMatchObject({ prepared: 91, issued: 91, spoiled: 1 });
  });

  it('goes on where the order chose freed ballots for latecomers', () => {
    const freed = choosing({ exchange: 'allowed', late: 'freed' });
    const waiting: Step = [secret, ballotsReady(freed), issued(), votingOpened, register(91), spoil(7)];
    given(waiting)
      .when({ ...oneMore, count: 2 })
      .refuses('ballots.more-than-needed', '15.1', { added: 2, missing: 1 });
    expect(roundOf(walked(waiting, oneMore)).ballots).toMatchObject({ prepared: 91 });
  });
});

describe('[15.3] a mark made by mistake', () => {
  const marked: Step = [secret, ballotsReady(), { type: 'issuing.begin' }, issue(7)];

  it('is taken back, and the ballot is given to whom it is due', () => {
    const round = roundOf(walked(marked, unissue(7), issue(8)));
    expect(round.ballots).toMatchObject({ issued: 1, prepared: 90 });
    expect('holders' in round.ballots && [...round.ballots.holders]).toEqual([deputy(8)]);
  });

  it('only where there is one', () => {
    given(marked)
      .when(unissue(8))
      .refuses('ballots.not-held', '15.3', { name: deputyName(8) });
    given(secret, ballotsReady()).when(unissue(8)).refuses('issuing.not-begun', '15.3', {});
  });

  it('not once voting is open: the ballot may be in the box', () => {
    given(open).when(unissue(7)).refuses('voting.already-open', '15.1', {});
    given(open, votingClosed).when(unissue(7)).refuses('voting.late', '16.2', {});
  });

  it('after issuing ended it asks for the issue to begin again', () => {
    const wrong = walked(secret, ballotsReady(), issued(), unissue(7));
    expect(passedOver(wrong.state, roundOf(wrong))).toBe(1);
    given(secret, ballotsReady(), issued(), { type: 'quorum.confirm' }, unissue(7))
      .when({ type: 'voting.open' })
      .refuses('issuing.left-over', '15.3', { without: 1, stated: 0 });
    expect(() => wrong.take({ type: 'issuing.begin' }, issuedToAll(), votingOpened)).not.toThrow();
  });
});

describe('[15.3] a rolling issue', () => {
  const rolling = choosing({ issuing: 'rolling' });
  const begun: Step = [secret, ballotsReady(rolling), { type: 'issuing.begin' }, issue(1)];

  it('goes on while voting is open, and voting closes after it', () => {
    const voting: Step = [begun, votingOpened, issue(2)];
    given(voting).when(votingClosed).refuses('issuing.not-ended', '15.3', {});
    given(voting, ended(88)).when(votingClosed).gives({ type: 'voting.closed', round: 1 });
    expect(roundOf(walked(voting, issuedToAll(), votingClosed)).ballots).toMatchObject({ issued: 90 });
  });

  it('is not without the order: the chairman confirms no quorum, voting does not open', () => {
    const usual: Step = [secret, ballotsReady(), { type: 'issuing.begin' }, issue(1)];
    given(usual).when({ type: 'quorum.confirm' }).refuses('issuing.not-ended', '15.3', {});
    given(usual).when({ type: 'voting.open' }).refuses('issuing.not-ended', '15.3', {});
  });

  it('has begun before voting opens', () => {
    given(secret, ballotsReady(rolling))
      .when({ type: 'quorum.confirm' })
      .refuses('issuing.not-ended', '15.3', {});
  });

  it('begins again for who comes back while voting is open', () => {
    const back: Step = [
      secret,
      [ballotsReady(rolling), leave(90), issued(), votingOpened, comeBack(90)],
      { type: 'issuing.begin' },
    ];
    const round = roundOf(walked(back, issuedToAll(), votingClosed));
    expect(round.ballots).toMatchObject({ prepared: 90, issued: 90 });
  });

  it('is no way to vote late', () => {
    given(begun, votingOpened, ended(89), votingClosed)
      .when({ type: 'issuing.begin' })
      .refuses('voting.late', '16.2', {});
  });
});

describe('[I7] whose ballot it was', () => {
  const walk = walked(
    handedOut,
    unissue(9),
    { type: 'issuing.begin' },
    issuedToAll(),
    votingOpened,
    spoil(7),
    oneMore,
  );
  const marks = walk.records.filter(({ event }) =>
    ['ballots.issued', 'ballots.unissued', 'ballots.spoiled'].includes(event.type),
  );

  it('every mark carries the one time at which issuing began', () => {
    expect(marks).toHaveLength(93);
    expect(new Set(marks.map(({ at }) => at)).size).toBe(1);
  });

  it('only the commission is told; the others count the same ballots', () => {
    for (const audience of AUDIENCES) {
      for (const { event } of marks)
        expect(shownTo(audience, event)).toMatchObject({
          deputy: audience === 'commission' && 'deputy' in event ? event.deputy : 'sealed',
        });
      const seen = walk.records.flatMap(({ at, event }) => {
        const shown = shownTo(audience, event);
        return shown === null ? [] : [{ at, event: shown }];
      });
      const folded = replay(seen);
      expect(ballotAccount(folded, roundOf({ state: folded }))).toEqual(
        ballotAccount(walk.state, roundOf(walk)),
      );
    }
  });
});
