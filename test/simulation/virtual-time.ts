/**
 * The only time there is in a simulation: what is due next happens next, and everything it leads to before anything else.
 * Libraries that ask the machine for the time or for a timer get this one while a world is played.
 */

interface Plan {
  readonly at: number;
  readonly order: number;
  run: (() => void) | null;
}

/** Ms since the world began, and what is to happen later. */
export class VirtualTime {
  now = 0;
  readonly #plans: Plan[] = [];
  #order = 0;

  /** Runs something after so many ms; gives the way to stop it. What is due at the same ms runs in the order it was planned. */
  after(ms: number, run: () => void): () => void {
    this.#order += 1;
    const plan: Plan = { at: this.now + Math.max(0, Math.ceil(ms)), order: this.#order, run };
    this.#push(plan);
    return () => {
      plan.run = null;
    };
  }

  /** Runs something again and again. */
  every(ms: number, run: () => void): () => void {
    let stop = this.after(ms, again);
    const { after } = { after: (act: () => void) => this.after(ms, act) };
    function again(): void {
      stop = after(again);
      run();
    }
    return () => stop();
  }

  /** Lets time pass until nothing is planned before `end`, or `stopped` says so. */
  async pass(end: number, stopped: () => boolean = () => false): Promise<void> {
    await settled();
    for (let next = this.#plans[0]; next !== undefined && next.at <= end; next = this.#plans[0]) {
      this.#shift();
      if (next.run === null) continue;
      this.now = next.at;
      const { run } = next;
      next.run = null;
      run();
      await settled();
      if (stopped()) return;
    }
    this.now = Math.max(this.now, end);
  }

  #push(plan: Plan): void {
    const heap = this.#plans;
    let at = heap.length;
    heap.push(plan);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above];
      if (parent === undefined || !isBefore(plan, parent)) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = plan;
  }

  #shift(): void {
    const heap = this.#plans;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      let child = heap[below];
      const other = heap[below + 1];
      if (child !== undefined && other !== undefined && isBefore(other, child)) {
        below += 1;
        child = other;
      }
      if (child === undefined || !isBefore(child, last)) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = last;
  }
}

function isBefore(one: Plan, other: Plan): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}

/** Resolves when every promise that can go on has gone on: ticks come only after the last of them. */
export function settled(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve));
}

const machine = {
  Date: Date.now,
  setTimeout,
  clearTimeout,
  setInterval,
  clearInterval,
  setImmediate,
  clearImmediate,
};

/** Takes the machine's time and timers away from everybody in this process; gives the way to give them back. */
export function takeTime(time: VirtualTime, beginning: number): () => void {
  const stops = new Map<number, () => void>();
  let handles = 0;
  const keep = (plan: (handle: number) => () => void): number => {
    handles += 1;
    stops.set(handles, plan(handles));
    return handles;
  };
  const clear = (handle: number): void => {
    stops.get(handle)?.();
    stops.delete(handle);
  };
  Date.now = () => beginning + time.now;
  const once = (ms: number, run: () => void): number =>
    keep((handle) =>
      time.after(ms, () => {
        stops.delete(handle);
        run();
      }),
    );
  type Run = (...given: unknown[]) => void;
  Object.assign(globalThis, {
    setTimeout: (run: Run, ms = 0, ...given: unknown[]) => once(ms, () => run(...given)),
    setImmediate: (run: Run, ...given: unknown[]) => once(0, () => run(...given)),
    setInterval: (run: Run, ms = 0, ...given: unknown[]) => keep(() => time.every(ms, () => run(...given))),
    clearTimeout: clear,
    clearImmediate: clear,
    clearInterval: clear,
  });
  return () => {
    const { Date: now, ...timers } = machine;
    Date.now = now;
    Object.assign(globalThis, timers);
  };
}
