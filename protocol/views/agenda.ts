/** The agenda as the faces show it: clause 7, five items in this order. */
import { nextAgendaItem } from '../rules/sitting.ts';
import type { State } from '../state.ts';

export interface AgendaItem {
  readonly item: 1 | 2 | 3 | 4 | 5;
  readonly state: 'done' | 'current' | 'waiting';
}

/** The five items with how far each has come. */
export function agendaOf(state: State): readonly AgendaItem[] {
  const next = nextAgendaItem(state);
  const begun = state.phase === 'open' || state.phase === 'closed' || state.phase === 'sent';
  return ([1, 2, 3, 4, 5] as const).map((item) => ({
    item,
    state: item < next ? 'done' : begun && item === next ? 'current' : 'waiting',
  }));
}
