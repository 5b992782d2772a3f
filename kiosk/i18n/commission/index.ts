/** The commission console in all languages. */
import type { Catalogue } from '../phrases.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const commissionPhrases: Catalogue<typeof kk> = { kk, ru, en };
