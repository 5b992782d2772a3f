/** The words about the record as people guard it, in all languages. */
import { catalogue } from '../phrases.ts';
import { kk } from './kk.ts';

export const chainPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
