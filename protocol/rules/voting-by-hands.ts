/** The votes of the meeting on its own questions: clauses 11.4 and 12, gap G21. Whole votes, counted in the hall. */
import { type Refused, refuse } from '../decision.ts';
import type { ClauseId } from '../law/clauses.ts';
import type { Hands } from '../state.ts';

/**
 * Whether more than half of `base` is for it; exactly half decides nothing.
 *
 * @clause 12 decisions by a majority of votes
 * @clause 11.4 a majority of all attending
 * @gap G20 a vote that fails is repeated
 * @gap G21 a majority of all who could vote, not of those who did
 */
export function adopts(votes: Hands, base: number): boolean {
  return 2 * votes.for > base;
}

/**
 * Refuses more votes than there are deputies in the hall.
 *
 * @clause 2 only who attends the meeting votes
 */
export function requireVotes(votes: Hands, present: number, clause: ClauseId): Refused | null {
  const cast = votes.for + votes.against;
  return cast > present
    ? refuse('votes.more-than-attending', clause, { votes: cast, attending: present })
    : null;
}
