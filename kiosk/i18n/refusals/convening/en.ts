/** Reasons of the acts before registration, in English: clauses 1, 3 to 6, 9.1, 9.2 and 10. */
import { formatDate } from '../../../../protocol/kazakh/calendar.ts';
import { en as terms } from '../../terms/en.ts';
import type { RefusalReasons } from '../reasons.ts';
import type { kk } from './kk.ts';

const day = (isoDate: string) => formatDate(isoDate, 'en');

/** The same codes as in Kazakh. */
export const en = {
  'role.not-permitted': ({ role, permitted }) =>
    `this device may not do this. This device: ${terms.roles[role]}. Permitted: ${permitted.map((each) => terms.roles[each]).join(', ')}.`,
  'meeting.exists': () => 'the record of the meeting has already begun.',
  'meeting.none': () => 'there is no meeting. Create the meeting first.',
  'transport.rehearsal': () => 'a rehearsal needs no encryption, so it needs no such record.',
  'transport.already-waived': ({ reason }) =>
    `it is already on record that the meeting does without encryption. Reason: ${reason}.`,
  'notice.already': () => 'the notice has already been entered.',
  'notice.missing': () =>
    'the notice has not been entered. First enter the notice of the Head of the Administration of the President.',
  'meeting.already-convened': () => 'the date, time and venue of the meeting are already set.',
  'meeting.not-convened': () => 'the date, time and venue of the meeting are not set. Set them first.',
  'meeting.too-late': ({ date, latest }) =>
    `the meeting is held not later than three calendar days from the day the notice is received. Chosen day: ${day(date)}; last day: ${day(latest)}.`,
  'meeting.before-notice': ({ date, notice }) =>
    `the meeting is held after the notice is received. Chosen day: ${day(date)}; notice received: ${day(notice)}.`,
  'publication.missing': () =>
    'there is no record of informing the deputies. Enter the official internet resource where the information was placed, and the date.',
  'publication.before-notice': ({ site, publishedOn, notice }) =>
    `the information is placed after the notice is received. Internet resource: ${site}; placed: ${day(publishedOn)}; notice received: ${day(notice)}.`,
  'roster.missing': () => 'the list of deputies has not been entered. Enter the list first.',
  'roster.frozen': () =>
    'registration is open; the list of deputies is not entered anew. Changes are recorded one by one, each on a document.',
  'roster.duplicate': ({ name }) => `on the list twice: ${name}. Remove one of the two.`,
  'roster.unknown-maslikhat': ({ name }) => `the deputy's maslikhat is not on the list. Deputy: ${name}.`,
  'roster.one-maslikhat': ({ count }) =>
    `deputies of one maslikhat take part in the meeting of the capital or of a city of republican significance. Maslikhats on the list: ${count}.`,
  'roster.one-oblast': ({ count }) =>
    `the list must have exactly one oblast maslikhat. Oblast maslikhats on the list: ${count}.`,
  'roster.wrong-kind': ({ name }) =>
    `the kind of maslikhat does not fit the territory of the meeting. Maslikhat: ${name}.`,
  'candidate.duplicate': ({ name }) => `this candidate has already been entered: ${name}.`,
  'candidate.incomplete': ({ name }) =>
    `the President's submission is incomplete. Biographical data, employment record, state awards and other information are needed. Candidate: ${name.ru}.`,
  'candidates.too-few': ({ count }) => `at least two candidates are needed. Candidates: ${count}.`,
  'candidates.too-many': ({ most }) => `no more candidates can be entered. At most: ${most}.`,
  'candidates.fixed': () => 'registration is open. A candidate is entered only when fewer than two remain.',
  'notice.in-future': ({ date }) => `the day the notice was received has not come yet: ${day(date)}.`,
  'publication.already': ({ site }) => `this internet resource has already been entered: ${site}.`,
  'publication.in-future': ({ site, publishedOn }) =>
    `the day of the publication has not come yet. Internet resource: ${site}; day entered: ${day(publishedOn)}.`,
  'candidate.withdrawn': ({ name }) => `the candidate has withdrawn: ${name.ru}.`,
  'total.fewer-seats': ({ seats, mandates }) =>
    `there cannot be fewer seats than deputies on the list. Seats: ${seats}; deputies on the list: ${mandates}.`,
  'total.document-missing': ({ seats, mandates }) =>
    `the mandates in force are taken as the total number of deputies only on a document. Seats: ${seats}; mandates: ${mandates}. Name the document.`,
  'presiding.other-maslikhat': ({ name }) =>
    `the chairman of the maslikhat concerned presides: in an oblast, that of the oblast maslikhat. Deputy of another maslikhat: ${name}.`,
  'presiding.basis-missing': ({ name }) =>
    `what the acting chairman acts on is not given: ${name}. Record the document.`,
  'presiding.in-commission': ({ name }) =>
    `a member of the counting commission does not preside over the meeting: ${name}.`,
  'roster.not-amendable': () =>
    'changes to the list are recorded only during registration, before the meeting opens.',
  'deputy.registered': ({ name }) =>
    `the deputy is registered: ${name}. Cancel the registration before taking the deputy off the list.`,
} satisfies Pick<RefusalReasons, keyof typeof kk>;
