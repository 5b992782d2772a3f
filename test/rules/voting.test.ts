/** Opening and closing the vote, refused for every reason that a deputy could have: clauses 11.5, 13.2, 15 and 16.2. */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../protocol/commands/command.ts';
import { given } from '../support/given.ts';
import {
  ballotsPrepared,
  ballotsReady,
  ballotsSigned,
  boxSealed,
  byBallots,
  choosing,
  comeBack,
  deputy,
  issue,
  issued,
  issuedToAll,
  leave,
  orderAnnounced,
  orderSet,
  register,
  roundBegun,
  roundOf,
  sitting,
  upTo,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { type Step, walked } from '../support/walk.ts';

const secret = roundBegun('secret');
const hands = roundBegun('open');
const handedOut: Step = [secret, ballotsReady(), issued()];
const raised: Step = [hands, orderAnnounced()];
const confirm: Command = { type: 'quorum.confirm' };
const openIt: Command = { type: 'voting.open' };
/** 64 of 97 are left: one fewer than two thirds. */
const gone: Step = upTo(26).map((n) => leave(n + 64));
const tooFew = { attending: 64, needed: 65, total: 97, short: 1 } as const;

describe('[13.2] the quorum before the vote', () => {
  it('is confirmed with what it needs: 65 of 97', () => {
    for (const ready of [handedOut, raised])
      given(ready).when(confirm).gives({ type: 'quorum.confirmed', round: 1, attending: 90, needed: 65 });
    given(
      raised,
      upTo(25).map((n) => leave(n + 65)),
    )
      .when(confirm)
      .gives({ type: 'quorum.confirmed', round: 1, attending: 65, needed: 65 });
  });

  it('is lost with one deputy fewer, confirmed or not', () => {
    given(raised, gone).when(confirm).refuses('quorum.lost', '13.2', tooFew);
    given(raised, gone).when(openIt).refuses('quorum.lost', '13.2', tooFew);
    given(raised, confirm, gone).when(openIt).refuses('quorum.lost', '13.2', tooFew);
  });

  it('is confirmed before every vote', () => {
    for (const ready of [handedOut, raised])
      given(ready).when(openIt).refuses('voting.quorum-not-confirmed', '13.2', {});
  });

  it('is confirmed no more while voting is open, or after it', () => {
    given(raised, votingOpened).when(confirm).refuses('voting.already-open', '13.2', {});
    given(raised, votingOpened, votingClosed).when(confirm).refuses('voting.already-closed', '16.2', {});
  });

  it('waits for the order, and in a secret round for the ballots', () => {
    for (const early of [secret, hands, [secret, orderSet()], [hands, orderSet()]])
      given(early).when(confirm).refuses('order.not-announced', '11.5', {});
    for (const early of [
      [secret, orderAnnounced()],
      [secret, ballotsReady()],
    ])
      given(early).when(confirm).refuses('issuing.not-ended', '15.3', {});
  });
});

describe('[11.5] voting opens', () => {
  it('with as many as attend then', () => {
    given(handedOut, leave(90), confirm)
      .when(openIt)
      .gives({ type: 'voting.opened', round: 1, attending: 89 });
    given(raised, confirm, register(91))
      .when(openIt)
      .gives({ type: 'voting.opened', round: 1, attending: 91 });
  });

  it('after the order is announced', () => {
    for (const early of [secret, [secret, orderSet()], hands, [hands, orderSet()]])
      given(early).when(openIt).refuses('order.not-announced', '11.5', {});
  });

  it('once', () => {
    given(raised, votingOpened).when(openIt).refuses('voting.already-open', '11.5', {});
    given(raised, votingOpened, votingClosed).when(openIt).refuses('voting.already-closed', '16.2', {});
  });

  it('in a sitting that is open', () => {
    given().when(confirm).refuses('meeting.not-open', '13.2', {});
    given().when(openIt).refuses('meeting.not-open', '11.5', {});
    given().when(votingClosed).refuses('meeting.not-open', '16.2', {});
    for (const act of [confirm, openIt, votingClosed])
      given(sitting()).when(act).refuses('round.none', '11.1', {});
  });
});

describe('[15.4] voting by ballots opens', () => {
  const ordered: Step = [secret, orderAnnounced()];

  it('over sealed boxes, all of them', () => {
    given(ordered).when(openIt).refuses('box.not-sealed', '15.4', {});
    const one: Step = [ordered, { type: 'box.show', box: 1 }];
    given(one).when(openIt).refuses('box.not-sealed', '15.4', {});
    given(
      [secret, orderAnnounced(choosing({}), byBallots(2))],
      [
        { type: 'box.show', box: 1 },
        { type: 'box.seal', box: 1, seal: 'A-1' },
      ],
    )
      .when(openIt)
      .refuses('box.not-sealed', '15.4', {});
  });

  it('with ballots prepared, signed and handed out', () => {
    given(ordered, boxSealed()).when(openIt).refuses('ballots.missing', '15.1', {});
    given(ordered, boxSealed(), ballotsPrepared(90))
      .when(openIt)
      .refuses('ballots.unsigned', '15.1', { signed: 0 });
    given(ordered, boxSealed(), ballotsPrepared(90), ballotsSigned)
      .when(openIt)
      .refuses('issuing.not-ended', '15.3', {});
  });

  it('with one for each who attends, unless latecomers take freed ones', () => {
    given(handedOut, confirm, register(91))
      .when(openIt)
      .refuses('ballots.not-equal-attending', '15.1', { prepared: 90, attending: 91 });
    given(secret, ballotsReady(choosing({ late: 'freed' })), issued(), confirm, register(91))
      .when(openIt)
      .gives({ type: 'voting.opened', round: 1, attending: 91 });
  });

  it('when nobody was passed over', () => {
    const back: Step = [secret, ballotsReady(), leave(90), issued(1), confirm, comeBack(90)];
    given(secret, ballotsReady(), leave(90), issued(), confirm, comeBack(90))
      .when(openIt)
      .refuses('issuing.left-over', '15.3', { without: 1, stated: 0 });
    given(back).when(openIt).refuses('issuing.left-over', '15.3', { without: 2, stated: 1 });
  });

  it('whoever came back, where the issue is a rolling one', () => {
    given(secret, ballotsReady(choosing({ issuing: 'rolling' })), leave(90), issued(), confirm, comeBack(90))
      .when(openIt)
      .gives({ type: 'voting.opened', round: 1, attending: 90 });
  });
});

describe('[16.2] voting closes', () => {
  it('when it is open', () => {
    for (const early of [raised, [raised, confirm], handedOut])
      given(early).when(votingClosed).refuses('voting.not-open', '11.5', {});
    given(raised, votingOpened).when(votingClosed).gives({ type: 'voting.closed', round: 1 });
  });

  it('once', () => {
    given(raised, votingOpened, votingClosed).when(votingClosed).refuses('voting.already-closed', '16.2', {});
  });

  it('after the issue that went on', () => {
    const rolling: Step = [
      [secret, ballotsReady(choosing({ issuing: 'rolling' })), { type: 'issuing.begin' }],
      [issue(1), votingOpened],
    ];
    given(rolling).when(votingClosed).refuses('issuing.not-ended', '15.3', {});
    const { ballots } = roundOf(walked(rolling, issuedToAll(), votingClosed));
    expect('holders' in ballots && ballots.holders.has(deputy(90))).toBe(true);
  });
});
