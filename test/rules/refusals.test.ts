/**
 * Every refusal there is, met once, with its clause and its figures: a code without a row here does not compile.
 */
import { describe, expect, it } from 'vitest';
import { walked } from '../support/walk.ts';
import { REFUSALS } from './tables.ts';

describe('every refusal names its clause and its figures', () => {
  for (const [code, { given, when, about, clause, figures }] of Object.entries(REFUSALS))
    it(`[${clause}] refuses ${code}`, () => {
      const walk = walked(given);
      const before = structuredClone(walk.state);
      expect(walk.try(when, about)).toEqual({ kind: 'refused', refusal: { code, clause, figures } });
      expect(walk.state, 'a refusal changes nothing').toEqual(before);
    });
});
