/**
 * Waiting, as the hub's parts see it: they are given it, so that tests decide when time has passed.
 * Intervals are the machine's; instants come from clock.ts.
 */

/** Runs something later or again and again, in ms; each gives the way to stop it. */
export interface Timers {
  after(ms: number, run: () => void): () => void;
  every(ms: number, run: () => void): () => void;
}

/** The machine's timers; they do not keep a hub running that has nothing else to do. */
export const machineTimers: Timers = {
  after(ms, run) {
    const timer = setTimeout(run, ms).unref();
    return () => clearTimeout(timer);
  },
  every(ms, run) {
    const timer = setInterval(run, ms).unref();
    return () => clearInterval(timer);
  },
};
