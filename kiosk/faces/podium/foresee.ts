/** What a command would make of the meeting, by the hub's own rules: the figures of a sentence before it is read (I5). */
import type { Command } from '../../../protocol/commands/command.ts';
import { decide } from '../../../protocol/decide.ts';
import type { EventOf, EventType } from '../../../protocol/events/event.ts';
import type { Meeting } from '../../meeting/context.ts';

/** The event of this type that the command would give now, or null where it is refused or not yet complete. */
export function foresee<T extends EventType>(
  meeting: Meeting,
  command: Command | null,
  type: T,
): EventOf<T> | null {
  if (command === null) return null;
  const { now, desks } = meeting;
  const decision = decide(meeting.state, command, { now, desks, role: 'podium', desk: null, member: null });
  if (decision.kind === 'refused') return null;
  return decision.events.find((event): event is EventOf<T> => event.type === type) ?? null;
}
