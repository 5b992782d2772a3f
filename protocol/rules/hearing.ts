/** Remarks, method, submission, candidates, debate, breaks: clauses 7, 8, 11.1, 11.4, 12 and 15.2. */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Event } from '../events/event.ts';
import { currentRound, type State } from '../state.ts';
import { candidateName } from '../values.ts';
import { FEWEST_CANDIDATES } from './convening.ts';
import { attending, requireQuorum } from './quorum.ts';
import { nextAgendaItem, requireItem, requireSitting } from './sitting.ts';

/** Clause 7(1). */
export function finishRemarks(state: State): Decision {
  const closed = requireSitting(state, '7(1)');
  if (closed !== null) return closed;
  if (state.agenda.remarks) return refuse('remarks.already', '7(1)', {});
  return accept({ type: 'remarks.finished' });
}

/** Clause 11.4: open or secret, by more than half of all attending. Exactly half decides nothing (gap G20: repeat). */
export function voteMethod(state: State, { method, votes }: CommandOf<'method.vote'>): Decision {
  const closed = requireSitting(state, '11.4');
  if (closed !== null) return closed;
  if (state.methodVote?.adopted === true)
    return refuse('method.already', '11.4', { method: state.methodVote.method });
  const early = requireItem(state, 3) ?? requireQuorum(state);
  if (early !== null) return early;
  const present = attending(state);
  const cast = votes.for + votes.against;
  if (cast > present) return refuse('votes.more-than-attending', '11.4', { votes: cast, attending: present });
  return accept({
    type: 'method.voted',
    method,
    votes,
    attending: present,
    adopted: 2 * votes.for > present,
  });
}

/** Clauses 3, 4 and 7(4): the submission was read, by whom and in what capacity. */
export function readSubmission(
  state: State,
  { reader, name, authority }: CommandOf<'submission.read'>,
): Decision {
  const closed = requireSitting(state, '7(4)');
  if (closed !== null) return closed;
  if (state.agenda.submission !== null) return refuse('submission.already', '7(4)', {});
  const early = requireItem(state, 4);
  if (early !== null) return early;
  if (state.candidates.length < FEWEST_CANDIDATES)
    return refuse('candidates.too-few', '3', { count: state.candidates.length });
  if (reader === 'authorised-official' && authority === '')
    return refuse('submission.authority-missing', '7(4)', {});
  return accept({ type: 'submission.read', reader, name, authority });
}

/** Clause 7(5): a candidate presented the theses, or did not, with the reason. */
export function hearCandidate(
  state: State,
  { candidate, spoke, reason }: CommandOf<'candidate.hear'>,
): Decision {
  const closed = requireSitting(state, '7(5)');
  if (closed !== null) return closed;
  const proposed = state.candidates.find(({ id }) => id === candidate);
  if (proposed === undefined) return refuse('candidate.unknown', '7(5)', {});
  const name = candidateName(proposed.name);
  if (state.agenda.heard.has(candidate)) return refuse('candidate.already-heard', '7(5)', { name });
  const early = requireItem(state, 5);
  if (early !== null) return early;
  if (!spoke && reason === '') return refuse('candidate.reason-missing', '7(5)', { name });
  return accept({ type: 'candidate.heard', candidate, spoke, reason });
}

/** Clause 8: deputies may ask questions and state opinions; no votes are taken. */
export function openDebate(state: State): Decision {
  const closed = requireBeforeVote(state);
  if (closed !== null) return closed;
  if (state.agenda.debate !== 'none') return refuse('debate.already', '8', {});
  return accept({ type: 'debate.opened' });
}

/** Clause 11.1: with the debate over, voting is next. */
export function closeDebate(state: State): Decision {
  const closed = requireBeforeVote(state);
  if (closed !== null) return closed;
  if (state.agenda.debate !== 'open') return refuse('debate.not-open', '8', {});
  return beginVote(state, true);
}

/** Clause 11.1: «debate, if held»: it was not. */
export function skipDebate(state: State): Decision {
  const closed = requireBeforeVote(state);
  if (closed !== null) return closed;
  if (state.agenda.debate !== 'none') return refuse('debate.already', '8', {});
  return beginVote(state, false);
}

/** Clause 15.2 and gap G29: a break, but never between the opening of voting and the signed protocol. */
export function beginBreak(state: State, { reason, minutes }: CommandOf<'break.begin'>): Decision {
  const closed = requireSitting(state, '15.2');
  if (closed !== null) return closed;
  const round = currentRound(state);
  const voting = round?.voting.stage;
  if ((voting === 'open' || voting === 'closed') && round?.handover !== 'received')
    return refuse('break.during-voting', '15.2', {});
  return accept({ type: 'break.began', reason, minutes });
}

/** Clause 15.2. */
export function endBreak(state: State): Decision {
  if (state.break === null) return refuse('break.none', '15.2', {});
  return accept({ type: 'break.ended' });
}

function requireBeforeVote(state: State) {
  const closed = requireSitting(state, '11.1');
  if (closed !== null) return closed;
  const left = state.candidates.filter(({ id }) => !state.agenda.heard.has(id)).length;
  if (nextAgendaItem(state) < 6) return refuse('candidates.not-heard', '11.1', { left });
  if (state.rounds.length > 0) return refuse('debate.already', '8', {});
  return null;
}

function beginVote(state: State, held: boolean): Decision {
  if (state.methodVote === null) throw new Error('item 3 is completed by an adopted method');
  const round: Event = {
    type: 'round.began',
    round: 1,
    method: state.methodVote.method,
    candidates: state.candidates.map(({ id }) => id),
    attending: attending(state),
  };
  return accept({ type: 'debate.closed', held }, round);
}
