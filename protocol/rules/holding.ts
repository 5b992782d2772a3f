/** Stopping the meeting, and letting it go on: clause 12, gaps G2, G14, G15, G28 and law.md 3.1 (HOLD). */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Context, type Decision, type Refused, refuse } from '../decision.ts';
import type { Event } from '../events/event.ts';
import { currentRound, isBeforeRegistration, type State } from '../state.ts';
import { attending, requireQuorum } from './quorum.ts';
import { membersOf } from './sitting.ts';
import { requireMeetingOn } from './standstill.ts';
import { adopts, requireVotes } from './voting-by-hands.ts';

/**
 * One of those responsible wishes to stop the meeting; a second one, from another face, stops it.
 *
 * @clause 12 until those who may decide have decided
 * @clause 9.3 not before registration: until then nothing of the meeting can be stopped
 */
export function raiseHold(state: State, { reason }: CommandOf<'hold.raise'>, { role }: Context): Decision {
  const over = requireMeetingOn(state);
  if (over !== null) return over;
  if (isBeforeRegistration(state)) return refuse('registration.not-open', '9.3', {});
  const { hold } = state;
  switch (hold.stage) {
    case 'none':
      return accept({ type: 'hold.proposed', by: role, reason });
    case 'proposed':
      return hold.by === role
        ? refuse('hold.same-face', '12', { role })
        : accept({ type: 'hold.raised', by: [hold.by, role], cause: 'people', reason });
    case 'raised':
      return refuse('hold.already', '12', { cause: hold.cause });
  }
}

/**
 * A recorded decision ends the hold: the meeting goes on where it stood, or repeats the round from its order on.
 *
 * @clause 12 decided by the meeting, or by the commission in its own matters
 * @clause 13.4 what is announced is not repeated
 * @clause 11.1 only a vote that has begun can be repeated
 * @clause 11.2 the commission decides once there is one, all its members voting
 * @clause 15.2 not in a break
 * @clause 16.1 a surplus is not signed: the count comes first
 * @gap G2 no clause lets the meeting vote again after an announced result that is no tie
 * @gap G28 a surplus is counted again first; anything else is a recorded decision
 */
export function releaseHold(
  state: State,
  { by, votes, decision, outcome }: CommandOf<'hold.release'>,
): Decision {
  const over = requireMeetingOn(state);
  if (over !== null) return over;
  if (state.hold.stage !== 'raised') return refuse('hold.none', '12', {});
  if (state.break !== null) return refuse('break.going-on', '15.2', {});
  const base = by === 'meeting' ? attending(state) : membersOf(state).length;
  const undecided =
    by === 'meeting'
      ? (requireQuorum(state) ?? requireVotes(votes, base, '12'))
      : requireAllMembers(votes, base);
  if (undecided !== null) return undecided;
  if (!adopts(votes, base)) return refuse('hold.no-majority', '12', { for: votes.for, base });
  const released: Event = { type: 'hold.released', by, votes, base, decision, outcome };
  return outcome === 'go-on' ? goOn(state, released) : repeatRound(state, released);
}

function goOn(state: State, released: Event): Decision {
  const count = currentRound(state)?.count;
  // The chairman asks: the figures of a count stay with the commission until they are announced (I6).
  return count?.stage === 'surplus' ? refuse('hold.count-first', '16.1', {}) : accept(released);
}

function repeatRound(state: State, released: Event): Decision {
  const round = currentRound(state);
  if (round === null) return refuse('hold.nothing-to-repeat', '11.1', {});
  if (round.result !== null) return refuse('hold.result-announced', '13.4', {});
  const { number, method, candidates } = round;
  return accept(
    released,
    { type: 'round.voided', round: number, cause: 'decision' },
    {
      type: 'round.began',
      round: number + 1,
      method,
      candidates: [...candidates],
      attending: attending(state),
    },
  );
}

function requireAllMembers(votes: CommandOf<'hold.release'>['votes'], members: number): Refused | null {
  if (members === 0) return refuse('commission.not-elected', '11.2', {});
  const cast = votes.for + votes.against;
  return cast === members ? null : refuse('votes.not-of-all-members', '12', { votes: cast, members });
}
