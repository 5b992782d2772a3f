/**
 * The two tables of the rules: every command accepted, every code refused. A row that is missing does not compile.
 * The tests run them; the table of clauses names them.
 */
import type { AcceptanceCases, AnyAcceptance } from '../support/acceptance-case.ts';
import type { RefusalCases } from '../support/refusal-case.ts';
import { conveningAcceptances } from './acceptances/convening.ts';
import { holdingAcceptances } from './acceptances/holding.ts';
import { sittingAcceptances } from './acceptances/sitting.ts';
import { votingAcceptances } from './acceptances/voting.ts';
import { conveningRefusals } from './refusals/convening.ts';
import { holdingRefusals } from './refusals/holding.ts';
import { resultRefusals } from './refusals/result.ts';
import { sittingRefusals } from './refusals/sitting.ts';
import { votingRefusals } from './refusals/voting.ts';

const CASES: AcceptanceCases = {
  ...conveningAcceptances,
  ...sittingAcceptances,
  ...votingAcceptances,
  ...holdingAcceptances,
};

/** Every way in which a command is shown to be accepted. */
export const ACCEPTANCES: readonly AnyAcceptance[] = Object.values(CASES).flat();

/** Every refusal there is, met once. */
export const REFUSALS: RefusalCases = {
  ...conveningRefusals,
  ...sittingRefusals,
  ...votingRefusals,
  ...resultRefusals,
  ...holdingRefusals,
};
