/** The next lawful step in all languages, by the codes of protocol/views/next-step.ts: title, lead, the button's verb. */
import { catalogue } from '../phrases.ts';
import { kk } from './kk.ts';

/** Words of every step. */
export const stepPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
