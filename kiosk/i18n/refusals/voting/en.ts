/** Reasons of the acts of a voting round, in English: clauses 11.5 and 13 to 16. */
import { en as terms } from '../../terms/en.ts';
import type { RefusalReasons } from '../reasons.ts';
import type { kk } from './kk.ts';

/** The same codes as in Kazakh. */
export const en = {
  'round.none': () =>
    "the voting round has not begun. Voting is held after the candidates' speeches and the debate (if held) are over.",
  'order.already': () => 'the order of voting is already set.',
  'order.missing': () => 'the order of voting is not set. The counting commission sets it.',
  'order.not-announced': () =>
    'the order of voting has not been announced. The chair of the counting commission announces it.',
  'order.way-not-of-method': ({ method }) =>
    `open voting is by show of hands or with an electronic counting system, secret voting uses ballots. Chosen method: ${terms.methods[method]}.`,
  'order.not-commission-chair': ({ name }) =>
    `the chair of the counting commission announces the order of voting. Not the chair of the commission: ${name}.`,
  'paper.not-ready': () => 'the protocol is not ready to be signed.',
  'paper.already-signed': ({ name }) => `the member has already signed the protocol: ${name}.`,
  'paper.signatures-missing': ({ signed, members }) =>
    `all members of the commission must sign the protocol. Signed: ${signed}; members: ${members}.`,
  'ballots.open-voting': () => 'ballots are not used in open voting.',
  'ballots.already': () => 'the ballots are already prepared.',
  'ballots.missing': () => 'the ballots are not prepared. Prepare the ballots first.',
  'ballots.not-equal-attending': ({ prepared, attending }) =>
    `there must be as many ballots as attending deputies. Ballots: ${prepared}; attending deputies: ${attending}.`,
  'ballots.not-commission-officer': ({ name }) =>
    `the chair and the secretary of the counting commission sign the ballots. Neither chair nor secretary: ${name}.`,
  'ballots.already-signed': ({ name }) => `has already signed the ballots: ${name}.`,
  'ballots.unsigned': ({ signed }) =>
    `the chair and the secretary of the counting commission must sign the ballots. Signed: ${signed}; needed: 2.`,
  'box.already-shown': () => 'the box has already been shown empty.',
  'box.not-shown': () => 'the box has not been shown empty. Show the empty box first.',
  'box.already-sealed': () => 'the box is already sealed.',
  'box.not-sealed': () => "the box is not sealed with the maslikhat's seal. Seal the box first.",
  'box.seal-used': ({ seal }) =>
    `this seal has been used before: No. ${seal}. Each box has a new seal in each vote.`,
  'box.voting-not-closed': () => 'voting has not ended. End the voting first.',
  'box.unissued-not-cancelled': ({ unissued }) =>
    `the ballots not issued or spoiled have not been cancelled. To be cancelled: ${unissued}. Cancel them before opening the box.`,
  'box.already-open': () => 'the box is already open.',
  'box.not-open': () => 'the box has not been opened.',
  'box.seal-broken': ({ box }) =>
    `it is already recorded that the seal on the box is broken: No. ${box}. Do not open the box until a decision is taken.`,
  'issuing.already': () => 'ballots are being issued.',
  'issuing.not-begun': () => 'issuing of ballots has not begun.',
  'issuing.ended': () => 'issuing of ballots has ended. It can begin again until voting starts.',
  'issuing.not-ended': () => 'issuing of ballots has not ended. End the issuing first.',
  'issuing.left-over': ({ without, stated }) =>
    `the number of deputies without a ballot does not match. In the hall without a ballot: ${without}; stated: ${stated}.`,
  'ballots.second': ({ name }) =>
    `each deputy is issued one ballot. Deputy who has already received a ballot: ${name}.`,
  'deputy.absent': ({ name }) => `the deputy is not in the hall: ${name}.`,
  'ballots.none-left': ({ prepared }) => `all ballots prepared have been issued. Prepared: ${prepared}.`,
  'voting.quorum-not-confirmed': () =>
    'the quorum has not been confirmed before voting. The chairman of the maslikhat confirms it.',
  'voting.already-open': () => 'voting is in progress.',
  'voting.not-open': () => 'voting has not begun.',
  'voting.already-closed': () => 'voting has ended.',
  'voting.late': () => 'voting has ended. A deputy who was absent during the vote may not vote later.',
  'ballots.already-cancelled': () => 'the ballots not issued are already cancelled.',
  'ballots.cancel-differs': ({ unissued, stated }) =>
    `as many ballots must be cancelled as were not issued or were spoiled. To be cancelled: ${unissued}; stated: ${stated}. Count again.`,
  'count.not-sorted': () =>
    'the ballots have not been sorted. First set aside the ballots of unestablished form.',
  'count.already-sorted': () => 'the ballots are already sorted.',
  'count.already': () => 'the votes are counted; both entries agree.',
  'count.same-member': ({ name }) =>
    `another member of the commission must make the second entry. First entry made by: ${name}.`,
  'count.wrong-candidates': () =>
    'the figures entered do not fit the candidates or the method of this vote. Enter the figures again.',
  'count.wrong-sectors': ({ sectors }) => `votes are entered for each sector. Sectors set: ${sectors}.`,
  'count.unbalanced': ({ taken, sum }) =>
    `the ballots taken from the box must equal the sum of valid, invalid and unestablished-form ballots. Taken from the box: ${taken}; sum: ${sum}. Count again.`,
  'count.votes-differ': ({ valid, votes }) =>
    `the candidates' votes must add up to the number of valid ballots. Valid ballots: ${valid}; sum of votes: ${votes}. Count again.`,
  'count.surplus': ({ papers, held }) =>
    `there are more ballots in the box than were issued. Ballots of established form taken: ${papers}; issued: ${held}. Count again.`,
  'count.more-than-attending': ({ participants, attending }) =>
    `more took part than deputies attend. Took part: ${participants}; attending deputies: ${attending}. Count again.`,
  'count.more-than-participants': ({ name, votes, participants }) =>
    `votes for and against the candidate are more than those who took part. Candidate: ${name.ru}; votes: ${votes}; took part: ${participants}. Count again.`,
  'count.for-more-than-participants': ({ votes, participants }) =>
    `votes for all candidates are more than those who took part. For: ${votes}; took part: ${participants}. Count again.`,
  'ballots.more-than-needed': ({ added, missing }) =>
    `more ballots are added than are missing. Added: ${added}; missing: ${missing}.`,
  'count.voting-not-closed': () => 'voting has not ended, so votes are not counted yet.',
  'paper.already-refused': ({ name }) => `the member's refusal to sign is already recorded: ${name}.`,
  'ballots.addendum-excluded': () =>
    'the counting commission decided to prepare no additional ballots for deputies who come late. They receive only ballots that were freed.',
  'box.unknown': ({ box, boxes }) => `the order of voting has no such box: No. ${box}. Boxes set: ${boxes}.`,
  'ballots.not-held': ({ name }) => `the deputy holds no ballot: ${name}.`,
  'ballots.exchange-excluded': () =>
    'each deputy is issued one ballot. The counting commission did not provide before the vote for a spoiled ballot to be replaced.',
  'count.wrong-boxes': ({ boxes }) => `ballots taken are entered for each box. Boxes set: ${boxes}.`,
  'count.against-not-asked': ({ name }) =>
    `by the order set, votes against are not counted apart. Candidate: ${name.ru}.`,
  'count.not-counted': () => 'the votes have not been counted; there is nothing to count again.',
  'count.signed': ({ signed }) =>
    `signing of the protocol on the results has begun; the votes are not counted again. Signed: ${signed}.`,
} satisfies Pick<RefusalReasons, keyof typeof kk>;
