/**
 * How a request over HTTP says who asks (signing.ts): a signature over the act, the address and the body, for this once.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { requestText } from '../../protocol/signing.ts';
import { DEVICE_SCHEME } from '../../protocol/wire.ts';
import type { Signer } from './signer.ts';

/** What is asked; `at` is ms, hub time, and `once` 32 hex digits used for no other request. */
export interface Asked {
  readonly path: string;
  readonly init: RequestInit;
  readonly at: number;
  readonly once: string;
}

/** The value of the request's Authorization header. */
export async function authorizationOf(device: string, signer: Signer, asked: Asked): Promise<string> {
  const { path, init, at, once } = asked;
  // As it will stand in the request line.
  const { pathname, search } = new URL(path, 'http://hub');
  const body = new Uint8Array(await new Response(init.body ?? null).arrayBuffer());
  const digest = bytesToHex(sha256(body));
  const request = { device, method: init.method ?? 'GET', target: pathname + search, at, once, digest };
  return `${DEVICE_SCHEME} ${device}:${at}:${once}:${digest}:${await signer.sign(requestText(request))}`;
}
