/** Remarks, method, submission, candidates, debate, breaks: clauses 7, 8, 11.1, 11.4, 12 and 15.2. */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Decision, type Refused, refuse } from '../decision.ts';
import type { Event, EventOf } from '../events/event.ts';
import {
  currentRound,
  FEWEST_CANDIDATES,
  type MethodVote,
  type Round,
  roundInForce,
  type State,
  standing,
} from '../state.ts';
import { candidateName } from '../values.ts';
import { inBallotOrder } from './ordering.ts';
import { attending, requireQuorum } from './quorum.ts';
import { isRefused, nextAgendaItem, requireItem, requireSitting } from './sitting.ts';
import { adopts, requireVotes } from './voting-by-hands.ts';

/**
 * The chairman has made the opening remarks.
 *
 * @clause 7(1) item 1 of the agenda
 */
export function finishRemarks(state: State): Decision {
  const closed = requireSitting(state, '7(1)');
  if (closed !== null) return closed;
  if (state.agenda.remarks) return refuse('remarks.already', '7(1)', {});
  return requireItem(state, 1) ?? accept({ type: 'remarks.finished' });
}

/**
 * Open or secret; exactly half decides nothing. `base` is who could vote, whole deputies.
 *
 * @clause 7(3) item 3 of the agenda
 * @clause 11.4 by a majority of all attending
 * @gap G20 a vote that fails is repeated, and nothing is chosen by default
 */
export function voteMethod(
  state: State,
  { method, votes }: CommandOf<'method.vote'>,
  base = attending(state),
): Decision<[EventOf<'method.voted'>]> {
  const closed = requireSitting(state, '11.4');
  if (closed !== null) return closed;
  if (state.methodVote?.adopted === true)
    return refuse('method.already', '11.4', { method: state.methodVote.method });
  const unable = requireItem(state, 3) ?? requireQuorum(state) ?? requireVotes(votes, base, '11.4');
  if (unable !== null) return unable;
  return accept({ type: 'method.voted', method, votes, attending: base, adopted: adopts(votes, base) });
}

/**
 * The submission was read, by whom and in what capacity.
 *
 * @clause 7(4) by the Head of the Administration, the Prime Minister or another authorised official
 * @clause 3 of not fewer than two candidates
 * @gap G14 of those who have not withdrawn
 */
export function readSubmission(
  state: State,
  { reader, name, authority }: CommandOf<'submission.read'>,
): Decision<[EventOf<'submission.read'>]> {
  const closed = requireSitting(state, '7(4)');
  if (closed !== null) return closed;
  if (state.agenda.submission !== null) return refuse('submission.already', '7(4)', {});
  const unable = requireItem(state, 4) ?? requireCandidates(state);
  if (unable !== null) return unable;
  if (reader === 'authorised-official' && authority === '')
    return refuse('submission.authority-missing', '7(4)', {});
  return accept({ type: 'submission.read', reader, name, authority });
}

/**
 * A candidate presented the theses, or did not, with the reason.
 *
 * @clause 7(5) item 5 of the agenda, candidate by candidate
 * @gap G14 not who has withdrawn
 */
export function hearCandidate(
  state: State,
  { candidate, spoke, reason }: CommandOf<'candidate.hear'>,
): Decision<[EventOf<'candidate.heard'>]> {
  const closed = requireSitting(state, '7(5)');
  if (closed !== null) return closed;
  const proposed = state.candidates.find(({ id }) => id === candidate);
  if (proposed === undefined) return refuse('candidate.unknown', '7(5)', {});
  const name = candidateName(proposed.name);
  if (state.withdrawn.has(candidate)) return refuse('candidate.withdrawn', '3', { name });
  if (state.agenda.heard.has(candidate)) return refuse('candidate.already-heard', '7(5)', { name });
  const early = requireItem(state, 5);
  if (early !== null) return early;
  if (!spoke && reason === '') return refuse('candidate.reason-missing', '7(5)', { name });
  return accept({ type: 'candidate.heard', candidate, spoke, reason });
}

