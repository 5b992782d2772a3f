/**
 * The hub's clock, the only one of a meeting («Time» in the design): events carry it, kiosks show it.
 * It takes the machine's time once and then counts by itself, so a corrected or broken system clock moves nothing.
 */

/** Where time comes from: ms since the epoch by the machine, and ms that only ever grow. */
export interface TimeSource {
  epoch(): number;
  elapsed(): number;
}

/** A clock in whole ms since the epoch that never goes back. */
export interface Clock {
  now(): number;
}

/** The machine's own time. */
export const machineTime: TimeSource = {
  epoch: () => Date.now(),
  elapsed: () => performance.now(),
};

/** Starts the clock at the machine's time, but not before `notBefore`: the time of the journal's last event, in ms. */
export function startClock(source: TimeSource = machineTime, notBefore = 0): Clock {
  const start = Math.max(source.epoch(), notBefore) - source.elapsed();
  let last = notBefore;
  return {
    now() {
      last = Math.max(last, Math.floor(start + source.elapsed()));
      return last;
    },
  };
}
