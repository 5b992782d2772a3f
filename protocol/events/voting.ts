/**
 * What happened in a round: clauses 11.5, 13 to 16. Every event names its round.
 * Physical facts are what people typed (I8); nothing here holds a deputy and a choice (I7).
 */
import * as v from 'valibot';
import { figures, readings, way } from '../commands/voting.ts';
import { candidateId, count, deputyId, documentKind, line, method, ordinal, sealed } from '../values.ts';

const round = ordinal;

export const orderWasSet = v.strictObject({ type: v.literal('order.set'), round, way, readings });
export const boxSealed = v.strictObject({
  type: v.literal('box.sealed'),
  round,
  box: ordinal,
  seal: line(40),
});

/** Why a round ended without a result: a decision that released a hold, or a candidate withdrew. */
export const VOID_CAUSES = ['decision', 'withdrawal'] as const;

export const votingEvents = [
  v.strictObject({
    type: v.literal('round.began'),
    round,
    method,
    candidates: v.array(candidateId),
    attending: count,
  }),
  v.strictObject({ type: v.literal('round.voided'), round, cause: v.picklist(VOID_CAUSES) }),
  /** Set by the commission among themselves; the hall learns it when the commission's chair announces it. */
  orderWasSet,
  v.strictObject({ type: v.literal('order.announced'), round, way, readings }),
  v.strictObject({ type: v.literal('ballots.prepared'), round, count }),
  v.strictObject({ type: v.literal('ballots.added'), round, count }),
  v.strictObject({ type: v.literal('ballots.signed'), round, member: deputyId }),
  v.strictObject({ type: v.literal('box.shown-empty'), round, box: ordinal }),
  boxSealed,
  v.strictObject({ type: v.literal('issuing.began'), round }),
  /** A mark, without a time of its own: its entry carries the time at which issuing began. */
  v.strictObject({
    type: v.literal('ballots.issued'),
    round,
    deputy: sealed(deputyId),
    document: sealed(documentKind),
  }),
  /** A mark made by mistake is taken back; whose it was only the commission sees. */
  v.strictObject({ type: v.literal('ballots.unissued'), round, deputy: sealed(deputyId) }),
  /** Gap G11: a spoiled ballot was handed back and withdrawn, so that another one may be issued. */
  v.strictObject({ type: v.literal('ballots.spoiled'), round, deputy: sealed(deputyId) }),
  v.strictObject({ type: v.literal('issuing.ended'), round, notTaken: count }),
  v.strictObject({ type: v.literal('quorum.confirmed'), round, attending: count, needed: count }),
  v.strictObject({ type: v.literal('voting.opened'), round, attending: count }),
  v.strictObject({ type: v.literal('voting.closed'), round }),
  v.strictObject({ type: v.literal('ballots.cancelled'), round, count }),
  v.strictObject({ type: v.literal('seal.found-broken'), round, box: ordinal }),
  v.strictObject({ type: v.literal('box.opened'), round, box: ordinal }),
  v.strictObject({ type: v.literal('ballots.sorted'), round }),
  v.strictObject({ type: v.literal('count.entered'), round, member: deputyId, figures: sealed(figures) }),
  v.strictObject({ type: v.literal('count.differed'), round, fields: v.array(line(60)) }),
  v.strictObject({
    type: v.literal('count.agreed'),
    round,
    members: v.array(deputyId),
    figures: sealed(figures),
  }),
  /** Two equal entries hold more papers than deputies held ballots (law.md 4, identity 7). Whole papers. */
  v.strictObject({
    type: v.literal('count.surplus'),
    round,
    members: v.array(deputyId),
    figures: sealed(figures),
    papers: count,
    held: count,
  }),
  /** Gap G28: the commission counts again; what was counted before is set aside. */
  v.strictObject({ type: v.literal('count.reopened'), round, reason: sealed(line(300)) }),
] as const;
