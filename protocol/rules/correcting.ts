/** Setting a record right: a new record that names the one it replaces, until the paper concerned is signed (I9). */
import { canonical } from '../canonical.ts';
import type { CommandOf } from '../commands/command.ts';
import { accept, type Context, type Decision, refuse } from '../decision.ts';
import { PERMISSIONS } from '../permissions.ts';
import { recordKeyOf } from '../records.ts';
import type { State } from '../state.ts';
import { recordInPlace } from './correctable.ts';
import { requireMeetingOn, requireNoHold } from './standstill.ts';

/**
 * Replaces one record by another, whole, judged by the rule of the record itself as if the first had not been made.
 *
 * @clause 13.4 what is announced and entered in the minutes is what happened
 * @clause 16.1 nothing is changed under a signature
 */
export function correctRecord(
  state: State,
  { reason, command }: CommandOf<'record.correct'>,
  context: Context,
): Decision {
  const { roles, clause } = PERMISSIONS[command.type];
  if (!roles.includes(context.role))
    return refuse('role.not-permitted', clause, { role: context.role, permitted: roles });
  const stopped = requireMeetingOn(state) ?? requireNoHold(state);
  if (stopped !== null) return stopped;
  const inPlace = recordInPlace(state, command, context);
  if (inPlace === null) return refuse('correction.nothing', clause, {});
  if (inPlace.barred !== null) return inPlace.barred;
  const decision = inPlace.judge();
  if (decision.kind === 'refused') return decision;
  const { record } = inPlace;
  const [event] = decision.events;
  if (canonical(event) === canonical(record)) return refuse('correction.same', clause, {});
  const at = state.records.get(recordKeyOf(record));
  // The state may hold what an audience never heard the record of: the officers, when only their announcement reached it.
  if (at === undefined) return refuse('correction.nothing', clause, {});
  return accept({ type: 'record.corrected', replaces: { type: record.type, at }, reason, event });
}
