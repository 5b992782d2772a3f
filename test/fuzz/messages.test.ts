/** [Guard rules] Hostile messages by the thousand here, by the million at night: none stops, poisons or enters the hub. */
import { describe, expect, it } from 'vitest';
import { CLOSE } from '../../protocol/wire.ts';
import { runs } from '../support/runs.ts';
import { drive } from './driven-hub.ts';

const SEED = Number(process.env.SEED ?? 912);
const INPUTS = runs(10_000);

describe('hostile messages', () => {
  it(`${INPUTS} of them (seed ${SEED}): no crash, no poisoned document, no command that nobody signed`, async () => {
    const driven = await drive(INPUTS, SEED);
    expect(driven).toMatchObject({ inputs: INPUTS, forged: 0, intruders: 0, whole: true });
    // What is tried is neither all noise nor all lawful: commands get through, and sessions end, for good or for now.
    expect(driven.considered).toBeGreaterThan(INPUTS / 200);
    expect(driven.recorded).toBeGreaterThan(INPUTS / 1_100);
    expect(driven.ended.get(CLOSE.misuse)).toBeGreaterThan(INPUTS / 50);
    expect([...driven.ended.keys()].every((code) => code >= 4400 && code < 4600)).toBe(true);
  });
});
