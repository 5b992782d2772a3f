/** Personal PINs of the commission: hashed on disk, right only for their own member, closed after five wrong ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LOCKED_FOR, openPins, pinsSchema } from '../../hub/pins.ts';
import { openSettings } from '../../hub/settings.ts';
import { deputyId } from '../../protocol/values.ts';
import { ownFolder, random, standingClock } from './support.ts';

const [first, second] = [v.parse(deputyId, 'd1'), v.parse(deputyId, 'd2')];

async function thePins(folder = ownFolder(), clock = standingClock()) {
  const path = join(folder, 'pins.json');
  const settings = await openSettings(path, pinsSchema, { members: [] });
  if (settings.kind === 'refused') throw new Error(settings.code);
  return { pins: openPins({ settings, clock, random }), clock, folder, path };
}

describe('[16.1] each member acts by a PIN of their own', () => {
  it('which is right for that member only, and after a restart', async () => {
    const { pins, folder } = await thePins();
    await pins.enrol(first, '4711');
    await pins.enrol(second, '0815');
    expect(await pins.check(first, '4711')).toBe('right');
    expect(await pins.check(second, '4711')).toBe('wrong');
    expect(await (await thePins(folder)).pins.check(second, '0815')).toBe('right');
  });

  it('which stands on disk only as a hash, two equal PINs as two different ones', async () => {
    const { pins, path } = await thePins();
    await pins.enrol(first, '471100');
    await pins.enrol(second, '471100');
    const stored = v.parse(pinsSchema, JSON.parse(readFileSync(path, 'utf8'))).members;
    expect(JSON.stringify(stored)).not.toContain('471100');
    expect(stored[0]?.hash).not.toBe(stored[1]?.hash);
  });

  it('which is wrong once it is forgotten, and may then be chosen anew', async () => {
    const { pins } = await thePins();
    await pins.enrol(first, '4711');
    await pins.forget(first);
    expect(await pins.check(first, '4711')).toBe('wrong');
    await pins.enrol(first, '1234');
    expect(await pins.check(first, '1234')).toBe('right');
  });

  it('which closes for a minute after five wrong ones in a row, even tried at once, for that member alone', async () => {
    const { pins, clock } = await thePins();
    await pins.enrol(first, '4711');
    await pins.enrol(second, '0815');
    const answers = await Promise.all(Array.from({ length: 6 }, () => pins.check(first, '0000')));
    expect(answers).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'locked']);
    expect(await pins.check(first, '4711')).toBe('locked');
    expect(await pins.check(second, '0815')).toBe('right');
    clock.pass(LOCKED_FOR);
    expect(await pins.check(first, '4711')).toBe('right');
  });

  it('whose wrong ones are forgiven by a right one', async () => {
    const { pins } = await thePins();
    await pins.enrol(first, '4711');
    for (let round = 0; round < 2; round += 1) {
      for (let tries = 0; tries < 4; tries += 1) await pins.check(first, '0000');
      expect(await pins.check(first, '4711')).toBe('right');
    }
  });
});
