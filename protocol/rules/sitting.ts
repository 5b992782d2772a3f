/** What every act of the sitting requires first: an open meeting, no break, the agenda in its order (clause 7). */
import { type Refused, refuse } from '../decision.ts';
import type { ClauseId } from '../law/clauses.ts';
import { currentRound, type Officers, type Round, type State } from '../state.ts';
import type { DeputyId } from '../values.ts';
import { nameOf } from './quorum.ts';

/** Clause 7: the first item that is not completed, 1 to 5; 6 when all are. */
export function nextAgendaItem(state: State): number {
  const { remarks, submission, heard } = state.agenda;
  if (!remarks) return 1;
  if (state.commission.stage !== 'announced') return 2;
  if (state.methodVote?.adopted !== true) return 3;
  if (submission === null) return 4;
  return state.candidates.every(({ id }) => heard.has(id)) ? 6 : 5;
}

/** Refuses unless the sitting is open and not in a break. */
export function requireSitting(state: State, clause: ClauseId): Refused | null {
  if (state.phase === 'closed' || state.phase === 'sent') return refuse('meeting.closed', '18', {});
  if (state.phase !== 'open') return refuse('meeting.not-open', clause, {});
  if (state.break !== null) return refuse('break.going-on', '15.2', {});
  return null;
}

/** Refuses unless the agenda has come exactly to this item. */
export function requireItem(state: State, item: number): Refused | null {
  const next = nextAgendaItem(state);
  return next === item ? null : refuse('agenda.out-of-order', '7', { item, next: Math.min(next, 5) });
}

/** The round that is going on, or the refusal that there is none yet (clause 11.1). */
export function requireRound(state: State, clause: ClauseId): Round | Refused {
  const closed = requireSitting(state, clause);
  if (closed !== null) return closed;
  const round = currentRound(state);
  if (round === null) return refuse('round.none', '11.1', {});
  if (round.revote.stage !== 'none' || round.result !== null) return refuse('result.already', '13.4', {});
  return round;
}

/** Whether a requirement came out as a refusal. */
export function isRefused(value: object): value is Refused {
  return 'kind' in value && value.kind === 'refused';
}

/** Members of the commission; none before it is elected. */
export function membersOf(state: State): readonly DeputyId[] {
  return state.commission.stage === 'none' ? [] : state.commission.members;
}

/** Clause 11.3: the commission's chair and secretary, once their election is announced to the meeting. */
export function officersOf({ commission }: State): Officers | null {
  return commission.stage === 'announced' ? commission : null;
}

/** Clause 16.1: the member acts in person, proved to the hub, and belongs to the commission. */
export function requireMember(
  state: State,
  member: DeputyId,
  proved: DeputyId | null,
  clause: ClauseId,
): Refused | null {
  const name = nameOf(state, member);
  if (!membersOf(state).includes(member)) return refuse('commission.not-member', '11.2', { name });
  if (proved !== member) return refuse('member.not-in-person', clause, { name });
  return null;
}
