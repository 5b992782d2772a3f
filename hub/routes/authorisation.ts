/**
 * Who asks over HTTP: a request carries the signature of its device over everything it asks for (signing.ts). It is good
 * for ten seconds and for one time, so that whoever listened to it can neither alter nor repeat it.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { requestText } from '../../protocol/signing.ts';
import { deviceId, instant } from '../../protocol/values.ts';
import { DEVICE_SCHEME, signature } from '../../protocol/wire.ts';
import type { Clock } from '../clock.ts';
import type { Admission, Device } from '../ports.ts';
import { isSignedBy } from '../signatures.ts';

/** How far the time of a request may be from the hub's, ms. */
const REQUEST_FRESH = 10_000;

const authorization = v.pipe(
  v.string(),
  v.maxLength(512),
  v.startsWith(`${DEVICE_SCHEME} `),
  v.transform((header) => header.slice(DEVICE_SCHEME.length + 1).split(':')),
  v.strictTuple([
    deviceId,
    v.pipe(v.string(), v.regex(/^[0-9]{1,15}$/), v.transform(Number), instant),
    v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    signature,
  ]),
);

/** The device that asks, and the digest its body must have; or why nobody is believed to ask. */
export type Asking =
  | { readonly kind: 'signed'; readonly device: Device; readonly digest: string }
  | { readonly kind: 'refused'; readonly fault: 'not-admitted' | 'too-old' | 'replayed' };

/** Reads who asks; every signature is taken once. */
export type Authorisation = (request: Pick<IncomingMessage, 'headers' | 'method' | 'url'>) => Asking;

/** Begins with nothing seen, so what was signed before this moment is too old: it may have been seen then. */
export function openAuthorisation(admission: Pick<Admission, 'known'>, clock: Clock): Authorisation {
  const began = clock.now();
  /** What was seen, with the time from which its age alone refuses it; in the order of being seen. */
  const seen = new Map<string, number>();

  return ({ headers, method = '', url = '' }) => {
    const read = v.safeParse(authorization, headers.authorization);
    if (!read.success) return refused('not-admitted');
    const [id, at, once, digest, signed] = read.output;
    const device = admission.known(id);
    const text = requestText({ device: id, method, target: url, at, once, digest });
    if (device === null || !isSignedBy(device.key, text, signed)) return refused('not-admitted');
    const now = clock.now();
    if (at < began || Math.abs(now - at) > REQUEST_FRESH) return refused('too-old');
    for (const [name, until] of seen) {
      if (until >= now) break;
      seen.delete(name);
    }
    const name = `${id}:${once}`;
    if (seen.has(name)) return refused('replayed');
    seen.set(name, now + 2 * REQUEST_FRESH);
    return { kind: 'signed', device, digest };
  };
}

/** What a body's digest is, hex. */
export function digestOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}

function refused(fault: Extract<Asking, { kind: 'refused' }>['fault']): Asking {
  return { kind: 'refused', fault };
}
