/** Checking a record with Node's own functions. */
import { hash } from 'node:crypto';
import type { Platform } from '../../protocol/verify/archive.ts';
import { isSignedBy } from '../signatures.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The hashes, the decoder and the signatures of this machine. */
export const machinePlatform: Platform = {
  digest: (bytes) => hash('sha256', bytes, 'hex'),
  hash: (text) => hash('sha256', text, 'hex'),
  text(bytes) {
    try {
      return utf8.decode(bytes);
    } catch {
      return null;
    }
  },
  isSignedBy,
};
