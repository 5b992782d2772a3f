/** What was signed, handed over, announced and closed: clauses 13.4, 16.1, 17 and 18. */
import * as v from 'valibot';
import { hands } from '../commands/sitting.ts';
import { figures, readings } from '../commands/voting.ts';
import { candidateId, count, deputyId, instant, line, ordinal } from '../values.ts';

const round = ordinal;

/** Clauses 17.1, 17.2 and gaps G1, G2, G4: what the figures mean; `held` is announced as figures only. */
export const verdict = v.variant('kind', [
  v.strictObject({ kind: v.literal('consent'), candidate: candidateId }),
  v.strictObject({ kind: v.literal('tie'), candidates: v.array(candidateId) }),
  v.strictObject({ kind: v.literal('held'), reason: v.picklist(['no-majority', 'readings-differ']) }),
]);
export type Verdict = v.InferOutput<typeof verdict>;

/** Clause 13.4: what is announced of each candidate; `against` is null where the annex chose not to report it (gap G7). */
export const tally = v.strictObject({ candidate: candidateId, for: count, against: v.nullable(count) });
export type Tally = v.InferOutput<typeof tally>;

export const revoteDecided = v.strictObject({
  type: v.literal('revote.decided'),
  round,
  candidates: v.array(candidateId),
  votes: hands,
});

export const resultEvents = [
  v.strictObject({ type: v.literal('protocol.handed-over'), round }),
  v.strictObject({ type: v.literal('protocol.received'), round }),
  v.strictObject({
    type: v.literal('result.announced'),
    round,
    participants: count,
    tallies: v.array(tally),
    figures,
    readings,
    verdict,
  }),
  revoteDecided,
  /** Clause 17.2: the commission voted on a revote, and there was no majority for it. */
  v.strictObject({ type: v.literal('revote.declined'), round, votes: hands }),
  v.strictObject({ type: v.literal('revote.scheduled'), round, at: instant }),
  v.strictObject({ type: v.literal('meeting.closed') }),
  v.strictObject({
    type: v.literal('minutes.signed'),
    by: v.picklist(['chairman', 'commission']),
    member: v.nullable(deputyId),
  }),
  v.strictObject({ type: v.literal('minutes.sent'), channel: line(120), number: line(60) }),
] as const;
