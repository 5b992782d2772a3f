/**
 * A copy taken for the record: checked, in a new epoch, over nothing that holds more. And a record whose end was cut at the
 * start: nothing is decided before the devices are back and the office has said so.
 */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { openHalls } from '../../hub/hall.ts';
import { type Restoring, restore } from '../../hub/restore.ts';
import { sayRestoring } from '../../hub/restore-words.ts';
import { openStreams } from '../../hub/streams.ts';
import { machinePlatform } from '../../hub/verify/platform.ts';
import { genesisOf } from '../../protocol/entry.ts';
import { payloadReader } from '../../protocol/journal/batch.ts';
import { framesIn } from '../../protocol/journal/frame.ts';
import type { DeviceId } from '../../protocol/values.ts';
import { verifyArchive } from '../../protocol/verify/archive.ts';
import { ENTRIES, type Presence } from '../../protocol/wire.ts';
import { framed, payloadsOf } from '../support/archive.ts';
import { BEGINNING, device, fromDesk } from '../support/hub-hall.ts';
import { NOTHING, readLine } from '../support/lines.ts';
import { attend, hall, prepared, register } from '../support/meeting.ts';
import { ownFolder, random, silent, standingClock } from './support.ts';

const SEAL = 'c0de'.repeat(16);
const SMALL = { oblast: 9, districts: [] };

let payloads: readonly string[] = [];
beforeAll(async () => {
  payloads = await payloadsOf(hall(SMALL), attend(4));
});

/** A medium with a copy of the meeting. */
function stickWith(bytes: Uint8Array, folder = ownFolder()): string {
  mkdirSync(join(folder, 'meetings/meeting-1'), { recursive: true });
  writeFileSync(join(folder, 'meetings/meeting-1/journal'), bytes);
  return folder;
}

const journalIn = (data: string) => join(data, 'meetings/meeting-1/journal');

function restoredFrom(restoring: Restoring): Extract<Restoring, { kind: 'restored' }> {
  if (restoring.kind !== 'restored') throw new Error(JSON.stringify(restoring));
  return restoring;
}

async function hallsIn(data: string) {
  const clock = standingClock(Date.UTC(2026, 10, 23, 5));
  const opened = await openHalls({
    folder: data,
    clock,
    log: silent,
    random,
    sample: () => Promise.reject(new Error('no sample')),
    desks: () => [],
    admits: () => true,
    changed: () => {},
    notBefore: () => {},
    onFatal: ({ code }) => {
      throw new Error(code);
    },
  });
  if (opened.kind !== 'open') throw new Error(JSON.stringify(opened));
  onTestFinished(() => opened.halls.close());
  const current = opened.halls.current();
  if (current === null) throw new Error('no meeting is current');
  return { halls: opened.halls, current };
}

