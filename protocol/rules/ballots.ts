/** Preparing, signing, issuing and exchanging the ballots, and cancelling what nobody holds: clauses 15.1 and 15.3. */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Context, type Decision, type Refused, refuse } from '../decision.ts';
import type { ClauseId } from '../law/clauses.ts';
import type { Round, State } from '../state.ts';
import type { DeputyId } from '../values.ts';
import { heldOf, toCancel } from './account.ts';
import { attending, isPresent, nameOf, requireQuorum } from './quorum.ts';
import { isRefused, officersOf, requireMember, requireRound } from './sitting.ts';

/**
 * A round by ballots whose order is announced, or why not.
 *
 * @clause 14 no ballots in open voting
 * @clause 11.5 nothing before the order of voting is announced
 */
export function requireBallotRound(state: State, clause: ClauseId): Round | Refused {
  const round = requireRound(state, clause);
  if (isRefused(round)) return round;
  if (round.method === 'open') return refuse('ballots.open-voting', '14', {});
  if (round.order.stage !== 'announced') return refuse('order.not-announced', '11.5', {});
  return round;
}

/**
 * As many ballots are prepared as deputies attend.
 *
 * @clause 15.1 prepared under the commission's control in the number of the deputies attending
 */
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
 * An addendum for deputies in the hall who find no ballot left; all papers are then signed for again. While voting is
 * open only for those who handed back a spoiled one.
 *
 * @clause 15.1 as many ballots as deputies attend
 * @clause 15.3 each deputy is given one
 * @clause 16.2 nothing after voting closed
 * @gap G12 an addendum for who came after preparation, unless the order chose freed ballots only
 * @gap G11 one more in place of a spoiled one
 */
export function addBallots(state: State, { count }: CommandOf<'ballots.add'>): Decision {
  const round = requireBallotRound(state, '15.1');
  if (isRefused(round)) return round;
  const { ballots, voting } = round;
  if (ballots.stage === 'none') return refuse('ballots.missing', '15.1', {});
  if (voting.stage === 'closed') return refuse('voting.late', '16.2', {});
  const waiting = ballots.stage === 'prepared' ? 0 : ballots.waiting.size;
  if (voting.stage === 'open' && waiting === 0) return refuse('voting.already-open', '15.1', {});
  const missing = ballotsMissing(state, round);
  if (chosen(round, 'late') === 'freed' && missing === 0)
    return refuse('ballots.addendum-excluded', '15.1', {});
  if (count > missing) return refuse('ballots.more-than-needed', '15.1', { added: count, missing });
  return accept({ type: 'ballots.added', round: round.number, count });
}

/**
 * The chair and the secretary of the commission sign the ballots, each in person.
 *
 * @clause 15.1 signed by the chair and the secretary of the commission
 */
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
 * Issuing begins, and begins again after it had ended, as long as voting has not opened; a rolling issue also then.
 *
 * @clause 15.1 issued immediately before voting, signed
 * @clause 15.4 the boxes stand sealed
 * @clause 13.2 two thirds are in the hall
 * @gap G23 the boxes are sealed before the first ballot is issued; issuing is over before voting opens unless rolling
 */
export function beginIssuing(state: State): Decision {
  const round = requireBallotRound(state, '15.1');
  if (isRefused(round)) return round;
  const { ballots, boxes, voting } = round;
  if (voting.stage === 'closed') return refuse('voting.late', '16.2', {});
  if (ballots.stage === 'none') return refuse('ballots.missing', '15.1', {});
  if (ballots.stage === 'issuing') return refuse('issuing.already', '15.1', {});
  if (voting.stage === 'open' && !isRolling(round)) return refuse('voting.already-open', '15.1', {});
  const unsigned = requireSigned(ballots);
  if (unsigned !== null) return unsigned;
  if (!boxes.every((box) => box.stage === 'sealed')) return refuse('box.not-sealed', '15.4', {});
  const lost = requireQuorum(state);
  if (lost !== null) return lost;
  return accept({ type: 'issuing.began', round: round.number });
}

/**
 * One signed ballot to a deputy in the hall who showed a document; its kind only is kept.
 *
 * @clause 15.3 each deputy one ballot, on a deputy's certificate or an identity card
 * @clause 15.1 signed by both officers
 * @clause 16.2 nobody is given one after voting closed
 * @gap G12 while voting is open nobody else is given one, unless the issue is rolling
 * @gap G11 but who handed back a spoiled one is given another
 */
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
  if (voting.stage === 'open' && !isRolling(round) && !ballots.waiting.has(deputy))
    return refuse('voting.already-open', '15.1', {});
  const unsigned = requireSigned(ballots);
  if (unsigned !== null) return unsigned;
  if (ballots.issued >= ballots.prepared)
    return refuse('ballots.none-left', '15.1', { prepared: ballots.prepared });
  return accept({ type: 'ballots.issued', round: round.number, deputy, document });
}

/**
 * A mark made by mistake is taken back: the ballot never left the commission's table.
 *
 * @clause 15.3 one ballot to each deputy, so one mark
 * @clause 16.2 nothing after voting closed
 */
export function takeBackMark(state: State, { deputy }: CommandOf<'ballots.unissue'>): Decision {
  const round = requireBallotRound(state, '15.3');
  if (isRefused(round)) return round;
  const { voting } = round;
  if (voting.stage === 'closed') return refuse('voting.late', '16.2', {});
  if (voting.stage === 'open') return refuse('voting.already-open', '15.1', {});
  const stranger = requireHolder(state, round, deputy);
  return stranger ?? accept({ type: 'ballots.unissued', round: round.number, deputy });
}

