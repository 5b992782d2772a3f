/** Open gaps of a round, apart from what its count means: G8, G12, G15, G26, G28. Clauses 11.5, 15, 16.1, 17.2. */
import { withoutBallot } from '../rules/ballots.ts';
import { attending, isPresent, nameOf } from '../rules/quorum.ts';
import { missingSignatures, paperBeingSigned, refusalsOf } from '../rules/signing.ts';
import { membersOf } from '../rules/sitting.ts';
import type { Round, State } from '../state.ts';
import type { DeputyId } from '../values.ts';
import { verdictFormulas } from './explain-count.ts';
import {
  moreThanHalf,
  papersFormula,
  preparedFormula,
  signaturesFormula,
  type Term,
  term,
} from './formulas.ts';
import { type GapNotice, notice, numbers } from './gap-notice.ts';

/** The cards of the round under way, in the order of law.md. */
export function roundNotices(state: State, round: Round): readonly GapNotice[] {
  const found = [late(state, round), nextTie(state, round), severalBoxes(round), surplus(state, round)];
  return found.filter((each) => each !== null);
}

/** Gap G8: a member refused to sign what is being signed, or has left the hall with the round not yet announced. */
export function signerMissing(state: State, round: Round | null): GapNotice | null {
  const paper = paperBeingSigned(state);
  const members = membersOf(state);
  const unsigned = paper === null ? [] : missingSignatures(state, paper);
  const refusers = paper === null ? [] : refusalsOf(state, paper).map(({ member }) => member);
  const refused = unsigned.filter((member) => refusers.includes(member));
  const needed = round !== null && round.result === null ? members : unsigned;
  const gone = needed.filter((member) => !isPresent(state, member));
  if (refused.length === 0 && gone.length === 0) return null;
  const named =
    (code: 'refused' | 'absent') =>
    (member: DeputyId): Term => {
      const name = nameOf(state, member);
      return term(code, 1, { kk: name, ru: name });
    };
  const signed = members.length - unsigned.length;
  const signatures = signaturesFormula(signed, members.length, '16.1');
  const majority = {
    ...signatures,
    formula: moreThanHalf(signed, members.length),
    holds: 2 * signed > members.length,
  };
  return notice('G8', {
    ...(round === null ? {} : { round: round.number }),
    readings: paper === null ? {} : { 'all-sign': numbers(signatures), 'majority-signs': numbers(majority) },
    figures: [...refused.map(named('refused')), ...gone.map(named('absent'))],
  });
}

/**
 * Gap G12: more deputies in the hall without a ballot than ballots are left, and voting has not opened; whoever waits for
 * another ballot in the place of a spoiled one did not come late.
 */
function late(state: State, round: Round): GapNotice | null {
  const { ballots, voting, order, number } = round;
  const before = voting.stage === 'none' || voting.stage === 'quorum-confirmed';
  if (!before || ballots.stage === 'none' || order.stage === 'none') return null;
  const left = ballots.prepared - ('issued' in ballots ? ballots.issued : 0);
  const waiting = 'waiting' in ballots ? [...ballots.waiting].filter((id) => isPresent(state, id)).length : 0;
  const missing = withoutBallot(state, round) - waiting - left;
  if (missing <= 0) return null;
  const chosen = order.readings.late;
  return notice('G12', {
    round: number,
    inForce: chosen ?? 'addendum',
    ground: chosen === null ? 'default' : 'annex',
    readings: { addendum: numbers(preparedFormula(ballots.prepared + missing, attending(state))) },
    formulas: [preparedFormula(ballots.prepared, attending(state))],
    figures: [term('without', missing)],
  });
}

/** Gap G15: equal votes for the second time or again. */
function nextTie(state: State, round: Round): GapNotice | null {
  const ties = state.rounds.filter(({ result }) => result?.verdict.kind === 'tie').length;
  if (ties < 2 || round.result?.verdict.kind !== 'tie') return null;
  const held = state.hold.stage === 'raised' && state.hold.cause === 'second-tie';
  return notice('G15', {
    round: round.number,
    ...(held ? { inForce: null, ground: 'undecided' } : {}),
    formulas: verdictFormulas(state, round),
    figures: [term('ties', ties)],
  });
}

/** Gap G26: counting protocol No. 2 sets more than one box. */
function severalBoxes({ boxes, number, result }: Round): GapNotice | null {
  if (boxes.length < 2 || result !== null) return null;
  return notice('G26', { round: number, ground: 'order', figures: [term('boxes', boxes.length)] });
}

/** Gap G28: more papers than ballots held; the numbers are those of the commission's own fold. */
function surplus({ hold }: State, { count, number }: Round): GapNotice | null {
  const held = hold.stage === 'raised' && hold.cause === 'surplus';
  if (count.stage === 'surplus')
    return notice('G28', {
      round: number,
      formulas: [papersFormula([term('papers', count.papers)], count.held)],
    });
  return held ? notice('G28', { round: number }) : null;
}
