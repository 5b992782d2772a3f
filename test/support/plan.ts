/**
 * What is settled beforehand about a meeting in the small hall, so that two meetings can differ in the votes alone.
 * What a plan settles happens once, at the first lawful moment; the rest is left to chance.
 */
import fc from 'fast-check';
import type { Readings } from '../../protocol/commands/voting.ts';
import { METHODS, type Method } from '../../protocol/values.ts';
import { DEPUTIES, readings } from './any-command.ts';

/** Who comes, how they vote, what they choose, and what befalls them. */
export interface Plan {
  readonly candidates: number;
  readonly method: Method;
  readonly debate: boolean;
  /** Whole deputies who come to register, 6 to 9. */
  readonly come: number;
  readonly members: 3 | 5;
  readonly notTaken: number;
  readonly readings: Readings;
  /** Boxes of a secret round, 1 to 3. */
  readonly boxes: number;
  /** An open round is counted by a system; else by hands in so many sectors. */
  readonly system: boolean;
  readonly sectors: number;
  /** Ballots spoiled while issuing goes on, and while voting is open, where the readings allow an exchange. */
  readonly spoiled: number;
  readonly spoiledLater: number;
  /** What happens besides, each once in a meeting. */
  readonly adjourned: 'never' | 'before-vote' | 'order-announced' | 'tie';
  readonly withdraws: boolean;
  readonly replaced: boolean;
  readonly corrected: boolean;
  readonly sealBroken: boolean;
  readonly surplus: boolean;
  readonly recounted: boolean;
  /** The second member first enters other figures than the first. */
  readonly differed: boolean;
  /** Desk 1 is cut off when the registration is announced, and its list is read by hand. */
  readonly cutOff: boolean;
  /** The office states the seats: as many as the mandates, or one more. */
  readonly seats: number | null;
  /** The first hold is ended by repeating the round. */
  readonly repeated: boolean;
  readonly declined: boolean;
  /** Where each paper or hand goes: a candidate, or beyond them blank, over-marked, foreign, not dropped. */
  readonly choices: readonly number[];
}

const seldom = fc.constantFrom(false, false, false, true);

export const plans: fc.Arbitrary<Plan> = fc.record({
  candidates: fc.integer({ min: 2, max: 5 }),
  method: fc.constantFrom(...METHODS),
  debate: fc.boolean(),
  come: fc.integer({ min: 6, max: DEPUTIES }),
  members: fc.constantFrom(3, 5),
  notTaken: fc.constantFrom(0, 0, 0, 1),
  readings,
  boxes: fc.constantFrom(1, 1, 2, 3),
  system: fc.boolean(),
  sectors: fc.integer({ min: 1, max: 3 }),
  spoiled: fc.constantFrom(0, 1, 2),
  spoiledLater: fc.constantFrom(0, 0, 1),
  adjourned: fc.constantFrom('never', 'never', 'never', 'before-vote', 'order-announced', 'tie'),
  withdraws: seldom,
  replaced: seldom,
  corrected: seldom,
  sealBroken: seldom,
  surplus: seldom,
  recounted: seldom,
  differed: seldom,
  cutOff: seldom,
  seats: fc.constantFrom(null, DEPUTIES, DEPUTIES + 1),
  repeated: seldom,
  declined: seldom,
  choices: fc.array(fc.nat(20), { minLength: DEPUTIES, maxLength: DEPUTIES }),
});
