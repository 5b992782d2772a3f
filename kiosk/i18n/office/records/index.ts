/** Words of the records and what may still be done about them: clauses 5, 6, 9 and 18, in all languages. */
import { catalogue } from '../../phrases.ts';
import { kk } from './kk.ts';

export const recordsPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
