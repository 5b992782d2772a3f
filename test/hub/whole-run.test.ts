/**
 * A whole secret round over the built hub's sockets, and what it leaves behind: no secret and no PIN in words, files or
 * addresses, no moment at which anybody took a ballot (I7). Then strangers and garbage, which change nothing and end nothing.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { PERMISSIONS } from '../../protocol/permissions.ts';
import { ROLES, type Role } from '../../protocol/roles.ts';
import { invitationReplySchema } from '../../protocol/wire.ts';
import { meetingReplySchema } from '../../protocol/wire-office.ts';
import { askHub, type Paired, pairWith } from '../support/asking.ts';
import { commandsOf } from '../support/commands.ts';
import { authOf } from '../support/device-keys.ts';
import { message } from '../support/hub-server.ts';
import { LiveDevice } from '../support/live-device.ts';
import { issue, members, papers, roundBegun, secretRound } from '../support/meeting.ts';
import { buildHub, type RunningHub, startHub } from './built-hub.ts';
import { ownFolder } from './support.ts';

const ATTACKS = process.env.LONG ? 20_000 : 150;
const SEED = Number(process.env.SEED ?? 912);

let dist = '';
beforeAll(async () => {
  dist = await buildHub();
}, 120_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

async function runHub(folder: string, ...more: string[]): Promise<RunningHub> {
  const hub = await startHub(dist, ['--host', '127.0.0.1', '--port', '0', '--data', folder, ...more]);
  if ('code' in hub) throw new Error(hub.err);
  return hub;
}

/** Opens a socket of a page of this hub; it is gone after the test. */
function openSocket(hub: RunningHub): WebSocket {
  const socket = new WebSocket(`ws://127.0.0.1:${hub.port}/live`, { origin: `http://127.0.0.1:${hub.port}` });
  socket.on('error', () => undefined);
  onTestFinished(() => socket.terminate());
  return socket;
}

const opened = (socket: WebSocket) => new Promise<void>((ready) => socket.on('open', () => ready()));
/** The JSON in one of our own messages. */
const textOf = (bytes: Buffer) => bytes.subarray(bytes.indexOf('{')).toString();
const closed = (socket: WebSocket) => new Promise<void>((gone) => socket.on('close', () => gone()));

/** A device that is paired and greeted; it is gone after the test. */
async function openDevice(hub: RunningHub, paired: Paired): Promise<LiveDevice> {
  const host = `127.0.0.1:${hub.port}`;
  const device = new LiveDevice({ url: `ws://${host}`, origin: `http://${host}` }, paired);
  onTestFinished(() => device.cut());
  await device.connect();
  return device;
}

/** The commands of a meeting up to its announced result, in their order. */
const wholeMeeting = () =>
  commandsOf(roundBegun('secret', 9, { oblast: 9, districts: [], members: 3 }), secretRound(papers([6, 3])));

/** Every member's own PIN, found in no number or hash by chance. */
const PINS = new Map(members(3).map((who, n) => [who, `90${n}817`]));

