/**
 * The refusal in the reader's language: «Жол берілмейді. Себебі – … Негізі – Қағидалардың 9-тармағы.» (law.md 5(f)13).
 * The reasons follow the face; until they are there a refusal is told by its clause alone.
 */
import { type ClauseId, citeFull } from '../../../protocol/law/clauses.ts';
import type { RefusalCode, RefusalFigures } from '../../../protocol/refusals.ts';
import type { Language } from '../../../protocol/values.ts';
import { capitalised } from '../phrases.ts';
import { refusalPhrases } from './fetched.svelte.ts';

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
  /** «Себебі – …», one or two sentences with the figures; empty while the words are on their way. */
  readonly reason: string;
  /** «Негізі – Қағидалардың 9-тармағы», without a full stop: it is also a button's label. */
  readonly basis: string;
  readonly clause: ClauseId;
}

/** The reason alone as a sentence of its own, for instance beside what was queued; the clause while there are no words. */
export function reasonOf<C extends RefusalCode>(refusal: RefusalOf<C>, language: Language): string {
  const reason = reasonIn(refusal, language);
  return reason === null ? basisOf(refusal.clause, language) : capitalised(reason);
}

/** What is refused, why with the figures, and on which clause it rests. */
export function refusalSentence<C extends RefusalCode>(
  refusal: RefusalOf<C>,
  language: Language,
): RefusalSentence {
  const { clause } = refusal;
  const reason = reasonIn(refusal, language);
  const basis = basisOf(clause, language);
  const because = (word: string): string => (reason === null ? '' : `${word}${reason}`);
  switch (language) {
    case 'kk':
      return { title: 'Жол берілмейді.', reason: because('Себебі – '), basis: `Негізі – ${basis}`, clause };
    case 'ru':
      return {
        title: 'Не допускается.',
        reason: because('Причина – '),
        basis: `Основание – ${basis}`,
        clause,
      };
    case 'en':
      return { title: 'Not permitted.', reason: because('Reason: '), basis: `Basis: ${basis}`, clause };
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

/** A figure stays on the line of its dash; null while the words are on their way. */
function reasonIn<C extends RefusalCode>({ code, figures }: RefusalOf<C>, language: Language): string | null {
  const reasons = refusalPhrases[language];
  return reasons === null ? null : reasons[code](figures).replace(/(–|№) (?=[\d№])/g, '$1\u00a0');
}
