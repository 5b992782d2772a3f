/**
 * Who is admitted: the office invites a device for a role, the device shows its token or code once and gets a secret.
 * Clause 10: the apparatus organises the meeting. Kept on disk is only the hash of each secret.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import { type Role, role } from '../protocol/roles.ts';
import { type DeviceId, deskNumber, deviceId, instant } from '../protocol/values.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { Admission, Device } from './ports.ts';
import type { Settings } from './settings.ts';

/** How long an invitation can be used, ms. */
export const INVITATION_LASTS = 120_000;
/** Typed codes a minute over all addresses, and wrong ones until the office has to invite again. */
export const TRIES_A_MINUTE = 5;
export const WRONG_CODES = 20;

const MINUTE = 60_000;
const LAST_NUMBER = 99;
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 10;

const sha256Hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** The devices as they stand on disk. */
export const devicesSchema = v.strictObject({
  devices: v.array(
    v.strictObject({ id: deviceId, role, number: deskNumber, admitted: instant, secretHash: sha256Hex }),
  ),
});
export type Devices = v.InferOutput<typeof devicesSchema>;

/** An invitation as the office shows it once; `expires` in ms, hub time. */
export interface Invitation {
  readonly role: Role;
  readonly number: number;
  readonly token: string;
  readonly code: string;
  readonly expires: number;
}

/** What a device shows to be admitted. */
export type Proof = { readonly token: string } | { readonly code: string };

/** What became of it; the secret is given this once. */
export type Pairing =
  | { readonly kind: 'admitted'; readonly device: Device; readonly secret: string }
  | { readonly kind: 'refused'; readonly fault: 'invitation-invalid' | 'too-fast' | 'pairing-locked' };

/** Admission and what only the office may do with it. */
export interface Doorkeeper extends Admission {
  /** Admitted devices with the time of admission, ms, hub time. */
  devices(): readonly (Device & { readonly admitted: number })[];
  /** Null when every number of the role is taken. Unlocks pairing. It ends with the admission of the device that asked for it. */
  invite(role: Role, by?: DeviceId): Invitation | null;
  /** A single-use token that admits the office, valid while the hub runs. */
  inviteOffice(): string;
  /** Durable before it resolves; rejects only when the disk fails. */
  pair(proof: Proof): Promise<Pairing>;
  /** False when there is no such device. Sessions hear of it before the disk does. */
  revoke(id: DeviceId): Promise<boolean>;
}

interface Pending {
  readonly role: Role;
  readonly number: number;
  readonly expires: number;
  readonly by: DeviceId | null;
  readonly keys: readonly string[];
}

/** Opens the door on the devices' settings; `random` gives that many unguessable bytes. */
export function openDoor(around: {
  readonly settings: Settings<Devices>;
  readonly clock: Clock;
  readonly log: Log;
  readonly random: (bytes: number) => Buffer;
}): Doorkeeper {
  const { settings, clock, log, random } = around;
  const pending = new Set<Pending>();
  const revoked = new Set<DeviceId>();
  const listeners: ((id: DeviceId) => void)[] = [];
  let tries: readonly number[] = [];
  let wrong = 0;

  const admitted = () => settings.data.devices.filter(({ id }) => !revoked.has(id));

  function dropExpired(): void {
    for (const invitation of pending) if (invitation.expires <= clock.now()) pending.delete(invitation);
  }

  function freeNumber(of: Role): number | null {
    const taken = new Set(
      [...admitted(), ...pending].filter((one) => one.role === of).map((one) => one.number),
    );
    for (let number = 1; number <= LAST_NUMBER; number += 1) if (!taken.has(number)) return number;
    return null;
  }

  /** The fault that keeps a typed code from being looked at: too many wrong ones before it. */
  function tooManyCodes(): 'too-fast' | 'pairing-locked' | null {
    if (wrong >= WRONG_CODES) return 'pairing-locked';
    tries = tries.filter((at) => clock.now() - at < MINUTE);
    return tries.length >= TRIES_A_MINUTE ? 'too-fast' : null;
  }

  function refused(fault: Extract<Pairing, { kind: 'refused' }>['fault']): Pairing {
    log('warn', 'device.refused', { code: fault });
    return { kind: 'refused', fault };
  }

  async function admit(invitation: Pending): Promise<Pairing> {
    const secret = random(32).toString('hex');
    const device: Device = {
      id: v.parse(deviceId, random(8).toString('hex')),
      role: invitation.role,
      number: invitation.number,
    };
    const admittedAt = clock.now();
    pending.delete(invitation);
    try {
      await settings.update(({ devices }) => {
        devices.push({ ...device, admitted: admittedAt, secretHash: hashOf(secret) });
      });
    } catch (error) {
      pending.add(invitation);
      throw error;
    }
    log('info', 'device.admitted', { device: device.id, role: device.role });
    return { kind: 'admitted', device, secret };
  }

  return {
    verify(id, secret) {
      const known = admitted().find((device) => device.id === id);
      if (known === undefined || !equalHashes(known.secretHash, hashOf(secret))) return null;
      return { id: known.id, role: known.role, number: known.number };
    },
    list: () => admitted().map(({ id, role, number }) => ({ id, role, number })),
    devices: () => admitted().map(({ id, role, number, admitted }) => ({ id, role, number, admitted })),
    onRevoked(listener) {
      listeners.push(listener);
    },
    invite(of, by) {
      dropExpired();
      const number = freeNumber(of);
      if (number === null) return null;
      const token = random(16).toString('hex');
      const code = [...random(CODE_LENGTH)].map((byte) => CROCKFORD.charAt(byte % CROCKFORD.length)).join('');
      const expires = clock.now() + INVITATION_LASTS;
      const keys = [hashOf(`token ${token}`), hashOf(`code ${code}`)];
      pending.add({ role: of, number, expires, by: by ?? null, keys });
      wrong = 0;
      return { role: of, number, token, code, expires };
    },
    inviteOffice() {
      const token = random(16).toString('hex');
      // An office that has used up its numbers still has to get in to revoke one.
      const number = freeNumber('office') ?? LAST_NUMBER;
      pending.add({
        role: 'office',
        number,
        expires: Number.POSITIVE_INFINITY,
        by: null,
        keys: [hashOf(`token ${token}`)],
      });
      return token;
    },
    async pair(proof) {
      dropExpired();
      const fault = 'code' in proof ? tooManyCodes() : null;
      if (fault !== null) return refused(fault);
      const key = hashOf('code' in proof ? `code ${proof.code}` : `token ${proof.token}`);
      const invitation = [...pending].find(({ keys }) => keys.includes(key));
      if (invitation !== undefined) return admit(invitation);
      if ('code' in proof) {
        wrong += 1;
        tries = [...tries, clock.now()];
      }
      return refused('invitation-invalid');
    },
    async revoke(id) {
      if (!admitted().some((device) => device.id === id)) return false;
      revoked.add(id);
      for (const invitation of pending) if (invitation.by === id) pending.delete(invitation);
      for (const listener of listeners) listener(id);
      log('info', 'device.revoked', { device: id });
      await settings.update((draft) => {
        draft.devices = draft.devices.filter((device) => device.id !== id);
      });
      return true;
    },
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function equalHashes(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'));
}
