/** The total number of deputies, fixed before registration: clause 9.3, gap G3. */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Decision, type Refused, refuse } from '../decision.ts';
import { isBeforeRegistration, type State, type Total } from '../state.ts';

/**
 * States the seats, and whether they or the mandates in force are the total.
 *
 * @clause 9.3 the total number of deputies, of which two thirds are needed
 * @gap G3 seats, unless a document says that the mandates in force are meant
 */
export function fixTotal(state: State, command: CommandOf<'total.fix'>): Decision {
  if (state.meeting === null) return refuse('meeting.none', '9.3', {});
  if (!isBeforeRegistration(state)) return refuse('roster.frozen', '9.3', {});
  const mandates = state.deputies.size;
  if (mandates === 0) return refuse('roster.missing', '9.3', {});
  const { seats, reading, document } = command;
  const unfounded = requireTotal(command, mandates);
  return unfounded ?? accept({ type: 'total.fixed', seats, mandates, reading, document });
}

/**
 * Refuses a total that does not fit this many mandates.
 *
 * @clause 9.3 nobody attends without a seat
 * @gap G3 mandates fewer than the seats are the total only by document
 */
export function requireTotal(total: Total | null, mandates: number): Refused | null {
  const crowded = requireSeats(total, mandates);
  if (crowded !== null || total === null) return crowded;
  const { seats, reading, document } = total;
  return reading === 'mandates' && seats !== mandates && document === ''
    ? refuse('total.document-missing', '9.3', { seats, mandates })
    : null;
}

/**
 * Refuses more mandates than there are seats.
 *
 * @clause 9.3 nobody attends without a seat
 */
export function requireSeats(total: Total | null, mandates: number): Refused | null {
  return total !== null && total.seats < mandates
    ? refuse('total.fewer-seats', '9.3', { seats: total.seats, mandates })
    : null;
}
