/** What a waiting button says: the reason with its figures, and the clause it rests on. */
import type { Refusal } from '../../protocol/refusals.ts';
import type { Language } from '../../protocol/values.ts';
import { basisOf, reasonOf } from '../i18n/refusals/index.ts';

/** The reason and the clause as one line, in the reader's language. */
export function explained(refusal: Refusal, language: Language): string {
  const [reason, basis] = [reasonOf(refusal, language), basisOf(refusal.clause, language)];
  return reason === basis ? basis : `${reason} (${basis})`;
}
