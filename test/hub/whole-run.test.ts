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
import type { Command } from '../../protocol/commands/command.ts';
import type { Decision } from '../../protocol/decision.ts';
import { hallDate } from '../../protocol/kazakh/calendar.ts';
import { PERMISSIONS } from '../../protocol/permissions.ts';
import { ROLES, type Role } from '../../protocol/roles.ts';
import type { DeputyId } from '../../protocol/values.ts';
import {
  invitationReplySchema,
  type Outcome,
  PROTOCOL_VERSION,
  pairReplySchema,
} from '../../protocol/wire.ts';
import { meetingReplySchema } from '../../protocol/wire-office.ts';
import { message } from '../support/hub-server.ts';
import { issue, members, papers, roundBegun, secretRound } from '../support/meeting.ts';
import { Walk } from '../support/walk.ts';
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

type Paired = v.InferOutput<typeof pairReplySchema>;

function asking(hub: RunningHub) {
  const origin = `http://127.0.0.1:${hub.port}`;
  return (path: string, body?: unknown, by?: Paired): Promise<Response> =>
    fetch(`${origin}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { origin, ...(by && { authorization: `Device ${by.device.id}:${by.secret}` }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}

/** Opens a socket of a page of this hub; it is gone after the test. */
function openSocket(hub: RunningHub): WebSocket {
  const socket = new WebSocket(`ws://127.0.0.1:${hub.port}/live`, { origin: `http://127.0.0.1:${hub.port}` });
  socket.on('error', () => undefined);
  onTestFinished(() => socket.terminate());
  return socket;
}

const opened = (socket: WebSocket) => new Promise<void>((ready) => socket.on('open', () => ready()));
const closed = (socket: WebSocket) => new Promise<void>((gone) => socket.on('close', () => gone()));

/** Our own messages of one kind as they come. */
const textOf = (bytes: Buffer) => bytes.subarray(bytes.indexOf('{')).toString();

/** A device that sends one command after another and says every time that nothing waits. */
async function openDevice(hub: RunningHub, meeting: string, paired: Paired) {
  const socket = openSocket(hub);
  await opened(socket);
  const { device, secret } = paired;
  const greeted = new Promise((hello) => socket.once('message', hello));
  socket.send(message('auth', { version: PROTOCOL_VERSION, device: device.id, secret }));
  await greeted;
  socket.send(message('beat', { sent: 0, queued: 0 }));
  let counter = 0;
  return (command: Command, personal?: { member: DeputyId; pin: string }): Promise<Outcome> => {
    counter += 1;
    const id = Buffer.from(`${device.role}-${counter}`.padEnd(16)).toString('hex');
    const head = '0'.repeat(64);
    const envelope = { v: PROTOCOL_VERSION, meeting, device: device.id, counter, id, command, head, at: 0 };
    return new Promise((answered) => {
      socket.on('message', function hear(bytes: Buffer) {
        if (!bytes.includes(`{"id":"${id}"`)) return;
        socket.off('message', hear);
        answered(JSON.parse(textOf(bytes)).outcome);
      });
      socket.send(message('command', personal === undefined ? envelope : { ...envelope, personal }));
    });
  };
}

/** The commands of a meeting up to its announced result, in their order. */
function wholeMeeting(): readonly Command[] {
  const commands: Command[] = [];
  class Noted extends Walk {
    override try(
      command: Command,
      ...about: Parameters<Walk['try']> extends [unknown, ...infer R] ? R : never
    ): Decision {
      commands.push(command);
      return super.try(command, ...about);
    }
  }
  new Noted().take(
    roundBegun('secret', 9, { oblast: 9, districts: [], members: 3 }),
    secretRound(papers([6, 3])),
  );
  return commands.filter(({ type }) => type !== 'meeting.create').map(dated);
}

/** The hub's clock is the machine's, and nothing the office records is of a later day. */
function dated(command: Command): Command {
  const today = hallDate(Date.now());
  if (command.type === 'notice.record') return { ...command, receivedOn: today };
  if (command.type !== 'meeting.convene') return command;
  const publications = command.publications.map(({ site }) => ({ site, publishedOn: today }));
  return { ...command, date: today, publications };
}

/** Every member's own PIN, found in no number or hash by chance. */
const PINS = new Map(members(3).map((who, n) => [who, `90${n}817`]));

it('[I7] a whole round leaves no secret, no PIN and no moment of an issued ballot behind', async () => {
  const folder = ownFolder();
  const hub = await runHub(folder);
  const ask = asking(hub);
  const pair = async (token: string): Promise<Paired> =>
    v.parse(pairReplySchema, await (await ask('/pair', { token })).json());

  const office = await pair(hub.officeToken);
  const territory = { kind: 'meeting', type: 'oblast', kk: 'Үлгі облысы', ru: 'Примерная область' };
  const begun = await (await ask('/office/meetings', territory, office)).json();
  const { meeting } = v.parse(meetingReplySchema, begun);
  const secrets = [hub.officeToken, office.secret];
  const send = new Map<Role, Awaited<ReturnType<typeof openDevice>>>();
  for (const role of ROLES) {
    const reply = await (await ask('/office/invitations', { role }, office)).json();
    const invitation = v.parse(invitationReplySchema, reply);
    const token = invitation.links[0]?.split('=')[1] ?? '';
    const device = await pair(token);
    secrets.push(invitation.code, token, device.secret);
    send.set(role, await openDevice(hub, meeting, device));
  }

  const wordsAt: string[] = [];
  for (const command of wholeMeeting()) {
    const [role] = PERMISSIONS[command.type].roles;
    const sender = role && send.get(role);
    if (!sender) throw new Error(`nobody sends ${command.type}`);
    const member = 'member' in command ? command.member : null;
    const pin = member && PINS.get(member);
    const outcome = await sender(command, member && pin ? { member, pin } : undefined);
    expect([command.type, outcome]).toEqual([command.type, { kind: 'accepted' }]);
    if (command.type === 'commission.vote')
      for (const [who, chosen] of PINS)
        await send.get('commission')?.({ type: 'member.enrol', member: who }, { member: who, pin: chosen });
    if (command.type === 'issuing.begin' || command.type === 'issuing.end') wordsAt.push(hub.said().err);
    if (command.type === 'ballots.issue') expect((await sender(issue(1))).kind).toBe('refused');
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
  ];
  expect(times).toHaveLength(10);
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
  const ask = asking(hub);
  const office = v.parse(pairReplySchema, await (await ask('/pair', { token: hub.officeToken })).json());
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
    await opened(socket);
    if (admitted) {
      const { device, secret } = office;
      socket.send(message('auth', { version: PROTOCOL_VERSION, device: device.id, secret }));
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
    heard.push(Buffer.from(await (await ask(path)).text()));
  const all = Buffer.concat(heard).toString();
  for (const word of ['deputy', 'maslikhat', 'meeting.created', 'Үлгі облысы', office.device.id])
    expect(all).not.toContain(word);
  expect(record().equals(before)).toBe(true);
  expect(await (await ask('/health')).json()).toEqual({ ok: true });
  expect(hub.said().err).not.toContain('hub.failed');
});
