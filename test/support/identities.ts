/** The identities of a meeting's figures (law.md 4), each as what must be true of an event and of the meeting around it. */
import { expect } from 'vitest';
import type { BallotFigures, Figures, Readings } from '../../protocol/commands/voting.ts';
import type { Event, EventOf, EventType, Recorded } from '../../protocol/events/event.ts';
import { evolve } from '../../protocol/evolve.ts';
import type { ClauseId } from '../../protocol/law/clauses.ts';
import { heldOf, invalidOf, sum, talliesOf } from '../../protocol/rules/account.ts';
import { outcomeOf } from '../../protocol/rules/outcome.ts';
import { quorumOf } from '../../protocol/rules/quorum.ts';
import { membersOf } from '../../protocol/rules/sitting.ts';
import { INITIAL, type Round, type State } from '../../protocol/state.ts';
import { SEALED, type Sealed } from '../../protocol/values.ts';

/** An event with the meeting before and after it, and all that happened in the meeting; it is the record `index`. */
export interface Moment<E extends Event = Event> {
  readonly event: E;
  readonly before: State;
  readonly after: State;
  readonly records: readonly Recorded[];
  readonly index: number;
}

/** One identity, with its number. */
export interface Identity {
  readonly clause: ClauseId;
  readonly number: number | string;
  readonly says: string;
  /** Throws where it does not hold; whether the moment was one it is about. */
  readonly look: (moment: Moment) => boolean;
}

/** Every moment of a meeting, in order. */
export function* momentsOf(records: readonly Recorded[]): Generator<Moment> {
  let before = INITIAL;
  for (const [index, record] of records.entries()) {
    const after = evolve(before, record);
    yield { event: record.event, before, after, records, index };
    before = after;
  }
}

/** An identity about events of these types, of those `where` says so. */
function identity<T extends EventType>(
  clause: ClauseId,
  number: number | string,
  says: string,
  types: readonly T[],
  holds: (moment: Moment<EventOf<T>>) => void,
  where: (moment: Moment<EventOf<T>>) => boolean = () => true,
): Identity {
  const isOf = (event: Event): event is EventOf<T> => types.some((type) => type === event.type);
  const look = ({ event, ...rest }: Moment) => {
    if (!isOf(event)) return false;
    const moment = { event, ...rest };
    if (!where(moment)) return false;
    holds(moment);
    return true;
  };
  return { clause, number, says, look };
}

function roundIn(state: State, { round: number }: { readonly round: number }): Round {
  const round = state.rounds.find((one) => one.number === number);
  if (round === undefined) throw new Error(`round ${number} has not begun`);
  return round;
}

function readingsIn({ order }: Round): Readings {
  if (order.stage === 'none') throw new Error('the round has no order');
  return order.readings;
}

interface WithFigures {
  readonly event: { readonly figures: Sealed<Figures> };
}
const byBallots = ({ event: { figures } }: WithFigures) => figures !== SEALED && figures.kind === 'ballots';
const byHands = ({ event: { figures } }: WithFigures) => figures !== SEALED && figures.kind === 'hands';

function papersIn({ event: { figures } }: WithFigures): BallotFigures {
  if (figures === SEALED || figures.kind !== 'ballots') throw new Error('no papers were counted');
  return figures;
}

const established = (figures: BallotFigures) => figures.valid + invalidOf(figures);
const MARKS = ['ballots.issued', 'ballots.unissued', 'ballots.spoiled', 'issuing.ended'] as const;
const VOTES = ['commission.voted', 'commission.replaced', 'method.voted', 'agenda.reordered'] as const;
const FORWARD = [
  'meeting.opened',
  'ballots.issued',
  'voting.opened',
  'voting.closed',
  'box.opened',
  'paper.signed',
  'result.announced',
  'meeting.closed',
] as const;

