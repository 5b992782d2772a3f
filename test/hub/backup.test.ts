/**
 * The copy on a second medium: whole, synced and a beginning of the record at every moment, whatever becomes of the medium;
 * and a meeting that never waits for it.
 */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Backup, openBackup } from '../../hub/backup.ts';
import { ownSubmission } from '../../hub/clerk.ts';
import { type Halls, openHalls } from '../../hub/hall.ts';
import type { LogEvents } from '../../hub/log.ts';
import { realStick, type Stick, type StickFile } from '../../hub/stick.ts';
import type { Timers } from '../../hub/timers.ts';
import { machinePlatform } from '../../hub/verify/platform.ts';
import { commandSchema } from '../../protocol/commands/command.ts';
import { commandId, type MeetingId } from '../../protocol/values.ts';
import { verifyArchive } from '../../protocol/verify/archive.ts';
import { ownFolder, random, silent, standingClock } from './support.ts';

/** A medium that does what a test says, and else what the machine does. */
function medium(): Stick & { fails: string | null; hangs: boolean; room: number } {
  const own = { fails: null as string | null, hangs: false, room: Number.POSITIVE_INFINITY };
  const act = async (): Promise<void> => {
    if (own.hangs) await new Promise(() => {});
    if (own.fails !== null) throw Object.assign(new Error(own.fails), { code: own.fails });
  };
  return Object.assign(own, {
    async open(folder: string, path: readonly [string, ...string[]]): Promise<StickFile> {
      await act();
      const file = await realStick.open(folder, path);
      return {
        ...file,
        async write(bytes: Uint8Array, position: number) {
          await act();
          const fits = Math.max(0, Math.min(bytes.length, own.room - position));
          return file.write(bytes.subarray(0, fits), position);
        },
        async sync() {
          await act();
          await file.sync();
        },
      };
    },
    rename: realStick.rename,
    isOwnMedium: realStick.isOwnMedium,
  });
}

async function hubWithStick(stick = ownFolder(), data = ownFolder()) {
  const clock = standingClock();
  const logged: { event: keyof LogEvents; fields: unknown }[] = [];
  const ticks = new Set<() => void>();
  const timers: Timers = {
    after(_, run) {
      setImmediate(run);
      return () => {};
    },
    every(_, run) {
      ticks.add(run);
      return () => ticks.delete(run);
    },
  };
  const disk = medium();
  const log = (_: unknown, event: keyof LogEvents, fields: unknown) => void logged.push({ event, fields });
  const backup = openBackup({ folder: stick, data, clock, log, stick: disk, timers });
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
    backup,
  });
  if (opened.kind !== 'open') throw new Error(opened.of);
  const { halls } = opened;
  onTestFinished(async () => {
    disk.hangs = false;
    await backup.close();
    await halls.close();
  });
  return {
    stick,
    data,
    clock,
    disk,
    logged,
    backup,
    halls,
    tick: () => {
      for (const run of ticks) run();
    },
  };
}

type Hub = Awaited<ReturnType<typeof hubWithStick>>;

const TERRITORY = { kind: 'meeting', type: 'oblast', kk: 'Үлгі облысы', ru: 'Примерная область' } as const;

async function begun(halls: Halls): Promise<MeetingId> {
  const beginning = await halls.begin(TERRITORY);
  if (beginning.kind !== 'begun') throw new Error(beginning.kind);
  return beginning.meeting;
}

let written = 0;
/** One more frame. */
async function record({ halls }: Hub): Promise<void> {
  written += 1;
  const id = v.parse(commandId, random(16).toString('hex'));
  const name = { surname: `Үлгіұлы-${written}`, given: 'Айдар', patronymic: '' };
  const submission = { biography: 'Бар', employment: 'Бар', awards: 'Жоқ', other: 'Жоқ' };
  const candidate = { id: `c-${written}`, name: { kk: name, ru: name }, submission };
  const command = v.parse(commandSchema, { type: 'candidate.propose', candidate });
  const outcome = await halls.current()?.clerk.submit(ownSubmission(id, command));
  expect(outcome).toEqual({ kind: 'accepted' });
}

