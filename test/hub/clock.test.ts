/** The hub's clock counts by itself: whatever happens to the machine's clock, order and durations stand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startClock, type TimeSource } from '../../hub/clock.ts';
import { openLog } from '../../hub/log.ts';

const TEN_YEARS = 10 * 365 * 24 * 3_600_000;
const START = 1_790_000_000_000;

function source(): TimeSource & { at: { epoch: number; elapsed: number } } {
  const at = { epoch: START, elapsed: 250.75 };
  return { at, epoch: () => at.epoch, elapsed: () => at.elapsed };
}

describe('the hub clock', () => {
  it.each([TEN_YEARS, -TEN_YEARS])('a jump of the machine clock by %i ms moves nothing', (jump) => {
    const time = source();
    const clock = startClock(time);
    const before = clock.now();
    time.at.epoch += jump;
    time.at.elapsed += 1_500;
    expect([before, clock.now()]).toEqual([START, START + 1_500]);
  });

  it('a hub whose machine woke up in the past goes on from the last event', () => {
    const time = source();
    const clock = startClock(time, START + TEN_YEARS);
    time.at.elapsed += 3;
    expect(clock.now()).toBe(START + TEN_YEARS + 3);
  });

  it('gives whole milliseconds that never go back, even if its source does', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5_000, max: 5_000, noNaN: true })), (steps) => {
        const time = source();
        const clock = startClock(time);
        const seen = steps.map((step) => {
          time.at.elapsed += step;
          return clock.now();
        });
        expect(seen).toEqual(seen.toSorted((a, b) => a - b));
        expect(seen.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});

describe('the log', () => {
  it('writes one line of JSON with the hub time', () => {
    const lines: string[] = [];
    const log = openLog(startClock(source()), (line) => lines.push(line));
    log('warn', 'command.refused', { device: 'd-1', code: 'quorum.lost', clause: '13.2' });
    expect(lines).toEqual([
      `{"at":${START},"level":"warn","event":"command.refused","device":"d-1","code":"quorum.lost","clause":"13.2"}\n`,
    ]);
  });
});
