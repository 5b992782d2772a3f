/** What happened before registration: clauses 3 to 6, 9 and 10. */
import * as v from 'valibot';
import { broadcast, candidate, deputy, maslikhat, publication, territory } from '../commands/convening.ts';
import { EDITION_IDS } from '../law/clauses.ts';
import { calendarDay, count, line, meetingId, timeOfDay } from '../values.ts';

export const conveningEvents = [
  v.strictObject({ type: v.literal('meeting.created'), id: meetingId, territory, rehearsal: v.boolean() }),
  v.strictObject({
    type: v.literal('notice.recorded'),
    number: line(60),
    receivedOn: calendarDay,
    receivedAt: timeOfDay,
    from: line(200),
  }),
  v.strictObject({
    type: v.literal('meeting.convened'),
    date: calendarDay,
    time: timeOfDay,
    place: line(200),
    presiding: line(120),
    publications: v.array(publication),
    broadcast,
    edition: v.picklist(EDITION_IDS),
  }),
  v.strictObject({
    type: v.literal('roster.imported'),
    maslikhats: v.array(maslikhat),
    deputies: v.array(deputy),
  }),
  v.strictObject({ type: v.literal('candidate.proposed'), candidate }),
  v.strictObject({ type: v.literal('registration.opened'), total: count }),
] as const;
