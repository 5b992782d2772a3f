/**
 * An event on its way to 4, 40 and 400 readers: the hub against the bare broadcast and against what someone would otherwise
 * pick. All servers stand at once and take turns, block by block, so that each repeat meets the same moments of the machine.
 */

import { median, percentile } from './figures.ts';
import { openHubStage } from './hub-stage.ts';
import type { Sending } from './load/orders.ts';
import { type Clients, startClients } from './load/process.ts';
import type { Way } from './load/ways-in.ts';
import { cpuOf, memoryOf } from './machine.ts';
import { scratchFolder, startHub } from './processes.ts';
import { NOTHING, openRival } from './rival-stage.ts';
import type { Stage } from './stage.ts';

/** One event at a time, this far apart, ms: so that none meets the work of the one before. */
const APART = 20;
const PACED = 60;
/** All at once, as ninety-seven queues that pour out. */
const BURST = 97 * 20;
/** Longer than a device needs to earn that many commands again, ms. */
const REST = 1_100;
/** Sockets of the hub: readers, desks and those that prepare. */
const SOCKETS = '640';

/** What one server did with so many readers; a figure for every repeat. */
export interface Delivered {
  readonly way: Way;
  readonly p50: readonly number[];
  readonly p99: readonly number[];
  /** Events a second, all at once, on every reader. */
  readonly rate: readonly number[];
  /** µs of processor time for each copy of an event, over all repeats. */
  readonly cpu: number;
  /** MB in the end. */
  readonly memory: number;
}

/** All servers with so many readers; `line` is the bytes of an event's line. */
export interface Delivery {
  readonly readers: number;
  readonly line: number;
  readonly servers: readonly Delivered[];
}

/** Measures every server that can be measured with `readers` readers. */
export async function measureDelivery(
  readers: number,
  repeats: number,
  ways: readonly Exclude<Way, 'hub'>[],
): Promise<Delivery> {
  const [writing, reading] = [await startClients(), await startClients()];
  const hub = await openHubStage(
    await startHub(scratchFolder(), '--sockets', SOCKETS),
    writing,
    Math.min(readers, 291),
  );
  const stages: Stage[] = [hub];
  for (const way of ways) stages.push(await openRival(way, writing, hub.line));
  for (const { way, host, readers: group } of stages)
    await reading.enter({
      way,
      host,
      group,
      count: readers,
      keys: way === 'hub' ? hub.watching : [],
      have: NOTHING,
      keep: false,
      stalls: false,
      atOnce: false,
      patient: false,
    });

  const books = stages.map((stage) => ({
    stage,
    p50: [] as number[],
    p99: [] as number[],
    rate: [] as number[],
    cpu: 0,
    copies: 0,
  }));
  // The first turn warms everything up and is not counted.
  for (let turn = 0; turn <= repeats; turn += 1) {
    const order = [...books.slice(turn % books.length), ...books.slice(0, turn % books.length)];
    for (const book of order) {
      const took = await paced(book.stage, writing, reading);
      if (turn === 0) continue;
      book.p50.push(median(took));
      book.p99.push(percentile(took, 0.99));
    }
    for (const book of order) {
      const { pid } = book.stage.server;
      const before = cpuOf(pid);
      const rate = await burst(book.stage, writing, reading);
      if (turn === 0) continue;
      book.rate.push(rate);
      book.cpu += cpuOf(pid) - before;
      book.copies += BURST * (readers + book.stage.echoes);
    }
  }
  const servers = books.map(({ stage, p50, p99, rate, cpu, copies }) => ({
    way: stage.way,
    p50,
    p99,
    rate,
    cpu: (cpu * 1_000) / copies,
    memory: memoryOf(stage.server.pid),
  }));
  for (const stage of stages) {
    const { here } = await reading.standing({ group: stage.readers });
    if (here < readers) throw new Error(`${stage.way} lost ${readers - here} of ${readers} readers`);
    await reading.leave({ group: stage.readers });
    await stage.end();
  }
  writing.end();
  reading.end();
  return { readers, line: hub.line, servers };
}

/** ms of every delivery of events that come one at a time. */
export async function paced(stage: Stage, writing: Clients, reading: Clients): Promise<Float64Array> {
  const first = stage.next();
  await reading.listen({ group: stage.readers });
  const { at } = await send(stage, writing, PACED, APART);
  await reading.reached({ group: stage.readers, n: stage.next() - 1 });
  const heard = await reading.heard({ group: stage.readers });
  const took = new Float64Array(heard.length / 2);
  for (let pair = 0; pair < took.length; pair += 1) {
    const sent = at[(heard[2 * pair] ?? 0) - first];
    if (sent === undefined) throw new Error(`${stage.way} showed an event that nobody had sent`);
    took[pair] = (heard[2 * pair + 1] ?? 0) - sent;
  }
  return took;
}

/** Events a second when all are sent at once, until the last reader has the last. */
export async function burst(
  stage: Stage,
  writing: Clients,
  reading: Clients,
  events = BURST,
): Promise<number> {
  const last = stage.next() + events - 1;
  const reached = reading.reached({ group: stage.readers, n: last });
  const { at } = await send(stage, writing, events, 0);
  const [began = 0] = at;
  const ended = await reached;
  await new Promise((over) => setTimeout(over, REST));
  return (events * 1_000) / (ended - began);
}

function send(stage: Stage, writing: Clients, count: number, every: number) {
  const order: Sending = {
    group: stage.writers,
    events: stage.ready(count),
    every,
    answered: stage.answers,
  };
  return writing.send(order);
}
