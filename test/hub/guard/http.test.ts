/** [Guard rules: HTTP] Pages elsewhere, other names, requests that do not end: over real connections beside live kiosks. */
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { LIVE_ROOM } from '../../../protocol/wire.ts';
import { attackedHub } from './attacked-hub.ts';
import { rawSocket, upgradeRequest } from './raw-socket.ts';

/** What assurance.md asks for; a named policy for trusted types lets in less than it, never more. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'";

/** Sends these bytes and gives back all that is said until the hub hangs up. */
function says(port: number, bytes: string | Uint8Array): Promise<string> {
  return new Promise((told) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => told(heard));
  });
}

const request = (line: string, headers: Readonly<Record<string, string>>, body = '') =>
  `${line} HTTP/1.1\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}connection: close\r\n\r\n${body}`;
const statusOf = (answer: string) => answer.split(' ', 2)[1] ?? '';

describe('another name', () => {
  it.each([
    ['a name that was pointed at the hub', (port: number) => `rebound.example:${port}`],
    ['a name without its port', () => '127.0.0.1'],
    ['another port', (port: number) => `127.0.0.1:${port + 1}`],
    ['a longer name', (port: number) => `127.0.0.1:${port}.example`],
    ['a name before it', (port: number) => `x@127.0.0.1:${port}`],
    ['no name', () => ''],
  ])('%s: neither page nor request nor live connection', async (_, hostOf) => {
    const hub = await attackedHub();
    const host = hostOf(hub.port);
    const origin = `http://${host}`;
    expect(statusOf(await says(hub.port, request('GET /', { host })))).toBe('421');
    expect(statusOf(await says(hub.port, request('POST /pair', { host, origin }, '{}')))).toBe('421');
    expect(statusOf(await says(hub.port, upgradeRequest(hub.port, { host, origin })))).toBe('403');
    await hub.unharmed();
  });
});

describe('another page', () => {
  it.each([
    ['elsewhere', () => 'http://page.example'],
    ['of another port', (port: number) => `http://127.0.0.1:${port + 1}`],
    ['of another name of the hub', (port: number) => `http://localhost:${port}`],
    ['of the other scheme', (port: number) => `https://127.0.0.1:${port}`],
    ['in a sandbox', () => 'null'],
    ['with a name that begins the same', (port: number) => `http://127.0.0.1:${port}.page.example`],
  ])('%s opens no live connection and asks for nothing', async (_, originOf) => {
    const hub = await attackedHub();
    const origin = originOf(hub.port);
    const host = `127.0.0.1:${hub.port}`;
    expect(statusOf(await says(hub.port, upgradeRequest(hub.port, { origin })))).toBe('403');
    const asked = { host, origin, 'content-type': 'text/plain', 'content-length': '2' };
    expect(statusOf(await says(hub.port, request('POST /pair', asked, '{}')))).toBe('403');
    await hub.unharmed();
  });

  it('that names no origin is none of the hub’s', async () => {
    const hub = await attackedHub();
    const bare = upgradeRequest(hub.port).replace(/origin: [^\r]*\r\n/, '');
    expect(statusOf(await says(hub.port, bare))).toBe('403');
    expect(statusOf(await says(hub.port, request('POST /pair', { host: `127.0.0.1:${hub.port}` })))).toBe(
      '403',
    );
  });

  it('is told by no header that it may read what the hub answers', async () => {
    const hub = await attackedHub();
    const host = `127.0.0.1:${hub.port}`;
    for (const line of ['GET /health', 'OPTIONS /pair', 'OPTIONS /office/devices']) {
      const answer = await says(hub.port, request(line, { host, origin: 'http://page.example' }));
      expect(answer.toLowerCase()).not.toContain('access-control');
    }
  });
});

describe('every answer carries the policy', () => {
  it.each([
    'GET /',
    'GET /index.html',
    'GET /health',
    'GET /nowhere',
    'GET /office/devices',
    'POST /pair',
    'PUT /',
    'GET /live',
  ])('%s', async (line) => {
    const hub = await attackedHub();
    const answer = await says(hub.port, request(line, { host: `127.0.0.1:${hub.port}` }));
    const policy = /content-security-policy: ([^\r]*)/i.exec(answer)?.[1] ?? '';
    expect(policy.startsWith(POLICY)).toBe(true);
    // Beside it stands at most the one policy by which Svelte writes its templates.
    expect(policy.slice(POLICY.length)).toMatch(/^(; trusted-types [a-z-]+)?$/);
  });
});

describe('bytes that are no request', () => {
  const long = 'x'.repeat(20_000);
  it.each([
    ['garbage', '\u0000\u0001\u0002 nothing\r\n\r\n'],
    ['a header without end', `GET / HTTP/1.1\r\nhost: a\r\nx: ${long}`],
    ['two lengths', 'POST /pair HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab'],
    [
      'a length and pieces',
      'POST /pair HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a name in two lines', 'GET / HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n'],
    [
      'a piece that is no number',
      'POST /pair HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
    ],
    ['a tunnel', 'CONNECT a:1 HTTP/1.1\r\nhost: a:1\r\n\r\n'],
    ['a whole address', 'GET http://page.example/ HTTP/1.1\r\nhost: page.example\r\n\r\n'],
    ['TLS', Buffer.from('16030100a5010000a10303', 'hex')],
  ])('%s end their own connection only', async (_, bytes) => {
    const hub = await attackedHub();
    for (let times = 0; times < 5; times += 1) await says(hub.port, bytes);
    await hub.unharmed();
  });

  it.each([
    ['an unknown version', { 'sec-websocket-version': '99' }],
    ['a key that is none', { 'sec-websocket-key': 'short' }],
    ['another protocol', { upgrade: 'h2c' }],
    ['protocols that are none', { 'sec-websocket-protocol': ',,,' }],
  ])('nor does an upgrade with %s', async (_, headers) => {
    const hub = await attackedHub();
    const raw = rawSocket(hub.port, upgradeRequest(hub.port, headers));
    raw.socket.end();
    await raw.closed;
    expect(raw.heard().toString('latin1')).not.toContain('challenge');
    await hub.unharmed();
  });

  it('a body larger than any is not read to its end', async () => {
    const hub = await attackedHub();
    const host = `127.0.0.1:${hub.port}`;
    const asked = { host, origin: hub.origin, 'content-length': String(2 ** 40) };
    expect(statusOf(await says(hub.port, request('POST /pair', asked, 'x'.repeat(1_000))))).toBe('413');
    await hub.unharmed();
  });
});

describe('what does not end', () => {
  it('a hundred connections that never finish asking leave the others their answers', async () => {
    const hub = await attackedHub();
    const slow = Array.from({ length: 100 }, () => rawSocket(hub.port, 'GET / HTTP/1.1\r\nx: '));
    await Promise.all(slow.map(({ socket }) => new Promise((ready) => socket.once('connect', ready))));
    await hub.unharmed();
    for (const { socket } of slow) socket.destroy();
  });

  it('no address of the hub carries a secret: the live connection is opened without any', () => {
    expect(LIVE_ROOM).toBe('live');
    expect(upgradeRequest(1)).toMatch(/^GET \/live HTTP/);
  });
});
