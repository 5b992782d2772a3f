/** The announced result with the formula that decides it: clauses 13.4, 17.1, 17.2. Computed once, shown everywhere (I5). */
import type { Readings } from '../commands/voting.ts';
import type { Verdict } from '../events/result.ts';
import type { ClauseId } from '../law/clauses.ts';
import { heldOf } from '../rules/account.ts';
import { type Reading, readingsOf } from '../rules/outcome.ts';
import type { Candidate, Round, State } from '../state.ts';

export interface CandidateResult {
  readonly candidate: Candidate;
  readonly for: number;
  /** null where the commission chose not to report it (gap G7). */
  readonly against: number | null;
  readonly leading: boolean;
}

/** `doubled` is twice the leader's votes: more than `participants` is more than half of them. */
export interface ResultView {
  readonly round: number;
  readonly participants: number;
  readonly candidates: readonly CandidateResult[];
  readonly verdict: Verdict;
  readonly clause: ClauseId;
  readonly votes: number;
  readonly doubled: number;
  readonly readings: readonly Reading[];
  readonly chosen: Readings;
  readonly at: number;
}

/** The result of a round, or null before the chairman has announced it. */
export function resultView(state: State, round: Round): ResultView | null {
  const { result } = round;
  if (result === null) return null;
  const votes = Math.max(...result.tallies.map((tally) => tally.for));
  const candidates = result.tallies.flatMap((tally) => {
    const candidate = state.candidates.find(({ id }) => id === tally.candidate);
    return candidate === undefined
      ? []
      : [{ candidate, for: tally.for, against: tally.against, leading: tally.for === votes }];
  });
  return {
    round: round.number,
    participants: result.participants,
    candidates,
    verdict: result.verdict,
    clause: result.verdict.kind === 'tie' ? '17.2' : '17.1',
    votes,
    doubled: 2 * votes,
    readings: readingsOf(result.figures, heldOf(round), result.readings),
    chosen: result.readings,
    at: result.at,
  };
}
