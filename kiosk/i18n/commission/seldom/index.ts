/** Words of the commission's parts that follow the face: the order's form, recount, remarks, corrections, hold. */
import { catalogue } from '../../phrases.ts';
import { kk } from './kk.ts';

export const seldomPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
