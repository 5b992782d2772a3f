/**
 * Who is admitted: the office invites a device for a role, the device shows its token or code once, and its public key.
 * Clause 10: the apparatus organises the meeting. Nothing that is kept on disk would let anybody pass for a device.
 */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { type Role, role } from '../protocol/roles.ts';
import { type DeviceId, deskNumber, deviceId, instant } from '../protocol/values.ts';
import { publicKey } from '../protocol/wire.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { Admission, Device } from './ports.ts';
import type { Settings } from './settings.ts';

/** How long an invitation can be used, ms. */
export const INVITATION_LASTS = 120_000;
/** Typed codes a minute over all addresses, and wrong ones until the office has to invite again. */
export const TRIES_A_MINUTE = 5;
export const WRONG_CODES = 20;
/** Lines of the log a minute about those who were refused: anybody in the network may ask, and the record is on the same disk. */
const NOTED_A_MINUTE = 20;

const MINUTE = 60_000;
const LAST_NUMBER = 99;
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 10;

const admittedFace = { id: deviceId, role, number: deskNumber, admitted: instant };
const keyed = v.strictObject({ ...admittedFace, key: publicKey, confirmed: v.boolean() });
/** A device of the time before keys: it is not admitted any more, and its number is free. */
const keyless = v.strictObject({ ...admittedFace, secretHash: v.string() });

/** The devices as they stand on disk. */
export const devicesSchema = v.strictObject({ devices: v.array(v.union([keyed, keyless])) });
export type Devices = v.InferOutput<typeof devicesSchema>;
type Admitted = v.InferOutput<typeof keyed>;

/** An invitation as the office shows it once; `expires` in ms, hub time. */
export interface Invitation {
  readonly role: Role;
  readonly number: number;
  readonly token: string;
  readonly code: string;
  readonly expires: number;
}

/** What a device shows to be admitted, and the public key (hex) it is known by from then on. */
export type Proof = { readonly key: string } & ({ readonly token: string } | { readonly code: string });

/** What became of it. */
export type Pairing =
  | { readonly kind: 'admitted'; readonly device: Device }
  | { readonly kind: 'refused'; readonly fault: 'invitation-invalid' | 'too-fast' | 'pairing-locked' };

/** Admission and what only the office may do with it. */
export interface Doorkeeper extends Admission {
  /** Admitted devices with the time of admission, ms, hub time. */
  devices(): readonly (Device & { readonly admitted: number })[];
  /** Null when every number of the role is taken. Unlocks pairing. It ends with the admission of the device that asked for it. */
  invite(role: Role, by?: DeviceId): Invitation | null;
  /** A single-use token that admits the office as confirmed, valid while the hub runs: it is shown on the hub alone. */
  inviteOffice(): string;
  /** Durable before it resolves; rejects only when the disk fails. */
  pair(proof: Proof): Promise<Pairing>;
  /** The office has compared the fingerprint. Durable before sessions hear of it; false when there is no such device. */
  confirm(id: DeviceId): Promise<boolean>;
  /** False when there is no such device. Sessions hear of it before the disk does. */
  revoke(id: DeviceId): Promise<boolean>;
}

interface Pending {
  readonly role: Role;
  readonly number: number;
  readonly expires: number;
  readonly by: DeviceId | null;
  readonly confirmed: boolean;
  readonly proofs: readonly string[];
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
  /** Used, but the disk still writes it down: its number is nobody else's. */
  const entering = new Set<Pending>();
  const revoked = new Set<DeviceId>();
  const onRevoked: ((id: DeviceId) => void)[] = [];
  const onConfirmed: ((id: DeviceId) => void)[] = [];
  let tries: readonly number[] = [];
  let noted: readonly number[] = [];
  let wrong = 0;

  const former = settings.data.devices.filter((device) => !isKeyed(device)).length;
  if (former > 0) log('warn', 'devices.outdated', { devices: former });

  const admitted = () => settings.data.devices.filter(isKeyed).filter(({ id }) => !revoked.has(id));
  /** By id, as long as the settings are the same: every command asks for its sender. */
  let indexed: { readonly of: Devices['devices']; readonly byId: ReadonlyMap<DeviceId, Admitted> } | null =
    null;

