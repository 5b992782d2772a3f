/**
 * Whole numbers as they are written in Kazakh, Russian and English.
 * Every figure the chairman announces (9.3, 13.4) is printed through here.
 */
import type { Language } from '../values.ts';

const NARROW_NO_BREAK_SPACE = '\u202f';

/**
 * Writes a whole number, its thousands apart from 10 000 on: by a narrow no-break space in Kazakh and Russian, by a comma
 * in English. Four digits stay together. A number that is not whole is a defect and throws.
 */
export function formatInteger(value: number, language: Language): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Expected a whole number, found ${value}`);
  const digits = String(value);
  if (Math.abs(value) < 10_000) return digits;
  return digits.replace(/\B(?=(?:\d{3})+$)/g, language === 'en' ? ',' : NARROW_NO_BREAK_SPACE);
}
