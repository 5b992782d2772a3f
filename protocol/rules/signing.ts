/** Signatures of the commission on its papers: clauses 11.3, 11.5, 16.1, 17.2. All members sign each of them. */
import type { CommandOf } from '../commands/command.ts';
import type { Paper } from '../commands/sitting.ts';
import { accept, type Context, type Decision, refuse } from '../decision.ts';
import { currentRound, type State } from '../state.ts';
import type { DeputyId } from '../values.ts';
import { nameOf } from './quorum.ts';
import { membersOf, requireMember, requireSitting } from './sitting.ts';

/** Clause 16.1: one member's own signature on a paper that is ready, once. */
export function signPaper(
  state: State,
  { paper, member }: CommandOf<'paper.sign'>,
  { member: proved }: Context,
): Decision {
  const closed = requireSitting(state, '16.1');
  if (closed !== null) return closed;
  const stranger = requireMember(state, member, proved, '16.1');
  if (stranger !== null) return stranger;
  if (!isReady(state, paper)) return refuse('paper.not-ready', '16.1', {});
  if (signaturesOn(state, paper).includes(member))
    return refuse('paper.already-signed', '16.1', { name: nameOf(state, member) });
  return accept({ type: 'paper.signed', paper, member });
}

/** Members who have signed the paper, in the order of signing. */
export function signaturesOn(state: State, paper: Paper): readonly DeputyId[] {
  return state.signatures.get(`${paper.kind}.${paper.round}`) ?? [];
}

/** The paper whose signatures are being collected now, if any. */
export function paperBeingSigned(state: State): Paper | null {
  const round = currentRound(state);
  const papers: readonly Paper[] = [
    { kind: 'commission', round: 0 },
    ...(round === null
      ? []
      : (['order', 'result', 'revote'] as const).map((kind) => ({ kind, round: round.number }))),
  ];
  const members = membersOf(state).length;
  return papers.find((paper) => isReady(state, paper) && signaturesOn(state, paper).length < members) ?? null;
}

function isReady(state: State, paper: Paper): boolean {
  if (paper.kind === 'commission')
    return (
      paper.round === 0 && (state.commission.stage === 'elected' || state.commission.stage === 'announced')
    );
  const round = currentRound(state);
  if (round === null || round.number !== paper.round) return false;
  switch (paper.kind) {
    case 'order':
      return round.order.stage !== 'none';
    case 'result':
      return round.count.stage === 'agreed';
    case 'revote':
      return round.revote.stage !== 'none';
  }
}
