/** Admission of devices: invited by the office, once, in time; confirmed by the office; revoked at once. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Log } from '../../hub/log.ts';
import {
  type Doorkeeper,
  devicesSchema,
  INVITATION_LASTS,
  type Invitation,
  openDoor,
  type Pairing,
} from '../../hub/pairing.ts';
import { openSettings } from '../../hub/settings.ts';
import type { Role } from '../../protocol/roles.ts';
import { keyOf } from '../support/device-keys.ts';
import { ownFolder, random, standingClock } from './support.ts';

const WRONG_CODE = '0000000000';

async function aDoor(folder = ownFolder(), clock = standingClock()) {
  const path = join(folder, 'devices.json');
  const settings = await openSettings(path, devicesSchema, { devices: [] });
  if (settings.kind === 'refused') throw new Error(settings.code);
  const logged: unknown[] = [];
  const log: Log = (_, event, fields) => logged.push({ event, ...fields });
  return { door: openDoor({ settings, clock, log, random }), clock, folder, path, logged };
}

const KEY = keyOf('desk-1');

function invite(door: Doorkeeper, role: Role): Invitation {
  const invitation = door.invite(role);
  if (invitation === null) throw new Error('no number left');
  return invitation;
}

async function admit(door: Doorkeeper, role: Role): Promise<Extract<Pairing, { kind: 'admitted' }>> {
  const pairing = await door.pair({ key: KEY, token: invite(door, role).token });
  if (pairing.kind === 'refused') throw new Error(pairing.fault);
  return pairing;
}

describe('[10] an invited device is admitted', () => {
  it('by the token of the QR code, with the role the office gave', async () => {
    const { door } = await aDoor();
    const { device } = await admit(door, 'desk');
    expect(device).toMatchObject({ role: 'desk', number: 1, key: KEY, confirmed: false });
    expect(door.known(device.id)).toEqual(device);
    expect(door.list()).toEqual([device]);
  });

  it('by the typed code of ten characters, none of them I, L, O or U', async () => {
    const { door } = await aDoor();
    const { code } = invite(door, 'podium');
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    expect(await door.pair({ key: KEY, code })).toMatchObject({
      kind: 'admitted',
      device: { role: 'podium' },
    });
  });

  it('once: neither the token nor the code of the same invitation works again', async () => {
    const { door } = await aDoor();
    const { token, code } = invite(door, 'desk');
    const both = await Promise.all([
      door.pair({ key: KEY, token }),
      door.pair({ key: KEY, token }),
      door.pair({ key: KEY, code }),
    ]);
    expect(both.map(({ kind }) => kind)).toEqual(['admitted', 'refused', 'refused']);
    expect(door.list()).toHaveLength(1);
  });

  it('within two minutes', async () => {
    const { door, clock } = await aDoor();
    const early = invite(door, 'desk');
    clock.pass(INVITATION_LASTS - 1);
    expect(await door.pair({ key: KEY, token: early.token })).toMatchObject({ kind: 'admitted' });
    const late = invite(door, 'desk');
    clock.pass(INVITATION_LASTS);
    expect(await door.pair({ key: KEY, token: late.token })).toEqual({
      kind: 'refused',
      fault: 'invitation-invalid',
    });
  });

  it('with the lowest free number of its role, also while another is still invited', async () => {
    const { door } = await aDoor();
    const { device: first } = await admit(door, 'desk');
    expect([invite(door, 'desk').number, invite(door, 'desk').number]).toEqual([2, 3]);
    expect(invite(door, 'screen').number).toBe(1);
    await door.revoke(first.id);
    expect(invite(door, 'desk').number).toBe(1);
  });

  it('and not with a number that is another’s while the disk still writes that one down', async () => {
    const { door } = await aDoor();
    const admitting = door.pair({ key: KEY, token: invite(door, 'desk').token });
    expect(invite(door, 'desk').number).toBe(2);
    await admitting;
    expect(door.list().map(({ number }) => number)).toEqual([1]);
  });

  it('as the office by the link of the start, once, however late', async () => {
    const { door, clock } = await aDoor();
    const token = door.inviteOffice();
    clock.pass(10 * INVITATION_LASTS);
    expect(await door.pair({ key: KEY, token })).toMatchObject({
      kind: 'admitted',
      device: { role: 'office', confirmed: true },
    });
    expect(await door.pair({ key: KEY, token })).toMatchObject({ kind: 'refused' });
  });
});

describe('guessing codes', () => {
  it('leaves an office that furnishes a whole hall alone: right codes are no guesses', async () => {
    const { door } = await aDoor();
    for (let device = 0; device < 12; device += 1)
      expect(await door.pair({ key: KEY, code: invite(door, 'desk').code })).toMatchObject({
        kind: 'admitted',
      });
  });

  it('is cut to five wrong codes a minute, and then a right one waits too', async () => {
    const { door, clock } = await aDoor();
    const { code } = invite(door, 'desk');
    for (let tries = 0; tries < 5; tries += 1)
      expect(await door.pair({ key: KEY, code: WRONG_CODE })).toMatchObject({ fault: 'invitation-invalid' });
    expect(await door.pair({ key: KEY, code })).toMatchObject({ fault: 'too-fast' });
    clock.pass(60_000);
    expect(await door.pair({ key: KEY, code })).toMatchObject({ kind: 'admitted' });
  });

  it('ends after twenty wrong ones, until the office makes a new invitation', async () => {
    const { door, clock } = await aDoor();
    for (let tries = 0; tries < 20; tries += 1) {
      if (tries % 5 === 0) clock.pass(60_000);
      await door.pair({ key: KEY, code: WRONG_CODE });
    }
    clock.pass(60_000);
    expect(await door.pair({ key: KEY, code: WRONG_CODE })).toMatchObject({ fault: 'pairing-locked' });
    const { code } = invite(door, 'desk');
    expect(await door.pair({ key: KEY, code })).toMatchObject({ kind: 'admitted' });
  });

  it('of a token costs no room on the disk: a minute’s refusals are twenty lines of the log', async () => {
    const { door, clock, logged } = await aDoor();
    const guess = () => door.pair({ key: KEY, token: '0'.repeat(32) });
    for (let n = 0; n < 500; n += 1) expect(await guess()).toMatchObject({ fault: 'invitation-invalid' });
    expect(logged).toHaveLength(20);
    clock.pass(60_000);
    await guess();
    expect(logged).toHaveLength(21);
  });

  it('does not keep a device with a QR code out', async () => {
    const { door } = await aDoor();
    const { token } = invite(door, 'desk');
    for (let tries = 0; tries < 30; tries += 1) await door.pair({ key: KEY, code: WRONG_CODE });
    expect(await door.pair({ key: KEY, token })).toMatchObject({ kind: 'admitted' });
  });
});

describe('an admitted device', () => {
  it('is known again after a restart, and nothing on disk lets anybody in', async () => {
    const first = await aDoor();
    const { token, code } = invite(first.door, 'commission');
    const { device } = await admit(first.door, 'commission');
    for (const secret of [token, code]) expect(readFileSync(first.path, 'utf8')).not.toContain(secret);
    const { door } = await aDoor(first.folder);
    expect(door.known(device.id)).toEqual(device);
    expect(await door.pair({ key: KEY, token })).toMatchObject({ fault: 'invitation-invalid' });
  });

  it('is confirmed once the office has compared its fingerprint: told to whoever listens, also after a restart', async () => {
    const first = await aDoor();
    const { device } = await admit(first.door, 'desk');
    const heard: unknown[] = [];
    first.door.onConfirmed((id) => heard.push([id, first.door.known(id)?.confirmed]));
    expect([await first.door.confirm(device.id), await first.door.confirm(device.id)]).toEqual([true, true]);
    expect(heard).toEqual([[device.id, true]]);
    expect(first.logged.at(-1)).toEqual({ event: 'device.confirmed', device: device.id });
    const { door } = await aDoor(first.folder);
    expect(door.list()).toEqual([{ ...device, confirmed: true }]);
    await door.revoke(device.id);
    expect(await door.confirm(device.id)).toBe(false);
  });

  it('of the time before keys is not admitted any more: it pairs anew, under its old number', async () => {
    const folder = ownFolder();
    const device = { id: 'd1', role: 'desk', number: 1, admitted: 1, secretHash: 'f'.repeat(64) };
    writeFileSync(join(folder, 'devices.json'), JSON.stringify({ devices: [device] }));
    const { door, logged, path } = await aDoor(folder);
    expect([door.list(), logged]).toEqual([[], [{ event: 'devices.outdated', devices: 1 }]]);
    expect((await admit(door, 'desk')).device.number).toBe(1);
    expect(readFileSync(path, 'utf8')).not.toContain('secretHash');
  });

  it('is gone the moment it is revoked: told to whoever listens, unknown from then on and after a restart', async () => {
    const first = await aDoor();
    const { device } = await admit(first.door, 'desk');
    const heard: string[] = [];
    first.door.onRevoked((id) => heard.push(id));
    const revoked = first.door.revoke(device.id);
    expect(heard).toEqual([device.id]);
    expect(first.door.known(device.id)).toBeNull();
    expect(await revoked).toBe(true);
    expect(await first.door.revoke(device.id)).toBe(false);
    const { door } = await aDoor(first.folder);
    expect(door.list()).toEqual([]);
  });

  it('takes with it the invitations it asked for, and leaves those of another office', async () => {
    const { door } = await aDoor();
    const [first, second] = [await admit(door, 'office'), await admit(door, 'office')];
    const [own, other] = [door.invite('desk', first.device.id), door.invite('desk', second.device.id)];
    if (own === null || other === null) throw new Error('no number left');
    await door.revoke(first.device.id);
    for (const proof of [{ token: own.token }, { code: own.code }])
      expect(await door.pair({ key: KEY, ...proof })).toEqual({
        kind: 'refused',
        fault: 'invitation-invalid',
      });
    expect((await door.pair({ key: KEY, token: other.token })).kind).toBe('admitted');
  });
});
