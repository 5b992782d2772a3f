/**
 * The hub's disk is gone and the stick is there: the built hub restored on the same port, over real sockets. Kiosks begin
 * afresh in the new epoch, keep their former copy, and take nothing from a hub that goes on with the former one (I3).
 */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { machinePlatform } from '../../hub/verify/platform.ts';
import { verifyArchive } from '../../protocol/verify/archive.ts';
import { admit, enter, invite, type Kiosk } from '../bench/kiosks.ts';
import { buildHub, type RunningHub, startHub } from '../hub/built-hub.ts';
import { ownFolder } from '../hub/support.ts';

const PATIENCE = { timeout: 20_000, interval: 20 };

let dist = '';
beforeAll(async () => {
  dist = await buildHub();
}, 120_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => found(port));
    });
  });
}

async function run(...line: string[]): Promise<RunningHub> {
  const hub = await startHub(dist, ['--host', '127.0.0.1', ...line]);
  if ('code' in hub) throw new Error(hub.err);
  return hub;
}

it('[I3] a restored record is taken in its new epoch, and the former epoch is never taken again', {
  timeout: 120_000,
}, async () => {
  const port = String(await freePort());
  const [data, stick, former] = [ownFolder(), ownFolder(), ownFolder()];
  const hub = await run('--port', port, '--data', data, '--backup', stick, '--rehearsal');
  const host = `127.0.0.1:${hub.port}`;
  const office = await admit(host, hub.officeToken);
  await enter(office);
  const desk = await admit(host, await invite(office, 'desk'));
  await enter(desk);
  const kiosks: readonly Kiosk[] = [office, desk];
  onTestFinished(() => {
    for (const kiosk of kiosks) kiosk.end();
  });
  expect(await office.meeting.send({ type: 'registration.open' })).toEqual({ kind: 'accepted' });
  await vi.waitFor(() => expect(desk.meeting.state.phase).toBe('registration'), PATIENCE);
  const { head } = desk.meeting;

  await hub.end('SIGTERM');
  cpSync(data, former, { recursive: true });
  rmSync(join(data, 'rehearsals'), { recursive: true });
  const restored = await run('--port', port, '--data', data, '--restore', stick);
  expect(restored.said().out).toContain('new epoch 2');
  for (const { meeting } of kiosks) {
    await vi.waitFor(() => expect(meeting.beginning?.epoch).toBe(2), PATIENCE);
    await vi.waitFor(() => expect(meeting.head.length).toBe(head.length), PATIENCE);
    expect(meeting.trust).toBe('verified');
    expect(meeting.state.phase).toBe('registration');
    expect(meeting.head.hash).not.toBe(head.hash);
  }
  expect(await desk.meeting.send(arrival(desk))).toMatchObject({ kind: 'accepted' });

  await restored.end('SIGTERM');
  const [id = ''] = readdirSync(join(data, 'rehearsals'));
  const record = readFileSync(join(data, 'rehearsals', id, 'journal'));
  expect(verifyArchive(record, machinePlatform)).toMatchObject({ kind: 'sound', summary: { signed: 2 } });
  await run('--port', port, '--data', former);
  for (const { meeting } of kiosks) {
    await vi.waitFor(() => expect(meeting.trust).toBe('forked'), PATIENCE);
    expect(meeting.beginning?.epoch).toBe(2);
    expect(meeting.state.phase).toBe('registration');
  }
});

/** The first deputy of the roster comes. */
function arrival({ meeting }: Kiosk) {
  const [deputy] = meeting.state.deputies.keys();
  if (deputy === undefined) throw new Error('nobody is on the roster');
  return { type: 'deputy.register', deputy, document: 'certificate', offline: false } as const;
}
