/**
 * The form of counting protocol No. 2 while it is typed: the way, the boxes, the annex of readings.
 * Only the questions that can matter in a round are asked; what is not asked is not chosen. Clauses 11.5, 13.1, law.md 2.
 */
import * as v from 'valibot';
import type { CommandOf } from '../../../protocol/commands/command.ts';
import {
  MOST_SECTORS,
  type READINGS,
  type Readings,
  readings,
  type Way,
} from '../../../protocol/commands/voting.ts';
import { FEWEST_CANDIDATES, type Round } from '../../../protocol/state.ts';
import { count, type Method } from '../../../protocol/values.ts';

/** One question of the annex. */
export type Question = keyof typeof READINGS;

/** What is typed so far; empty texts and null are «not typed yet». */
export const orderDraft = v.strictObject({
  open: v.picklist(['hands', 'electronic']),
  sectors: v.nullable(count),
  system: v.string(),
  boxes: v.array(v.strictObject({ name: v.string(), place: v.string() })),
  readings,
});
export type OrderDraft = v.InferOutput<typeof orderDraft>;

/** No reading is chosen. */
const NONE: Readings = {
  participants: null,
  majority: null,
  blank: null,
  tie: null,
  against: null,
  exchange: null,
  late: null,
  hands: null,
  issuing: null,
  help: null,
};

/** A form in which nothing is typed: raised hands, one box. */
export function emptyOrder(): OrderDraft {
  return { open: 'hands', sectors: null, system: '', boxes: [{ name: '', place: '' }], readings: NONE };
}

/** The form of an order that is recorded already, to be corrected; an empty one where there is none. */
export function draftOf({ order }: Round): OrderDraft {
  const empty = emptyOrder();
  if (order.stage === 'none') return empty;
  const { way } = order;
  const draft = { ...empty, readings: order.readings };
  switch (way.kind) {
    case 'hands':
      return { ...draft, sectors: way.sectors };
    case 'electronic':
      return { ...draft, open: 'electronic', system: way.system };
    case 'ballots':
      return { ...draft, boxes: way.boxes.map((box) => ({ ...box })) };
  }
}

/** The questions that can matter in a round of this method among so many candidates, in the order of the annex. */
export function questionsOf(method: Method, candidates: number): readonly Question[] {
  // Below the top of two candidates nobody is left to be equal (gap G5).
  const tie: readonly Question[] = candidates > FEWEST_CANDIDATES ? ['tie'] : [];
  return method === 'open'
    ? ['majority', ...tie, 'hands']
    : ['participants', 'majority', 'blank', ...tie, 'against', 'exchange', 'late', 'issuing', 'help'];
}

/** The way as typed, or null while a field is empty or out of bounds. */
export function wayOf({ open, sectors, system, boxes }: OrderDraft, method: Method): Way | null {
  if (method === 'secret') {
    const typed = boxes.map(({ name, place }) => ({ name: name.trim(), place: place.trim() }));
    const whole = typed.every(({ name, place }) => name !== '' && place !== '');
    return whole && new Set(typed.map(({ name }) => name)).size === typed.length
      ? { kind: 'ballots', boxes: typed }
      : null;
  }
  if (open === 'electronic')
    return system.trim() === '' ? null : { kind: 'electronic', system: system.trim() };
  return sectors === null || sectors < 1 || sectors > MOST_SECTORS ? null : { kind: 'hands', sectors };
}

/** The readings chosen among the questions that are asked. */
export function chosenIn({ readings: typed }: OrderDraft, asked: readonly Question[]): Readings {
  return v.parse(readings, {
    ...NONE,
    ...Object.fromEntries(asked.map((question) => [question, typed[question]])),
  });
}

/** The readings after one answer; 'none' takes it back. */
export function answered(typed: Readings, question: Question, answer: string): Readings {
  return v.parse(readings, { ...typed, [question]: answer === 'none' ? null : answer });
}

/** The command of the whole form, or null while something is missing. */
export function commandOf(draft: OrderDraft, { method, candidates }: Round): CommandOf<'order.set'> | null {
  const way = wayOf(draft, method);
  if (way === null) return null;
  return { type: 'order.set', way, readings: chosenIn(draft, questionsOf(method, candidates.length)) };
}
