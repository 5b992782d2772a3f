/**
 * A device's key, made by the platform or without it, as the hub's own functions see it; and the life of a device whose
 * browser keeps the key or forgets it. Real browsers: test/e2e/keys.test.ts.
 */
import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { isSignedBy } from '../../hub/signatures.ts';
import { openCredentials } from '../../kiosk/meeting/credentials.ts';
import { publicKeyOf, signWith } from '../../kiosk/meeting/plain-key.ts';
import { memoryShelf } from '../../kiosk/meeting/shelf.ts';
import { openKeys } from '../../kiosk/meeting/signer.ts';
import type { Surroundings } from '../../kiosk/meeting/surroundings.ts';
import { Device } from '../../kiosk/pairing/device.svelte.ts';
import { fingerprint } from '../../protocol/signing.ts';
import { keyOf, seedOf, signAs } from '../support/device-keys.ts';
import { device } from '../support/hub-hall.ts';
import { stillClocks } from './support.ts';

const randomHex = (bytes: number) =>
  Buffer.from(webcrypto.getRandomValues(new Uint8Array(bytes))).toString('hex');
const subtle = webcrypto.subtle as SubtleCrypto;

describe.each([
  ['with the platform’s help', subtle],
  ['without it', undefined],
])('a key made %s', (_, help) => {
  it('signs what the hub takes for its own, also after it was taken up again', async () => {
    const kept = new Map<string, unknown>();
    const keys = () => openKeys({ shelf: memoryShelf(kept), subtle: help, randomHex });
    const made = await keys().make();
    const found = await keys().find(made.publicKey);
    expect(isSignedBy(made.publicKey, 'Қазақстан', await made.sign('Қазақстан'))).toBe(true);
    expect(isSignedBy(made.publicKey, 'Қазақстан', (await found?.sign('Қазақстан')) ?? '')).toBe(true);
    expect((await keys().make()).publicKey).not.toBe(made.publicKey);
    await keys().forget(made.publicKey);
    expect(await keys().find(made.publicKey)).toBeNull();
  });

  it('serves a page whose disk takes nothing', async () => {
    const full = { ...memoryShelf(), write: () => Promise.reject(new Error('the disk is full')) };
    const signer = await openKeys({ shelf: full, subtle: help, randomHex }).make();
    expect(isSignedBy(signer.publicKey, 'x', await signer.sign('x'))).toBe(true);
  });
});

it('a key without the platform’s help is the same key and signs the same', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ unit: 'binary' }), (name, text) => {
      expect(publicKeyOf(seedOf(name))).toBe(keyOf(name));
      expect(signWith(seedOf(name), text)).toBe(signAs(name, text));
    }),
    { numRuns: 50 },
  );
});

describe('a device', () => {
  const opened: Device[] = [];
  afterEach(() => {
    for (const { stage } of opened.splice(0)) if (stage.kind === 'inside') stage.meeting.end();
  });

  /** One page after another of a browser that keeps `disk` and `storage`; the hub admits every key it is asked for. */
  function browser(disk = new Map<string, unknown>()) {
    const asked: string[] = [];
    const storage = new Map<string, string>();
    const store = (kept: Map<string, string>): Storage => ({
      length: 0,
      key: () => null,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => kept.set(key, value),
      removeItem: (key) => kept.delete(key),
      clear: () => kept.clear(),
    });
    const page = () => {
      const shelf = memoryShelf(disk);
      const around: Surroundings = {
        ...stillClocks(),
        hub: 'ws://127.0.0.1:1',
        // The provider wants a browser's WebSocket; of that it uses what ws has.
        socket: WebSocket as unknown as Surroundings['socket'],
        shelf,
        randomHex,
        async request(_, { body }) {
          asked.push(String(body));
          return new Response(JSON.stringify({ device: { id: device('d1'), role: 'desk', number: 1 } }));
        },
        every: () => () => {},
      };
      const keys = openKeys({ shelf, subtle, randomHex });
      const made = new Device(around, openCredentials(store(new Map()), store(storage)), keys, () => {});
      opened.push(made);
      return made;
    };
    return { page, asked, disk, storage };
  }

  it('shows, while it asks, the fingerprint of the key it will be admitted by', async () => {
    const { page, asked } = browser();
    const device = page();
    await device.begin(null);
    await vi.waitFor(() => expect(device.fingerprint).not.toBeNull());
    const shown = device.fingerprint;
    await device.admit({ code: 'D8PDR4EQT2' });
    expect(device.stage.kind === 'inside' && device.stage.meeting.fingerprint).toBe(shown);
    const [, key = ''] = /"key":"([0-9a-f]{64})"/.exec(asked[0] ?? '') ?? [];
    expect(fingerprint(key)).toBe(shown);
  });

  it('is inside again after a reload, with the same key and nothing of it in what the hub is told', async () => {
    const { page, storage } = browser();
    const first = page();
    await first.begin({ kind: 'pair', token: '0'.repeat(32) });
    await vi.waitFor(() => expect(first.stage.kind).toBe('inside'));
    const again = page();
    await again.begin(null);
    expect(again.stage.kind === 'inside' && again.stage.meeting.fingerprint).toBe(
      first.stage.kind === 'inside' && first.stage.meeting.fingerprint,
    );
    expect([...storage.values()].join()).not.toMatch(/seed|token/);
  });

  it('whose browser has forgotten the key asks to be connected again, and begins with a new one', async () => {
    const { page, disk, storage } = browser();
    const first = page();
    await first.begin({ kind: 'pair', token: '0'.repeat(32) });
    await vi.waitFor(() => expect(first.stage.kind).toBe('inside'));
    disk.clear();
    const again = page();
    await again.begin(null);
    expect(again.stage).toMatchObject({ kind: 'outside', why: 'unknown' });
    expect(storage.size).toBe(0);
    await vi.waitFor(() => expect(again.fingerprint).not.toBeNull());
  });
});
