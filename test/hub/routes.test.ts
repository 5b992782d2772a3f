/** The hub over real HTTP: who is let in, what the office may do, what an import brings, what every answer carries. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import { knownHosts } from '../../hub/addresses.ts';
import { type Halls, openHalls } from '../../hub/hall.ts';
import { openPreviews } from '../../hub/import.ts';
import { devicesSchema, openDoor } from '../../hub/pairing.ts';
import { loadSample } from '../../hub/roster/sample.ts';
import { deviceRoutes } from '../../hub/routes/devices.ts';
import { importRoutes } from '../../hub/routes/import.ts';
import { meetingRoutes } from '../../hub/routes/meetings.ts';
import { openPages } from '../../hub/routes/pages.ts';
import { openServer } from '../../hub/server.ts';
import { openSettings } from '../../hub/settings.ts';
import { commandId } from '../../protocol/values.ts';
import {
  devicesReplySchema,
  invitationReplySchema,
  type meetingRequestSchema,
  pairReplySchema,
} from '../../protocol/wire.ts';
import {
  confirmReplySchema,
  faultReplySchema,
  importProblemSchema,
  importReplySchema,
  meetingReplySchema,
  meetingsReplySchema,
} from '../../protocol/wire-office.ts';
import { ownFolder, random, silent, standingClock } from './support.ts';

const SAMPLES = resolve(import.meta.dirname, '../../hub/roster/sample');
const A_MEETING: v.InferOutput<typeof meetingRequestSchema> = {
  kind: 'meeting',
  type: 'oblast',
  kk: 'Үлгі облысы',
  ru: 'Примерная область',
};

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  readonly json: unknown;
}

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A hub on a port of its own, without any session behind the live connection. */
async function aHub() {
  const folder = ownFolder();
  const built = join(folder, 'kiosk');
  mkdirSync(join(built, 'assets'), { recursive: true });
  mkdirSync(join(built, '.vite'));
  writeFileSync(join(built, 'index.html'), '<!doctype html><title>Келісім</title>');
  writeFileSync(join(built, 'assets/main.js'), '1;');
  writeFileSync(join(built, '.vite/manifest.json'), '{}');
  const pages = openPages(built);
  const settings = await openSettings(join(folder, 'devices.json'), devicesSchema, { devices: [] });
  if (settings.kind === 'refused' || pages === null) throw new Error('no hub');
  const clock = standingClock();
  const door = openDoor({ settings, clock, log: silent, random });
  const opening = await openHalls({
    folder,
    clock,
    log: silent,
    random,
    sample: loadSample,
    desks: () => [],
    changed: () => undefined,
    notBefore: () => undefined,
    onFatal: () => undefined,
  });
  if (opening.kind === 'unopened') throw new Error('no hall');
  const { halls } = opening;
  let port = 0;
  const defects: unknown[] = [];
  const previews = openPreviews(() => v.parse(commandId, random(16).toString('hex')));
  const server = await openServer({
    host: '127.0.0.1',
    port: 0,
    accept: (socket) => socket.close(4401),
    counter: {
      routes: [
        ...deviceRoutes(door, () => [`http://192.0.2.7:${port}/`]),
        ...meetingRoutes(halls),
        ...importRoutes(halls.current, previews, pathToFileURL(`${SAMPLES}/`)),
      ],
      pages,
      admission: door,
      hosts: () => knownHosts('127.0.0.1', port, {}, 'hall-laptop'),
      onDefect: (error) => defects.push(error),
    },
  });
  if (server.kind === 'refused') throw new Error(server.errno);
  port = server.port;
  onTestFinished(async () => {
    await server.close();
    await halls.close();
    expect(defects).toEqual([]);
  });

  const own = `127.0.0.1:${port}`;
  function ask(path: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answer> {
    return new Promise((answered, failed) => {
      const asked = request({
        port,
        host: '127.0.0.1',
        path,
        method,
        headers: { host: own, ...(method === 'GET' ? {} : { origin: `http://${own}` }), ...headers },
      });
      asked.on('error', failed);
      asked.on('response', async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk);
        const text = Buffer.concat(chunks).toString('utf8');
        const isJson = response.headers['content-type']?.startsWith('application/json') === true;
        answered({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          json: isJson ? JSON.parse(text) : null,
        });
      });
      asked.end(body);
    });
  }

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, { method: 'POST', headers, body: JSON.stringify(body) });

  /** Pairs by token; the header by which the device is known from then on. */
  async function pair(token: string) {
    const reply = v.parse(pairReplySchema, (await post('/pair', { token })).json);
    return { device: reply.device, headers: { authorization: `Device ${reply.device.id}:${reply.secret}` } };
  }

  const office = (await pair(door.inviteOffice())).headers;
  return { own, port, door, halls, office, ask, post, pair };
}

