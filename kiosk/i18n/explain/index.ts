/** The words of formulas and of open gaps in all languages: for what follows a face (acts/later.svelte.ts). */
import { catalogue } from '../phrases.ts';
import { kk } from './kk.ts';
import type { ExplainWords } from './shape.ts';

/** Terms, proofs, and what a card says. */
export const explainPhrases = catalogue<ExplainWords>(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});
