/**
 * How a device asks to be admitted: with the token of a link (a QR code) or with the typed code. Clause 10: the
 * apparatus organises the meeting. Fetched by a device that asks; one that was admitted never needs it.
 */
import * as v from 'valibot';
import { pairReplySchema, pairRequestSchema } from '../../protocol/wire.ts';
import { faultReplySchema } from '../../protocol/wire-office.ts';
import type { Credentials } from '../meeting/credentials.ts';
import type { Surroundings } from '../meeting/surroundings.ts';

/** What a device shows to be admitted, beside its key. */
export type Proof = { readonly token: string } | { readonly code: string };

const [, byCode] = pairRequestSchema.options;

/** Why it was not admitted, as the page says it. */
export type PairingProblem = 'invitation-invalid' | 'too-fast' | 'pairing-locked' | 'unreachable' | 'refused';

export type Admission =
  | { readonly kind: 'admitted'; readonly credentials: Credentials }
  | { readonly kind: 'refused'; readonly problem: PairingProblem };

/** A code as people type it, with spaces, dashes, small letters, O for 0 and I or L for 1; null when it is none. */
export function readCode(typed: string): Proof | null {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s–-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const read = v.safeParse(byCode.entries.code, code);
  return read.success ? { code: read.output } : null;
}

/** Asks the hub to know this device by its public key (hex); never rejects. */
export async function askAdmission(
  request: Surroundings['request'],
  key: string,
  proof: Proof,
): Promise<Admission> {
  try {
    const reply = await request('/pair', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...proof, key }),
    });
    const body: unknown = await reply.json().catch(() => null);
    const admitted = v.safeParse(pairReplySchema, reply.ok ? body : null);
    if (admitted.success) return { kind: 'admitted', credentials: { ...admitted.output, key } };
    const refused = v.safeParse(faultReplySchema, body);
    return { kind: 'refused', problem: refused.success ? problemOf(refused.output.fault) : 'refused' };
  } catch {
    return { kind: 'refused', problem: 'unreachable' };
  }
}

function problemOf(fault: v.InferOutput<typeof faultReplySchema>['fault']): PairingProblem {
  switch (fault) {
    case 'invitation-invalid':
    case 'too-fast':
    case 'pairing-locked':
      return fault;
    default:
      return 'refused';
  }
}
