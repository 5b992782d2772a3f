/** Surroundings for the tests of the hub: a folder of their own, a clock that stands still until told, a silent log. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Clock } from '../../hub/clock.ts';
import type { Log } from '../../hub/log.ts';

/** An empty folder that is gone after the test. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-hub-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that moves only by `pass` (ms). */
export function standingClock(start = Date.UTC(2026, 10, 23, 5)): Clock & { pass(ms: number): void } {
  let now = start;
  return {
    now: () => now,
    pass(ms) {
      now += ms;
    },
  };
}

export const silent: Log = () => undefined;
export const random = (bytes: number): Buffer => randomBytes(bytes);
