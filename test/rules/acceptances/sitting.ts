/** What is permitted in the sitting up to the vote: clauses 7, 8, 11, 12, 13.4, 15.2, 16.1 and 17.3. */
import type { Event } from '../../../protocol/events/event.ts';
import type { DeputyId } from '../../../protocol/values.ts';
import type { AcceptanceCases } from '../../support/acceptance-case.ts';
import {
  adjourning,
  candidate,
  candidatesHeard,
  commissionSits,
  commissionVoted,
  deputy,
  elected,
  leave,
  member,
  members,
  methodChosen,
  orderAnnounced,
  remarked,
  roundBegun,
  signedByAll,
  sitting,
  submissionRead,
} from '../../support/meeting.ts';
import type { Step } from '../../support/walk.ts';

const begun: Step = [sitting(), remarked];
const methodKnown: Step = [sitting(), commissionSits(), methodChosen('secret')];
const allHeard: Step = [methodKnown, candidatesHeard];
const began: Event = {
  type: 'round.began',
  round: 1,
  method: 'secret',
  candidates: [candidate(1), candidate(2)],
  attending: 90,
};
const ordered: Step = [roundBegun('secret'), orderAnnounced()];
const all = { for: 5, against: 0 };
/** 89 attend: 45 are more than half of them, 44 are not. */
const replacing = (leaver: DeputyId, joiner: DeputyId, inFavour: number) =>
  ({
    type: 'commission.replace',
    leaver,
    joiner,
    votes: { for: inFavour, against: 0 },
    reason: 'Кетті',
  }) as const;
const replaced = (leaver: DeputyId, joiner: DeputyId, inFavour: number, adopted: boolean): Event => ({
  ...replacing(leaver, joiner, inFavour),
  type: 'commission.replaced',
  attending: 89,
  adopted,
});

