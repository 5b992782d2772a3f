/** How a device comes in and is turned away: links, typed codes, what the hub answers (clause 10). */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openCredentials } from '../../kiosk/meeting/credentials.ts';
import { askAdmission, readCode } from '../../kiosk/pairing/admission.ts';
import { invitationIn } from '../../kiosk/pairing/invitation.ts';
import type { Role } from '../../protocol/roles.ts';
import { pairReplySchema } from '../../protocol/wire.ts';
import { keyOf } from '../support/device-keys.ts';

const TOKEN = '0123456789abcdef'.repeat(2);
const KEY = keyOf('desk-2');
const admitted = (id: string, role: Role) => ({
  ...v.parse(pairReplySchema, { device: { id, role, number: 2 } }),
  key: KEY,
});
const desk = admitted('d1', 'desk');

describe('the invitation of a link', () => {
  it.each([
    [`#pair=${TOKEN}`, { kind: 'pair', token: TOKEN }],
    [`#office=${TOKEN}`, { kind: 'office', token: TOKEN }],
    ['', null],
    ['#pair=', null],
    [`#pair=${TOKEN}0`, null],
    [`#other=${TOKEN}`, null],
  ])('«%s»', (fragment, invitation) => {
    expect(invitationIn(fragment)).toEqual(invitation);
  });
});

describe('a typed code', () => {
  it.each(['D8PDR4EQT2', 'd8pdr4eqt2', ' D8PDR - 4EQT2 ', 'D8PDR–4EQT2'])('«%s» is read', (typed) => {
    expect(readCode(typed)).toEqual({ code: 'D8PDR4EQT2' });
  });

  it('letters that look like digits are those digits', () => {
    expect(readCode('oOiIlL2345')).toEqual({ code: '0011112345' });
  });

  it.each(['', 'D8PDR', 'D8PDR4EQT22', 'D8PDR4EQTU', 'Ж8PDR4EQT2'])('«%s» is none', (typed) => {
    expect(readCode(typed)).toBeNull();
  });
});

describe('the hub’s answer', () => {
  const replying = (status: number, body: unknown) => async () =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });

  it.each([
    ['admitted', 200, desk, { kind: 'admitted', credentials: desk }],
    [
      'used already',
      403,
      { fault: 'invitation-invalid' },
      { kind: 'refused', problem: 'invitation-invalid' },
    ],
    ['locked', 423, { fault: 'pairing-locked' }, { kind: 'refused', problem: 'pairing-locked' }],
    ['too fast', 429, { fault: 'too-fast' }, { kind: 'refused', problem: 'too-fast' }],
    ['anything else', 421, { fault: 'wrong-host' }, { kind: 'refused', problem: 'refused' }],
    ['no JSON', 502, '<html>', { kind: 'refused', problem: 'refused' }],
    ['half an admission', 200, { key: KEY }, { kind: 'refused', problem: 'refused' }],
  ])('%s', async (_, status, body, admission) => {
    expect(await askAdmission(replying(status, body), KEY, { token: TOKEN })).toEqual(admission);
  });

  it('is asked for with the public half of the key, and nothing of the other', async () => {
    const asked: unknown[] = [];
    const request = async (_: string, { body }: RequestInit) => {
      asked.push(JSON.parse(String(body)));
      return new Response(JSON.stringify({ device: desk.device }));
    };
    await askAdmission(request, KEY, { code: 'D8PDR4EQT2' });
    expect(asked).toEqual([{ code: 'D8PDR4EQT2', key: KEY }]);
  });

  it('no hub', async () => {
    const away = () => Promise.reject(new TypeError('failed to fetch'));
    expect(await askAdmission(away, KEY, { token: TOKEN })).toEqual({
      kind: 'refused',
      problem: 'unreachable',
    });
  });
});

describe('the admission a browser keeps', () => {
  const podium = admitted('d2', 'podium');

  it('a second tab is a device of its own, and each is forgotten for itself', () => {
    const browser = storage();
    const first = openCredentials(storage(), browser);
    const second = openCredentials(storage(), browser);
    expect(first.read()).toBeNull();
    first.keep(desk);
    second.keep(podium);
    expect([first.read(), second.read()]).toEqual([desk, podium]);
    second.forget();
    expect([first.read(), second.read()]).toEqual([desk, desk]);
    first.forget();
    expect(first.read()).toBeNull();
  });

  it('what is broken counts as none', () => {
    const browser = storage();
    browser.setItem('kelisim.device', '{"device":{},"secret":"f"}');
    expect(openCredentials(storage(), browser).read()).toBeNull();
  });

  function storage(): Storage {
    const kept = new Map<string, string>();
    return {
      get length() {
        return kept.size;
      },
      key: (index) => [...kept.keys()][index] ?? null,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => kept.set(key, value),
      removeItem: (key) => kept.delete(key),
      clear: () => kept.clear(),
    };
  }
});
