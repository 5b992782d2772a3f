/** Reasons of the acts after the count, in English: clauses 13.4, 16.1, 17 and 18. */
import { moment, type RefusalReasons } from '../reasons.ts';
import type { kk } from './kk.ts';

/** The same codes as in Kazakh. */
export const en = {
  'protocol.not-counted': () => 'the count is not finished. Both entries must agree.',
  'protocol.already-handed': () =>
    'the counting protocol has already been handed to the chairman of the maslikhat.',
  'protocol.not-handed': () =>
    'the counting protocol has not been handed to the chairman of the maslikhat. The counting commission hands it over.',
  'protocol.already-received': () =>
    'the chairman of the maslikhat has already received the counting protocol.',
  'protocol.not-received': () =>
    'the chairman of the maslikhat has not received the counting protocol. First record that it was received.',
  'result.already': () => 'the voting results are announced.',
  'result.missing': () =>
    'the voting results have not been announced. The meeting closes after they are announced.',
  'revote.no-tie': () => 'the candidates do not have an equal number of votes; there is no revote.',
  'revote.already-decided': () => 'the decision to hold a revote has already been taken.',
  'revote.not-decided': () =>
    'the decision to hold a revote has not been taken. The counting commission takes it.',
  'revote.not-scheduled': () =>
    'the time of the revote is not fixed. The chairman of the maslikhat fixes it.',
  'revote.in-the-past': ({ at }) => `the chosen time is past: ${moment(at, 'en')}. Choose a later time.`,
  'revote.too-early': ({ at }) => `the time of the revote has not come. Time fixed: ${moment(at, 'en')}.`,
  'meeting.tie-open': () => 'the candidates have an equal number of votes. A revote must be held first.',
  'minutes.not-closed': () =>
    'the meeting is not closed. The minutes are signed after the meeting is closed.',
  'minutes.already-signed': () => 'the minutes are already signed.',
  'minutes.unsigned': ({ signed }) =>
    `the chairman of the maslikhat and the chair of the counting commission must sign the minutes. Signed: ${signed}; needed: 2.`,
  'minutes.already-sent': () => 'the minutes have already been sent to the Administration of the President.',
  'minutes.not-commission-chair': ({ name }) =>
    `the chair of the counting commission signs the minutes. Not the chair of the commission: ${name}.`,
} satisfies Pick<RefusalReasons, keyof typeof kk>;