const recordOf = ({ data }: Hub, id: string) => readFileSync(join(data, 'meetings', id, 'journal'));
const copyOf = ({ stick }: Hub, id: string) => readFileSync(join(stick, 'meetings', id, 'journal'));

/** The copier has done all it can, and says so. */
async function copies(backup: Backup, status: object): Promise<void> {
  await vi.waitFor(() => expect(backup.status()).toMatchObject(status), { timeout: 5_000, interval: 2 });
}

describe('the copy', () => {
  it('is the record to the byte, follows every frame, and says how far it is', async () => {
    const hub = await hubWithStick();
    expect(hub.backup.status()).toEqual({ kind: 'idle' });
    const id = await begun(hub.halls);
    for (let n = 0; n < 5; n += 1) {
      hub.clock.pass(60_000);
      await record(hub);
      await copies(hub.backup, { kind: 'copying', copied: 3 + n, of: 3 + n, at: hub.clock.now() });
      expect(copyOf(hub, id).equals(recordOf(hub, id))).toBe(true);
    }
    expect(verifyArchive(copyOf(hub, id), machinePlatform)).toMatchObject({ kind: 'sound' });
    expect(hub.logged).toEqual([]);
  });

  it('holds the record alone: no PIN, no device, no list', async () => {
    const hub = await hubWithStick();
    const id = await begun(hub.halls);
    await copies(hub.backup, { copied: 2 });
    expect(readdirSync(hub.stick, { recursive: true }).sort()).toEqual([
      'meetings',
      join('meetings', id),
      join('meetings', id, 'journal'),
    ]);
  });

  it('of the meeting before stays when another is begun', async () => {
    const hub = await hubWithStick();
    const one = await begun(hub.halls);
    await copies(hub.backup, { copied: 2 });
    const two = await begun(hub.halls);
    await record(hub);
    await copies(hub.backup, { copied: 3 });
    expect(copyOf(hub, one).equals(recordOf(hub, one))).toBe(true);
    expect(copyOf(hub, two).equals(recordOf(hub, two))).toBe(true);
  });

  it('is gone on with after a restart, without writing what is there', async () => {
    const first = await hubWithStick();
    const id = await begun(first.halls);
    await copies(first.backup, { copied: 2 });
    await first.backup.close();
    await first.halls.close();
    const hub = await hubWithStick(first.stick, first.data);
    await record(hub);
    await copies(hub.backup, { kind: 'copying', copied: 3 });
    expect(copyOf(hub, id).equals(recordOf(hub, id))).toBe(true);
  });

  it('says when it would be lost with the hub itself', async () => {
    const hub = await hubWithStick();
    await begun(hub.halls);
    await copies(hub.backup, { copied: 2, ownMedium: true });
  });
});

