/** Words for what the hub answers over HTTP when it does not do what was asked, in all languages. */
import { catalogue } from '../../phrases.ts';
import { kk } from './kk.ts';

export const requestsPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
