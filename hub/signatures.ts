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

/** The points of small order, as a key would write them but for the sign in its last bit. */
const SMALL_ORDER: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

/** Whether one signature would fit every text under this key (hex), so that its device could disown what it signed. */
export function fitsEverything(key: string): boolean {
  const bytes = Buffer.from(key, 'hex');
  bytes[31] = (bytes[31] ?? 0) & 0x7f;
  return SMALL_ORDER.has(bytes.toString('hex'));
}
