/** What is permitted to stop the meeting, to let it go on, and to set a record right: clauses 12 and 13.4, invariant I9. */
import type { AcceptanceCases } from '../../support/acceptance-case.ts';

export const holdingAcceptances = {} satisfies Partial<AcceptanceCases>;
