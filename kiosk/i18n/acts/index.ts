/** The shared acts in all languages. */
import { catalogue } from '../phrases.ts';
import { kk } from './kk.ts';

export const actPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