/**
 * Deputies may ask questions and state opinions; no votes are taken.
 *
 * @clause 8 questions, opinions for and against
 */
export function openDebate(state: State): Decision {
  const method = methodOnceHeard(state);
  if (isRefused(method)) return method;
  if (state.agenda.debate === 'open') return refuse('debate.already', '8', {});
  return accept({ type: 'debate.opened' });
}

/**
 * With the debate over, voting is next.
 *
 * @clause 8 the debate ends
 * @clause 11.1 voting after speeches and debate
 */
export function closeDebate(state: State): Decision {
  const method = methodOnceHeard(state);
  if (isRefused(method)) return method;
  if (state.agenda.debate !== 'open') return refuse('debate.not-open', '8', {});
  return beginVote(state, method, true);
}

/**
 * There is no debate, and voting is next.
 *
 * @clause 11.1 after the debate if one is held: it was not
 */
export function skipDebate(state: State): Decision {
  const method = methodOnceHeard(state);
  if (isRefused(method)) return method;
  if (state.agenda.debate === 'open') return refuse('debate.already', '8', {});
  return beginVote(state, method, false);
}

/**
 * A break, but never between the opening of voting and the protocol signed by all.
 *
 * @clause 15.2 a break for preparing the ballots
 * @gap G29 other breaks with their reason, and none while votes are given and not in the chairman's hands
 */
export function beginBreak(state: State, { reason, minutes }: CommandOf<'break.begin'>): Decision {
  const closed = requireSitting(state, '15.2');
  if (closed !== null) return closed;
  const round = currentRound(state);
  return round !== null && isVoteUnsettled(round)
    ? refuse('break.during-voting', '15.2', {})
    : accept({ type: 'break.began', reason, minutes });
}

/**
 * The break is over.
 *
 * @clause 15.2 the sitting goes on after it
 */
export function endBreak(state: State): Decision {
  if (state.break === null) return refuse('break.none', '15.2', {});
  return accept({ type: 'break.ended' });
}

/**
 * Refuses while fewer than two candidates stand.
 *
 * @clause 3 not fewer than two candidates
 * @gap G14 with one left the vote waits for the Administration
 */
function requireCandidates(state: State): Refused | null {
  const count = standing(state).length;
  return count < FEWEST_CANDIDATES ? refuse('candidates.too-few', '3', { count }) : null;
}

function isVoteUnsettled({ voting, handover }: Round): boolean {
  return (voting.stage === 'open' || voting.stage === 'closed') && handover !== 'received';
}

/**
 * The method by which the vote comes now; refuses unless all items are done, all candidates heard and no round has begun.
 *
 * @clause 11.1 voting after the speeches and the debate
 * @clause 7 no vote while an item of the agenda is left
 * @clause 13.4 no first vote after an announced result
 * @gap G31 voting follows the items and is none of them
 */
function methodOnceHeard(state: State): MethodVote | Refused {
  const closed = requireSitting(state, '11.1');
  if (closed !== null) return closed;
  if (currentRound(state) !== null) return refuse('debate.already', '8', {});
  if (roundInForce(state) !== null) return refuse('result.already', '13.4', {});
  const wanting = requireCandidates(state);
  if (wanting !== null) return wanting;
  const left = standing(state).filter(({ id }) => !state.agenda.heard.has(id)).length;
  if (left > 0) return refuse('candidates.not-heard', '11.1', { left });
  const next = nextAgendaItem(state);
  const { methodVote } = state;
  // The debate goes with the speeches, item 5; by the meeting's own order other items may still follow (gap G31).
  if (methodVote === null || next !== 6) return refuse('agenda.out-of-order', '7', { item: 5, next });
  return methodVote;
}

function beginVote(state: State, { method }: MethodVote, held: boolean): Decision {
  const round: Event = {
    type: 'round.began',
    round: state.rounds.length + 1,
    method,
    candidates: inBallotOrder(standing(state)),
    attending: attending(state),
  };
  return accept({ type: 'debate.closed', held }, round);
}
