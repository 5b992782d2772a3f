/** The commands of a walk, for a hub that decides them itself and by its own clock. */
import type { Command } from '../../protocol/commands/command.ts';
import type { Decision } from '../../protocol/decision.ts';
import { hallDate } from '../../protocol/kazakh/calendar.ts';
import { type Step, Walk } from './walk.ts';

/** What a walk of these steps plays, in its order, without the meeting's creation, which is the hub's own. */
export function commandsOf(...steps: readonly Step[]): readonly Command[] {
  const commands: Command[] = [];
  class Noted extends Walk {
    override try(
      command: Command,
      ...about: Parameters<Walk['try']> extends [unknown, ...infer R] ? R : never
    ): Decision {
      commands.push(command);
      return super.try(command, ...about);
    }
  }
  new Noted().take(...steps);
  return commands.filter(({ type }) => type !== 'meeting.create').map(dated);
}

/** The hub's clock is the machine's, and nothing the office records is of a later day. */
function dated(command: Command): Command {
  const today = hallDate(Date.now());
  if (command.type === 'notice.record') return { ...command, receivedOn: today };
  if (command.type !== 'meeting.convene') return command;
  const publications = command.publications.map(({ site }) => ({ site, publishedOn: today }));
  return { ...command, date: today, publications };
}
