/**
 * A meeting in every phase, turn by turn: the columns of the matrix.
 * Each turn is walked to as a real meeting is; one deputy has left the hall, so that a return is possible.
 */
import { attend, created, hall, leave, noticed, prepared, register } from '../support/hall.ts';
import {
  ballotsPrepared,
  ballotsSigned,
  boxOpened,
  boxSealed,
  candidatesHeard,
  choosing,
  closed,
  commissionSits,
  commissionVoted,
  counted,
  elected,
  handedOver,
  issue,
  issuedToAll,
  member,
  methodChosen,
  minutesSigned,
  opened,
  orderAnnounced,
  orderSet,
  papers,
  received,
  remarked,
  restCancelled,
  resultAnnounced,
  revoteDecided,
  revoteScheduled,
  sent,
  signedByAll,
  submissionRead,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { type Step, type Walk, walked } from '../support/walk.ts';

const DAY = 86_400_000;

/** Ninety of 97 attend; the 91st has left. */
const present: Step = [hall(), attend(91), leave(91)];
const sitting: Step = [present, opened];
const agenda: Step = [sitting, commissionSits()];
const heard: Step = [agenda, methodChosen('secret'), candidatesHeard];
const round: Step = [heard, { type: 'debate.skip' }];
const readings = choosing({ exchange: 'allowed' });
const papersReady: Step = [round, orderAnnounced(readings), ballotsPrepared(90), ballotsSigned];
const issuing: Step = [papersReady, boxSealed(), { type: 'issuing.begin' }];
const issued: Step = [issuing, issuedToAll()];
const over: Step = [issued, votingOpened, votingClosed];
const agreed = (votes: readonly [number, number]): Step => [over, boxOpened, counted(papers(votes))];
const consent: Step = [agreed([56, 34]), resultAnnounced];
const tie: Step = [agreed([45, 45]), resultAnnounced];
const hold: Step = (walk) => {
  for (const role of ['podium', 'commission'] as const)
    walk.play({ type: 'hold.raise', reason: 'Сандар тексеріледі' }, { role });
};
const adjourned: Step = (walk) => {
  walk.play({
    type: 'meeting.adjourn',
    date: '2026-11-04',
    time: '10:00',
    place: 'Үлгі залы',
    reason: 'Уақыт бітті',
  });
  walk.play({
    type: 'publication.record',
    publication: { site: 'https://maslikhat-ulgi.example', publishedOn: '2026-11-03' },
  });
  walk.now += DAY;
};

/** Every phase with the turns in it, each as the steps from the beginning. */
const TURNS = {
  draft: [[], created()],
  notified: [[created(), noticed()]],
  convened: [prepared()],
  registration: [present],
  'no-quorum': [[hall(), attend(65), leave(65), { type: 'registration.announce' }]],
  announced: [[present, { type: 'registration.announce' }]],
  agenda: [
    sitting,
    [sitting, remarked],
    [sitting, remarked, commissionVoted()],
    [sitting, remarked, commissionVoted(), elected()],
    [sitting, remarked, commissionVoted(), elected(), signedByAll('commission')],
    [agenda, { type: 'member.enrol', member: member(1) }, leave(6)],
    [agenda, methodChosen('secret')],
    [agenda, methodChosen('secret'), submissionRead],
    heard,
    [heard, { type: 'debate.open' }],
    [agenda, { type: 'break.begin', reason: 'other', minutes: 10 }],
  ],
  round: [
    round,
    [round, orderSet(readings)],
    [round, orderSet(readings), signedByAll('order')],
    [round, orderAnnounced(readings)],
    [round, orderAnnounced(readings), ballotsPrepared(90)],
    [papersReady, register(92)],
    papersReady,
    [papersReady, { type: 'box.show', box: 1 }],
    [papersReady, boxSealed()],
    issuing,
    [issuing, issue(1)],
    issued,
    [issued, { type: 'quorum.confirm' }],
  ],
  voting: [[issued, votingOpened]],
  count: [
    over,
    [over, restCancelled],
    [over, restCancelled, { type: 'box.open', box: 1, sealIntact: true }],
    [over, boxOpened],
    agreed([56, 34]),
    [agreed([56, 34]), signedByAll('result')],
    [agreed([56, 34]), handedOver],
    [agreed([56, 34]), received],
  ],
  result: [
    tie,
    consent,
    [tie, revoteDecided()],
    [tie, revoteDecided(), signedByAll('revote')],
    [tie, revoteScheduled],
  ],
  hold: [[round, orderAnnounced(readings), hold]],
  adjourned: [[agenda, adjourned]],
  closed: [
    [consent, closed],
    [consent, closed, minutesSigned],
  ],
  sent: [[consent, closed, minutesSigned, sent]],
} satisfies Record<string, readonly Step[]>;

/** One phase of a meeting as the matrix has it. */
export type Moment = keyof typeof TURNS;

/** The meeting at every turn of every phase, in their order. */
export const MOMENTS: ReadonlyMap<Moment, readonly Walk[]> = new Map(
  keysOf(TURNS).map((moment) => [moment, TURNS[moment].map((steps) => walked(steps))]),
);

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record).filter((key): key is K => Object.hasOwn(record, key));
}
