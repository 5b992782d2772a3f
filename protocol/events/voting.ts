/**
 * What happened in a round: clauses 11.5, 13 to 16. Every event names its round.
 * Physical facts are what people typed (I8); nothing here holds a deputy and a choice (I7).
 */
import * as v from 'valibot';
import { figures, readings, way } from '../commands/voting.ts';
import { candidateId, count, deputyId, documentKind, line, method, sealed } from '../values.ts';

const round = v.pipe(count, v.minValue(1));

export const votingEvents = [
  v.strictObject({
    type: v.literal('round.began'),
    round,
    method,
    candidates: v.array(candidateId),
    attending: count,
  }),
  v.strictObject({ type: v.literal('order.set'), round, way, readings }),
  v.strictObject({ type: v.literal('order.announced'), round }),
  v.strictObject({ type: v.literal('ballots.prepared'), round, count }),
  v.strictObject({ type: v.literal('ballots.added'), round, count }),
  v.strictObject({ type: v.literal('ballots.signed'), round, member: deputyId }),
  v.strictObject({ type: v.literal('box.shown-empty'), round }),
  v.strictObject({ type: v.literal('box.sealed'), round, seal: line(40) }),
  v.strictObject({ type: v.literal('issuing.began'), round }),
  /** A mark, without a time of its own: its entry carries the time at which issuing began. */
  v.strictObject({
    type: v.literal('ballots.issued'),
    round,
    deputy: sealed(deputyId),
    document: sealed(documentKind),
  }),
  v.strictObject({ type: v.literal('issuing.ended'), round, notTaken: count }),
  v.strictObject({ type: v.literal('quorum.confirmed'), round, attending: count, needed: count }),
  v.strictObject({ type: v.literal('voting.opened'), round, attending: count }),
  v.strictObject({ type: v.literal('voting.closed'), round }),
  v.strictObject({ type: v.literal('ballots.cancelled'), round, count }),
  v.strictObject({ type: v.literal('box.opened'), round }),
  v.strictObject({ type: v.literal('ballots.sorted'), round }),
  v.strictObject({ type: v.literal('count.entered'), round, member: deputyId, figures: sealed(figures) }),
  v.strictObject({ type: v.literal('count.differed'), round, fields: v.array(line(60)) }),
  v.strictObject({
    type: v.literal('count.agreed'),
    round,
    members: v.array(deputyId),
    figures: sealed(figures),
  }),
] as const;
