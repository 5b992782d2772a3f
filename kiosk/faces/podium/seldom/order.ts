/** The agenda in another order, one neighbouring place at a time: clause 7, gap G31. */
import type { AgendaItemNumber } from '../../../../protocol/commands/sitting.ts';

/** The order with `item` one place later (1) or earlier (-1); as it was at either end. */
export function moved(
  order: readonly AgendaItemNumber[],
  item: AgendaItemNumber,
  by: 1 | -1,
): readonly AgendaItemNumber[] {
  const at = order.indexOf(item);
  const other = order[at + by];
  if (other === undefined) return order;
  return order.map((one) => (one === item ? other : one === other ? item : one));
}
