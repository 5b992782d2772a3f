/**
 * A journal of a very long rehearsal: deputies leave and come back until 20,000 events are recorded, one act a frame.
 * Decided and framed by the hub's own clerk and journal; only the disk's sync is left out while it is being written.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { openClerk } from '../../hub/clerk.ts';
import { realDisk } from '../../hub/journal/disk.ts';
import { openFile } from '../../hub/journal/open.ts';
import type { Streams } from '../../hub/ports.ts';
import { replayJournal } from '../../hub/replay.ts';
import type { Command } from '../../protocol/commands/command.ts';
import { commandId, meetingId } from '../../protocol/values.ts';
import { startHub } from './processes.ts';

const NOBODY: Streams = {
  epoch: 1,
  publish() {},
  length: () => 0,
  head: () => '',
  missing: () => new Uint8Array(),
  subscribe: () => () => {},
};

/** Begins a rehearsal in the folder and brings its journal to `events` events. */
export async function writeLongJournal(folder: string, events: number): Promise<void> {
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
  const found = await replayJournal(journal);
  if (found.kind === 'refused') throw new Error(`frame ${found.frame} was not understood: ${found.reason}`);
  const clerk = openClerk({
    meeting: v.parse(meetingId, meeting),
    journal,
    clock: { now: () => Date.now() },
    streams: NOBODY,
    pins: { check: async () => 'right', enrol: async () => {}, forget: async () => {} },
    desks: () => [],
    initial: found.state,
    decided: found.decided,
    log() {},
  });
  let acts = 0;
  async function submit(command: Command): Promise<void> {
    acts += 1;
    const id = v.parse(commandId, acts.toString(16).padStart(32, '0'));
    const role = command.type === 'registration.open' ? 'office' : 'desk';
    const desk = role === 'desk' ? 1 + (acts % 3) : null;
    const outcome = await clerk.submit({ id, command, role, desk, personal: null });
    if (outcome.kind !== 'accepted') throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
  }

  await submit({ type: 'registration.open' });
  const deputies = [...clerk.state().deputies.keys()];
  for (const deputy of deputies)
    await submit({ type: 'deputy.register', deputy, document: 'certificate', offline: false });
  for (let turn = 0; clerk.state().length < events; turn += 1) {
    const type = turn % 2 === 0 ? 'deputy.leave' : 'deputy.return';
    for (const deputy of deputies) {
      if (clerk.state().length >= events) break;
      await submit({ type, deputy, offline: false });
    }
  }
  await journal.close();
}

function unsynced(...where: Parameters<typeof realDisk.open>): ReturnType<typeof realDisk.open> {
  return { ...realDisk.open(...where), sync: async () => {} };
}
