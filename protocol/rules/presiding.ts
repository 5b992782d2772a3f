/** Who presides over the meeting: clauses 9.1 and 9.2, gap G25. */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { State } from '../state.ts';
import { nameOf } from './quorum.ts';
import { rosterClause } from './roster-changes.ts';
import { requireNoHold, requireNotClosed } from './standstill.ts';

/**
 * Records by whom the meeting is led, and in the chairman's absence by what document.
 *
 * @clause 9.1 the chairman of the oblast's maslikhat presides
 * @clause 9.2 the chairman of the maslikhat of the capital or the city presides
 * @clause 11.2 who presides is not a member of the commission
 * @clause 18 nothing is done in a meeting that is closed
 * @gap G25 in the chairman's absence an acting person, by document
 */
export function appointPresiding(
  state: State,
  { deputy, capacity, basis }: CommandOf<'presiding.appoint'>,
): Decision {
  const clause = rosterClause(state);
  const stopped = requireNotClosed(state) ?? requireNoHold(state);
  if (stopped !== null) return stopped;
  if (state.deputies.size === 0) return refuse('roster.missing', clause, {});
  const person = state.deputies.get(deputy);
  if (person === undefined) return refuse('deputy.unknown', clause, {});
  const name = nameOf(state, deputy);
  const leads =
    clause === '9.2' || state.maslikhats.some(({ id, kind }) => id === person.maslikhat && kind === 'oblast');
  if (capacity === 'chairman' && !leads) return refuse('presiding.other-maslikhat', clause, { name });
  if (capacity === 'acting' && basis === '') return refuse('presiding.basis-missing', clause, { name });
  if (state.commission.stage !== 'none' && state.commission.members.includes(deputy))
    return refuse('presiding.in-commission', '11.2', { name });
  return accept({ type: 'presiding.appointed', deputy, capacity, basis });
}
