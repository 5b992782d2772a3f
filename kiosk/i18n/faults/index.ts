/** The faults of the wire in all languages: messages that could not be considered, so that no clause is cited. */
import type { Catalogue } from '../phrases.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** One sentence or two for every fault. */
export const faultPhrases: Catalogue<typeof kk> = { kk, ru, en };
