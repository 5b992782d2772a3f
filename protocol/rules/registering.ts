/** Registration of the deputies at the desks: clause 9.3. One person is one entry, whatever the desks do. */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Context, type Decision, type Refused, refuse } from '../decision.ts';
import { currentRound, type State } from '../state.ts';
import { nameOf } from './quorum.ts';

/**
 * Clause 9.3: a deputy came in and showed a document.
 * A repetition from a desk that was cut off is recorded as such, so that both desks learn of it; live it is refused.
 */
export function registerDeputy(
  state: State,
  { deputy, document, offline }: CommandOf<'deputy.register'>,
  context: Context,
): Decision {
  const desk = deskOf(context);
  const closed = requireRegistrationOpen(state);
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

/** Clauses 9.3 and 13.2: a deputy left the hall; attendance and quorum change at once. */
export function leave(state: State, { deputy }: CommandOf<'deputy.leave'>, context: Context): Decision {
  const closed = requireRegistrationOpen(state);
  if (closed !== null) return closed;
  const entry = state.attendance.get(deputy);
  if (entry === undefined) return refuse('deputy.not-registered', '9.3', { name: nameOf(state, deputy) });
  if (!entry.present) return refuse('deputy.already-left', '9.3', { name: nameOf(state, deputy) });
  return accept({ type: 'deputy.left', deputy, desk: deskOf(context) });
}

/** Clauses 9.3 and 13.2: a deputy who had left is in the hall again. */
export function comeBack(state: State, { deputy }: CommandOf<'deputy.return'>, context: Context): Decision {
  const closed = requireRegistrationOpen(state);
  if (closed !== null) return closed;
  const entry = state.attendance.get(deputy);
  if (entry === undefined) return refuse('deputy.not-registered', '9.3', { name: nameOf(state, deputy) });
  if (entry.present) return refuse('deputy.already-present', '9.3', { name: nameOf(state, deputy) });
  return accept({ type: 'deputy.returned', deputy, desk: deskOf(context) });
}

/**
 * Clause 9.3: a registration made by mistake is taken back, with the reason; the record of both stays.
 * Not when two desks saw the person, or the person sits in the commission: then the person was evidently there.
 * Not once ballots are being issued, to nobody: a desk must not learn from the answer who holds one (I7).
 */
export function withdrawRegistration(
  state: State,
  { deputy, reason }: CommandOf<'registration.withdraw'>,
  context: Context,
): Decision {
  const closed = requireRegistrationOpen(state);
  if (closed !== null) return closed;
  const name = nameOf(state, deputy);
  if (!state.attendance.has(deputy)) return refuse('deputy.not-registered', '9.3', { name });
  const repetition = state.repetitions.find((each) => each.deputy === deputy);
  if (repetition !== undefined) return refuse('deputy.seen-twice', '9.3', { name, desk: repetition.desk });
  if (state.commission.stage !== 'none' && state.commission.members.includes(deputy))
    return refuse('deputy.in-commission', '11.2', { name });
  if (issuingBegan(state)) return refuse('registration.issuing-begun', '15.3', {});
  return accept({ type: 'registration.withdrawn', deputy, desk: deskOf(context), reason });
}

/** Desks act from the opening of registration until the meeting is closed. */
function requireRegistrationOpen(state: State): Refused | null {
  switch (state.phase) {
    case 'draft':
    case 'notified':
    case 'convened':
      return refuse('registration.not-open', '9.3', {});
    case 'closed':
    case 'sent':
      return refuse('meeting.closed', '18', {});
    default:
      return null;
  }
}

function issuingBegan(state: State): boolean {
  const ballots = currentRound(state)?.ballots;
  return ballots !== undefined && 'holders' in ballots;
}

function deskOf(context: Context): number {
  if (context.desk === null)
    throw new Error('a desk command reached its rule from a device without a desk number');
  return context.desk;
}
