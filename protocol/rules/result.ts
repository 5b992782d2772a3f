/** From the signed protocol to the announcement, the revote, the closing and the minutes: clauses 13.4, 16.1, 17, 18. */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Context, type Decision, refuse } from '../decision.ts';
import { currentRound, type State } from '../state.ts';
import { SEALED } from '../values.ts';
import { talliesOf } from './account.ts';
import { outcomeOf, participantsOf } from './outcome.ts';
import { attending, nameOf, requireQuorum } from './quorum.ts';
import { isRefused, membersOf, officersOf, requireMember, requireRound, requireSitting } from './sitting.ts';

/** A scheduled time may be this much in the past, ms: the chairman says «now» in whole minutes. */
const MINUTE = 60_000;

/** Clause 16.1: the protocol, signed by all members, goes to the chairman. */
export function handOver(state: State): Decision {
  const round = requireRound(state, '16.1');
  if (isRefused(round)) return round;
  if (round.count.stage !== 'agreed') return refuse('protocol.not-counted', '16.1', {});
  if (round.handover !== 'none') return refuse('protocol.already-handed', '16.1', {});
  const signed = state.signatures.get(`result.${round.number}`)?.length ?? 0;
  const members = membersOf(state).length;
  if (signed < members) return refuse('paper.signatures-missing', '16.1', { signed, members });
  return accept({ type: 'protocol.handed-over', round: round.number });
}

/** Clause 16.1: the chairman holds the protocol. */
export function receiveProtocol(state: State): Decision {
  const round = requireRound(state, '16.1');
  if (isRefused(round)) return round;
  if (round.handover === 'received') return refuse('protocol.already-received', '16.1', {});
  if (round.handover !== 'handed') return refuse('protocol.not-handed', '16.1', {});
  return accept({ type: 'protocol.received', round: round.number });
}

/**
 * Clause 13.4: the chairman announces who took part, for, against and the outcome; only now others see the figures.
 * On a device whose fold holds the figures sealed this says only whether it would be permitted.
 */
export function announceResult(state: State): Decision {
  const round = requireRound(state, '13.4');
  if (isRefused(round)) return round;
  if (round.handover !== 'received') return refuse('protocol.not-received', '16.1', {});
  if (round.count.stage !== 'agreed') return refuse('protocol.not-counted', '16.1', {});
  const { figures } = round.count;
  if (figures === SEALED || round.order.stage === 'none') return accept();
  const { readings } = round.order;
  const held = 'issued' in round.ballots ? round.ballots.issued : 0;
  return accept({
    type: 'result.announced',
    round: round.number,
    participants: participantsOf(figures, held, readings.participants ?? 'established'),
    tallies: [...talliesOf(figures)],
    figures,
    readings,
    verdict: outcomeOf(figures, held, readings),
  });
}

/** Clause 17.2: equal votes: the commission decides on a revote among exactly those candidates. */
export function decideRevote(state: State, { votes }: CommandOf<'revote.decide'>): Decision {
  const closed = requireSitting(state, '17.2');
  if (closed !== null) return closed;
  const round = currentRound(state);
  const verdict = round?.result?.verdict;
  if (round === null || verdict?.kind !== 'tie') return refuse('revote.no-tie', '17.2', {});
  if (round.revote.stage !== 'none') return refuse('revote.already-decided', '17.2', {});
  const members = membersOf(state).length;
  const cast = votes.for + votes.against;
  if (cast > members) return refuse('votes.more-than-members', '17.2', { votes: cast, members });
  if (2 * votes.for <= members) return refuse('revote.no-majority', '17.2', { for: votes.for, members });
  return accept({ type: 'revote.decided', round: round.number, candidates: verdict.candidates, votes });
}

/** Clause 17.3: the chairman fixes the time, once the commission's decision is signed by all; and may fix another one. */
export function scheduleRevote(
  state: State,
  { at }: CommandOf<'revote.schedule'>,
  { now }: Context,
): Decision {
  const closed = requireSitting(state, '17.3');
  if (closed !== null) return closed;
  const round = currentRound(state);
  if (round === null || round.revote.stage === 'none') return refuse('revote.not-decided', '17.2', {});
  const signed = state.signatures.get(`revote.${round.number}`)?.length ?? 0;
  const members = membersOf(state).length;
  if (signed < members) return refuse('paper.signatures-missing', '17.2', { signed, members });
  if (at <= now - MINUTE) return refuse('revote.in-the-past', '17.3', { at });
  return accept({ type: 'revote.scheduled', round: round.number, at });
}

/** Clause 17.3: at the time fixed, with two thirds in the hall again, a new round of the tied candidates begins. */
export function beginRevote(state: State, { now }: Context): Decision {
  const closed = requireSitting(state, '17.3');
  if (closed !== null) return closed;
  const round = currentRound(state);
  if (round === null || round.revote.stage !== 'scheduled') return refuse('revote.not-scheduled', '17.3', {});
  const { at, candidates } = round.revote;
  if (now < at) return refuse('revote.too-early', '17.3', { at });
  const lost = requireQuorum(state);
  if (lost !== null) return lost;
  return accept({
    type: 'round.began',
    round: round.number + 1,
    method: round.method,
    candidates: [...candidates],
    attending: attending(state),
  });
}

/** Clause 18: the meeting closes after the results were announced, and not while a tie is open (17.2). */
export function closeMeeting(state: State): Decision {
  const closed = requireSitting(state, '18');
  if (closed !== null) return closed;
  const result = currentRound(state)?.result ?? null;
  if (result === null) return refuse('result.missing', '18', {});
  if (result.verdict.kind === 'tie') return refuse('meeting.tie-open', '17.2', {});
  return accept({ type: 'meeting.closed' });
}

/** Clause 18: the chairman's signature under the minutes. */
export function signMinutesAsChairman(state: State): Decision {
  if (state.minutes === null) return refuse('minutes.not-closed', '18', {});
  if (state.minutes.chairman) return refuse('minutes.already-signed', '18', {});
  return accept({ type: 'minutes.signed', by: 'chairman', member: null });
}

/** Clause 18: the signature of the commission's chair under the minutes, in person. */
export function signMinutesAsCommission(
  state: State,
  { member }: CommandOf<'minutes.sign-commission'>,
  { member: proved }: Context,
): Decision {
  if (state.minutes === null) return refuse('minutes.not-closed', '18', {});
  if (state.minutes.commission) return refuse('minutes.already-signed', '18', {});
  const stranger = requireMember(state, member, proved, '18');
  if (stranger !== null) return stranger;
  if (officersOf(state)?.chair !== member)
    return refuse('minutes.not-commission-chair', '18', { name: nameOf(state, member) });
  return accept({ type: 'minutes.signed', by: 'commission', member });
}

/** Clause 18: the signed minutes go to the Administration within one day; late is recorded as it was. */
export function sendMinutes(state: State, { channel, number }: CommandOf<'minutes.send'>): Decision {
  if (state.minutes === null) return refuse('minutes.not-closed', '18', {});
  if (state.minutes.sent !== null) return refuse('minutes.already-sent', '18', {});
  const signed = Number(state.minutes.chairman) + Number(state.minutes.commission);
  if (signed < 2) return refuse('minutes.unsigned', '18', { signed });
  return accept({ type: 'minutes.sent', channel, number });
}
