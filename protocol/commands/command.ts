/** Every command there is, by type; what does not parse here is never considered. */
import type * as v from 'valibot';
import { byType } from '../by-type.ts';
import { conveningCommands } from './convening.ts';
import { holdingCommands } from './holding.ts';
import { OFFLINE_COMMANDS, registrationCommands } from './registration.ts';
import { resultCommands } from './result.ts';
import { sittingCommands } from './sitting.ts';
import { votingCommands } from './voting.ts';

export const commandSchema = byType([
  ...conveningCommands,
  ...registrationCommands,
  ...sittingCommands,
  ...votingCommands,
  ...resultCommands,
  ...holdingCommands,
]);

export type Command = v.InferOutput<typeof commandSchema>;
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/** Whether a kiosk may keep this command while the hub is away (I12). */
export function mayQueue(type: CommandType): boolean {
  return (OFFLINE_COMMANDS as readonly CommandType[]).includes(type);
}

/** The commission member who must act in person with this command, if any. */
export function personOf(command: Command): Extract<Command, { member: unknown }>['member'] | null {
  return 'member' in command && command.type !== 'member.reset' ? command.member : null;
}
