/** Ties and what follows: of two to six candidates, a second and a third time, declined, on another day. Clause 17, G6, G14 to G16. */
import { describe, expect, it } from 'vitest';
import { given } from '../support/given.ts';
import {
  adjourning,
  anotherDay,
  attend,
  ballotsReady,
  candidate,
  closed,
  entering,
  hands,
  issued,
  leave,
  opened,
  openRound,
  papers,
  papersOf,
  released,
  revoteBegun,
  revoteDecided,
  revoteScheduled,
  roundBegun,
  roundOf,
  secretRound,
  signedByAll,
  signing,
  UNCHOSEN,
  upTo,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { START, type Step, walked } from '../support/walk.ts';

const tieOf = (...ns: number[]) => ({ kind: 'tie', candidates: ns.map(candidate) });
const consentTo = (n: number) => ({ kind: 'consent', candidate: candidate(n) });
const verdictAfter = (...steps: readonly Step[]) => roundOf(walked(...steps)).result?.verdict;
const secret = (candidates: number): Step => roundBegun('secret', 90, { candidates });
const tied: Step = [secret(2), secretRound(papers([45, 45]))];
const again = (votes: readonly number[], round: number): Step => [
  revoteBegun,
  secretRound(papers(votes), UNCHOSEN, `A-${round}`),
];

describe('[17.2] a tie of several', () => {
  it.each([
    [2, [45, 45], [1, 2]],
    [3, [30, 30, 30], [1, 2, 3]],
    [3, [20, 35, 35], [2, 3]],
    [4, [30, 15, 30, 15], [1, 3]],
    [4, [20, 25, 20, 25], [2, 4]],
    [5, [18, 18, 18, 18, 18], [1, 2, 3, 4, 5]],
    [5, [20, 10, 20, 20, 20], [1, 3, 4, 5]],
    [6, [15, 15, 15, 15, 15, 15], [1, 2, 3, 4, 5, 6]],
    [6, [5, 25, 25, 10, 25, 0], [2, 3, 5]],
  ] as const)('of %i candidates with %j the revote is among %j', (candidates, votes, equal) => {
    const counted: Step = [secret(candidates), secretRound(papers(votes))];
    expect(verdictAfter(counted)).toEqual(tieOf(...equal));
    expect(roundOf(walked(counted, revoteBegun)).candidates).toEqual(equal.map(candidate));
  });

  it('by hands: 30, 30 and 20 of 90', () => {
    const raised = hands(90, [30, 60], [30, 60], [20, 70]);
    const counted: Step = [roundBegun('open', 90, { candidates: 3 }), openRound(raised)];
    expect(verdictAfter(counted)).toEqual(tieOf(1, 2));
    expect(verdictAfter(counted, revoteBegun, openRound(hands(90, [50, 40], [40, 50])))).toEqual(
      consentTo(1),
    );
  });

  it('narrows: six, then three, then two, then consent', () => {
    const [second, third] = [[1, 2, 3].map(candidate), [1, 2].map(candidate)];
    const run: Step = [
      [secret(6), secretRound(papers([20, 20, 20, 10, 10, 10]))],
      [revoteBegun, secretRound(papersOf(second, [40, 40, 10]), UNCHOSEN, 'A-2')],
      [released(), revoteBegun, secretRound(papersOf(third, [46, 44]), UNCHOSEN, 'A-3')],
    ];
    expect(walked(run).state.rounds.map(({ candidates }) => candidates.length)).toEqual([6, 3, 2]);
    expect(verdictAfter(run)).toEqual(consentTo(1));
  });
});

describe('[17.2] a second and a third tie', () => {
  const second: Step = [tied, again([45, 45], 2)];

  it('is announced as it is, and holds the meeting', () => {
    expect(verdictAfter(second)).toEqual(tieOf(1, 2));
    expect(walked(tied).state.hold.stage).toBe('none');
    expect(walked(second).state.hold).toMatchObject({ stage: 'raised', cause: 'second-tie' });
    given(second).when(revoteDecided()).refuses('hold.standing', '12', { cause: 'second-tie' });
    given(second).when(closed).refuses('hold.standing', '12', { cause: 'second-tie' });
  });

  it('is no round to repeat: the result is announced', () => {
    expect(() => walked(second, released('repeat'))).toThrow('hold.result-announced');
  });

  it('by decision goes on to a third vote, with a decision and a time of its own', () => {
    given(second, released()).when(closed).refuses('meeting.tie-open', '17.2', {});
    given(second, released()).when({ type: 'revote.begin' }).refuses('revote.not-scheduled', '17.3', {});
    const third: Step = [second, released(), again([45, 45], 3)];
    expect(roundOf(walked(third)).number).toBe(3);
    expect(walked(third).state.hold).toMatchObject({ stage: 'raised', cause: 'second-tie' });
    expect(verdictAfter(third, released(), again([46, 44], 4))).toEqual(consentTo(1));
  });
});

describe('[17.2] the commission’s decision', () => {
  it('is by all its members: fewer or more votes are none', () => {
    given(tied)
      .when(revoteDecided(3, 1))
      .refuses('votes.not-of-all-members', '17.2', { votes: 4, members: 5 });
    given(tied)
      .when(revoteDecided(5, 1))
      .refuses('votes.not-of-all-members', '17.2', { votes: 6, members: 5 });
  });

  it('against a revote is recorded, leaves the tie open, and may be taken again', () => {
    const declined: Step = [tied, revoteDecided(2, 3)];
    expect(roundOf(walked(declined)).revote).toEqual({ stage: 'declined', votes: { for: 2, against: 3 } });
    given(declined)
      .when({ type: 'revote.schedule', at: START + 86_400_000 })
      .refuses('revote.not-decided', '17.2', {});
    given(declined).when(closed).refuses('meeting.tie-open', '17.2', {});
    given(declined)
      .when(signing({ kind: 'revote', round: 1 }, 1))
      .refuses('paper.not-ready', '16.1', {});
    expect(verdictAfter(declined, again([46, 44], 2))).toEqual(consentTo(1));
  });

  it('is signed by all before the chairman fixes the time', () => {
    const at = START + 3_600_000;
    given(
      tied,
      revoteDecided(),
      [1, 2, 3, 4].map((n) => signing({ kind: 'revote', round: 1 }, n)),
    )
      .when({ type: 'revote.schedule', at })
      .refuses('paper.signatures-missing', '17.2', { signed: 4, members: 5 });
  });
});

describe('[17.3] the time of a revote', () => {
  const decided: Step = [tied, revoteDecided(), signedByAll('revote')];
  const now = START + 3_600_000;

  it('may be «now» in whole minutes, and is not a minute ago', () => {
    const { when } = given(decided);
    when({ type: 'revote.schedule', at: now - 60_000 }, { now }).refuses('revote.in-the-past', '17.3', {
      at: now - 60_000,
    });
    when({ type: 'revote.schedule', at: now - 59_999 }, { now }).gives({
      type: 'revote.scheduled',
      round: 1,
      at: now - 59_999,
    });
  });

  it('is when it begins, not a moment later', () => {
    given(decided, { type: 'revote.schedule', at: now })
      .when({ type: 'revote.begin' }, { now })
      .gives({
        type: 'round.began',
        round: 2,
        method: 'secret',
        candidates: [candidate(1), candidate(2)],
        attending: 90,
      });
  });
});

describe('[17.3] [G16] a revote fixed for another day', () => {
  const tomorrow = START + 86_400_000;
  const fixed: Step = [
    tied,
    revoteDecided(),
    signedByAll('revote'),
    { type: 'revote.schedule', at: tomorrow },
  ];

  it('[9.3] does not begin before the registration of that day is announced', () => {
    given(fixed)
      .when({ type: 'revote.begin' }, { now: tomorrow })
      .refuses('registration.not-announced', '9.3', {});
    const walk = walked(fixed, adjourning, anotherDay, attend(80), opened);
    walk.now = Math.max(walk.now, tomorrow);
    expect(walk.ask({ type: 'revote.begin' }).kind).toBe('accepted');
  });

  it('begins in the sitting that goes on past midnight, once its time is fixed there', () => {
    const walk = walked(fixed);
    walk.now = tomorrow;
    walk.take({ type: 'revote.schedule', at: tomorrow }, { type: 'revote.begin' });
    expect(walk.state.rounds).toHaveLength(2);
  });
});

describe('[17.3] a revote', () => {
  it('begins with two thirds in the hall', () => {
    const away = upTo(26).map((n) => leave(n + 10));
    given(tied, revoteScheduled, away)
      .when({ type: 'revote.begin' })
      .refuses('quorum.lost', '13.2', { attending: 64, needed: 65, total: 97, short: 1 });
  });

  it('has an order, ballots and figures of its own', () => {
    given(tied, revoteBegun, ballotsReady(UNCHOSEN, 'A-2'), issued(), votingOpened, votingClosed)
      .when(entering(1, papers([45, 45])))
      .refuses('box.not-open', '15.7', {});
    const fresh = roundOf(walked(tied, revoteBegun));
    expect(fresh).toMatchObject({ order: { stage: 'none' }, ballots: { stage: 'none' }, boxes: [] });
  });

  it('without one of three who were equal is among the two who stand', () => {
    const withdrawn = {
      type: 'candidate.withdraw',
      candidate: candidate(2),
      document: '№ 9 өтініш',
    } as const;
    const three: Step = [secret(3), secretRound(papers([30, 30, 30]))];
    expect(roundOf(walked(three, withdrawn, revoteBegun)).candidates).toEqual([candidate(1), candidate(3)]);
    expect(roundOf(walked(three, revoteScheduled, withdrawn, { type: 'revote.begin' })).candidates).toEqual([
      candidate(1),
      candidate(3),
    ]);
    given(tied, revoteScheduled, withdrawn)
      .when({ type: 'revote.begin' })
      .refuses('candidates.too-few', '3', { count: 1 });
  });
});

describe('[17.3] a revote on another day', () => {
  const adjourned: Step = [
    tied,
    revoteDecided(),
    signedByAll('revote'),
    { type: 'meeting.adjourn', date: '2026-11-05', time: '10:00', place: 'Үлгі залы', reason: 'Кеш болды' },
    {
      type: 'publication.record',
      publication: { site: 'https://maslikhat-ulgi-2.example', publishedOn: '2026-11-03' },
    },
    (walk) => {
      walk.now += 2 * 86_400_000;
    },
    { type: 'registration.open' },
  ];
  const nextDay: Step = [adjourned, attend(80), opened];

  it('begins with a registration of its own; the decision and its signatures stand', () => {
    expect(walked(adjourned).state).toMatchObject({ sitting: 2, phase: 'registration' });
    expect(walked(adjourned).state.attendance.size).toBe(0);
    const { revote, number } = roundOf(walked(nextDay));
    expect({ revote: revote.stage, number }).toEqual({ revote: 'decided', number: 1 });
  });

  it('needs two thirds of that day before the sitting goes on', () => {
    given(adjourned, attend(64), { type: 'registration.announce' })
      .when({ type: 'meeting.open' })
      .refuses('quorum.lost', '9.3', { attending: 64, needed: 65, total: 97, short: 1 });
  });

  it('is voted by those who came that day: 80 ballots, the same commission and method', () => {
    const second: Step = [nextDay, (walk) => walk.play({ type: 'revote.schedule', at: walk.now })];
    const votes: Step = [{ type: 'revote.begin' }, secretRound(papers([41, 39]), UNCHOSEN, 'A-2')];
    const round = roundOf(walked(second, votes));
    expect(round).toMatchObject({
      method: 'secret',
      ballots: { prepared: 80 },
      result: { participants: 80, verdict: consentTo(1) },
    });
  });
});
