/** The hub as a process: what it says when it starts, why it does not, and what a kill leaves behind. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { devicesReplySchema } from '../../protocol/wire.ts';
import { meetingReplySchema, meetingsReplySchema } from '../../protocol/wire-office.ts';
import { askHub, type Paired, pairWith } from '../support/asking.ts';
import { keyOf } from '../support/device-keys.ts';
import { buildHub, type EndedHub, type RunningHub, startHub } from './built-hub.ts';
import { ownFolder } from './support.ts';

let dist = '';
beforeAll(async () => {
  dist = await buildHub();
}, 120_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

async function running(...line: string[]): Promise<RunningHub> {
  const hub = await startHub(dist, ['--port', '0', ...line]);
  if ('code' in hub) throw new Error(`the hub ended with ${hub.code}: ${hub.err}`);
  return hub;
}

async function ended(line: readonly string[], environment?: Record<string, string>): Promise<EndedHub> {
  const hub = await startHub(dist, line, environment);
  if (!('code' in hub)) throw new Error('the hub runs');
  return hub;
}

async function ask(hub: RunningHub, path: string, how: Parameters<typeof askHub>[2] = {}) {
  const answer = await askHub(hub, path, how);
  return { status: answer.status, json: (await answer.json()) as unknown };
}

const officeOf = (hub: RunningHub): Promise<Paired> => pairWith(hub, hub.officeToken, 'office-1');

describe('a hub that starts', () => {
  it('prints where devices connect and a link that admits the office once', async () => {
    const hub = await running('--data', ownFolder());
    expect(hub.said().out).toMatch(/http:\/\/localhost:\d+\/#office=[0-9a-f]{32}/);
    await officeOf(hub);
    const again = await ask(hub, '/pair', { body: { key: keyOf('office-1'), token: hub.officeToken } });
    expect(again.status).toBe(403);
    expect(hub.said().err).not.toContain(hub.officeToken);
  });

  it('makes its folder, keeps it to its owner, and begins a rehearsal if told to', async () => {
    const folder = join(ownFolder(), 'new', 'folder');
    const hub = await running('--data', folder, '--rehearsal');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const by = await officeOf(hub);
    const { json } = await ask(hub, '/office/meetings', { by });
    expect(v.parse(meetingsReplySchema, json).meetings).toMatchObject([{ rehearsal: true }]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends in order on %s', async (signal) => {
    const hub = await running('--data', ownFolder());
    expect(await hub.end(signal)).toBe(0);
    expect(hub.said().err).toContain('"event":"hub.stopped"');
  });

  it('comes back after a kill with its devices and its meeting, and a new link', async () => {
    const folder = ownFolder();
    const first = await running('--data', folder);
    const by = await officeOf(first);
    const begun = await ask(first, '/office/meetings', {
      body: { kind: 'rehearsal' },
      by,
    });
    const { meeting } = v.parse(meetingReplySchema, begun.json);
    expect(await first.end('SIGKILL')).toBeNull();

    const second = await running('--data', folder);
    expect(second.officeToken).not.toBe(first.officeToken);
    const devices = await ask(second, '/office/devices', { by });
    expect(v.parse(devicesReplySchema, devices.json)).toMatchObject([{ role: 'office', number: 1 }]);
    const kept = await ask(second, '/office/meetings', { by });
    expect(v.parse(meetingsReplySchema, kept.json).current).toBe(meeting);
  });
});

describe('a hub that runs', () => {
  it('goes on serving the pages it began with while a newer build takes their place', async () => {
    const assets = join(dist, 'kiosk/assets');
    mkdirSync(assets);
    writeFileSync(join(assets, 'face-old.js'), '1;');
    const hub = await running('--data', ownFolder());
    rmSync(assets, { recursive: true });
    const face = await fetch(`http://localhost:${hub.port}/assets/face-old.js`);
    expect([face.status, await face.text()]).toEqual([200, '1;']);
    expect((await ask(hub, '/health')).json).toEqual({ ok: true });
  });
});

describe('a hub whose terminal is closed under it', () => {
  it('goes on without words', async () => {
    const hub = await running('--data', ownFolder());
    hub.process.stdout?.destroy();
    hub.process.stderr?.destroy();
    const by = await officeOf(hub);
    for (let asked = 0; asked < 3; asked += 1)
      expect((await ask(hub, '/office/devices', { by })).status).toBe(200);
    expect(await hub.end('SIGTERM')).toBe(0);
  });
});

describe('a hub whose sample has been taken away', () => {
  const without = () => {
    const [samples, aside] = [join(dist, 'hub/sample'), join(dist, 'aside')];
    renameSync(samples, aside);
    onTestFinished(() => renameSync(aside, samples));
  };

  it('does not start a rehearsal, and says so', async () => {
    without();
    const { code, err } = await ended(['--data', ownFolder(), '--rehearsal']);
    expect([code, err]).toEqual([1, expect.stringContaining('The rehearsal could not be prepared')]);
    expect(err).not.toContain(' at ');
  });

  it('answers a request for one with a fault and runs on', async () => {
    const hub = await running('--data', ownFolder());
    const by = await officeOf(hub);
    without();
    const body = { kind: 'rehearsal' };
    const begun = await ask(hub, '/office/meetings', { body, by });
    expect(begun).toEqual({ status: 500, json: { fault: 'hub-failed' } });
    expect((await ask(hub, '/office/sample/deputies.csv')).status).toBe(500);
    const real = { kind: 'meeting', type: 'oblast', kk: 'Үлгі облысы', ru: 'Примерная область' };
    expect((await ask(hub, '/office/meetings', { body: real, by })).status).toBe(200);
  });
});

describe('a hub that does not start', () => {
  it.each([
    [['--prot', '80'], 'Unknown option: --prot'],
    [['--port', 'none'], 'whole number from 0 to 65535'],
    [['--host', 'http://hall'], 'Not an address: http://hall'],
    [['--rehearsal=yes'], 'takes no value'],
  ])('says what it did not understand of %j, with code 2', async (line, sentence) => {
    const { code, err } = await ended(line);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    expect(err).toContain('--help');
  });

  it('lists its options when asked, with code 0', async () => {
    const { code, out, err } = await ended(['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const option of ['--port', '--host', '--data', '--rehearsal']) expect(out).toContain(option);
  });

  it.each([
    [{ LANG: 'kk_KZ.UTF-8' }, ['Белгісіз параметр']],
    [{ LANG: 'ru_RU.UTF-8' }, ['Неизвестный параметр']],
    [{ LANG: 'C' }, ['Белгісіз параметр', 'Неизвестный параметр']],
  ])('speaks as the terminal does: %o', async (environment, words) => {
    const { err } = await ended(['x'], environment);
    for (const word of words) expect(err).toContain(word);
    expect(err).not.toContain('Unknown');
  });

  it('names the port that is taken, and the next start finds everything as it was', async () => {
    const folder = ownFolder();
    const first = await running('--data', folder, '--rehearsal');
    await first.end('SIGTERM');
    const before = readFileSync(join(folder, 'meetings.json'), 'utf8');

    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '0.0.0.0', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    onTestFinished(() => new Promise<void>((resolve) => other.close(() => resolve())));
    const { code, err } = await ended(['--data', folder, '--port', String(port)]);
    expect([code, err]).toEqual([1, expect.stringContaining(`The port is in use: ${port}`)]);
    expect(readFileSync(join(folder, 'meetings.json'), 'utf8')).toBe(before);
    await running('--data', folder);
  });

  it('names an address that is not its own', async () => {
    const { code, err } = await ended(['--data', ownFolder(), '--host', '192.0.2.254']);
    expect([code, err]).toEqual([1, expect.stringContaining('no such address: 192.0.2.254')]);
  });

  it('names a folder that cannot be written', async () => {
    const file = join(ownFolder(), 'a-file');
    writeFileSync(file, '');
    const { code, err } = await ended(['--data', join(file, 'data')]);
    expect([code, err]).toEqual([1, expect.stringContaining('cannot be written')]);
  });

  it('leaves a folder alone with which another hub works', async () => {
    const folder = ownFolder();
    const hub = await running('--data', folder);
    const { code, err } = await ended(['--data', folder, '--port', '0']);
    expect([code, err]).toEqual([1, expect.stringContaining('Another hub works with this folder')]);
    expect((await ask(hub, '/health')).json).toEqual({ ok: true });
  });

  it('names a journal that is damaged, by byte, and does not change it', async () => {
    const folder = ownFolder();
    const first = await running('--data', folder, '--rehearsal');
    const by = await officeOf(first);
    const { json } = await ask(first, '/office/meetings', { by });
    const id = v.parse(meetingsReplySchema, json).current ?? '';
    await first.end('SIGTERM');
    const path = join(folder, 'rehearsals', id, 'journal');
    const bytes = readFileSync(path);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(path, bytes);

    const { code, err } = await ended(['--data', folder]);
    expect([code, err]).toEqual([1, expect.stringContaining('The journal is damaged')]);
    expect(err).toContain('byte 0');
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('names settings that are not settings', async () => {
    const folder = ownFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'devices.json'), '{"devices":[{"role":"president"}]}');
    const { code, err } = await ended(['--data', folder]);
    expect([code, err]).toEqual([1, expect.stringContaining('devices.json')]);
  });

  it('says that the pages are missing when dist/ was carried without them', async () => {
    const page = join(dist, 'kiosk/index.html');
    const content = readFileSync(page);
    rmSync(page);
    onTestFinished(() => writeFileSync(page, content));
    const { code, err } = await ended(['--data', ownFolder()]);
    expect([code, err]).toEqual([1, expect.stringContaining('pages of the faces are missing')]);
  });
});
