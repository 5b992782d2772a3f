/** Signatures of the commission on its papers, and refusals to sign: clauses 11.3, 11.5, 16.1, 17.2. All members sign each. */
import type { CommandOf } from '../commands/command.ts';
import { PAPERS, type Paper } from '../commands/sitting.ts';
import { accept, type Context, type Decision, type Refused, refuse } from '../decision.ts';
import type { ClauseId } from '../law/clauses.ts';
import { currentRound, type PaperKey, type Remark, type State } from '../state.ts';
import type { DeputyId } from '../values.ts';
import { nameOf } from './quorum.ts';
import { membersOf, requireMember, requireSitting } from './sitting.ts';

/**
 * One member's own signature on a paper that is ready, once; a dissent is noted beside it.
 *
 * @clause 16.1 the counting protocol is signed by every member
 * @clause 15.3 not while more papers were counted than ballots are held
 * @gap G8 who disagrees signs with a dissenting note
 */
export function signPaper(
  state: State,
  { paper, member, dissent }: CommandOf<'paper.sign'>,
  { member: proved }: Context,
): Decision {
  const count = currentRound(state)?.count;
  if (paper.kind === 'result' && count?.stage === 'surplus')
    return refuse('count.surplus', '15.3', { papers: count.papers, held: count.held });
  const closed = requireSitting(state, '16.1');
  if (closed !== null) return closed;
  const stranger = requireMember(state, member, proved, '16.1');
  if (stranger !== null) return stranger;
  if (!isReady(state, paper)) return refuse('paper.not-ready', '16.1', {});
  if (signaturesOn(state, paper).includes(member))
    return refuse('paper.already-signed', '16.1', { name: nameOf(state, member) });
  return accept({ type: 'paper.signed', paper, member, dissent });
}

/**
 * A member refuses to sign: it is recorded with the reason, and the paper stays where it is.
 *
 * @clause 16.1 the counting protocol is signed by every member
 * @clause 11.2 only members of the commission sign
 * @gap G8 a refusal is recorded and takes the place of no signature
 */
export function refuseSignature(
  state: State,
  { paper, refuser, reason }: CommandOf<'paper.refuse'>,
): Decision {
  const closed = requireSitting(state, '16.1');
  if (closed !== null) return closed;
  const name = nameOf(state, refuser);
  if (!membersOf(state).includes(refuser)) return refuse('commission.not-member', '11.2', { name });
  if (!isReady(state, paper)) return refuse('paper.not-ready', '16.1', {});
  if (signaturesOn(state, paper).includes(refuser)) return refuse('paper.already-signed', '16.1', { name });
  if (refusalsOf(state, paper).some(({ member }) => member === refuser))
    return refuse('paper.already-refused', '16.1', { name });
  return accept({ type: 'signature.refused', paper, member: refuser, reason });
}

/** Who has signed the paper, in the order of signing; a member who was replaced since too. */
export function signaturesOn(state: State, paper: Paper): readonly DeputyId[] {
  return state.signatures.get(keyOf(paper)) ?? [];
}

/** Who refused to sign the paper, in the order of refusing. */
export function refusalsOf(state: State, paper: Paper): readonly Remark[] {
  return state.refusals.get(keyOf(paper)) ?? [];
}

/**
 * The members of the commission, as it is now composed, whose signature on the paper is missing, in its order.
 *
 * @clause 16.1 signed by all members
 * @gap G8 who took a leaver's place signs too
 */
export function missingSignatures(state: State, paper: Paper): readonly DeputyId[] {
  const signed = signaturesOn(state, paper);
  return membersOf(state).filter((member) => !signed.includes(member));
}

/**
 * Refuses while a member's signature on the paper is missing: k of k, never fewer.
 *
 * @clause 16.1 signed by all members
 * @gap G8 nobody signs for another, and no majority signs for all
 */
export function requireSignatures(state: State, paper: Paper, clause: ClauseId): Refused | null {
  const missing = missingSignatures(state, paper).length;
  const members = membersOf(state).length;
  return missing === 0
    ? null
    : refuse('paper.signatures-missing', clause, { signed: members - missing, members });
}

/** The paper whose signatures are being collected now, if any. */
export function paperBeingSigned(state: State): Paper | null {
  const round = currentRound(state)?.number ?? 0;
  const papers = PAPERS.map((kind): Paper => ({ kind, round: kind === 'commission' ? 0 : round }));
  return papers.find((paper) => isReady(state, paper) && missingSignatures(state, paper).length > 0) ?? null;
}

/** From what a paper states being decided until the act for which it is signed; a later member does not sign it afterwards. */
function isReady(state: State, paper: Paper): boolean {
  if (paper.kind === 'commission') return paper.round === 0 && state.commission.stage === 'elected';
  const round = currentRound(state);
  if (round === null || round.number !== paper.round) return false;
  switch (paper.kind) {
    case 'order':
      return round.order.stage === 'set';
    case 'result':
      return round.count.stage === 'agreed' && round.handover === 'none';
    case 'revote':
      return round.revote.stage === 'decided' || round.revote.stage === 'scheduled';
  }
}

function keyOf({ kind, round }: Paper): PaperKey {
  return `${kind}.${round}`;
}
