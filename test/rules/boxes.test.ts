/** Boxes: several only where the order says so, each shown, sealed, opened and counted for itself. Clauses 15.4, 15.7, gap G26. */
import { describe, expect, it } from 'vitest';
import { given } from '../support/given.ts';
import {
  ballotsPrepared,
  ballotsReady,
  ballotsSigned,
  boxOpened,
  byBallots,
  counted,
  entering,
  held,
  issued,
  opening,
  orderAnnounced,
  papers,
  released,
  restCancelled,
  resultAnnounced,
  roundBegun,
  roundOf,
  UNCHOSEN,
  voted,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { type Step, walked } from '../support/walk.ts';

const show = (box: number) => ({ type: 'box.show', box }) as const;
const seal = (box: number, name: string) => ({ type: 'box.seal', box, seal: name }) as const;
const ordered: Step = [roundBegun('secret'), orderAnnounced(UNCHOSEN, byBallots(3))];
const over: Step = [
  roundBegun('secret'),
  ballotsReady(UNCHOSEN, 'A-1', 3),
  issued(),
  votingOpened,
  votingClosed,
  restCancelled,
];
const boxOpenings: Step = [opening(1), opening(2), opening(3)];
const stages = (...steps: readonly Step[]) => roundOf(walked(...steps)).boxes.map(({ stage }) => stage);

describe('[15.4] several boxes', () => {
  it('are those of the order, in its order', () => {
    expect(stages(ordered)).toEqual(['none', 'none', 'none']);
    for (const box of [0, 4])
      for (const act of [show(box), seal(box, 'A-1')])
        given(ordered).when(act).refuses('box.unknown', '11.5', { box, boxes: 3 });
  });

  it('are shown and sealed each for itself', () => {
    const two: Step = [ordered, show(2), seal(2, 'A-2'), show(1)];
    expect(stages(two)).toEqual(['shown-empty', 'sealed', 'none']);
    given(two).when(show(2)).refuses('box.already-shown', '15.4', {});
    given(two).when(seal(2, 'A-4')).refuses('box.already-sealed', '15.4', {});
    given(two).when(seal(3, 'A-3')).refuses('box.not-shown', '15.4', {});
  });

  it('stand under seals of their own', () => {
    given(ordered, show(1), seal(1, 'A-1'), show(2))
      .when(seal(2, 'A-1'))
      .refuses('box.seal-used', '15.4', { seal: 'A-1' });
  });

  it('are all sealed before the first ballot is issued', () => {
    given(ordered, ballotsPrepared(90), ballotsSigned, show(1), seal(1, 'A-1'), show(2), seal(2, 'A-2'))
      .when({ type: 'issuing.begin' })
      .refuses('box.not-sealed', '15.4', {});
  });

  it('a repeated round does not take a seal of the round that ended without a result', () => {
    const repeated: Step = [
      roundBegun('secret'),
      voted(),
      counted(papers([60, 31])),
      released('repeat'),
      orderAnnounced(),
      show(1),
    ];
    given(repeated).when(seal(1, 'A-1')).refuses('box.seal-used', '17.3', { seal: 'A-1' });
  });
});

describe('[15.7] opening', () => {
  it('of one box opens no other, and nothing is sorted before all are open', () => {
    const one: Step = [over, opening(2)];
    expect(stages(one)).toEqual(['sealed', 'opened', 'sealed']);
    given(one).when(opening(2)).refuses('box.already-open', '15.7', {});
    given(one).when({ type: 'ballots.sort' }).refuses('box.not-open', '15.7', {});
    given(one, opening(1), opening(3))
      .when({ type: 'ballots.sort' })
      .gives({ type: 'ballots.sorted', round: 1 });
  });

  it('waits for the end of the voting, and for what nobody holds to be cancelled', () => {
    const ready: Step = [roundBegun('secret'), ballotsReady(), issued(2), votingOpened];
    given(ready).when(opening()).refuses('box.voting-not-closed', '15.7', {});
    given(ready, votingClosed).when(opening()).refuses('box.unissued-not-cancelled', '15.1', { unissued: 2 });
    given(ready, votingClosed, restCancelled).when(opening()).gives({ type: 'box.opened', round: 1, box: 1 });
  });

  it('with a broken seal is recorded with the hold, and opens nothing', () => {
    given(over)
      .when(opening(2, false))
      .gives(
        { type: 'seal.found-broken', round: 1, box: 2 },
        { type: 'hold.raised', by: [], cause: 'seal-broken', reason: '' },
      );
  });

  it('goes on after the decision, whatever is said of the seal then', () => {
    for (const sealIntact of [true, false])
      given(over, opening(2, false), released())
        .when(opening(2, sealIntact))
        .gives({ type: 'box.opened', round: 1, box: 2 });
  });

  it('under another hold is stopped by that hold', () => {
    given(over, held).when(opening()).refuses('hold.standing', '12', { cause: 'people' });
  });

  it('is followed by one sorting', () => {
    given(over, boxOpenings, { type: 'ballots.sort' })
      .when({ type: 'ballots.sort' })
      .refuses('count.already-sorted', '15.6', {});
  });

  it('of a box that is not there is refused', () => {
    given(over).when(opening(4)).refuses('box.unknown', '11.5', { box: 4, boxes: 3 });
  });

  it('of one whose seal is broken stops the meeting; opened it is by decision, and stays marked', () => {
    const broken: Step = [over, opening(1), opening(2, false)];
    expect(walked(broken).state.hold).toMatchObject({ stage: 'raised', cause: 'seal-broken', by: [] });
    given(broken).when(opening(2, false)).refuses('box.seal-broken', '15.4', { box: 2 });
    given(broken).when(opening(3)).refuses('box.seal-broken', '15.4', { box: 3 });
    given(broken).when({ type: 'ballots.sort' }).refuses('hold.standing', '12', { cause: 'seal-broken' });
    const goneOn = walked(broken, released(), opening(2), opening(3));
    expect(roundOf(goneOn).boxes).toMatchObject([
      { stage: 'opened', broken: false },
      { stage: 'opened', broken: true },
      { stage: 'opened', broken: false },
    ]);
  });

  it('or the round is repeated, and the broken box with it', () => {
    const again = roundOf(walked(over, opening(1, false), released('repeat')));
    expect(again).toMatchObject({ number: 2, boxes: [], order: { stage: 'none' } });
  });
});

describe('[15.6] papers of several boxes', () => {
  const sorted: Step = [
    roundBegun('secret'),
    ballotsReady(UNCHOSEN, 'A-1', 3),
    issued(),
    votingOpened,
    votingClosed,
    boxOpened,
  ];
  const figures = papers([56, 32], { blank: 1, unestablished: 1, taken: [40, 0, 50] });

  it('are counted box by box: 40 + 0 + 50 = 88 + 1 + 1', () => {
    const { result } = roundOf(walked(sorted, counted(figures), resultAnnounced));
    expect(result).toMatchObject({ participants: 89, figures: { taken: [40, 0, 50] } });
  });

  it('one number short is refused', () => {
    given(sorted)
      .when(entering(1, { ...figures, taken: [40, 50] }))
      .refuses('count.wrong-boxes', '15.7', { boxes: 3 });
    given(sorted)
      .when(entering(1, { ...figures, taken: [40, 0, 49] }))
      .refuses('count.unbalanced', '15.6', { taken: 89, sum: 90 });
  });

  it('a difference names the box', () => {
    const differed = walked(sorted, entering(1, figures), entering(2, { ...figures, taken: [39, 1, 50] }));
    expect(differed.records.at(-1)?.event).toEqual({
      type: 'count.differed',
      round: 1,
      fields: ['taken.1', 'taken.2'],
    });
  });
});
