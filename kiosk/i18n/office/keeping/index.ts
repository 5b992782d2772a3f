/** Words of how the record is kept, in all languages. */
import { catalogue } from '../../phrases.ts';
import { kk } from './kk.ts';

export const keepingPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
