/**
 * A kiosk's message becomes a command here or nowhere: JSON within its bounds, the schema, the device, its signature.
 * What is wrong with it is a fault and no question of law, so it names no clause.
 */
import * as v from 'valibot';
import { commandText } from '../protocol/signing.ts';
import { type CommandMessage, commandMessageSchema, type Outcome } from '../protocol/wire.ts';
import { LIMITS, readJson } from './guard.ts';
import type { Device, Hall } from './ports.ts';
import { isSignedBy } from './signatures.ts';

/** A command that can be put before the clerk of a hall. */
export interface Readable {
  readonly kind: 'command';
  readonly message: CommandMessage;
  readonly hall: Hall;
}

/** A command, or why it is not considered. */
export type Considered = Readable | Extract<Outcome, { kind: 'fault' }>;

/** The command in a message if it is one, signed by this device and for the meeting it has been greeted with. */
export function readCommand(text: string, device: Device, hall: Hall | null): Considered {
  const json = readJson(text);
  if (json.kind !== 'read') return { kind: 'fault', fault: json.kind };
  const read = v.safeParse(commandMessageSchema, json.value, { abortEarly: true });
  if (!read.success || read.output.signed.device !== device.id) return { kind: 'fault', fault: 'malformed' };
  const { signed, signature } = read.output;
  if (hall === null) return { kind: 'fault', fault: 'no-meeting' };
  if (signed.meeting !== hall.clerk.meeting) return { kind: 'fault', fault: 'other-meeting' };
  if (!isSignedBy(device.key, commandText(signed), signature))
    return { kind: 'fault', fault: 'bad-signature' };
  return { kind: 'command', message: read.output, hall };
}

const identified = v.object({ signed: v.object({ id: v.pipe(v.string(), v.maxLength(64)) }) });

/** The id in a message that is no command, so that its sender knows which; empty when none can be read. */
export function readableId(text: string): string {
  const json = readJson(text, LIMITS.message);
  const parsed = v.safeParse(identified, json.kind === 'read' ? json.value : null);
  return parsed.success ? parsed.output.signed.id : '';
}