export const IDENTITIES: readonly Identity[] = [
  identity(
    '9.3',
    1,
    'the attending of all maslikhats are those of all desks, on the roster, and never more than the total',
    ['deputy.registered', 'deputy.left', 'deputy.returned', 'registration.withdrawn', 'registration.opened'],
    ({ after }) => {
      const { attending, total } = quorumOf(after);
      const present = [...after.attendance].filter(([, entry]) => entry.present);
      const counted = (key: (one: (typeof present)[number]) => unknown) => {
        const groups = new Map<unknown, number>();
        for (const one of present) groups.set(key(one), (groups.get(key(one)) ?? 0) + 1);
        return sum(groups.values());
      };
      expect(counted(([, { desk }]) => desk)).toBe(attending);
      expect(counted(([id]) => after.deputies.get(id)?.maslikhat)).toBe(attending);
      expect(attending).toBeLessThanOrEqual(total);
      for (const [id] of after.attendance) expect(after.deputies.has(id)).toBe(true);
    },
  ),
  identity(
    '13.2',
    2,
    'the sitting and every vote open with two thirds in the hall: 3A ≥ 2N',
    ['meeting.opened', 'issuing.began', 'quorum.confirmed', 'voting.opened', ...VOTES],
    ({ event, before }) => {
      const { attending, total } = quorumOf(before);
      expect(3 * attending).toBeGreaterThanOrEqual(2 * total);
      if ('attending' in event) expect(event.attending).toBe(attending);
    },
  ),
  identity(
    '11.2',
    3,
    'the commission is odd, at least three, different deputies who attend when they are elected',
    ['commission.voted', 'commission.replaced'],
    ({ event, before, after }) => {
      const voted = event.type === 'commission.voted';
      const members = voted ? event.members : membersOf(after);
      expect(members.length % 2).toBe(1);
      expect(members.length).toBeGreaterThanOrEqual(3);
      expect(new Set(members).size).toBe(members.length);
      for (const one of voted ? members : [event.joiner])
        expect(before.attendance.get(one)?.present).toBe(true);
    },
  ),
  identity(
    '15.1',
    4,
    'Pr = A: as many ballots are prepared as deputies attend then',
    ['ballots.prepared'],
    ({ event, before }) => expect(event.count).toBe(quorumOf(before).attending),
  ),
  identity(
    '15.3',
    '4a',
    'when voting opens nobody in the hall is without a signed ballot but who did not take it, found none, or is given one yet',
    ['voting.opened'],
    ({ event, before }) => {
      const round = roundIn(before, event);
      const { ballots, boxes } = round;
      const { late, issuing } = readingsIn(round);
      if (!('issued' in ballots)) throw new Error('voting opened before issuing began');
      expect(new Set(ballots.signedBy).size).toBe(2);
      for (const box of boxes) expect(box.stage).toBe('sealed');
      if (late !== 'freed')
        expect(ballots.prepared - ballots.spoiled).toBeGreaterThanOrEqual(event.attending);
      if (issuing === 'rolling') return;
      if (ballots.stage !== 'issued') throw new Error('voting opened before issuing ended');
      const present = [...before.attendance].filter(([, entry]) => entry.present);
      const without = present.filter(([id]) => !ballots.holders.has(id)).length;
      const left = ballots.prepared - ballots.issued;
      expect(late === 'freed' ? Math.min(without, left) : without).toBeLessThanOrEqual(ballots.notTaken);
    },
    ({ event, before }) => roundIn(before, event).method === 'secret',
  ),
  identity(
    '15.3',
    5,
    'I + U = Pr; H = I − S is the deputies who hold one; each holds one or none',
    MARKS,
    ({ event, after }) => {
      const round = roundIn(after, event);
      const { ballots } = round;
      if (!('issued' in ballots)) throw new Error('a mark before issuing began');
      expect(ballots.issued).toBeLessThanOrEqual(ballots.prepared);
      expect(ballots.holders.size).toBe(heldOf(round));
      expect(ballots.waiting.size).toBeLessThanOrEqual(ballots.spoiled);
      for (const id of ballots.waiting) expect(ballots.holders.has(id)).toBe(false);
    },
  ),
  identity(
    '15.3',
    '5a',
    'a ballot is given to a deputy in the hall who holds none; while voting is open in exchange only, or by a rolling issue',
    ['ballots.issued'],
    ({ event: { round: number, deputy }, before }) => {
      const round = roundIn(before, { round: number });
      const { ballots, voting } = round;
      if (!('holders' in ballots) || deputy === SEALED) throw new Error('given before issuing began');
      expect(before.attendance.get(deputy)?.present).toBe(true);
      expect(ballots.holders.has(deputy)).toBe(false);
      expect(voting.stage).not.toBe('closed');
      if (voting.stage === 'open' && readingsIn(round).issuing !== 'rolling')
        expect(ballots.waiting.has(deputy)).toBe(true);
    },
  ),
  identity(
    '15.1',
    6,
    'C = U + S is cancelled before a box is opened, all of it',
    ['box.opened'],
    ({ event, before }) => {
      const { ballots, voting, boxes } = roundIn(before, event);
      if (ballots.stage !== 'cancelled') throw new Error('a box was opened before the rest was cancelled');
      expect(ballots.cancelled).toBe(ballots.prepared - ballots.issued + ballots.spoiled);
      expect(voting.stage).toBe('closed');
      expect(boxes[event.box - 1]?.stage).toBe('sealed');
    },
  ),
  identity(
    '15.3',
    7,
    'V + W ≤ H',
    ['count.agreed'],
    (moment) =>
      expect(established(papersIn(moment))).toBeLessThanOrEqual(heldOf(roundIn(moment.before, moment.event))),
    byBallots,
  ),
  identity(
    '15.3',
    '7a',
    'a surplus is V + W > H, and the meeting is held with it',
    ['count.surplus'],
    (moment) => {
      const { event, before, records, index } = moment;
      expect(event.papers).toBe(established(papersIn(moment)));
      expect(event.held).toBe(heldOf(roundIn(before, event)));
      expect(event.papers).toBeGreaterThan(event.held);
      const next = records[index + 1]?.event.type;
      expect(before.hold.stage === 'raised' || next === 'hold.raised').toBe(true);
    },
  ),
  identity(
    '15.6',
    8,
    'B = V + W + F = Σ of all boxes, and every box is open',
    ['count.agreed', 'count.surplus'],
    (moment) => {
      const figures = papersIn(moment);
      expect(sum(figures.taken)).toBe(established(figures) + figures.unestablished);
      const { boxes } = roundIn(moment.before, moment.event);
      expect(figures.taken.length).toBe(boxes.length);
      for (const box of boxes) expect(box.stage).toBe('opened');
    },
    byBallots,
  ),
  identity(
    '16.1',
    9,
    'X = H − (V + W) ≥ 0 were not dropped',
    ['result.announced'],
    (moment) =>
      expect(
        heldOf(roundIn(moment.before, moment.event)) - established(papersIn(moment)),
      ).toBeGreaterThanOrEqual(0),
    byBallots,
  ),
  identity(
    '16.1',
    10,
    'Σ v = V',
    ['count.entered', 'count.agreed'],
    (moment) => {
      const { votes, valid } = papersIn(moment);
      expect(sum(votes.map((one) => one.votes))).toBe(valid);
    },
    byBallots,
  ),
  identity(
    '13.4',
    11,
    'P follows the recorded readings; for = v, against = V − v, or is not reported',
    ['result.announced'],
    (moment) => {
      const figures = papersIn(moment);
      const { participants, tallies, readings } = moment.event;
      const bases = {
        established: established(figures),
        received: heldOf(roundIn(moment.before, moment.event)),
        valid: figures.valid + (readings.blank === 'valid' ? figures.blank : 0),
      };
      expect(participants).toBe(bases[readings.participants ?? 'established']);
      const silent = readings.against === 'not-reported';
      expect(tallies).toEqual(
        figures.votes.map(({ candidate, votes }) => ({
          candidate,
          for: votes,
          against: silent ? null : figures.valid - votes,
        })),
      );
    },
    byBallots,
  ),
  identity(
    '13.3',
    12,
    'by hands for + against ≤ P ≤ A of each, and Σ for ≤ A',
    ['count.agreed', 'result.announced'],
    ({ event, before }) => {
      const { figures } = event;
      const round = roundIn(before, event);
      if (figures === SEALED || figures.kind === 'ballots' || round.voting.stage !== 'closed')
        throw new Error('hands are counted when voting has closed');
      expect(figures.participants).toBeLessThanOrEqual(round.voting.attending);
      const tallies = talliesOf(figures, readingsIn(round));
      for (const tally of tallies)
        expect(tally.for + (tally.against ?? 0)).toBeLessThanOrEqual(figures.participants);
      expect(sum(tallies.map((tally) => tally.for))).toBeLessThanOrEqual(figures.participants);
    },
    byHands,
  ),
  identity(
    '12',
    13,
    'for + against ≤ A, and a vote is adopted exactly when more than half of the attending are for it',
    VOTES,
    ({ event, before }) => {
      const { attending } = quorumOf(before);
      expect(event.votes.for + event.votes.against).toBeLessThanOrEqual(attending);
      expect(event.adopted).toBe(2 * event.votes.for > attending);
    },
  ),
  identity(
    '16.1',
    14,
    'k of k signatures and both hands of the protocol come before the announcement, which repeats the agreed figures',
    ['result.announced'],
    ({ event, before }) => {
      const round = roundIn(before, event);
      const signed = before.signatures.get(`result.${event.round}`) ?? [];
      for (const member of membersOf(before)) expect(signed).toContain(member);
      expect(round.handover).toBe('received');
      expect(round.count.stage === 'agreed' && round.count.figures).toEqual(event.figures);
      expect(event.readings).toEqual(readingsIn(round));
      expect(event.verdict).toEqual(outcomeOf(event.figures, heldOf(round), event.readings));
    },
  ),
  identity(
    '17.3',
    15,
    'a revote is among those who were equal and still stand; a repeated round among those of the round before',
    ['round.began'],
    ({ event, before, after }) => {
      const last = before.rounds.at(-1);
      const verdict = last?.result?.verdict;
      const from = verdict?.kind === 'tie' ? verdict.candidates : (last?.candidates ?? []);
      const stand = from.filter((id) => !before.withdrawn.has(id));
      // After a withdrawal that left fewer than two others are proposed, and a first vote begins anew.
      if (stand.length >= 2) expect(event.candidates).toEqual(stand);
      expect(event.round).toBe(before.rounds.length + 1);
      expect(event.attending).toBe(quorumOf(before).attending);
      expect(roundIn(after, event)).toMatchObject({ ballots: { stage: 'none' }, boxes: [] });
    },
    ({ before }) => before.rounds.length > 0,
  ),
  identity(
    '3',
    '15c',
    'no round begins, and none is voted in, with fewer than two candidates',
    ['round.began', 'voting.opened'],
    ({ event, after }) => expect(roundIn(after, event).candidates.length).toBeGreaterThanOrEqual(2),
  ),
  identity(
    '17.3',
    '15a',
    'no seal is used twice, on whatever box of whatever round',
    ['box.sealed'],
    ({ event, before }) => {
      const boxes = before.rounds.flatMap((round) => round.boxes);
      expect(boxes.flatMap((box) => ('seal' in box ? [box.seal] : []))).not.toContain(event.seal);
    },
  ),
  identity(
    '17.2',
    '15b',
    'a second tie holds the meeting, a first one does not',
    ['result.announced'],
    ({ before, records, index }) => {
      const again = before.rounds.some(({ result }) => result?.verdict.kind === 'tie');
      const next = records[index + 1]?.event;
      expect(next?.type === 'hold.raised' && next.cause === 'second-tie').toBe(again);
    },
    ({ event }) => event.verdict.kind === 'tie',
  ),
  identity(
    '16.1',
    16,
    'the figures are those two different members entered one after the other, equal in every one',
    ['count.agreed', 'count.surplus'],
    ({ event, records, index }) => {
      expect(new Set(event.members).size).toBe(2);
      const entered = records
        .slice(0, index)
        .flatMap(({ event: one }) => (one.type === 'count.entered' && one.round === event.round ? [one] : []))
        .slice(-2);
      expect(entered.map(({ member }) => member)).toEqual(event.members);
      for (const one of entered) expect(one.figures).toEqual(event.figures);
    },
  ),
  identity(
    '16.1',
    'I9',
    'no order and no revote is corrected under a signature',
    ['record.corrected'],
    ({ event: { event: record }, before }) => {
      if (record.type !== 'order.set' && record.type !== 'revote.decided') return;
      const kind = record.type === 'order.set' ? 'order' : 'revote';
      expect(before.signatures.get(`${kind}.${record.round}`) ?? []).toEqual([]);
    },
  ),
  identity('12', 'HOLD', 'while a hold stands nothing goes forward', FORWARD, ({ before }) =>
    expect(before.hold.stage).not.toBe('raised'),
  ),
];
