/** The shape of one row of what is permitted: what happened, who asks what, and the events it makes. */
import type { CommandOf, CommandType } from '../../protocol/commands/command.ts';
import type { Event } from '../../protocol/events/event.ts';
import type { Step } from './walk.ts';

/** One way in which the command `T` is accepted. */
export interface AcceptanceCase<T extends CommandType> {
  readonly given: Step;
  readonly when: CommandOf<T>;
  readonly gives: readonly Event[];
}

export type AcceptanceCases = { readonly [T in CommandType]: AcceptanceCase<T> };
