/** Who of the candidates with equal votes still stands, and whether a revote can settle it: clauses 3 and 17.2. */
import { type Refused, refuse } from '../decision.ts';
import { FEWEST_CANDIDATES, type Result, type State } from '../state.ts';
import type { CandidateId } from '../values.ts';

/**
 * Whether a revote can settle what was announced: a tie of which two candidates or more still stand.
 *
 * @clause 17.2 with equal votes the commission decides on a revote among those candidates
 * @gap G14 a tie of which fewer than two are left is settled by nobody here
 */
export function isTieOpen(state: State, { verdict }: Result): boolean {
  return verdict.kind === 'tie' && requireTwo(stillStanding(state, verdict.candidates)) === null;
}

/**
 * Refuses fewer candidates than can be voted on.
 *
 * @clause 3 two candidates or more
 */
export function requireTwo(candidates: readonly CandidateId[]): Refused | null {
  return candidates.length < FEWEST_CANDIDATES
    ? refuse('candidates.too-few', '3', { count: candidates.length })
    : null;
}

/**
 * The candidates of a tie who have not withdrawn, in the round's order.
 *
 * @gap G14 who has withdrawn does not stand in the revote
 */
export function stillStanding({ withdrawn }: State, candidates: readonly CandidateId[]): CandidateId[] {
  return candidates.filter((id) => !withdrawn.has(id));
}
