/** Who came, left and returned, and what was announced: clauses 9.3 and 13.2. */
import * as v from 'valibot';
import { count, deputyId, deskNumber, documentKind, line, sealed } from '../values.ts';

export const registrationEvents = [
  v.strictObject({
    type: v.literal('deputy.registered'),
    deputy: deputyId,
    document: sealed(documentKind),
    desk: deskNumber,
    offline: v.boolean(),
  }),
  /** A cut-off desk registered somebody who had come in at another desk: one person, and both desks are told. */
  v.strictObject({
    type: v.literal('deputy.repeated'),
    deputy: deputyId,
    desk: deskNumber,
    firstDesk: deskNumber,
  }),
  v.strictObject({ type: v.literal('deputy.left'), deputy: deputyId, desk: deskNumber }),
  v.strictObject({ type: v.literal('deputy.returned'), deputy: deputyId, desk: deskNumber }),
  v.strictObject({
    type: v.literal('registration.withdrawn'),
    deputy: deputyId,
    desk: deskNumber,
    reason: sealed(line(200)),
  }),
  v.strictObject({ type: v.literal('desk.confirmed'), desk: deskNumber, count }),
  v.strictObject({
    type: v.literal('registration.announced'),
    total: count,
    attending: count,
    needed: count,
    competent: v.boolean(),
    confirmedByHand: v.array(deskNumber),
  }),
  v.strictObject({ type: v.literal('measure.recorded'), measure: line(300) }),
  v.strictObject({ type: v.literal('meeting.opened'), attending: count }),
] as const;
