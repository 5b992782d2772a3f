/** Commands of the sitting: agenda, commission, method, debate, break. Clauses 7, 8, 11 to 13, 15.2. */
import * as v from 'valibot';
import { candidateId, count, deputyId, line, method, passage } from '../values.ts';

/** A paper all members of the commission sign; `round` is 0 for the commission's own protocol No. 1. */
export const PAPERS = ['commission', 'order', 'result', 'revote'] as const;
export const paper = v.strictObject({ kind: v.picklist(PAPERS), round: count });
export type Paper = v.InferOutput<typeof paper>;

/** Votes by hands, counted in the hall. */
export const hands = v.strictObject({ for: count, against: count });

/** Clause 7(4): who may read the submission. */
export const READERS = ['head-of-administration', 'prime-minister', 'authorised-official'] as const;
export const reader = v.picklist(READERS);
export type Reader = v.InferOutput<typeof reader>;

export const BREAK_REASONS = ['ballots', 'other'] as const;

export const sittingCommands = [
  v.strictObject({ type: v.literal('remarks.finish') }),
  v.strictObject({
    type: v.literal('commission.vote'),
    members: v.pipe(v.array(deputyId), v.maxLength(51)),
    votes: hands,
  }),
  v.strictObject({
    type: v.literal('commission.elect'),
    chair: deputyId,
    secretary: deputyId,
    chairVotes: hands,
    secretaryVotes: hands,
  }),
  v.strictObject({ type: v.literal('member.enrol'), member: deputyId }),
  v.strictObject({ type: v.literal('member.reset'), member: deputyId }),
  v.strictObject({ type: v.literal('paper.sign'), paper, member: deputyId }),
  v.strictObject({ type: v.literal('commission.announce') }),
  v.strictObject({ type: v.literal('method.vote'), method, votes: hands }),
  v.strictObject({ type: v.literal('submission.read'), reader, name: line(120), authority: passage(200) }),
  v.strictObject({
    type: v.literal('candidate.hear'),
    candidate: candidateId,
    spoke: v.boolean(),
    reason: passage(200),
  }),
  v.strictObject({ type: v.literal('debate.open') }),
  v.strictObject({ type: v.literal('debate.close') }),
  v.strictObject({ type: v.literal('debate.skip') }),
  v.strictObject({
    type: v.literal('break.begin'),
    reason: v.picklist(BREAK_REASONS),
    minutes: v.pipe(count, v.minValue(1), v.maxValue(600)),
  }),
  v.strictObject({ type: v.literal('break.end') }),
] as const;
