/** Reasons of registration and of the opening of the sitting, in English: clauses 9.3 and 13.2. */
import { hallTime } from '../../../../protocol/kazakh/calendar.ts';
import type { RefusalReasons } from '../reasons.ts';
import type { kk } from './kk.ts';

/** The same codes as in Kazakh. */
export const en = {
  'registration.not-open': () =>
    'this is not the time of registration. The maslikhat apparatus opens it before the meeting.',
  'registration.already-open': () => 'registration is already open.',
  'deputy.unknown': () => 'there is no such deputy on the list.',
  'deputy.already-registered': ({ name, desk, at }) =>
    `the deputy is already registered: ${name}. Registration desk: No. ${desk}; time: ${hallTime(at)}.`,
  'deputy.not-registered': ({ name }) => `the deputy is not registered: ${name}.`,
  'deputy.already-left': ({ name }) => `the deputy is already marked as having left the hall: ${name}.`,
  'deputy.already-present': ({ name }) => `the deputy is marked as being in the hall: ${name}.`,
  'deputy.in-commission': ({ name }) =>
    `the registration of a member of the counting commission cannot be cancelled: ${name}. If the deputy left the hall, mark that.`,
  'desk.not-away': ({ desk }) =>
    `the registration desk is connected; its list need not be confirmed by hand. Registration desk: No. ${desk}.`,
  'desk.count-differs': ({ desk, recorded, counted }) =>
    `the list read out does not match the records. Registration desk: No. ${desk}; read out: ${counted}; recorded: ${recorded}. Read the list again.`,
  'desks.not-merged': ({ desks, since }) =>
    `not all records of the registration desks have arrived. Registration desk: ${desks.map((desk) => `No. ${desk}`).join(', ')}; last synchronised at ${hallTime(since)}. Wait, or confirm the list by hand.`,
  'registration.not-announced': () =>
    'the present registration results have not been announced. The chairman of the maslikhat announces them first.',
  'measure.missing': () =>
    'no measure to secure the quorum has been recorded. First record the measure taken.',
  'measure.not-needed': ({ attending, needed }) =>
    `a quorum is present. Attending deputies: ${attending}; needed: ${needed}.`,
  'quorum.lost': ({ attending, needed, total, short }) =>
    `no quorum. Attending deputies: ${attending}; needed: ${needed}; short by: ${short}. Total number of deputies: ${total}.`,
  'meeting.already-open': () => 'the meeting is already open.',
  'meeting.not-open': () => 'the meeting is not open. The chairman of the maslikhat opens it.',
  'meeting.closed': () => 'the meeting is closed.',
  'desk.other-sitting': ({ day, today }) =>
    `the record belongs to another sitting day – No. ${day}. The sitting day now – No. ${today}. If the deputy is in the hall, register the deputy anew.`,
  'deputy.seen-twice': ({ name, desk }) =>
    `the registration of a deputy seen at two desks cannot be cancelled: ${name}. The second desk: No. ${desk}. If the deputy left the hall, mark that.`,
  'registration.issuing-begun': () =>
    'ballots are being issued; no registration is cancelled any more. If the deputy left the hall, mark that.',
  'desk.count-impossible': ({ desk, registered, counted }) =>
    `the list has more deputies than are registered in all. Registration desk: No. ${desk}; read out: ${counted}; registered in all: ${registered}. First register everybody on the list at another desk.`,
} satisfies Pick<RefusalReasons, keyof typeof kk>;
