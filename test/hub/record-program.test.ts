/** The built hub and its record: copied to a stick, checked, an end in doubt after a power cut, restored; as an operator does it. */
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { machinePlatform } from '../../hub/verify/platform.ts';
import { verifyArchive } from '../../protocol/verify/archive.ts';
import { recordReplySchema, tailReplySchema } from '../../protocol/wire-office.ts';
import { askHub, type Paired, pairWith } from '../support/asking.ts';
import { buildHub, type RunningHub, startHub } from './built-hub.ts';
import { ownFolder } from './support.ts';

const PATIENCE = { timeout: 10_000, interval: 20 };

let dist = '';
beforeAll(async () => {
  dist = await buildHub();
}, 120_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

async function run(...line: string[]): Promise<RunningHub> {
  const hub = await startHub(dist, ['--host', '127.0.0.1', '--port', '0', ...line]);
  if ('code' in hub) throw new Error(hub.err);
  return hub;
}

async function recordOf(hub: RunningHub, by: Paired) {
  return v.parse(recordReplySchema, await (await askHub(hub, '/office/record', { by })).json());
}

/** The only rehearsal's journal below a folder. */
function journalBelow(folder: string): string {
  const [id = ''] = readdirSync(join(folder, 'rehearsals'));
  return join(folder, 'rehearsals', id, 'journal');
}

it('a rehearsal is copied as it is recorded, and what the hub wrote is sound', async () => {
  const [data, stick] = [ownFolder(), ownFolder()];
  const hub = await run('--data', data, '--backup', stick, '--rehearsal');
  const office = await pairWith(hub, hub.officeToken, 'office-1');
  await vi.waitFor(async () => {
    const { backup } = await recordOf(hub, office);
    // Neither how many frames there are nor when the last came: that would tell of the commission's acts.
    expect(backup).toEqual({ kind: 'copying', ownMedium: true, complete: true });
  }, PATIENCE);
  expect(readFileSync(journalBelow(stick)).equals(readFileSync(journalBelow(data)))).toBe(true);
  expect(verifyArchive(readFileSync(journalBelow(stick)), machinePlatform).kind).toBe('sound');
  expect((await askHub(hub, '/office/record')).status).toBe(401);
});

it('[13.4] the archive is not given before the meeting is closed: it holds what is sealed', async () => {
  const hub = await run('--data', ownFolder(), '--rehearsal');
  const by = await pairWith(hub, hub.officeToken, 'office-1');
  expect(await recordOf(hub, by)).toEqual({
    backup: { kind: 'none' },
    tail: { kind: 'sound' },
    archive: false,
  });
  expect((await askHub(hub, '/office/record/archive', { by })).status).toBe(404);
});

it('an end that was cut before registration is said and holds nobody up', async () => {
  const data = ownFolder();
  const first = await run('--data', data, '--rehearsal');
  const by = await pairWith(first, first.officeToken, 'office-1');
  await first.end('SIGKILL');
  appendFileSync(journalBelow(data), Buffer.alloc(120));
  const hub = await run('--data', data);
  expect(hub.said().out).toContain('set aside, bytes: 120');
  expect((await recordOf(hub, by)).tail).toEqual({ kind: 'sound' });
  const confirmed = await askHub(hub, '/office/record/tail', { by, body: {} });
  expect(v.parse(tailReplySchema, await confirmed.json())).toEqual({ kind: 'confirmed' });
});

it('a copy is restored by its folder, or refused with the place, and the hub then does not start', async () => {
  const [data, stick, fresh] = [ownFolder(), ownFolder(), ownFolder()];
  const first = await run('--data', data, '--backup', stick, '--rehearsal');
  await vi.waitFor(
    () => expect(readFileSync(journalBelow(stick)).length).toBe(readFileSync(journalBelow(data)).length),
    PATIENCE,
  );
  await first.end('SIGTERM');

  const hub = await run('--data', fresh, '--restore', stick);
  expect(hub.said().out).toContain('new epoch 2');
  const { summary } = verifyArchive(readFileSync(journalBelow(fresh)), machinePlatform);
  expect(summary.writings.map(({ epoch }) => epoch)).toEqual([1, 2]);
  await hub.end('SIGTERM');

  const bad = ownFolder();
  cpSync(stick, bad, { recursive: true });
  const bytes = readFileSync(journalBelow(bad));
  bytes[900] = (bytes[900] ?? 0) ^ 1;
  rmSync(journalBelow(bad));
  appendFileSync(join(bad, 'rehearsals', readdirSync(join(bad, 'rehearsals'))[0] ?? '', 'journal'), bytes);
  const refused = await startHub(dist, ['--port', '0', '--data', ownFolder(), '--restore', bad]);
  if (!('code' in refused)) throw new Error('the hub runs');
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('frame.damaged');
});
