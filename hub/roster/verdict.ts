/**
 * The verdict over a row: the gravest of its problems decides.
 * Nothing here enters the meeting; clause 9 is applied when the office confirms.
 */
import { ROW_PROBLEM_VERDICT, type RowProblem, type RowVerdict } from '../../protocol/roster.ts';

/** The verdict that a row's problems leave: refused before mend before accepted. */
export function verdictOf(problems: readonly RowProblem[]): RowVerdict {
  const verdicts = problems.map(({ code }): RowVerdict => ROW_PROBLEM_VERDICT[code]);
  if (verdicts.includes('refused')) return 'refused';
  return verdicts.includes('mend') ? 'mend' : 'accepted';
}
