/** What stopped the meeting, what let it go on, and what was set right: law.md 3.1 (HOLD), invariant I9. */
import * as v from 'valibot';
import { DECIDERS, HOLD_OUTCOMES } from '../commands/holding.ts';
import { hands } from '../commands/sitting.ts';
import { role } from '../roles.ts';
import { count, instant, line, passage, sealed } from '../values.ts';
import { candidateProposed, meetingConvened, noticeRecorded } from './convening.ts';
import { revoteDecided } from './result.ts';
import {
  candidateHeard,
  commissionElected,
  commissionVoted,
  methodVoted,
  submissionWasRead,
} from './sitting.ts';
import { boxSealed, orderWasSet } from './voting.ts';

/** Why a hold stands: two of those responsible raised it, or a fact did. */
export const HOLD_CAUSES = ['people', 'surplus', 'seal-broken', 'second-tie'] as const;

/** The events a correction may replace. */
export const corrected = v.variant('type', [
  noticeRecorded,
  meetingConvened,
  candidateProposed,
  commissionVoted,
  commissionElected,
  methodVoted,
  submissionWasRead,
  candidateHeard,
  orderWasSet,
  boxSealed,
  revoteDecided,
]);
export type Corrected = v.InferOutput<typeof corrected>;

export const holdingEvents = [
  /** One of those responsible wishes to stop; a second one from another face makes it a hold. */
  v.strictObject({ type: v.literal('hold.proposed'), by: role, reason: line(300) }),
  v.strictObject({
    type: v.literal('hold.raised'),
    by: v.array(role),
    cause: v.picklist(HOLD_CAUSES),
    reason: passage(300),
  }),
  /** `base` is how many could decide: those attending, or the members of the commission. */
  v.strictObject({
    type: v.literal('hold.released'),
    by: v.picklist(DECIDERS),
    votes: hands,
    base: count,
    decision: line(500),
    outcome: v.picklist(HOLD_OUTCOMES),
  }),
  /** `replaces` names the record by its type and its time (ms, hub time); `event` is the record as it holds from now on. */
  v.strictObject({
    type: v.literal('record.corrected'),
    replaces: v.strictObject({ type: line(40), at: instant }),
    reason: sealed(line(300)),
    event: corrected,
  }),
] as const;
