/**
 * The identities by which a meeting's figures reconcile, over generated meetings; their numbers are those of the law
 * as this product reads it. N total, A attending, Pr prepared, I issued, S spoiled, H = I − S held, U never issued,
 * C cancelled, B taken from the boxes, F unestablished, V valid, W invalid, P participants.
 * Every meeting is held once and looked at by all of them; one that fails is tried again alone, for the least example.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { IDENTITIES, type Identity, momentsOf } from '../support/identities.ts';
import { meetingOf, moves } from '../support/moves.ts';
import { plans } from '../support/plan.ts';
import { runs } from '../support/runs.ts';

const RUNS = runs(600);
const MADE = moves(200);
const SEED = process.env.SEED === undefined ? Date.now() % 2 ** 31 : Number(process.env.SEED);
const DAY = 86_400_000;

const met = new Map<Identity, number>();
const failed = new Set<Identity>();

beforeAll(() => {
  fc.assert(
    fc.property(plans, MADE, (plan, made) => {
      for (const moment of momentsOf(meetingOf(plan, made).records))
        for (const identity of IDENTITIES)
          try {
            if (identity.look(moment)) met.set(identity, (met.get(identity) ?? 0) + 1);
          } catch {
            failed.add(identity);
          }
    }),
    { numRuns: RUNS, seed: SEED },
  );
}, DAY);

describe('whatever happens in a meeting', () => {
  for (const identity of IDENTITIES)
    it(`[${identity.clause}] ${identity.number}: ${identity.says}`, { timeout: DAY }, () => {
      const alone = fc.property(plans, MADE, (plan, made) => {
        for (const moment of momentsOf(meetingOf(plan, made).records)) identity.look(moment);
      });
      if (failed.has(identity)) fc.assert(alone, { numRuns: RUNS, seed: SEED });
      expect(met.get(identity), 'meetings came to it').toBeGreaterThan(RUNS / 50);
    });
});