describe('restoring', () => {
  it('goes on with the same meeting, phrase and records in the next epoch, which everybody can check', async () => {
    const data = ownFolder();
    const { meeting, frames, left, aside } = restoredFrom(
      await restore(data, stickWith(framed(payloads)), SEAL),
    );
    expect({ frames, left, aside }).toEqual({ frames: payloads.length, left: 0, aside: null });
    expect(meeting).toMatchObject({
      id: 'meeting-1',
      epoch: 2,
      rehearsal: false,
      name: { kk: 'Үлгі облысы' },
    });

    const { summary, kind } = verifyArchive(readFileSync(journalIn(data)), machinePlatform);
    expect(kind).toBe('sound');
    expect(summary.writings).toMatchObject([
      { epoch: 1, entries: summary.state.length },
      { epoch: 2, entries: summary.state.length, phrase: BEGINNING.phrase },
    ]);
    const { current } = await hallsIn(data);
    expect(current.clerk.state().attendance.size).toBe(4);
    expect(current.streams.epoch).toBe(2);
    expect(current.streams.head('hall')).toBe(summary.writings[1]?.head);
    expect(genesisOf({ ...BEGINNING, epoch: 2 })).not.toBe(genesisOf(BEGINNING));
  });

  it('[I6] under new salts: what the lost writing had opened opens nothing of this one', async () => {
    const data = ownFolder();
    await restore(data, stickWith(framed(payloads)), SEAL);
    const { current } = await hallsIn(data);
    const read = payloadReader();
    const records = payloads.map(read).flatMap((told) => {
      const commands = typeof told === 'object' && told?.kind === 'batch' ? told.commands : [];
      return commands.flatMap((command) => command.records);
    });
    const [before, after] = [openStreams({ ...BEGINNING, records }), current.streams].map((streams) => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, streams.missing('hall', NOTHING));
      const lines = doc.getArray<string>(ENTRIES).toArray().map(readLine);
      return lines.flatMap((line) => ('seals' in line ? Object.values(line.seals ?? {}) : []));
    });
    if (before === undefined || after === undefined) throw new Error('there are two writings');
    expect(new Set([...before, ...after]).size).toBe(2 * after.length);
    expect(after.length).toBeGreaterThan(4);
  });

  it('and then once more, in the epoch after that', async () => {
    const first = ownFolder();
    await restore(first, stickWith(framed(payloads)), SEAL);
    const { meeting } = restoredFrom(await restore(ownFolder(), first, SEAL));
    expect(meeting.epoch).toBe(3);
  });

  it('takes a file, a meeting’s folder or a whole medium', async () => {
    const stick = stickWith(framed(payloads));
    for (const from of [stick, join(stick, 'meetings/meeting-1'), join(stick, 'meetings/meeting-1/journal')])
      expect((await restore(ownFolder(), from, SEAL)).kind).toBe('restored');
  });

  it('leaves a torn end out and says how much', async () => {
    const bytes = framed(payloads);
    const restoring = restoredFrom(await restore(ownFolder(), stickWith(bytes.subarray(0, -20)), SEAL));
    expect(restoring.frames).toBe(payloads.length - 1);
    expect(restoring.left).toBeGreaterThan(20);
  });

  it('is refused for a copy that is not sound, with the place, and changes nothing', async () => {
    const forged = payloads.with(10, (payloads[10] ?? '').replace(/"signature":"./, '"signature":"f'));
    const data = ownFolder();
    const restoring = await restore(data, stickWith(framed(forged)), SEAL);
    expect(restoring).toMatchObject({ kind: 'unsound', broken: { frame: 10, code: 'command.signature' } });
    expect(readdirSync(data)).toEqual([]);
    expect(sayRestoring(['kk', 'ru', 'en'], restoring)).toContain('command.signature');
  });

  it('is refused over a record of the same epoch that is not shorter, with both figures', async () => {
    const data = stickWith(framed(payloads));
    const before = readFileSync(journalIn(data));
    const restoring = await restore(data, stickWith(framed(payloads.slice(0, -2))), SEAL);
    expect(restoring).toMatchObject({ kind: 'longer', own: payloads.length, copied: payloads.length - 2 });
    expect(readFileSync(journalIn(data)).equals(before)).toBe(true);
    expect(sayRestoring(['en'], restoring)).toContain(`Here ${payloads.length} frames`);
  });

  it('is refused over a record of a later epoch, though it is shorter', async () => {
    const data = ownFolder();
    await restore(data, stickWith(framed(payloads.slice(0, 8))), SEAL);
    expect((await restore(data, stickWith(framed(payloads)), SEAL)).kind).toBe('longer');
  });

  it('sets a shorter or damaged record aside and leaves it there', async () => {
    const damaged = framed(payloads);
    damaged[2_000] = (damaged[2_000] ?? 0) ^ 1;
    for (const own of [framed(payloads.slice(0, 8)), damaged]) {
      const data = stickWith(own);
      const { aside } = restoredFrom(await restore(data, stickWith(framed(payloads)), SEAL));
      expect(readFileSync(aside ?? '').equals(own)).toBe(true);
    }
  });

  it('is refused where there is nothing, and where there is more than one', async () => {
    expect(await restore(ownFolder(), ownFolder(), SEAL)).toMatchObject({
      kind: 'unreadable',
      errno: 'ENOENT',
    });
    const stick = stickWith(framed(payloads));
    cpSync(join(stick, 'meetings/meeting-1'), join(stick, 'rehearsals/meeting-2'), { recursive: true });
    expect(await restore(ownFolder(), stick, SEAL)).toMatchObject({ kind: 'several', paths: { length: 2 } });
  });

  it.each(['kk', 'ru', 'en'] as const)(
    'says in %s what has to be done again: no copy holds PINs',
    async (language) => {
      const restoring = await restore(ownFolder(), stickWith(framed(payloads)), SEAL);
      expect(sayRestoring([language], restoring)).toContain('PIN');
      expect(existsSync(join(ownFolder(), 'pins.json'))).toBe(false);
    },
  );
});

describe('a record whose end was cut while its meeting was under way', () => {
  const present = (name: string, state: Presence['state']): Presence => {
    const [role = '', number = ''] = name.split('-');
    const known = { desk: 'desk', office: 'office', screen: 'screen' } as const;
    const id: DeviceId = device(name);
    return {
      id,
      role: known[role as keyof typeof known],
      number: Number(number),
      state,
      queued: 0,
      since: 0,
    };
  };

  async function cutHub(of: readonly string[] = payloads) {
    const stick = stickWith(framed(of));
    const data = ownFolder();
    await restore(data, stick, SEAL);
    const last = readFileSync(journalIn(data));
    appendFileSync(journalIn(data), Buffer.alloc(300));
    expect([...framesIn(last, machinePlatform)]).toHaveLength(of.length + 1);
    return (await hallsIn(data)).current;
  }
  const arriving = fromDesk(900, register(8));

  it('[I2] decides nothing until the office has confirmed that nobody has seen more', async () => {
    const { clerk, tail } = await cutHub();
    expect(tail.status()).toEqual({ kind: 'waiting', cut: 300 });
    expect(await clerk.submit(arriving)).toEqual({ kind: 'fault', fault: 'read-only' });
    expect(clerk.state().attendance.size).toBe(4);

    expect(tail.confirm([present('office-1', 'live')])).toBe('alone');
    expect(tail.confirm([present('desk-1', 'offline')])).toBe('alone');
    expect(tail.confirm([present('desk-1', 'live'), present('screen-1', 'forked')])).toBe('ahead');
    expect(await clerk.submit(arriving)).toEqual({ kind: 'fault', fault: 'read-only' });

    expect(tail.confirm([present('desk-1', 'queued')])).toBe('confirmed');
    expect(await clerk.submit(arriving)).toEqual({ kind: 'accepted' });
    expect(tail.status()).toEqual({ kind: 'confirmed', cut: 300 });
  });

  it('waits for nobody before registration has opened', async () => {
    const { clerk, tail } = await cutHub(await payloadsOf(prepared(SMALL)));
    expect(tail.status()).toEqual({ kind: 'sound' });
    expect(clerk.state().phase).toBe('convened');
  });

  it('and one that was not cut goes on at once', async () => {
    const data = ownFolder();
    await restore(data, stickWith(framed(payloads)), SEAL);
    const { current } = await hallsIn(data);
    expect(await current.clerk.submit(arriving)).toEqual({ kind: 'accepted' });
    rmSync(journalIn(data));
  });
});
