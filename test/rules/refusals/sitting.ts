/** Refusals of the sitting up to the first round: clauses 7, 8, 11 to 13, 15.2, 16.1 and 18. */
import type { Command } from '../../../protocol/commands/command.ts';
import type { AgendaItemNumber } from '../../../protocol/commands/sitting.ts';
import type { DeputyId } from '../../../protocol/values.ts';
import {
  attend,
  ballotsReady,
  candidateName,
  candidatesHeard,
  closed,
  commissionSits,
  commissionVoted,
  convened,
  created,
  deputy,
  deputyName,
  elected,
  hands,
  heard,
  issue,
  issued,
  leave,
  member,
  members,
  methodChosen,
  noticed,
  opened,
  openRound,
  orderAnnounced,
  proposed,
  remarked,
  roster,
  roundBegun,
  signedByAll,
  signing,
  sitting,
  submissionRead,
  submitted,
  votingOpened,
} from '../../support/meeting.ts';
import type { RefusalCases } from '../../support/refusal-case.ts';
import type { Step } from '../../support/walk.ts';

const commissionOf = (ids: ReturnType<typeof members>, inFavour = 90): Command => ({
  type: 'commission.vote',
  members: ids,
  votes: { for: inFavour, against: 0 },
});
const replacing = (leaver: DeputyId, joiner: DeputyId): Command => ({
  type: 'commission.replace',
  leaver,
  joiner,
  votes: { for: 80, against: 0 },
  reason: 'Кетті',
});
const refusing = (n: number): Command => ({
  type: 'paper.refuse',
  paper: { kind: 'commission', round: 0 },
  refuser: member(n),
  reason: 'Келіспеймін',
});
const reordering = (...order: readonly AgendaItemNumber[]): Command => ({
  type: 'agenda.reorder',
  order: [...order],
  votes: { for: 90, against: 0 },
  reason: 'Баяндамашы жолда',
});
const begun: Step = [sitting(), remarked];
const methodKnown: Step = [sitting(), commissionSits(), methodChosen('secret')];
const onBreak: Step = [sitting(), { type: 'break.begin', reason: 'other', minutes: 10 }];
const allHeard: Step = [methodKnown, candidatesHeard];
/** A deputy bears the name of the candidate. */
const namesake: Step = [
  created(),
  noticed(),
  convened(),
  roster({ kind: 'oblast', deputies: 9 }),
  proposed(1),
  {
    type: 'candidate.propose',
    candidate: submitted(2, { name: { kk: nameOf(4), ru: submitted(2).name.ru } }),
  },
  { type: 'registration.open' },
  attend(9),
  opened,
  remarked,
];

function nameOf(n: number) {
  const [surname = '', given = ''] = deputyName(n).split(' ');
  return { surname, given, patronymic: '' };
}

