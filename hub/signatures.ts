/**
 * Whether a device's signature is its own: Ed25519 by the platform's functions, at once and on the hub's one thread.
 * What is signed is said in protocol/signing.ts.
 */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** More keys than a hub can have devices; what was read of them is read anew when there are more. */
const MOST_KEYS = 1_024;

const read = new Map<string, KeyObject>();

/** Whether `signature` (hex) was made over this text with the private half of `key` (hex); false for a key that is none. */
export function isSignedBy(key: string, text: string, signature: string): boolean {
  try {
    return verify(null, Buffer.from(text, 'utf8'), keyObject(key), Buffer.from(signature, 'hex'));
  } catch {
    return false;
  }
}

/** Reading a key costs more than checking a signature with it. */
function keyObject(key: string): KeyObject {
  const known = read.get(key);
  if (known !== undefined) return known;
  const x = Buffer.from(key, 'hex').toString('base64url');
  const object = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
  if (read.size >= MOST_KEYS) read.clear();
  read.set(key, object);
  return object;
}
