/** Commands of the office that prepare the meeting: clauses 3 to 6, 9 and 10. */
import * as v from 'valibot';
import {
  bilingual,
  calendarDay,
  candidateId,
  deputyId,
  line,
  maslikhatId,
  maslikhatKind,
  meetingId,
  passage,
  personName,
  territoryType,
  timeOfDay,
} from '../values.ts';

/** The four parts of a submission, clause 4. */
export const submissionParts = v.strictObject({
  biography: passage(3_000),
  employment: passage(3_000),
  awards: passage(3_000),
  other: passage(3_000),
});

/** A candidate as submitted: the name in both languages, as it will stand on the ballot. */
export const candidate = v.strictObject({
  id: candidateId,
  name: v.strictObject({ kk: personName, ru: personName }),
  submission: submissionParts,
});

export const maslikhat = v.strictObject({ id: maslikhatId, name: line(120), kind: maslikhatKind });

/** A deputy as imported; the certificate number only tells namesakes apart and serves the desks' scanner. */
export const deputy = v.strictObject({
  id: deputyId,
  maslikhat: maslikhatId,
  name: personName,
  certificate: v.nullable(line(30)),
});

/** The internet resource on which the deputies were informed, and the day it was done (clause 6.2). */
export const publication = v.strictObject({ site: line(200), publishedOn: calendarDay });

export const broadcast = v.strictObject({ possible: v.boolean(), detail: line(200) });

export const territory = v.strictObject({ type: territoryType, name: bilingual(120) });

export const conveningCommands = [
  v.strictObject({ type: v.literal('meeting.create'), id: meetingId, territory, rehearsal: v.boolean() }),
  v.strictObject({
    type: v.literal('notice.record'),
    number: line(60),
    receivedOn: calendarDay,
    receivedAt: timeOfDay,
    from: line(200),
  }),
  v.strictObject({
    type: v.literal('meeting.convene'),
    date: calendarDay,
    time: timeOfDay,
    place: line(200),
    presiding: line(120),
    publications: v.pipe(v.array(publication), v.maxLength(30)),
    broadcast,
  }),
  v.strictObject({
    type: v.literal('roster.import'),
    maslikhats: v.pipe(v.array(maslikhat), v.minLength(1), v.maxLength(40)),
    deputies: v.pipe(v.array(deputy), v.minLength(1), v.maxLength(1_000)),
  }),
  v.strictObject({ type: v.literal('candidate.propose'), candidate }),
  v.strictObject({ type: v.literal('registration.open') }),
] as const;
