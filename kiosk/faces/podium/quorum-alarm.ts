/** How loudly a missing quorum is said in the sitting: clause 13.2. It stops votes, never a count that has begun. */
import { quorumOf } from '../../../protocol/rules/quorum.ts';
import { currentRound, type State } from '../../../protocol/state.ts';

/** `interrupt`: nothing else until two thirds are back; the others are said beside the step that goes on. */
export type QuorumAlarm = 'none' | 'interrupt' | 'during-break' | 'counting' | 'on-hold';

/** What the podium makes of the hall as it is now. */
export function quorumAlarm(state: State): QuorumAlarm {
  if (state.phase !== 'open' || quorumOf(state).reached) return 'none';
  if (state.hold.stage === 'raised') return 'on-hold';
  if (state.break !== null) return 'during-break';
  const round = currentRound(state);
  if (round === null || round.revote.stage === 'scheduled') return 'interrupt';
  if (round.result !== null) return 'none';
  return round.voting.stage === 'open' || round.voting.stage === 'closed' ? 'counting' : 'interrupt';
}
