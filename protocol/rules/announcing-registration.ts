/** The chairman announces the registration and opens the sitting: clauses 9.3 and 13.2. */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Context, type Decision, type DeskHealth, refuse } from '../decision.ts';
import type { State } from '../state.ts';
import { quorumOf, requireQuorum } from './quorum.ts';
import { requireHoldDecided, requireMeetingOn, requireNoHold } from './standstill.ts';

/**
 * Desks whose records may not all have arrived, and whose list was not confirmed by hand either.
 *
 * @clause 9.3 only the whole registration is announced
 */
export function unmergedDesks(state: State, desks: readonly DeskHealth[]): readonly DeskHealth[] {
  return desks.filter(({ desk, state: health }) => health !== 'live' && !state.confirmedDesks.has(desk));
}

/**
 * The list of a cut-off desk was read out by hand; `count` is how many people stand on it.
 * Whoever is on it and unknown to the hub is registered at another desk first, so the list is never shorter than
 * what the hub holds of that desk, nor longer than all who are registered.
 *
 * @clause 9.3 only the whole registration is announced
 */
export function confirmDesk(
  state: State,
  { desk, count }: CommandOf<'desk.confirm'>,
  context: Context,
): Decision {
  const stopped = requireMeetingOn(state) ?? requireHoldDecided(state);
  if (stopped !== null) return stopped;
  if (!isAnnouncing(state)) return refuse('registration.not-open', '9.3', {});
  if (!unmergedDesks(state, context.desks).some((health) => health.desk === desk))
    return refuse('desk.not-away', '9.3', { desk });
  const recorded = registeredAt(state, desk);
  if (count < recorded) return refuse('desk.count-differs', '9.3', { desk, recorded, counted: count });
  const registered = state.attendance.size;
  if (count > registered) return refuse('desk.count-impossible', '9.3', { desk, registered, counted: count });
  return accept({ type: 'desk.confirmed', desk, count });
}

/**
 * Announces the results of registration before the sitting starts.
 *
 * @clause 9.3 the chairman announces the results of the registration, of all desks
 * @clause 13.2 after a missing quorum only once a measure was taken
 * @clause 12 a hold is decided on first, unless too few are here to decide
 */
export function announceRegistration(state: State, context: Context): Decision {
  const stopped = requireMeetingOn(state) ?? requireHoldDecided(state);
  if (stopped !== null) return stopped;
  if (state.phase === 'open') return refuse('meeting.already-open', '9.3', {});
  if (!isAnnouncing(state)) return refuse('registration.not-open', '9.3', {});
  const unmerged = unmergedDesks(state, context.desks);
  if (unmerged.length > 0)
    return refuse('desks.not-merged', '9.3', {
      desks: unmerged.map(({ desk }) => desk).sort((a, b) => a - b),
      since: Math.min(...unmerged.map(({ since }) => since)),
    });
  if (state.phase === 'no-quorum' && state.measures.length === 0)
    return refuse('measure.missing', '13.2', {});
  const { total, attending, needed, reached } = quorumOf(state);
  const confirmedByHand = [...state.confirmedDesks.keys()].sort((a, b) => a - b);
  return accept({
    type: 'registration.announced',
    total,
    attending,
    needed,
    competent: reached,
    confirmedByHand,
  });
}

/**
 * What the chairman does so that two thirds come together; a hold does not stop it.
 *
 * @clause 13.2 the chairman takes measures to secure the quorum
 */
export function recordMeasure(state: State, { measure }: CommandOf<'quorum.measure'>): Decision {
  const stopped = requireMeetingOn(state);
  if (stopped !== null) return stopped;
  const now = quorumOf(state);
  if (now.reached && state.phase !== 'no-quorum')
    return refuse('measure.not-needed', '13.2', { attending: now.attending, needed: now.needed });
  if (state.phase !== 'no-quorum' && state.phase !== 'announced' && state.phase !== 'open')
    return refuse('registration.not-announced', '9.3', {});
  return accept({ type: 'measure.recorded', measure });
}

/**
 * Opens the sitting, after the announcement and while two thirds are in the hall.
 *
 * @clause 9.3 competent with two thirds, and the results of registration are announced before the sitting starts
 * @gap G13 the quorum is tested again at the opening
 */
export function openMeeting(state: State): Decision {
  const stopped = requireMeetingOn(state) ?? requireNoHold(state);
  if (stopped !== null) return stopped;
  if (state.phase === 'open') return refuse('meeting.already-open', '9.3', {});
  if (state.registration === null) return refuse('registration.not-announced', '9.3', {});
  const lost = requireQuorum(state, '9.3');
  if (lost !== null) return lost;
  if (!state.registration.competent) return refuse('registration.not-announced', '9.3', {});
  return accept({ type: 'meeting.opened', attending: quorumOf(state).attending });
}

/** Deputies the hub holds as registered at this desk. */
export function registeredAt(state: State, desk: number): number {
  let registered = 0;
  for (const entry of state.attendance.values()) if (entry.desk === desk) registered += 1;
  return registered;
}

function isAnnouncing(state: State): boolean {
  return state.phase === 'registration' || state.phase === 'no-quorum' || state.phase === 'announced';
}
