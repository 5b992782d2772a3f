/** The shape of one row of what is permitted: what happened, who asks what, and the events it makes. */
import type { CommandOf, CommandType } from '../../protocol/commands/command.ts';
import type { Context } from '../../protocol/decision.ts';
import type { Event } from '../../protocol/events/event.ts';
import type { ClauseId } from '../../protocol/law/clauses.ts';
import type { Step } from './walk.ts';

/** One way in which the command `T` is accepted; `shows` says which, where there are several. */
export interface AcceptanceCase<T extends CommandType> {
  /** The clauses of which this row shows that they permit the command. */
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  readonly shows?: string;
  readonly given: Step;
  readonly when: CommandOf<T>;
  /** What is otherwise around the meeting than a walk supplies. */
  readonly about?: Partial<Context>;
  readonly gives: readonly Event[];
}

export type AcceptanceCases = {
  readonly [T in CommandType]: AcceptanceCase<T> | readonly AcceptanceCase<T>[];
};

/** A row of any command. */
export type AnyAcceptance = { [T in CommandType]: AcceptanceCase<T> }[CommandType];
