/** From the signed protocol to the announcement, the revote, the closing and the minutes: clauses 13.4, 16.1, 17, 18. */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Context, type Decision, refuse } from '../decision.ts';
import type { Event, EventOf } from '../events/event.ts';
import { hallDate } from '../kazakh/calendar.ts';
import { currentRound, roundInForce, type State } from '../state.ts';
import { SEALED } from '../values.ts';
import { heldOf, talliesOf } from './account.ts';
import { outcomeOf, participantsOf } from './outcome.ts';
import { attending, nameOf, requireQuorum } from './quorum.ts';
import { requireSignatures } from './signing.ts';
import {
  isRefused,
  membersOf,
  officersOf,
  requireInPerson,
  requireRound,
  requireSitting,
} from './sitting.ts';
import { isTieOpen, requireTwo, stillStanding } from './ties.ts';
import { adopts } from './voting-by-hands.ts';

/** A scheduled time may be this much in the past, ms: the chairman says «now» in whole minutes. */
const MINUTE = 60_000;

/**
 * The protocol, signed by all members, goes to the chairman.
 *
 * @clause 16.1 the protocol is signed by all members of the commission and handed to the chairman
 * @clause 11.3 by a commission that has its chair and secretary, whoever was replaced before the count
 * @gap G8 k of k signatures, never a majority of them
 */
export function handOver(state: State): Decision {
  const round = requireRound(state, '16.1');
  if (isRefused(round)) return round;
  if (round.count.stage !== 'agreed') return refuse('protocol.not-counted', '16.1', {});
  if (round.handover !== 'none') return refuse('protocol.already-handed', '16.1', {});
  if (officersOf(state) === null) return refuse('officers.missing', '16.1', {});
  const unsigned = requireSignatures(state, { kind: 'result', round: round.number }, '16.1');
  return unsigned ?? accept({ type: 'protocol.handed-over', round: round.number });
}

/**
 * The chairman holds the protocol.
 *
 * @clause 16.1 handed to the chairman
 */
export function receiveProtocol(state: State): Decision {
  const round = requireRound(state, '16.1');
  if (isRefused(round)) return round;
  if (round.handover === 'received') return refuse('protocol.already-received', '16.1', {});
  if (round.handover !== 'handed') return refuse('protocol.not-handed', '16.1', {});
  return accept({ type: 'protocol.received', round: round.number });
}

/**
 * The chairman announces who took part, for, against and the outcome; only now others see the figures. A second tie
 * stops the meeting until it is decided how it goes on. On a device whose fold holds the figures sealed this says only
 * whether it would be permitted.
 *
 * @clause 13.4 the chairman announces how many took part, for, against, and the outcome
 * @clause 17.1 who has received consent
 * @clause 16.1 from the protocol in the chairman's hands
 * @gap G15 a second tie is held: no lot, no casting vote
 */
export function announceResult(state: State): Decision {
  const round = requireRound(state, '13.4');
  if (isRefused(round)) return round;
  if (round.count.stage !== 'agreed') return refuse('protocol.not-counted', '16.1', {});
  if (round.handover !== 'received') return refuse('protocol.not-received', '16.1', {});
  const { figures } = round.count;
  if (figures === SEALED || round.order.stage === 'none') return accept();
  const { readings } = round.order;
  const held = heldOf(round);
  const verdict = outcomeOf(figures, held, readings);
  const announced: Event = {
    type: 'result.announced',
    round: round.number,
    participants: participantsOf(figures, held, readings),
    tallies: [...talliesOf(figures, readings)],
    figures,
    readings,
    verdict,
  };
  const again = verdict.kind === 'tie' && state.rounds.some(({ result }) => result?.verdict.kind === 'tie');
  return again
    ? accept(announced, { type: 'hold.raised', by: [], cause: 'second-tie', reason: '' })
    : accept(announced);
}

/**
 * Equal votes: the commission decides on a revote among exactly those candidates; without its majority none is held,
 * and it may decide again.
 *
 * @clause 17.2 the commission decides on a revote among those candidates
 * @gap G15 each tie needs a decision of its own
 * @gap G14 who has withdrawn does not stand in it
 */
export function decideRevote(
  state: State,
  { votes }: CommandOf<'revote.decide'>,
): Decision<[EventOf<'revote.decided' | 'revote.declined'>]> {
  const closed = requireSitting(state, '17.2');
  if (closed !== null) return closed;
  const round = currentRound(state);
  if (round?.result?.verdict.kind !== 'tie') return refuse('revote.no-tie', '17.2', {});
  if (round.revote.stage !== 'none' && round.revote.stage !== 'declined')
    return refuse('revote.already-decided', '17.2', {});
  const members = membersOf(state).length;
  const cast = votes.for + votes.against;
  if (cast !== members) return refuse('votes.not-of-all-members', '17.2', { votes: cast, members });
  if (!adopts(votes, members)) return accept({ type: 'revote.declined', round: round.number, votes });
  const candidates = stillStanding(state, round.result.verdict.candidates);
  const few = requireTwo(candidates);
  return few ?? accept({ type: 'revote.decided', round: round.number, candidates, votes });
}

