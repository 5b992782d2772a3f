/** The wall's words: Kazakh and Russian, always both. */
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const wallPhrases = { kk, ru };
