/** The podium in all languages, and the script in the two languages it is read aloud in. */
import type { Catalogue, Phrases } from '../phrases.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import { scriptKk } from './script-kk.ts';
import { scriptRu } from './script-ru.ts';

export const podiumPhrases: Catalogue<typeof kk> = { kk, ru, en };

export type Script = Phrases<typeof scriptKk>;

/** The chairman's sentences by the language they are read in; the words of the meeting are Kazakh and Russian only. */
export const script: { readonly kk: Script; readonly ru: Script } = { kk: scriptKk, ru: scriptRu };
