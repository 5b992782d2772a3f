/**
 * Every refusal there is, met once, with its clause and its figures: a code without a row here does not compile.
 */
import { describe, expect, it } from 'vitest';
import type { RefusalCases } from '../support/refusal-case.ts';
import { walked } from '../support/walk.ts';
import { conveningRefusals } from './refusals/convening.ts';
import { resultRefusals } from './refusals/result.ts';
import { sittingRefusals } from './refusals/sitting.ts';
import { votingRefusals } from './refusals/voting.ts';

const CASES: RefusalCases = {
  ...conveningRefusals,
  ...sittingRefusals,
  ...votingRefusals,
  ...resultRefusals,
};

describe('every refusal names its clause and its figures', () => {
  const rows = Object.entries(CASES).map(([code, row]) => ({ code, ...row }));

  it.each(rows)('[$clause] refuses $code', ({ code, given, when, about, clause, figures }) => {
    const walk = walked(given);
    const before = structuredClone(walk.state);
    expect(walk.try(when, about)).toEqual({ kind: 'refused', refusal: { code, clause, figures } });
    expect(walk.state, 'a refusal changes nothing').toEqual(before);
  });
});
