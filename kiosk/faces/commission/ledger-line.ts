/** One line of the ballot account: balanced, or what is missing or too much. law.md 4, clauses 15 and 16. Whole papers. */
import type { LedgerTerm } from '../../ui/shapes.ts';

/** What a line may come to, in the reader's words. */
export interface LedgerVerdicts {
  readonly balanced: string;
  readonly missing: string;
  readonly unequal: (difference: number) => string;
}

/** What ui/Ledger.svelte shows. */
export interface LedgerLine {
  readonly label: string;
  readonly left: readonly LedgerTerm[];
  readonly right: readonly LedgerTerm[];
  readonly state: 'balanced' | 'open' | 'unequal';
  readonly verdict: string;
}

/** The line with its verdict; a term nobody has stated yet leaves it open. */
export function ledgerLine(
  label: string,
  left: readonly LedgerTerm[],
  right: readonly LedgerTerm[],
  words: LedgerVerdicts,
): LedgerLine {
  const missing = [...left, ...right].find(({ value }) => value === null);
  if (missing !== undefined)
    return { label, left, right, state: 'open', verdict: `${words.missing}: ${missing.label}` };
  const difference = Math.abs(sum(left) - sum(right));
  return difference === 0
    ? { label, left, right, state: 'balanced', verdict: words.balanced }
    : { label, left, right, state: 'unequal', verdict: words.unequal(difference) };
}

function sum(terms: readonly LedgerTerm[]): number {
  return terms.reduce((total, { value }) => total + (value ?? 0), 0);
}
