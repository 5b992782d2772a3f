/**
 * Catalogues: Kazakh is written first and gives the shape; Russian and English must fill all of it or nothing compiles.
 * Each part of the kiosk has its own: kiosk/i18n/<part>/{kk,ru,en}.ts and an index.ts that binds the three.
 * Kazakh comes with the face; the other languages, and what even in Kazakh may follow the face, are fetched after it.
 */
import type { Language } from '../../protocol/values.ts';

/** The shape of a catalogue: the same keys, any words. */
export type Phrases<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...figures: infer A) => string
      ? (...figures: A) => string
      : Phrases<T[K]>;
};

/** One part's phrases by language. Only `fetchLanguage` makes a language other than Kazakh readable. */
export type Catalogue<T> = { readonly [L in Language]: Phrases<T> };

type Fetched = Exclude<Language, 'kk'>;

/** What has not been fetched yet, by language. */
const due: { readonly [L in Language]: Set<() => Promise<void>> } = {
  kk: new Set(),
  ru: new Set(),
  en: new Set(),
};

/** Has `fetch` called with the language's other words, until it succeeds once. */
export function follow(language: Language, fetch: () => Promise<void>): void {
  due[language].add(fetch);
}

/** A part's catalogue: Kazakh at hand, Russian and English by the imports given. */
export function catalogue<T>(
  kk: Phrases<T>,
  fetch: { readonly [L in Fetched]: () => Promise<Phrases<T>> },
): Catalogue<T> {
  const held: Record<Language, Phrases<T>> = { kk, ru: kk, en: kk };
  for (const language of ['ru', 'en'] as const)
    follow(language, async () => {
      held[language] = await fetch[language]();
    });
  return held;
}

/** Fetches what is still due of a language; rejects when the hub is away, and what failed is due again. */
export async function fetchLanguage(language: Language): Promise<void> {
  const fetches = [...due[language]];
  await Promise.all(
    fetches.map(async (fetch) => {
      await fetch();
      due[language].delete(fetch);
    }),
  );
}

/** A term as it begins a label: its first letter large. */
export function capitalised(term: string): string {
  return term.charAt(0).toUpperCase() + term.slice(1);
}
