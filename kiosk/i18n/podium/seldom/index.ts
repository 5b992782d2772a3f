/** What the podium says of its seldom acts, in all languages; fetched with them, not with the face. */
import { catalogue, type Phrases } from '../../phrases.ts';
import { kk } from './kk.ts';
import { scriptKk } from './script-kk.ts';
import { scriptRu } from './script-ru.ts';

export const seldomPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});

export type SeldomScript = Phrases<typeof scriptKk>;

/** The sentences read aloud, by the language they are read in. */
export const seldomScript: { readonly kk: SeldomScript; readonly ru: SeldomScript } = {
  kk: scriptKk,
  ru: scriptRu,
};
