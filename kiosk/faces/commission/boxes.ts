/** The ballot boxes of a round by their number, name and place, as counting protocol No. 2 has them. Clause 15.4, gap G26. */
import type { Box, Round } from '../../../protocol/state.ts';

/** One box; `number` is its place in counting protocol No. 2, from 1. */
export interface NamedBox {
  readonly number: number;
  readonly of: number;
  readonly name: string;
  readonly place: string;
  readonly box: Box;
}

/** All boxes of the round, none in an open one. */
export function boxesOf({ order, boxes }: Round): readonly NamedBox[] {
  if (order.stage === 'none' || order.way.kind !== 'ballots') return [];
  return order.way.boxes.flatMap(({ name, place }, index) => {
    const box = boxes[index];
    return box === undefined ? [] : [{ number: index + 1, of: boxes.length, name, place, box }];
  });
}

/** The first box that stands like this: they are shown, sealed and opened one by one. */
export function nextBox(round: Round, stage: Box['stage']): NamedBox | null {
  return boxesOf(round).find(({ box }) => box.stage === stage) ?? null;
}
