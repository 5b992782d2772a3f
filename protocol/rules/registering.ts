/** Registration of the deputies at the desks: clause 9.3. One person is one entry, whatever the desks do. */
import type { CommandOf } from '../commands/command.ts';
import type { OFFLINE_COMMANDS } from '../commands/registration.ts';
import { accept, type Context, type Decision, type Refused, refuse } from '../decision.ts';
import { type Attendance, currentRound, isBeforeRegistration, type State } from '../state.ts';
import { nameOf } from './quorum.ts';
import { requireMeetingOn } from './standstill.ts';

/**
 * The acts of a desk: all the rules that a desk needs while it is cut off from the hub (I12).
 *
 * @clause 9.3 attending deputies are registered
 */
export function decideAtDesk(
  state: State,
  command: CommandOf<(typeof OFFLINE_COMMANDS)[number]>,
  context: Context,
): Decision {
  switch (command.type) {
    case 'deputy.register':
      return registerDeputy(state, command, context);
    case 'deputy.leave':
      return leave(state, command, context);
    case 'deputy.return':
      return comeBack(state, command, context);
    case 'registration.withdraw':
      return withdrawRegistration(state, command, context);
  }
}

/**
 * A deputy came in and showed a document.
 * A repetition from a desk that was cut off is recorded as such, so that both desks learn of it; live it is refused.
 *
 * @clause 9.3 attending deputies are registered before the meeting, each once
 * @gap G12 who comes later is registered too; whether there is a ballot is another question
 */
export function registerDeputy(
  state: State,
  { deputy, document, offline, sitting }: CommandOf<'deputy.register'>,
  context: Context,
): Decision {
  const desk = deskOf(context);
  const closed = requireRegistrationOpen(state, sitting);
  if (closed !== null) return closed;
  if (!state.deputies.has(deputy)) return refuse('deputy.unknown', '9.3', {});
  const earlier = state.attendance.get(deputy);
  if (earlier !== undefined) {
    if (offline && earlier.desk !== desk)
      return accept({ type: 'deputy.repeated', deputy, desk, firstDesk: earlier.desk });
    return refuse('deputy.already-registered', '9.3', {
      name: nameOf(state, deputy),
      desk: earlier.desk,
      at: earlier.registeredAt,
    });
  }
  return accept({ type: 'deputy.registered', deputy, document, desk, offline });
}

/**
 * A deputy left the hall; attendance and quorum change at once.
 *
 * @clause 13.2 whether the necessary number is there is known at every moment
 * @gap G13 leaving is marked, so that the quorum can be tested before every vote
 */
export function leave(
  state: State,
  { deputy, sitting }: CommandOf<'deputy.leave'>,
  context: Context,
): Decision {
  const closed = requireRegistrationOpen(state, sitting);
  if (closed !== null) return closed;
  const entry = state.attendance.get(deputy);
  if (entry === undefined) return refuse('deputy.not-registered', '9.3', { name: nameOf(state, deputy) });
  if (!entry.present) return refuse('deputy.already-left', '9.3', { name: nameOf(state, deputy) });
  return accept({ type: 'deputy.left', deputy, desk: deskOf(context) });
}

/**
 * A deputy who had left is in the hall again.
 *
 * @clause 13.2 whether the necessary number is there is known at every moment
 * @gap G13 returning is marked, so that the quorum can be tested before every vote
 */
export function comeBack(
  state: State,
  { deputy, sitting }: CommandOf<'deputy.return'>,
  context: Context,
): Decision {
  const closed = requireRegistrationOpen(state, sitting);
  if (closed !== null) return closed;
  const entry = state.attendance.get(deputy);
  if (entry === undefined) return refuse('deputy.not-registered', '9.3', { name: nameOf(state, deputy) });
  if (entry.present) return refuse('deputy.already-present', '9.3', { name: nameOf(state, deputy) });
  return accept({ type: 'deputy.returned', deputy, desk: deskOf(context) });
}

/**
 * A registration made by mistake is taken back, with the reason; the record of both stays.
 * Not when two desks saw the person, or the person sits in the commission: then the person was evidently there.
 * Not from anybody who was registered while ballots were issued: a desk must not learn from the answer who holds one (I7).
 *
 * @clause 9.3 who was not there is not registered
 * @clause 11.2 a member of the commission attends
 * @clause 15.3 nobody who may hold a ballot
 */
export function withdrawRegistration(
  state: State,
  { deputy, reason, sitting }: CommandOf<'registration.withdraw'>,
  context: Context,
): Decision {
  const closed = requireRegistrationOpen(state, sitting);
  if (closed !== null) return closed;
  const name = nameOf(state, deputy);
  const entry = state.attendance.get(deputy);
  if (entry === undefined) return refuse('deputy.not-registered', '9.3', { name });
  const repetition = state.repetitions.find((each) => each.deputy === deputy);
  if (repetition !== undefined) return refuse('deputy.seen-twice', '9.3', { name, desk: repetition.desk });
  const { commission, phase } = state;
  if (phase === 'open' && commission.stage !== 'none' && commission.members.includes(deputy))
    return refuse('deputy.in-commission', '11.2', { name });
  if (mayHoldBallot(state, entry)) return refuse('registration.issuing-begun', '15.3', {});
  return accept({ type: 'registration.withdrawn', deputy, desk: deskOf(context), reason });
}

/** Desks act from the opening of registration until the meeting is closed or adjourned; a hold does not stop them. */
function requireRegistrationOpen(state: State, sitting = state.sitting): Refused | null {
  if (isBeforeRegistration(state)) return refuse('registration.not-open', '9.3', {});
  const stopped = requireMeetingOn(state);
  if (stopped !== null) return stopped;
  return sitting === state.sitting
    ? null
    : refuse('desk.other-sitting', '9.3', { day: sitting, today: state.sitting });
}

/** Whether ballots were issued while this deputy was registered, whoever took one: before a result, or up to it. */
function mayHoldBallot(state: State, { registeredAt }: Attendance): boolean {
  const round = currentRound(state);
  if (round === null || !('holders' in round.ballots)) return false;
  return round.result === null || registeredAt <= round.result.at;
}

function deskOf(context: Context): number {
  if (context.desk === null)
    throw new Error('a desk command reached its rule from a device without a desk number');
  return context.desk;
}
