/**
 * No secret in logs, addresses, error texts: the built hub is led through pairing, wrong proofs, commands with PINs, refusals,
 * a failing disk and a defect, and all it has said anywhere is searched for every secret in every usual spelling.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import type { Command } from '../protocol/commands/command.ts';
import { helloSchema, invitationReplySchema, PROTOCOL_VERSION, pairReplySchema } from '../protocol/wire.ts';
import { buildHub, type RunningHub, startHub } from './hub/built-hub.ts';
import { ownFolder } from './hub/support.ts';
import type { Paired } from './support/asking.ts';
import { authorizationOf, keyOf, resigned } from './support/device-keys.ts';
import { deputy, idOf } from './support/hub-hall.ts';
import { message, openSocket } from './support/hub-server.ts';

let dist = '';
beforeAll(async () => {
  dist = await buildHub();
}, 120_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

const PIN = '907153';
const WRONG_PIN = '481927';
/** Stands in every text that is no lawful one: a hub that repeats what it was sent would repeat it. */
const TYPED = 'qupiya-soz-5f21c7';
/** What a defect says of itself, as it might: with the words of people in it. */
const DEFECT = 'aqau-soz-77e0b3';

/** The spellings in which a secret might stand somewhere: as it is, and in hex, Base64 at any place, and UTF-16. */
function spellings(secret: string): string[] {
  const texts = [Buffer.from(secret, 'utf8')];
  if (/^([0-9a-f]{2}){8,}$/.test(secret)) texts.push(Buffer.from(secret, 'hex'));
  const found = [secret, secret.toUpperCase(), [...secret].join('\u0000')];
  for (const bytes of texts) {
    found.push(bytes.toString('hex'));
    for (const before of [0, 1, 2]) {
      // Only what no neighbour can change.
      const base64 = Buffer.concat([Buffer.alloc(before), bytes])
        .toString('base64')
        .replaceAll('=', '');
      const inner = base64.slice(before === 0 ? 0 : before + 1, -2);
      found.push(inner, inner.replaceAll('+', '-').replaceAll('/', '_'));
    }
  }
  return found;
}

it('is found in its spellings', () => {
  for (const spelt of [
    'x0123456789abcdefx',
    Buffer.from('..0123456789abcdef..').toString('base64'),
    Buffer.from('.0123456789abcdef..').toString('base64url'),
    Buffer.from('0123456789abcdef', 'hex').toString('base64'),
    Buffer.from('0123456789abcdef', 'utf16le').toString('latin1'),
    Buffer.from('0123456789abcdef').toString('hex'),
  ])
    expect([spelt, spellings('0123456789abcdef').some((one) => spelt.includes(one))]).toEqual([spelt, true]);
});

/** Asks and remembers: what is asked for, what was answered, headers and all. */
function asking(hub: RunningHub) {
  const answers: string[] = [];
  const signatures: string[] = [];
  let n = 0;
  async function ask(path: string, { method = 'POST', body, by, forged = false, kept = true }: Asking = {}) {
    n += 1;
    const text = typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body);
    const asked = { method, target: path, at: Date.now(), n, body: text };
    const header =
      by === undefined ? null : authorizationOf(forged ? 'a stranger' : by.key, by.device.id, asked);
    if (header !== null) signatures.push(header.slice(-128));
    const origin = `http://127.0.0.1:${hub.port}`;
    const answer = await fetch(`${origin}${path}`, {
      method,
      headers: { origin, ...(header !== null && { authorization: header }) },
      ...(text !== undefined && { body: text }),
    });
    const said = await answer.text();
    if (kept) answers.push(JSON.stringify([...answer.headers]), said);
    return { status: answer.status, text: said };
  }
  return { ask, answers, signatures };
}

interface Asking {
  readonly method?: string;
  readonly body?: unknown;
  readonly by?: Paired;
  readonly forged?: boolean;
  /** False for the one answer that is to show a secret: the office's invitation. */
  readonly kept?: boolean;
}

