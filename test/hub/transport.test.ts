/** A real meeting over plain http waits for the office's word that it does without encryption; a rehearsal does not. */
import { rmSync } from 'node:fs';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { confirmReplySchema, importReplySchema, SAMPLE_FILES } from '../../protocol/wire-office.ts';
import { askHub, type Paired, pairWith } from '../support/asking.ts';
import { authorizationOf } from '../support/device-keys.ts';
import { LiveDevice } from '../support/live-device.ts';
import { noticed } from '../support/meeting.ts';
import { buildHub, type RunningHub, startHub } from './built-hub.ts';
import { ownFolder } from './support.ts';

let dist = '';
beforeAll(async () => {
  dist = await buildHub();
}, 120_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

const REAL = { kind: 'meeting', type: 'oblast', kk: 'Үлгі облысы', ru: 'Примерная область' };
const WAIVING = { type: 'transport.waive', reason: 'Сертификат орнатылмады; жауапты – басшы' } as const;
const UNENCRYPTED = { kind: 'fault', fault: 'unencrypted' };
const ACCEPTED = { kind: 'accepted' };

async function running(folder: string): Promise<RunningHub> {
  const hub = await startHub(dist, ['--host', '127.0.0.1', '--port', '0', '--data', folder]);
  if ('code' in hub) throw new Error(hub.err);
  return hub;
}

async function live(hub: RunningHub, paired: Paired): Promise<LiveDevice> {
  const host = `127.0.0.1:${hub.port}`;
  const device = new LiveDevice({ url: `ws://${host}`, origin: `http://${host}` }, paired);
  onTestFinished(() => device.cut());
  await device.connect();
  return device;
}

describe('over plain http a real meeting', () => {
  it('takes nothing but the waiver until it is recorded, and goes on afterwards, after a restart too', async () => {
    const folder = ownFolder();
    const first = await running(folder);
    const paired = await pairWith(first, first.officeToken, 'office');
    await askHub(first, '/office/meetings', { body: REAL, by: paired });
    const office = await live(first, paired);
    expect(await office.send(noticed())).toEqual(UNENCRYPTED);
    expect(await office.send(WAIVING)).toEqual(ACCEPTED);
    expect(office.state.waiver?.reason).toBe(WAIVING.reason);
    expect((await office.send(WAIVING)).kind).toBe('refused');
    await first.end('SIGKILL');

    const again = await live(await running(folder), paired);
    expect(await again.send(noticed('2026-11-01'))).toEqual(ACCEPTED);
  });

  it('takes no imported file either', async () => {
    const hub = await running(ownFolder());
    const paired = await pairWith(hub, hub.officeToken, 'office');
    await askHub(hub, '/office/meetings', { body: REAL, by: paired });
    const [, name] = SAMPLE_FILES;
    const file = await (await askHub(hub, `/office/sample/${name}`)).text();
    const target = `/office/import?name=${name}`;
    const put = async (n: number) => {
      const asked = { method: 'POST', target, at: Date.now(), n, body: file };
      const preview = await fetch(`http://127.0.0.1:${hub.port}${target}`, {
        method: 'POST',
        headers: {
          origin: `http://127.0.0.1:${hub.port}`,
          authorization: authorizationOf(paired.key, paired.device.id, asked),
        },
        body: file,
      });
      const { import: id } = v.parse(importReplySchema, await preview.json());
      const answer = await askHub(hub, `/office/import/${id}/confirm`, { body: {}, by: paired });
      return v.parse(confirmReplySchema, await answer.json()).outcome;
    };
    expect(await put(1_000)).toEqual(UNENCRYPTED);
    expect(await (await live(hub, paired)).send(WAIVING)).toEqual(ACCEPTED);
    expect(await put(1_001)).toEqual(ACCEPTED);
  });
});

describe('over plain http a rehearsal', () => {
  it('goes on without a word about encryption, and has no such record', async () => {
    const hub = await running(ownFolder());
    const paired = await pairWith(hub, hub.officeToken, 'office');
    await askHub(hub, '/office/meetings', { body: { kind: 'rehearsal' }, by: paired });
    const office = await live(hub, paired);
    expect(await office.send({ type: 'registration.open' })).toEqual(ACCEPTED);
    expect(await office.send(WAIVING)).toMatchObject({
      kind: 'refused',
      refusal: { code: 'transport.rehearsal', clause: '10' },
    });
  });
});
