/** The room kept for the end of a meeting: taken in pieces, given back when the disk is full, noticed when missing. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { DiskFile } from '../../hub/journal/disk.ts';
import { realDisk } from '../../hub/journal/disk.ts';
import type { Journal } from '../../hub/journal/journal.ts';
import { openFile } from '../../hub/journal/open.ts';
import { openReserve, RESERVE_BYTES, type Reserve, reservePath } from '../../hub/journal/reserve.ts';
import { SimulatedDisk } from './simulated-disk.ts';

const PATH = '/meeting/journal';
const folder = mkdtempSync(join(tmpdir(), 'kelisim-reserve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A disk of so many bytes in all. */
class SmallDisk extends SimulatedDisk {
  capacity: number;
  removed: string[] = [];

  constructor(capacity: number) {
    super();
    this.capacity = capacity;
  }

  override open(path: string, how: 'existing' | 'create' | 'replace'): DiskFile {
    const file = super.open(path, how);
    return {
      ...file,
      write: (bytes, position) => {
        const free =
          this.capacity - this.paths().reduce((sum, name) => sum + (this.bytes(name)?.length ?? 0), 0);
        return free <= 0 ? 0 : file.write(bytes.subarray(0, free), position);
      },
    };
  }

  override remove(path: string): void {
    super.remove(path);
    this.removed.push(path);
  }
}

async function open(disk: SimulatedDisk, reserve: Reserve): Promise<Journal> {
  const opening = await openFile({ disk, path: PATH, onFatal: () => {}, release: async () => {}, reserve });
  if (opening.kind === 'refused') throw new Error(`refused: ${opening.code}`);
  return opening.journal;
}

/** Appends until one is refused; gives the room that was told after each. */
async function fillUp(journal: Journal): Promise<string[]> {
  const rooms: string[] = [];
  for (;;) {
    const { kind } = await journal.append(journal.length, '{"one":"more deputy arrived"}');
    rooms.push(journal.room);
    if (kind !== 'appended') return rooms;
  }
}

describe('room for the end of a meeting', () => {
  it('is 64 MB that are really taken, and is gone when the meeting is closed', async () => {
    const path = join(folder, 'journal');
    const reserve = openReserve(realDisk, path);
    await reserve.fill();
    const { size, blocks } = statSync(reservePath(path));
    expect(size).toBe(RESERVE_BYTES);
    expect(blocks * 512).toBeGreaterThanOrEqual(RESERVE_BYTES);
    expect(reserve.missing).toBe(false);
    reserve.drop();
    expect(realDisk.exists(reservePath(path))).toBe(false);
  });

  it('is given back when the disk is full: the append finds room, every face is told, and only then the end comes', async () => {
    const disk = new SmallDisk(4_000);
    const reserve = openReserve(disk, PATH, 1_000, 400);
    const journal = await open(disk, reserve);
    await reserve.fill();
    expect(journal.room).toBe('enough');
    const rooms = await fillUp(journal);
    expect(rooms.lastIndexOf('enough')).toBe(rooms.indexOf('last') - 1);
    expect(rooms.filter((room) => room === 'last').length).toBeGreaterThanOrEqual(4);
    expect(rooms.at(-1)).toBe('none');
    expect(disk.paths()).not.toContain(reservePath(PATH));

    const again = await open(disk.afterPowerCut('lost', true), openReserve(disk, PATH, 1_000));
    expect(again.length).toBe(rooms.length - 1);
  });

  it('is not begun on a disk that has no room for it: what was taken goes back, and the faces are told at once', async () => {
    const disk = new SmallDisk(900);
    const reserve = openReserve(disk, PATH, 1_000, 400);
    const journal = await open(disk, reserve);
    await reserve.fill();
    expect([journal.room, disk.paths().includes(reservePath(PATH))]).toEqual(['last', false]);
    expect((await journal.append(0, '{}')).kind).toBe('appended');
  });

  it('that is still being taken when the disk is full is given back all the same', async () => {
    const disk = new SmallDisk(1_500);
    const reserve = openReserve(disk, PATH, 5_000, 200);
    const journal = await open(disk, reserve);
    const filling = reserve.fill();
    const rooms = await fillUp(journal);
    await filling;
    expect(rooms.at(-1)).toBe('none');
    expect(journal.length).toBeGreaterThanOrEqual(7);
    expect(disk.paths()).not.toContain(reservePath(PATH));
  });

  it('left by a hub that was killed lets the next one recover on a full disk', async () => {
    const disk = new SmallDisk(Number.POSITIVE_INFINITY);
    const reserve = openReserve(disk, PATH, 1_000);
    const journal = await open(disk, reserve);
    await reserve.fill();
    for (const payload of ['{"a":1}', '{"b":2}']) await journal.append(journal.length, payload);
    disk.open(PATH, 'existing').write(Buffer.from('2 abc'), disk.bytes(PATH)?.length ?? 0);
    disk.capacity = 0;
    for (const path of disk.paths()) disk.capacity += disk.bytes(path)?.length ?? 0;

    const next = await open(disk, openReserve(disk, PATH, 1_000));
    expect([next.length, next.room]).toEqual([2, 'last']);
    expect((await next.append(2, '{"c":3}')).kind).toBe('appended');
  });

  it('is taken over from a hub that was killed, not written again', async () => {
    const disk = new SimulatedDisk();
    await openReserve(disk, PATH, 1_000, 100).fill();
    let written = 0;
    disk.plan = (operation) => {
      if (operation === 'write') written += 1;
      return undefined;
    };
    const reserve = openReserve(disk, PATH, 1_000, 100);
    await reserve.fill();
    expect([written, reserve.missing]).toEqual([0, false]);
  });

  it.each(['EIO', 'ENOSPC'] as const)(
    'a disk that fails (%s) while it is taken costs the meeting nothing else',
    async (errno) => {
      const disk = new SimulatedDisk();
      const reserve = openReserve(disk, PATH, 1_000, 100);
      const journal = await open(disk, reserve);
      disk.plan = (_, path) => (path === reservePath(PATH) ? errno : undefined);
      await reserve.fill();
      expect((await journal.append(0, '{}')).kind).toBe('appended');
      expect(journal.room).toBe('last');
    },
  );
});
