/** Another order of the agenda, by decision of the meeting: clause 7, gap G31. */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { State } from '../state.ts';
import { attending, requireQuorum } from './quorum.ts';
import { isItemDone, requireSitting } from './sitting.ts';
import { adopts, requireVotes } from './voting-by-hands.ts';

/**
 * The meeting takes the items that are left in another order; a vote that fails is recorded.
 *
 * @clause 7 the agenda has these five items
 * @clause 7(5) the candidates who present their theses were presented before, by item 4
 * @clause 12 adopted by a majority
 * @gap G31 a change of the order is the meeting's own decision
 */
export function reorderAgenda(state: State, { order, votes, reason }: CommandOf<'agenda.reorder'>): Decision {
  const closed = requireSitting(state, '7');
  if (closed !== null) return closed;
  if (new Set(order).size < order.length || order.indexOf(5) < order.indexOf(4))
    return refuse('agenda.order-impossible', '7', {});
  const present = state.agenda.order;
  for (const [index, item] of present.entries())
    if (isItemDone(state, item) && order[index] !== item) return refuse('agenda.item-done', '7', { item });
  if (order.every((item, index) => present[index] === item)) return refuse('agenda.order-same', '7', {});
  const base = attending(state);
  const unable = requireQuorum(state) ?? requireVotes(votes, base, '12');
  if (unable !== null) return unable;
  const adopted = adopts(votes, base);
  return accept({ type: 'agenda.reordered', order, votes, attending: base, adopted, reason });
}
