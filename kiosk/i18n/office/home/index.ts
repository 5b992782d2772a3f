/** Words of the office's first page: rehearse, prepare, take up again, in all languages. */
import { catalogue } from '../../phrases.ts';
import { kk } from './kk.ts';

export const homePhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