export const sittingAcceptances = {
  'remarks.finish': {
    clauses: ['7(1)'],
    given: sitting(),
    when: { type: 'remarks.finish' },
    gives: [{ type: 'remarks.finished' }],
  },
  'commission.vote': {
    clauses: ['7(2)', '11.2'],
    given: begun,
    when: { type: 'commission.vote', members: members(3), votes: { for: 45, against: 45 } },
    gives: [
      {
        type: 'commission.voted',
        members: members(3),
        votes: { for: 45, against: 45 },
        attending: 90,
        adopted: false,
      },
    ],
  },
  'agenda.reorder': {
    clauses: ['7', '12'],
    given: [begun],
    when: {
      type: 'agenda.reorder',
      order: [1, 4, 2, 3, 5],
      votes: { for: 46, against: 44 },
      reason: 'Баяндамашы кетуі тиіс',
    },
    gives: [
      {
        type: 'agenda.reordered',
        order: [1, 4, 2, 3, 5],
        votes: { for: 46, against: 44 },
        attending: 90,
        adopted: true,
        reason: 'Баяндамашы кетуі тиіс',
      },
    ],
  },
  'commission.replace': [
    {
      clauses: ['11.2', '12'],
      shows: 'a member who left',
      given: [begun, commissionVoted(), leave(6)],
      when: replacing(member(5), deputy(50), 45),
      gives: [replaced(member(5), deputy(50), 45, true)],
    },
    {
      clauses: ['12'],
      shows: 'a vote that fails is recorded',
      given: [begun, commissionVoted(), leave(6)],
      when: replacing(member(5), deputy(50), 44),
      gives: [replaced(member(5), deputy(50), 44, false)],
    },
  ],
  'commission.elect': {
    clauses: ['11.3'],
    given: [begun, commissionVoted()],
    when: {
      type: 'commission.elect',
      chair: member(4),
      secretary: member(5),
      chairVotes: { for: 3, against: 2 },
      secretaryVotes: all,
    },
    gives: [
      {
        type: 'commission.elected',
        chair: member(4),
        secretary: member(5),
        chairVotes: { for: 3, against: 2 },
        secretaryVotes: all,
      },
    ],
  },
  'member.enrol': {
    clauses: ['16.1'],
    given: [begun, commissionVoted()],
    when: { type: 'member.enrol', member: member(3) },
    gives: [{ type: 'member.enrolled', member: member(3) }],
  },
  'member.reset': {
    clauses: ['16.1'],
    given: [begun, commissionVoted(), { type: 'member.enrol', member: member(3) }],
    when: { type: 'member.reset', member: member(3) },
    gives: [{ type: 'member.reset', member: member(3) }],
  },
  'paper.sign': {
    clauses: ['16.1'],
    given: [begun, commissionVoted(), elected()],
    when: {
      type: 'paper.sign',
      paper: { kind: 'commission', round: 0 },
      member: member(5),
      dissent: 'Ескерту',
    },
    gives: [
      {
        type: 'paper.signed',
        paper: { kind: 'commission', round: 0 },
        member: member(5),
        dissent: 'Ескерту',
      },
    ],
  },
  'paper.refuse': {
    clauses: ['16.1'],
    given: [begun, commissionVoted(), elected()],
    when: {
      type: 'paper.refuse',
      paper: { kind: 'commission', round: 0 },
      refuser: member(5),
      reason: 'Келіспеймін',
    },
    gives: [
      {
        type: 'signature.refused',
        paper: { kind: 'commission', round: 0 },
        member: member(5),
        reason: 'Келіспеймін',
      },
    ],
  },
  'commission.announce': {
    clauses: ['13.4'],
    given: [begun, commissionVoted(), elected(), signedByAll('commission')],
    when: { type: 'commission.announce' },
    gives: [
      {
        type: 'commission.announced',
        chair: member(1),
        secretary: member(2),
        chairVotes: all,
        secretaryVotes: all,
      },
    ],
  },
  'method.vote': {
    clauses: ['7(3)', '11.4'],
    given: [sitting(), commissionSits()],
    when: { type: 'method.vote', method: 'open', votes: { for: 46, against: 44 } },
    gives: [
      {
        type: 'method.voted',
        method: 'open',
        votes: { for: 46, against: 44 },
        attending: 90,
        adopted: true,
      },
    ],
  },
  'submission.read': {
    clauses: ['7(4)'],
    given: methodKnown,
    when: { type: 'submission.read', reader: 'authorised-official', name: 'Өкіл', authority: '№ 3 сенімхат' },
    gives: [
      { type: 'submission.read', reader: 'authorised-official', name: 'Өкіл', authority: '№ 3 сенімхат' },
    ],
  },
  'candidate.hear': {
    clauses: ['7(5)'],
    given: [methodKnown, submissionRead],
    when: { type: 'candidate.hear', candidate: candidate(2), spoke: false, reason: 'Ауырып қалды' },
    gives: [{ type: 'candidate.heard', candidate: candidate(2), spoke: false, reason: 'Ауырып қалды' }],
  },
  'debate.open': {
    clauses: ['8'],
    given: allHeard,
    when: { type: 'debate.open' },
    gives: [{ type: 'debate.opened' }],
  },
  'debate.close': {
    clauses: ['8', '11.1'],
    given: [allHeard, { type: 'debate.open' }],
    when: { type: 'debate.close' },
    gives: [{ type: 'debate.closed', held: true }, began],
  },
  'debate.skip': {
    clauses: ['8', '11.1'],
    given: allHeard,
    when: { type: 'debate.skip' },
    gives: [{ type: 'debate.closed', held: false }, began],
  },
  'break.begin': {
    clauses: ['15.2'],
    given: ordered,
    when: { type: 'break.begin', reason: 'ballots', minutes: 20 },
    gives: [{ type: 'break.began', reason: 'ballots', minutes: 20 }],
  },
  'meeting.adjourn': {
    clauses: ['17.3'],
    given: [begun],
    when: adjourning,
    gives: [
      {
        type: 'meeting.adjourned',
        sitting: 2,
        date: '2026-11-04',
        time: '09:00',
        place: 'Үлгі залы',
        reason: 'Кворум жоқ',
      },
    ],
  },
  'break.end': {
    clauses: ['15.2'],
    given: [ordered, { type: 'break.begin', reason: 'ballots', minutes: 20 }],
    when: { type: 'break.end' },
    gives: [{ type: 'break.ended' }],
  },
} satisfies Partial<AcceptanceCases>;
