/**
 * [I2] The built hub is killed while a meeting of deputies goes on (test/chaos): nothing that a device was told is lost,
 * nothing stands twice, and everybody is back. Two hundred kills among 300 deputies are the work of `npm run test:long`.
 */
import { rmSync } from 'node:fs';
import { create, real53 } from 'lib0/prng';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { playKills } from '../chaos/kills.ts';
import { buildHub } from './built-hub.ts';

const FULL = process.env.LONG !== undefined;
const SEED = Number(process.env.SEED ?? 912);

let dist = '';
beforeAll(async () => {
  dist = await buildHub();
}, 120_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

it('[I2] killed at any moment, the hub has all it said it had, once, and nobody sees anything else', async () => {
  const chance = create(SEED);
  const random = () => real53(chance);
  const [kills, deputies] = FULL ? [200, 300] : [4, 30];
  const played = await playKills({ dist, kills, deputies, random });
  expect(played).toMatchObject({ kills, lost: 0, doubled: 0, broken: [] });
  expect(played.acknowledged).toBeGreaterThan(deputies * 2);
}, 3_600_000);
