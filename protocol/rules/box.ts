/** The ballot box: shown empty, sealed, opened, its papers sorted. Clauses 15.4, 15.6, 15.7: facts typed by people (I8). */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { State } from '../state.ts';
import { requireBallotRound } from './ballots.ts';
import { isRefused } from './sitting.ts';

/** Clause 15.4: the commission showed that the box is empty. */
export function showBox(state: State): Decision {
  const round = requireBallotRound(state, '15.4');
  if (isRefused(round)) return round;
  if (round.box.stage !== 'none') return refuse('box.already-shown', '15.4', {});
  return accept({ type: 'box.shown-empty', round: round.number });
}

/** Clause 15.4: sealed with the maslikhat's seal; a seal of an earlier round does not count. */
export function sealBox(state: State, { seal }: CommandOf<'box.seal'>): Decision {
  const round = requireBallotRound(state, '15.4');
  if (isRefused(round)) return round;
  if (round.box.stage === 'none') return refuse('box.not-shown', '15.4', {});
  if (round.box.stage !== 'shown-empty') return refuse('box.already-sealed', '15.4', {});
  const used = state.rounds.some(({ box }) => 'seal' in box && box.seal === seal);
  if (used) return refuse('box.seal-used', '17.3', { seal });
  return accept({ type: 'box.sealed', round: round.number, seal });
}

/** Clause 15.7: opened by the commission only after voting ended; what was not issued is cancelled before. */
export function openBox(state: State, { sealIntact }: CommandOf<'box.open'>): Decision {
  const round = requireBallotRound(state, '15.7');
  if (isRefused(round)) return round;
  const { ballots, box, voting } = round;
  if (voting.stage !== 'closed') return refuse('box.voting-not-closed', '15.7', {});
  if (box.stage === 'opened') return refuse('box.already-open', '15.7', {});
  if (box.stage !== 'sealed') return refuse('box.not-sealed', '15.4', {});
  if (ballots.stage === 'issued')
    return refuse('box.unissued-not-cancelled', '15.1', { unissued: ballots.prepared - ballots.issued });
  if (!sealIntact) return refuse('box.seal-broken', '15.4', {});
  return accept({ type: 'box.opened', round: round.number });
}

/** Clause 15.6: papers of unestablished form are set aside before the count. */
export function sortPapers(state: State): Decision {
  const round = requireBallotRound(state, '15.6');
  if (isRefused(round)) return round;
  if (round.box.stage !== 'opened') return refuse('box.not-open', '15.7', {});
  if (round.count.stage !== 'none') return refuse('count.already-sorted', '15.6', {});
  return accept({ type: 'ballots.sorted', round: round.number });
}
