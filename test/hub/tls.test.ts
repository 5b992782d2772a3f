/** The hub under TLS: an authority for nothing but this hub, a certificate that keeps up, one port that explains itself. */
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:https';
import { connect as connectPlain } from 'node:net';
import { join } from 'node:path';
import { connect, createServer, type PeerCertificate, type TLSSocket } from 'node:tls';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { type Disk, realDisk } from '../../hub/journal/disk.ts';
import type { Counter } from '../../hub/routes/answer.ts';
import { openServer } from '../../hub/server.ts';
import { issueServer, readPair, spanOf } from '../../hub/tls/certificates.ts';
import { INSTALLATION_WORDS } from '../../hub/tls/installation-words.ts';
import { type Credentials, type Known, openTrust, type Trust } from '../../hub/tls/trust.ts';
import { pairReplySchema } from '../../protocol/wire.ts';
import { confirmReplySchema, importReplySchema, SAMPLE_FILES } from '../../protocol/wire-office.ts';
import { authorizationOf, keyOf } from '../support/device-keys.ts';
import { buildHub, type RunningHub, startHub } from './built-hub.ts';
import { ownFolder, random, standingClock } from './support.ts';

const DAY = 86_400_000;
/** Nobody asks anything here. */
const COUNTER: Counter = {
  routes: [],
  pages: (_, __, missing) => missing(),
  admission: { known: () => null },
  authorise: () => ({ kind: 'refused', fault: 'not-admitted' }),
  hosts: () => new Set(),
  onDefect(error) {
    throw error;
  },
};
const AT_HOME = ['localhost', '127.0.0.1', '::1', 'hall-laptop', 'hall-laptop.local'];
const known = (...inHall: string[]): Known => ({
  names: [...AT_HOME, ...inHall],
  inHall,
  networks: [...new Set(inHall.map((address) => address.replace(/\d+$/, '0/24')))],
});

/** Certificates in a folder of their own, for a hub at these addresses, by a clock that is told the time. */
async function trusting(
  first: Known = known('192.0.2.7'),
  folder = ownFolder(),
  clock = standingClock(Date.now()),
) {
  let where = first;
  const open = async () => {
    const trust = await openTrust({ folder, known: () => where, now: clock.now, random });
    if (trust.kind === 'refused') throw new Error(trust.code);
    return trust;
  };
  return { folder, clock, open, move: (to: Known) => (where = to), trust: await open() };
}

function authorityOf(folder: string) {
  const pair = readPair(readFileSync(join(folder, 'tls/authority.pem'), 'utf8'));
  if (pair === null) throw new Error('no authority');
  return pair;
}

function serverOf({ credentials }: Pick<Trust, 'credentials'>): X509Certificate {
  return new X509Certificate(credentials().cert);
}

/** What a device that has installed this authority says of a server when it asks for it by `name`. */
async function verdict(
  authority: Uint8Array,
  credentials: Credentials,
  name: string,
): Promise<'trusted' | string> {
  const server = createServer({ ...credentials, minVersion: 'TLSv1.2' });
  onTestFinished(() => void server.close());
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const ca = new X509Certificate(authority).toString();
  return new Promise((resolve) => {
    const socket: TLSSocket = connect({
      host: '127.0.0.1',
      port: address.port,
      ca,
      servername: '',
      ...asked(name),
    });
    socket.once('secureConnect', () => {
      socket.destroy();
      resolve('trusted');
    });
    socket.once('error', ({ message }: Error) => resolve(message));
  });
}

/** Node checks names against the host it connects to; here every name lies at 127.0.0.1. */
function asked(name: string) {
  return {
    checkServerIdentity: (_: string, seen: PeerCertificate) => {
      const matches = new X509Certificate(seen.raw);
      return (matches.checkHost(name) ?? matches.checkIP(name)) === undefined
        ? new Error('WRONG_NAME')
        : undefined;
    },
  };
}

