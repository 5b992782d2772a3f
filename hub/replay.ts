/**
 * Reading the journal back: every frame by schema, every event folded; the state is never stored.
 * A batch of the clerk is the commands it accepted together, each with the records it made; it is one frame or several.
 */

import * as v from 'valibot';
import { type Recorded, recordedSchema } from '../protocol/events/event.ts';
import { replay } from '../protocol/evolve.ts';
import type { State } from '../protocol/state.ts';
import { type CommandId, commandId } from '../protocol/values.ts';
import { batchJoiner } from './batch-frames.ts';
import type { Journal } from './journal/journal.ts';

const batchSchema = v.strictObject({
  commands: v.array(v.strictObject({ id: commandId, records: v.array(recordedSchema) })),
});

/** What the clerk wrote together: accepted commands in the order of decision. */
export type Batch = v.InferOutput<typeof batchSchema>;

/** The meeting as its journal tells it; `decided` are the ids of the accepted commands. */
export interface Replayed {
  readonly kind: 'replayed';
  readonly state: State;
  readonly records: readonly Recorded[];
  readonly decided: ReadonlySet<CommandId>;
}

/** The journal holds what this hub cannot read; `frame` counts from 0, `reason` names the event and the place. */
export interface ReplayRefusal {
  readonly kind: 'refused';
  readonly frame: number;
  readonly reason: string;
}

/** Folds the whole journal; refuses by frame and name what does not parse, and changes nothing. */
export async function replayJournal(journal: Pick<Journal, 'read'>): Promise<Replayed | ReplayRefusal> {
  const records: Recorded[] = [];
  const decided = new Set<CommandId>();
  const join = batchJoiner();
  for await (const { seq, payload } of journal.read()) {
    const text = join(payload);
    if (text === null) continue;
    const batch = readBatch(text);
    if (typeof batch === 'string') return { kind: 'refused', frame: seq, reason: batch };
    for (const command of batch.commands) {
      decided.add(command.id);
      records.push(...command.records);
    }
  }
  return { kind: 'replayed', state: replay(records), records, decided };
}

function readBatch(payload: string): Batch | string {
  let content: unknown;
  try {
    content = JSON.parse(payload);
  } catch {
    return 'not JSON';
  }
  const parsed = v.safeParse(batchSchema, content, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const event = issue.path?.map(({ value }) => typeOf(value)).findLast((type) => type !== null);
  return `${event ?? 'batch'}: ${v.getDotPath(issue) ?? 'whole frame'}`;
}

function typeOf(value: unknown): string | null {
  const holder = typeof value === 'object' && value !== null && 'event' in value ? value.event : value;
  const typed = typeof holder === 'object' && holder !== null && 'type' in holder ? holder.type : null;
  return typeof typed === 'string' ? typed : null;
}
