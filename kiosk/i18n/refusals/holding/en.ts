/** Reasons of holds, of the adjournment and of corrections, in English: clauses 12, 13.4 and 17.3. */
import { formatDate } from '../../../../protocol/kazakh/calendar.ts';
import { en as terms } from '../../terms/en.ts';
import type { RefusalReasons } from '../reasons.ts';
import type { kk } from './kk.ts';

const day = (isoDate: string) => formatDate(isoDate, 'en');

/** The same codes as in Kazakh. */
export const en = {
  'meeting.adjourned': ({ date, time }) =>
    `the meeting is adjourned to another day. It goes on on: ${day(date)}; time: ${time}.`,
  'adjourn.during-voting': () =>
    'the meeting is not adjourned from the preparation of the ballots or the start of voting until the results are announced.',
  'adjourn.too-early': ({ date, today }) =>
    `the meeting is adjourned to a day after today. Chosen day: ${day(date)}; today: ${day(today)}.`,
  'adjourn.not-due': ({ date, today }) =>
    `the day on which the meeting goes on has not come. Day set: ${day(date)}; today: ${day(today)}.`,
  'hold.standing': ({ cause }) =>
    `the meeting is on hold: ${terms.holdCauses[cause]}. To go on, first record the decision on it.`,
  'hold.none': () => 'the meeting is not on hold.',
  'hold.already': ({ cause }) => `the meeting is on hold already: ${terms.holdCauses[cause]}.`,
  'hold.same-face': ({ role }) =>
    `this device has already proposed the hold: ${terms.roles[role]}. Another one must support it.`,
  'hold.no-majority': (votes) =>
    `the decision to go on needs a majority. For: ${votes.for}; those who decide: ${votes.base}.`,
  'hold.count-first': () => 'the ballots have not been counted again. First count again, or repeat the vote.',
  'hold.nothing-to-repeat': () => 'no voting round is under way; there is nothing to repeat.',
  'hold.result-announced': () =>
    'the voting results are announced. The Rules do not provide for repeating a vote once announced.',
  'correction.nothing': () => 'there is no such record to correct.',
  'correction.signed': ({ signed }) =>
    `signing of the protocol has begun; the record can no longer be corrected. Signed: ${signed}.`,
  'correction.built-upon': () => 'later acts rest on this record; it can no longer be corrected.',
  'correction.same': () => 'the correction says the same as the record.',
} satisfies Pick<RefusalReasons, keyof typeof kk>;
