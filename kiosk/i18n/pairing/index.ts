/** Admission in all languages: the page comes from the hub at once or not at all, so its words come with it. */
import type { Catalogue } from '../phrases.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const pairingPhrases: Catalogue<typeof kk> = { kk, ru, en };
