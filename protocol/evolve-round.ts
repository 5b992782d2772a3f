/**
 * The rounds after one event of a round: ballots, box, voting, count, result, revote (law.md 3.2).
 * An event whose round an audience does not know leaves the rounds as they are.
 */

import type { Way } from './commands/voting.ts';
import type { Event } from './events/event.ts';
import type { Box, Round } from './state.ts';
import { type DeputyId, SEALED, type Sealed } from './values.ts';

type RoundEvent = Extract<Event, { round: number }>;
type RoundOf<T extends RoundEvent['type']> = Extract<RoundEvent, { type: T }>;

/** The rounds after one more event of a round. */
export function evolveRound(rounds: readonly Round[], event: RoundEvent, at: number): readonly Round[] {
  if (event.type === 'round.began') return [...rounds, begin(event)];
  return rounds.map((round) => (round.number === event.round ? evolveOne(round, event, at) : round));
}

function begin(event: RoundOf<'round.began'>): Round {
  return {
    number: event.round,
    method: event.method,
    candidates: event.candidates,
    order: { stage: 'none' },
    ballots: { stage: 'none' },
    boxes: [],
    voting: { stage: 'none' },
    count: { stage: 'none' },
    handover: 'none',
    result: null,
    revote: { stage: 'none' },
    voided: null,
  };
}

function evolveOne(round: Round, event: Exclude<RoundEvent, { type: 'round.began' }>, at: number): Round {
  switch (event.type) {
    case 'round.voided':
      return { ...round, voided: event.cause };
    case 'order.set':
    case 'order.announced': {
      const { way, readings } = event;
      const stage = event.type === 'order.set' ? 'set' : 'announced';
      return { ...round, order: { stage, way, readings }, boxes: boxesOf(way) };
    }
    case 'ballots.prepared':
    case 'ballots.signed':
    case 'ballots.issued':
    case 'ballots.unissued':
    case 'ballots.spoiled':
    case 'issuing.ended':
    case 'ballots.cancelled':
      return { ...round, ballots: evolveBallots(round.ballots, event, at) };
    case 'ballots.added':
    case 'issuing.began':
      return unconfirmed({ ...round, ballots: evolveBallots(round.ballots, event, at) });
    case 'box.shown-empty':
    case 'box.sealed':
    case 'seal.found-broken':
    case 'box.opened':
      return {
        ...round,
        boxes: round.boxes.map((box, index) => (index + 1 === event.box ? evolveBox(box, event) : box)),
      };
    case 'quorum.confirmed':
      return { ...round, voting: { stage: 'quorum-confirmed', attending: event.attending } };
    case 'voting.opened':
      return { ...round, voting: { stage: 'open', attending: event.attending, openedAt: at } };
    case 'voting.closed':
      return round.voting.stage === 'open'
        ? { ...round, voting: { ...round.voting, stage: 'closed', closedAt: at } }
        : round;
    case 'ballots.sorted':
      return { ...round, count: { stage: 'sorted' } };
    case 'count.entered':
      return { ...round, count: { stage: 'entered', by: event.member, figures: event.figures } };
    case 'count.differed':
      return { ...round, count: { stage: 'differed', fields: event.fields } };
    case 'count.surplus': {
      const { members, papers, held } = event;
      return { ...round, count: { stage: 'surplus', by: members, papers, held } };
    }
    case 'count.reopened':
      return { ...round, count: round.method === 'secret' ? { stage: 'sorted' } : { stage: 'none' } };
    case 'count.agreed':
      return { ...round, count: { stage: 'agreed', by: event.members, figures: event.figures } };
    case 'protocol.handed-over':
      return { ...round, handover: 'handed' };
    case 'protocol.received':
      return { ...round, handover: 'received' };
    case 'result.announced': {
      const { participants, tallies, figures, readings, verdict } = event;
      return { ...round, result: { participants, tallies, figures, readings, verdict, at } };
    }
    case 'revote.decided':
      return { ...round, revote: { stage: 'decided', candidates: event.candidates, votes: event.votes } };
    case 'revote.declined':
      return { ...round, revote: { stage: 'declined', votes: event.votes } };
    case 'revote.scheduled':
      return round.revote.stage === 'none' || round.revote.stage === 'declined'
        ? round
        : { ...round, revote: { ...round.revote, stage: 'scheduled', at: event.at, fixedAt: at } };
  }
}

function boxesOf(way: Way): readonly Box[] {
  return way.kind === 'ballots' ? way.boxes.map(() => ({ stage: 'none' })) : [];
}

