/**
 * The events as the first version of the journal wrote them, each brought into its present form; what happened stays
 * what it was. A batch without a version is of that first form.
 */
import * as v from 'valibot';
import { hands, paper } from '../commands/sitting.ts';
import { figures, READINGS, type Readings, type Way, way } from '../commands/voting.ts';
import { candidateId, count, deputyId, instant, line, ordinal } from '../values.ts';
import { type Event, type Recorded, recordedSchema } from './event.ts';
import { verdict } from './result.ts';

/** The version of what the journal holds; batches without one are of version 1. Version 3 adds openings and signatures. */
export const EVENTS_VERSION = 3;

/** The number of the only box there was. */
const ONLY_BOX = 1;

const round = ordinal;
const [handFigures, ballotFigures] = figures.options;
const [handWay] = way.options;

const formerReadings = v.strictObject({
  participants: v.nullable(v.picklist(READINGS.participants)),
  majority: v.nullable(v.picklist(READINGS.majority)),
});
const formerFigures = v.variant('kind', [
  handFigures,
  v.strictObject({ ...ballotFigures.entries, taken: count }),
]);

/** The events whose form has changed since, as they were written. */
const formerEvent = v.variant('type', [
  v.strictObject({ type: v.literal('paper.signed'), paper, member: deputyId }),
  v.strictObject({
    type: v.literal('order.set'),
    round,
    way: v.variant('kind', [
      handWay,
      v.strictObject({ kind: v.literal('ballots'), box: line(30), place: line(120) }),
    ]),
    readings: formerReadings,
  }),
  v.strictObject({ type: v.literal('order.announced'), round }),
  v.strictObject({ type: v.literal('box.shown-empty'), round }),
  v.strictObject({ type: v.literal('box.sealed'), round, seal: line(40) }),
  v.strictObject({ type: v.literal('box.opened'), round }),
  v.strictObject({ type: v.literal('count.entered'), round, member: deputyId, figures: formerFigures }),
  v.strictObject({
    type: v.literal('count.agreed'),
    round,
    members: v.array(deputyId),
    figures: formerFigures,
  }),
  v.strictObject({
    type: v.literal('result.announced'),
    round,
    participants: count,
    tallies: v.array(v.strictObject({ candidate: candidateId, ...hands.entries })),
    figures: formerFigures,
    readings: formerReadings,
    verdict,
  }),
]);
type FormerEvent = v.InferOutput<typeof formerEvent>;

const formerRecord = v.strictObject({ at: instant, event: formerEvent });

interface SetOrder {
  readonly way: Way;
  readonly readings: Readings;
}

/**
 * The schema of the records of one journal's batches of version 1, to be read in their order: it remembers which order
 * was set, because its announcement did not carry it. What is of neither form is refused as any record is.
 */
export function recordOfFirstVersion(): v.GenericSchema<unknown, Recorded> {
  const orders = new Map<number, SetOrder>();
  return v.pipe(
    v.unknown(),
    v.transform((record) => {
      const former = v.safeParse(formerRecord, record);
      if (!former.success) return record;
      const event = upcast(former.output.event, orders);
      return event === null ? record : { at: former.output.at, event };
    }),
    recordedSchema,
  );
}

/** The event in its present form; null for an announcement of an order that nobody set. */
function upcast(event: FormerEvent, orders: Map<number, SetOrder>): Event | null {
  switch (event.type) {
    case 'paper.signed':
      return { ...event, dissent: '' };
    case 'order.set': {
      const order = { way: upcastWay(event.way), readings: upcastReadings(event.readings) };
      orders.set(event.round, order);
      return { ...event, ...order };
    }
    case 'order.announced': {
      const order = orders.get(event.round);
      return order === undefined ? null : { ...event, ...order };
    }
    case 'box.shown-empty':
    case 'box.sealed':
    case 'box.opened':
      return { ...event, box: ONLY_BOX };
    case 'count.entered':
    case 'count.agreed':
      return { ...event, figures: upcastFigures(event.figures) };
    case 'result.announced':
      return {
        ...event,
        figures: upcastFigures(event.figures),
        readings: upcastReadings(event.readings),
      };
  }
}

function upcastWay(former: Extract<FormerEvent, { type: 'order.set' }>['way']): Way {
  if (former.kind === 'hands') return former;
  const { kind, box: name, place } = former;
  return { kind, boxes: [{ name, place }] };
}

/** What could not be chosen then was not chosen. */
function upcastReadings({ participants, majority }: v.InferOutput<typeof formerReadings>): Readings {
  return {
    participants,
    majority,
    blank: null,
    tie: null,
    against: null,
    exchange: null,
    late: null,
    hands: null,
    issuing: null,
    help: null,
  };
}

function upcastFigures(former: v.InferOutput<typeof formerFigures>): v.InferOutput<typeof figures> {
  return former.kind === 'hands' ? former : { ...former, taken: [former.taken] };
}
