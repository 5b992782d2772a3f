/** The questions of the annex in words: each is a gap of the decree, with its readings. law.md 2, counting protocol No. 2. */
import { READINGS } from '../../../protocol/commands/voting.ts';
import { GAPS, type GapId } from '../../../protocol/law/gaps.ts';
import type { Language } from '../../../protocol/values.ts';
import { gapWords } from '../../i18n/gaps/index.ts';
import type { Question } from './order-form.ts';

/** A question and its readings, the default first. */
export interface AskedInWords {
  readonly title: string;
  /** What the decree leaves open. */
  readonly open: string;
  readonly readings: readonly { readonly code: string; readonly name: string }[];
  /** What is so where nobody chose. */
  readonly stands: string;
}

/** The words of every question in the reader's language. */
export async function annexWords(language: Language): Promise<(question: Question) => AskedInWords> {
  const words = await gapWords(language);
  return (question) => {
    const { title, open, readings, stands } = words[gapOf(question)];
    const names: Readonly<Record<string, string>> = readings;
    return {
      title,
      open,
      stands,
      readings: READINGS[question].map((code) => ({ code, name: names[code] ?? code })),
    };
  };
}

function gapOf(question: Question): GapId {
  const gap = Object.keys(GAPS).find((id): id is GapId => isGap(id) && GAPS[id].annex === question);
  if (gap === undefined) throw new Error(`no gap is asked as ${question}`);
  return gap;
}

function isGap(id: string): id is GapId {
  return Object.hasOwn(GAPS, id);
}
