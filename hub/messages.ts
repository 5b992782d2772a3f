/**
 * Messages of the live connection as bytes: what a kiosk may send, read whole or not at all, and what the hub sends.
 * Nothing that is read here ever reaches a document (I1): a state vector is only compared.
 */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { AWARENESS_MESSAGE, MESSAGE, SYNC_MESSAGE } from '../protocol/wire.ts';
import { LIMITS } from './guard.ts';

/** y-protocols: what a message of type SYNC_MESSAGE is. */
const SYNC = { step1: 0, step2: 1, update: 2 } as const;

/** One message of a kiosk; `misuse` is everything a kiosk has no business to send. */
export type Incoming =
  | { readonly kind: 'auth' | 'command' | 'beat'; readonly text: string }
  | { readonly kind: 'sync'; readonly stateVector: Uint8Array }
  | { readonly kind: 'misuse' };

const MISUSE: Incoming = { kind: 'misuse' };

const TEXTS = new Map<number, 'auth' | 'command' | 'beat'>([
  [MESSAGE.auth, 'auth'],
  [MESSAGE.command, 'command'],
  [MESSAGE.beat, 'beat'],
]);

/** Reads one binary message; what is cut short, too long or followed by more is misuse. */
export function readMessage(bytes: Uint8Array): Incoming {
  const decoder = decoding.createDecoder(bytes);
  try {
    const type = decoding.readVarUint(decoder);
    const message = type === SYNC_MESSAGE ? readSync(decoder) : readText(type, decoder);
    return decoder.pos === bytes.length ? message : MISUSE;
  } catch {
    return MISUSE;
  }
}

function readText(type: number, decoder: decoding.Decoder): Incoming {
  const kind = TEXTS.get(type);
  return kind === undefined ? MISUSE : { kind, text: decoding.readVarString(decoder) };
}

function readSync(decoder: decoding.Decoder): Incoming {
  if (decoding.readVarUint(decoder) !== SYNC.step1) return MISUSE;
  const stateVector = decoding.readVarUint8Array(decoder);
  if (stateVector.length > LIMITS.stateVector) return MISUSE;
  Y.decodeStateVector(stateVector);
  return { kind: 'sync', stateVector };
}

const answers = new WeakMap<Uint8Array, Uint8Array>();

/** The answer to SyncStep1: what the reader lacks; wrapped once for all who lack the same. */
export function syncAnswer(update: Uint8Array): Uint8Array {
  const known = answers.get(update);
  if (known !== undefined) return known;
  const message = syncMessage(SYNC.step2, update);
  answers.set(update, message);
  return message;
}

/** What a reader without a meeting lacks: nothing. */
export const NOTHING_MISSING: Uint8Array = syncAnswer(Y.encodeStateAsUpdate(new Y.Doc()));

const wrapped = new WeakMap<Uint8Array, Uint8Array>();

/** One published update as a message; wrapped once, the same bytes for every reader of the audience. */
export function updateMessage(update: Uint8Array): Uint8Array {
  const known = wrapped.get(update);
  if (known !== undefined) return known;
  const message = syncMessage(SYNC.update, update);
  wrapped.set(update, message);
  return message;
}

/** One of our own messages: its type and JSON. */
export function textMessage(type: keyof typeof MESSAGE, content: unknown): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE[type]);
  encoding.writeVarString(encoder, JSON.stringify(content));
  return encoding.toUint8Array(encoder);
}

/** An awareness message about nobody: the provider takes a link without data for dead after 30 s. */
export const STILL_HERE: Uint8Array = Uint8Array.of(AWARENESS_MESSAGE, 1, 0);

function syncMessage(kind: number, update: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, SYNC_MESSAGE);
  encoding.writeVarUint(encoder, kind);
  encoding.writeVarUint8Array(encoder, update);
  return encoding.toUint8Array(encoder);
}