/**
 * The chairman fixes the time, once the commission's decision is signed by all; and may fix another one.
 *
 * @clause 17.3 in the time fixed by the chairman
 * @clause 17.2 after the commission's decision, signed by its members
 */
export function scheduleRevote(
  state: State,
  { at }: CommandOf<'revote.schedule'>,
  { now }: Context,
): Decision {
  const closed = requireSitting(state, '17.3');
  if (closed !== null) return closed;
  const round = currentRound(state);
  if (round === null || round.revote.stage === 'none' || round.revote.stage === 'declined')
    return refuse('revote.not-decided', '17.2', {});
  const unsigned = requireSignatures(state, { kind: 'revote', round: round.number }, '17.2');
  if (unsigned !== null) return unsigned;
  if (at <= now - MINUTE) return refuse('revote.in-the-past', '17.3', { at });
  return accept({ type: 'revote.scheduled', round: round.number, at });
}

/**
 * At the time fixed, with two thirds in the hall again, a new round of the tied candidates begins; on another day after
 * that day's registration.
 *
 * @clause 17.3 the revote is held in the order of these Rules
 * @clause 9.3 registration before each meeting: on another day it is announced anew
 * @clause 13.2 two thirds are in the hall
 * @clause 3 two candidates or more
 * @gap G16 the same commission and method; fresh attendance, ballots, seals and protocols
 * @gap G14 who has withdrawn does not stand in it
 */
export function beginRevote(state: State, { now }: Context): Decision {
  const closed = requireSitting(state, '17.3');
  if (closed !== null) return closed;
  const round = currentRound(state);
  if (round === null || round.revote.stage !== 'scheduled') return refuse('revote.not-scheduled', '17.3', {});
  const { at, fixedAt } = round.revote;
  if (now < at) return refuse('revote.too-early', '17.3', { at });
  // Past midnight a sitting goes on: a time fixed and come on the same day needs no other registration.
  const isAnotherDay = hallDate(at) > hallDate(fixedAt);
  const announcedAt = state.registration?.at;
  if (isAnotherDay && announcedAt !== undefined && announcedAt < fixedAt)
    return refuse('registration.not-announced', '9.3', {});
  const candidates = stillStanding(state, round.revote.candidates);
  const unable = requireTwo(candidates) ?? requireQuorum(state);
  if (unable !== null) return unable;
  return accept({
    type: 'round.began',
    round: round.number + 1,
    method: round.method,
    candidates,
    attending: attending(state),
  });
}

/**
 * The meeting closes after the results were announced, not while a revote can settle a tie, and with a chair of the
 * commission who can sign the minutes.
 *
 * @clause 18 after the results are announced
 * @clause 11.3 the commission has its officers, whoever was replaced after a tie
 * @clause 17.2 a tie is for the commission to decide on
 * @gap G2 a held result is a result: the figures were announced
 * @gap G14 and so is a tie of which one withdrew from the revote
 */
export function closeMeeting(state: State): Decision {
  const closed = requireSitting(state, '18');
  if (closed !== null) return closed;
  const result = roundInForce(state)?.result ?? null;
  if (result === null) return refuse('result.missing', '18', {});
  if (isTieOpen(state, result)) return refuse('meeting.tie-open', '17.2', {});
  if (officersOf(state) === null) return refuse('officers.missing', '18', {});
  return accept({ type: 'meeting.closed' });
}

/**
 * The chairman's signature under the minutes.
 *
 * @clause 18 signed by the chairman of the maslikhat
 */
export function signMinutesAsChairman(state: State): Decision {
  if (state.minutes === null) return refuse('minutes.not-closed', '18', {});
  if (state.minutes.chairman) return refuse('minutes.already-signed', '18', {});
  return accept({ type: 'minutes.signed', by: 'chairman', member: null });
}

/**
 * The signature of the commission's chair under the minutes, in person; the sitting is over, so nobody need be in the hall.
 *
 * @clause 18 signed by the chair of the commission
 */
export function signMinutesAsCommission(
  state: State,
  { member }: CommandOf<'minutes.sign-commission'>,
  { member: proved }: Context,
): Decision {
  if (state.minutes === null) return refuse('minutes.not-closed', '18', {});
  if (state.minutes.commission) return refuse('minutes.already-signed', '18', {});
  const stranger = requireInPerson(state, member, proved, '18');
  if (stranger !== null) return stranger;
  if (officersOf(state)?.chair !== member)
    return refuse('minutes.not-commission-chair', '18', { name: nameOf(state, member) });
  return accept({ type: 'minutes.signed', by: 'commission', member });
}

/**
 * The signed minutes go to the Administration; late is recorded as it was.
 *
 * @clause 18 sent to the Administration within one day
 */
export function sendMinutes(state: State, { channel, number }: CommandOf<'minutes.send'>): Decision {
  if (state.minutes === null) return refuse('minutes.not-closed', '18', {});
  if (state.minutes.sent !== null) return refuse('minutes.already-sent', '18', {});
  const signed = Number(state.minutes.chairman) + Number(state.minutes.commission);
  if (signed < 2) return refuse('minutes.unsigned', '18', { signed });
  return accept({ type: 'minutes.sent', channel, number });
}
