/** The agenda as the faces show it: clause 7, five items in the order in which the meeting takes them. */
import type { AgendaItemNumber } from '../commands/sitting.ts';
import { isItemDone, nextAgendaItem } from '../rules/sitting.ts';
import type { State } from '../state.ts';

export interface AgendaItem {
  readonly item: AgendaItemNumber;
  readonly state: 'done' | 'current' | 'waiting';
}

/** The five items with how far each has come; none is current before the sitting is open. */
export function agendaOf(state: State): readonly AgendaItem[] {
  const next = nextAgendaItem(state);
  return state.agenda.order.map((item) => {
    if (isItemDone(state, item)) return { item, state: 'done' };
    return { item, state: state.phase === 'open' && item === next ? 'current' : 'waiting' };
  });
}
