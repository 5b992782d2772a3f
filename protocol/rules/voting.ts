/** Opening and closing the voting of a round: clauses 11.5, 13.2, 15.1, 15.4, 16.2. */
import { accept, type Decision, type Refused, refuse } from '../decision.ts';
import type { Round, State } from '../state.ts';
import { chosen, isRolling, passedOver, requireSigned } from './ballots.ts';
import { attending, quorumOf, requireQuorum } from './quorum.ts';
import { isRefused, requireRound } from './sitting.ts';

/**
 * The chairman confirms that two thirds are in the hall immediately before voting.
 *
 * @clause 13.2 no voting while the necessary number of deputies is absent
 * @clause 15.3 the ballots are issued before, or are being issued where the order chose so
 * @gap G13 tested immediately before every vote
 */
export function confirmQuorum(state: State): Decision {
  const round = requireRound(state, '13.2');
  if (isRefused(round)) return round;
  if (round.voting.stage === 'open') return refuse('voting.already-open', '13.2', {});
  if (round.voting.stage === 'closed') return refuse('voting.already-closed', '16.2', {});
  if (round.order.stage !== 'announced') return refuse('order.not-announced', '11.5', {});
  const early = round.method === 'secret' ? requireIssued(round) : null;
  if (early !== null) return early;
  const lost = requireQuorum(state);
  if (lost !== null) return lost;
  const { attending: present, needed } = quorumOf(state);
  return accept({ type: 'quorum.confirmed', round: round.number, attending: present, needed });
}

/**
 * Opens the voting. Clauses are tried in the order in which a deputy would object.
 *
 * @clause 11.5 the order of voting is announced
 * @clause 13.2 the chairman confirmed two thirds, and they are here now
 */
export function openVoting(state: State): Decision {
  const round = requireRound(state, '11.5');
  if (isRefused(round)) return round;
  const { voting } = round;
  if (voting.stage === 'open') return refuse('voting.already-open', '11.5', {});
  if (voting.stage === 'closed') return refuse('voting.already-closed', '16.2', {});
  if (round.order.stage !== 'announced') return refuse('order.not-announced', '11.5', {});
  const lost = requireQuorum(state);
  if (lost !== null) return lost;
  const unready = round.method === 'secret' ? requireBallots(state, round) : null;
  if (unready !== null) return unready;
  if (voting.stage !== 'quorum-confirmed') return refuse('voting.quorum-not-confirmed', '13.2', {});
  return accept({ type: 'voting.opened', round: round.number, attending: attending(state) });
}

/**
 * After this nobody votes any more.
 *
 * @clause 16.2 who was absent during the vote may not vote later
 * @clause 15.3 issuing is over
 */
export function closeVoting(state: State): Decision {
  const round = requireRound(state, '16.2');
  if (isRefused(round)) return round;
  if (round.voting.stage === 'closed') return refuse('voting.already-closed', '16.2', {});
  if (round.voting.stage !== 'open') return refuse('voting.not-open', '11.5', {});
  if (round.ballots.stage === 'issuing') return refuse('issuing.not-ended', '15.3', {});
  return accept({ type: 'voting.closed', round: round.number });
}

/**
 * Refuses unless the boxes are sealed and everybody in the hall was given a signed ballot.
 *
 * @clause 15.4 the boxes stand sealed with the maslikhat's seal
 * @clause 15.1 a signed ballot for each deputy attending
 * @clause 15.3 everybody in the hall has it, or did not take it
 * @gap G12 an addendum before voting opens, unless the order chose freed ballots
 * @gap G23 issuing is over before voting opens, unless the order chose a rolling issue
 */
function requireBallots(state: State, round: Round): Refused | null {
  const { ballots, boxes } = round;
  if (!boxes.every((box) => box.stage === 'sealed')) return refuse('box.not-sealed', '15.4', {});
  if (ballots.stage === 'none') return refuse('ballots.missing', '15.1', {});
  const present = attending(state);
  const prepared = ballots.prepared - ballots.spoiled;
  if (prepared < present && chosen(round, 'late') !== 'freed')
    return refuse('ballots.not-equal-attending', '15.1', { prepared, attending: present });
  const unsigned = requireSigned(ballots);
  if (unsigned !== null) return unsigned;
  if (ballots.stage !== 'issued') return requireIssued(round);
  const missed = isRolling(round) ? 0 : passedOver(state, round);
  const stated = ballots.notTaken;
  return missed === 0 ? null : refuse('issuing.left-over', '15.3', { without: stated + missed, stated });
}

/**
 * Refuses until issuing is over, or has begun where it goes on while voting is open.
 *
 * @clause 15.3 each deputy is given a ballot
 * @gap G23 a rolling issue only where the order chose it
 */
function requireIssued(round: Round): Refused | null {
  const { stage } = round.ballots;
  if (stage === 'issued' || (stage === 'issuing' && isRolling(round))) return null;
  return refuse('issuing.not-ended', '15.3', {});
}
