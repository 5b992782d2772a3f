/**
 * The refusal in the reader's language: «Жол берілмейді. Себебі – … Негізі – Қағидалардың 9-тармағы.» (law.md 5(f)13).
 * A code without a reason in any of the three languages does not compile here.
 */
import { type ClauseId, citeFull } from '../../../protocol/law/clauses.ts';
import type { RefusalCode, RefusalFigures } from '../../../protocol/refusals.ts';
import type { Language } from '../../../protocol/values.ts';
import { catalogue } from '../phrases.ts';
import { kk } from './kk.ts';
import type { RefusalReasons } from './reasons.ts';

/** The reason of every code in all languages; it begins in lower case and ends with a full stop. */
export const refusalPhrases = catalogue<RefusalReasons>(kk, {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
});

/** Any refusal, or one of a known code. */
interface RefusalOf<C extends RefusalCode> {
  readonly code: C;
  readonly clause: ClauseId;
  readonly figures: RefusalFigures[C];
}

/** A refusal in words; `clause` opens its text. */
export interface RefusalSentence {
  /** «Жол берілмейді.» */
  readonly title: string;
  /** «Себебі – …», one or two sentences with the figures. */
  readonly reason: string;
  /** «Негізі – Қағидалардың 9-тармағы», without a full stop: it is also a button's label. */
  readonly basis: string;
  readonly clause: ClauseId;
}

/** The reason alone as a sentence of its own, for instance under a waiting button. */
export function reasonOf<C extends RefusalCode>(refusal: RefusalOf<C>, language: Language): string {
  const reason = reasonIn(refusal, language);
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

/** What is refused, why with the figures, and on which clause it rests. */
export function refusalSentence<C extends RefusalCode>(
  refusal: RefusalOf<C>,
  language: Language,
): RefusalSentence {
  const { clause } = refusal;
  const reason = reasonIn(refusal, language);
  const basis = basisOf(clause, language);
  switch (language) {
    case 'kk':
      return { title: 'Жол берілмейді.', reason: `Себебі – ${reason}`, basis: `Негізі – ${basis}`, clause };
    case 'ru':
      return {
        title: 'Не допускается.',
        reason: `Причина – ${reason}`,
        basis: `Основание – ${basis}`,
        clause,
      };
    case 'en':
      return { title: 'Not permitted.', reason: `Reason: ${reason}`, basis: `Basis: ${basis}`, clause };
  }
}

/** The place in the Rules in running words: «Қағидалардың 9-тармағының үшінші бөлігі», «часть третья пункта 9 Правил». */
export function basisOf(clause: ClauseId, language: Language): string {
  const cited = citeFull(clause, language);
  switch (language) {
    case 'kk':
      // A clause of the Rules takes the possessive: «9-тармақ» becomes «Қағидалардың 9-тармағы».
      return `Қағидалардың ${cited.replace('-тармақтың', '-тармағының').replace(/-тармақ$/, '-тармағы')}`;
    case 'ru':
      return `${cited.replace(/^п\./, 'пункт').replace(/^пп\./, 'подпункт').replace(/ п\./, ' пункта')} Правил`;
    case 'en':
      return `${cited} of the Rules`;
  }
}

/** A figure stays on the line of its dash. */
function reasonIn<C extends RefusalCode>({ code, figures }: RefusalOf<C>, language: Language): string {
  const reasons: RefusalReasons = refusalPhrases[language];
  return reasons[code](figures).replace(/(–|№) (?=[\d№])/g, '$1\u00a0');
}
