/**
 * The journal on a real file system that loses its power or fills up (I2): ext4 on a loop device, which takes root. Where it
 * cannot be had the reason is printed.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../hub/journal/disk.ts';
import { openFile } from '../../hub/journal/open.ts';
import { openReserve } from '../../hub/journal/reserve.ts';
import { type NoLoopDisk, onLoopDisk } from '../simulation/journal-loop.ts';
import { cutPowerForReal } from '../simulation/journal-power.ts';
import { runs } from '../support/runs.ts';

const CUTS = Math.min(runs(4), 1_000);
/** ms: mounting and building wait for a busy machine. */
const PATIENCE = CUTS > 4 ? 86_400_000 : 120_000;
const MEGABYTE = 1024 * 1024;

/** Says why, and skips. */
function impossible({ reason }: NoLoopDisk, skip: (reason: string) => void): void {
  process.stdout.write(`    not tried: ${reason}\n`);
  skip(reason);
}

describe('[I2] a real file system loses its power', () => {
  it(
    `${CUTS} times in mid-append: everything acknowledged is there, as it was`,
    async ({ skip }) => {
      const found = await cutPowerForReal(CUTS);
      if (found.kind === 'impossible') return impossible(found, skip);
      const { acknowledged, lost, wrong, refused } = found;
      expect({ lost, wrong, refused }).toEqual({ lost: 0, wrong: 0, refused: 0 });
      expect(acknowledged).toBeGreaterThan(CUTS * 5);
    },
    PATIENCE,
  );
});

describe('[I2] a real file system fills up', () => {
  it(
    'the reserve gives room, then the journal is read-only; everything acknowledged is there',
    async ({ skip }) => {
      const found = await onLoopDisk(16, async ({ mounted, mountAgain }) => {
        const path = join(mounted, 'journal');
        const open = async () => {
          const reserve = openReserve(realDisk, path, 2 * MEGABYTE);
          const opening = await openFile({
            disk: realDisk,
            path,
            onFatal: ({ code }) => expect.fail(code),
            release: async () => {},
            reserve,
          });
          if (opening.kind === 'refused') throw new Error(opening.code);
          return { journal: opening.journal, reserve };
        };
        const { journal, reserve } = await open();
        await reserve.fill();
        const rooms: string[] = [];
        for (let kind = 'appended'; kind === 'appended'; rooms.push(journal.room))
          ({ kind } = await journal.append(journal.length, `${journal.length}`.padEnd(60_000, 'x')));
        await journal.close();
        mountAgain();

        const again = await open();
        const frames: string[] = [];
        for await (const { payload } of again.journal.read()) frames.push(payload.replaceAll('x', ''));
        await again.journal.close();
        return { kind: 'full', rooms, frames } as const;
      });
      if (found.kind === 'impossible') return impossible(found, skip);
      const { rooms, frames } = found;
      expect(rooms.at(-1)).toBe('none');
      expect(rooms.filter((room) => room === 'enough').length).toBeGreaterThan(100);
      // 2 MB hold 34 of these frames.
      expect(rooms.filter((room) => room === 'last').length).toBeGreaterThan(30);
      expect(frames).toEqual(rooms.slice(1).map((_, index) => `${index}`));
    },
    PATIENCE,
  );
});
