/** Refusals from the count to the sent minutes: clauses 13.3, 13.4, 15.3, 15.6, 16 to 18. */
import {
  candidateName,
  choosing,
  closed,
  counted,
  deputyName,
  entering,
  handedOver,
  hands,
  member,
  minutesSigned,
  openRound,
  orderAnnounced,
  papers,
  received,
  revoteDecided,
  roundBegun,
  secretRound,
  sent,
  signedByAll,
  signing,
  voted,
  votingClosed,
  votingOpened,
} from '../../support/meeting.ts';
import type { RefusalCases } from '../../support/refusal-case.ts';
import { START, type Step } from '../../support/walk.ts';

const LATER = START + 3_600_000;
const figures = papers([60, 30]);
const sorted: Step = [roundBegun('secret'), voted()];
const agreed: Step = [sorted, counted(figures)];
const raised: Step = [roundBegun('open'), orderAnnounced(), votingOpened, votingClosed];
const tied: Step = [roundBegun('secret'), secretRound(papers([45, 45]))];
const decided: Step = [tied, revoteDecided(), signedByAll('revote')];
const consented: Step = [roundBegun('open'), openRound(hands(90, [60, 30], [30, 60]))];
const shut: Step = [consented, closed];

export const resultRefusals = {
  'count.already': { given: agreed, when: entering(3, figures), clause: '16.1', figures: {} },
  'count.same-member': {
    given: [sorted, entering(1, figures)],
    when: entering(1, figures),
    clause: '16.1',
    figures: { name: deputyName(2) },
  },
  'count.wrong-sectors': {
    given: raised,
    when: entering(1, {
      kind: 'hands',
      participants: 90,
      candidates: hands(90, [60, 30], [30, 60]).candidates.map((one) => ({
        ...one,
        sectors: [...one.sectors, { for: 0, against: 0 }],
      })),
    }),
    clause: '11.5',
    figures: { sectors: 1 },
  },
  'count.wrong-boxes': {
    given: sorted,
    when: entering(1, { ...figures, taken: [45, 45] }),
    clause: '15.7',
    figures: { boxes: 1 },
  },
  'count.against-not-asked': {
    given: [roundBegun('open'), orderAnnounced(choosing({ hands: 'for-only' })), votingOpened, votingClosed],
    when: entering(1, hands(90, [60, 0], [30, 60])),
    clause: '11.5',
    figures: { name: candidateName(2) },
  },
  'count.not-counted': {
    given: sorted,
    when: { type: 'count.repeat', reason: 'Қайта санау' },
    clause: '16.1',
    figures: {},
  },
  'count.signed': {
    given: [agreed, signing({ kind: 'result', round: 1 }, 1)],
    when: { type: 'count.repeat', reason: 'Қайта санау' },
    clause: '16.1',
    figures: { signed: 1 },
  },
  'count.unbalanced': {
    given: sorted,
    when: entering(1, { ...figures, taken: [89] }),
    clause: '15.6',
    figures: { taken: 89, sum: 90 },
  },
  'count.votes-differ': {
    given: sorted,
    when: entering(1, { ...figures, valid: 89 }),
    clause: '16.1',
    figures: { valid: 89, votes: 90 },
  },
  'count.surplus': {
    given: [sorted, counted(papers([60, 30], { blank: 1 }))],
    when: signing({ kind: 'result', round: 1 }, 1),
    clause: '15.3',
    figures: { papers: 91, held: 90 },
  },
  'count.more-than-attending': {
    given: raised,
    when: entering(1, hands(91, [60, 30], [30, 60])),
    clause: '16.2',
    figures: { participants: 91, attending: 90 },
  },
  'count.more-than-participants': {
    given: raised,
    when: entering(1, hands(89, [50, 39], [39, 51])),
    clause: '13.3',
    figures: { name: candidateName(2), votes: 90, participants: 89 },
  },
  'count.for-more-than-participants': {
    given: raised,
    when: entering(1, hands(90, [50, 40], [41, 49])),
    clause: '13.3',
    figures: { votes: 91, participants: 90 },
  },

  'protocol.not-counted': {
    given: sorted,
    when: { type: 'protocol.hand-over' },
    clause: '16.1',
    figures: {},
  },
  'protocol.already-handed': {
    given: [agreed, handedOver],
    when: { type: 'protocol.hand-over' },
    clause: '16.1',
    figures: {},
  },
  'protocol.not-handed': { given: agreed, when: { type: 'protocol.receive' }, clause: '16.1', figures: {} },
  'protocol.already-received': {
    given: [agreed, received],
    when: { type: 'protocol.receive' },
    clause: '16.1',
    figures: {},
  },
  'protocol.not-received': {
    given: [agreed, handedOver],
    when: { type: 'result.announce' },
    clause: '16.1',
    figures: {},
  },
  'result.already': { given: consented, when: { type: 'result.announce' }, clause: '13.4', figures: {} },
  'result.missing': { given: agreed, when: closed, clause: '18', figures: {} },

  'revote.no-tie': { given: consented, when: revoteDecided(), clause: '17.2', figures: {} },
  'revote.already-decided': { given: decided, when: revoteDecided(), clause: '17.2', figures: {} },
  'revote.not-decided': {
    given: tied,
    when: { type: 'revote.schedule', at: LATER },
    clause: '17.2',
    figures: {},
  },
  'revote.not-scheduled': { given: decided, when: { type: 'revote.begin' }, clause: '17.3', figures: {} },
  'revote.in-the-past': {
    given: decided,
    when: { type: 'revote.schedule', at: START },
    about: { now: START + 60_000 },
    clause: '17.3',
    figures: { at: START },
  },
  'revote.too-early': {
    given: [decided, { type: 'revote.schedule', at: LATER }],
    when: { type: 'revote.begin' },
    about: { now: LATER - 1 },
    clause: '17.3',
    figures: { at: LATER },
  },
  'meeting.tie-open': { given: tied, when: closed, clause: '17.2', figures: {} },

  'minutes.not-closed': { given: consented, when: sent, clause: '18', figures: {} },
  'minutes.already-signed': {
    given: [shut, { type: 'minutes.sign-chairman' }],
    when: { type: 'minutes.sign-chairman' },
    clause: '18',
    figures: {},
  },
  'minutes.unsigned': {
    given: [shut, { type: 'minutes.sign-chairman' }],
    when: sent,
    clause: '18',
    figures: { signed: 1 },
  },
  'minutes.already-sent': { given: [shut, minutesSigned, sent], when: sent, clause: '18', figures: {} },
  'minutes.not-commission-chair': {
    given: shut,
    when: { type: 'minutes.sign-commission', member: member(2) },
    clause: '18',
    figures: { name: deputyName(3) },
  },
} as const satisfies Partial<RefusalCases>;
