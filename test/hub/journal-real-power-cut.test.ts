/** Nothing acknowledged is lost when the power of a real file system goes in mid-append (I2); needs root and a loop device. */
import { describe, expect, it } from 'vitest';
import { cutPowerForReal } from '../simulation/journal-loop.ts';
import { runs } from '../support/runs.ts';

const CUTS = Math.min(runs(4), 2_000);

describe('[I2] a real file system loses its power', () => {
  it(`${CUTS} times in mid-append: everything acknowledged is there, as it was`, async ({ skip }) => {
    const found = await cutPowerForReal(CUTS);
    if (found.kind === 'impossible') {
      process.stdout.write(`    the power was not cut: ${found.reason}\n`);
      skip(found.reason);
      return;
    }
    const { acknowledged, lost, wrong, refused } = found;
    expect({ lost, wrong, refused }).toEqual({ lost: 0, wrong: 0, refused: 0 });
    expect(acknowledged).toBeGreaterThan(CUTS * 5);
  });
});
