/** Commands of a round: order, ballots, box, voting, count. Clauses 11.5 and 13 to 16. */
import * as v from 'valibot';
import { candidateId, count, deputyId, documentKind, line, ordinal } from '../values.ts';

/**
 * What the commission may choose in the annex of counting protocol No. 2, by question, the default first.
 * `participants`, `majority`, `blank` and `tie` decide what the figures mean (gaps G4, G1, G10, G5); the others how the
 * round is held: `against` G7, `exchange` G11, `late` G12, `hands` G17, `issuing` G23, `help` G33.
 */
export const READINGS = {
  participants: ['established', 'received', 'valid'],
  majority: ['half', 'plurality'],
  blank: ['invalid', 'valid'],
  tie: ['top', 'any'],
  against: ['others', 'not-reported'],
  exchange: ['refused', 'allowed'],
  late: ['addendum', 'freed'],
  hands: ['in-turn', 'for-only'],
  issuing: ['before-voting', 'rolling'],
  help: ['refused', 'allowed'],
} as const;

/** The most sectors a hall is counted by; the least is one. */
export const MOST_SECTORS = 12;
/** Gap G26: the most ballot boxes of a round; more than one is the commission's recorded decision. */
export const MOST_BOXES = 9;

/** The annex of readings of counting protocol No. 2; null is «not chosen»: the default, or all must agree (I11). */
export const readings = v.strictObject({
  participants: v.nullable(v.picklist(READINGS.participants)),
  majority: v.nullable(v.picklist(READINGS.majority)),
  blank: v.nullable(v.picklist(READINGS.blank)),
  tie: v.nullable(v.picklist(READINGS.tie)),
  against: v.nullable(v.picklist(READINGS.against)),
  exchange: v.nullable(v.picklist(READINGS.exchange)),
  late: v.nullable(v.picklist(READINGS.late)),
  hands: v.nullable(v.picklist(READINGS.hands)),
  issuing: v.nullable(v.picklist(READINGS.issuing)),
  help: v.nullable(v.picklist(READINGS.help)),
} satisfies Record<keyof typeof READINGS, unknown>);
export type Readings = v.InferOutput<typeof readings>;

/** Clause 13.1: the way the voting is carried out, with what it needs. */
export const way = v.variant('kind', [
  v.strictObject({
    kind: v.literal('hands'),
    sectors: v.pipe(count, v.minValue(1), v.maxValue(MOST_SECTORS)),
  }),
  /** An electronic counting system of the hall, by name; its totals are typed in as hands of one sector. */
  v.strictObject({ kind: v.literal('electronic'), system: line(120) }),
  v.strictObject({
    kind: v.literal('ballots'),
    boxes: v.pipe(
      v.array(v.strictObject({ name: line(30), place: line(120) })),
      v.minLength(1),
      v.maxLength(MOST_BOXES),
    ),
  }),
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
    /** Papers taken from each box, in the order of the boxes. */
    taken: v.pipe(v.array(count), v.minLength(1), v.maxLength(MOST_BOXES)),
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

export const orderSet = v.strictObject({ type: v.literal('order.set'), way, readings });
export const boxSeal = v.strictObject({ type: v.literal('box.seal'), box: ordinal, seal: line(40) });

export const votingCommands = [
  orderSet,
  v.strictObject({ type: v.literal('order.announce'), member: deputyId }),
  v.strictObject({ type: v.literal('ballots.prepare'), count }),
  v.strictObject({ type: v.literal('ballots.add'), count: v.pipe(count, v.minValue(1)) }),
  v.strictObject({ type: v.literal('ballots.sign'), member: deputyId }),
  v.strictObject({ type: v.literal('box.show'), box: ordinal }),
  boxSeal,
  v.strictObject({ type: v.literal('issuing.begin') }),
  v.strictObject({ type: v.literal('ballots.issue'), deputy: deputyId, document: documentKind }),
  v.strictObject({ type: v.literal('ballots.unissue'), deputy: deputyId }),
  v.strictObject({ type: v.literal('ballots.spoil'), deputy: deputyId }),
  v.strictObject({ type: v.literal('issuing.end'), notTaken: count }),
  v.strictObject({ type: v.literal('quorum.confirm') }),
  v.strictObject({ type: v.literal('voting.open') }),
  v.strictObject({ type: v.literal('voting.close') }),
  v.strictObject({ type: v.literal('ballots.cancel'), count }),
  v.strictObject({ type: v.literal('box.open'), box: ordinal, sealIntact: v.boolean() }),
  v.strictObject({ type: v.literal('ballots.sort') }),
  v.strictObject({ type: v.literal('count.enter'), member: deputyId, figures }),
  v.strictObject({ type: v.literal('count.repeat'), reason: line(300) }),
] as const;
