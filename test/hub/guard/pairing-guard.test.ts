/** [Guard rules: pairing] Tokens and codes tried by a stranger over HTTP while kiosks are live. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { INVITATION_LASTS } from '../../../hub/pairing.ts';
import { invitationReplySchema, pairReplySchema } from '../../../protocol/wire.ts';
import { faultReplySchema } from '../../../protocol/wire-office.ts';
import { authorizationOf, keyOf } from '../../support/device-keys.ts';
import { type AttackedHub, attackedHub } from './attacked-hub.ts';

let requests = 0;

function asking(hub: AttackedHub) {
  async function post(path: string, body: unknown, by?: string) {
    requests += 1;
    const text = JSON.stringify(body);
    const asked = { method: 'POST', target: path, at: hub.clock.now(), n: requests, body: text };
    const answer = await fetch(`${hub.origin}${path}`, {
      method: 'POST',
      headers: {
        origin: hub.origin,
        ...(by !== undefined && { authorization: authorizationOf(by, by, asked) }),
      },
      body: text,
    });
    const json: unknown = await answer.json();
    const fault = v.safeParse(faultReplySchema, json);
    return { status: answer.status, json, fault: fault.success ? fault.output.fault : null };
  }
  async function invited() {
    const { json } = await post('/office/invitations', { role: 'desk' }, 'office-1');
    const { links, code } = v.parse(invitationReplySchema, json);
    return { token: links[0]?.split('=')[1] ?? '', code, link: links[0] ?? '' };
  }
  const pair = (proof: object, name = 'desk-4') => post('/pair', { key: keyOf(name), ...proof });
  return { post, invited, pair };
}

const CODE = 'ZZZZZZZZZZ';

describe('a token', () => {
  it('has 128 bits, stands after the # and admits one device: who comes second or at the same time is refused', async () => {
    const hub = await attackedHub();
    const { invited, pair } = asking(hub);
    const { token, link } = await invited();
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect(new URL(link).search + new URL(link).pathname).toBe('/');
    const answers = await Promise.all(['desk-4', 'desk-5', 'desk-6'].map((name) => pair({ token }, name)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403]);
    expect((await pair({ token })).fault).toBe('invitation-invalid');
    expect(hub.door.list().filter(({ role }) => role === 'desk')).toHaveLength(4);
    await hub.unharmed();
  });

  it('is worth nothing after 120 seconds, and nor is its code', async () => {
    const hub = await attackedHub();
    const { invited, pair } = asking(hub);
    const [one, other, last] = [await invited(), await invited(), await invited()];
    hub.clock.advance(INVITATION_LASTS - 1);
    expect((await pair({ token: last.token })).status).toBe(200);
    hub.clock.advance(1);
    expect((await pair({ token: one.token })).fault).toBe('invitation-invalid');
    expect((await pair({ code: other.code })).fault).toBe('invitation-invalid');
    expect(INVITATION_LASTS).toBe(120_000);
    await hub.unharmed();
  });

  it('admits to nothing real until the office has compared the fingerprint', async () => {
    const hub = await attackedHub();
    const { invited, pair, post } = asking(hub);
    const { json } = await pair({ token: (await invited()).token });
    const { device } = v.parse(pairReplySchema, json);
    expect(hub.door.known(device.id)).toMatchObject({ confirmed: false, key: keyOf('desk-4') });
    expect((await post(`/office/devices/${device.id}/confirm`, {}, 'desk-1')).fault).toBe('not-office');
    expect((await post(`/office/devices/${device.id}/confirm`, {})).fault).toBe('not-admitted');
    expect(hub.door.known(device.id)?.confirmed).toBe(false);
    await hub.unharmed();
  });
});

describe('a typed code', () => {
  it('is ten characters none of which is taken for another', async () => {
    const hub = await attackedHub();
    const { invited } = asking(hub);
    for (let times = 0; times < 20; times += 1)
      expect((await invited()).code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
  });

  it('may be tried five times a minute over all addresses; even the right one has to wait then', async () => {
    const hub = await attackedHub();
    const { invited, pair } = asking(hub);
    const { code } = await invited();
    for (let tries = 0; tries < 5; tries += 1)
      expect((await pair({ code: CODE })).fault).toBe('invitation-invalid');
    const sixth = await pair({ code });
    expect([sixth.status, sixth.fault]).toEqual([429, 'too-fast']);
    hub.clock.advance(60_000);
    expect((await pair({ code })).status).toBe(200);
    await hub.unharmed();
  });

  it('is locked after twenty wrong ones, until the office invites again; a token still works', async () => {
    const hub = await attackedHub();
    const { invited, pair } = asking(hub);
    for (let tries = 0; tries < 20; tries += 1) {
      if (tries % 5 === 0) hub.clock.advance(60_000);
      expect((await pair({ code: CODE })).fault).toBe('invitation-invalid');
    }
    hub.clock.advance(600_000);
    const locked = await pair({ code: CODE });
    expect([locked.status, locked.fault]).toEqual([423, 'pairing-locked']);
    const { token, code } = await invited();
    expect((await pair({ token })).status).toBe(200);
    expect((await pair({ code })).fault).toBe('invitation-invalid');
    await hub.unharmed();
  });

  it('does not tell by its answer whether any invitation waits', async () => {
    const hub = await attackedHub();
    const { invited, pair } = asking(hub);
    const without = await pair({ code: CODE });
    await invited();
    expect(await pair({ code: CODE })).toEqual(without);
  });
});

describe('a key', () => {
  // Points of small order: under such a key one signature fits every text, so its device could disown what it signed.
  it.each([
    ['0'.repeat(64)],
    [`${'0'.repeat(62)}80`],
    [`01${'0'.repeat(62)}`],
    [`01${'0'.repeat(60)}80`],
    [`ec${'f'.repeat(60)}7f`],
    [`ec${'f'.repeat(62)}`],
    ['26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
    ['c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa'],
  ])('%s under which anybody could sign is not admitted', async (key) => {
    const hub = await attackedHub();
    const { invited, post } = asking(hub);
    const { token } = await invited();
    const answer = await post('/pair', { key, token });
    expect([answer.status, answer.fault]).toEqual([400, 'malformed']);
    expect((await post('/pair', { key: keyOf('desk-4'), token })).status).toBe(200);
    await hub.unharmed();
  });
});

describe('revoking', () => {
  it('ends a session at once, and nothing the device still says is heard', async () => {
    const hub = await attackedHub();
    const stolen = await hub.greeted('desk-2');
    await hub.door.revoke(
      v.parse(pairReplySchema, { device: { id: 'desk-2', role: 'desk', number: 2 } }).device.id,
    );
    expect(await stolen.closed).toBe(4403);
    const again = await hub.socketFrom('192.0.2.7');
    await again.introduce('desk-2');
    expect(await again.closed).toBe(4401);
    await hub.unharmed();
  });
});
