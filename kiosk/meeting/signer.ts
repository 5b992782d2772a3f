/**
 * A device's key pair: what the hub knows it by. Where the browser has Ed25519 the private half is a key that nobody can
 * take out of it; a page on plain http is given none, and keeps its own (plain-key.ts). Both lie on the shelf.
 */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { publicKey } from '../../protocol/wire.ts';
import type { Shelf } from './shelf.ts';

/** Signs with the private half; `publicKey` is 64 hex digits, a signature 128. */
export interface Signer {
  readonly publicKey: string;
  sign(text: string): Promise<string>;
}

/** The keys of this browser, one for every time it was paired. */
export interface Keys {
  /** A new key, on the disk before it is given: what the hub admits is not forgotten by a reload. */
  make(): Promise<Signer>;
  /** The key with this public half, or null. */
  find(publicKey: string): Promise<Signer | null>;
  forget(publicKey: string): Promise<void>;
}

const platformKey = v.custom<CryptoKey>(
  (value) => typeof CryptoKey !== 'undefined' && value instanceof CryptoKey,
);
const keptSchema = v.union([
  v.object({ publicKey, key: platformKey }),
  v.object({ publicKey, seed: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
]);
type Kept = v.InferOutput<typeof keptSchema>;

/** What a key is made of and kept on; `subtle` is missing on a plain http page. */
export interface KeySurroundings {
  readonly shelf: Shelf;
  readonly subtle: SubtleCrypto | undefined;
  readonly randomHex: (bytes: number) => string;
}

/** Opens the keys on a shelf. */
export function openKeys({ shelf, subtle, randomHex }: KeySurroundings): Keys {
  const place = (key: string) => `key/${key}`;

  async function find(key: string): Promise<Signer | null> {
    const [value] = await shelf.read(place(key)).catch(() => []);
    const read = v.safeParse(keptSchema, value);
    return read.success ? signerOf(read.output, subtle) : null;
  }

  async function keep(kept: Kept): Promise<void> {
    await shelf.write([[place(kept.publicKey), kept]], 'strict');
  }

  /** A key of the browser's own, if it has the kind, can keep it, and signs with what it kept. */
  async function makePlatform(): Promise<Signer | null> {
    if (subtle === undefined) return null;
    try {
      const pair = await subtle.generateKey('Ed25519', false, ['sign', 'verify']);
      const own = bytesToHex(new Uint8Array(await subtle.exportKey('raw', pair.publicKey)));
      await keep({ publicKey: own, key: pair.privateKey });
      const signer = await find(own);
      await signer?.sign('');
      return signer;
    } catch {
      return null;
    }
  }

  async function makePlain(): Promise<Signer> {
    const { publicKeyOf } = await import('./plain-key.ts');
    const seed = randomHex(32);
    const kept = { publicKey: publicKeyOf(seed), seed };
    // A disk that takes nothing costs the admission with the page, not before.
    await keep(kept).catch(() => undefined);
    return signerOf(kept, subtle);
  }

  return {
    make: async () => (await makePlatform()) ?? (await makePlain()),
    find,
    forget: (key) => shelf.remove(place(key)).catch(() => undefined),
  };
}

function signerOf(kept: Kept, subtle: SubtleCrypto | undefined): Signer {
  if ('seed' in kept)
    return {
      publicKey: kept.publicKey,
      sign: async (text) => (await import('./plain-key.ts')).signWith(kept.seed, text),
    };
  return {
    publicKey: kept.publicKey,
    async sign(text) {
      if (subtle === undefined)
        throw new Error('a key of the browser was found on a page that is given none');
      return bytesToHex(
        new Uint8Array(await subtle.sign('Ed25519', kept.key, Uint8Array.from(utf8ToBytes(text)))),
      );
    },
  };
}
