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
import { openAuthorisation } from '../../hub/routes/authorisation.ts';
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
import { authorizationOf, keyOf } from '../support/device-keys.ts';
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
  /** The device that signs the request. */
  readonly by?: Signatory;
}

/** An admitted device, and the name its key is made of. */
interface Signatory {
  readonly device: v.InferOutput<typeof pairReplySchema>['device'];
  readonly key: string;
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
    admits: (id) => door.known(id) !== null,
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
      authorise: openAuthorisation(door, clock),
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
  let n = 0;
  /** The header of the next request of a device. */
  function signing({ device, key }: Signatory, method: string, target: string, body?: string | Uint8Array) {
    n += 1;
    return { authorization: authorizationOf(key, device.id, { method, target, at: clock.now(), n, body }) };
  }

  function ask(path: string, { method = 'GET', headers = {}, body, by }: Asking = {}): Promise<Answer> {
    const signed = by === undefined ? {} : signing(by, method, path, body);
    return new Promise((answered, failed) => {
      const asked = request({
        port,
        host: '127.0.0.1',
        path,
        method,
        headers: {
          host: own,
          ...(method === 'GET' ? {} : { origin: `http://${own}` }),
          ...signed,
          ...headers,
        },
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

  const post = (path: string, body: unknown, by?: Signatory, headers: Record<string, string> = {}) =>
    ask(path, { method: 'POST', headers, body: JSON.stringify(body), ...(by && { by }) });

  /** Pairs by token, with the key that is made of a name. */
  async function pair(token: string, key: string): Promise<Signatory> {
    const reply = await post('/pair', { key: keyOf(key), token });
    return { device: v.parse(pairReplySchema, reply.json).device, key };
  }

  const office = await pair(door.inviteOffice(), 'office-1');
  return { own, port, clock, door, halls, office, ask, post, pair, signing };
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
    const desk = await pair(token, 'desk-1');
    expect(desk.device).toMatchObject({ role: 'desk', number: 1 });
    const listed = async () =>
      v.parse(devicesReplySchema, (await ask('/office/devices', { by: office })).json);
    expect((await listed()).map(({ role }) => role)).toEqual(['office', 'desk']);

    const revoke = () => ask(`/office/devices/${desk.device.id}`, { method: 'DELETE', by: office });
    expect((await revoke()).status).toBe(200);
    expect((await revoke()).status).toBe(404);
    expect(await listed()).toHaveLength(1);
    expect(faultOf(await post('/pair', { key: keyOf('desk-1'), token }))).toBe('invitation-invalid');
  });

  it('takes a typed code in small letters too', async () => {
    const { post, office } = await aHub();
    const invited = await post('/office/invitations', { role: 'podium' }, office);
    const { code } = v.parse(invitationReplySchema, invited.json);
    const paired = await post('/pair', { key: keyOf('podium-1'), code: code.toLowerCase() });
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
    const desk = await pair(link?.split('=')[1] ?? '', 'desk-1');
    const refused = await ask(path, { method, by: desk });
    expect([refused.status, faultOf(refused)]).toEqual([403, 'not-office']);
  });

  it('is confirmed by an office that has compared fingerprints, and acts for the office only then', async () => {
    const { ask, post, pair, office } = await aHub();
    const invited = await post('/office/invitations', { role: 'office' }, office);
    const [link] = v.parse(invitationReplySchema, invited.json).links;
    const second = await pair(link?.split('=')[1] ?? '', 'office-2');
    const confirm = (by: Signatory) => post(`/office/devices/${second.device.id}/confirm`, {}, by);
    expect(faultOf(await confirm(second))).toBe('not-confirmed');
    expect(faultOf(await post('/office/invitations', { role: 'desk' }, second))).toBe('not-confirmed');
    const listed = v.parse(devicesReplySchema, (await ask('/office/devices', { by: office })).json);
    expect(listed.map(({ key, confirmed }) => [key, confirmed])).toEqual([
      [keyOf('office-1'), true],
      [keyOf('office-2'), false],
    ]);
    expect((await confirm(office)).status).toBe(200);
    expect((await ask('/office/devices', { by: second })).status).toBe(200);
    expect(faultOf(await post('/office/devices/unknown/confirm', {}, office))).toBe('not-found');
  });

  it('comes back to a tablet that forgot everything in four steps: revoke, invite, scan, compare', async () => {
    const { ask, post, pair, office, clock } = await aHub();
    const token = async () => {
      const invited = await post('/office/invitations', { role: 'desk' }, office);
      return v.parse(invitationReplySchema, invited.json).links[0]?.split('=')[1] ?? '';
    };
    const before = await pair(await token(), 'desk-1');
    const began = clock.now();
    await ask(`/office/devices/${before.device.id}`, { method: 'DELETE', by: office });
    const { device } = await pair(await token(), 'desk-1 anew');
    await post(`/office/devices/${device.id}/confirm`, {}, office);
    const devices = v.parse(devicesReplySchema, (await ask('/office/devices', { by: office })).json);
    // The same number, another key, admitted to everything; no step of it waits for a time to pass.
    expect(devices.find(({ role }) => role === 'desk')).toMatchObject({
      number: before.device.number,
      key: keyOf('desk-1 anew'),
      confirmed: true,
    });
    expect(clock.now()).toBe(began);
  });

  it('is not there for a made-up header, a key that is not the device’s or a revoked office', async () => {
    const { ask, office, door } = await aHub();
    const [device] = door.list();
    for (const authorization of [
      '',
      'Device',
      `Device ${device?.id}:${'0'.repeat(64)}`,
      `Device ${device?.id}:1:${'0'.repeat(32)}:${'0'.repeat(64)}:${'0'.repeat(128)}`,
      `Bearer ${device?.id}`,
    ])
      expect(faultOf(await ask('/office/devices', { headers: { authorization } }))).toBe('not-admitted');
    const foreign = await ask('/office/devices', { by: { ...office, key: 'office-2' } });
    expect(faultOf(foreign)).toBe('not-admitted');
    expect((await ask('/office/devices', { by: office })).status).toBe(200);
    if (device) await door.revoke(device.id);
    expect(faultOf(await ask('/office/devices', { by: office }))).toBe('not-admitted');
  });

  it('ends for an office that is revoked while its request is still on its way', async () => {
    const { own, port, office, door, signing } = await aHub();
    const asked = request({
      port,
      host: '127.0.0.1',
      path: '/office/invitations',
      method: 'POST',
      headers: {
        host: own,
        origin: `http://${own}`,
        ...signing(office, 'POST', '/office/invitations', '{"role":"office"}'),
      },
    });
    const status = new Promise((answered) => asked.on('response', (reply) => answered(reply.statusCode)));
    const seen = vi.spyOn(door, 'known');
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
      const answer = await post('/office/invitations', { role: 'desk' }, office, { origin });
      expect([answer.status, faultOf(answer)]).toEqual([403, 'foreign-page']);
    }
  });
});

describe('a signed request', () => {
  const path = '/office/invitations';
  const body = '{"role":"desk"}';

  it('is taken once; whoever listened cannot send it again', async () => {
    const { ask, office, signing } = await aHub();
    const headers = signing(office, 'POST', path, body);
    expect((await ask(path, { method: 'POST', headers, body })).status).toBe(200);
    const again = await ask(path, { method: 'POST', headers, body });
    expect([again.status, faultOf(again)]).toEqual([409, 'replayed']);
  });

  it('is for this act, this address and this body', async () => {
    const { ask, office, signing, door } = await aHub();
    const headers = () => signing(office, 'POST', path, body);
    const other = await ask(path, { method: 'POST', headers: headers(), body: '{"role":"office"}' });
    expect([other.status, faultOf(other)]).toEqual([403, 'bad-signature']);
    expect(faultOf(await ask(`${path}?x=1`, { method: 'POST', headers: headers(), body }))).toBe(
      'not-admitted',
    );
    expect(faultOf(await ask('/office/meetings', { method: 'POST', headers: headers(), body }))).toBe(
      'not-admitted',
    );
    expect(
      faultOf(await ask('/office/devices', { headers: signing(office, 'HEAD', '/office/devices') })),
    ).toBe('not-admitted');
    expect(door.invite('desk')?.number).toBe(1);
  });

  it.each([
    ['ten seconds old', 10_000, 200],
    ['older', 10_001, 403],
  ])('%s by the hub’s time', async (_, age, status) => {
    const { ask, office, signing, clock } = await aHub();
    const headers = signing(office, 'POST', path, body);
    clock.pass(age);
    expect((await ask(path, { method: 'POST', headers, body })).status).toBe(status);
  });

  it('from before this start of the hub is too old: it may have been taken then', async () => {
    const { ask, office, clock } = await aHub();
    const at = clock.now() - 1;
    const asked = { method: 'GET', target: '/office/devices', at, n: 1 };
    const headers = { authorization: authorizationOf(office.key, office.device.id, asked) };
    const answer = await ask('/office/devices', { headers });
    expect([answer.status, faultOf(answer)]).toEqual([403, 'too-old']);
  });

  it('dated ahead is remembered for as long as it could be sent again', async () => {
    const { ask, office, clock } = await aHub();
    const asked = { method: 'GET', target: '/office/devices', at: clock.now() + 10_000, n: 1 };
    const headers = { authorization: authorizationOf(office.key, office.device.id, asked) };
    expect((await ask('/office/devices', { headers })).status).toBe(200);
    clock.pass(20_000);
    expect(faultOf(await ask('/office/devices', { headers }))).toBe('replayed');
    clock.pass(1);
    expect(faultOf(await ask('/office/devices', { headers }))).toBe('too-old');
  });
});

describe('what does not parse', () => {
  it.each([
    ['half a document', '/pair', '{'],
    ['a short token', '/pair', `{"key":"${'0'.repeat(64)}","token":"short"}`],
    ['a code with letters that no code has', '/pair', `{"key":"${'0'.repeat(64)}","code":"ILOU000000"}`],
    ['a token without a key', '/pair', `{"token":"${'0'.repeat(32)}"}`],
    [
      'a role of one’s own choice',
      '/pair',
      `{"key":"${'0'.repeat(64)}","token":"${'0'.repeat(32)}","role":"office"}`,
    ],
    [
      'a key that reaches a prototype',
      '/pair',
      `{"key":"${'0'.repeat(64)}","token":"${'0'.repeat(32)}","__proto__":{}}`,
    ],
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
    const answer = await ask(path, { method: 'POST', by: office, body });
    expect([answer.status, faultOf(answer)]).toEqual([400, 'malformed']);
    expect([halls.meetings().meetings, door.list().length]).toEqual([[], 1]);
  });

  it('is refused by its size before it is read', async () => {
    const { ask, post, office } = await aHub();
    await post('/office/meetings', A_MEETING, office);
    const large = await ask('/pair', { method: 'POST', body: 'x'.repeat(8 * 1024 + 1) });
    expect([large.status, faultOf(large)]).toEqual([413, 'too-large']);
    const unannounced = { method: 'POST', headers: { 'transfer-encoding': 'chunked' } };
    const file = await ask('/office/import?name=a.csv', {
      ...unannounced,
      by: office,
      body: Buffer.alloc(2 * 1024 * 1024 + 1, 'x'),
    });
    expect([file.status, faultOf(file)]).toEqual([413, 'too-large']);
  });

  it('is a method that the address does not know', async () => {
    const { ask, office } = await aHub();
    expect((await ask('/pair')).status).toBe(405);
    expect((await ask('/office/devices', { method: 'PUT', by: office })).status).toBe(405);
    expect((await ask('/', { method: 'POST', by: office })).status).toBe(404);
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
    const list = v.parse(meetingsReplySchema, (await ask('/office/meetings', { by: office })).json);
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
      by: office,
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
    const uploaded = await ask(upload('деректер.csv'), { method: 'POST', by: office, body: csv });
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
    const answer = await ask(upload('a.pdf'), { method: 'POST', by: office, body: '%PDF-1.7 …' });
    expect(answer.status).toBe(422);
    expect(v.parse(importProblemSchema, answer.json).problem.code).toMatch(/^roster\.(file|no)-/);
  });

  it('needs a meeting to enter', async () => {
    const { ask, office } = await aHub();
    const answer = await ask(upload('a.csv'), { method: 'POST', by: office, body: 'a' });
    expect([answer.status, faultOf(answer)]).toEqual([409, 'no-meeting']);
  });

  it('is refused as a conflict once registration is open', async () => {
    const { ask, post, office, halls } = await aHub();
    await post('/office/meetings', { kind: 'rehearsal' }, office);
    const id = v.parse(commandId, random(16).toString('hex'));
    const submission = { id, role: 'office', desk: null, personal: null, sender: null } as const;
    await halls.current()?.clerk.submit({ ...submission, command: { type: 'registration.open' } });
    const uploaded = await ask(upload('deputies.csv'), {
      method: 'POST',
      by: office,
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
