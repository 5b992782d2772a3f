/**
 * [I12] Desks are cut off from the built hub by a network that breaks and heals (test/chaos): they come to the same hall
 * within three seconds of healing, and one person is there once. A thousand schedules are the work of `npm run test:long`.
 */
import { rmSync } from 'node:fs';
import { create, real53 } from 'lib0/prng';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { playPartitions } from '../chaos/partitions.ts';
import { buildHub } from '../hub/built-hub.ts';

const FULL = process.env.LONG !== undefined;
const SEED = Number(process.env.SEED ?? 912);
/** Halls side by side in the long run: most of a schedule is waiting for a provider to try again. */
const HALLS = 10;

let dist = '';
beforeAll(async () => {
  dist = await buildHub();
}, 120_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

it('[9.3] whatever was cut and when, the desks agree after healing, and everybody is counted once', async () => {
  const halls = FULL ? HALLS : 1;
  const weathered = await Promise.all(
    Array.from({ length: halls }, (_, hall) => {
      const chance = create(SEED + hall);
      const random = () => real53(chance);
      return playPartitions({ dist, schedules: FULL ? 1_000 / HALLS : 3, random });
    }),
  );
  expect(weathered.flatMap(({ broken }) => broken)).toEqual([]);
}, 3_600_000);
