/**
 * The words of the decree's gaps. They are much text: each language is fetched by itself, and follows the face that may
 * need it, so that a device that is cut off has it.
 */
import type { GapId } from '../../../protocol/law/gaps.ts';
import { LANGUAGES, type Language } from '../../../protocol/values.ts';
import { follow } from '../phrases.ts';
import type { GapWords } from './shape.ts';

export type { GapWords, WordsOfGap } from './shape.ts';

/** By gap: its title, what is open, its readings, and what stands where nobody chose. */
export async function gapWords(language: Language): Promise<GapWords> {
  switch (language) {
    case 'kk':
      return (await import('./kk.ts')).kk;
    case 'ru':
      return (await import('./ru.ts')).ru;
    case 'en':
      return (await import('./en.ts')).en;
  }
}

/** The words of a reading by its code; a code that is not of this gap is given back as it is. */
export function readingIn(words: GapWords, gap: GapId, code: string): string {
  const readings: Readonly<Record<string, string>> = words[gap].readings;
  return readings[code] ?? code;
}

for (const language of LANGUAGES)
  follow(language, async () => {
    await gapWords(language);
  });
