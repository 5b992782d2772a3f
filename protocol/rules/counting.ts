/** Two members enter the figures independently and blind; only equal entries become the count. Clause 16.1, identity 16. */
import type { CommandOf } from '../commands/command.ts';
import type { Figures } from '../commands/voting.ts';
import { accept, type Context, type Decision, refuse } from '../decision.ts';
import type { Event } from '../events/event.ts';
import type { State } from '../state.ts';
import { SEALED } from '../values.ts';
import { requireBalance } from './account.ts';
import { nameOf } from './quorum.ts';
import { isRefused, requireMember, requireRound } from './sitting.ts';

/** Clause 16.1: one member's figures. The second member's are compared; what differs is named, never shown. */
export function enterCount(
  state: State,
  { member, figures }: CommandOf<'count.enter'>,
  { member: proved }: Context,
): Decision {
  const round = requireRound(state, '16.1');
  if (isRefused(round)) return round;
  if (round.voting.stage !== 'closed') return refuse('count.voting-not-closed', '16.2', {});
  if (round.method === 'secret') {
    if (round.box.stage !== 'opened') return refuse('box.not-open', '15.7', {});
    if (round.count.stage === 'none') return refuse('count.not-sorted', '15.6', {});
  }
  if (round.count.stage === 'agreed') return refuse('count.already', '16.1', {});
  const stranger = requireMember(state, member, proved, '16.1');
  if (stranger !== null) return stranger;
  if (round.count.stage === 'entered' && round.count.by === member)
    return refuse('count.same-member', '16.1', { name: nameOf(state, member) });
  const unbalanced = requireBalance(state, round, figures);
  if (unbalanced !== null) return unbalanced;
  const entered: Event = { type: 'count.entered', round: round.number, member, figures };
  // A kiosk's own fold holds the first entry sealed; the comparison is the hub's.
  if (round.count.stage !== 'entered' || round.count.figures === SEALED) return accept(entered);
  const fields = differences(round.count.figures, figures);
  if (fields.length > 0) return accept(entered, { type: 'count.differed', round: round.number, fields });
  return accept(entered, {
    type: 'count.agreed',
    round: round.number,
    members: [round.count.by, member],
    figures,
  });
}

/** Names of the figures that differ: «taken», «votes.c1», «hands.c1.2.for» (sector 2). */
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
  const { votes, kind: _, ...papers } = figures;
  for (const [field, value] of Object.entries(papers)) flat.set(field, value);
  for (const entry of votes) flat.set(`votes.${entry.candidate}`, entry.votes);
  return flat;
}
