/** Commands from the signed protocol to the sent minutes: clauses 13.4, 16.1, 17 and 18. */
import * as v from 'valibot';
import { count, deputyId, instant, line } from '../values.ts';

export const revoteDecide = v.strictObject({
  type: v.literal('revote.decide'),
  votes: v.strictObject({ for: count, against: count }),
});

export const resultCommands = [
  v.strictObject({ type: v.literal('protocol.hand-over') }),
  v.strictObject({ type: v.literal('protocol.receive') }),
  v.strictObject({ type: v.literal('result.announce') }),
  revoteDecide,
  v.strictObject({ type: v.literal('revote.schedule'), at: instant }),
  v.strictObject({ type: v.literal('revote.begin') }),
  v.strictObject({ type: v.literal('meeting.close') }),
  v.strictObject({ type: v.literal('minutes.sign-chairman') }),
  v.strictObject({ type: v.literal('minutes.sign-commission'), member: deputyId }),
  v.strictObject({ type: v.literal('minutes.send'), channel: line(120), number: line(60) }),
] as const;
