/** The office's own requests to the hub over HTTP, each reply parsed before it is believed. Clause 10. */
import * as v from 'valibot';
import type { Refusal } from '../../../protocol/refusals.ts';
import type { Language } from '../../../protocol/values.ts';
import type { Outcome } from '../../../protocol/wire.ts';
import { faultReplySchema, type HttpFault, refusalReplySchema } from '../../../protocol/wire-office.ts';
import { faultPhrases } from '../../i18n/faults/index.ts';
import { requestsPhrases } from '../../i18n/office/requests/index.ts';
import type { Meeting } from '../../meeting/context.ts';

export type Asked<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'fault'; readonly fault: HttpFault };

/** Asks the hub and parses the reply; a hub that cannot be reached or that answers strangely is a fault, never a throw. */
export async function ask<S extends v.GenericSchema>(
  meeting: Meeting,
  path: string,
  init: RequestInit,
  schema: S,
): Promise<Asked<v.InferOutput<S>>> {
  const response = await meeting.request(path, init).catch(() => null);
  if (response === null) return { kind: 'fault', fault: 'offline' };
  const body: unknown = await response.json().catch(() => null);
  const value = v.safeParse(schema, body);
  if (value.success) return { kind: 'ok', value: value.output };
  const refused = v.safeParse(refusalReplySchema, body);
  if (refused.success) return { kind: 'refused', refusal: refused.output.refusal };
  const fault = v.safeParse(faultReplySchema, body);
  return { kind: 'fault', fault: fault.success ? fault.output.fault : 'hub-failed' };
}

/** A request with a JSON body. */
export function json(method: 'POST' | 'DELETE', body: unknown): RequestInit {
  return { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

/** The sentence of a fault over HTTP. */
export function faultSentence(fault: HttpFault, language: Language): string {
  const own: Partial<Record<HttpFault, string>> = requestsPhrases[language];
  const shared: Partial<Record<HttpFault, string>> = faultPhrases[language];
  return own[fault] ?? shared[fault] ?? fault;
}

/** A refusal as the outcome that OutcomeNotice shows. */
export function asOutcome(refusal: Refusal): Outcome {
  return { kind: 'refused', refusal };
}
