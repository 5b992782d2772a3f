/** Checking a record with what every page has: no WebCrypto, which a page on plain http is not given. */
import { hashes, verify } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { plainHash } from '../../protocol/entry.ts';
import type { Platform } from '../../protocol/verify/archive.ts';

hashes.sha512 = sha512;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const pagePlatform: Platform = {
  digest: (bytes) => bytesToHex(sha256(bytes)),
  hash: plainHash,
  text(bytes) {
    try {
      return utf8.decode(bytes);
    } catch {
      return null;
    }
  },
  isSignedBy(key, text, signature) {
    try {
      return verify(hexToBytes(signature), utf8ToBytes(text), hexToBytes(key));
    } catch {
      return false;
    }
  },
};
