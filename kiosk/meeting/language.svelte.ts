/** The language of this device: Kazakh until somebody chooses another, remembered by the browser. */
import * as v from 'valibot';
import { LANGUAGES, type Language } from '../../protocol/values.ts';
import type { LanguageChoice } from './context.ts';

const KEY = 'kelisim.language';

/** The page's language follows the choice, so that it is read aloud and hyphenated rightly. */
export function openLanguage(storage: Storage, page: { lang: string }): LanguageChoice {
  const remembered = v.safeParse(v.picklist(LANGUAGES), storage.getItem(KEY));
  const first: Language = remembered.success ? remembered.output : 'kk';
  let current: Language = $state(first);
  page.lang = first;
  return {
    get current() {
      return current;
    },
    set(language) {
      current = language;
      page.lang = language;
      storage.setItem(KEY, language);
    },
  };
}
