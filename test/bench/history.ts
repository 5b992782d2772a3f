/**
 * The folder of a hub in which a very long rehearsal went on: deputies leave and come back until so many events are
 * recorded, every act signed by its desk, one act a frame. Decided and framed by the hub's own clerk and journal; only the
 * disk's sync is left out while it is being written.
 */
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { openClerk } from '../../hub/clerk.ts';
import { realDisk } from '../../hub/journal/disk.ts';
import { openFile } from '../../hub/journal/open.ts';
import type { Device, Streams, Submission } from '../../hub/ports.ts';
import { replayJournal } from '../../hub/replay.ts';
import type { Command } from '../../protocol/commands/command.ts';
import { commandId, deviceId, meetingId } from '../../protocol/values.ts';
import { commandOf } from './hub-devices.ts';
import type { DeviceKey } from './load/ways-in.ts';
import { scratchFolder, startHub } from './processes.ts';

const NOBODY: Streams = {
  epoch: 1,
  phrase: '',
  publish() {},
  length: () => 0,
  head: () => '0'.repeat(64),
  missing: () => new Uint8Array(),
  subscribe: () => () => {},
};

const written = new Map<number, string>();

/** A copy of a data folder with a rehearsal of so many events; it is written once and copied from then on. */
export async function historyOf(events: number): Promise<string> {
  const known = written.get(events) ?? scratchFolder();
  if (!written.has(events)) await writeHistory(known, events);
  written.set(events, known);
  const copy = scratchFolder();
  cpSync(known, copy, { recursive: true });
  return copy;
}

async function writeHistory(folder: string, events: number): Promise<void> {
  const hub = await startHub(folder, '--rehearsal');
  await hub.end();
  const [meeting = ''] = readdirSync(join(folder, 'rehearsals'));
  const opening = await openFile({
    disk: { ...realDisk, open: unsynced, syncFolder: async () => {} },
    path: join(folder, 'rehearsals', meeting, 'journal'),
    onFatal({ code, errno }) {
      throw new Error(`the long journal could not be written: ${code} (${errno})`);
    },
    release: async () => {},
  });
  if (opening.kind === 'refused') throw new Error(`the rehearsal's journal was not opened: ${opening.code}`);
  const { journal } = opening;
  const told = await replayJournal(journal);
  if (told.kind === 'unread') throw new Error(`frame ${told.frame} was not understood: ${told.reason}`);
  const id = v.parse(meetingId, meeting);
  const clerk = openClerk({
    meeting: id,
    journal,
    clock: { now: () => Date.now() },
    streams: NOBODY,
    pins: { check: async () => 'right', enrol: async () => {}, forget: async () => {} },
    desks: () => [],
    admits: () => true,
    told,
    log() {},
  });
  const office = newDevice('office', 1);
  const desks = [1, 2, 3].map((number) => newDevice('desk', number));
  let turn = 0;
  async function submit(command: Command): Promise<void> {
    turn += 1;
    const sender = command.type === 'registration.open' ? office : desks[turn % desks.length];
    const outcome = await clerk.submit(submissionOf(sender ?? office, command, id));
    if (outcome.kind !== 'accepted') throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
  }

  await submit({ type: 'registration.open' });
  const deputies = [...clerk.state().deputies.keys()];
  for (const deputy of deputies)
    await submit({ type: 'deputy.register', deputy, document: 'certificate', offline: false });
  for (let round = 0; clerk.state().length < events; round += 1) {
    const type = round % 2 === 0 ? 'deputy.leave' : 'deputy.return';
    for (const deputy of deputies) {
      if (clerk.state().length >= events) break;
      await submit({ type, deputy, offline: false });
    }
  }
  await journal.close();
}

type Sender = { readonly device: Device; readonly key: DeviceKey };

function newDevice(role: 'office' | 'desk', number: number): Sender {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
  const id = v.parse(deviceId, `${role === 'office' ? '0f' : 'de'}${number}`.padEnd(16, '0'));
  return {
    device: { id, role, number, key, confirmed: true },
    key: { device: id, pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() },
  };
}

function submissionOf({ device, key }: Sender, command: Command, meeting: string): Submission {
  const where = { meeting, head: NOBODY.head('hall'), at: Date.now() };
  const envelope = commandOf(key, where, command);
  const { role, number } = device;
  const id = v.parse(commandId, envelope.signed.id);
  const desk = role === 'desk' ? number : null;
  return { id, command, role, desk, personal: null, sender: { device, envelope } };
}

function unsynced(...where: Parameters<typeof realDisk.open>): ReturnType<typeof realDisk.open> {
  return { ...realDisk.open(...where), sync: async () => {} };
}