describe("the hall's authority", () => {
  it.each([...AT_HOME, '192.0.2.7'])('is enough to trust the hub at %s', async (name) => {
    const { trust } = await trusting();
    expect(await verdict(trust.authority, trust.credentials(), name)).toBe('trusted');
  });

  it.each(['maslikhat.example', 'hall-laptop.example', '198.51.100.7', '192.0.3.7', '2001:db8::7'])(
    'may not vouch for %s, not even if somebody has its key',
    async (name) => {
      const { trust, folder, clock } = await trusting();
      const span = { from: clock.now() - DAY, until: clock.now() + DAY };
      const forged = issueServer(authorityOf(folder), [name], span, random);
      const cert = `${forged.certificate}`;
      const key = String(forged.key.export({ type: 'pkcs8', format: 'pem' }));
      expect(await verdict(trust.authority, { key, cert }, name)).toBe('permitted subtree violation');
    },
  );

  it('is critical about it, signs no further authority and no other use of keys', async () => {
    const { trust, folder } = await trusting();
    const authority = new X509Certificate(trust.authority);
    const critical = Buffer.from('0603551d1e0101ff', 'hex');
    expect(Buffer.from(trust.authority).includes(critical)).toBe(true);
    expect(authority.ca).toBe(true);
    expect(serverOf(trust).ca).toBe(false);
    expect(serverOf(trust).keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
    expect(authorityOf(folder).certificate.fingerprint256).toBe(authority.fingerprint256);
  });

  it('is what devices compare: the SHA-256 of the file, in groups of four', async () => {
    const { trust } = await trusting();
    const digest = createHash('sha256').update(trust.authority).digest('hex').toUpperCase();
    expect(trust.fingerprint).toMatch(/^([0-9A-F]{4} ){15}[0-9A-F]{4}$/);
    expect(trust.fingerprint.replaceAll(' ', '')).toBe(digest);
  });

  it('lies with its key in the data folder and is for the owner alone', async () => {
    const { folder, trust } = await trusting();
    expect(statSync(join(folder, 'tls')).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(folder, 'tls')).sort()).toEqual(['authority.pem', 'hub.pem']);
    for (const name of ['authority.pem', 'hub.pem'])
      expect(statSync(join(folder, 'tls', name)).mode & 0o777).toBe(0o600);
    const secret = authorityOf(folder).key.export({ type: 'pkcs8', format: 'der' });
    const given = [trust.authority, Buffer.from(JSON.stringify(trust.credentials()))];
    for (const bytes of given)
      expect(Buffer.from(bytes).includes(secret.toString('base64').slice(60, 120))).toBe(false);
  });

  it('is kept by the next start, and so is the certificate of the hub', async () => {
    const { open, trust } = await trusting();
    const again = await open();
    expect([again.origin, again.fingerprint]).toEqual(['kept', trust.fingerprint]);
    expect(serverOf(again).serialNumber).toBe(serverOf(trust).serialNumber);
  });

  it('is replaced, said so, when the hub has moved to where it may vouch for nothing', async () => {
    const { open, move, trust } = await trusting();
    move(known('198.51.100.7'));
    const moved = await open();
    expect(moved.origin).toBe('replaced');
    expect(moved.fingerprint).not.toBe(trust.fingerprint);
    expect(await verdict(moved.authority, moved.credentials(), '198.51.100.7')).toBe('trusted');
  });

  it('stays while one of the addresses is still its own, or while there is no network', async () => {
    const { open, move } = await trusting();
    move(known('192.0.2.7', '198.51.100.7'));
    const both = await open();
    expect([both.origin, both.foreign()]).toEqual(['kept', ['198.51.100.7']]);
    move(known());
    expect((await open()).origin).toBe('kept');
  });

  it('is replaced before it ends', async () => {
    const { open, clock } = await trusting();
    clock.pass(4.9 * 365 * DAY);
    expect((await open()).origin).toBe('kept');
    clock.pass(30 * DAY);
    expect((await open()).origin).toBe('replaced');
  });

  it.each(['authority.pem', 'hub.pem'])(
    'is not used when %s is damaged, which stays as it is',
    async (name) => {
      const { folder } = await trusting();
      const path = join(folder, 'tls', name);
      writeFileSync(path, readFileSync(path, 'utf8').replace('KEY', 'TOY'));
      const before = readFileSync(path);
      const refused = await openTrust({ folder, known: () => known(), now: Date.now, random });
      expect(refused).toMatchObject({ kind: 'refused', code: 'not-a-certificate', path });
      expect(readFileSync(path).equals(before)).toBe(true);
    },
  );
});

