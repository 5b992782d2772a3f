/** Adjourning the meeting to another day: clauses 13.2 and 17.3, gap G16. */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Context, type Decision, refuse } from '../decision.ts';
import { hallDate } from '../kazakh/calendar.ts';
import { currentRound, type State } from '../state.ts';
import { requireHoldDecided, requireMeetingOn } from './standstill.ts';

/**
 * The chairman adjourns the meeting to another day, which begins with a fresh registration; what was done stays done.
 *
 * @clause 13.2 a quorum that cannot be had today may be had another day
 * @clause 12 a hold is decided on first, unless too few are here to decide; then it goes along to that day
 * @clause 17.3 the chairman fixes the time
 * @clause 9.3 not before a first registration was announced
 * @clause 15.2 a vote is not interrupted once its ballots are prepared
 * @gap G16 another day: a new registration, made known on the internet resource
 * @gap G29 never while ballots are out or votes are given and not announced
 */
export function adjournMeeting(
  state: State,
  { date, time, place, reason }: CommandOf<'meeting.adjourn'>,
  { now }: Context,
): Decision {
  const stopped = requireMeetingOn(state) ?? requireHoldDecided(state);
  if (stopped !== null) return stopped;
  if (state.phase !== 'no-quorum' && state.phase !== 'announced' && state.phase !== 'open')
    return refuse('registration.not-announced', '9.3', {});
  if (isVoting(state)) return refuse('adjourn.during-voting', '15.2', {});
  const today = hallDate(now);
  if (date <= today) return refuse('adjourn.too-early', '17.3', { date, today });
  return accept({ type: 'meeting.adjourned', sitting: state.sitting + 1, date, time, place, reason });
}

function isVoting(state: State): boolean {
  const round = currentRound(state);
  if (round === null || round.result !== null) return false;
  return round.ballots.stage !== 'none' || round.voting.stage === 'open' || round.voting.stage === 'closed';
}