const faultOf = ({ json }: Answer) => v.parse(faultReplySchema, json).fault;
const stateOf = (halls: Halls) => halls.current()?.clerk.state();

describe('every answer', () => {
  it('carries the policy that lets nothing foreign in', async () => {
    const { ask } = await aHub();
    for (const path of ['/', '/assets/main.js', '/health', '/nowhere', '/office/devices']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toContain(
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'",
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });

  it('is the page at /, a file where there is one, and 404 elsewhere', async () => {
    const { ask } = await aHub();
    expect((await ask('/')).text).toContain('Келісім');
    expect((await ask('/assets/main.js')).headers['cache-control']).toContain('immutable');
    for (const path of ['/desk', '/.vite/manifest.json', '/../devices.json', '/%2e%2e/devices.json', '//'])
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
  });

  it('is short for whoever has the page already, and for whoever asks about it only', async () => {
    const { ask } = await aHub();
    const { etag = '' } = (await ask('/')).headers;
    const again = await ask('/', { headers: { 'if-none-match': etag } });
    expect([again.status, again.text]).toEqual([304, '']);
    const about = await ask('/', { method: 'HEAD' });
    expect([about.status, about.text, about.headers['content-type']]).toEqual([
      200,
      '',
      'text/html; charset=utf-8',
    ]);
  });

  it('is kept from whoever calls the hub by a foreign name', async () => {
    const { ask, port } = await aHub();
    for (const host of ['hall.example', `hall.example:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`]) {
      const answer = await ask('/', { headers: { host } });
      expect([answer.status, faultOf(answer)]).toEqual([421, 'wrong-host']);
    }
    expect((await ask('/health', { headers: { host: `localhost:${port}` } })).json).toEqual({ ok: true });
  });
});

describe('the live connection', () => {
  const closing = (socket: WebSocket) =>
    new Promise<number | string>((resolve) => {
      socket.on('close', resolve);
      socket.on('error', ({ message }) => resolve(message));
    });

  it('is open to a page of the hub and to no other', async () => {
    const { own } = await aHub();
    const from = (origin: string | undefined, path = '/live') =>
      closing(new WebSocket(`ws://${own}${path}`, origin === undefined ? {} : { origin }));
    expect(await from(`http://${own}`)).toBe(4401);
    expect(await from('http://page.example')).toMatch(/403/);
    expect(await from(undefined)).toMatch(/403/);
    expect(await from(`http://${own}`, '/other')).toMatch(/404/);
  });
});

describe('[10] admission', () => {
  it('is given by the office: invited, paired, listed, revoked', async () => {
    const { ask, post, pair, office } = await aHub();
    const invited = await post('/office/invitations', { role: 'desk' }, office);
    const { links, number, code } = v.parse(invitationReplySchema, invited.json);
    expect([number, code.length]).toEqual([1, 10]);
    const token = /^http:\/\/192\.0\.2\.7:\d+\/#pair=([0-9a-f]{32})$/.exec(links[0] ?? '')?.[1] ?? '';
    const desk = await pair(token);
    expect(desk.device).toMatchObject({ role: 'desk', number: 1 });
    const listed = async () =>
      v.parse(devicesReplySchema, (await ask('/office/devices', { headers: office })).json);
    expect((await listed()).map(({ role }) => role)).toEqual(['office', 'desk']);

    const revoke = () => ask(`/office/devices/${desk.device.id}`, { method: 'DELETE', headers: office });
    expect((await revoke()).status).toBe(200);
    expect((await revoke()).status).toBe(404);
    expect(await listed()).toHaveLength(1);
    expect(faultOf(await post('/pair', { token }))).toBe('invitation-invalid');
  });

  it('takes a typed code in small letters too', async () => {
    const { post, office } = await aHub();
    const invited = await post('/office/invitations', { role: 'podium' }, office);
    const { code } = v.parse(invitationReplySchema, invited.json);
    const paired = await post('/pair', { code: code.toLowerCase() });
    expect(v.parse(pairReplySchema, paired.json).device.role).toBe('podium');
  });

  it.each([
    ['GET', '/office/devices'],
    ['POST', '/office/invitations'],
    ['DELETE', '/office/devices/d1'],
    ['POST', '/office/meetings'],
    ['GET', '/office/meetings'],
    ['POST', '/office/meetings/m1'],
    ['POST', '/office/import?name=a.csv'],
    ['POST', '/office/import/x/confirm'],
  ])('%s %s is for the office alone', async (method, path) => {
    const { ask, post, pair, office } = await aHub();
    const answer = await ask(path, { method });
    expect([answer.status, faultOf(answer)]).toEqual([401, 'not-admitted']);
    const invited = await post('/office/invitations', { role: 'desk' }, office);
    const [link] = v.parse(invitationReplySchema, invited.json).links;
    const desk = await pair(link?.split('=')[1] ?? '');
    const refused = await ask(path, { method, headers: desk.headers });
    expect([refused.status, faultOf(refused)]).toEqual([403, 'not-office']);
  });

  it('is not there for a wrong secret, a made-up header or a revoked office', async () => {
    const { ask, office, door } = await aHub();
    const [device] = door.list();
    for (const authorization of [
      '',
      'Device',
      `Device ${device?.id}:${'0'.repeat(64)}`,
      `Bearer ${device?.id}`,
    ])
      expect(faultOf(await ask('/office/devices', { headers: { authorization } }))).toBe('not-admitted');
    if (device) await door.revoke(device.id);
    expect(faultOf(await ask('/office/devices', { headers: office }))).toBe('not-admitted');
  });

  it('ends for an office that is revoked while its request is still on its way', async () => {
    const { own, port, office, door } = await aHub();
    const asked = request({
      port,
      host: '127.0.0.1',
      path: '/office/invitations',
      method: 'POST',
      headers: { host: own, origin: `http://${own}`, ...office },
    });
    const status = new Promise((answered) => asked.on('response', (reply) => answered(reply.statusCode)));
    const seen = vi.spyOn(door, 'verify');
    asked.write('{"role":');
    await vi.waitFor(() => expect(seen).toHaveReturned());
    const [device] = door.list();
    if (device) await door.revoke(device.id);
    asked.end('"office"}');
    expect(await status).toBe(401);
  });

  it('is asked for by the hub’s own page only', async () => {
    const { post, office, own } = await aHub();
    for (const origin of ['http://page.example', `https://${own}.example`, 'null', '']) {
      const answer = await post('/office/invitations', { role: 'desk' }, { ...office, origin });
      expect([answer.status, faultOf(answer)]).toEqual([403, 'foreign-page']);
    }
  });
});

describe('what does not parse', () => {
  it.each([
    ['half a document', '/pair', '{'],
    ['a short token', '/pair', '{"token":"short"}'],
    ['a code with letters that no code has', '/pair', '{"code":"ILOU000000"}'],
    ['a role of one’s own choice', '/pair', `{"token":"${'0'.repeat(32)}","role":"office"}`],
    ['a key that reaches a prototype', '/pair', `{"token":"${'0'.repeat(32)}","__proto__":{}}`],
    ['four thousand brackets', '/pair', '['.repeat(4_000)],
    ['a role that does not exist', '/office/invitations', '{"role":"president"}'],
    [
      'a territory without an akim of this decree',
      '/office/meetings',
      '{"kind":"meeting","type":"district","kk":"А","ru":"А"}',
    ],
    ['a rehearsal with more than that', '/office/meetings', '{"kind":"rehearsal","folder":"/"}'],
    ['a file without a name', '/office/import', 'Тегі;Аты'],
  ])('is refused and changes nothing: %s', async (_, path, body) => {
    const { ask, office, halls, door } = await aHub();
    const answer = await ask(path, { method: 'POST', headers: office, body });
    expect([answer.status, faultOf(answer)]).toEqual([400, 'malformed']);
    expect([halls.meetings().meetings, door.list().length]).toEqual([[], 1]);
  });

  it('is refused by its size before it is read', async () => {
    const { ask, post, office } = await aHub();
    await post('/office/meetings', A_MEETING, office);
    const large = await ask('/pair', { method: 'POST', body: 'x'.repeat(8 * 1024 + 1) });
    expect([large.status, faultOf(large)]).toEqual([413, 'too-large']);
    const unannounced = { method: 'POST', headers: { ...office, 'transfer-encoding': 'chunked' } };
    const file = await ask('/office/import?name=a.csv', {
      ...unannounced,
      body: Buffer.alloc(2 * 1024 * 1024 + 1, 'x'),
    });
    expect([file.status, faultOf(file)]).toEqual([413, 'too-large']);
  });

  it('is a method that the address does not know', async () => {
    const { ask, office } = await aHub();
    expect((await ask('/pair')).status).toBe(405);
    expect((await ask('/office/devices', { method: 'PUT', headers: office })).status).toBe(405);
    expect((await ask('/', { method: 'POST', headers: office })).status).toBe(404);
  });
});

describe('meetings', () => {
  it('are begun, listed and taken up again by the office', async () => {
    const { ask, post, office, halls } = await aHub();
    const first = v.parse(meetingReplySchema, (await post('/office/meetings', A_MEETING, office)).json);
    const second = v.parse(
      meetingReplySchema,
      (await post('/office/meetings', { kind: 'rehearsal' }, office)).json,
    );
    expect(stateOf(halls)?.deputies.size).toBe(97);
    const list = v.parse(meetingsReplySchema, (await ask('/office/meetings', { headers: office })).json);
    expect(list.current).toBe(second.meeting);
    expect(list.meetings.map(({ id, rehearsal }) => [id, rehearsal])).toEqual([
      [first.meeting, false],
      [second.meeting, true],
    ]);
    expect((await post(`/office/meetings/${first.meeting}`, null, office)).status).toBe(200);
    expect(halls.current()?.clerk.meeting).toBe(first.meeting);
    expect((await post('/office/meetings/unknown', null, office)).status).toBe(404);
  });
});

describe('[9.1] the import', () => {
  const upload = (name: string) => `/office/import?name=${encodeURIComponent(name)}`;
  const file = (name: string) => readFileSync(join(SAMPLES, name));

  it('shows the shipped XLSX row by row, and nothing enters before it is confirmed', async () => {
    const { ask, post, office, halls } = await aHub();
    await post('/office/meetings', A_MEETING, office);
    const uploaded = await ask(upload('sample-oblast.xlsx'), {
      method: 'POST',
      headers: office,
      body: file('sample-oblast.xlsx'),
    });
    const { import: id, preview } = v.parse(importReplySchema, uploaded.json);
    expect(preview.deputies.filter(({ verdict }) => verdict === 'accepted')).toHaveLength(97);
    expect(stateOf(halls)?.deputies.size).toBe(0);

    const confirmed = await post(`/office/import/${id}/confirm`, {}, office);
    expect(confirmed.status).toBe(200);
    expect(v.parse(confirmReplySchema, confirmed.json)).toEqual({
      deputies: 97,
      candidates: 2,
      outcome: { kind: 'accepted' },
    });
    expect(stateOf(halls)?.deputies.size).toBe(97);
    expect((await post(`/office/import/${id}/confirm`, {}, office)).status).toBe(404);
  });

  it('tells by code and clause what the decree does not permit', async () => {
    const { ask, post, office } = await aHub();
    await post('/office/meetings', A_MEETING, office);
    const csv = 'Тегі;Аты;Мәслихат\nҮлгі;Мысал;Көктөбе ауданының мәслихаты\n';
    const uploaded = await ask(upload('деректер.csv'), { method: 'POST', headers: office, body: csv });
    const { import: id } = v.parse(importReplySchema, uploaded.json);
    const confirmed = await post(`/office/import/${id}/confirm`, {}, office);
    expect(confirmed.status).toBe(409);
    expect(v.parse(confirmReplySchema, confirmed.json).outcome).toMatchObject({
      kind: 'refused',
      refusal: { code: 'roster.one-oblast', clause: '9.1' },
    });
  });

  it('names the one problem of a file that is no table', async () => {
    const { ask, post, office } = await aHub();
    await post('/office/meetings', A_MEETING, office);
    const answer = await ask(upload('a.pdf'), { method: 'POST', headers: office, body: '%PDF-1.7 …' });
    expect(answer.status).toBe(422);
    expect(v.parse(importProblemSchema, answer.json).problem.code).toMatch(/^roster\.(file|no)-/);
  });

  it('needs a meeting to enter', async () => {
    const { ask, office } = await aHub();
    const answer = await ask(upload('a.csv'), { method: 'POST', headers: office, body: 'a' });
    expect([answer.status, faultOf(answer)]).toEqual([409, 'no-meeting']);
  });

  it('is refused as a conflict once registration is open', async () => {
    const { ask, post, office, halls } = await aHub();
    await post('/office/meetings', { kind: 'rehearsal' }, office);
    const id = v.parse(commandId, random(16).toString('hex'));
    const submission = { id, role: 'office', desk: null, personal: null } as const;
    await halls.current()?.clerk.submit({ ...submission, command: { type: 'registration.open' } });
    const uploaded = await ask(upload('deputies.csv'), {
      method: 'POST',
      headers: office,
      body: file('deputies.csv'),
    });
    const { import: preview } = v.parse(importReplySchema, uploaded.json);
    const confirmed = await post(`/office/import/${preview}/confirm`, {}, office);
    expect(v.parse(confirmReplySchema, confirmed.json).outcome).toMatchObject({
      refusal: { code: 'roster.frozen' },
    });
  });

  it('offers the sample to whoever asks, and no other file', async () => {
    const { ask } = await aHub();
    const sample = await ask('/office/sample/deputies.csv');
    expect([sample.status, sample.headers['content-disposition']]).toEqual([
      200,
      'attachment; filename="deputies.csv"',
    ]);
    expect(sample.text).toContain('Мәслихат');
    expect((await ask('/office/sample/..%2fpreview.ts')).status).toBe(404);
  });
});