it('[I7] a whole round leaves no secret, no PIN and no moment of an issued ballot behind', async () => {
  const folder = ownFolder();
  const hub = await runHub(folder);
  const ask = <T>(schema: v.GenericSchema<unknown, T>, path: string, body: unknown) =>
    askHub(hub, path, { body, by: office }).then(async (reply) => v.parse(schema, await reply.json()));
  const office = await pairWith(hub, hub.officeToken, 'office');
  const territory = { kind: 'meeting', type: 'oblast', kk: 'Үлгі облысы', ru: 'Примерная область' };
  await ask(meetingReplySchema, '/office/meetings', territory);
  const secrets = [hub.officeToken];
  const devices = new Map<Role, LiveDevice>();
  for (const role of ROLES) {
    const invitation = await ask(invitationReplySchema, '/office/invitations', { role });
    const token = invitation.links[0]?.split('=')[1] ?? '';
    const paired = await pairWith(hub, token, role);
    await askHub(hub, `/office/devices/${paired.device.id}/confirm`, { body: {}, by: office });
    secrets.push(invitation.code, token);
    devices.set(role, await openDevice(hub, paired));
  }
  const waived = { type: 'transport.waive', reason: 'Залдың желісі бөлек' } as const;
  expect(await devices.get('office')?.send(waived)).toEqual({ kind: 'accepted' });

  const wordsAt: string[] = [];
  for (const command of wholeMeeting()) {
    const [role] = PERMISSIONS[command.type].roles;
    const sender = role && devices.get(role);
    if (!sender) throw new Error(`nobody sends ${command.type}`);
    const member = 'member' in command ? command.member : null;
    const pin = member && PINS.get(member);
    const outcome = await sender.send(command, member && pin ? { member, pin } : null);
    expect([command.type, outcome]).toEqual([command.type, { kind: 'accepted' }]);
    if (command.type === 'commission.vote')
      for (const [who, chosen] of PINS)
        await devices
          .get('commission')
          ?.send({ type: 'member.enrol', member: who }, { member: who, pin: chosen });
    if (command.type === 'issuing.begin' || command.type === 'issuing.end') wordsAt.push(hub.said().err);
    if (command.type === 'ballots.issue') expect((await sender.send(issue(1))).kind).toBe('refused');
  }
  await hub.end('SIGTERM');

  expect(wordsAt[1]).toBe(wordsAt[0]);
  expect(hub.said().err).not.toContain('command.refused');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')] as const);
  const journal = new Map(files).get('journal') ?? '';
  const times = [
    ...journal.matchAll(/\{"at":(\d+),"event":\{[^{}]*"type":"(ballots\.issued|issuing\.began)"/g),
    ...journal.matchAll(/"signed":\{"at":(\d+),"command":\{[^{}]*"type":"ballots\.issue"/g),
  ];
  expect(times).toHaveLength(19);
  expect(new Set(times.map(([, at]) => at)).size).toBe(1);
  for (const [name, text] of [...files, ['the words of the hub', hub.said().err] as const])
    for (const secret of [...secrets, ...PINS.values()])
      expect([name, text.includes(secret)]).toEqual([name, false]);
  expect(hub.said().out.replace(hub.officeToken, '')).not.toMatch(
    new RegExp([...secrets, ...PINS.values()].join('|')),
  );
});

it('[I6] strangers get nothing of the meeting, and no bytes of anybody change it or end the hub', async () => {
  const folder = ownFolder();
  const hub = await runHub(folder, '--rehearsal');
  const office = await pairWith(hub, hub.officeToken, 'office');
  const record = () => {
    const [id = ''] = readdirSync(join(folder, 'rehearsals'));
    return readFileSync(join(folder, 'rehearsals', id, 'journal'));
  };
  const before = record();

  const words = fc.oneof(
    fc.json(),
    fc.constantFrom('{"id":"x"}', '[[[[[[[[[[', '{"__proto__":{}}', '"\\ud800"', `{"id":${'9'.repeat(400)}}`),
  );
  const frame = fc.oneof(
    fc
      .tuple(fc.constantFrom(0, 1, 100, 101, 102, 103, 104, 105), fc.uint8Array({ maxLength: 80 }))
      .map(([type, rest]) => Uint8Array.of(type, ...rest)),
    fc
      .tuple(fc.constantFrom('auth' as const, 'command' as const, 'beat' as const), words)
      .map(([kind, text]) => message(kind, text)),
    fc.constantFrom(new Uint8Array(70_000), Uint8Array.of(0, 2, 255, 255, 255, 255, 15), new Uint8Array(0)),
  );
  const line = fc
    .constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'G\0T')
    .chain((method) =>
      fc
        .constantFrom(
          '/',
          '/%',
          '/%2e%2e/',
          '//',
          '*',
          '/office/devices',
          '/office/import?name=%E0',
          '/live',
          '/pair',
          'x',
        )
        .map((path) => `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1:${hub.port}\r\n`),
    );
  const raw = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc
      .tuple(
        line,
        fc.constantFrom(
          '\r\n',
          'Content-Length: -1\r\n\r\n',
          'Range: bytes=9-1\r\n\r\n',
          'Transfer-Encoding: x\r\n\r\n',
        ),
      )
      .map((parts) => Buffer.from(parts.join(''))),
    fc
      .uint8Array({ minLength: 1, maxLength: 60 })
      .map((bytes) =>
        Buffer.concat([
          Buffer.from(
            `GET /live HTTP/1.1\r\nHost: 127.0.0.1:${hub.port}\r\nOrigin: http://127.0.0.1:${hub.port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
          ),
          bytes,
        ]),
      ),
  );

  const heard: Buffer[] = [];
  async function asDevice(bytes: Uint8Array, admitted: boolean): Promise<void> {
    const socket = openSocket(hub);
    const gone = closed(socket);
    const challenged = new Promise<Buffer>((heard) => socket.once('message', heard));
    await opened(socket);
    if (admitted) {
      const challenge = textOf(await challenged);
      socket.send(message('auth', authOf(office.device.id, JSON.parse(challenge).challenge, office.key)));
      await new Promise((hello) => socket.once('message', hello));
    } else socket.on('message', (received: Buffer) => heard.push(received));
    socket.send(bytes);
    // Whatever came of it, what follows is misuse and ends the session.
    socket.send('text');
    await gone;
  }
  const asNobody = (bytes: Buffer): Promise<void> =>
    new Promise((gone) => {
      const socket = connect(hub.port, '127.0.0.1', () => socket.end(bytes));
      socket.on('data', (received) => heard.push(received));
      socket.on('error', () => undefined);
      socket.on('close', () => gone());
    });
  await fc.assert(
    fc.asyncProperty(frame, raw, async (bytes, request) => {
      await Promise.all([asDevice(bytes, false), asDevice(bytes, true), asNobody(request)]);
    }),
    { numRuns: ATTACKS, seed: SEED },
  );

  for (const path of [
    '/office/devices',
    '/office/meetings',
    '/office/import?name=a.csv',
    '/live',
    '/papers',
    '/data',
  ])
    heard.push(Buffer.from(await (await askHub(hub, path)).text()));
  const all = Buffer.concat(heard).toString();
  for (const word of ['deputy', 'maslikhat', 'meeting.created', 'Үлгі облысы', office.device.id])
    expect(all).not.toContain(word);
  expect(record().equals(before)).toBe(true);
  expect(await (await askHub(hub, '/health')).json()).toEqual({ ok: true });
  expect(hub.said().err).not.toContain('hub.failed');
});
