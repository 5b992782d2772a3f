/** The page that checks a record in all languages: it may be used far from any hub, so its words come with it. */
import type { Catalogue } from '../phrases.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const verifyPhrases: Catalogue<typeof kk> = { kk, ru, en };
