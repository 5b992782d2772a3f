/** A candidate withdraws, and what becomes of the vote: clause 3, gap G14. */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../protocol/commands/command.ts';
import { currentRound, standing } from '../../protocol/state.ts';
import { fullName } from '../../protocol/values.ts';
import { stepsOf } from '../../protocol/views/next-step.ts';
import { sceneOf } from '../../protocol/views/scene.ts';
import { given } from '../support/given.ts';
import {
  ballotsReady,
  candidate,
  closed,
  hands,
  heard,
  held,
  issued,
  openRound,
  papers,
  prepared,
  proposed,
  revoteDecided,
  revoteScheduled,
  roundBegun,
  secretRound,
  sitting,
  submissionRead,
  submitted,
  voted,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { type Step, walked } from '../support/walk.ts';

const withdrawing = (n: number): Command => ({
  type: 'candidate.withdraw',
  candidate: candidate(n),
  document: '№ 4 өтініш',
});
const three = { candidates: 3 };
const issuing: Step = [roundBegun('secret', 90, three), ballotsReady(), issued()];
const tied: Step = [roundBegun('secret', 90, three), secretRound(papers([40, 40, 10]))];

describe('[3] [G14] a candidate withdraws before the vote', () => {
  it('two are left: the round is repeated with other ballots, and those in hands count for nothing', () => {
    const walk = walked(issuing, withdrawing(3));
    const round = currentRound(walk.state);
    expect(walk.state.rounds[0]).toMatchObject({ voided: 'withdrawal', result: null });
    expect(round).toMatchObject({
      number: 2,
      candidates: [candidate(1), candidate(2)],
      ballots: { stage: 'none' },
    });
    walk.take(secretRound(papers([50, 40]), undefined, 'A-2'));
    expect(currentRound(walk.state)?.result?.verdict).toEqual({ kind: 'consent', candidate: candidate(1) });
  });

  it('one is left: no vote is held until another is proposed, submitted and heard', () => {
    const walk = walked(roundBegun('open'), withdrawing(2));
    expect([currentRound(walk.state), standing(walk.state).length]).toEqual([null, 1]);
    expect(walk.try({ type: 'debate.skip' }).kind).toBe('refused');
    walk.take(proposed(3));
    expect(walk.state.agenda).toMatchObject({ submission: null, debate: 'none' });
    walk.take(submissionRead, heard(3), { type: 'debate.skip' });
    expect(currentRound(walk.state)).toMatchObject({ number: 2, candidates: [candidate(1), candidate(3)] });
  });

  it('a third who was never in the revote changes nothing of it', () => {
    const walk = walked(tied, revoteScheduled, { type: 'revote.begin' });
    const before = walk.state.rounds;
    walk.take(withdrawing(3));
    expect(walk.state.rounds).toEqual(before);
  });

  it('is on the roster of candidates no more: another may take the place before registration', () => {
    given(prepared({ candidates: 6 }), withdrawing(2))
      .when(proposed(7))
      .gives({ type: 'candidate.proposed', candidate: submitted(7) });
    given(prepared(), withdrawing(2))
      .when({ type: 'registration.open' })
      .refuses('candidates.too-few', '3', { count: 1 });
  });

  it('does not come back, under the same name or the same entry', () => {
    const gone: Step = [prepared(three), withdrawing(2)];
    const { id } = submitted(2);
    for (const again of [submitted(2), { ...submitted(2), id: candidate(9) }, { ...submitted(9), id }])
      given(gone)
        .when({ type: 'candidate.propose', candidate: again })
        .refuses('candidate.duplicate', '3', { name: fullName(again.name.kk) });
  });
});

describe('[16.2] [G14] a candidate is refused to withdraw from a vote that was opened', () => {
  it.each([
    ['while it is open', [issuing, votingOpened], 'voting.already-open', '3'],
    ['once it is closed', [issuing, votingOpened, votingClosed], 'voting.already-closed', '16.2'],
    ['while it is counted', [roundBegun('secret', 90, three), voted()], 'voting.already-closed', '16.2'],
  ] as const)('%s', (_, steps, code, clause) => {
    given(...steps)
      .when(withdrawing(1))
      .refuses(code, clause, {});
  });

  it('nor from an announced consent', () => {
    given(roundBegun('open'), openRound(hands(90, [60, 30], [30, 60])))
      .when(withdrawing(1))
      .refuses('voting.already-closed', '16.2', {});
  });

  it('nor does who was not tied, between the tie and the revote', () => {
    given(tied).when(withdrawing(3)).refuses('voting.already-closed', '16.2', {});
  });
});

describe('[17.2] [G14] between a tie and its revote', () => {
  it('one of the tied withdraws: there is nobody to vote between', () => {
    given(tied, revoteScheduled, withdrawing(1))
      .when({ type: 'revote.begin' })
      .refuses('candidates.too-few', '3', { count: 1 });
    given(tied, withdrawing(1)).when(revoteDecided()).refuses('candidates.too-few', '3', { count: 1 });
  });

  it('then the announced figures are the end, and the meeting closes', () => {
    given(tied, withdrawing(1)).when(closed).gives({ type: 'meeting.closed' });
    expect(stepsOf(walked(tied, withdrawing(1)).state)).toEqual(['close-meeting']);
  });
});

describe('[17.2] [G14] one of two tied withdraws when the revote has begun', () => {
  const two: Step = [roundBegun('secret'), secretRound(papers([45, 45]))];
  it.each([
    ['of two candidates', two],
    ['of three, the third of whom was not tied', tied],
  ] as const)('%s: the announced figures are the end', (_, steps) => {
    const ended: Step = [steps, revoteScheduled, { type: 'revote.begin' }, withdrawing(1)];
    const { state } = walked(ended);
    expect(currentRound(state)).toBeNull();
    expect(stepsOf(state)).toEqual(['close-meeting']);
    expect(sceneOf(state)).toMatchObject({ kind: 'result', round: { number: 1 } });
    const { when } = given(ended);
    when(proposed(9)).refuses('candidates.fixed', '3', {});
    when(closed).gives({ type: 'meeting.closed' });
  });

  it('[13.4] those who were not tied are not put to a first vote', () => {
    const ended: Step = [tied, revoteScheduled, { type: 'revote.begin' }, withdrawing(1)];
    for (const command of [{ type: 'debate.open' }, { type: 'debate.skip' }] as const)
      given(ended).when(command).refuses('result.already', '13.4', {});
  });
});

describe('[3] nobody withdraws or is proposed', () => {
  it('who is unknown', () => {
    given(prepared()).when(withdrawing(5)).refuses('candidate.unknown', '3', {});
  });

  it('while a hold stands', () => {
    given(sitting(), held).when(withdrawing(1)).refuses('hold.standing', '12', { cause: 'people' });
    given(sitting(), held).when(proposed(3)).refuses('hold.standing', '12', { cause: 'people' });
  });

  it('once the meeting is closed', () => {
    const over: Step = [roundBegun('open'), openRound(hands(90, [60, 30], [30, 60])), closed];
    given(over).when(withdrawing(2)).refuses('meeting.closed', '18', {});
    given(over).when(proposed(3)).refuses('meeting.closed', '18', {});
  });

  it('in the place of one who withdrew after a tie was announced', () => {
    given(roundBegun('secret'), secretRound(papers([45, 45])), withdrawing(2))
      .when(proposed(3))
      .refuses('candidates.fixed', '3', {});
  });
});
