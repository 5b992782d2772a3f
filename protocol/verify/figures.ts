/** Whether what was announced is what was counted, and follows from it by the readings in force: clauses 13.4, 17.1, 17.2. */
import { canonical } from '../canonical.ts';
import type { EventOf } from '../events/event.ts';
import { heldOf, talliesOf } from '../rules/account.ts';
import { outcomeOf, participantsOf } from '../rules/outcome.ts';
import type { State } from '../state.ts';
import { SEALED } from '../values.ts';

/** Compares an announcement with the agreed count of its round in the state before it. */
export function isCounted(state: State, announced: EventOf<'result.announced'>): boolean {
  const round = state.rounds.find(({ number }) => number === announced.round);
  if (round === undefined || round.count.stage !== 'agreed' || round.order.stage === 'none') return false;
  const { figures } = round.count;
  if (figures === SEALED) return false;
  const { readings } = round.order;
  const held = heldOf(round);
  const computed: EventOf<'result.announced'> = {
    type: 'result.announced',
    round: round.number,
    participants: participantsOf(figures, held, readings),
    tallies: [...talliesOf(figures, readings)],
    figures,
    readings,
    verdict: outcomeOf(figures, held, readings),
  };
  return canonical(computed) === canonical(announced);
}
