/** Words of the periods of clauses 6 and 18, in all languages. */
import { catalogue } from '../../phrases.ts';
import { kk } from './kk.ts';

export const clocksPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
