/**
 * What to read again when the words of a clause change: the rules were written from the words whose digests are pinned.
 */
import { createHash } from 'node:crypto';
import { CLAUSE_IDS, type ClauseTexts, type EditionId } from '../../protocol/law/clauses.ts';
import { CLAUSE_DIGESTS } from '../../protocol/law/digests.ts';
import type { Bilingual } from '../../protocol/values.ts';
import type { Rule } from './rules.ts';

/** One line for every clause that has other words than those the rules were written from, naming the rules. */
export function rulesToReread(
  edition: EditionId,
  texts: ClauseTexts,
  rules: readonly Rule[],
): readonly string[] {
  return CLAUSE_IDS.filter((id) => digestOf(texts[id]) !== CLAUSE_DIGESTS[edition][id]).map((id) => {
    const resting = rules.filter(({ clauses }) => clauses.some((tag) => tag.id === id));
    const names = resting.map(({ file, name }) => `protocol/${file} ${name}`);
    return `clause ${id} of the edition of ${edition} has other words; read again: ${names.join(', ') || 'no rule rests on it'}`;
  });
}

/** The digest that protocol/law/digests.ts keeps of a clause. */
export function digestOf({ kk, ru }: Bilingual): string {
  return createHash('sha256').update(`${kk}\n${ru}`, 'utf8').digest('hex');
}
