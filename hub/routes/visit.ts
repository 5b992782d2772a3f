/**
 * One request over HTTP as the routes see it, and the replies they give.
 * Everything that arrives is parsed by schema here or in the route that asked for it.
 */
import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import type { Outcome } from '../../protocol/wire.ts';
import type { HttpFault } from '../../protocol/wire-office.ts';
import { readJson } from '../guard.ts';
import type { Device } from '../ports.ts';

/** The largest JSON body and the largest imported file, bytes. */
export const JSON_BYTES = 8 * 1024;
export const FILE_BYTES = 2 * 1024 * 1024;

/** A request that has passed the guard; `path` holds what the route's pattern captured. */
export interface Visit {
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly device: Device | null;
  /** The body; none when it is larger than `most` bytes, is not what was signed, or came after its device was turned away. */
  body(most: number): Promise<Body>;
}

/** What a request brought, or why it is not looked at. */
export type Body =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly fault: 'too-large' | 'not-admitted' | 'bad-signature' };

/** What is sent back: JSON, or a file to keep. */
export type Reply =
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly type: string; readonly name: string };

/** One address of the hub; `office` needs a device that is admitted as the office, and confirmed. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly pattern: RegExp;
  readonly who: 'anybody' | 'office';
  answer(visit: Visit): Promise<Reply>;
}

const STATUS: { readonly [F in HttpFault]: number } = {
  malformed: 400,
  'too-large': 413,
  'too-fast': 429,
  'other-meeting': 409,
  'no-meeting': 409,
  'wrong-pin': 403,
  'pin-locked': 423,
  offline: 503,
  'read-only': 503,
  'hub-failed': 500,
  'bad-signature': 403,
  replayed: 409,
  'stale-head': 409,
  'too-old': 403,
  unencrypted: 403,
  'not-admitted': 401,
  'not-office': 403,
  'not-confirmed': 403,
  'invitation-invalid': 403,
  'pairing-locked': 423,
  'no-number-left': 409,
  'foreign-page': 403,
  'wrong-host': 421,
  'not-found': 404,
  'wrong-method': 405,
};

/** A success. */
export function ok(body: unknown): Reply {
  return { kind: 'json', status: 200, body };
}

/** A fault with the status that belongs to it. */
export function fault(code: HttpFault): Reply {
  return { kind: 'json', status: STATUS[code], body: { fault: code } };
}

/** What was not accepted: the decree's refusal as a conflict, a fault by its status. */
export function notAccepted(outcome: Exclude<Outcome, { kind: 'accepted' }>): Reply {
  if (outcome.kind === 'fault') return fault(outcome.fault);
  return { kind: 'json', status: 409, body: { refusal: outcome.refusal } };
}

/** Parses a JSON body by schema and hands it on; what does not parse is answered here. */
export async function withBody<T>(
  visit: Visit,
  schema: v.GenericSchema<unknown, T>,
  then: (body: T) => Promise<Reply> | Reply,
): Promise<Reply> {
  const body = await visit.body(JSON_BYTES);
  if (body.kind === 'refused') return fault(body.fault);
  const parsed = v.safeParse(schema, jsonOf(body.bytes));
  return parsed.success ? then(parsed.output) : fault('malformed');
}

/** Reads at most `most` bytes; null when there are more, and then the rest is not read. */
export async function readBody(request: IncomingMessage, most: number): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length'] ?? 0) > most) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function jsonOf(bytes: Uint8Array): unknown {
  const json = readJson(Buffer.from(bytes).toString('utf8'), JSON_BYTES);
  return json.kind === 'read' ? json.value : undefined;
}
