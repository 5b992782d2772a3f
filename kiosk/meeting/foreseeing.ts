/**
 * What a device foresees by the decree's own rules, before the hub answers: the state with its own waiting acts (I12), and
 * what would be refused. A face begins with the rules of its usual acts (<role>-foresight.ts); all others follow (foresight.ts).
 */
import type { Command } from '../../protocol/commands/command.ts';
import type { Context, Decision } from '../../protocol/decision.ts';
import { stampOf } from '../../protocol/entry.ts';
import { evolve } from '../../protocol/evolve.ts';
import type { Refusal } from '../../protocol/refusals.ts';
import type { State } from '../../protocol/state.ts';
import type { SignedCommand } from '../../protocol/wire.ts';

/** The rules as a device asks them. */
export interface Foresight {
  /** The state with the waiting acts applied in their order; what the decree would refuse changes nothing. */
  ahead(state: State, waiting: readonly SignedCommand[], context: Context): State;
  /** Why the decree would refuse this, or null. */
  refusal(state: State, command: Command, context: Context): Refusal | null;
}

/** Foresight by these rules; null is what they do not know, and only the hub answers. */
export function foreseeingBy(
  decide: (state: State, command: Command, context: Context) => Decision | null,
): Foresight {
  return {
    ahead(state, waiting, context) {
      let reached = state;
      for (const { meeting, command } of waiting) {
        if (meeting !== state.meeting?.id) continue;
        const decision = decide(reached, command, context);
        if (decision?.kind !== 'accepted') continue;
        for (const event of decision.events)
          reached = evolve(reached, { at: stampOf(event, reached, context.now), event });
      }
      return reached;
    },
    refusal(state, command, context) {
      const decision = decide(state, command, context);
      return decision?.kind === 'refused' ? decision.refusal : null;
    },
  };
}
