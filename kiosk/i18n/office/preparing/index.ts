/** Words of the notice, the convening, the publication and the sending: clauses 5, 6, 10 and 18, in all languages. */
import { catalogue } from '../../phrases.ts';
import { kk } from './kk.ts';

export const preparingPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
