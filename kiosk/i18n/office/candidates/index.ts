/** Words of the candidates: clauses 3 and 4, in all languages. */
import { catalogue } from '../../phrases.ts';
import { kk } from './kk.ts';

export const candidatesPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
