/** Counting protocol No. 2: the order of voting, set by the commission and announced by its chair. Clauses 11.5, 13.1, 14. */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Context, type Decision, refuse } from '../decision.ts';
import type { State } from '../state.ts';
import { nameOf } from './quorum.ts';
import { isRefused, membersOf, officersOf, requireMember, requireRound } from './sitting.ts';

/** Clauses 11.5, 13.1, 14 and 15: the way follows the method; the readings are chosen now or stay open (I11). */
export function setOrder(state: State, { way, readings }: CommandOf<'order.set'>): Decision {
  const round = requireRound(state, '11.5');
  if (isRefused(round)) return round;
  if (round.order.stage !== 'none') return refuse('order.already', '11.5', {});
  if ((way.kind === 'ballots') !== (round.method === 'secret'))
    return refuse('order.way-not-of-method', round.method === 'open' ? '14' : '15.1', {
      method: round.method,
    });
  return accept({ type: 'order.set', round: round.number, way, readings });
}

/** Clause 11.5: the commission's chair announces the order, once all members have signed it. */
export function announceOrder(
  state: State,
  { member }: CommandOf<'order.announce'>,
  { member: proved }: Context,
): Decision {
  const round = requireRound(state, '11.5');
  if (isRefused(round)) return round;
  if (round.order.stage === 'none') return refuse('order.missing', '11.5', {});
  if (round.order.stage === 'announced') return refuse('order.already', '11.5', {});
  const stranger = requireMember(state, member, proved, '11.5');
  if (stranger !== null) return stranger;
  if (officersOf(state)?.chair !== member)
    return refuse('order.not-commission-chair', '11.5', { name: nameOf(state, member) });
  const signed = state.signatures.get(`order.${round.number}`)?.length ?? 0;
  const members = membersOf(state).length;
  if (signed < members) return refuse('paper.signatures-missing', '11.5', { signed, members });
  return accept({ type: 'order.announced', round: round.number });
}
