/** A refusal that is about numbers, as the formula that does not hold: shown above the clause it rests on. */
import type { ClauseId } from '../law/clauses.ts';
import type { Refusal } from '../refusals.ts';
import { FEWEST_CANDIDATES } from '../state.ts';
import {
  commissionFormula,
  type Formula,
  majorityOf,
  neededFormula,
  papersFormula,
  preparedFormula,
  quorumFormula,
  sign,
  signaturesFormula,
  type TermCode,
  term,
} from './formulas.ts';

/** The formulas behind a refusal, that which does not hold first; none where it is not about numbers. */
export function refusalFormulas({ code, clause, figures }: Refusal): readonly Formula[] {
  switch (code) {
    case 'quorum.lost':
      return [quorumFormula(figures.attending, figures.total, clause), neededFormula(figures.total)];
    case 'candidates.too-few':
      return [
        {
          proof: 'candidates',
          clause,
          formula: `${figures.count} < ${FEWEST_CANDIDATES}`,
          holds: false,
          terms: [term('candidates', figures.count)],
        },
      ];
    case 'commission.too-few':
    case 'commission.even':
      return [commissionFormula(figures.members)];
    case 'commission.no-majority':
      return [majorityOf('members', clause, figures.for, figures.members)];
    case 'paper.signatures-missing':
      return [signaturesFormula(figures.signed, figures.members, clause)];
    case 'ballots.not-equal-attending':
      return [preparedFormula(figures.prepared, figures.attending)];
    case 'count.surplus':
      return [papersFormula([term('papers', figures.papers)], figures.held)];
    case 'count.unbalanced':
      return [unequal('taken-account', clause, ['taken', figures.taken], ['papers', figures.sum])];
    case 'count.votes-differ':
      return [unequal('votes-sum', clause, ['votes', figures.votes], ['valid', figures.valid])];
    case 'count.more-than-attending':
      return [
        unequal(
          'hands-attending',
          clause,
          ['participants', figures.participants],
          ['attending', figures.attending],
        ),
      ];
    case 'count.more-than-participants':
      return [
        unequal('hands-candidate', clause, ['votes', figures.votes], ['participants', figures.participants]),
      ];
    case 'count.for-more-than-participants':
      return [unequal('hands-sum', clause, ['votes', figures.votes], ['participants', figures.participants])];
    case 'votes.more-than-attending':
      return [
        unequal('within-attending', clause, ['votes', figures.votes], ['attending', figures.attending]),
      ];
    case 'votes.not-of-all-members':
      return [unequal('all-members-voted', clause, ['votes', figures.votes], ['members', figures.members])];
    default:
      return [];
  }
}

/** Two numbers that should have been otherwise: `91 > 90`. */
function unequal(
  proof: Formula['proof'],
  clause: ClauseId,
  [left, value]: readonly [TermCode, number],
  [right, other]: readonly [TermCode, number],
): Formula {
  return {
    proof,
    clause,
    formula: `${value} ${sign(value, other)} ${other}`,
    holds: false,
    terms: [term(left, value), term(right, other)],
  };
}
