/** The faults of the wire in all languages: messages that could not be considered, so that no clause is cited. */
import { catalogue } from '../phrases.ts';
import { kk } from './kk.ts';

/** One sentence or two for every fault. */
export const faultPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
