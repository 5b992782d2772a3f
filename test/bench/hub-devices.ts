/**
 * Devices of a hub as the load needs them: a key made here, admitted by the office's invitation (clause 10), and nothing
 * of a kiosk's own code, so that what is measured is the hub.
 */
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Command } from '../../protocol/commands/command.ts';
import type { Role } from '../../protocol/roles.ts';
import { commandText, requestText } from '../../protocol/signing.ts';
import { commandId, deviceId, meetingId } from '../../protocol/values.ts';
import {
  type CommandMessage,
  DEVICE_SCHEME,
  helloSchema,
  invitationReplySchema,
  PROTOCOL_VERSION,
  pairReplySchema,
} from '../../protocol/wire.ts';
import { type DeviceKey, signed } from './load/ways-in.ts';

/** Asks to be admitted with a token, under a new key. */
export async function pairDevice(host: string, token: string): Promise<DeviceKey> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
  const reply = await fetch(`http://${host}/pair`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: `http://${host}` },
    body: JSON.stringify({ key, token }),
  });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`a device was not admitted: ${reply.status} ${text}`);
  const { device } = v.parse(v.pipe(v.string(), v.parseJson(), pairReplySchema), text);
  return { device: device.id, pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

/** Has the office ask something by HTTP; the reply's text. */
export async function askAsOffice(
  host: string,
  office: DeviceKey,
  target: string,
  content: unknown,
): Promise<string> {
  const body = JSON.stringify(content);
  const request = {
    device: office.device,
    method: 'POST',
    target,
    at: Date.now(),
    once: randomBytes(16).toString('hex'),
    digest: createHash('sha256').update(body).digest('hex'),
  };
  const signature = signed(requestText(request), office);
  const { at, once, digest } = request;
  const reply = await fetch(`http://${host}${target}`, {
    method: 'POST',
    headers: {
      authorization: `${DEVICE_SCHEME} ${office.device}:${at}:${once}:${digest}:${signature}`,
      'content-type': 'application/json',
      origin: `http://${host}`,
    },
    body,
  });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${target} was answered with ${reply.status} ${text}`);
  return text;
}

/** Admits `count` devices of a role. */
export async function admitDevices(
  host: string,
  office: DeviceKey,
  role: Role,
  count: number,
): Promise<readonly DeviceKey[]> {
  const keys: DeviceKey[] = [];
  for (let number = 1; number <= count; number += 1) {
    const reply = await askAsOffice(host, office, '/office/invitations', { role });
    const { links } = v.parse(v.pipe(v.string(), v.parseJson(), invitationReplySchema), reply);
    const [, token = ''] = /#pair=([0-9a-f]{32})/.exec(links[0] ?? '') ?? [];
    keys.push(await pairDevice(host, token));
  }
  return keys;
}

/** The hub's hello as it came. */
export const readHello = (text: string) => v.parse(v.pipe(v.string(), v.parseJson(), helloSchema), text);

const counters = new Map<string, number>();

/** A command of a device, signed; `head` is needed by commands that no queue may hold. */
export function commandOf(
  key: DeviceKey,
  where: { readonly meeting: string; readonly head: string; readonly at: number },
  command: Command,
): CommandMessage {
  const counter = (counters.get(key.device) ?? 0) + 1;
  counters.set(key.device, counter);
  const content = {
    v: PROTOCOL_VERSION,
    meeting: v.parse(meetingId, where.meeting),
    device: v.parse(deviceId, key.device),
    counter,
    id: v.parse(commandId, randomBytes(16).toString('hex')),
    command,
    head: where.head,
    at: where.at,
    member: null,
  } as const;
  return { signed: content, signature: signed(commandText(content), key) };
}
