/**
 * What the parts of the hub expect of each other; main.ts puts the real ones together, tests their own.
 */
import type { Command } from '../protocol/commands/command.ts';
import type { DeskHealth } from '../protocol/decision.ts';
import type { Event } from '../protocol/events/event.ts';
import type { Audience, Role } from '../protocol/roles.ts';
import type { State } from '../protocol/state.ts';
import type { CommandId, DeputyId, DeviceId, MeetingId } from '../protocol/values.ts';
import type { Envelope, Outcome, Presence, Room } from '../protocol/wire.ts';

/** An admitted device; `number` counts the devices of its role from 1, so desk 2 is {role: 'desk', number: 2}. */
export interface Device {
  readonly id: DeviceId;
  readonly role: Role;
  readonly number: number;
  /** Its public key, hex. */
  readonly key: string;
  /** Whether the office has compared the key's fingerprint; if not, the device is let into rehearsals alone. */
  readonly confirmed: boolean;
}

/** Which devices may have a session. */
export interface Admission {
  /** The device if it is admitted and not revoked. */
  known(id: DeviceId): Device | null;
  /** Every device that is admitted now. */
  list(): readonly Device[];
  /** Called with the id of each device that is revoked; the session must end at once. */
  onRevoked(listener: (id: DeviceId) => void): void;
  /** Called with the id of each device that the office has confirmed; its session has to begin anew. */
  onConfirmed(listener: (id: DeviceId) => void): void;
}

/** The personal PINs of commission members, kept hashed, outside the journal. */
export interface Pins {
  check(member: DeputyId, pin: string): Promise<'right' | 'wrong' | 'locked'>;
  enrol(member: DeputyId, pin: string): Promise<void>;
  forget(member: DeputyId): Promise<void>;
}

/** One command to be decided: as a device signed it, or the hub's own on behalf of the office (`sender` null). */
export interface Submission {
  readonly id: CommandId;
  readonly command: Command;
  readonly role: Role;
  readonly desk: number | null;
  readonly personal: { readonly member: DeputyId; readonly pin: string } | null;
  readonly sender: { readonly device: Device; readonly envelope: Envelope } | null;
}

/** Decides the commands of one meeting, one after another: decide, journal, evolve, publish (I1, I2). */
export interface Clerk {
  readonly meeting: MeetingId;
  state(): State;
  /** The greatest counter seen of a device, 0 before its first command. */
  counterOf(device: DeviceId): number;
  /** Resolves after the events are durable and published, or with the refusal. Never rejects for what a person did. */
  submit(submission: Submission): Promise<Outcome>;
}

/** The streams of one meeting, one per audience: lines of one chain, each audience with what it may see (I3, I6). */
export interface Streams {
  readonly epoch: number;
  readonly phrase: string;
  /** Appends to every audience that may see them; encoded once, sent in one turn. */
  publish(records: readonly { readonly at: number; readonly event: Event }[]): void;
  /** Lines so far. */
  length(audience: Audience): number;
  /** What a device that holds all these lines has for a head: streamHead(). */
  head(audience: Audience): string;
  /** The answer to a reader's SyncStep1 state vector: one encoded Yjs update. */
  missing(audience: Audience, stateVector: Uint8Array): Uint8Array;
  /** Calls with one encoded Yjs update per audience and publish. Returns the way to stop. */
  subscribe(audience: Audience, receive: (update: Uint8Array) => void): () => void;
}

/** The open sessions, seen from outside. */
export interface Sessions {
  presence(): readonly Presence[];
  desks(): readonly DeskHealth[];
}

/** The meeting the hub holds at the moment, if any; replaced as a whole when another is begun. */
export interface Hall {
  readonly clerk: Clerk;
  readonly streams: Streams;
  readonly pins: Pins;
  readonly rehearsal: boolean;
  /** Whether more can be recorded. */
  room(): Room;
}
