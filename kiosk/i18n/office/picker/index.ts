/** Words of finding one deputy on the roster, in all languages. */
import { catalogue } from '../../phrases.ts';
import { kk } from './kk.ts';

export const pickerPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
