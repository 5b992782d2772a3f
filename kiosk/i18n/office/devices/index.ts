/** Words of the devices the office admits: clause 10, in all languages. */
import { catalogue } from '../../phrases.ts';
import { kk } from './kk.ts';

export const devicesPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
