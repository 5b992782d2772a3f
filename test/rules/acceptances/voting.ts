/** What is permitted from the order of voting to the sent minutes: clauses 11.5 and 13 to 18. */
import type { Readings } from '../../../protocol/commands/voting.ts';
import type { Event } from '../../../protocol/events/event.ts';
import type { AcceptanceCases } from '../../support/acceptance-case.ts';
import {
  ballotsPrepared,
  ballotsReady,
  ballotsSigned,
  boxOpened,
  byBallots,
  byHands,
  bySystem,
  candidate,
  choosing,
  closed,
  comeBack,
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
  opening,
  openRound,
  orderAnnounced,
  orderSet,
  papers,
  received,
  register,
  released,
  restCancelled,
  revoteBegun,
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
const equal = papers([45, 45]);
const tied: Step = [secret, secretRound(equal)];
const tooMany = papers([60, 30], { blank: 1 });
const totals = hands(90, [60, 30], [30, 60]);
const rolling = choosing({ issuing: 'rolling' });
const rollingOpen: Step = [secret, ballotsReady(rolling), { type: 'issuing.begin' }, issue(1), votingOpened];
const exchangeOpen: Step = [secret, ballotsReady(choosing({ exchange: 'allowed' })), issued(), votingOpened];
const exchanged: Step = [exchangeOpen, { type: 'ballots.spoil', deputy: deputy(7) }];
/** Something is chosen on every question. */
const everything: Readings = {
  participants: 'valid',
  majority: 'plurality',
  blank: 'valid',
  tie: 'any',
  against: 'not-reported',
  exchange: 'allowed',
  late: 'freed',
  hands: 'for-only',
  issuing: 'rolling',
  help: 'allowed',
};
const consented: Step = [roundBegun('open'), openRound(hands(90, [60, 30], [30, 60]))];

export const votingAcceptances = {
  'order.set': [
    {
      clauses: ['11.5', '13.1(2)', '14'],
      shows: 'hands of four sectors',
      given: roundBegun('open'),
      when: { type: 'order.set', way: byHands(4), readings: UNCHOSEN },
      gives: [{ type: 'order.set', round: 1, way: byHands(4), readings: UNCHOSEN }],
    },
    {
      clauses: ['13.1(1)', '14'],
      shows: 'a counting system of the hall',
      given: roundBegun('open'),
      when: { type: 'order.set', way: bySystem, readings: everything },
      gives: [{ type: 'order.set', round: 1, way: bySystem, readings: everything }],
    },
    {
      clauses: ['13.1(3)', '15.1'],
      shows: 'ballots into two boxes',
      given: secret,
      when: { type: 'order.set', way: byBallots(2), readings: everything },
      gives: [{ type: 'order.set', round: 1, way: byBallots(2), readings: everything }],
    },
  ],
  'order.announce': {
    clauses: ['11.5'],
    given: [secret, orderSet(), signedByAll('order')],
    when: { type: 'order.announce', member: member(1) },
    gives: [{ type: 'order.announced', round: 1, way: byBallots(), readings: UNCHOSEN }],
  },
  'ballots.prepare': {
    clauses: ['15.1'],
    given: ordered,
    when: { type: 'ballots.prepare', count: 90 },
    gives: [{ type: 'ballots.prepared', round: 1, count: 90 }],
  },
  'ballots.add': [
    {
      clauses: ['15.1'],
      shows: 'for who came after preparation',
      given: [ordered, ballotsPrepared(90), ballotsSigned, register(91), register(92)],
      when: { type: 'ballots.add', count: 2 },
      gives: [{ type: 'ballots.added', round: 1, count: 2 }],
    },
    {
      clauses: ['15.3'],
      shows: 'in place of a spoiled one while voting is open',
      given: [exchanged, register(91)],
      when: { type: 'ballots.add', count: 1 },
      gives: [{ type: 'ballots.added', round: 1, count: 1 }],
    },
  ],
  'ballots.sign': {
    clauses: ['15.1'],
    given: [ordered, ballotsPrepared(90)],
    when: { type: 'ballots.sign', member: member(2) },
    gives: [{ type: 'ballots.signed', round: 1, member: member(2) }],
  },
  'box.show': {
    clauses: ['15.4'],
    given: ordered,
    when: { type: 'box.show', box: 1 },
    gives: [{ type: 'box.shown-empty', round: 1, box: 1 }],
  },
  'box.seal': {
    clauses: ['15.4'],
    given: [ordered, { type: 'box.show', box: 1 }],
    when: { type: 'box.seal', box: 1, seal: 'B-7' },
    gives: [{ type: 'box.sealed', round: 1, box: 1, seal: 'B-7' }],
  },
  'issuing.begin': [
    {
      clauses: ['15.1'],
      given: [secret, ballotsReady()],
      when: { type: 'issuing.begin' },
      gives: [{ type: 'issuing.began', round: 1 }],
    },
    {
      clauses: ['15.3'],
      shows: 'again while voting is open, where the issue is rolling',
      given: [secret, ballotsReady(rolling), leave(90), issued(), votingOpened, comeBack(90)],
      when: { type: 'issuing.begin' },
      gives: [{ type: 'issuing.began', round: 1 }],
    },
  ],
  'ballots.issue': [
    {
      clauses: ['15.3'],
      given: issuing,
      when: { type: 'ballots.issue', deputy: deputy(7), document: 'certificate' },
      gives: [{ type: 'ballots.issued', round: 1, deputy: deputy(7), document: 'certificate' }],
    },
    {
      clauses: ['15.3'],
      shows: 'another in place of a spoiled one',
      given: [exchanged, { type: 'ballots.add', count: 1 }, ballotsSigned],
      when: issue(7),
      gives: [{ type: 'ballots.issued', round: 1, deputy: deputy(7), document: 'identity-card' }],
    },
    {
      clauses: ['15.3'],
      shows: 'while voting is open, where the issue is rolling',
      given: rollingOpen,
      when: issue(7),
      gives: [{ type: 'ballots.issued', round: 1, deputy: deputy(7), document: 'identity-card' }],
    },
  ],
  'ballots.unissue': {
    clauses: ['15.3'],
    given: [issuing, issue(7)],
    when: { type: 'ballots.unissue', deputy: deputy(7) },
    gives: [{ type: 'ballots.unissued', round: 1, deputy: deputy(7) }],
  },
  'ballots.spoil': {
    clauses: ['15.3'],
    given: exchangeOpen,
    when: { type: 'ballots.spoil', deputy: deputy(7) },
    gives: [{ type: 'ballots.spoiled', round: 1, deputy: deputy(7) }],
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
  'voting.open': [
    {
      clauses: ['11.5'],
      given: [handedOut, { type: 'quorum.confirm' }],
      when: { type: 'voting.open' },
      gives: [{ type: 'voting.opened', round: 1, attending: 90 }],
    },
    {
      clauses: ['15.3'],
      shows: 'while ballots are being issued, where the issue is rolling',
      given: [secret, ballotsReady(rolling), { type: 'issuing.begin' }, issue(1), { type: 'quorum.confirm' }],
      when: { type: 'voting.open' },
      gives: [{ type: 'voting.opened', round: 1, attending: 90 }],
    },
    {
      clauses: ['15.1'],
      shows: 'with a deputy who came when no ballot was left, where the order chose freed ones only',
      given: [
        secret,
        ballotsReady(choosing({ late: 'freed' })),
        issued(),
        register(91),
        { type: 'quorum.confirm' },
      ],
      when: { type: 'voting.open' },
      gives: [{ type: 'voting.opened', round: 1, attending: 91 }],
    },
  ],
  'voting.close': {
    clauses: ['11.5'],
    given: [handedOut, votingOpened],
    when: { type: 'voting.close' },
    gives: [{ type: 'voting.closed', round: 1 }],
  },
  'ballots.cancel': [
    {
      clauses: ['15.1'],
      given: over,
      when: { type: 'ballots.cancel', count: 0 },
      gives: [{ type: 'ballots.cancelled', round: 1, count: 0 }],
    },
    {
      clauses: ['15.1'],
      shows: 'the spoiled with those never issued',
      given: [exchanged, { type: 'issuing.end', notTaken: 1 }, votingClosed],
      when: { type: 'ballots.cancel', count: 1 },
      gives: [{ type: 'ballots.cancelled', round: 1, count: 1 }],
    },
  ],
  'box.open': [
    {
      clauses: ['15.7'],
      given: [over, restCancelled],
      when: opening(),
      gives: [{ type: 'box.opened', round: 1, box: 1 }],
    },
    {
      clauses: ['15.4'],
      shows: 'instead that the seal is broken, and the meeting is held',
      given: [over, restCancelled],
      when: opening(1, false),
      gives: [
        { type: 'seal.found-broken', round: 1, box: 1 },
        { type: 'hold.raised', by: [], cause: 'seal-broken', reason: '' },
      ],
    },
    {
      clauses: ['15.7'],
      shows: 'the box with the broken seal, once it is decided to go on',
      given: [over, restCancelled, opening(1, false), released()],
      when: opening(1, false),
      gives: [{ type: 'box.opened', round: 1, box: 1 }],
    },
  ],
  'ballots.sort': {
    clauses: ['15.6'],
    given: [over, restCancelled, opening()],
    when: { type: 'ballots.sort' },
    gives: [{ type: 'ballots.sorted', round: 1 }],
  },
  'count.enter': [
    {
      clauses: ['16.1'],
      given: [over, boxOpened, entering(1, figures)],
      when: { type: 'count.enter', member: member(2), figures },
      gives: [
        { type: 'count.entered', round: 1, member: member(2), figures },
        { type: 'count.agreed', round: 1, members: [member(1), member(2)], figures },
      ],
    },
    {
      clauses: ['16.1'],
      shows: 'the totals of a counting system as hands of one sector',
      given: [roundBegun('open'), orderAnnounced(UNCHOSEN, bySystem), votingOpened, votingClosed],
      when: { type: 'count.enter', member: member(1), figures: totals },
      gives: [{ type: 'count.entered', round: 1, member: member(1), figures: totals }],
    },
    {
      clauses: ['15.3'],
      shows: 'more papers than ballots held, and the meeting is held',
      given: [over, boxOpened, entering(1, tooMany)],
      when: { type: 'count.enter', member: member(2), figures: tooMany },
      gives: [
        { type: 'count.entered', round: 1, member: member(2), figures: tooMany },
        {
          type: 'count.surplus',
          round: 1,
          members: [member(1), member(2)],
          figures: tooMany,
          papers: 91,
          held: 90,
        },
        { type: 'hold.raised', by: [], cause: 'surplus', reason: '' },
      ],
    },
  ],
  'count.repeat': [
    {
      clauses: ['16.1'],
      shows: 'before the first signature',
      given: agreed,
      when: { type: 'count.repeat', reason: 'Қайта санау' },
      gives: [{ type: 'count.reopened', round: 1, reason: 'Қайта санау' }],
    },
    {
      clauses: ['16.1'],
      shows: 'while a surplus holds the meeting',
      given: [over, boxOpened, counted(tooMany)],
      when: { type: 'count.repeat', reason: 'Қайта санау' },
      gives: [{ type: 'count.reopened', round: 1, reason: 'Қайта санау' }],
    },
  ],
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
  'result.announce': [
    {
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
    {
      clauses: ['17.2'],
      shows: 'a second tie, and the meeting is held',
      given: [tied, revoteBegun, voted(UNCHOSEN, 'A-2'), counted(equal), received],
      when: { type: 'result.announce' },
      gives: [
        {
          type: 'result.announced',
          round: 2,
          participants: 90,
          tallies: [
            { candidate: candidate(1), for: 45, against: 45 },
            { candidate: candidate(2), for: 45, against: 45 },
          ],
          figures: equal,
          readings: UNCHOSEN,
          verdict: { kind: 'tie', candidates: [candidate(1), candidate(2)] },
        },
        { type: 'hold.raised', by: [], cause: 'second-tie', reason: '' },
      ],
    },
  ],
  'revote.decide': [
    {
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
    {
      clauses: ['17.2'],
      shows: 'that there is no majority for a revote',
      given: tied,
      when: { type: 'revote.decide', votes: { for: 2, against: 3 } },
      gives: [{ type: 'revote.declined', round: 1, votes: { for: 2, against: 3 } }],
    },
    {
      clauses: ['17.2'],
      shows: 'a revote after all',
      given: [tied, revoteDecided(2, 3)],
      when: revoteDecided(),
      gives: [
        {
          type: 'revote.decided',
          round: 1,
          candidates: [candidate(1), candidate(2)],
          votes: { for: 5, against: 0 },
        },
      ],
    },
  ],
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
