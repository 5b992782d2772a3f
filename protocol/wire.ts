/**
 * What travels between a kiosk and the hub beside the Yjs synchronisation: message types, close codes, schemas.
 * One WebSocket at LIVE_ROOM: the hub draws a `challenge`, the device answers with `auth`, the hub says `hello`, and only
 * then anything is synchronised.
 */
import * as v from 'valibot';
import { commandSchema } from './commands/command.ts';
import type { Refusal } from './refusals.ts';
import { role } from './roles.ts';
import {
  commandId,
  count,
  deputyId,
  deskNumber,
  deviceId,
  instant,
  line,
  meetingId,
  serial,
} from './values.ts';

/** Of messages, commands and events together: a page of another version is told to load itself anew. */
export const PROTOCOL_VERSION = 3;

/** Provider server url is ws://host, room name is this: ws://host/live. */
export const LIVE_ROOM = 'live';

/** y-websocket's own message types. */
export const SYNC_MESSAGE = 0;
export const AWARENESS_MESSAGE = 1;

/** Ours: varUint type, then one varString of JSON. */
export const MESSAGE = {
  auth: 100,
  hello: 101,
  command: 102,
  answer: 103,
  beat: 104,
  presence: 105,
  challenge: 106,
} as const;

/** 44xx stop the provider for good, 45xx let it come back. */
export const CLOSE = {
  unauthorised: 4401,
  revoked: 4403,
  misuse: 4400,
  wrongVersion: 4426,
  meetingChanged: 4503,
  slow: 4508,
  tooMany: 4529,
  leaving: 4500,
} as const;

/** The name of the shared array of entries in every audience document. */
export const ENTRIES = 'entries';

/** The largest command, bytes of UTF-8; a larger one is refused on the kiosk already. */
export const COMMAND_BYTES = 8 * 1024;

/** Heartbeat and freshness, ms: a screen is stale after STALE_AFTER and offline after OFFLINE_AFTER (I10). */
export const BEAT_EVERY = 2_000;
export const STALE_AFTER = 5_000;
export const OFFLINE_AFTER = 10_000;

/** A device's public key, Ed25519, 64 hex digits; a signature has 128. */
export const publicKey = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const signature = v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/));

/** The hub's first message: a word for this connection alone, 32 hex digits. */
export const challengeSchema = v.object({ challenge: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)) });

/** A device's first message of its own; it signs sessionText(). */
export const authSchema = v.strictObject({ version: v.number(), device: deviceId, signature });
export type Auth = v.InferOutput<typeof authSchema>;

/** What a device is called by people: «Desk 2», «Podium». The number is given for every role, counted from 1. */
const deviceFace = v.object({ id: deviceId, role, number: deskNumber });

/**
 * What the hub says to a device it knows. `length` counts the lines of this audience's stream, `head` is streamHead().
 * `confirmed` is false until the office has compared the fingerprint; such a device is let into rehearsals alone.
 * `counter` is the greatest the hub has seen of this device. `phrase` was read aloud and begins the chain (genesisOf).
 */
export const helloSchema = v.object({
  version: v.number(),
  device: deviceFace,
  confirmed: v.boolean(),
  counter: serial,
  meeting: v.nullable(
    v.object({
      id: meetingId,
      epoch: count,
      rehearsal: v.boolean(),
      phrase: line(120),
      length: serial,
      head: v.string(),
    }),
  ),
  time: instant,
});
export type Hello = v.InferOutput<typeof helloSchema>;

/**
 * One command as its sender signs it (commandText). `head` is the streamHead() the sender saw, `at` hub time as the sender
 * knows it; a mark on one deputy's ballot carries the time at which issuing began instead, so that no record of it tells
 * a time (I7). `member` acts in person on the commission's console.
 */
export const signedCommandSchema = v.strictObject({
  v: v.literal(PROTOCOL_VERSION),
  meeting: meetingId,
  device: deviceId,
  counter: serial,
  id: commandId,
  command: commandSchema,
  head: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  at: instant,
  member: v.nullable(deputyId),
});
export type SignedCommand = v.InferOutput<typeof signedCommandSchema>;

/** The command and its signature, as the journal keeps them and a queue holds them. */
export const envelopeSchema = v.strictObject({ signed: signedCommandSchema, signature });
export type Envelope = v.InferOutput<typeof envelopeSchema>;

