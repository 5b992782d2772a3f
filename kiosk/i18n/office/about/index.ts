/** Words about the product itself: what it is not, whose texts it shows, what still needs a lawyer (gap G18), in all languages. */
import { catalogue } from '../../phrases.ts';
import { kk } from './kk.ts';

export const aboutPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
