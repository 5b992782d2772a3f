/** What a desk has done itself but the hub has not answered yet, laid over the verified state (I12). */
import { decide } from '../../protocol/decide.ts';
import type { Context } from '../../protocol/decision.ts';
import { stampOf } from '../../protocol/entry.ts';
import { evolve } from '../../protocol/evolve.ts';
import type { State } from '../../protocol/state.ts';
import type { Envelope } from '../../protocol/wire.ts';

/** The state with the waiting acts applied in their order; what the decree would refuse changes nothing. */
export function aheadOf(state: State, waiting: readonly Envelope[], context: Context): State {
  let ahead = state;
  for (const { meeting, command } of waiting) {
    if (meeting !== state.meeting?.id) continue;
    const decision = decide(ahead, command, context);
    if (decision.kind === 'refused') continue;
    for (const event of decision.events) {
      ahead = evolve(ahead, { at: stampOf(event, ahead, context.now), event });
    }
  }
  return ahead;
}