/** What travels: the envelope, and the PIN of `member`, which the hub checks and forgets. */
export const commandMessageSchema = v.strictObject({
  ...envelopeSchema.entries,
  pin: v.optional(v.pipe(v.string(), v.regex(/^[0-9]{4,6}$/))),
});
export type CommandMessage = v.InferOutput<typeof commandMessageSchema>;

/** How old a command may be that no queue may hold, ms, hub time. */
export const COMMAND_FRESH = 10_000;

/** Why a message could not be considered at all; not a question of law, so no clause. */
export const FAULTS = [
  'malformed',
  'too-large',
  'too-fast',
  'other-meeting',
  'no-meeting',
  'wrong-pin',
  'pin-locked',
  'offline',
  'read-only',
  'hub-failed',
  /** The signature is not this device's over this command. */
  'bad-signature',
  /** The counter was used before for another command. */
  'replayed',
  /** The command names another head than the stream's present one: it was decided on an outdated sight. */
  'stale-head',
  /** Older than COMMAND_FRESH. */
  'too-old',
  /** A real meeting over plain http, and no waiver is recorded. */
  'unencrypted',
] as const;
export type Fault = (typeof FAULTS)[number];

/** The hub's answer to one command. */
export type Outcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'fault'; readonly fault: Fault };

export interface Answer {
  readonly id: string;
  readonly outcome: Outcome;
}

/** The answer as it arrives; the refusal's figures are trusted because only the hub sends them. */
export const answerSchema = v.object({
  id: v.string(),
  outcome: v.custom<Outcome>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      'kind' in value &&
      (value.kind === 'accepted' || value.kind === 'refused' || value.kind === 'fault'),
  ),
});

/** How much more can be recorded: `last` is a reserve with which a meeting comes to its end, `none` is nothing. */
export const roomSchema = v.picklist(['enough', 'last', 'none']);
export type Room = v.InferOutput<typeof roomSchema>;

/**
 * Kiosk to hub every BEAT_EVERY: how many commands wait in its queue, and whether it has seen another history and stopped.
 * Hub to kiosk: the time, the beat's echo, and the room its disk has for the record.
 */
export const kioskBeatSchema = v.strictObject({ sent: v.number(), queued: count, forked: v.boolean() });
export const hubBeatSchema = v.object({ sent: v.number(), time: instant, room: roomSchema });

/** How the other devices are: never stored, never in the journal. `since` is when the state began, hub time. */
export const presenceSchema = v.array(
  v.object({
    ...deviceFace.entries,
    state: v.picklist(['live', 'queued', 'offline', 'forked']),
    queued: count,
    since: instant,
  }),
);
export type Presence = v.InferOutput<typeof presenceSchema>[number];

/** POST /pair: a device asks to be admitted with the token of a QR code or the typed code, and shows its public key. */
export const pairRequestSchema = v.union([
  v.strictObject({ key: publicKey, token: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)) }),
  v.strictObject({
    key: publicKey,
    code: v.pipe(v.string(), v.toUpperCase(), v.regex(/^[0-9A-HJKMNP-TV-Z]{10}$/)),
  }),
]);
export const pairReplySchema = v.object({ device: deviceFace });

/** POST /office/invitations: the office admits one device of a role. */
export const invitationRequestSchema = v.strictObject({ role });
export const invitationReplySchema = v.object({
  role,
  number: deskNumber,
  code: v.string(),
  links: v.array(v.string()),
  expires: instant,
});

/** POST /office/meetings: rehearse with the sample oblast, or prepare a meeting of a territory. */
export const meetingRequestSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('rehearsal') }),
  v.strictObject({
    kind: v.literal('meeting'),
    type: v.picklist(['oblast', 'capital', 'city']),
    kk: line(120),
    ru: line(120),
  }),
]);

/** GET /office/devices: those admitted and not revoked; POST /office/devices/:id/confirm once the fingerprints are equal. */
export const devicesReplySchema = v.array(
  v.object({ ...deviceFace.entries, admitted: instant, key: publicKey, confirmed: v.boolean() }),
);

/**
 * Header of the office's HTTP requests: `Authorization: Device <id>:<at>:<once>:<digest>:<signature>`, `once` 32 hex
 * digits, `digest` the SHA-256 of the body in hex, the signature over requestText().
 */
export const DEVICE_SCHEME = 'Device';
