/**
 * A kiosk's message becomes a command here or nowhere: JSON within its bounds, then the schema of the envelope.
 * What is wrong with it is a fault and no question of law, so it names no clause.
 */
import * as v from 'valibot';
import type { DeviceId } from '../protocol/values.ts';
import { type Envelope, envelopeSchema, type Outcome } from '../protocol/wire.ts';
import { LIMITS, readJson } from './guard.ts';
import type { Hall } from './ports.ts';

/** A command that can be put before the clerk of a hall. */
export interface Readable {
  readonly kind: 'command';
  readonly envelope: Envelope;
  readonly hall: Hall;
}

/** A command, or why it is not considered. */
export type Considered = Readable | Extract<Outcome, { kind: 'fault' }>;

/** The command in a message if it is one, of this device and for the meeting it has been greeted with. */
export function readCommand(text: string, device: DeviceId, hall: Hall | null): Considered {
  const json = readJson(text);
  if (json.kind !== 'read') return { kind: 'fault', fault: json.kind };
  const envelope = v.safeParse(envelopeSchema, json.value, { abortEarly: true });
  if (!envelope.success || envelope.output.device !== device) return { kind: 'fault', fault: 'malformed' };
  if (hall === null) return { kind: 'fault', fault: 'no-meeting' };
  if (envelope.output.meeting !== hall.clerk.meeting) return { kind: 'fault', fault: 'other-meeting' };
  return { kind: 'command', envelope: envelope.output, hall };
}

const identified = v.object({ id: v.pipe(v.string(), v.maxLength(64)) });

/** The id in a message that is no command, so that its sender knows which; empty when none can be read. */
export function readableId(text: string): string {
  const json = readJson(text, LIMITS.message);
  const parsed = v.safeParse(identified, json.kind === 'read' ? json.value : null);
  return parsed.success ? parsed.output.id : '';
}
