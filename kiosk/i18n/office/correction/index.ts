/** Words of a correction: what was recorded stays, another record takes its place (I9), in all languages. */
import { catalogue } from '../../phrases.ts';
import { kk } from './kk.ts';

export const correctionPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
