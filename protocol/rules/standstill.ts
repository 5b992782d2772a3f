/** What stops every act of the meeting wherever it stands: it is over, it is adjourned, a hold stands. Clauses 12, 17.3 and 18. */
import { type Refused, refuse } from '../decision.ts';
import { adjournedTo, type State } from '../state.ts';
import { quorumOf } from './quorum.ts';

/**
 * Refuses once the meeting is closed.
 *
 * @clause 18 nothing is done in a meeting that is closed
 */
export function requireNotClosed({ phase }: State): Refused | null {
  return phase === 'closed' || phase === 'sent' ? refuse('meeting.closed', '18', {}) : null;
}

/**
 * Refuses once the meeting is closed, and while it is adjourned to another day.
 *
 * @clause 18 nothing is done in a meeting that is closed
 * @clause 17.3 another day begins with its own registration
 * @gap G16 an adjourned meeting goes on with a fresh registration
 */
export function requireMeetingOn(state: State): Refused | null {
  const another = adjournedTo(state);
  if (another === null) return requireNotClosed(state);
  const { date, time } = another;
  return refuse('meeting.adjourned', '17.3', { date, time });
}

/**
 * Refuses while a hold stands; one that is only proposed stops nothing.
 *
 * @clause 12 only a recorded decision ends a hold
 */
export function requireNoHold({ hold }: State): Refused | null {
  return hold.stage === 'raised' ? refuse('hold.standing', '12', { cause: hold.cause }) : null;
}

/**
 * Refuses while a hold stands on which those in the hall can decide. Where too few are here they come another day, and
 * the hold goes along.
 *
 * @clause 12 a hold is decided on first
 * @clause 13.2 without a quorum nothing is decided, and measures for it are not stopped
 */
export function requireHoldDecided(state: State): Refused | null {
  return quorumOf(state).reached ? requireNoHold(state) : null;
}
