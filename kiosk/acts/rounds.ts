/** How the rounds of voting are called: a revote follows an announced tie (clause 17.2), a repeated round does not. */
import type { State } from '../../protocol/state.ts';

/** The number of the revote that the last round is; 0 while it is none. */
export function revoteNumber({ rounds }: State): number {
  return rounds.slice(0, -1).filter(({ result }) => result?.verdict.kind === 'tie').length;
}
