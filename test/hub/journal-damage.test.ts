/** A small journal hurt in one place after another: it is recovered, refused or noticed, never silently something else (I3). */
import { describe, expect, it } from 'vitest';
import { smallJournal, tryEverywhere, WAYS } from '../simulation/journal-exhaustive.ts';

describe('[I3] a small journal, hurt everywhere', () => {
  it.each(Object.entries(WAYS))('%s', async (name, way) => {
    const { tried, recovered, refused, whole, silent, wrong } = await tryEverywhere(way);
    expect({ silent, wrong }).toEqual({ silent: 0, wrong: 0 });
    expect(recovered + refused + whole).toBe(tried);
    expect(tried).toBeGreaterThanOrEqual(smallJournal().bytes.length);
    // Only cutting it off between two frames leaves a journal that is sound in itself.
    expect(whole).toBe(name === 'cut off at every byte' ? smallJournal().ends.length : 0);
  });
});