  function find(id: DeviceId): Admitted | null {
    const { devices } = settings.data;
    if (indexed?.of !== devices)
      indexed = { of: devices, byId: new Map(devices.filter(isKeyed).map((device) => [device.id, device])) };
    return revoked.has(id) ? null : (indexed.byId.get(id) ?? null);
  }

  function dropExpired(): void {
    for (const invitation of pending) if (invitation.expires <= clock.now()) pending.delete(invitation);
  }

  function freeNumber(of: Role): number | null {
    const taken = new Set(
      [...admitted(), ...pending, ...entering].filter((one) => one.role === of).map((one) => one.number),
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
    noted = noted.filter((at) => clock.now() - at < MINUTE);
    if (noted.length < NOTED_A_MINUTE) {
      noted = [...noted, clock.now()];
      log('warn', 'device.refused', { code: fault });
    }
    return { kind: 'refused', fault };
  }

  async function admit(invitation: Pending, key: string): Promise<Pairing> {
    const { role, number, confirmed } = invitation;
    const id = v.parse(deviceId, random(8).toString('hex'));
    const device: Device = { id, role, number, key, confirmed };
    const admitted = clock.now();
    pending.delete(invitation);
    entering.add(invitation);
    try {
      await settings.update((draft) => {
        draft.devices = [...draft.devices.filter(isKeyed), { ...device, admitted }];
      });
    } catch (error) {
      pending.add(invitation);
      throw error;
    } finally {
      entering.delete(invitation);
    }
    log('info', 'device.admitted', { device: id, role });
    return { kind: 'admitted', device };
  }

  return {
    known(id) {
      const found = find(id);
      return found === null ? null : deviceOf(found);
    },
    list: () => admitted().map(deviceOf),
    devices: () => admitted(),
    onRevoked: (listener) => onRevoked.push(listener),
    onConfirmed: (listener) => onConfirmed.push(listener),
    invite(of, by) {
      dropExpired();
      const number = freeNumber(of);
      if (number === null) return null;
      const token = random(16).toString('hex');
      const code = [...random(CODE_LENGTH)].map((byte) => CROCKFORD.charAt(byte % CROCKFORD.length)).join('');
      const expires = clock.now() + INVITATION_LASTS;
      const proofs = [hashOf(`token ${token}`), hashOf(`code ${code}`)];
      pending.add({ role: of, number, expires, by: by ?? null, confirmed: false, proofs });
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
        confirmed: true,
        proofs: [hashOf(`token ${token}`)],
      });
      return token;
    },
    async pair(proof) {
      dropExpired();
      const fault = 'code' in proof ? tooManyCodes() : null;
      if (fault !== null) return refused(fault);
      const shown = hashOf('code' in proof ? `code ${proof.code}` : `token ${proof.token}`);
      const invitation = [...pending].find(({ proofs }) => proofs.includes(shown));
      if (invitation !== undefined) return admit(invitation, proof.key);
      if ('code' in proof) {
        wrong += 1;
        tries = [...tries, clock.now()];
      }
      return refused('invitation-invalid');
    },
    async confirm(id) {
      const before = admitted().find((device) => device.id === id);
      if (before === undefined) return false;
      if (before.confirmed) return true;
      await settings.update((draft) => {
        draft.devices = draft.devices.map((one) => (one.id === id ? { ...one, confirmed: true } : one));
      });
      log('info', 'device.confirmed', { device: id });
      for (const listener of onConfirmed) listener(id);
      return true;
    },
    async revoke(id) {
      if (!admitted().some((device) => device.id === id)) return false;
      revoked.add(id);
      for (const invitation of pending) if (invitation.by === id) pending.delete(invitation);
      for (const listener of onRevoked) listener(id);
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

function isKeyed(device: Devices['devices'][number]): device is Admitted {
  return 'key' in device;
}

function deviceOf({ id, role, number, key, confirmed }: Admitted): Device {
  return { id, role, number, key, confirmed };
}