function evolveBox(
  box: Box,
  event: RoundOf<'box.shown-empty' | 'box.sealed' | 'seal.found-broken' | 'box.opened'>,
): Box {
  switch (event.type) {
    case 'box.shown-empty':
      return { stage: 'shown-empty' };
    case 'box.sealed':
      return { stage: 'sealed', seal: event.seal, broken: false };
    case 'seal.found-broken':
      return box.stage === 'sealed' ? { ...box, broken: true } : box;
    case 'box.opened':
      return box.stage === 'sealed' ? { ...box, stage: 'opened' } : box;
  }
}

/** After a break, or when issuing goes on, the chairman confirms the quorum again (clause 13.2). */
export function unconfirmed(round: Round): Round {
  return round.voting.stage === 'quorum-confirmed' ? { ...round, voting: { stage: 'none' } } : round;
}

/** Ballots that only one of two officers has signed are signed anew when an officer of the commission is another (clause 15.1). */
export function halfSignedAnew(round: Round): Round {
  const { ballots } = round;
  if (ballots.stage === 'none' || ballots.signedBy.length > 1) return round;
  return { ...round, ballots: { ...ballots, signedBy: [] } };
}

type BallotEvent = RoundOf<
  | 'ballots.prepared'
  | 'ballots.added'
  | 'ballots.signed'
  | 'issuing.began'
  | 'ballots.issued'
  | 'ballots.unissued'
  | 'ballots.spoiled'
  | 'issuing.ended'
  | 'ballots.cancelled'
>;

function evolveBallots(ballots: Round['ballots'], event: BallotEvent, at: number): Round['ballots'] {
  if (event.type === 'ballots.prepared')
    return { stage: 'prepared', prepared: event.count, spoiled: 0, signedBy: [] };
  if (ballots.stage === 'none') return ballots;
  switch (event.type) {
    case 'ballots.added': {
      const papers = { prepared: ballots.prepared + event.count, signedBy: [] };
      return ballots.stage === 'issued' ? { ...reopened(ballots), ...papers } : { ...ballots, ...papers };
    }
    case 'ballots.signed':
      return { ...ballots, signedBy: [...ballots.signedBy, event.member] };
    case 'issuing.began':
      return ballots.stage === 'issued'
        ? reopened(ballots)
        : { ...ballots, stage: 'issuing', began: at, issued: 0, holders: new Set(), waiting: new Set() };
    case 'ballots.issued': {
      if (ballots.stage === 'prepared') return ballots;
      const { deputy } = event;
      const issued = ballots.issued + 1;
      if (deputy === SEALED) return { ...ballots, issued };
      return {
        ...ballots,
        issued,
        holders: new Set(ballots.holders).add(deputy),
        waiting: without(ballots.waiting, deputy),
      };
    }
    case 'ballots.unissued': {
      if (ballots.stage === 'prepared') return ballots;
      return { ...ballots, issued: ballots.issued - 1, holders: without(ballots.holders, event.deputy) };
    }
    case 'ballots.spoiled': {
      if (ballots.stage === 'prepared') return ballots;
      const { deputy } = event;
      const waiting = deputy === SEALED ? ballots.waiting : new Set(ballots.waiting).add(deputy);
      const rest = ballots.stage === 'issued' ? reopened(ballots) : ballots;
      return { ...rest, spoiled: ballots.spoiled + 1, holders: without(ballots.holders, deputy), waiting };
    }
    case 'issuing.ended':
      return ballots.stage === 'issuing'
        ? { ...ballots, stage: 'issued', notTaken: event.notTaken }
        : ballots;
    case 'ballots.cancelled':
      return ballots.stage === 'issued'
        ? { ...ballots, stage: 'cancelled', cancelled: event.count }
        : ballots;
  }
}

function without(deputies: ReadonlySet<DeputyId>, deputy: Sealed<DeputyId>): ReadonlySet<DeputyId> {
  if (deputy === SEALED || !deputies.has(deputy)) return deputies;
  const left = new Set(deputies);
  left.delete(deputy);
  return left;
}

/** Issuing goes on after it had ended: somebody came in before voting opened. The time of the marks stays. */
function reopened(
  ballots: Extract<Round['ballots'], { stage: 'issued' }>,
): Extract<Round['ballots'], { stage: 'issuing' }> {
  const { notTaken: _, ...rest } = ballots;
  return { ...rest, stage: 'issuing' };
}