describe('a medium that vanishes', () => {
  it('is said to be missing since then, is not made anew in its place, and is caught up with when it is back', async () => {
    const hub = await hubWithStick();
    const id = await begun(hub.halls);
    await copies(hub.backup, { copied: 2 });
    const away = `${hub.stick}-away`;
    renameSync(hub.stick, away);
    onTestFinished(() => rmSync(away, { recursive: true, force: true }));
    hub.clock.pass(1_000);
    const since = hub.clock.now();
    await record(hub);
    await copies(hub.backup, { kind: 'missing', since, errno: 'ENOENT', of: 3 });
    for (let n = 0; n < 4; n += 1) await record(hub);
    hub.tick();
    expect(existsSync(hub.stick)).toBe(false);
    renameSync(away, hub.stick);
    hub.tick();
    await copies(hub.backup, { kind: 'copying', copied: 7, of: 7 });
    expect(copyOf(hub, id).equals(recordOf(hub, id))).toBe(true);
    expect(hub.logged).toEqual([
      { event: 'backup.missing', fields: { errno: 'ENOENT' } },
      { event: 'backup.current', fields: { frames: 7 } },
    ]);
  });

  it.each(['EIO', 'EROFS', 'ENODEV', 'EACCES'])(
    'or fails with %s: the meeting goes on and the copy heals',
    async (errno) => {
      const hub = await hubWithStick();
      const id = await begun(hub.halls);
      await copies(hub.backup, { copied: 2 });
      hub.disk.fails = errno;
      await record(hub);
      await copies(hub.backup, { kind: 'missing', errno });
      hub.disk.fails = null;
      hub.tick();
      await copies(hub.backup, { kind: 'copying', copied: 3 });
      expect(copyOf(hub, id).equals(recordOf(hub, id))).toBe(true);
    },
  );

  it('or is full in the middle of a frame: the torn frame is cut off and written whole', async () => {
    const hub = await hubWithStick();
    const id = await begun(hub.halls);
    await copies(hub.backup, { copied: 2 });
    hub.disk.room = copyOf(hub, id).length + 40;
    await record(hub);
    await copies(hub.backup, { kind: 'missing', errno: 'ENOSPC' });
    expect(copyOf(hub, id)).toHaveLength(hub.disk.room);
    hub.disk.room = Number.POSITIVE_INFINITY;
    hub.tick();
    await copies(hub.backup, { kind: 'copying', copied: 3 });
    expect(copyOf(hub, id).equals(recordOf(hub, id))).toBe(true);
  });

  it('or hangs for good: nobody waits for it, not even the end of the hub', async () => {
    const hub = await hubWithStick();
    await begun(hub.halls);
    await copies(hub.backup, { copied: 2 });
    hub.disk.hangs = true;
    for (let n = 0; n < 5; n += 1) await record(hub);
    expect(hub.backup.status()).toMatchObject({ copied: 2, of: 7 });
    await hub.backup.close();
  });

  it('and comes back changed: every torn end, at every byte of the last frame, heals', async () => {
    const hub = await hubWithStick();
    const id = await begun(hub.halls);
    await copies(hub.backup, { copied: 2 });
    const path = join(hub.stick, 'meetings', id, 'journal');
    const whole = copyOf(hub, id);
    const last = whole.lastIndexOf('\n', whole.length - 2) + 1;
    for (let end = last; end < whole.length; end += 61) {
      writeFileSync(path, whole.subarray(0, end));
      const { recording } = hub.halls.current() ?? {};
      hub.backup.follow(recording ?? null);
      await vi.waitFor(() => expect(copyOf(hub, id).equals(whole)).toBe(true));
    }
  });
});

describe('a copy that is no beginning of the record', () => {
  it('but goes on where the hub ends is left as it is: the hub has lost something', async () => {
    const first = await hubWithStick();
    const id = await begun(first.halls);
    const shorter = recordOf(first, id);
    await record(first);
    await copies(first.backup, { copied: 3 });
    await first.backup.close();
    await first.halls.close();
    writeFileSync(join(first.data, 'meetings', id, 'journal'), shorter);

    const hub = await hubWithStick(first.stick, first.data);
    await copies(hub.backup, { kind: 'ahead', of: 2 });
    const before = copyOf(hub, id);
    await record(hub);
    hub.tick();
    expect(copyOf(hub, id).equals(before)).toBe(true);
    expect(hub.logged).toEqual([{ event: 'backup.ahead', fields: { frames: 3, own: 2 } }]);
  });

  it('but another history is kept under another name', async () => {
    const hub = await hubWithStick();
    const id = await begun(hub.halls);
    await copies(hub.backup, { copied: 2 });
    const other = await hubWithStick();
    const foreign = recordOf(other, await begun(other.halls));
    const path = join(hub.stick, 'meetings', id, 'journal');
    writeFileSync(path, foreign);
    appendFileSync(path, 'x');
    mkdirSync(join(hub.stick, 'rehearsals'), { recursive: true });
    await record(hub);
    await copies(hub.backup, { kind: 'copying', copied: 3 });
    await vi.waitFor(() => expect(copyOf(hub, id).equals(recordOf(hub, id))).toBe(true));
    const kept = readdirSync(join(hub.stick, 'meetings', id)).filter((name) => name !== 'journal');
    expect(kept).toHaveLength(1);
    expect(
      readFileSync(join(hub.stick, 'meetings', id, kept[0] ?? ''))
        .subarray(0, -1)
        .equals(foreign),
    ).toBe(true);
  });
});
