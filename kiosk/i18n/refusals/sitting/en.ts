/** Reasons of the acts of the sitting, in English: clauses 7, 8, 11, 12 and 15.2. */
import { en as terms } from '../../terms/en.ts';
import type { RefusalReasons } from '../reasons.ts';
import type { kk } from './kk.ts';

/** The same codes as in Kazakh. */
export const en = {
  'member.not-in-person': ({ name }) =>
    `the member of the commission must do this in person: ${name}. Enter the personal PIN.`,
  'break.going-on': () => 'there is a break. The chairman of the maslikhat ends it.',
  'break.none': () => 'no break has been announced.',
  'break.during-voting': () =>
    'no break is announced from the start of voting until the chairman has received the protocol.',
  'agenda.out-of-order': ({ item, next }) =>
    `the agenda is taken in its order. Chosen item: ${item}; item that is due: ${next}.`,
  'remarks.already': () => 'the opening remarks are already over.',
  'votes.more-than-attending': ({ votes, attending }) =>
    `there are more votes than attending deputies. Votes: ${votes}; attending deputies: ${attending}. Count again.`,
  'commission.already': () => 'the members of the counting commission are already elected.',
  'commission.not-elected': () => 'the members of the counting commission have not been elected.',
  'commission.too-few': ({ members }) =>
    `the counting commission must have not fewer than 3 persons. Proposed: ${members}.`,
  'commission.even': ({ members }) =>
    `the number of members of the counting commission must be odd. Proposed: ${members}.`,
  'commission.same-person': ({ name }) => `one deputy is proposed twice: ${name}.`,
  'commission.not-attending': ({ name }) =>
    `the counting commission is formed from the attending deputies. Not attending: ${name}.`,
  'commission.presiding': ({ name }) =>
    `the person who presides over the meeting cannot be a member of the counting commission: ${name}.`,
  'commission.candidate': ({ name }) =>
    `a candidate for the office of akim cannot be a member of the counting commission: ${name}.`,
  'commission.not-member': ({ name }) => `not a member of the counting commission: ${name}.`,
  'commission.no-majority': (votes) =>
    `there is no majority of the commission's members. For: ${votes.for}; members: ${votes.members}. Vote again.`,
  'officers.already': () => 'the chair and the secretary of the commission are already elected.',
  'officers.missing': () => 'the chair and the secretary of the commission have not been elected.',
  'officers.same-person': ({ name }) =>
    `the chair and the secretary of the commission must be two deputies. Chosen for both: ${name}.`,
  'member.already-enrolled': ({ name }) => `the member of the commission has already chosen a PIN: ${name}.`,
  'member.not-enrolled': ({ name }) => `the member of the commission has not chosen a PIN yet: ${name}.`,
  'commission.already-announced': () => "the results of the commission's election are already announced.",
  'method.already': ({ method }) => `the voting method is already chosen: ${terms.methods[method]}.`,
  'submission.already': () => "the President's submission has already been read out.",
  'submission.authority-missing': () =>
    'the authority of the other official authorised by the President is not given. Record what it rests on.',
  'candidate.unknown': () => 'there is no such candidate on the list.',
  'candidate.already-heard': ({ name }) => `the candidate has already been marked: ${name.ru}.`,
  'candidate.reason-missing': ({ name }) =>
    `the candidate did not present the theses and no reason is given: ${name.ru}. Record the reason.`,
  'candidates.not-heard': ({ left }) =>
    `the candidates' speeches are not over. Candidates not heard: ${left}.`,
  'debate.not-open': () => 'the debate is not open.',
  'debate.already': () => 'the debate has already been marked.',
  'agenda.order-impossible': () =>
    "this order is not possible. Each of the five items is taken once, and the candidates speak after the President's submission is read out.",
  'agenda.order-same': () => 'the order proposed is the present one.',
  'agenda.item-done': ({ item }) => `an item of the agenda that is over stays in its place: ${item}.`,
  'votes.not-of-all-members': ({ votes, members }) =>
    `there must be as many votes as members of the commission. Votes: ${votes}; members: ${members}. Count again.`,
  'commission.member-here': ({ name }) =>
    `a member who is in the hall and has not refused to sign is not replaced: ${name}.`,
  'commission.count-begun': () => 'the count has begun; the commission can no longer change.',
  'member.absent': ({ name }) =>
    `the member of the commission is not in the hall: ${name}. Members do this while attending the meeting.`,
} satisfies Pick<RefusalReasons, keyof typeof kk>;
