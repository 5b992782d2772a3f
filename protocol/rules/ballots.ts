/** Preparing, signing and issuing the ballots, and cancelling what was not issued: clauses 15.1 and 15.3. */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Context, type Decision, type Refused, refuse } from '../decision.ts';
import type { ClauseId } from '../law/clauses.ts';
import type { Round, State } from '../state.ts';
import { attending, isPresent, nameOf, requireQuorum } from './quorum.ts';
import { isRefused, officersOf, requireMember, requireRound } from './sitting.ts';

/** A round by ballots whose order is announced, or why not. */
export function requireBallotRound(state: State, clause: ClauseId): Round | Refused {
  const round = requireRound(state, clause);
  if (isRefused(round)) return round;
  if (round.method === 'open') return refuse('ballots.open-voting', '14', {});
  if (round.order.stage !== 'announced') return refuse('order.not-announced', '11.5', {});
  return round;
}

/** Clause 15.1: as many ballots are prepared as deputies attend. */
export function prepareBallots(state: State, { count }: CommandOf<'ballots.prepare'>): Decision {
  const round = requireBallotRound(state, '15.1');
  if (isRefused(round)) return round;
  if (round.ballots.stage !== 'none') return refuse('ballots.already', '15.1', {});
  const present = attending(state);
  if (count !== present)
    return refuse('ballots.not-equal-attending', '15.1', { prepared: count, attending: present });
  return accept({ type: 'ballots.prepared', round: round.number, count });
}

/**
 * Clauses 15.1 and 15.3 with gap G12: an addendum for who came after preparation and finds no ballot left,
 * also when somebody else left with one. All papers are then signed for again.
 */
export function addBallots(state: State, { count }: CommandOf<'ballots.add'>): Decision {
  const round = requireBallotRound(state, '15.1');
  if (isRefused(round)) return round;
  if (round.ballots.stage === 'none') return refuse('ballots.missing', '15.1', {});
  const begun = requireBeforeVoting(round);
  if (begun !== null) return begun;
  const missing = ballotsMissing(state, round);
  if (count > missing) return refuse('ballots.more-than-needed', '15.1', { added: count, missing });
  return accept({ type: 'ballots.added', round: round.number, count });
}

/** Clause 15.1: the chair and the secretary of the commission sign the ballots, each in person. */
export function signBallots(
  state: State,
  { member }: CommandOf<'ballots.sign'>,
  { member: proved }: Context,
): Decision {
  const round = requireBallotRound(state, '15.1');
  if (isRefused(round)) return round;
  if (round.ballots.stage === 'none') return refuse('ballots.missing', '15.1', {});
  const stranger = requireMember(state, member, proved, '15.1');
  if (stranger !== null) return stranger;
  const name = nameOf(state, member);
  const officers = officersOf(state);
  if (member !== officers?.chair && member !== officers?.secretary)
    return refuse('ballots.not-commission-officer', '15.1', { name });
  if (round.ballots.signedBy.includes(member)) return refuse('ballots.already-signed', '15.1', { name });
  return accept({ type: 'ballots.signed', round: round.number, member });
}

/**
 * Clause 15.1: issuing begins immediately before voting, with signed ballots.
 * Clause 15.4 with gap G23: the box stands sealed before the first ballot is issued.
 * Also begins again after it had ended, as long as voting has not opened.
 */
export function beginIssuing(state: State): Decision {
  const round = requireBallotRound(state, '15.1');
  if (isRefused(round)) return round;
  const { ballots, box } = round;
  if (ballots.stage === 'none') return refuse('ballots.missing', '15.1', {});
  if (ballots.stage === 'issuing') return refuse('issuing.already', '15.1', {});
  const begun = requireBeforeVoting(round) ?? requireSigned(round);
  if (begun !== null) return begun;
  if (box.stage !== 'sealed') return refuse('box.not-sealed', '15.4', {});
  const lost = requireQuorum(state);
  if (lost !== null) return lost;
  return accept({ type: 'issuing.began', round: round.number });
}

