/** What every act of the sitting requires first: an open meeting, no break, no hold, the agenda in its order (clause 7). */
import type { AgendaItemNumber } from '../commands/sitting.ts';
import { type Refused, refuse } from '../decision.ts';
import type { ClauseId } from '../law/clauses.ts';
import {
  type Box,
  currentRound,
  type MethodVote,
  type Officers,
  type Round,
  type State,
  standing,
} from '../state.ts';
import type { DeputyId } from '../values.ts';
import { isPresent, nameOf } from './quorum.ts';
import { requireMeetingOn, requireNoHold } from './standstill.ts';

/**
 * The first item that is not completed, in the meeting's own order, 1 to 5; 6 when all are, as in every round.
 *
 * @clause 7 the five items, one after another
 * @clause 11.1 voting follows them and is none of them
 * @gap G31 the order may be the one the meeting decided on
 */
export function nextAgendaItem(state: State): AgendaItemNumber | 6 {
  return state.agenda.order.find((item) => !isItemDone(state, item)) ?? 6;
}

/**
 * Whether an item of the agenda is completed.
 *
 * @clause 7 what completes each item
 * @gap G8 a member of the commission who is replaced later does not undo item 2
 */
export function isItemDone(state: State, item: AgendaItemNumber): boolean {
  const { remarks, commission, submission, heard } = state.agenda;
  switch (item) {
    case 1:
      return remarks;
    case 2:
      return commission;
    case 3:
      return state.methodVote?.adopted === true;
    case 4:
      return submission !== null;
    case 5:
      return submission !== null && standing(state).every(({ id }) => heard.has(id));
  }
}

/**
 * Refuses unless the sitting is open, not in a break and not held.
 *
 * @clause 18 nothing follows the closing of the meeting
 * @clause 15.2 nothing is decided in a break
 * @clause 12 a hold lasts until it is decided that the meeting goes on
 */
export function requireSitting(state: State, clause: ClauseId): Refused | null {
  return requireOpen(state, clause) ?? requireNoHold(state);
}

/**
 * Refuses unless the agenda has come exactly to this item.
 *
 * @clause 7 no item before the one that precedes it
 */
export function requireItem(state: State, item: AgendaItemNumber): Refused | null {
  const next = nextAgendaItem(state);
  return next === item ? null : refuse('agenda.out-of-order', '7', { item, next: Math.min(next, 5) });
}

/**
 * The round that is going on, or the refusal that there is none yet.
 *
 * @clause 11.1 no round before speeches and debate are over
 * @clause 13.4 nothing changes a round whose result is announced
 */
export function requireRound(state: State, clause: ClauseId): Round | Refused {
  return requireSitting(state, clause) ?? roundGoingOn(state);
}

/**
 * The round whose votes are being counted: as `requireRound`, but a surplus of papers does not stop counting again.
 *
 * @clause 16.1 the commission sets right its own count
 * @gap G28 a surplus holds everything but the recount
 */
export function requireCountingRound(state: State, clause: ClauseId): Round | Refused {
  const recount = state.hold.stage === 'raised' && state.hold.cause === 'surplus';
  return (recount ? requireOpen(state, clause) : requireSitting(state, clause)) ?? roundGoingOn(state);
}

/** Whether a requirement came out as a refusal; nothing else that is required has a kind. */
export function isRefused(value: Round | Box | MethodVote | Refused): value is Refused {
  return 'kind' in value;
}

/** Members of the commission as it is now composed; none before it is elected. */
export function membersOf(state: State): readonly DeputyId[] {
  return state.commission.stage === 'none' ? [] : state.commission.members;
}

/**
 * The commission's chair and secretary, once their election is announced to the meeting.
 *
 * @clause 11.3 elected by the members
 * @clause 13.4 announced by the chairman
 */
export function officersOf({ commission }: State): Officers | null {
  return commission.stage === 'announced' ? commission : null;
}

/**
 * Refuses unless the member acts in person, proved to the hub, and is in the hall.
 *
 * @clause 16.1 every member acts for himself or herself
 * @clause 11.2 the commission is composed of deputies who attend
 */
export function requireMember(
  state: State,
  member: DeputyId,
  proved: DeputyId | null,
  clause: ClauseId,
): Refused | null {
  const stranger = requireInPerson(state, member, proved, clause);
  if (stranger !== null) return stranger;
  return isPresent(state, member) ? null : refuse('member.absent', '11.2', { name: nameOf(state, member) });
}

/**
 * Refuses unless the member of the commission acts in person: under the minutes that is enough, the sitting is over.
 *
 * @clause 16.1 every member acts for himself or herself
 */
export function requireInPerson(
  state: State,
  member: DeputyId,
  proved: DeputyId | null,
  clause: ClauseId,
): Refused | null {
  const name = nameOf(state, member);
  if (!membersOf(state).includes(member)) return refuse('commission.not-member', '11.2', { name });
  return proved === member ? null : refuse('member.not-in-person', clause, { name });
}

function requireOpen(state: State, clause: ClauseId): Refused | null {
  const over = requireMeetingOn(state);
  if (over !== null) return over;
  if (state.phase !== 'open') return refuse('meeting.not-open', clause, {});
  return state.break === null ? null : refuse('break.going-on', '15.2', {});
}

function roundGoingOn(state: State): Round | Refused {
  const round = currentRound(state);
  if (round === null) return refuse('round.none', '11.1', {});
  return round.result === null ? round : refuse('result.already', '13.4', {});
}
