/** The next lawful step in all languages, by the codes of protocol/views/next-step.ts: title, lead, the button's verb. */
import type { Catalogue } from '../phrases.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** Words of every step. */
export const stepPhrases: Catalogue<typeof kk> = { kk, ru, en };
