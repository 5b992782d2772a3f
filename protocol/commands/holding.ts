/**
 * Commands that stop the meeting, let it go on, or set a record right: law.md 3.1 (HOLD), invariant I9.
 * A correction carries the whole record anew, never a part of it.
 */
import * as v from 'valibot';
import { line } from '../values.ts';
import { candidatePropose, meetingConvene, noticeRecord } from './convening.ts';
import { revoteDecide } from './result.ts';
import {
  candidateHear,
  commissionElect,
  commissionVote,
  hands,
  methodVote,
  submissionRead,
} from './sitting.ts';
import { boxSeal, orderSet } from './voting.ts';

/** The commands whose record may be replaced until the first signature on the paper concerned. */
export const correctable = v.variant('type', [
  noticeRecord,
  meetingConvene,
  candidatePropose,
  commissionVote,
  commissionElect,
  methodVote,
  submissionRead,
  candidateHear,
  orderSet,
  boxSeal,
  revoteDecide,
]);
export type Correctable = v.InferOutput<typeof correctable>;

/** Who decided that a hold ends: the meeting by clause 12, or the commission by a majority of its members. */
export const DECIDERS = ['meeting', 'commission'] as const;

/** How the meeting goes on after a hold: where it stood, or with the round repeated from its order on. */
export const HOLD_OUTCOMES = ['go-on', 'repeat'] as const;

export const holdingCommands = [
  v.strictObject({ type: v.literal('hold.raise'), reason: line(300) }),
  v.strictObject({
    type: v.literal('hold.release'),
    by: v.picklist(DECIDERS),
    votes: hands,
    decision: line(500),
    outcome: v.picklist(HOLD_OUTCOMES),
  }),
  v.strictObject({ type: v.literal('record.correct'), reason: line(300), command: correctable }),
] as const;