describe("the hub's own certificate", () => {
  it('counts for 397 days at most and from the day before, because clocks of tablets are wrong', async () => {
    const { trust, clock } = await trusting();
    const { from, until } = spanOf(serverOf(trust));
    expect((until - from) / DAY).toBe(397);
    expect(Math.round((clock.now() - from) / DAY)).toBe(1);
  });

  it('is made anew for an address that joined, and not for one that left', async () => {
    const { trust, move } = await trusting();
    move(known('192.0.2.7', '192.0.2.8'));
    expect(await trust.renew()).toBe(true);
    expect(serverOf(trust).checkIP('192.0.2.8')).toBe('192.0.2.8');
    move(known('192.0.2.8'));
    expect(await trust.renew()).toBe(false);
  });

  it('is made anew thirty days before its end, by the same authority', async () => {
    const { trust, clock } = await trusting();
    clock.pass(365 * DAY);
    expect(await trust.renew()).toBe(false);
    clock.pass(2 * DAY);
    expect(await trust.renew()).toBe(true);
    expect(serverOf(trust).verify(new X509Certificate(trust.authority).publicKey)).toBe(true);
  });

  it('stays as it was when there is no room for another, on the disk and in use', async () => {
    const folder = ownFolder();
    let [room, where] = [true, known('192.0.2.7')];
    const disk: Disk = {
      ...realDisk,
      open(path, how) {
        if (!room && how === 'replace') throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        return realDisk.open(path, how);
      },
    };
    const trust = await openTrust({ folder, known: () => where, now: Date.now, random, disk });
    if (trust.kind === 'refused') throw new Error(trust.code);
    const before = [trust.credentials(), readFileSync(join(folder, 'tls/hub.pem'), 'utf8')];
    [room, where] = [false, known('192.0.2.8')];
    await expect(trust.renew()).rejects.toMatchObject({ code: 'ENOSPC' });
    expect([trust.credentials(), readFileSync(join(folder, 'tls/hub.pem'), 'utf8')]).toEqual(before);
    room = true;
    expect(await trust.renew()).toBe(true);
  });

  it('made anew is what the next device sees, while those connected stay', async () => {
    const { trust, move } = await trusting();
    const server = await openServer({
      host: '127.0.0.1',
      port: 0,
      counter: COUNTER,
      accept: () => undefined,
      secure: { credentials: trust.credentials(), plainly: (_, response) => response.end() },
    });
    if (server.kind === 'refused') throw new Error(server.code);
    onTestFinished(server.close);
    const ca = new X509Certificate(trust.authority).toString();
    const seen = () =>
      new Promise<TLSSocket>((resolve, reject) => {
        const socket: TLSSocket = connect({ host: '127.0.0.1', port: server.port, ca }, () =>
          resolve(socket),
        );
        socket.on('error', reject);
      });
    const early = await seen();
    move(known('192.0.2.7', '192.0.2.8'));
    await trust.renew();
    server.renew(trust.credentials());
    const late = await seen();
    expect(late.getPeerCertificate().subjectaltname).toContain('192.0.2.8');
    expect(early.getPeerCertificate().subjectaltname).not.toContain('192.0.2.8');
    expect(early.destroyed).toBe(false);
    early.destroy();
    late.destroy();
  });

  it('is made anew when another authority signed it, as after a crash between the two files', async () => {
    const { folder, open } = await trusting();
    rmSync(join(folder, 'tls/authority.pem'));
    const again = await open();
    expect(again.origin).toBe('made');
    expect(await verdict(again.authority, again.credentials(), '192.0.2.7')).toBe('trusted');
  });
});

