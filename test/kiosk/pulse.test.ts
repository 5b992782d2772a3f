/** How fresh a screen is, and hub time by a measured offset (I10), on clocks that the test moves. */
import { describe, expect, it } from 'vitest';
import { Pulse } from '../../kiosk/meeting/pulse.ts';
import { START } from '../support/hub-hall.ts';
import { stillClocks } from './support.ts';

describe('[I10] freshness', () => {
  it('before the hub has spoken nothing is fresh', () => {
    expect(new Pulse(stillClocks()).freshness()).toBe('offline');
  });

  it.each([
    [0, 'live'],
    [4_999, 'live'],
    [5_000, 'stale'],
    [9_999, 'stale'],
    [10_000, 'offline'],
  ])('%i ms after the last word it is %s', (silence, expected) => {
    const clocks = stillClocks();
    const pulse = new Pulse(clocks);
    pulse.heard();
    clocks.advance(silence);
    expect(pulse.freshness()).toBe(expected);
  });

  it('the next word makes it live again', () => {
    const clocks = stillClocks();
    const pulse = new Pulse(clocks);
    pulse.heard();
    clocks.advance(60_000);
    pulse.heard();
    expect(pulse.freshness()).toBe('live');
  });
});

describe('hub time', () => {
  it('is the device’s own until the hub has said it', () => {
    expect(new Pulse(stillClocks()).now()).toBe(START);
  });

  it('counts half of the way there and back', () => {
    const clocks = stillClocks();
    const pulse = new Pulse(clocks);
    clocks.advance(1_000);
    const sent = clocks.monotonic();
    clocks.advance(80);
    pulse.told(5_000_000, sent);
    expect(pulse.now()).toBe(5_000_040);
    clocks.advance(2_000);
    expect(pulse.now()).toBe(5_002_040);
  });

  it('a device whose date is changed shows the same', () => {
    const clocks = stillClocks();
    let shifted = 0;
    const pulse = new Pulse({ ...clocks, wall: () => clocks.wall() + shifted });
    pulse.told(5_000_000);
    shifted = 10 * 365 * 86_400_000;
    expect(pulse.now()).toBe(5_000_000);
  });
});
