/** Commands of the desks and of the announcement: clauses 9.3 and 13.2. Desk acts may come from an offline queue. */
import * as v from 'valibot';
import { count, deputyId, deskNumber, documentKind, line, ordinal } from '../values.ts';

/** Whether the desk was cut off when it acted; the journal keeps it with the fact. */
const offline = v.boolean();

/** The sitting day on which the desk acted, as it knew it; absent: the one that goes on. */
const sitting = v.exactOptional(ordinal);

export const registrationCommands = [
  v.strictObject({
    type: v.literal('deputy.register'),
    deputy: deputyId,
    document: documentKind,
    offline,
    sitting,
  }),
  v.strictObject({ type: v.literal('deputy.leave'), deputy: deputyId, offline, sitting }),
  v.strictObject({ type: v.literal('deputy.return'), deputy: deputyId, offline, sitting }),
  v.strictObject({
    type: v.literal('registration.withdraw'),
    deputy: deputyId,
    reason: line(200),
    offline,
    sitting,
  }),
  v.strictObject({ type: v.literal('desk.confirm'), desk: deskNumber, count }),
  v.strictObject({ type: v.literal('registration.announce') }),
  v.strictObject({ type: v.literal('quorum.measure'), measure: line(300) }),
  v.strictObject({ type: v.literal('meeting.open') }),
] as const;

/** The acts a desk may go on with while it is cut off (I12). */
export const OFFLINE_COMMANDS = [
  'deputy.register',
  'deputy.leave',
  'deputy.return',
  'registration.withdraw',
] as const;
