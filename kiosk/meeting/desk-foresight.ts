/** The rules of a desk's own acts, as far as a desk needs them while it is cut off (I12): most of the decree stays away. */
import type { Command, CommandOf } from '../../protocol/commands/command.ts';
import { mayQueue } from '../../protocol/commands/command.ts';
import type { OFFLINE_COMMANDS } from '../../protocol/commands/registration.ts';
import { decideAtDesk } from '../../protocol/rules/registering.ts';
import { foreseeingBy } from './foreseeing.ts';

/** Foresight of who came, left and returned. */
export const foresight = foreseeingBy((state, command, context) =>
  isDeskAct(command) ? decideAtDesk(state, command, context) : null,
);

function isDeskAct(command: Command): command is CommandOf<(typeof OFFLINE_COMMANDS)[number]> {
  return mayQueue(command.type);
}
