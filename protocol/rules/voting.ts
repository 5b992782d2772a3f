/** Opening and closing the voting of a round: clauses 3, 11.5, 13.2, 15.1, 15.4, 16.2. */
import { accept, type Decision, refuse } from '../decision.ts';
import type { State } from '../state.ts';
import { requireSigned, withoutBallot } from './ballots.ts';
import { FEWEST_CANDIDATES } from './convening.ts';
import { attending, quorumOf, requireQuorum } from './quorum.ts';
import { isRefused, requireRound } from './sitting.ts';

/** Clause 13.2: the chairman confirms that two thirds are in the hall immediately before voting. */
export function confirmQuorum(state: State): Decision {
  const round = requireRound(state, '13.2');
  if (isRefused(round)) return round;
  if (round.voting.stage === 'open') return refuse('voting.already-open', '13.2', {});
  if (round.voting.stage === 'closed') return refuse('voting.already-closed', '16.2', {});
  if (round.order.stage !== 'announced') return refuse('order.not-announced', '11.5', {});
  if (round.method === 'secret' && round.ballots.stage !== 'issued')
    return refuse('issuing.not-ended', '15.3', {});
  const lost = requireQuorum(state);
  if (lost !== null) return lost;
  const { attending: present, needed } = quorumOf(state);
  return accept({ type: 'quorum.confirmed', round: round.number, attending: present, needed });
}

/**
 * Opens the voting. Clauses are tried in the order in which a deputy would object:
 * 13.2 the chairman confirmed two thirds and they are here now, 3 at least two candidates in the first round,
 * 15.4 the box stands sealed, 15.1 a signed ballot for everybody in the hall, 15.3 everybody has it.
 */
export function openVoting(state: State): Decision {
  const round = requireRound(state, '11.5');
  if (isRefused(round)) return round;
  const { ballots, box, voting } = round;
  if (voting.stage === 'open') return refuse('voting.already-open', '11.5', {});
  if (voting.stage === 'closed') return refuse('voting.already-closed', '16.2', {});
  if (round.order.stage !== 'announced') return refuse('order.not-announced', '11.5', {});
  const lost = requireQuorum(state);
  if (lost !== null) return lost;
  if (round.candidates.length < FEWEST_CANDIDATES)
    return refuse('candidates.too-few', '3', { count: round.candidates.length });
  const present = attending(state);
  if (round.method === 'secret') {
    if (box.stage !== 'sealed') return refuse('box.not-sealed', '15.4', {});
    if (ballots.stage === 'none') return refuse('ballots.missing', '15.1', {});
    if (ballots.prepared < present)
      return refuse('ballots.not-equal-attending', '15.1', {
        prepared: ballots.prepared,
        attending: present,
      });
    const unsigned = requireSigned(round);
    if (unsigned !== null) return unsigned;
    if (ballots.stage !== 'issued') return refuse('issuing.not-ended', '15.3', {});
    const without = withoutBallot(state, round);
    if (without > ballots.notTaken)
      return refuse('issuing.left-over', '15.3', { without, stated: ballots.notTaken });
  }
  if (voting.stage !== 'quorum-confirmed') return refuse('voting.quorum-not-confirmed', '13.2', {});
  return accept({ type: 'voting.opened', round: round.number, attending: present });
}

/** Clause 16.2: after this nobody votes any more. */
export function closeVoting(state: State): Decision {
  const round = requireRound(state, '16.2');
  if (isRefused(round)) return round;
  if (round.voting.stage === 'closed') return refuse('voting.already-closed', '16.2', {});
  if (round.voting.stage !== 'open') return refuse('voting.not-open', '11.5', {});
  return accept({ type: 'voting.closed', round: round.number });
}
