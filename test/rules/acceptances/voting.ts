/** What is permitted from the order of voting to the sent minutes: clauses 11.5 and 13 to 18. */
import type { Event } from '../../../protocol/events/event.ts';
import type { AcceptanceCases } from '../../support/acceptance-case.ts';
import {
  ballotsPrepared,
  ballotsReady,
  ballotsSigned,
  boxOpened,
  candidate,
  closed,
  counted,
  deputy,
  entering,
  handedOver,
  hands,
  issue,
  issued,
  leave,
  member,
  minutesSigned,
  openRound,
  orderAnnounced,
  orderSet,
  papers,
  received,
  register,
  revoteDecided,
  revoteScheduled,
  roundBegun,
  secretRound,
  signedByAll,
  UNCHOSEN,
  voted,
  votingClosed,
  votingOpened,
} from '../../support/meeting.ts';
import { START, type Step } from '../../support/walk.ts';

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

export const votingAcceptances = {
  'order.set': {
    clauses: ['11.5', '13.1(2)', '14'],
    given: roundBegun('open'),
    when: { type: 'order.set', way: { kind: 'hands', sectors: 4 }, readings: UNCHOSEN },
    gives: [{ type: 'order.set', round: 1, way: { kind: 'hands', sectors: 4 }, readings: UNCHOSEN }],
  },
  'order.announce': {
    clauses: ['11.5'],
    given: [secret, orderSet(), signedByAll('order')],
    when: { type: 'order.announce', member: member(1) },
    gives: [{ type: 'order.announced', round: 1 }],
  },
  'ballots.prepare': {
    clauses: ['15.1'],
    given: ordered,
    when: { type: 'ballots.prepare', count: 90 },
    gives: [{ type: 'ballots.prepared', round: 1, count: 90 }],
  },
  'ballots.add': {
    clauses: ['15.1'],
    given: [ordered, ballotsPrepared(90), ballotsSigned, register(91), register(92)],
    when: { type: 'ballots.add', count: 2 },
    gives: [{ type: 'ballots.added', round: 1, count: 2 }],
  },
  'ballots.sign': {
    clauses: ['15.1'],
    given: [ordered, ballotsPrepared(90)],
    when: { type: 'ballots.sign', member: member(2) },
    gives: [{ type: 'ballots.signed', round: 1, member: member(2) }],
  },
  'box.show': {
    clauses: ['15.4'],
    given: ordered,
    when: { type: 'box.show' },
    gives: [{ type: 'box.shown-empty', round: 1 }],
  },
  'box.seal': {
    clauses: ['15.4'],
    given: [ordered, { type: 'box.show' }],
    when: { type: 'box.seal', seal: 'B-7' },
    gives: [{ type: 'box.sealed', round: 1, seal: 'B-7' }],
  },
  'issuing.begin': {
    clauses: ['15.1'],
    given: [secret, ballotsReady()],
    when: { type: 'issuing.begin' },
    gives: [{ type: 'issuing.began', round: 1 }],
  },
  'ballots.issue': {
    clauses: ['15.3'],
    given: issuing,
    when: { type: 'ballots.issue', deputy: deputy(7), document: 'certificate' },
    gives: [{ type: 'ballots.issued', round: 1, deputy: deputy(7), document: 'certificate' }],
  },
  'issuing.end': {
    clauses: ['15.3'],
    given: [issuing, issue(7)],
    when: { type: 'issuing.end', notTaken: 89 },
    gives: [{ type: 'issuing.ended', round: 1, notTaken: 89 }],
  },
  'quorum.confirm': {
    clauses: ['13.2'],
    given: handedOut,
    when: { type: 'quorum.confirm' },
    gives: [{ type: 'quorum.confirmed', round: 1, attending: 90, needed: 65 }],
  },
  'voting.open': {
    clauses: ['11.5'],
    given: [handedOut, { type: 'quorum.confirm' }],
    when: { type: 'voting.open' },
    gives: [{ type: 'voting.opened', round: 1, attending: 90 }],
  },
  'voting.close': {
    clauses: ['11.5'],
    given: [handedOut, votingOpened],
    when: { type: 'voting.close' },
    gives: [{ type: 'voting.closed', round: 1 }],
  },
  'ballots.cancel': {
    clauses: ['15.1'],
    given: over,
    when: { type: 'ballots.cancel', count: 0 },
    gives: [{ type: 'ballots.cancelled', round: 1, count: 0 }],
  },
  'box.open': {
    clauses: ['15.7'],
    given: [over, { type: 'ballots.cancel', count: 0 }],
    when: { type: 'box.open', sealIntact: true },
    gives: [{ type: 'box.opened', round: 1 }],
  },
  'ballots.sort': {
    clauses: ['15.6'],
    given: [over, { type: 'ballots.cancel', count: 0 }, { type: 'box.open', sealIntact: true }],
    when: { type: 'ballots.sort' },
    gives: [{ type: 'ballots.sorted', round: 1 }],
  },
  'count.enter': {
    clauses: ['16.1'],
    given: [over, boxOpened, entering(1, figures)],
    when: { type: 'count.enter', member: member(2), figures },
    gives: [
      { type: 'count.entered', round: 1, member: member(2), figures },
      { type: 'count.agreed', round: 1, members: [member(1), member(2)], figures },
    ],
  },
  'protocol.hand-over': {
    clauses: ['16.1'],
    given: [agreed, signedByAll('result')],
    when: { type: 'protocol.hand-over' },
    gives: [{ type: 'protocol.handed-over', round: 1 }],
  },
  'protocol.receive': {
    clauses: ['16.1'],
    given: [agreed, handedOver],
    when: { type: 'protocol.receive' },
    gives: [{ type: 'protocol.received', round: 1 }],
  },
  'result.announce': {
    clauses: ['13.4', '17.1'],
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
    clauses: ['17.2'],
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
    clauses: ['17.3'],
    given: [tied, revoteDecided(), signedByAll('revote')],
    when: { type: 'revote.schedule', at: START + 3_600_000 },
    gives: [{ type: 'revote.scheduled', round: 1, at: START + 3_600_000 }],
  },
  'revote.begin': {
    clauses: ['17.3'],
    given: [tied, revoteScheduled, leave(90)],
    when: { type: 'revote.begin' },
    gives: [{ ...began, round: 2, attending: 89 }],
  },
  'meeting.close': {
    clauses: ['18'],
    given: consented,
    when: { type: 'meeting.close' },
    gives: [{ type: 'meeting.closed' }],
  },
  'minutes.sign-chairman': {
    clauses: ['18'],
    given: [consented, closed],
    when: { type: 'minutes.sign-chairman' },
    gives: [{ type: 'minutes.signed', by: 'chairman', member: null }],
  },
  'minutes.sign-commission': {
    clauses: ['18'],
    given: [consented, closed],
    when: { type: 'minutes.sign-commission', member: member(1) },
    gives: [{ type: 'minutes.signed', by: 'commission', member: member(1) }],
  },
  'minutes.send': {
    clauses: ['18'],
    given: [consented, closed, minutesSigned],
    when: { type: 'minutes.send', channel: 'Пошта', number: '5' },
    gives: [{ type: 'minutes.sent', channel: 'Пошта', number: '5' }],
  },
} satisfies Partial<AcceptanceCases>;
