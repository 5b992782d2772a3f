/** Who is proposed and who withdraws: clauses 3 and 4, gaps G6 and G14. */
import type { CommandOf } from '../commands/command.ts';
import { SUBMISSION_PARTS } from '../commands/convening.ts';
import { accept, type Decision, type Refused, refuse } from '../decision.ts';
import type { Event, EventOf } from '../events/event.ts';
import {
  currentRound,
  FEWEST_CANDIDATES,
  isBeforeRegistration,
  type Round,
  roundInForce,
  type State,
  standing,
} from '../state.ts';
import { type CandidateId, candidateName } from '../values.ts';
import { MOST_CANDIDATES } from './convening.ts';
import { attending } from './quorum.ts';
import { requireNoHold, requireNotClosed } from './standstill.ts';

/**
 * One candidate with the four parts of the submission.
 *
 * @clause 3 proposed by the President, not fewer than two
 * @clause 4 with biography, employment, state awards and other information
 * @gap G6 two to six candidates
 * @gap G14 once registration has opened, only while withdrawals have left fewer than two
 */
export function proposeCandidate(
  state: State,
  { candidate }: CommandOf<'candidate.propose'>,
): Decision<[EventOf<'candidate.proposed'>]> {
  if (state.meeting === null) return refuse('meeting.none', '3', {});
  const settled = requireChangeable(state);
  if (settled !== null) return settled;
  const candidates = standing(state);
  const wanting = candidates.length < FEWEST_CANDIDATES && roundInForce(state) === null;
  if (!isBeforeRegistration(state) && !wanting) return refuse('candidates.fixed', '3', {});
  if (candidates.length >= MOST_CANDIDATES)
    return refuse('candidates.too-many', '3', { most: MOST_CANDIDATES });
  const name = candidateName(candidate.name);
  const taken = state.candidates.some(
    (other) => other.id === candidate.id || candidateName(other.name).kk === name.kk,
  );
  if (taken) return refuse('candidate.duplicate', '3', { name: name.kk });
  if (SUBMISSION_PARTS.some((part) => candidate.submission[part] === ''))
    return refuse('candidate.incomplete', '4', { name });
  return accept({ type: 'candidate.proposed', candidate });
}

/**
 * A candidate withdraws, by document. A round under way on that candidate ends without a result, and begins anew
 * with those who are left if they are two or more: the ballots of the round that ended count for nothing.
 *
 * @clause 3 a first vote needs two candidates
 * @clause 17.2 of those with equal votes one may withdraw before the revote
 * @clause 16.2 nothing changes once the voting is closed
 * @gap G14 with one left the vote waits for the Administration; with two, other ballots
 */
export function withdrawCandidate(
  state: State,
  { candidate: id, document }: CommandOf<'candidate.withdraw'>,
): Decision {
  const settled = requireChangeable(state);
  if (settled !== null) return settled;
  const candidate = state.candidates.find((each) => each.id === id);
  if (candidate === undefined) return refuse('candidate.unknown', '3', {});
  if (state.withdrawn.has(id))
    return refuse('candidate.withdrawn', '3', { name: candidateName(candidate.name) });
  const withdrawn: Event = { type: 'candidate.withdrawn', candidate: id, document };
  const round = currentRound(state);
  if (round === null) return accept(withdrawn);
  return requireVotingAhead(round, id) ?? accept(withdrawn, ...roundWithout(round, id, attending(state)));
}

/**
 * Refuses once the meeting is over, and while a hold stands.
 *
 * @clause 18 nothing is done in a meeting that is closed
 */
function requireChangeable(state: State): Refused | null {
  return requireNotClosed(state) ?? requireNoHold(state);
}

/** Nobody withdraws from a vote that was opened; between a tie and its revote those who are tied still may. */
function requireVotingAhead({ voting, result }: Round, candidate: CandidateId): Refused | null {
  if (voting.stage === 'open') return refuse('voting.already-open', '3', {});
  if (voting.stage !== 'closed') return null;
  return result?.verdict.kind === 'tie' && result.verdict.candidates.includes(candidate)
    ? null
    : refuse('voting.already-closed', '16.2', {});
}

/** What becomes of the round when one of its candidates withdraws before the vote; nothing after its result. */
function roundWithout(round: Round, withdrawn: CandidateId, present: number): readonly Event[] {
  if (round.result !== null || !round.candidates.includes(withdrawn)) return [];
  const candidates = round.candidates.filter((id) => id !== withdrawn);
  const voided: Event = { type: 'round.voided', round: round.number, cause: 'withdrawal' };
  if (candidates.length < FEWEST_CANDIDATES) return [voided];
  const { number, method } = round;
  return [voided, { type: 'round.began', round: number + 1, method, candidates, attending: present }];
}
