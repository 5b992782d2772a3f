/**
 * The reasons of all refusals as they come: they are much text, and follow the face at once, each language by itself.
 * Reactive, so that a button that waits says why as soon as the words are there.
 */
import type { Language } from '../../../protocol/values.ts';
import { follow } from '../phrases.ts';
import type { RefusalReasons } from './reasons.ts';

class Fetched {
  kk: RefusalReasons | null = $state.raw(null);
  ru: RefusalReasons | null = $state.raw(null);
  en: RefusalReasons | null = $state.raw(null);
}

/** The reason of every code by language, null until `fetchLanguage` has brought it; begins small, ends with a full stop. */
export const refusalPhrases: { readonly [L in Language]: RefusalReasons | null } = bring(new Fetched());

function bring(fetched: Fetched): Fetched {
  follow('kk', async () => {
    fetched.kk = (await import('./kk.ts')).kk;
  });
  follow('ru', async () => {
    fetched.ru = (await import('./ru.ts')).ru;
  });
  follow('en', async () => {
    fetched.en = (await import('./en.ts')).en;
  });
  return fetched;
}
