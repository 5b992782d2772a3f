/** Figures that grow for as long as a meeting lasts have no end that would stop it, and every time can be written down. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sealedEntrySchema } from '../protocol/entry.ts';
import { formatDate, hallDate } from '../protocol/kazakh/calendar.ts';
import { instant } from '../protocol/values.ts';
import { envelopeSchema, helloSchema } from '../protocol/wire.ts';
import { signedCommand } from './support/device-keys.ts';

const LATER = 1_000_000;
const HASH = 'a'.repeat(64);

describe('after a million entries, lines and commands', () => {
  it('an entry is still an entry', () => {
    expect(v.is(sealedEntrySchema, { n: LATER, hash: HASH, sealed: HASH })).toBe(true);
  });

  it('a device is still greeted', () => {
    const meeting = { id: 'm-1', epoch: 1, rehearsal: false, phrase: 'тау', length: LATER, head: HASH };
    const device = { id: 'desk-1', role: 'desk', number: 1 };
    const hello = { version: 3, device, confirmed: true, counter: LATER, meeting, time: 0 };
    expect(v.is(helloSchema, hello)).toBe(true);
  });

  it('a device still commands', () => {
    expect(v.is(envelopeSchema, signedCommand('podium-1', LATER, { type: 'meeting.open' }))).toBe(true);
  });
});

describe('a time', () => {
  const last = Date.UTC(9999, 11, 31, 18, 59, 59, 999);

  it('is one that the hall’s calendar can write', () => {
    expect(v.is(instant, last)).toBe(true);
    expect(formatDate(hallDate(last), 'en')).toBe('31 December 9999');
    expect(() => formatDate(hallDate(last + 1), 'en')).toThrow(RangeError);
  });

  it('and none beyond, which would leave every screen that shows it without a face', () => {
    for (const at of [last + 1, Number.MAX_SAFE_INTEGER]) expect(v.is(instant, at)).toBe(false);
  });
});
