/** What happened in the sitting up to the vote: clauses 7, 8, 11, 13, 15.2. */
import * as v from 'valibot';
import { BREAK_REASONS, hands, paper, reader } from '../commands/sitting.ts';
import { candidateId, count, deputyId, line, method, passage } from '../values.ts';

export const sittingEvents = [
  v.strictObject({ type: v.literal('remarks.finished') }),
  v.strictObject({
    type: v.literal('commission.voted'),
    members: v.array(deputyId),
    votes: hands,
    attending: count,
    adopted: v.boolean(),
  }),
  v.strictObject({
    type: v.literal('commission.elected'),
    chair: deputyId,
    secretary: deputyId,
    chairVotes: hands,
    secretaryVotes: hands,
  }),
  v.strictObject({ type: v.literal('member.enrolled'), member: deputyId }),
  v.strictObject({ type: v.literal('member.reset'), member: deputyId }),
  v.strictObject({ type: v.literal('paper.signed'), paper, member: deputyId }),
  v.strictObject({
    type: v.literal('commission.announced'),
    chair: deputyId,
    secretary: deputyId,
    chairVotes: hands,
    secretaryVotes: hands,
  }),
  v.strictObject({
    type: v.literal('method.voted'),
    method,
    votes: hands,
    attending: count,
    adopted: v.boolean(),
  }),
  v.strictObject({ type: v.literal('submission.read'), reader, name: line(120), authority: passage(200) }),
  v.strictObject({
    type: v.literal('candidate.heard'),
    candidate: candidateId,
    spoke: v.boolean(),
    reason: passage(200),
  }),
  v.strictObject({ type: v.literal('debate.opened') }),
  v.strictObject({ type: v.literal('debate.closed'), held: v.boolean() }),
  v.strictObject({ type: v.literal('break.began'), reason: v.picklist(BREAK_REASONS), minutes: count }),
  v.strictObject({ type: v.literal('break.ended') }),
] as const;