describe('a hub started with --tls', () => {
  let dist = '';
  beforeAll(async () => {
    dist = await buildHub();
  }, 120_000);
  afterAll(() => rmSync(dist, { recursive: true, force: true }));

  async function running(
    folder = ownFolder(),
  ): Promise<RunningHub & { readonly ca: string; folder: string }> {
    const hub = await startHub(dist, ['--port', '0', '--data', folder, '--tls']);
    if ('code' in hub) throw new Error(hub.err);
    return { ...hub, folder, ca: `${authorityOf(folder).certificate}` };
  }

  function securely(
    hub: RunningHub & { readonly ca: string },
    path: string,
    how: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const { method = 'GET', headers = {}, body } = how;
      const request = ask(
        `https://localhost:${hub.port}${path}`,
        { ca: hub.ca, method, headers },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (chunk: string) => {
            text += chunk;
          });
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  }

  const plainly = (hub: RunningHub, path: string, init: RequestInit = {}) =>
    fetch(`http://localhost:${hub.port}${path}`, { redirect: 'manual', ...init });

  it('prints https links alone, and the fingerprint of the file it hands out', async () => {
    const hub = await running();
    const { out, err } = hub.said();
    expect(out).toMatch(/https:\/\/localhost:\d+\/#office=/);
    expect(out).not.toMatch(/http:\/\/\S*#/);
    const file = Buffer.from(await (await plainly(hub, '/install/kelisim-hall.crt')).arrayBuffer());
    const digest = createHash('sha256').update(file).digest('hex').toUpperCase();
    expect(out).toMatch(/\n {2}([0-9A-F]{4} ?){8}\n {2}([0-9A-F]{4} ?){8}\n/);
    expect(out.replace(/\s/g, '')).toContain(digest);
    const key = readFileSync(join(hub.folder, 'tls/authority.pem'), 'utf8').split('\n').at(-3) ?? '';
    expect(key.length).toBeGreaterThan(20);
    expect(out + err).not.toContain(key);
  });

  it('admits the office over https and refuses what a page in the clear asks for', async () => {
    const hub = await running();
    const key = 'ab'.repeat(32);
    const body = JSON.stringify({ token: hub.officeToken, key });
    const at = (origin: string) => securely(hub, '/pair', { method: 'POST', headers: { origin }, body });
    expect(await at(`http://localhost:${hub.port}`)).toEqual({
      status: 403,
      text: '{"fault":"foreign-page"}',
    });
    expect((await at(`https://localhost:${hub.port}`)).status).toBe(200);
  });

  it('takes live connections under TLS, from its own page only', async () => {
    const hub = await running();
    const opens = (origin: string) =>
      new Promise<boolean>((resolve) => {
        const socket = new WebSocket(`wss://localhost:${hub.port}/live`, { ca: hub.ca, origin });
        onTestFinished(() => socket.terminate());
        socket.on('open', () => resolve(true));
        socket.on('error', () => resolve(false));
      });
    expect(await opens(`https://localhost:${hub.port}`)).toBe(true);
    expect(await opens(`http://localhost:${hub.port}`)).toBe(false);
    expect(await opens('https://elsewhere.example')).toBe(false);
  });

  it('leads whoever comes in the clear to the installation, and answers nothing else there', async () => {
    const hub = await running();
    for (const path of ['/', '/index.html', '/health', '/office/devices', '/live']) {
      const answer = await plainly(hub, path);
      expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 302, '/install/']);
      expect(await answer.text()).toBe('');
    }
    const pairing = await plainly(hub, '/pair', { method: 'POST', body: '{}' });
    expect([pairing.status, await pairing.text()]).toEqual([405, '']);
    const socket = new WebSocket(`ws://localhost:${hub.port}/live`, {
      origin: `http://localhost:${hub.port}`,
    });
    const refused = await new Promise<string>((resolve) =>
      socket.on('error', ({ message }) => resolve(message)),
    );
    expect(refused).toContain('302');
  });

  it('explains in three languages, by the policy of every page, with the fingerprint and the way back', async () => {
    const hub = await running();
    for (const [language, words] of Object.entries(INSTALLATION_WORDS)) {
      const page = await plainly(hub, `/install/${language}`);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      const html = await page.text();
      expect(html).toContain(`<html lang="${language}">`);
      for (const { name } of words.systems) expect(html).toContain(name);
      expect(html).toContain(`href="https://localhost:${hub.port}/"`);
      expect(html).not.toMatch(/<script|style=|http:/);
    }
    const wished = await plainly(hub, '/install/', { headers: { 'accept-language': 'de, ru-KZ;q=0.8' } });
    expect(await wished.text()).toContain('<html lang="ru">');
    expect((await securely(hub, '/install/en')).text).toContain('A secure connection');
    expect((await plainly(hub, '/install/../devices.json')).status).toBe(302);
  });

  it('asks for no word about encryption in a real meeting', async () => {
    const hub = await running();
    const origin = `https://localhost:${hub.port}`;
    const post = async (path: string, body: string, by?: string) => {
      const asked = { method: 'POST', target: path, at: Date.now(), n: path.length, body };
      const authorization = by === undefined ? '' : authorizationOf('office', by, asked);
      const headers = { origin, ...(authorization === '' ? {} : { authorization }) };
      return JSON.parse((await securely(hub, path, { method: 'POST', headers, body })).text) as unknown;
    };
    const proof = JSON.stringify({ token: hub.officeToken, key: keyOf('office') });
    const { device } = v.parse(pairReplySchema, await post('/pair', proof));
    const real = { kind: 'meeting', type: 'oblast', kk: 'Үлгі облысы', ru: 'Примерная область' };
    await post('/office/meetings', JSON.stringify(real), device.id);
    const [, name] = SAMPLE_FILES;
    const { text } = await securely(hub, `/office/sample/${name}`);
    const { import: id } = v.parse(
      importReplySchema,
      await post(`/office/import?name=${name}`, text, device.id),
    );
    const confirmed = await post(`/office/import/${id}/confirm`, '{}', device.id);
    expect(v.parse(confirmReplySchema, confirmed).outcome).toEqual({ kind: 'accepted' });
  });

  it('gives the certificate as what browsers install', async () => {
    const hub = await running();
    const file = await plainly(hub, '/install/kelisim-hall.crt');
    expect(file.headers.get('content-type')).toBe('application/x-x509-ca-cert');
    const certificate = new X509Certificate(Buffer.from(await file.arrayBuffer()));
    expect(certificate.fingerprint256).toBe(new X509Certificate(hub.ca).fingerprint256);
  });

  it('answers no name but its own in the clear either', async () => {
    const hub = await running();
    const answer = await new Promise<string>((resolve) => {
      const socket = connectPlain(hub.port, '127.0.0.1', () =>
        socket.write('GET /install/ HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n'),
      );
      socket.once('data', (bytes) => resolve(bytes.toString('latin1')));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 421 /);
  });

  it('says which file is damaged and does not start', async () => {
    const folder = ownFolder();
    await (await running(folder)).end('SIGTERM');
    writeFileSync(join(folder, 'tls/authority.pem'), 'nothing');
    const ended = await startHub(dist, ['--port', '0', '--data', folder, '--tls']);
    if (!('code' in ended)) throw new Error('the hub runs');
    expect([ended.code, ended.err]).toEqual([1, expect.stringContaining('authority.pem')]);
  });

  it('makes no certificate without being told to', async () => {
    const folder = ownFolder();
    const hub = await startHub(dist, ['--port', '0', '--data', folder]);
    if ('code' in hub) throw new Error(hub.err);
    expect(existsSync(join(folder, 'tls'))).toBe(false);
    expect((await plainly(hub, '/install/')).status).toBe(404);
  });
});
