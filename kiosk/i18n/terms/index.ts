/** The words shared by the faces, in all languages, and the names of the languages themselves. */
import type { Language } from '../../../protocol/values.ts';
import { catalogue } from '../phrases.ts';
import { kk } from './kk.ts';

/** Words by their place in the meeting: roles, stages, figures, acts. */
export const termPhrases = catalogue(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});

/** Every language by its own name, whichever is shown. */
export const LANGUAGE_NAMES: Readonly<Record<Language, { readonly full: string; readonly short: string }>> = {
  kk: { full: 'Қазақша', short: 'ҚАЗ' },
  ru: { full: 'Русский', short: 'РУС' },
  en: { full: 'English', short: 'ENG' },
};

/**
 * The name of a figure in which two counts differ (`count.differed`, clause 16.1): «taken», «votes.<candidate>»,
 * «hands.<candidate>.<sector>.for». A code that is not known is given back as it is.
 */
export function countFieldName(
  field: string,
  language: Language,
  candidateName: (id: string) => string,
): string {
  const { account, countFields } = termPhrases[language];
  const [family, candidate, sector, side] = field.split('.');
  if (family === 'votes' && candidate !== undefined) return countFields.votes(candidateName(candidate));
  if (family === 'hands' && candidate !== undefined && sector !== undefined)
    return countFields.hands(candidateName(candidate), sector, side === 'for' ? 'for' : 'against');
  return isAccountField(field) ? account[field] : field;
}

function isAccountField(field: string): field is keyof (typeof kk)['account'] {
  return Object.hasOwn(kk.account, field);
}
