/** Refusals of a round from its order to the opened box: clauses 11.5, 13.2, 14, 15 and 16.2. */
import {
  ballotsPrepared,
  ballotsReady,
  ballotsSigned,
  boxOpened,
  boxSealed,
  byBallots,
  choosing,
  deputy,
  deputyName,
  entering,
  hands,
  issue,
  issued,
  leave,
  member,
  opening,
  orderAnnounced,
  orderAnnouncing,
  orderSet,
  papers,
  register,
  restCancelled,
  revoteBegun,
  roundBegun,
  secretRound,
  signedByAll,
  sitting,
  UNCHOSEN,
  votingClosed,
  votingOpened,
} from '../../support/meeting.ts';
import type { RefusalCases } from '../../support/refusal-case.ts';
import type { Step } from '../../support/walk.ts';

const secret = roundBegun('secret');
const ordered: Step = [secret, orderAnnounced()];
const papersReady: Step = [ordered, ballotsPrepared(90), ballotsSigned];
const issuing: Step = [secret, ballotsReady(), { type: 'issuing.begin' }];
const handedOut: Step = [secret, ballotsReady(), issued()];
const open: Step = [handedOut, votingOpened];
const over: Step = [open, votingClosed];
const nothingLeft: Step = [over, restCancelled];
const show = { type: 'box.show', box: 1 } as const;
const seal = (name: string) => ({ type: 'box.seal', box: 1, seal: name }) as const;
const freed: Step = [secret, ballotsReady(choosing({ late: 'freed' }))];
const exchanging: Step = [secret, ballotsReady(choosing({ exchange: 'allowed' })), { type: 'issuing.begin' }];

