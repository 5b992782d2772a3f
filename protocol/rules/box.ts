/** The ballot boxes: shown empty, sealed, opened, their papers sorted. Clauses 15.4, 15.6, 15.7: facts typed by people (I8). */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Decision, type Refused, refuse } from '../decision.ts';
import type { EventOf } from '../events/event.ts';
import type { Box, Round, State } from '../state.ts';
import { toCancel } from './account.ts';
import { requireBallotRound } from './ballots.ts';
import { isRefused } from './sitting.ts';

/**
 * The commission showed that a box is empty.
 *
 * @clause 15.4 the box is prepared before voting
 * @gap G26 every box of the order, each for itself
 */
export function showBox(state: State, { box: number }: CommandOf<'box.show'>): Decision {
  const round = requireBallotRound(state, '15.4');
  if (isRefused(round)) return round;
  const box = requireBox(round, number);
  if (isRefused(box)) return box;
  if (box.stage !== 'none') return refuse('box.already-shown', '15.4', {});
  return accept({ type: 'box.shown-empty', round: round.number, box: number });
}

/**
 * A box is sealed under a seal of its own.
 *
 * @clause 15.4 sealed with the maslikhat's seal
 * @clause 17.3 a seal of an earlier round does not count
 * @gap G26 nor does one that is on another box
 */
export function sealBox(
  state: State,
  { box: number, seal }: CommandOf<'box.seal'>,
): Decision<[EventOf<'box.sealed'>]> {
  const round = requireBallotRound(state, '15.4');
  if (isRefused(round)) return round;
  const box = requireBox(round, number);
  if (isRefused(box)) return box;
  if (box.stage === 'none') return refuse('box.not-shown', '15.4', {});
  if (box.stage !== 'shown-empty') return refuse('box.already-sealed', '15.4', {});
  if (round.boxes.some((other) => isUnder(other, seal))) return refuse('box.seal-used', '15.4', { seal });
  if (state.rounds.some(({ boxes }) => boxes.some((other) => isUnder(other, seal))))
    return refuse('box.seal-used', '17.3', { seal });
  return accept({ type: 'box.sealed', round: round.number, box: number, seal });
}

/**
 * A box is opened; a seal found broken is recorded instead, and stops the meeting until it is decided that it goes on.
 *
 * @clause 15.7 opened by the commission only after voting ended; earlier opening is prohibited
 * @clause 15.1 what nobody holds is cancelled before
 * @clause 15.4 the seal is the maslikhat's, unbroken
 */
export function openBox(state: State, { box: number, sealIntact }: CommandOf<'box.open'>): Decision {
  const { hold } = state;
  if (hold.stage === 'raised' && hold.cause === 'seal-broken')
    return refuse('box.seal-broken', '15.4', { box: number });
  const round = requireBallotRound(state, '15.7');
  if (isRefused(round)) return round;
  const box = requireBox(round, number);
  if (isRefused(box)) return box;
  const { ballots, voting } = round;
  if (box.stage === 'none' || box.stage === 'shown-empty') return refuse('box.not-sealed', '15.4', {});
  if (voting.stage !== 'closed') return refuse('box.voting-not-closed', '15.7', {});
  if (box.stage === 'opened') return refuse('box.already-open', '15.7', {});
  if (ballots.stage !== 'cancelled')
    return refuse('box.unissued-not-cancelled', '15.1', { unissued: toCancel(round) });
  if (sealIntact || box.broken) return accept({ type: 'box.opened', round: round.number, box: number });
  return accept(
    { type: 'seal.found-broken', round: round.number, box: number },
    { type: 'hold.raised', by: [], cause: 'seal-broken', reason: '' },
  );
}

/**
 * Papers of unestablished form are set aside before the count.
 *
 * @clause 15.6 they are not taken into account
 * @clause 15.7 when every box is open
 */
export function sortPapers(state: State): Decision {
  const round = requireBallotRound(state, '15.6');
  if (isRefused(round)) return round;
  if (!areOpen(round)) return refuse('box.not-open', '15.7', {});
  if (round.count.stage !== 'none') return refuse('count.already-sorted', '15.6', {});
  return accept({ type: 'ballots.sorted', round: round.number });
}

/** Whether every box of the round is open. */
export function areOpen({ boxes }: Round): boolean {
  return boxes.every((box) => box.stage === 'opened');
}

/**
 * The box of this number, or the refusal that there is none.
 *
 * @clause 11.5 only the boxes that the order of voting names
 */
function requireBox({ boxes }: Round, number: number): Box | Refused {
  return boxes[number - 1] ?? refuse('box.unknown', '11.5', { box: number, boxes: boxes.length });
}

function isUnder(box: Box, seal: string): boolean {
  return 'seal' in box && box.seal === seal;
}
