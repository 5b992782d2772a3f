/** Words of the list of deputies: its import, its problems, its changes. Clauses 9.1 to 9.3, in all languages. */
import { catalogue } from '../../phrases.ts';
import { kk } from './kk.ts';

export const rosterPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
