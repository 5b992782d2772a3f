/** The shape of one row of the refusals: what happened, who asks what, and the clause and figures of the answer. */
import type { Command } from '../../protocol/commands/command.ts';
import type { Context } from '../../protocol/decision.ts';
import type { ClauseId } from '../../protocol/law/clauses.ts';
import type { RefusalCode, RefusalFigures } from '../../protocol/refusals.ts';
import type { Step } from './walk.ts';

/** One way to meet the refusal `C`. */
export interface RefusalCase<C extends RefusalCode> {
  readonly given: Step;
  readonly when: Command;
  /** What is otherwise around the meeting than a walk supplies. */
  readonly about?: Partial<Context>;
  readonly clause: ClauseId;
  readonly figures: RefusalFigures[C];
}

export type RefusalCases = { readonly [C in RefusalCode]: RefusalCase<C> };
