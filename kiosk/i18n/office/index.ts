/** The office in all languages. */
import type { Catalogue } from '../phrases.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const officePhrases: Catalogue<typeof kk> = { kk, ru, en };
