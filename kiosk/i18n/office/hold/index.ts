/** Words of stopping the meeting and of how a hold stands, in all languages. */
import { catalogue } from '../../phrases.ts';
import { kk } from './kk.ts';

export const holdPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
