/**
 * The meeting as its journal tells it: every event folded; the state is never stored.
 * Batches of an earlier version of the events are read too, and told in the present form.
 */

import type { Recorded } from '../protocol/events/event.ts';
import { replay } from '../protocol/evolve.ts';
import type { KeptCopy } from '../protocol/kept-copy.ts';
import { rowOf } from '../protocol/signing.ts';
import type { State } from '../protocol/state.ts';
import type { CommandId } from '../protocol/values.ts';
import { type Introduced, type Opening, toldBy, type UnreadFrame } from './batch.ts';
import type { Journal } from './journal/journal.ts';

export { rowOf };

/** Where a device's counters stand: its queue is a row of its own, since what waits in it is sent later. */
export interface Counted {
  readonly counter: number;
  readonly id: CommandId;
}

/** The meeting as its journal tells it; `decided` are the ids of the accepted commands. */
export interface Replayed {
  readonly kind: 'replayed';
  readonly state: State;
  readonly records: readonly Recorded[];
  readonly decided: ReadonlySet<CommandId>;
  /** The present writing of the history; null where none was begun, or in an earlier version. */
  readonly opening: Opening | null;
  /** What one device had kept, in place of a record that was lost. */
  readonly rebuilt: KeptCopy | null;
  readonly devices: readonly Introduced[];
  /** The last accepted command of each row. */
  readonly counters: ReadonlyMap<string, Counted>;
}

/** Folds the whole journal; refuses by frame and name what does not parse, and changes nothing. */
export async function replayJournal(journal: Pick<Journal, 'read'>): Promise<Replayed | UnreadFrame> {
  const records: Recorded[] = [];
  const decided = new Set<CommandId>();
  const devices: Introduced[] = [];
  const counters = new Map<string, Counted>();
  let opening: Opening | null = null;
  let rebuilt: KeptCopy | null = null;
  for await (const told of toldBy(journal)) {
    if (told.kind === 'unread') return told;
    if (told.kind === 'opening') {
      opening = told.opening;
      continue;
    }
    if (told.kind === 'rebuilt') {
      rebuilt = told.copy;
      records.push(...told.records);
      continue;
    }
    devices.push(...told.devices);
    for (const { id, records: made, signed } of told.commands) {
      decided.add(id);
      records.push(...made);
      if (signed !== null) counters.set(rowOf(signed.signed), { counter: signed.signed.counter, id });
    }
  }
  return { kind: 'replayed', state: replay(records), records, decided, opening, rebuilt, devices, counters };
}
