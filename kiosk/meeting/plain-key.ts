/**
 * Ed25519 without the browser's help, for a page on plain http: fetched only there, so that no other page carries it.
 */
import { getPublicKey, hashes, sign } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

hashes.sha512 = sha512;

/** The public half (hex) of the key that these 32 bytes (hex) are the private half of. */
export function publicKeyOf(seed: string): string {
  return bytesToHex(getPublicKey(hexToBytes(seed)));
}

/** The signature (hex) over a text. */
export function signWith(seed: string, text: string): string {
  return bytesToHex(sign(utf8ToBytes(text), hexToBytes(seed)));
}
