/**
 * Reading the journal back: every frame by schema, every event folded; the state is never stored.
 * A batch of the clerk is the commands it accepted together, each with the records it made; it is one frame or several.
 * Batches of an earlier version of the events are read too, and told in the present form.
 */

import * as v from 'valibot';
import { type Recorded, recordedSchema } from '../protocol/events/event.ts';
import { EVENTS_VERSION, recordOfFirstVersion } from '../protocol/events/upcast.ts';
import { replay } from '../protocol/evolve.ts';
import type { State } from '../protocol/state.ts';
import { type CommandId, commandId } from '../protocol/values.ts';
import { batchJoiner } from './batch-frames.ts';
import type { Journal } from './journal/journal.ts';

/** The accepted commands of a batch, in the order of decision. */
const commandsOf = (record: v.GenericSchema<unknown, Recorded>) =>
  v.array(v.strictObject({ id: commandId, records: v.array(record) }));

const batchSchema = v.strictObject({
  commands: commandsOf(recordedSchema),
  version: v.literal(EVENTS_VERSION),
});

/** The batches of one journal's first version, in their order: one schema for the whole of it. */
const firstVersionSchema = () => v.strictObject({ commands: commandsOf(recordOfFirstVersion()) });

/** What the clerk wrote together. */
type Batch = Pick<v.InferOutput<typeof batchSchema>, 'commands'>;

/** The meeting as its journal tells it; `decided` are the ids of the accepted commands. */
export interface Replayed {
  readonly kind: 'replayed';
  readonly state: State;
  readonly records: readonly Recorded[];
  readonly decided: ReadonlySet<CommandId>;
  /** Something was written in an earlier version: the records are not word for word those that devices have kept. */
  readonly retold: boolean;
}

/** The journal holds what this hub cannot read; `frame` counts from 0, `reason` names the version, or the event and the place. */
export interface ReplayRefusal {
  readonly kind: 'refused';
  readonly frame: number;
  readonly reason: string;
}

/** Folds the whole journal; refuses by frame and name what does not parse, and changes nothing. */
export async function replayJournal(journal: Pick<Journal, 'read'>): Promise<Replayed | ReplayRefusal> {
  const records: Recorded[] = [];
  const decided = new Set<CommandId>();
  const firstVersion = firstVersionSchema();
  let retold = false;
  const join = batchJoiner();
  for await (const { seq, payload } of journal.read()) {
    const text = join(payload);
    if (text === null) continue;
    const content = readJson(text);
    const version = versionOf(content);
    const schema = version === 1 ? firstVersion : batchSchema;
    const batch = typeof version === 'string' ? version : readBatch(schema, content);
    if (typeof batch === 'string') return { kind: 'refused', frame: seq, reason: batch };
    retold ||= version === 1;
    for (const command of batch.commands) {
      decided.add(command.id);
      records.push(...command.records);
    }
  }
  return { kind: 'replayed', state: replay(records), records, decided, retold };
}

function readJson(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}

/** The version of a batch, or why it is none that this hub reads. */
function versionOf(content: unknown): 1 | typeof EVENTS_VERSION | string {
  if (content === undefined) return 'not JSON';
  if (typeof content !== 'object' || content === null || !('version' in content)) return 1;
  return content.version === EVENTS_VERSION ? EVENTS_VERSION : `version ${String(content.version)}`;
}

function readBatch(schema: v.GenericSchema<unknown, Batch>, content: unknown): Batch | string {
  const parsed = v.safeParse(schema, content, { abortEarly: true });
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