/** Clause 15.3: one signed ballot to a deputy in the hall who showed a document; its kind only is kept. */
export function issueBallot(state: State, { deputy, document }: CommandOf<'ballots.issue'>): Decision {
  const round = requireBallotRound(state, '15.3');
  if (isRefused(round)) return round;
  const { ballots, voting } = round;
  if (voting.stage === 'closed') return refuse('voting.late', '16.2', {});
  if (ballots.stage !== 'issuing')
    return refuse(ballots.stage === 'issued' ? 'issuing.ended' : 'issuing.not-begun', '15.3', {});
  const name = nameOf(state, deputy);
  if (!isPresent(state, deputy)) return refuse('deputy.absent', '15.3', { name });
  if (ballots.holders.has(deputy)) return refuse('ballots.second', '15.3', { name });
  const unsigned = requireSigned(round);
  if (unsigned !== null) return unsigned;
  if (ballots.issued >= ballots.prepared)
    return refuse('ballots.none-left', '15.1', { prepared: ballots.prepared });
  return accept({ type: 'ballots.issued', round: round.number, deputy, document });
}

/** Clause 15.3: everybody in the hall has a ballot, or the commission states how many did not take one. */
export function endIssuing(state: State, { notTaken }: CommandOf<'issuing.end'>): Decision {
  const round = requireBallotRound(state, '15.3');
  if (isRefused(round)) return round;
  if (round.ballots.stage !== 'issuing') return refuse('issuing.not-begun', '15.3', {});
  const without = withoutBallot(state, round);
  if (without !== notTaken) return refuse('issuing.left-over', '15.3', { without, stated: notTaken });
  return accept({ type: 'issuing.ended', round: round.number, notTaken });
}

/** Clause 15.1, identity U = Pr − I: what was never issued is cancelled before the box is opened. */
export function cancelUnissued(state: State, { count }: CommandOf<'ballots.cancel'>): Decision {
  const round = requireBallotRound(state, '15.1');
  if (isRefused(round)) return round;
  const { ballots, voting } = round;
  if (voting.stage !== 'closed') return refuse('box.voting-not-closed', '15.7', {});
  if (ballots.stage === 'cancelled') return refuse('ballots.already-cancelled', '15.1', {});
  if (ballots.stage !== 'issued') return refuse('issuing.not-ended', '15.3', {});
  const unissued = ballots.prepared - ballots.issued;
  if (count !== unissued) return refuse('ballots.cancel-differs', '15.1', { unissued, stated: count });
  return accept({ type: 'ballots.cancelled', round: round.number, count });
}

/** Clause 15.1: the signatures of both officers stand on all ballots. */
export function requireSigned(round: Round): Refused | null {
  const signed = round.ballots.stage === 'none' ? 0 : round.ballots.signedBy.length;
  return signed < 2 ? refuse('ballots.unsigned', '15.1', { signed }) : null;
}

/**
 * Deputies in the hall who hold no ballot: exactly where the issue marks are open, on the hub and to the commission;
 * elsewhere as if nobody who holds one had left.
 */
export function withoutBallot(state: State, round: Round): number {
  const { ballots } = round;
  if (!('holders' in ballots)) return attending(state);
  if (ballots.holders.size < ballots.issued) return Math.max(0, attending(state) - ballots.issued);
  let without = 0;
  for (const [deputy, { present }] of state.attendance)
    if (present && !ballots.holders.has(deputy)) without += 1;
  return without;
}

/** Clause 15.3: ballots that are not there for deputies in the hall who hold none; known as `withoutBallot` is. */
export function ballotsMissing(state: State, round: Round): number {
  const { ballots } = round;
  if (ballots.stage === 'none') return 0;
  const unissued = ballots.prepared - ('issued' in ballots ? ballots.issued : 0);
  return Math.max(0, withoutBallot(state, round) - unissued);
}

function requireBeforeVoting(round: Round): Refused | null {
  if (round.voting.stage === 'open') return refuse('voting.already-open', '15.1', {});
  if (round.voting.stage === 'closed') return refuse('voting.late', '16.2', {});
  return null;
}
