/**
 * Catalogues: Kazakh is written first and gives the shape; Russian and English must fill all of it or nothing compiles.
 * Each part of the kiosk has its own: kiosk/i18n/<part>/{kk,ru,en}.ts and an index.ts that binds the three.
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

/** One part's phrases in all languages. */
export type Catalogue<T> = { readonly [L in Language]: Phrases<T> };

/** A term as it begins a label: its first letter large. */
export function capitalised(term: string): string {
  return term.charAt(0).toUpperCase() + term.slice(1);
}
