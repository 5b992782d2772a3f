/** The rows of the assurance page that speak of the built hub killed and of desks cut off (test/chaos). */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { create, real53 } from 'lib0/prng';
import * as v from 'valibot';
import { playKills } from '../chaos/kills.ts';
import { bundled } from '../support/bundle.ts';
import type { Row } from './row.ts';

const DIST = resolve(import.meta.dirname, '../../dist');
const SEED = 912;
const SIZES = {
  small: { kills: 10, deputies: 60, halls: 1, schedules: 20 },
  full: { kills: 200, deputies: 300, halls: 10, schedules: 1_000 },
} as const;
const BACK_WITHIN = 3_000;

const weatheredSchema = v.object({
  schedules: v.number(),
  slowestConvergence: v.number(),
  broken: v.array(v.string()),
});

const seconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`;

/** Kills the hub in dist/ and cuts its desks off. */
export async function measureChaos(size: 'small' | 'full'): Promise<readonly Row[]> {
  return [...(await killed(size)), ...(await cutOff(size))];
}

async function killed(size: keyof typeof SIZES): Promise<readonly Row[]> {
  const chance = create(SEED);
  const { kills, deputies } = SIZES[size];
  const played = await playKills({ dist: DIST, kills, deputies, random: () => real53(chance) });
  const { acknowledged, lost, doubled, broken, slowestReturn } = played;
  return [
    {
      test: `kill -9 during a meeting with ${deputies} deputies, at random moments`,
      reached: `${played.kills} kills, ${acknowledged} acknowledged: ${lost} lost, ${doubled} doubled${broken.map((one) => `; ${one}`).join('')}`,
      wanted: '200 kills, nothing acknowledged lost, nothing doubled',
      met: played.kills >= kills && lost + doubled + broken.length === 0,
    },
    {
      test: 'every kiosk back after the hub',
      reached: `${seconds(slowestReturn)} at the slowest`,
      wanted: `≤ ${seconds(BACK_WITHIN)}`,
      met: slowestReturn <= BACK_WITHIN,
    },
  ];
}

async function cutOff(size: keyof typeof SIZES): Promise<readonly Row[]> {
  const { halls, schedules } = SIZES[size];
  const program = await bundled(resolve(import.meta.dirname, '../chaos/partitions-process.ts'), {
    // The kiosk is bundled as for a browser; its sockets here are Node's.
    ws: resolve(import.meta.dirname, '../../node_modules/ws/wrapper.mjs'),
  });
  const run = promisify(execFile);
  const played = await Promise.all(
    Array.from({ length: halls }, async (_, hall) => {
      const line = [program, DIST, String(schedules / halls), String(SEED + hall)];
      const { stdout } = await run(process.execPath, line, { maxBuffer: 1 << 24 });
      return v.parse(weatheredSchema, JSON.parse(stdout));
    }),
  );
  const broken = played.flatMap((one) => one.broken);
  const slowest = Math.max(...played.map(({ slowestConvergence }) => slowestConvergence));
  return [
    {
      test: 'partitions through a proxy: cut and silent, three desks that register',
      reached: `${schedules} schedules, ${broken.length} disagreements; converged ${seconds(slowest)} after healing at the slowest`,
      wanted: `1,000 schedules; desks converge ≤ ${seconds(BACK_WITHIN)} after healing; one person once`,
      met: broken.length === 0 && slowest <= BACK_WITHIN,
    },
  ];
}
