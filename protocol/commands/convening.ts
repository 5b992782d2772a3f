/** Commands of the office: what prepares the meeting, and what becomes of roster and candidates. Clauses 3 to 6, 9, 10. */
import * as v from 'valibot';
import { EDITION_IDS } from '../law/clauses.ts';
import {
  bilingual,
  calendarDay,
  candidateId,
  count,
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

/** The four parts of a submission, in the order of clause 4. */
export const SUBMISSION_PARTS = ['biography', 'employment', 'awards', 'other'] as const;
export type SubmissionPart = (typeof SUBMISSION_PARTS)[number];

/** The most deputies one roster may have: three times the largest meeting of clause 9. */
export const MOST_DEPUTIES = 1_000;

/** The longest of each, in characters: a part of a submission, a maslikhat's name, a certificate's number. */
export const LONGEST = { submissionPart: 3_000, maslikhat: 120, certificate: 40 } as const;

/** What is submitted about a candidate, part by part: clause 4. */
export const submissionParts = v.strictObject({
  biography: passage(LONGEST.submissionPart),
  employment: passage(LONGEST.submissionPart),
  awards: passage(LONGEST.submissionPart),
  other: passage(LONGEST.submissionPart),
} satisfies Record<SubmissionPart, unknown>);

/** A candidate as submitted: the name in both languages, as it will stand on the ballot. */
export const candidate = v.strictObject({
  id: candidateId,
  name: v.strictObject({ kk: personName, ru: personName }),
  submission: submissionParts,
});

export const maslikhat = v.strictObject({
  id: maslikhatId,
  name: line(LONGEST.maslikhat),
  kind: maslikhatKind,
});

/** A deputy as imported; the certificate number only tells namesakes apart and serves the desks' scanner. */
export const deputy = v.strictObject({
  id: deputyId,
  maslikhat: maslikhatId,
  name: personName,
  certificate: v.nullable(line(LONGEST.certificate)),
});

/** The internet resource on which the deputies were informed, and the day it was done (clause 6.2). */
export const publication = v.strictObject({ site: line(200), publishedOn: calendarDay });

export const broadcast = v.strictObject({ possible: v.boolean(), detail: line(200) });

export const territory = v.strictObject({ type: territoryType, name: bilingual(120) });

/** Gap G3: whether the total number of deputies is that of the seats or that of the mandates in force. */
export const TOTAL_READINGS = ['seats', 'mandates'] as const;

/** Clauses 9.1, 9.2 and gap G25: in what capacity somebody presides; `acting` needs a document. */
export const CAPACITIES = ['chairman', 'acting'] as const;

export const noticeRecord = v.strictObject({
  type: v.literal('notice.record'),
  number: line(60),
  receivedOn: calendarDay,
  receivedAt: timeOfDay,
  from: line(200),
});

export const meetingConvene = v.strictObject({
  type: v.literal('meeting.convene'),
  date: calendarDay,
  time: timeOfDay,
  place: line(200),
  presiding: line(120),
  publications: v.pipe(v.array(publication), v.maxLength(30)),
  broadcast,
  /** null: the edition in force on the day of the meeting. */
  edition: v.nullable(v.picklist(EDITION_IDS)),
});

export const candidatePropose = v.strictObject({ type: v.literal('candidate.propose'), candidate });

export const conveningCommands = [
  v.strictObject({ type: v.literal('meeting.create'), id: meetingId, territory, rehearsal: v.boolean() }),
  v.strictObject({ type: v.literal('transport.waive'), reason: line(200) }),
  noticeRecord,
  meetingConvene,
  v.strictObject({ type: v.literal('publication.record'), publication }),
  v.strictObject({
    type: v.literal('roster.import'),
    maslikhats: v.pipe(v.array(maslikhat), v.minLength(1), v.maxLength(MOST_DEPUTIES)),
    deputies: v.pipe(v.array(deputy), v.minLength(1), v.maxLength(MOST_DEPUTIES)),
  }),
  v.strictObject({
    type: v.literal('total.fix'),
    seats: v.pipe(count, v.minValue(1)),
    reading: v.picklist(TOTAL_READINGS),
    document: passage(120),
  }),
  v.strictObject({
    type: v.literal('presiding.appoint'),
    deputy: deputyId,
    capacity: v.picklist(CAPACITIES),
    basis: passage(200),
  }),
  v.strictObject({ type: v.literal('deputy.admit'), deputy, document: line(200) }),
  v.strictObject({ type: v.literal('deputy.strike'), deputy: deputyId, document: line(200) }),
  candidatePropose,
  v.strictObject({ type: v.literal('candidate.withdraw'), candidate: candidateId, document: line(200) }),
  v.strictObject({ type: v.literal('registration.open') }),
] as const;