/**
 * A spoiled ballot is handed back and withdrawn; the deputy waits for another.
 *
 * @clause 15.3 each deputy holds one ballot
 * @clause 16.2 nothing after voting closed
 * @gap G11 refused, unless the order chose before voting to allow it
 */
export function withdrawSpoiled(state: State, { deputy }: CommandOf<'ballots.spoil'>): Decision {
  const round = requireBallotRound(state, '15.3');
  if (isRefused(round)) return round;
  if (round.voting.stage === 'closed') return refuse('voting.late', '16.2', {});
  if (chosen(round, 'exchange') !== 'allowed') return refuse('ballots.exchange-excluded', '15.3', {});
  const stranger = requireHolder(state, round, deputy);
  if (stranger !== null) return stranger;
  if (!isPresent(state, deputy)) return refuse('deputy.absent', '15.3', { name: nameOf(state, deputy) });
  return accept({ type: 'ballots.spoiled', round: round.number, deputy });
}

/**
 * Everybody in the hall has a ballot, or the commission states how many did not take one.
 *
 * @clause 15.3 each deputy is given one
 */
export function endIssuing(state: State, { notTaken }: CommandOf<'issuing.end'>): Decision {
  const round = requireBallotRound(state, '15.3');
  if (isRefused(round)) return round;
  if (round.ballots.stage !== 'issuing') return refuse('issuing.not-begun', '15.3', {});
  const without = withoutBallot(state, round);
  if (without !== notTaken) return refuse('issuing.left-over', '15.3', { without, stated: notTaken });
  return accept({ type: 'issuing.ended', round: round.number, notTaken });
}

/**
 * What nobody holds is cancelled before the box is opened: never issued, or spoiled and handed back; C = U + S.
 *
 * @clause 15.1 the commission answers for every ballot prepared
 * @clause 15.7 only after voting ended
 * @gap G11 the spoiled ones too
 */
export function cancelUnissued(state: State, { count }: CommandOf<'ballots.cancel'>): Decision {
  const round = requireBallotRound(state, '15.1');
  if (isRefused(round)) return round;
  const { ballots, voting } = round;
  if (voting.stage !== 'closed') return refuse('box.voting-not-closed', '15.7', {});
  if (ballots.stage === 'cancelled') return refuse('ballots.already-cancelled', '15.1', {});
  const unissued = toCancel(round);
  if (count !== unissued) return refuse('ballots.cancel-differs', '15.1', { unissued, stated: count });
  return accept({ type: 'ballots.cancelled', round: round.number, count });
}

/**
 * Refuses unless the signatures of both officers stand on all ballots.
 *
 * @clause 15.1 signed by the chair and the secretary of the commission
 */
export function requireSigned({ signedBy }: { readonly signedBy: readonly DeputyId[] }): Refused | null {
  const signed = signedBy.length;
  return signed < 2 ? refuse('ballots.unsigned', '15.1', { signed }) : null;
}

/**
 * Whether the order lets issuing go on while voting is open.
 *
 * @gap G23 only where counting protocol No. 2 says so
 */
export function isRolling(round: Round): boolean {
  return chosen(round, 'issuing') === 'rolling';
}

/**
 * Deputies in the hall who hold no ballot: exactly where the issue marks are open, on the hub and to the commission;
 * elsewhere as if nobody who holds one had left.
 */
export function withoutBallot(state: State, round: Round): number {
  const { ballots } = round;
  if (!('holders' in ballots)) return attending(state);
  const held = heldOf(round);
  if (ballots.holders.size < held) return Math.max(0, attending(state) - held);
  let without = 0;
  for (const [deputy, { present }] of state.attendance)
    if (present && !ballots.holders.has(deputy)) without += 1;
  return without;
}

/**
 * Ballots that an addendum may still bring, whole papers: what is left does not suffice for those in the hall who may
 * be given one. Known as `withoutBallot` is.
 *
 * @clause 15.3 each deputy is given one
 * @gap G12 only those who wait for another, once voting is open or where the order chose freed ballots
 */
export function ballotsMissing(state: State, round: Round): number {
  const { ballots, voting } = round;
  if (ballots.stage === 'none') return 0;
  const issuing = 'issued' in ballots;
  const waiting = issuing ? [...ballots.waiting].filter((deputy) => isPresent(state, deputy)).length : 0;
  const onlyWaiting = voting.stage === 'open' || chosen(round, 'late') === 'freed';
  const entitled = onlyWaiting ? waiting : withoutBallot(state, round);
  return Math.max(0, entitled - (ballots.prepared - (issuing ? ballots.issued : 0)));
}

/**
 * Deputies in the hall whom issuing has passed over, without those who the commission stated did not take a ballot:
 * as many as issuing must begin again for. Known as `withoutBallot` is.
 *
 * @clause 15.3 each deputy is given one
 * @gap G12 where the order chose freed ballots, who finds none left did not take one
 */
export function passedOver(state: State, round: Round): number {
  const { ballots } = round;
  if (ballots.stage !== 'issued') return 0;
  const without = withoutBallot(state, round);
  const left = ballots.prepared - ballots.issued;
  const due = chosen(round, 'late') === 'freed' ? Math.min(without, left) : without;
  return Math.max(0, due - ballots.notTaken);
}

/** What the order chose on one question, or null where it stays with the default. */
export function chosen<Q extends 'late' | 'exchange' | 'issuing'>({ order }: Round, question: Q) {
  return order.stage === 'none' ? null : order.readings[question];
}

function requireHolder(state: State, { ballots }: Round, deputy: CommandOf<'ballots.spoil'>['deputy']) {
  if (!('holders' in ballots)) return refuse('issuing.not-begun', '15.3', {});
  return ballots.holders.has(deputy)
    ? null
    : refuse('ballots.not-held', '15.3', { name: nameOf(state, deputy) });
}
