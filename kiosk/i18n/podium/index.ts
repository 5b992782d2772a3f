/** The podium in all languages from the first moment, and what is read aloud before the sitting opens. */
import { catalogue, type Phrases } from '../phrases.ts';
import { kk } from './kk.ts';
import { openingKk } from './opening-kk.ts';
import { openingRu } from './opening-ru.ts';

export const podiumPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});

export type OpeningScript = Phrases<typeof openingKk>;

/** The chairman's sentences by the language they are read in; the words of the meeting are Kazakh and Russian only. */
export const openingScript: { readonly kk: OpeningScript; readonly ru: OpeningScript } = {
  kk: openingKk,
  ru: openingRu,
};
