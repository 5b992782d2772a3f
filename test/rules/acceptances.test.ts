/**
 * Every command there is, accepted once, with the events it makes: a command without a row here does not compile.
 */
import { describe, expect, it } from 'vitest';
import type { Event } from '../../protocol/events/event.ts';
import { PERMISSIONS } from '../../protocol/permissions.ts';
import type { AcceptanceCases } from '../support/acceptance-case.ts';
import {
  ballotsPrepared,
  ballotsReady,
  ballotsSigned,
  boxOpened,
  candidate,
  candidatesHeard,
  closed,
  commissionSits,
  commissionVoted,
  counted,
  created,
  deputy,
  elected,
  entering,
  hall,
  handedOver,
  hands,
  issue,
  issued,
  leave,
  MEETING,
  member,
  members,
  methodChosen,
  minutesSigned,
  ninetyAttending,
  openRound,
  orderAnnounced,
  orderSet,
  papers,
  prepared,
  received,
  register,
  remarked,
  revoteDecided,
  revoteScheduled,
  roster,
  roundBegun,
  secretRound,
  signedByAll,
  sitting,
  submissionRead,
  submitted,
  UNCHOSEN,
  voted,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { START, type Step, walked } from '../support/walk.ts';

const SITES = [{ site: 'https://maslikhat-ulgi.example', publishedOn: '2026-11-02' }];
const bodies = roster({ kind: 'oblast', deputies: 2 }, { kind: 'district', deputies: 1 });
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
const secret = roundBegun('secret');
const ordered: Step = [secret, orderAnnounced()];
const issuing: Step = [secret, ballotsReady(), { type: 'issuing.begin' }];
const handedOut: Step = [secret, ballotsReady(), issued()];
const over: Step = [handedOut, votingOpened, votingClosed];
const figures = papers([56, 33], { blank: 1 });
const agreed: Step = [secret, voted(), counted(figures)];
const tied: Step = [secret, secretRound(papers([45, 45]))];
const consented: Step = [roundBegun('open'), openRound(hands(90, [60, 30], [30, 60]))];
const all = { for: 5, against: 0 };

const CASES: AcceptanceCases = {
  'meeting.create': {
    given: [],
    when: {
      type: 'meeting.create',
      id: MEETING,
      territory: { type: 'capital', name: { kk: 'Үлгі', ru: 'Пример' } },
      rehearsal: true,
    },
    gives: [
      {
        type: 'meeting.created',
        id: MEETING,
        territory: { type: 'capital', name: { kk: 'Үлгі', ru: 'Пример' } },
        rehearsal: true,
      },
    ],
  },
  'notice.record': {
    given: created(),
    when: { type: 'notice.record', number: '7', receivedOn: '2026-11-01', receivedAt: '09:30', from: 'Үлгі' },
    gives: [
      { type: 'notice.recorded', number: '7', receivedOn: '2026-11-01', receivedAt: '09:30', from: 'Үлгі' },
    ],
  },
  'meeting.convene': {
    given: prepared().slice(0, 2),
    when: {
      type: 'meeting.convene',
      date: '2026-11-04',
      time: '10:00',
      place: 'Үлгі залы',
      presiding: 'Үлгі Төраға',
      publications: SITES,
      broadcast: { possible: true, detail: 'https://maslikhat-ulgi.example/live' },
    },
    gives: [
      {
        type: 'meeting.convened',
        date: '2026-11-04',
        time: '10:00',
        place: 'Үлгі залы',
        presiding: 'Үлгі Төраға',
        publications: SITES,
        broadcast: { possible: true, detail: 'https://maslikhat-ulgi.example/live' },
        edition: '2026-07-01',
      },
    ],
  },
  'roster.import': {
    given: created(),
    when: bodies,
    gives: [{ type: 'roster.imported', maslikhats: bodies.maslikhats, deputies: bodies.deputies }],
  },
  'candidate.propose': {
    given: created(),
    when: { type: 'candidate.propose', candidate: submitted(1) },
    gives: [{ type: 'candidate.proposed', candidate: submitted(1) }],
  },
  'registration.open': {
    given: prepared(),
    when: { type: 'registration.open' },
    gives: [{ type: 'registration.opened', total: 97 }],
  },

  'deputy.register': {
    given: hall(),
    when: { type: 'deputy.register', deputy: deputy(7), document: 'identity-card', offline: true },
    gives: [
      { type: 'deputy.registered', deputy: deputy(7), document: 'identity-card', desk: 1, offline: true },
    ],
  },
  'deputy.leave': {
    given: ninetyAttending,
    when: { type: 'deputy.leave', deputy: deputy(7), offline: false },
    gives: [{ type: 'deputy.left', deputy: deputy(7), desk: 1 }],
  },
  'deputy.return': {
    given: [ninetyAttending, leave(7)],
    when: { type: 'deputy.return', deputy: deputy(7), offline: false },
    gives: [{ type: 'deputy.returned', deputy: deputy(7), desk: 1 }],
  },
  'registration.withdraw': {
    given: [hall(), register(7)],
    when: { type: 'registration.withdraw', deputy: deputy(7), reason: 'Қате', offline: false },
    gives: [{ type: 'registration.withdrawn', deputy: deputy(7), desk: 1, reason: 'Қате' }],
  },
  'desk.confirm': {
    given: [
      ninetyAttending,
      (walk) => {
        walk.desks = [{ desk: 1, state: 'queued', since: START }];
      },
    ],
    when: { type: 'desk.confirm', desk: 1, count: 90 },
    gives: [{ type: 'desk.confirmed', desk: 1, count: 90 }],
  },
  'registration.announce': {
    given: ninetyAttending,
    when: { type: 'registration.announce' },
    gives: [
      {
        type: 'registration.announced',
        total: 97,
        attending: 90,
        needed: 65,
        competent: true,
        confirmedByHand: [],
      },
    ],
  },
  'quorum.measure': {
    given: [hall(), { type: 'registration.announce' }],
    when: { type: 'quorum.measure', measure: 'Қоңырау' },
    gives: [{ type: 'measure.recorded', measure: 'Қоңырау' }],
  },
  'meeting.open': {
    given: [ninetyAttending, { type: 'registration.announce' }],
    when: { type: 'meeting.open' },
    gives: [{ type: 'meeting.opened', attending: 90 }],
  },

  'remarks.finish': {
    given: sitting(),
    when: { type: 'remarks.finish' },
    gives: [{ type: 'remarks.finished' }],
  },
  'commission.vote': {
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
  'commission.elect': {
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
    given: [begun, commissionVoted()],
    when: { type: 'member.enrol', member: member(3) },
    gives: [{ type: 'member.enrolled', member: member(3) }],
  },
  'member.reset': {
    given: [begun, commissionVoted(), { type: 'member.enrol', member: member(3) }],
    when: { type: 'member.reset', member: member(3) },
    gives: [{ type: 'member.reset', member: member(3) }],
  },
  'paper.sign': {
    given: [begun, commissionVoted(), elected()],
    when: { type: 'paper.sign', paper: { kind: 'commission', round: 0 }, member: member(5) },
    gives: [{ type: 'paper.signed', paper: { kind: 'commission', round: 0 }, member: member(5) }],
  },
  'commission.announce': {
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
    given: methodKnown,
    when: { type: 'submission.read', reader: 'authorised-official', name: 'Өкіл', authority: '№ 3 сенімхат' },
    gives: [
      { type: 'submission.read', reader: 'authorised-official', name: 'Өкіл', authority: '№ 3 сенімхат' },
    ],
  },
  'candidate.hear': {
    given: [methodKnown, submissionRead],
    when: { type: 'candidate.hear', candidate: candidate(2), spoke: false, reason: 'Ауырып қалды' },
    gives: [{ type: 'candidate.heard', candidate: candidate(2), spoke: false, reason: 'Ауырып қалды' }],
  },
  'debate.open': { given: allHeard, when: { type: 'debate.open' }, gives: [{ type: 'debate.opened' }] },
  'debate.close': {
    given: [allHeard, { type: 'debate.open' }],
    when: { type: 'debate.close' },
    gives: [{ type: 'debate.closed', held: true }, began],
  },
  'debate.skip': {
    given: allHeard,
    when: { type: 'debate.skip' },
    gives: [{ type: 'debate.closed', held: false }, began],
  },
  'break.begin': {
    given: ordered,
    when: { type: 'break.begin', reason: 'ballots', minutes: 20 },
    gives: [{ type: 'break.began', reason: 'ballots', minutes: 20 }],
  },
  'break.end': {
    given: [ordered, { type: 'break.begin', reason: 'ballots', minutes: 20 }],
    when: { type: 'break.end' },
    gives: [{ type: 'break.ended' }],
  },

  'order.set': {
    given: roundBegun('open'),
    when: { type: 'order.set', way: { kind: 'hands', sectors: 4 }, readings: UNCHOSEN },
    gives: [{ type: 'order.set', round: 1, way: { kind: 'hands', sectors: 4 }, readings: UNCHOSEN }],
  },
  'order.announce': {
    given: [secret, orderSet(), signedByAll('order')],
    when: { type: 'order.announce', member: member(1) },
    gives: [{ type: 'order.announced', round: 1 }],
  },
  'ballots.prepare': {
    given: ordered,
    when: { type: 'ballots.prepare', count: 90 },
    gives: [{ type: 'ballots.prepared', round: 1, count: 90 }],
  },
  'ballots.add': {
    given: [ordered, ballotsPrepared(90), ballotsSigned, register(91), register(92)],
    when: { type: 'ballots.add', count: 2 },
    gives: [{ type: 'ballots.added', round: 1, count: 2 }],
  },
  'ballots.sign': {
    given: [ordered, ballotsPrepared(90)],
    when: { type: 'ballots.sign', member: member(2) },
    gives: [{ type: 'ballots.signed', round: 1, member: member(2) }],
  },
  'box.show': {
    given: ordered,
    when: { type: 'box.show' },
    gives: [{ type: 'box.shown-empty', round: 1 }],
  },
  'box.seal': {
    given: [ordered, { type: 'box.show' }],
    when: { type: 'box.seal', seal: 'B-7' },
    gives: [{ type: 'box.sealed', round: 1, seal: 'B-7' }],
  },
  'issuing.begin': {
    given: [secret, ballotsReady()],
    when: { type: 'issuing.begin' },
    gives: [{ type: 'issuing.began', round: 1 }],
  },
  'ballots.issue': {
    given: issuing,
    when: { type: 'ballots.issue', deputy: deputy(7), document: 'certificate' },
    gives: [{ type: 'ballots.issued', round: 1, deputy: deputy(7), document: 'certificate' }],
  },
  'issuing.end': {
    given: [issuing, issue(7)],
    when: { type: 'issuing.end', notTaken: 89 },
    gives: [{ type: 'issuing.ended', round: 1, notTaken: 89 }],
  },
  'quorum.confirm': {
    given: handedOut,
    when: { type: 'quorum.confirm' },
    gives: [{ type: 'quorum.confirmed', round: 1, attending: 90, needed: 65 }],
  },
  'voting.open': {
    given: [handedOut, { type: 'quorum.confirm' }],
    when: { type: 'voting.open' },
    gives: [{ type: 'voting.opened', round: 1, attending: 90 }],
  },
  'voting.close': {
    given: [handedOut, votingOpened],
    when: { type: 'voting.close' },
    gives: [{ type: 'voting.closed', round: 1 }],
  },
  'ballots.cancel': {
    given: over,
    when: { type: 'ballots.cancel', count: 0 },
    gives: [{ type: 'ballots.cancelled', round: 1, count: 0 }],
  },
  'box.open': {
    given: [over, { type: 'ballots.cancel', count: 0 }],
    when: { type: 'box.open', sealIntact: true },
    gives: [{ type: 'box.opened', round: 1 }],
  },
  'ballots.sort': {
    given: [over, { type: 'ballots.cancel', count: 0 }, { type: 'box.open', sealIntact: true }],
    when: { type: 'ballots.sort' },
    gives: [{ type: 'ballots.sorted', round: 1 }],
  },
  'count.enter': {
    given: [over, boxOpened, entering(1, figures)],
    when: { type: 'count.enter', member: member(2), figures },
    gives: [
      { type: 'count.entered', round: 1, member: member(2), figures },
      { type: 'count.agreed', round: 1, members: [member(1), member(2)], figures },
    ],
  },

  'protocol.hand-over': {
    given: [agreed, signedByAll('result')],
    when: { type: 'protocol.hand-over' },
    gives: [{ type: 'protocol.handed-over', round: 1 }],
  },
  'protocol.receive': {
    given: [agreed, handedOver],
    when: { type: 'protocol.receive' },
    gives: [{ type: 'protocol.received', round: 1 }],
  },
  'result.announce': {
    given: [agreed, received],
    when: { type: 'result.announce' },
    gives: [
      {
        type: 'result.announced',
        round: 1,
        participants: 90,
        tallies: [
          { candidate: candidate(1), for: 56, against: 33 },
          { candidate: candidate(2), for: 33, against: 56 },
        ],
        figures,
        readings: UNCHOSEN,
        verdict: { kind: 'consent', candidate: candidate(1) },
      },
    ],
  },
  'revote.decide': {
    given: tied,
    when: { type: 'revote.decide', votes: { for: 3, against: 2 } },
    gives: [
      {
        type: 'revote.decided',
        round: 1,
        candidates: [candidate(1), candidate(2)],
        votes: { for: 3, against: 2 },
      },
    ],
  },
  'revote.schedule': {
    given: [tied, revoteDecided(), signedByAll('revote')],
    when: { type: 'revote.schedule', at: START + 3_600_000 },
    gives: [{ type: 'revote.scheduled', round: 1, at: START + 3_600_000 }],
  },
  'revote.begin': {
    given: [tied, revoteScheduled, leave(90)],
    when: { type: 'revote.begin' },
    gives: [{ ...began, round: 2, attending: 89 }],
  },
  'meeting.close': {
    given: consented,
    when: { type: 'meeting.close' },
    gives: [{ type: 'meeting.closed' }],
  },
  'minutes.sign-chairman': {
    given: [consented, closed],
    when: { type: 'minutes.sign-chairman' },
    gives: [{ type: 'minutes.signed', by: 'chairman', member: null }],
  },
  'minutes.sign-commission': {
    given: [consented, closed],
    when: { type: 'minutes.sign-commission', member: member(1) },
    gives: [{ type: 'minutes.signed', by: 'commission', member: member(1) }],
  },
  'minutes.send': {
    given: [consented, closed, minutesSigned],
    when: { type: 'minutes.send', channel: 'Пошта', number: '5' },
    gives: [{ type: 'minutes.sent', channel: 'Пошта', number: '5' }],
  },
};

describe('every command is accepted where the decree permits it', () => {
  const rows = Object.values(CASES).map((row) => ({ ...row, ...PERMISSIONS[row.when.type] }));

  it.each(rows)('[$clause] $when.type', ({ given, when, gives }) => {
    expect(walked(given).ask(when)).toEqual({ kind: 'accepted', events: gives });
  });

  it.each(rows)('[$clause] $when.type, from the one role to which the clause gives it', ({ given, when }) => {
    const walk = walked(given);
    const { role: own, desk } = walk.contextOf(when);
    for (const role of ['office', 'desk', 'commission', 'podium', 'screen'] as const) {
      const { kind } = walk.ask(when, { role, desk: desk ?? 1 });
      expect(kind).toBe(role === own ? 'accepted' : 'refused');
    }
  });
});
