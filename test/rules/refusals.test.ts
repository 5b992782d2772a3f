/**
 * Every refusal there is, met once, with its clause and its figures: a code without a row here does not compile.
 */
import { describe, expect, it } from 'vitest';
import type { RefusalCases } from '../support/refusal-case.ts';
import { walked } from '../support/walk.ts';
import { conveningRefusals } from './refusals/convening.ts';
import { holdingRefusals } from './refusals/holding.ts';
import { resultRefusals } from './refusals/result.ts';
import { sittingRefusals } from './refusals/sitting.ts';
import { votingRefusals } from './refusals/voting.ts';

const CASES: RefusalCases = {
  ...conveningRefusals,
  ...sittingRefusals,
  ...votingRefusals,
  ...resultRefusals,
  ...holdingRefusals,
};

describe('every refusal names its clause and its figures', () => {
  for (const [code, { given, when, about, clause, figures }] of Object.entries(CASES))
    it(`[${clause}] refuses ${code}`, () => {
      const walk = walked(given);
      const before = structuredClone(walk.state);
      expect(walk.try(when, about)).toEqual({ kind: 'refused', refusal: { code, clause, figures } });
      expect(walk.state, 'a refusal changes nothing').toEqual(before);
    });
});
