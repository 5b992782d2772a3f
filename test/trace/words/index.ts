/** The words of the table of clauses by language, with those that the faces have already. */
import { en as enGaps } from '../../../kiosk/i18n/gaps/en.ts';
import { kk as kkGaps } from '../../../kiosk/i18n/gaps/kk.ts';
import { ru as ruGaps } from '../../../kiosk/i18n/gaps/ru.ts';
import type { GapWords } from '../../../kiosk/i18n/gaps/shape.ts';
import { en as enTerms } from '../../../kiosk/i18n/terms/en.ts';
import { kk as kkTerms } from '../../../kiosk/i18n/terms/kk.ts';
import { ru as ruTerms } from '../../../kiosk/i18n/terms/ru.ts';
import { GAPS, type GapId } from '../../../protocol/law/gaps.ts';
import type { Role } from '../../../protocol/roles.ts';
import type { Language } from '../../../protocol/values.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** The words of one language's page. */
export type PageWords = Omit<typeof kk, 'commands' | 'moments'> & {
  readonly commands: Readonly<Record<keyof (typeof kk)['commands'], string>>;
  readonly moments: Readonly<Record<keyof (typeof kk)['moments'], string>>;
  readonly roles: Readonly<Record<Role, string>>;
};

export const WORDS: { readonly [L in Language]: PageWords } = {
  kk: { ...kk, roles: kkTerms.roles },
  ru: { ...ru, roles: ruTerms.roles },
  en: { ...en, roles: enTerms.roles },
};

const GAP_WORDS: { readonly [L in Language]: GapWords } = { kk: kkGaps, ru: ruGaps, en: enGaps };

/** A gap in words: its title, what is open, its readings with the one that stands first, and what that means. */
export interface GapTexts {
  readonly title: string;
  readonly open: string;
  readonly readings: readonly string[];
  readonly stands: string;
}

/** The words of a gap, as the faces have them. */
export function gapTexts(gap: GapId, language: Language): GapTexts {
  const { title, open, stands, readings } = GAP_WORDS[language][gap];
  const words: Readonly<Record<string, string>> = readings;
  return { title, open, stands, readings: GAPS[gap].readings.map((code) => words[code] ?? code) };
}
