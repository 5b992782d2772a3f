/** Words of a real meeting without encryption, in all languages. */
import { catalogue } from '../../phrases.ts';
import { kk } from './kk.ts';

export const waiverPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
