/** The words of the annex's questions: the gap each stands for, its readings, and what «not chosen» means. law.md 2. */
import { GAPS, type GapId } from '../../../protocol/law/gaps.ts';
import type { Question } from './order-form.ts';

/** The gap a question of the annex stands for. */
export function gapOf(question: Question): GapId {
  const [gap] = Object.entries(GAPS).find(([, { annex }]) => annex === question) ?? [];
  if (!isGap(gap)) throw new Error(`no gap has the question ${question}`);
  return gap;
}

function isGap(gap: string | undefined): gap is GapId {
  return gap !== undefined && Object.hasOwn(GAPS, gap);
}
