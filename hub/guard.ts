/**
 * What may come in: sizes, rates, numbers of sockets, the shape of JSON, the exact origin of a page.
 * The figures are those of the guard rules; nothing here looks at what a message means.
 */
import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import { COMMAND_BYTES } from '../protocol/wire.ts';
import type { Scheme } from './addresses.ts';

/** Limits of the live connection; sizes in bytes, times in ms. */
export const LIMITS = {
  message: 64 * 1024,
  stateVector: 4 * 1024,
  command: COMMAND_BYTES,
  depth: 8,
  sockets: 64,
  socketsPerAddress: 8,
  socketsPerDevice: 2,
  authWithin: 3_000,
  silentFor: 6_000,
  stalledFor: 10_000,
  buffered: 1024 * 1024,
} as const;

/** Rates a device may keep up, a second, and how many at once. */
export const RATES = {
  message: { perSecond: 100, burst: 200 },
  sync: { perSecond: 2, burst: 5 },
  command: { perSecond: 20, burst: 40 },
  /** A beat may change what every other screen shows of this device. */
  beat: { perSecond: 5, burst: 40 },
} as const;

/** From here on no object of this process has a `__proto__` through which its prototype could be exchanged. */
export function closePrototypes(): void {
  Reflect.deleteProperty(Object.prototype, '__proto__');
}

/** How the WebSocket server is opened; with more a socket could make the hub hold or unpack more than it is worth. */
export const SOCKET_OPTIONS = {
  perMessageDeflate: false,
  maxPayload: LIMITS.message,
  maxFragments: 16,
  maxBufferedChunks: 256,
  /** No kiosk's page can ping; answers to one that does not read them would pile up here. */
  autoPong: false,
} as const;

/** Whether one more is within the rate; `now` is in ms and never goes back. */
export type Bucket = () => boolean;

/** A token bucket, full at first. */
export function tokenBucket(rate: { perSecond: number; burst: number }, now: () => number): Bucket {
  let tokens = rate.burst;
  let filled = now();
  return () => {
    const at = now();
    tokens = Math.min(rate.burst, tokens + ((at - filled) * rate.perSecond) / 1_000);
    filled = at;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}

/** JSON that may be looked at, or the fault: too large, not JSON, too deep, or a key that reaches a prototype. */
export function readJson(
  text: string,
  bytes: number = LIMITS.command,
): { readonly kind: 'read'; readonly value: unknown } | { readonly kind: 'too-large' | 'malformed' } {
  if (text.length > bytes || Buffer.byteLength(text) > bytes) return { kind: 'too-large' };
  if (deeperThan(LIMITS.depth, text)) return { kind: 'malformed' };
  let prototype = false;
  try {
    const value: unknown = JSON.parse(text, (key, member: unknown) => {
      if (key === '__proto__') prototype = true;
      return member;
    });
    return prototype ? { kind: 'malformed' } : { kind: 'read', value };
  } catch {
    return { kind: 'malformed' };
  }
}

/** Whether brackets nest deeper, seen before anything is parsed. */
function deeperThan(depth: number, text: string): boolean {
  let open = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') {
      open += 1;
      if (open > depth) return true;
    } else if (sign === '}' || sign === ']') open -= 1;
  }
  return false;
}

/**
 * Whether a page that opens a connection is the hub's own: Host is one of `hosts` («name:port», lower case),
 * and Origin is exactly that host by the scheme it is served under. No Origin, no connection: a browser always sends it.
 */
export function originAllowed(
  headers: { readonly host?: string | undefined; readonly origin?: string | undefined },
  hosts: Iterable<string>,
  scheme: Scheme = 'http',
): boolean {
  const { host, origin } = headers;
  if (host === undefined || origin === undefined) return false;
  return [...hosts].includes(host) && origin === `${scheme}://${host}`;
}

/** Whether a request came under TLS. */
export function schemeOf({ socket }: Pick<IncomingMessage, 'socket'>): Scheme {
  return socket instanceof TLSSocket ? 'https' : 'http';
}

/** Whether an address is the hub's own computer, where a rehearsal opens every face and a limit per address means little. */
export function isOwnAddress(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}
