/** The podium in the sitting, in all languages, and the script in the two languages it is read aloud in; follows the face. */
import { catalogue, type Phrases } from '../../phrases.ts';
import { kk } from './kk.ts';
import { scriptKk } from './script-kk.ts';
import { scriptRu } from './script-ru.ts';

export const sittingPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});

export type Script = Phrases<typeof scriptKk>;

/** The chairman's sentences by the language they are read in; the words of the meeting are Kazakh and Russian only. */
export const script: { readonly kk: Script; readonly ru: Script } = { kk: scriptKk, ru: scriptRu };
