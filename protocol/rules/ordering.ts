/** Counting protocol No. 2: the order of voting, set by the commission and announced by its chair. Clauses 11.5, 13.1, 14. */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Context, type Decision, refuse } from '../decision.ts';
import type { EventOf } from '../events/event.ts';
import { compareKazakh } from '../kazakh/collation.ts';
import type { Candidate, State } from '../state.ts';
import { type CandidateId, candidateName } from '../values.ts';
import { nameOf } from './quorum.ts';
import { requireSignatures } from './signing.ts';
import { isRefused, officersOf, requireMember, requireRound } from './sitting.ts';

/**
 * The commission sets the way of voting and its boxes; the readings are chosen now or stay open (I11).
 *
 * @clause 11.5 the commission sets the order of voting
 * @clause 13.1 by an electronic system, by hands or by ballots
 * @clause 13.1(1) an electronic counting system by its name, if the hall has one
 * @clause 13.1(2) raised hands, counted sector by sector
 * @clause 13.1(3) ballots, into the boxes named in the order
 * @clause 14 open voting by hands or by a system that counts
 * @clause 15.1 secret voting by ballots alone
 * @gap G18 this product is no electronic system of voting
 * @gap G19 no system in a secret round
 * @gap G26 more than one box only where this order says so
 * @gap G33 whether a deputy may be helped is printed, nothing about it is kept
 */
export function setOrder(
  state: State,
  { way, readings }: CommandOf<'order.set'>,
): Decision<[EventOf<'order.set'>]> {
  const round = requireRound(state, '11.5');
  if (isRefused(round)) return round;
  if (round.order.stage !== 'none') return refuse('order.already', '11.5', {});
  if ((way.kind === 'ballots') !== (round.method === 'secret'))
    return refuse('order.way-not-of-method', round.method === 'open' ? '14' : '15.1', {
      method: round.method,
    });
  return accept({ type: 'order.set', round: round.number, way, readings });
}

/**
 * The commission's chair announces the order once all members have signed it; from now on it holds.
 *
 * @clause 11.5 the chair of the commission announces the order to the meeting
 */
export function announceOrder(
  state: State,
  { member }: CommandOf<'order.announce'>,
  { member: proved }: Context,
): Decision {
  const round = requireRound(state, '11.5');
  if (isRefused(round)) return round;
  const { order } = round;
  if (order.stage === 'none') return refuse('order.missing', '11.5', {});
  if (order.stage === 'announced') return refuse('order.already', '11.5', {});
  const stranger = requireMember(state, member, proved, '11.5');
  if (stranger !== null) return stranger;
  if (officersOf(state)?.chair !== member)
    return refuse('order.not-commission-chair', '11.5', { name: nameOf(state, member) });
  const unsigned = requireSignatures(state, { kind: 'order', round: round.number }, '11.5');
  if (unsigned !== null) return unsigned;
  const { way, readings } = order;
  return accept({ type: 'order.announced', round: round.number, way, readings });
}

/**
 * The candidates as they stand on the ballot, in every count and on every screen: by the Kazakh alphabet.
 *
 * @clause 15.1 the form of the ballot
 * @gap G9 by surname in the Kazakh alphabet, whoever was entered first
 */
export function inBallotOrder(candidates: readonly Candidate[]): CandidateId[] {
  return [...candidates]
    .sort((one, other) => compareKazakh(candidateName(one.name).kk, candidateName(other.name).kk))
    .map(({ id }) => id);
}
