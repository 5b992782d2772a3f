/** The language of this device: Kazakh until somebody chooses another, remembered by the browser. */
import * as v from 'valibot';
import { LANGUAGES, type Language } from '../../protocol/values.ts';
import type { LanguageChoice } from './context.ts';

const KEY = 'kelisim.language';

/**
 * The page's language follows the choice, so that it is read aloud and hyphenated rightly.
 * A choice takes effect once `fetch` has brought its words; when the hub is away the language stays as it is.
 */
export function openLanguage(
  storage: Storage,
  page: { lang: string },
  fetch: (language: Language) => Promise<void>,
): LanguageChoice {
  const remembered = v.safeParse(v.picklist(LANGUAGES), storage.getItem(KEY));
  const first: Language = remembered.success ? remembered.output : 'kk';
  let current: Language = $state(first);
  page.lang = first;
  return {
    get current() {
      return current;
    },
    async set(language) {
      const fetched = await fetch(language).then(
        () => true,
        () => false,
      );
      if (!fetched) return;
      current = language;
      page.lang = language;
      storage.setItem(KEY, language);
    },
  };
}