export const sittingRefusals = {
  'break.going-on': { given: onBreak, when: remarked, clause: '15.2', figures: {} },
  'break.none': { given: sitting(), when: { type: 'break.end' }, clause: '15.2', figures: {} },
  'break.during-voting': {
    given: [roundBegun('secret'), ballotsReady(), issued(), votingOpened],
    when: { type: 'break.begin', reason: 'other', minutes: 5 },
    clause: '15.2',
    figures: {},
  },
  'meeting.closed': {
    given: [roundBegun('open'), openRound(hands(90, [60, 30], [30, 60])), closed],
    when: remarked,
    clause: '18',
    figures: {},
  },
  'member.not-in-person': {
    given: [begun, commissionVoted(), elected()],
    when: signing({ kind: 'commission', round: 0 }, 1),
    about: { member: member(2) },
    clause: '16.1',
    figures: { name: deputyName(2) },
  },
  'registration.issuing-begun': {
    given: [roundBegun('secret'), ballotsReady(), { type: 'issuing.begin' }, issue(80)],
    when: { type: 'registration.withdraw', deputy: deputy(81), reason: 'Қате', offline: false },
    clause: '15.3',
    figures: {},
  },
  'deputy.in-commission': {
    given: [begun, commissionVoted()],
    when: { type: 'registration.withdraw', deputy: member(1), reason: 'Қате', offline: false },
    clause: '11.2',
    figures: { name: deputyName(2) },
  },

  'agenda.out-of-order': { given: begun, when: submissionRead, clause: '7', figures: { item: 4, next: 2 } },
  'agenda.order-impossible': {
    given: begun,
    when: reordering(1, 2, 3, 5, 4),
    clause: '7',
    figures: {},
  },
  'agenda.order-same': { given: begun, when: reordering(1, 2, 3, 4, 5), clause: '7', figures: {} },
  'agenda.item-done': {
    given: [sitting(), commissionSits()],
    when: reordering(1, 4, 2, 3, 5),
    clause: '7',
    figures: { item: 2 },
  },
  'remarks.already': { given: begun, when: remarked, clause: '7(1)', figures: {} },
  'votes.more-than-attending': {
    given: begun,
    when: commissionOf(members(3), 91),
    clause: '12',
    figures: { votes: 91, attending: 90 },
  },
  'votes.not-of-all-members': {
    given: [begun, commissionVoted()],
    when: { ...elected(), secretaryVotes: { for: 4, against: 0 } },
    clause: '11.3',
    figures: { votes: 4, members: 5 },
  },
  'commission.already': {
    given: [begun, commissionVoted()],
    when: commissionOf(members(3)),
    clause: '11.2',
    figures: {},
  },
  'commission.not-elected': { given: begun, when: elected(), clause: '11.2', figures: {} },
  'commission.too-few': {
    given: begun,
    when: commissionOf(members(1)),
    clause: '11.2',
    figures: { members: 1 },
  },
  'commission.even': {
    given: begun,
    when: commissionOf(members(6)),
    clause: '11.2',
    figures: { members: 6 },
  },
  'commission.same-person': {
    given: begun,
    when: commissionOf([member(1), member(2), member(1)]),
    clause: '11.2',
    figures: { name: deputyName(2) },
  },
  'commission.not-attending': {
    given: [begun, leave(4)],
    when: commissionOf(members(3)),
    clause: '11.2',
    figures: { name: deputyName(4) },
  },
  'commission.presiding': {
    given: begun,
    when: commissionOf([deputy(1), deputy(2), deputy(3)]),
    clause: '11.2',
    figures: { name: deputyName(1) },
  },
  'commission.candidate': {
    given: namesake,
    when: commissionOf(members(3), 9),
    clause: '11.2',
    figures: { name: deputyName(4) },
  },
  'commission.member-here': {
    given: [begun, commissionVoted()],
    when: replacing(member(3), deputy(50)),
    clause: '11.2',
    figures: { name: deputyName(4) },
  },
  'commission.count-begun': {
    given: [roundBegun('open'), orderAnnounced(), votingOpened, { type: 'voting.close' }, leave(4)],
    when: replacing(member(3), deputy(50)),
    clause: '16.1',
    figures: {},
  },
  'commission.not-member': {
    given: [begun, commissionVoted()],
    when: { ...elected(), chair: deputy(20) },
    clause: '11.3',
    figures: { name: deputyName(20) },
  },
  'commission.no-majority': {
    given: [begun, commissionVoted()],
    when: { ...elected(), chairVotes: { for: 2, against: 3 } },
    clause: '11.3',
    figures: { for: 2, members: 5 },
  },
  'commission.already-announced': {
    given: [sitting(), commissionSits()],
    when: { type: 'commission.announce' },
    clause: '13.4',
    figures: {},
  },
  'officers.already': {
    given: [begun, commissionVoted(), elected()],
    when: elected(),
    clause: '11.3',
    figures: {},
  },
  'officers.missing': {
    given: [begun, commissionVoted()],
    when: { type: 'commission.announce' },
    clause: '11.3',
    figures: {},
  },
  'officers.same-person': {
    given: [begun, commissionVoted()],
    when: { ...elected(), secretary: member(1) },
    clause: '11.3',
    figures: { name: deputyName(2) },
  },
  'member.absent': {
    given: [begun, commissionVoted(), elected(), leave(4)],
    when: signing({ kind: 'commission', round: 0 }, 3),
    clause: '11.2',
    figures: { name: deputyName(4) },
  },
  'member.already-enrolled': {
    given: [begun, commissionVoted(), { type: 'member.enrol', member: member(1) }],
    when: { type: 'member.enrol', member: member(1) },
    clause: '16.1',
    figures: { name: deputyName(2) },
  },
  'member.not-enrolled': {
    given: [begun, commissionVoted()],
    when: { type: 'member.reset', member: member(1) },
    clause: '16.1',
    figures: { name: deputyName(2) },
  },
  'paper.not-ready': {
    given: [begun, commissionVoted()],
    when: signing({ kind: 'commission', round: 0 }, 1),
    clause: '16.1',
    figures: {},
  },
  'paper.already-signed': {
    given: [begun, commissionVoted(), elected(), signedByAll('commission')],
    when: signing({ kind: 'commission', round: 0 }, 1),
    clause: '16.1',
    figures: { name: deputyName(2) },
  },
  'paper.already-refused': {
    given: [begun, commissionVoted(), elected(), refusing(3)],
    when: refusing(3),
    clause: '16.1',
    figures: { name: deputyName(4) },
  },
  'paper.signatures-missing': {
    given: [begun, commissionVoted(), elected(), signing({ kind: 'commission', round: 0 }, 1)],
    when: { type: 'commission.announce' },
    clause: '11.3',
    figures: { signed: 1, members: 5 },
  },

  'method.already': {
    given: methodKnown,
    when: { type: 'method.vote', method: 'open', votes: { for: 90, against: 0 } },
    clause: '11.4',
    figures: { method: 'secret' },
  },
  'submission.already': {
    given: [methodKnown, submissionRead],
    when: submissionRead,
    clause: '7(4)',
    figures: {},
  },
  'submission.authority-missing': {
    given: methodKnown,
    when: { type: 'submission.read', reader: 'authorised-official', name: 'Өкіл Үлгі', authority: '' },
    clause: '7(4)',
    figures: {},
  },
  'candidate.unknown': { given: [methodKnown, submissionRead], when: heard(3), clause: '7(5)', figures: {} },
  'candidate.already-heard': {
    given: [methodKnown, submissionRead, heard(2)],
    when: heard(2),
    clause: '7(5)',
    figures: { name: candidateName(2) },
  },
  'candidate.reason-missing': {
    given: [methodKnown, submissionRead],
    when: { ...heard(1), spoke: false },
    clause: '7(5)',
    figures: { name: candidateName(1) },
  },
  'candidates.not-heard': {
    given: [methodKnown, submissionRead, heard(2)],
    when: { type: 'debate.skip' },
    clause: '11.1',
    figures: { left: 1 },
  },
  'debate.not-open': { given: allHeard, when: { type: 'debate.close' }, clause: '8', figures: {} },
  'debate.already': {
    given: [allHeard, { type: 'debate.open' }],
    when: { type: 'debate.skip' },
    clause: '8',
    figures: {},
  },
} as const satisfies Partial<RefusalCases>;
