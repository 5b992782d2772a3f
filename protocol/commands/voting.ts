/** Commands of a round: order, ballots, box, voting, count. Clauses 11.5 and 13 to 16. */
import * as v from 'valibot';
import { candidateId, count, deputyId, documentKind, line } from '../values.ts';

/** Which deputies «took part» when some ballots are invalid: gap G4. */
export const PARTICIPANT_READINGS = ['established', 'received', 'valid'] as const;
/** Which number of votes is «the majority»: gap G1. */
export const MAJORITY_READINGS = ['half', 'plurality'] as const;

/** The most sectors a hall is counted by; the least is one. */
export const MOST_SECTORS = 12;

/** The annex of readings of counting protocol No. 2; null is «not chosen» (I11). */
export const readings = v.strictObject({
  participants: v.nullable(v.picklist(PARTICIPANT_READINGS)),
  majority: v.nullable(v.picklist(MAJORITY_READINGS)),
});
export type Readings = v.InferOutput<typeof readings>;

/** Clause 13.1: the way the voting is carried out, with what it needs. */
export const way = v.variant('kind', [
  v.strictObject({
    kind: v.literal('hands'),
    sectors: v.pipe(count, v.minValue(1), v.maxValue(MOST_SECTORS)),
  }),
  v.strictObject({ kind: v.literal('ballots'), box: line(30), place: line(120) }),
]);
export type Way = v.InferOutput<typeof way>;

/** Votes of one candidate: hands in one sector, in the order of the sectors. */
const candidateHands = v.strictObject({
  candidate: candidateId,
  sectors: v.pipe(
    v.array(v.strictObject({ for: count, against: count })),
    v.minLength(1),
    v.maxLength(MOST_SECTORS),
  ),
});

/** The figures of a count as a member enters them; whole hands or whole papers. */
export const figures = v.variant('kind', [
  v.strictObject({
    kind: v.literal('hands'),
    participants: count,
    candidates: v.pipe(v.array(candidateHands), v.minLength(1), v.maxLength(6)),
  }),
  v.strictObject({
    kind: v.literal('ballots'),
    taken: count,
    unestablished: count,
    blank: count,
    overmarked: count,
    otherInvalid: count,
    valid: count,
    votes: v.pipe(
      v.array(v.strictObject({ candidate: candidateId, votes: count })),
      v.minLength(1),
      v.maxLength(6),
    ),
  }),
]);
export type Figures = v.InferOutput<typeof figures>;
export type BallotFigures = Extract<Figures, { kind: 'ballots' }>;
export type HandFigures = Extract<Figures, { kind: 'hands' }>;

export const votingCommands = [
  v.strictObject({ type: v.literal('order.set'), way, readings }),
  v.strictObject({ type: v.literal('order.announce'), member: deputyId }),
  v.strictObject({ type: v.literal('ballots.prepare'), count }),
  v.strictObject({ type: v.literal('ballots.add'), count: v.pipe(count, v.minValue(1)) }),
  v.strictObject({ type: v.literal('ballots.sign'), member: deputyId }),
  v.strictObject({ type: v.literal('box.show') }),
  v.strictObject({ type: v.literal('box.seal'), seal: line(40) }),
  v.strictObject({ type: v.literal('issuing.begin') }),
  v.strictObject({ type: v.literal('ballots.issue'), deputy: deputyId, document: documentKind }),
  v.strictObject({ type: v.literal('issuing.end'), notTaken: count }),
  v.strictObject({ type: v.literal('quorum.confirm') }),
  v.strictObject({ type: v.literal('voting.open') }),
  v.strictObject({ type: v.literal('voting.close') }),
  v.strictObject({ type: v.literal('ballots.cancel'), count }),
  v.strictObject({ type: v.literal('box.open'), sealIntact: v.boolean() }),
  v.strictObject({ type: v.literal('ballots.sort') }),
  v.strictObject({ type: v.literal('count.enter'), member: deputyId, figures }),
] as const;
