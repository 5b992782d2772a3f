/**
 * One process of clients: carries out the orders of the benchmark, reports times on the clock all processes share.
 */
import type { Entered, Entering, Orders, Sending } from './orders.ts';
import { type Seat, signOfLife, takeSeat } from './seat.ts';
import { pause, sharedNow } from './time.ts';

/** Longer than anything here may take, ms. */
const PATIENCE = 120_000;
const RETRY = { first: 100, most: 2_500 } as const;

interface Group {
  seats: Seat[];
  /** The last event of every seat. */
  last: number[];
  arrivals: number[] | null;
  goal: { readonly n: number; missing: number; readonly done: (at: number) => void } | null;
  codes: (number | null)[];
  answered: number;
  refused: string;
  all: (() => void) | null;
  beats: NodeJS.Timeout | null;
  beat: number;
}

const groups = new Map<string, Group>();

function groupOf(name: string): Group {
  const known = groups.get(name);
  if (known !== undefined) return known;
  const fresh: Group = {
    seats: [],
    last: [],
    arrivals: null,
    goal: null,
    codes: [],
    answered: 0,
    refused: '',
    all: null,
    beats: null,
    beat: 0,
  };
  groups.set(name, fresh);
  return fresh;
}

async function enter(order: Entering): Promise<Entered> {
  const group = groupOf(order.group);
  const seats: Seat[] = [];
  const one = async (index: number): Promise<void> => {
    const at = group.last.length;
    group.last.push(-1);
    const seat = await sit(order, index, group, at);
    group.seats[at] = seat;
    seats[index] = seat;
  };
  const all = Array.from({ length: order.count }, (_, index) => index);
  if (order.atOnce) await Promise.all(all.map(one));
  else for (const index of all) await one(index);
  const life = order.stalls ? null : signOfLife(order.way);
  // One after another, as kiosks that were switched on one after another.
  if (life !== null)
    group.beats ??= setInterval(() => {
      group.beat += 1;
      group.seats[group.beat % group.seats.length]?.wire.send(life.message());
    }, life.every / order.count);
  return {
    took: seats.map(({ took }) => took),
    sync: seats.map(({ sync }) => sync),
    bytes: seats.map(({ bytes }) => bytes),
    last: sharedNow(),
    epoch: performance.timeOrigin + performance.now(),
    update: seats[0]?.update ?? null,
    hello: seats[0]?.hello ?? '',
  };
}

async function sit(order: Entering, index: number, group: Group, at: number): Promise<Seat> {
  const { way, host, have, keep, stalls, keys } = order;
  const key = keys[index % Math.max(1, keys.length)] ?? null;
  for (let wait: number = RETRY.first; ; wait = Math.min(RETRY.most, wait * 2)) {
    try {
      return await takeSeat(
        { way, host, key, have, keep, stalls },
        {
          events: (first, last, time) => arrived(group, at, first, last, time),
          answer: (text) => answered(group, text),
          closed: (code) => group.codes.push(code),
        },
      );
    } catch (failure) {
      if (!order.patient) throw failure;
      await pause(wait);
    }
  }
}

function arrived(group: Group, at: number, first: number, last: number, time: number): void {
  group.last[at] = last;
  if (group.arrivals !== null) for (let n = first; n <= last; n += 1) group.arrivals.push(n, time);
  const { goal } = group;
  if (goal === null || last < goal.n) return;
  goal.missing -= 1;
  if (goal.missing > 0) return;
  group.goal = null;
  goal.done(time);
}

function answered(group: Group, text: string): void {
  group.answered += 1;
  if (!text.includes('"accepted"')) group.refused = text;
  group.all?.();
}

async function send({ group: name, events, every, answered: isAnswered }: Sending) {
  const group = groupOf(name);
  const at: number[] = [];
  group.answered = 0;
  group.refused = '';
  const all = new Promise<void>((done) => {
    group.all = () => {
      if (group.answered >= events.length) done();
    };
  });
  if (every === 0) {
    // Each sender's frames in one piece, as a queue pours out; every event's time is that of the first.
    const began = sharedNow();
    const pieces = new Map<number, Uint8Array[]>();
    for (const { seat, frame } of events) {
      const piece = pieces.get(seat);
      if (piece === undefined) pieces.set(seat, [frame]);
      else piece.push(frame);
    }
    for (const [seat, frames] of pieces) group.seats[seat]?.wire.sendFrames(Buffer.concat(frames));
    for (const _ of events) at.push(began);
  } else
    for (const { seat, frame } of events) {
      at.push(sharedNow());
      group.seats[seat]?.wire.sendFrames(frame);
      await pause(every);
    }
  if (isAnswered && events.length > 0) {
    await all;
    if (group.refused !== '') throw new Error(`an event was not accepted: ${group.refused}`);
  }
  return { at };
}

const orders: Orders = {
  enter,
  send,
  async listen({ group }) {
    groupOf(group).arrivals = [];
  },
  async heard({ group: name }) {
    const group = groupOf(name);
    const { arrivals } = group;
    group.arrivals = null;
    return Float64Array.from(arrivals ?? []);
  },
  reached({ group: name, n }) {
    const group = groupOf(name);
    return new Promise((done, failed) => {
      const missing = group.last.filter((last) => last < n).length;
      if (missing === 0) return done(sharedNow());
      const timer = setTimeout(() => {
        const behind = group.last.filter((last) => last < n).length;
        failed(new Error(`${name}: ${behind} readers never had event ${n}; closed: ${group.codes}`));
      }, PATIENCE);
      group.goal = {
        n,
        missing,
        done(at) {
          clearTimeout(timer);
          done(at);
        },
      };
    });
  },
  async standing({ group }) {
    const { seats, codes } = groupOf(group);
    return { here: seats.length - codes.length, codes: [...codes] };
  },
  async leave({ group: name }) {
    const group = groupOf(name);
    if (group.beats !== null) clearInterval(group.beats);
    for (const { wire } of group.seats) wire.end();
    groups.delete(name);
  },
};

process.on('message', ({ id, name, order }: { id: number; name: keyof Orders; order: never }) => {
  orders[name](order).then(
    (value: unknown) => process.send?.({ id, value }),
    (failure: unknown) =>
      process.send?.({ id, failure: failure instanceof Error ? failure.message : String(failure) }),
  );
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
