/** The keys of devices in tests: each made of its device's name, so that nothing here is drawn, and nobody needs to keep any. */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import * as v from 'valibot';
import type { Signer } from '../../kiosk/meeting/signer.ts';
import type { Command } from '../../protocol/commands/command.ts';
import { commandText, requestText, sessionText } from '../../protocol/signing.ts';
import {
  DEVICE_SCHEME,
  type Envelope,
  envelopeSchema,
  PROTOCOL_VERSION,
  type SignedCommand,
} from '../../protocol/wire.ts';
import { idOf, MEETING, START } from './hub-hall.ts';

/** What stands before the 32 bytes of a private key of Ed25519 in PKCS 8. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const privates = new Map<string, KeyObject>();

/** The 32 bytes the key of this name is made of, hex. */
export function seedOf(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

function privateOf(name: string): KeyObject {
  const known = privates.get(name);
  if (known !== undefined) return known;
  const seed = Buffer.from(seedOf(name), 'hex');
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  privates.set(name, key);
  return key;
}

/** The public key of the device of this name, hex. */
export function keyOf(name: string): string {
  return createPublicKey(privateOf(name))
    .export({ format: 'der', type: 'spki' })
    .subarray(-32)
    .toString('hex');
}

/** The signature of the device of this name over a text, hex. */
export function signAs(name: string, text: string): string {
  return sign(null, Buffer.from(text, 'utf8'), privateOf(name)).toString('hex');
}

/** The key of the device of this name as a kiosk holds it. */
export function signerOf(name: string): Signer {
  return { publicKey: keyOf(name), sign: async (text) => signAs(name, text) };
}

/** The answer to a challenge: who the device says it is, and whose key it has. */
export function authOf(device: string, challenge: string, key = device) {
  return { version: PROTOCOL_VERSION, device, signature: signAs(key, sessionText(device, challenge)) };
}

/** The n-th command of a device, in the test's meeting and at its beginning, unless `change` says otherwise. */
export function signedCommand(
  name: string,
  n: number,
  command: Command,
  change: Partial<SignedCommand> = {},
): Envelope {
  const signed = {
    v: PROTOCOL_VERSION,
    meeting: MEETING,
    device: name,
    counter: n,
    id: idOf(n),
    command,
    head: '0'.repeat(64),
    at: START,
    member: null,
    ...change,
  };
  return resigned(name, signed);
}

/** The command signed by the key of this name, whatever it says. */
export function resigned(key: string, signed: object): Envelope {
  const { signed: read } = v.parse(v.pick(envelopeSchema, ['signed']), { signed });
  return { signed: read, signature: signAs(key, commandText(read)) };
}

/** The header of one request of a device; `once` is made of `n`, a number used for no other. */
export function authorizationOf(
  key: string,
  device: string,
  asked: { method: string; target: string; at: number; n: number; body?: string | Uint8Array | undefined },
): string {
  const { method, target, at, n, body = '' } = asked;
  const once = n.toString(16).padStart(32, '0');
  const digest = createHash('sha256').update(body).digest('hex');
  const signature = signAs(key, requestText({ device, method, target, at, once, digest }));
  return `${DEVICE_SCHEME} ${device}:${at}:${once}:${digest}:${signature}`;
}
