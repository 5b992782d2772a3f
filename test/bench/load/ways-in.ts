/**
 * How a client comes to be a reader of each kind of server, and what of its messages is synchronisation:
 * nothing for the bare broadcast, a state vector for the Yjs servers, challenge and signature before it for the hub.
 */
import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { sessionText } from '../../../protocol/signing.ts';
import {
  AWARENESS_MESSAGE,
  LIVE_ROOM,
  MESSAGE,
  PROTOCOL_VERSION,
  SYNC_MESSAGE,
} from '../../../protocol/wire.ts';

export type Way = 'bare' | 'bare, by tick' | '@y/websocket-server' | 'hocuspocus' | 'hub';

/** A device of the hub; its private key as PKCS #8 in PEM, because keys of that kind travel between processes. */
export interface DeviceKey {
  readonly device: string;
  readonly pem: string;
}

/** What a message of a server is to the one who came in. */
export type Heard =
  | { readonly kind: 'challenge' | 'hello' | 'answer'; readonly text: string }
  | { readonly kind: 'admitted' }
  | { readonly kind: 'missing' | 'update'; readonly update: () => Uint8Array }
  | { readonly kind: 'other' };

/** The only room there is on a rival. */
const ROOM = 'bench';
const HOCUSPOCUS = { auth: 2 } as const;
const STEP = { one: 0, two: 1, update: 2 } as const;
const OTHER: Heard = { kind: 'other' };

/** The path of the socket. */
export const PATHS: { readonly [W in Way]: string } = {
  bare: '/',
  'bare, by tick': '/',
  '@y/websocket-server': `/${ROOM}`,
  hocuspocus: '/',
  hub: `/${LIVE_ROOM}`,
};

/** The first message of a client's own; null when there is none or the server speaks first. */
export function firstMessage(way: Way): Uint8Array | null {
  if (way !== 'hocuspocus') return null;
  return message((encoder) => {
    encoding.writeVarString(encoder, ROOM);
    encoding.writeVarUint(encoder, HOCUSPOCUS.auth);
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarString(encoder, 'anybody');
  });
}

/** Asks for what is missing beyond a state vector. */
export function askMissing(way: Way, have: Uint8Array): Uint8Array {
  return message((encoder) => {
    if (way === 'hocuspocus') encoding.writeVarString(encoder, ROOM);
    encoding.writeVarUint(encoder, SYNC_MESSAGE);
    encoding.writeVarUint(encoder, STEP.one);
    encoding.writeVarUint8Array(encoder, have);
  });
}

/** One Yjs update as the writer of a rival, or of the bare broadcast, sends it. */
export function updateMessage(way: Way, update: Uint8Array): Uint8Array {
  return message((encoder) => {
    if (way === 'hocuspocus') encoding.writeVarString(encoder, ROOM);
    encoding.writeVarUint(encoder, SYNC_MESSAGE);
    encoding.writeVarUint(encoder, STEP.update);
    encoding.writeVarUint8Array(encoder, update);
  });
}

/** Awareness of nobody, with which a client of Hocuspocus shows that it is there. */
export function emptyAwareness(): Uint8Array {
  return message((encoder) => {
    encoding.writeVarString(encoder, ROOM);
    encoding.writeVarUint(encoder, AWARENESS_MESSAGE);
    encoding.writeVarUint8Array(encoder, Uint8Array.of(0));
  });
}

/** A device's answer to the hub's challenge. */
export function answerChallenge(text: string, key: DeviceKey): Uint8Array {
  const { challenge }: { challenge: string } = JSON.parse(text);
  const signature = signed(sessionText(key.device, challenge), key);
  return textMessage('auth', { version: PROTOCOL_VERSION, device: key.device, signature });
}

/** One of the hub's own messages. */
export function textMessage(type: keyof typeof MESSAGE, value: unknown): Uint8Array {
  return message((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE[type]);
    encoding.writeVarString(encoder, JSON.stringify(value));
  });
}

const keys = new Map<string, KeyObject>();

/** The Ed25519 signature over a text, hex. */
export function signed(text: string, { device, pem }: DeviceKey): string {
  const key = keys.get(device) ?? createPrivateKey(pem);
  keys.set(device, key);
  return sign(null, Buffer.from(text), key).toString('hex');
}

/** What has come; the text or update is read only when somebody wants it. */
export function hear(way: Way, bytes: Uint8Array): Heard {
  if (way === 'bare' || way === 'bare, by tick') return OTHER;
  const decoder = decoding.createDecoder(bytes);
  if (way === 'hocuspocus') decoding.readVarString(decoder);
  const type = decoding.readVarUint(decoder);
  if (type === SYNC_MESSAGE) {
    const step = decoding.readVarUint(decoder);
    if (step === STEP.one) return OTHER;
    return {
      kind: step === STEP.two ? 'missing' : 'update',
      update: () => decoding.readVarUint8Array(decoder),
    };
  }
  if (way === 'hocuspocus') return type === HOCUSPOCUS.auth ? { kind: 'admitted' } : OTHER;
  if (way !== 'hub') return OTHER;
  if (type === MESSAGE.challenge) return { kind: 'challenge', text: decoding.readVarString(decoder) };
  if (type === MESSAGE.hello) return { kind: 'hello', text: decoding.readVarString(decoder) };
  if (type === MESSAGE.answer) return { kind: 'answer', text: decoding.readVarString(decoder) };
  return OTHER;
}

function message(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
}