it('no token, code, PIN, key, signature or seal is in anything the hub says', async () => {
  const folder = ownFolder();
  const aid = join(folder, 'defect.mjs');
  writeFileSync(
    aid,
    `process.on('SIGUSR2', () => { throw new Error('${DEFECT}'); });
     process.on('exit', () => process.stderr.write(\`a prototype can be reached: \${'__proto__' in {}}\\n\`));`,
  );
  const data = join(folder, 'data');
  const line = ['--host', '127.0.0.1', '--port', '0', '--data', data, '--rehearsal'];
  const hub = await startHub(dist, line, { LANG: 'en_GB.UTF-8', NODE_OPTIONS: `--import=file://${aid}` });
  if ('code' in hub) throw new Error(hub.err);
  const { ask, answers, signatures } = asking(hub);
  const secrets = new Set([hub.officeToken, PIN, WRONG_PIN, TYPED, DEFECT]);
  const seeds = ['office-1', 'commission-1', 'desk-1'].map((name) =>
    createHash('sha256').update(name).digest('hex'),
  );
  for (const seed of seeds) secrets.add(seed);

  async function paired(key: string, proof: object): Promise<Paired> {
    const { text } = await ask('/pair', { body: { key: keyOf(key), ...proof } });
    return { device: v.parse(pairReplySchema, JSON.parse(text)).device, key };
  }
  const office = await paired('office-1', { token: hub.officeToken });
  async function invited(role: string) {
    const { text } = await ask('/office/invitations', { body: { role }, by: office, kept: false });
    const { links, code } = v.parse(invitationReplySchema, JSON.parse(text));
    const token = links[0]?.split('=')[1] ?? '';
    for (const secret of [token, code]) secrets.add(secret);
    return { token, code };
  }
  const commission = await paired('commission-1', { code: (await invited('commission')).code });
  const desk = await paired('desk-1', { token: (await invited('desk')).token });
  const waiting = await invited('podium');

  // Wrong proofs, secrets in addresses, bodies that are none.
  await ask('/pair', { body: { key: keyOf('desk-1'), token: hub.officeToken } });
  await ask('/pair', { body: { key: keyOf('desk-1'), code: 'ZZZZZZZZZZ' } });
  await ask('/pair', { body: { key: keyOf('desk-1'), token: waiting.token, [TYPED]: TYPED } });
  await ask('/pair', { body: `{"token":"${waiting.token}","${TYPED}` });
  await ask('/pair', { body: `${waiting.code}${TYPED}`.repeat(400) });
  for (const path of [
    `/${TYPED}?token=${waiting.token}`,
    `/pair/${waiting.token}`,
    `/office/import?name=${TYPED}`,
  ])
    for (const method of ['GET', 'POST', 'DELETE']) await ask(path, { method });
  await ask('/office/devices', { method: 'GET', by: office });
  await ask('/office/devices', { method: 'GET', by: office, forged: true });
  await ask('/office/devices', { method: 'GET', by: desk });
  await ask(`/office/devices/${TYPED}/confirm`, { body: {}, by: office });
  await ask('/office/meetings', { body: { kind: TYPED }, by: office });
  await ask(`/office/import?name=${TYPED}.csv`, {
    body: `${TYPED};${TYPED}\n${TYPED}`.repeat(3),
    by: office,
    kept: false,
  });

  // Sessions: a wrong signature, then commands with PINs: refused, wrong, malformed, too large, too many.
  const at = { url: `ws://127.0.0.1:${hub.port}`, origin: `http://127.0.0.1:${hub.port}` };
  const said: Buffer[] = [];
  async function greeted({ device, key }: Paired) {
    const socket = await openSocket(at);
    onTestFinished(() => socket.socket.terminate());
    socket.socket.on('message', (bytes: Buffer) => said.push(bytes));
    await socket.introduce(device.id, key);
    const hello = v.parse(helloSchema, await socket.next('hello'));
    socket.say(Uint8Array.of(0, 0, 1, 0));
    await socket.next('sync');
    return { ...socket, hello };
  }
  const stranger = await openSocket(at);
  stranger.socket.on('message', (bytes: Buffer) => said.push(bytes));
  await stranger.introduce(desk.device.id, 'office-1');
  await stranger.closed;
  await greeted(desk);
  const member = await greeted(commission);
  const commands: Command[] = [
    { type: 'member.enrol', member: deputy(1) },
    { type: 'count.repeat', reason: TYPED },
  ];
  let n = 0;
  for (const command of commands)
    for (const pin of [PIN, WRONG_PIN]) {
      n += 1;
      const { signed, signature } = resigned(commission.key, {
        v: PROTOCOL_VERSION,
        meeting: member.hello.meeting?.id,
        device: commission.device.id,
        counter: n,
        id: idOf(n),
        command,
        head: member.hello.meeting?.head,
        at: member.hello.time,
        member: deputy(1),
      });
      signatures.push(signature);
      const whole = { signed, signature, pin };
      for (const content of [
        whole,
        { ...whole, pin: `${pin}x` },
        { ...whole, [TYPED]: pin },
        { ...whole, pad: pin.repeat(2_000) },
      ]) {
        member.say(message('command', content));
        await member.next('answer');
      }
    }
  for (let times = 0; times < 60; times += 1) member.say(message('command', `{"pin":"${PIN}","${TYPED}":`));
  member.say(message('beat', TYPED));
  await member.closed;

  // A disk that fails while somebody pairs, and a defect that ends the hub.
  renameSync(data, `${data}-gone`);
  const failed = await ask('/pair', { body: { key: keyOf('desk-9'), token: waiting.token } });
  expect(failed.status).toBe(500);
  renameSync(`${data}-gone`, data);
  expect(await hub.end('SIGUSR2')).toBe(1);

  for (const signature of signatures) secrets.add(signature);
  const files = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')] as const);
  const journals = files.map(([, text]) => text).join('\n');
  const seal = /"seal":"([0-9a-f]{64})"/.exec(journals)?.[1] ?? '';
  expect(seal).not.toBe('');
  secrets.add(seal);

  const { out, err } = hub.said();
  expect(err).toContain('"event":"device.refused"');
  expect(err).toContain('"event":"hub.failed"');
  expect(err).toContain('a prototype can be reached: false');
  // The one place that shows the office's link is the hub's own screen.
  expect(out).toContain(hub.officeToken);
  const everything: readonly (readonly [string, string])[] = [
    ['the log', err],
    ['the screen', out.replaceAll(hub.officeToken, '')],
    ['an answer', answers.join('\n')],
    ['a message', Buffer.concat(said).toString('latin1')],
  ];
  for (const [where, text] of everything)
    for (const secret of secrets)
      expect([where, secret.slice(0, 6), spellings(secret).some((one) => text.includes(one))]).toEqual([
        where,
        secret.slice(0, 6),
        false,
      ]);

  // At rest too, but for what the journal is there to keep: its own seal, and what was signed for it.
  const neverKept = [...secrets].filter((secret) => secret !== seal && !signatures.includes(secret));
  for (const [name, text] of files)
    for (const secret of neverKept)
      expect([name, secret.slice(0, 6), spellings(secret).some((one) => text.includes(one))]).toEqual([
        name,
        secret.slice(0, 6),
        false,
      ]);
});
