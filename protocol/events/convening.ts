/** What the office recorded of the meeting, its roster and its candidates: clauses 3 to 6, 9 and 10. */
import * as v from 'valibot';
import {
  broadcast,
  CAPACITIES,
  candidate,
  deputy,
  maslikhat,
  publication,
  TOTAL_READINGS,
  territory,
} from '../commands/convening.ts';
import { EDITION_IDS } from '../law/clauses.ts';
import { calendarDay, candidateId, count, deputyId, line, meetingId, passage, timeOfDay } from '../values.ts';

export const noticeRecorded = v.strictObject({
  type: v.literal('notice.recorded'),
  number: line(60),
  receivedOn: calendarDay,
  receivedAt: timeOfDay,
  from: line(200),
});

export const meetingConvened = v.strictObject({
  type: v.literal('meeting.convened'),
  date: calendarDay,
  time: timeOfDay,
  place: line(200),
  presiding: line(120),
  publications: v.array(publication),
  broadcast,
  edition: v.picklist(EDITION_IDS),
});

export const candidateProposed = v.strictObject({ type: v.literal('candidate.proposed'), candidate });

export const conveningEvents = [
  v.strictObject({ type: v.literal('meeting.created'), id: meetingId, territory, rehearsal: v.boolean() }),
  v.strictObject({ type: v.literal('transport.waived'), reason: line(200) }),
  noticeRecorded,
  meetingConvened,
  v.strictObject({ type: v.literal('publication.recorded'), publication }),
  v.strictObject({
    type: v.literal('roster.imported'),
    maslikhats: v.array(maslikhat),
    deputies: v.array(deputy),
  }),
  v.strictObject({
    type: v.literal('total.fixed'),
    seats: count,
    mandates: count,
    reading: v.picklist(TOTAL_READINGS),
    document: passage(120),
  }),
  v.strictObject({
    type: v.literal('presiding.appointed'),
    deputy: deputyId,
    capacity: v.picklist(CAPACITIES),
    basis: passage(200),
  }),
  v.strictObject({ type: v.literal('deputy.admitted'), deputy, document: line(200) }),
  v.strictObject({ type: v.literal('deputy.struck'), deputy: deputyId, document: line(200) }),
  candidateProposed,
  v.strictObject({ type: v.literal('candidate.withdrawn'), candidate: candidateId, document: line(200) }),
  v.strictObject({ type: v.literal('registration.opened'), total: count }),
] as const;