export const votingRefusals = {
  'round.none': {
    given: sitting(),
    when: { type: 'order.set', way: byBallots(), readings: UNCHOSEN },
    clause: '11.1',
    figures: {},
  },
  'order.already': {
    given: ordered,
    when: { type: 'order.set', way: byBallots(), readings: UNCHOSEN },
    clause: '11.5',
    figures: {},
  },
  'order.missing': { given: secret, when: orderAnnouncing, clause: '11.5', figures: {} },
  'order.not-announced': {
    given: [secret, orderSet()],
    when: ballotsPrepared(90),
    clause: '11.5',
    figures: {},
  },
  'order.way-not-of-method': {
    given: roundBegun('open'),
    when: { type: 'order.set', way: byBallots(), readings: UNCHOSEN },
    clause: '14',
    figures: { method: 'open' },
  },
  'order.not-commission-chair': {
    given: [secret, orderSet(), signedByAll('order')],
    when: { type: 'order.announce', member: member(2) },
    clause: '11.5',
    figures: { name: deputyName(3) },
  },

  'ballots.open-voting': {
    given: [roundBegun('open'), orderAnnounced()],
    when: ballotsPrepared(90),
    clause: '14',
    figures: {},
  },
  'ballots.already': { given: papersReady, when: ballotsPrepared(90), clause: '15.1', figures: {} },
  'ballots.missing': { given: ordered, when: { type: 'ballots.add', count: 1 }, clause: '15.1', figures: {} },
  'ballots.not-equal-attending': {
    given: ordered,
    when: ballotsPrepared(89),
    clause: '15.1',
    figures: { prepared: 89, attending: 90 },
  },
  'ballots.more-than-needed': {
    given: papersReady,
    when: { type: 'ballots.add', count: 1 },
    clause: '15.1',
    figures: { added: 1, missing: 0 },
  },
  'ballots.addendum-excluded': {
    given: [freed, register(91)],
    when: { type: 'ballots.add', count: 1 },
    clause: '15.1',
    figures: {},
  },
  'ballots.exchange-excluded': {
    given: [issuing, issue(7)],
    when: { type: 'ballots.spoil', deputy: deputy(7) },
    clause: '15.3',
    figures: {},
  },
  'ballots.not-held': {
    given: [exchanging, issue(7)],
    when: { type: 'ballots.spoil', deputy: deputy(8) },
    clause: '15.3',
    figures: { name: deputyName(8) },
  },
  'count.voting-not-closed': {
    given: [roundBegun('open'), orderAnnounced(), votingOpened],
    when: entering(1, hands(90, [60, 30], [30, 60])),
    clause: '16.2',
    figures: {},
  },
  'ballots.not-commission-officer': {
    given: [ordered, ballotsPrepared(90)],
    when: { type: 'ballots.sign', member: member(3) },
    clause: '15.1',
    figures: { name: deputyName(4) },
  },
  'ballots.already-signed': {
    given: papersReady,
    when: { type: 'ballots.sign', member: member(1) },
    clause: '15.1',
    figures: { name: deputyName(2) },
  },
  'ballots.unsigned': {
    given: [ordered, ballotsPrepared(90), { type: 'ballots.sign', member: member(1) }, boxSealed()],
    when: { type: 'issuing.begin' },
    clause: '15.1',
    figures: { signed: 1 },
  },

  'box.already-shown': {
    given: [ordered, boxSealed()],
    when: show,
    clause: '15.4',
    figures: {},
  },
  'box.not-shown': { given: ordered, when: seal('A-1'), clause: '15.4', figures: {} },
  'box.already-sealed': {
    given: [ordered, boxSealed()],
    when: seal('A-2'),
    clause: '15.4',
    figures: {},
  },
  'box.not-sealed': {
    given: [papersReady, show],
    when: { type: 'issuing.begin' },
    clause: '15.4',
    figures: {},
  },
  'box.seal-used': {
    given: [secret, secretRound(papers([45, 45])), revoteBegun, orderAnnounced(), show],
    when: seal('A-1'),
    clause: '17.3',
    figures: { seal: 'A-1' },
  },
  'box.voting-not-closed': { given: open, when: opening(), clause: '15.7', figures: {} },
  'box.unissued-not-cancelled': {
    given: [secret, ballotsReady(), issued(2), votingOpened, votingClosed],
    when: opening(),
    clause: '15.1',
    figures: { unissued: 2 },
  },
  'box.already-open': { given: [over, boxOpened], when: opening(), clause: '15.7', figures: {} },
  'box.not-open': { given: nothingLeft, when: { type: 'ballots.sort' }, clause: '15.7', figures: {} },
  'box.unknown': {
    given: ordered,
    when: { type: 'box.show', box: 2 },
    clause: '11.5',
    figures: { box: 2, boxes: 1 },
  },
  'box.seal-broken': {
    given: [nothingLeft, opening(1, false)],
    when: opening(1, false),
    clause: '15.4',
    figures: { box: 1 },
  },

  'issuing.already': { given: issuing, when: { type: 'issuing.begin' }, clause: '15.1', figures: {} },
  'issuing.not-begun': { given: papersReady, when: issue(7), clause: '15.3', figures: {} },
  'issuing.ended': { given: handedOut, when: issue(7), clause: '15.3', figures: {} },
  'issuing.not-ended': { given: issuing, when: { type: 'quorum.confirm' }, clause: '15.3', figures: {} },
  'issuing.left-over': {
    given: [issuing, issue(7)],
    when: { type: 'issuing.end', notTaken: 0 },
    clause: '15.3',
    figures: { without: 89, stated: 0 },
  },
  'ballots.second': {
    given: [issuing, issue(7)],
    when: issue(7),
    clause: '15.3',
    figures: { name: deputyName(7) },
  },
  'deputy.absent': {
    given: [issuing, leave(7)],
    when: issue(7),
    clause: '15.3',
    figures: { name: deputyName(7) },
  },
  'ballots.none-left': {
    given: [handedOut, { type: 'issuing.begin' }, register(91)],
    when: issue(91),
    clause: '15.1',
    figures: { prepared: 90 },
  },

  'voting.quorum-not-confirmed': {
    given: handedOut,
    when: { type: 'voting.open' },
    clause: '13.2',
    figures: {},
  },
  'voting.already-open': { given: open, when: { type: 'voting.open' }, clause: '11.5', figures: {} },
  'voting.not-open': { given: handedOut, when: votingClosed, clause: '11.5', figures: {} },
  'voting.already-closed': { given: over, when: votingClosed, clause: '16.2', figures: {} },
  'voting.late': { given: [over, register(91)], when: issue(91), clause: '16.2', figures: {} },
  'ballots.already-cancelled': {
    given: nothingLeft,
    when: { type: 'ballots.cancel', count: 0 },
    clause: '15.1',
    figures: {},
  },
  'ballots.cancel-differs': {
    given: over,
    when: { type: 'ballots.cancel', count: 1 },
    clause: '15.1',
    figures: { unissued: 0, stated: 1 },
  },
  'count.not-sorted': {
    given: [nothingLeft, opening()],
    when: entering(1, papers([50, 40])),
    clause: '15.6',
    figures: {},
  },
  'count.already-sorted': {
    given: [over, boxOpened],
    when: { type: 'ballots.sort' },
    clause: '15.6',
    figures: {},
  },
  'count.wrong-candidates': {
    given: [over, boxOpened],
    when: entering(1, hands(90, [60, 30], [30, 60])),
    clause: '16.1',
    figures: {},
  },
} as const satisfies Partial<RefusalCases>;
