/** What is said of formulas and of open gaps: a term, a proof or a ground without words does not compile. */
import type { ProofCode, TermCode } from '../../../protocol/views/formulas.ts';
import type { Ground } from '../../../protocol/views/gap-notice.ts';

/** The words of one language. */
export interface ExplainWords {
  readonly terms: Readonly<Record<TermCode, string>>;
  readonly proofs: Readonly<Record<ProofCode, string>>;
  readonly holds: string;
  readonly fails: string;
  /** Where this device holds no figure to explain. */
  readonly none: string;
  readonly card: {
    readonly kicker: string;
    readonly readings: string;
    readonly inForce: string;
    readonly grounds: Readonly<Record<Ground, string>>;
    readonly lawyer: string;
    readonly quotes: string;
  };
}
