/** The next step and the wall's scene where the meeting leaves its straight path: law.md 3.1 and 3.2, gaps G11, G14, G23, G26. */
import { describe, expect, it } from 'vitest';
import { shownTo } from '../../protocol/audiences.ts';
import { replay } from '../../protocol/evolve.ts';
import { AUDIENCES, type Audience } from '../../protocol/roles.ts';
import { stepFor, stepsOf } from '../../protocol/views/next-step.ts';
import { sceneOf } from '../../protocol/views/scene.ts';
import {
  ballotsReady,
  ballotsSigned,
  boxOpened,
  byBallots,
  candidate,
  candidatesHeard,
  choosing,
  commissionSits,
  counted,
  deputy,
  heard,
  held,
  issue,
  issued,
  methodChosen,
  opening,
  orderAnnounced,
  papers,
  proposed,
  restCancelled,
  revoteDecided,
  roundBegun,
  secretRound,
  sitting,
  submissionRead,
  voted,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { type Step, type Walk, walked } from '../support/walk.ts';

/** The state as this audience folds it. */
const seenBy = (audience: Audience, { records }: Walk) =>
  replay(
    records.flatMap(({ at, event }) => {
      const shown = shownTo(audience, event);
      return shown === null ? [] : [{ at, event: shown }];
    }),
  );

const withdrawal = (n: number) =>
  ({ type: 'candidate.withdraw', candidate: candidate(n), document: '№ 8 өтініш' }) as const;

describe('[3] [G14] fewer than two candidates stand', () => {
  it('the office submits another before the submission is read', () => {
    const walk = walked(sitting(), commissionSits(), withdrawal(2));
    expect(stepsOf(walk.state)).toEqual(['vote-method', 'enter-candidates']);
    walk.take(methodChosen('secret'));
    expect(stepsOf(walk.state)).toEqual(['enter-candidates']);
    walk.take(proposed(3));
    expect(stepsOf(walk.state)).toEqual(['read-submission']);
    walk.take(submissionRead);
    expect(sceneOf(walk.state)).toEqual({ kind: 'speaker', candidate: candidate(1) });
    walk.take(heard(1), heard(3), { type: 'debate.skip' });
    expect(walk.state.rounds[0]?.candidates).toEqual([candidate(1), candidate(3)]);
  });

  it('a round on one who withdrew ends, and the new candidate is read, heard and voted on', () => {
    const walk = walked(roundBegun('secret'), ballotsReady(), withdrawal(1));
    expect(stepsOf(walk.state)).toEqual(['enter-candidates']);
    expect(sceneOf(walk.state)).toEqual({ kind: 'voided' });
    walk.take(proposed(3));
    expect(stepsOf(walk.state)).toEqual(['read-submission']);
    expect(sceneOf(walk.state)).toEqual({ kind: 'agenda', item: 4 });
    walk.take(submissionRead);
    expect(sceneOf(walk.state)).toEqual({ kind: 'speaker', candidate: candidate(3) });
    walk.take(heard(3));
    expect(stepsOf(walk.state)).toEqual(['begin-debate']);
    walk.take({ type: 'debate.skip' });
    expect(walk.state.rounds).toMatchObject([
      { number: 1, voided: 'withdrawal' },
      { number: 2, voided: null, candidates: [candidate(2), candidate(3)] },
    ]);
  });

  it('no debate leads to a vote on one candidate alone', () => {
    const walk = walked(sitting(), commissionSits(), methodChosen('secret'), candidatesHeard, withdrawal(2));
    for (const type of ['debate.open', 'debate.skip'] as const)
      expect(walk.ask({ type })).toMatchObject({
        refusal: { code: 'candidates.too-few', clause: '3', figures: { count: 1 } },
      });
  });

  it('of three, two are voted on when one withdraws, and none when another does', () => {
    const walk = walked(roundBegun('open', 90, { candidates: 3 }), withdrawal(3));
    expect(stepsOf(walk.state)).toEqual(['set-order']);
    walk.take(withdrawal(2));
    expect(walk.state.rounds.map(({ voided }) => voided)).toEqual(['withdrawal', 'withdrawal']);
    expect(stepsOf(walk.state)).toEqual(['enter-candidates']);
  });
});

describe('[15.3] [G11] a spoiled ballot while voting is open', () => {
  const open: Step = [
    roundBegun('secret'),
    ballotsReady(choosing({ exchange: 'allowed' })),
    issued(),
    votingOpened,
  ];

  it('one more is prepared, signed and issued, and voting closes after that', () => {
    const walk = walked(open);
    expect(stepFor(walk.state, 'commission')).toBe('close-voting');
    walk.take({ type: 'ballots.spoil', deputy: deputy(7) });
    expect(stepFor(walk.state, 'commission')).toBe('add-ballots');
    walk.take({ type: 'ballots.add', count: 1 });
    expect(stepFor(walk.state, 'commission')).toBe('sign-ballots');
    walk.take(ballotsSigned);
    expect(stepFor(walk.state, 'commission')).toBe('issue-ballots');
    expect(sceneOf(walk.state).kind).toBe('voting');
    walk.take(issue(7), { type: 'issuing.end', notTaken: 0 });
    expect(stepFor(walk.state, 'commission')).toBe('close-voting');
    walk.take(votingClosed, restCancelled);
    expect(walk.state.rounds[0]?.ballots).toMatchObject({
      prepared: 91,
      issued: 91,
      spoiled: 1,
      cancelled: 1,
    });
  });
});

describe('[15.1] [G23] issuing that goes on while voting is open', () => {
  it('voting may be opened before everybody has a ballot, and closes after issuing', () => {
    const ready = ballotsReady(choosing({ issuing: 'rolling' }));
    const walk = walked(roundBegun('secret'), ready, { type: 'issuing.begin' }, issue(1));
    expect(stepsOf(walk.state)).toEqual(['confirm-quorum', 'issue-ballots']);
    walk.take({ type: 'quorum.confirm' });
    expect(stepsOf(walk.state)).toEqual(['open-voting', 'issue-ballots']);
    walk.take({ type: 'voting.open' });
    expect(stepsOf(walk.state)).toEqual(['issue-ballots']);
    walk.take({ type: 'issuing.end', notTaken: 89 });
    expect(stepsOf(walk.state)).toEqual(['close-voting']);
  });
});

describe('[15.4] [G26] two boxes', () => {
  it('both are shown, both sealed, both opened, before the papers are sorted', () => {
    const walk = walked(roundBegun('secret'), orderAnnounced(choosing({}), byBallots(2)));
    walk.take({ type: 'ballots.prepare', count: 90 }, ballotsSigned);
    for (const box of [1, 2]) {
      expect(stepFor(walk.state, 'commission')).toBe('show-box');
      walk.take({ type: 'box.show', box });
    }
    for (const box of [1, 2]) {
      expect(stepFor(walk.state, 'commission')).toBe('seal-box');
      walk.take({ type: 'box.seal', box, seal: `A-${box}` });
    }
    walk.take(issued(), votingOpened, votingClosed, restCancelled);
    for (const box of [1, 2]) {
      expect(stepFor(walk.state, 'commission')).toBe('open-box');
      walk.take(opening(box));
      expect(sceneOf(walk.state).kind).toBe('counting');
    }
    expect(stepFor(walk.state, 'commission')).toBe('sort-papers');
  });
});

describe('[17.2] a commission that does not want a revote', () => {
  it('decides again, and the wall still shows the result', () => {
    const walk = walked(roundBegun('secret'), secretRound(papers([45, 45])), revoteDecided(2, 3));
    expect(walk.state.rounds[0]?.revote.stage).toBe('declined');
    expect(stepFor(walk.state, 'commission')).toBe('decide-revote');
    expect(sceneOf(walk.state).kind).toBe('result');
    walk.take(revoteDecided(3, 2));
    expect(sceneOf(walk.state).kind).toBe('revote');
  });
});

describe('[I6] the wall shows nothing of a hold', () => {
  const sorted: Step = [
    roundBegun('secret'),
    ballotsReady(),
    issued(),
    votingOpened,
    votingClosed,
    boxOpened,
  ];

  it.each([
    ['people in a debate', [roundBegun('secret')], held],
    [
      'people while ballots are issued',
      [roundBegun('secret'), ballotsReady(), { type: 'issuing.begin' }],
      held,
    ],
    ['a surplus', sorted, counted(papers([60, 31]))],
    [
      'a broken seal',
      [roundBegun('secret'), ballotsReady(), issued(), votingOpened, votingClosed, restCancelled],
      opening(1, false),
    ],
  ] as const)('raised by %s', (_, before, raised) => {
    const walk = walked(before);
    const scene = sceneOf(seenBy('hall', walk));
    const length = seenBy('hall', walk).length;
    walk.take(raised);
    expect(walk.state.hold.stage).toBe('raised');
    for (const audience of AUDIENCES) {
      const inner = audience !== 'hall' && audience !== 'desk';
      expect(seenBy(audience, walk).hold.stage).toBe(inner ? 'raised' : 'none');
    }
    expect(sceneOf(seenBy('hall', walk))).toEqual(scene);
    expect(seenBy('hall', walk)).toHaveLength(length);
  });

  it('a count stays a count, whether the papers balance or not', () => {
    for (const figures of [papers([60, 30]), papers([60, 31])])
      expect(sceneOf(seenBy('hall', walked(roundBegun('secret'), voted(), counted(figures))))).toMatchObject({
        kind: 'counting',
      });
  });
});
