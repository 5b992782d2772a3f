/**
 * What the clerk's frames hold, read by schema or refused by name: first the opening of this writing of the history, then
 * batches of the commands accepted together, each with the records it made and, where a device sent it, its signature.
 */
import * as v from 'valibot';
import { canonical } from '../canonical.ts';
import { type Recorded, recordedSchema } from '../events/event.ts';
import { EVENTS_VERSION, recordOfFirstVersion } from '../events/upcast.ts';
import { type KeptCopy, keptCopySchema, verifyKept } from '../kept-copy.ts';
import { role } from '../roles.ts';
import { commandId, count, deskNumber, deviceId, line, meetingId } from '../values.ts';
import { envelopeSchema, publicKey } from '../wire.ts';

const hex64 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Which writing of the history follows; `phrase` was read aloud, `seal` is what the salts of its entries come from. */
export const openingSchema = v.strictObject({
  meeting: meetingId,
  epoch: count,
  phrase: line(120),
  seal: hex64,
});
export type Opening = v.InferOutput<typeof openingSchema>;

/** A device whose signatures follow, with the role it was admitted for and its public key. */
export const introducedSchema = v.strictObject({ id: deviceId, role, number: deskNumber, key: publicKey });
export type Introduced = v.InferOutput<typeof introducedSchema>;

/** A command that was accepted; `signed` is null for the hub's own on behalf of the office, and before version 3. */
const acceptedSchema = v.strictObject({
  id: commandId,
  records: v.array(recordedSchema),
  signed: v.nullable(envelopeSchema),
});
export type Accepted = v.InferOutput<typeof acceptedSchema>;

/** What a frame, or a row of frames, told. */
export type Told =
  /** What one device had kept, in place of a record that was lost. */
  | { readonly kind: 'rebuilt'; readonly copy: KeptCopy; readonly records: readonly Recorded[] }
  | { readonly kind: 'opening'; readonly opening: Opening }
  | {
      readonly kind: 'batch';
      readonly commands: readonly Accepted[];
      readonly devices: readonly Introduced[];
      /** Written before version 3: told in the present form, without signatures. */
      readonly retold: boolean;
    };

const version = v.literal(EVENTS_VERSION);
const openingFrame = v.strictObject({ opening: openingSchema, version });
const batchFrame = v.strictObject({
  commands: v.array(acceptedSchema),
  devices: v.array(introducedSchema),
  version,
});
const rebuiltFrame = v.strictObject({ rebuilt: keptCopySchema, version });
const unsigned = (record: v.GenericSchema<unknown, Recorded>) =>
  v.array(v.strictObject({ id: commandId, records: v.array(record) }));
const secondVersion = v.strictObject({ commands: unsigned(recordedSchema), version: v.literal(2) });
/** The batches of one journal's first version, in their order: one schema for the whole of it. */
const firstVersion = () => v.strictObject({ commands: unsigned(recordOfFirstVersion()) });

/** An opening as a frame's payload. */
export function openingText(opening: Opening): string {
  return canonical({ opening, version: EVENTS_VERSION });
}

/** What a device has kept as a payload. */
export function rebuiltText(copy: KeptCopy): string {
  return canonical({ rebuilt: copy, version: EVENTS_VERSION });
}

/** A batch as a payload; `commands` and `devices` are canonical texts. */
export function batchText(commands: readonly string[], devices: readonly string[]): string {
  return `{"commands":[${commands.join(',')}],"devices":[${devices.join(',')}],"version":${EVENTS_VERSION}}`;
}

/**
 * Reads the payloads of one journal in their order: what a payload tells, null where more of its batch is to come, or in
 * words why it tells nothing this version understands.
 */
export function payloadReader(): (payload: string) => Told | string | null {
  const first = firstVersion();
  const join = batchJoiner();
  return (payload) => {
    const text = join(payload);
    return text === null ? null : read(readJson(text), first);
  };
}

/** The content of a payload, or why it is none that is read here. */
function read(content: unknown, first: ReturnType<typeof firstVersion>): Told | string {
  if (content === undefined) return 'not JSON';
  switch (versionOf(content)) {
    case 1:
      return parsed(first, content, ({ commands }) => retold(commands));
    case 2:
      return parsed(secondVersion, content, ({ commands }) => retold(commands));
    case EVENTS_VERSION:
      if (typeof content === 'object' && content !== null && 'rebuilt' in content) return rebuilt(content);
      return typeof content === 'object' && content !== null && 'opening' in content
        ? parsed(openingFrame, content, ({ opening }) => ({ kind: 'opening', opening }))
        : parsed(batchFrame, content, ({ commands, devices }) => ({
            kind: 'batch',
            commands,
            devices,
            retold: false,
          }));
    default:
      return `version ${String(versionOf(content))}`;
  }
}

/** A copy that was sound when it was taken is read again from its opening phrase on. */
function rebuilt(content: object): Told | string {
  const found = v.safeParse(rebuiltFrame, content);
  if (!found.success) return 'rebuilt: whole frame';
  const copy = found.output.rebuilt;
  const verdict = verifyKept(copy);
  return verdict.kind === 'sound'
    ? { kind: 'rebuilt', copy, records: verdict.records }
    : `rebuilt: lines.${verdict.line}`;
}

function retold(commands: readonly Omit<Accepted, 'signed'>[]): Told {
  const all = commands.map((command) => ({ ...command, signed: null }));
  return { kind: 'batch', commands: all, devices: [], retold: true };
}

function readJson(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}

function versionOf(content: unknown): unknown {
  return typeof content === 'object' && content !== null && 'version' in content ? content.version : 1;
}

function parsed<T>(
  schema: v.GenericSchema<unknown, T>,
  content: unknown,
  tell: (content: T) => Told,
): Told | string {
  const found = v.safeParse(schema, content, { abortEarly: true });
  if (found.success) return tell(found.output);
  const [issue] = found.issues;
  const event = issue.path?.map(({ value }) => typeOf(value)).findLast((type) => type !== null);
  return `${event ?? 'batch'}: ${v.getDotPath(issue) ?? 'whole frame'}`;
}

function typeOf(value: unknown): string | null {
  const holder = typeof value === 'object' && value !== null && 'event' in value ? value.event : value;
  const typed = typeof holder === 'object' && holder !== null && 'type' in holder ? holder.type : null;
  return typeof typed === 'string' ? typed : null;
}

const PART_BEGINS = '{"of":';
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const partSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({ of: number, part: number, text: v.string() }),
);

/** The payload of one of several frames that hold a batch together; `part` counts from 1. */
export function partText(part: number, of: number, text: string): string {
  return canonical({ of, part, text });
}

/**
 * Joins payloads read in their order: the text of a batch as soon as it is whole, null before. A batch that was begun
 * and not finished is dropped. A part that continues nothing comes back as it is: it is no batch.
 */
function batchJoiner(): (payload: string) => string | null {
  let begun: readonly string[] = [];
  let promised = 0;
  return (payload) => {
    const read = payload.startsWith(PART_BEGINS) ? v.safeParse(partSchema, payload) : null;
    if (read === null || !read.success || read.output.part > read.output.of) {
      begun = [];
      return payload;
    }
    const { of, part, text } = read.output;
    if (part === 1) [begun, promised] = [[], of];
    if (part !== begun.length + 1 || of !== promised) return payload;
    begun = [...begun, text];
    if (part < of) return null;
    const batch = begun.join('');
    begun = [];
    return batch;
  };
}
