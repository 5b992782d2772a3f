/** Two members enter the figures independently and blind; only equal entries become the count. Clause 16.1, identity 16. */
import type { CommandOf } from '../commands/command.ts';
import type { Figures } from '../commands/voting.ts';
import { accept, type Context, type Decision, type Refused, refuse } from '../decision.ts';
import type { Event } from '../events/event.ts';
import type { Round, State } from '../state.ts';
import { type DeputyId, SEALED } from '../values.ts';
import { isVoted, requireBalance, surplusOf } from './account.ts';
import { areOpen } from './box.ts';
import { nameOf } from './quorum.ts';
import { signaturesOn } from './signing.ts';
import { isRefused, requireCountingRound, requireMember } from './sitting.ts';

/**
 * One member's figures. The second member's are compared; what differs is named, never shown.
 *
 * @clause 16.1 the commission counts and draws a protocol
 * @clause 16.2 when voting has closed
 * @clause 15.7 from opened boxes
 * @clause 15.6 when papers of unestablished form are set aside
 */
export function enterCount(
  state: State,
  { member, figures }: CommandOf<'count.enter'>,
  { member: proved }: Context,
): Decision {
  const round = requireCountingRound(state, '16.1');
  if (isRefused(round)) return round;
  const { count } = round;
  if (!isVoted(round)) return refuse('count.voting-not-closed', '16.2', {});
  const early = requireSorted(round);
  if (early !== null) return early;
  if (count.stage === 'agreed' || count.stage === 'surplus') return refuse('count.already', '16.1', {});
  const stranger = requireMember(state, member, proved, '16.1');
  if (stranger !== null) return stranger;
  if (count.stage === 'entered' && count.by === member)
    return refuse('count.same-member', '16.1', { name: nameOf(state, member) });
  const unbalanced = requireBalance(state, round, figures);
  if (unbalanced !== null) return unbalanced;
  const entered: Event = { type: 'count.entered', round: round.number, member, figures };
  // A kiosk's own fold holds the first entry sealed; the comparison is the hub's.
  if (count.stage !== 'entered' || count.figures === SEALED) return accept(entered);
  const fields = differences(count.figures, figures);
  if (fields.length > 0) return accept(entered, { type: 'count.differed', round: round.number, fields });
  return accept(entered, ...agreement(state, round, [count.by, member], figures));
}

/**
 * The commission counts again; what was counted before is set aside.
 *
 * @clause 16.1 until the first signature the protocol may be drawn anew
 * @gap G28 a counting error is first counted again by the commission
 */
export function repeatCount(state: State, { reason }: CommandOf<'count.repeat'>): Decision {
  const round = requireCountingRound(state, '16.1');
  if (isRefused(round)) return round;
  if (round.count.stage !== 'agreed' && round.count.stage !== 'surplus')
    return refuse('count.not-counted', '16.1', {});
  const signed = signaturesOn(state, { kind: 'result', round: round.number }).length;
  if (signed > 0) return refuse('count.signed', '16.1', { signed });
  return accept({ type: 'count.reopened', round: round.number, reason });
}

function requireSorted(round: Round): Refused | null {
  if (round.method === 'open') return null;
  if (!areOpen(round)) return refuse('box.not-open', '15.7', {});
  return round.count.stage === 'none' ? refuse('count.not-sorted', '15.6', {}) : null;
}

/** What two equal entries make: the count, or the surplus that stops the meeting. */
function agreement(state: State, round: Round, members: DeputyId[], figures: Figures): readonly Event[] {
  const surplus = surplusOf(round, figures);
  if (surplus === null) return [{ type: 'count.agreed', round: round.number, members, figures }];
  const found: Event = { type: 'count.surplus', round: round.number, members, figures, ...surplus };
  if (state.hold.stage === 'raised') return [found];
  return [found, { type: 'hold.raised', by: [], cause: 'surplus', reason: '' }];
}

/** Names of the figures that differ: «taken.1» (box 1), «votes.c1», «hands.c1.2.for» (sector 2). */
function differences(first: Figures, second: Figures): string[] {
  const one = flatten(first);
  const other = flatten(second);
  return [...one.keys()].filter((field) => one.get(field) !== other.get(field));
}

function flatten(figures: Figures): ReadonlyMap<string, number> {
  const flat = new Map<string, number>();
  if (figures.kind === 'hands') {
    flat.set('participants', figures.participants);
    for (const { candidate, sectors } of figures.candidates)
      for (const [index, votes] of sectors.entries()) {
        flat.set(`hands.${candidate}.${index + 1}.for`, votes.for);
        flat.set(`hands.${candidate}.${index + 1}.against`, votes.against);
      }
    return flat;
  }
  const { votes, taken, kind: _, ...papers } = figures;
  for (const [index, each] of taken.entries()) flat.set(`taken.${index + 1}`, each);
  for (const [field, value] of Object.entries(papers)) flat.set(field, value);
  for (const entry of votes) flat.set(`votes.${entry.candidate}`, entry.votes);
  return flat;
}
