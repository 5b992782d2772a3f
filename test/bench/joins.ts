/**
 * Who comes late, who comes back, who comes at once with sixty others, and who asks and then does not listen: bytes, time
 * and memory, and what the readers who are there already notice of it.
 */
import * as Y from 'yjs';
import { type Answered, type Figure, median, percentile } from './figures.ts';
import { historyOf } from './history.ts';
import { linesOf, openHubStage } from './hub-stage.ts';
import type { Entered, Entering } from './load/orders.ts';
import { type Clients, startClients } from './load/process.ts';
import { pause } from './load/time.ts';
import type { DeviceKey, Way } from './load/ways-in.ts';
import { memoryOf } from './machine.ts';
import { startHub } from './processes.ts';
import { NOTHING, openRival } from './rival-stage.ts';
import type { Stage } from './stage.ts';

type Rival = Exclude<Way, 'hub'>;

const HISTORIES = [1_000, 10_000, 100_000] as const;
const SOCKETS = '400';
const MISSED = 10;
const LIVE_READERS = 40;
const COLD_JOINS = 60;
const STALLED = 40;
const APART = 10;

/** A group's way in, for a stage; the hub's readers are the devices that watch. */
function coming(stage: Stage, keys: readonly DeviceKey[], more: Partial<Entering>): Entering {
  const { way, host } = stage;
  return {
    way,
    host,
    keys,
    group: `${way} ${host} joining`,
    count: 1,
    have: NOTHING,
    keep: false,
    stalls: false,
    atOnce: true,
    patient: false,
    ...more,
  };
}

/** A hub whose meeting has so long a history, and the rivals with as many lines of the same length. */
async function openAll(events: number, clients: Clients, rivals: readonly Rival[]) {
  const hub = await openHubStage(
    await startHub(await historyOf(events), '--sockets', SOCKETS),
    clients,
    1 + LIVE_READERS + COLD_JOINS,
    'kept',
  );
  const stages: Stage[] = [hub];
  for (const way of rivals) stages.push(await openRival(way, clients, hub.line, events));
  return { hub, stages };
}

/** How long it takes to come in late, and to come back after ten missed events. */
export async function measureJoins(repeats: number, rivals: readonly Rival[]): Promise<Answered> {
  const figures: Figure[] = [];
  const clients = await startClients();
  for (const events of HISTORIES) {
    const { hub, stages } = await openAll(events, clients, rivals);
    const books = stages.map((stage) => ({ stage, late: [] as Entered[], back: [] as Entered[] }));
    const whole = await clients.enter(coming(hub, hub.watching, { keep: true }));
    await clients.leave({ group: coming(hub, [], {}).group });
    for (let turn = 0; turn <= repeats; turn += 1)
      for (const { stage, late, back } of books) {
        const enter = async (have: Uint8Array): Promise<Entered> => {
          const order = coming(stage, hub.watching, { have });
          const entered = await clients.enter(order);
          await clients.leave(order);
          return entered;
        };
        const [cold, again] = [await enter(NOTHING), await enter(without(stage, whole.update, MISSED))];
        if (turn === 0) continue;
        late.push(cold);
        back.push(again);
      }
    for (const { stage, late, back } of books) {
      const name = `${stage.way}, ${events.toLocaleString('en')} events`;
      const ms = (all: readonly Entered[]) => median(all.flatMap(({ took }) => took));
      const bytes = (all: readonly Entered[]) => median(all.flatMap(({ sync }) => sync));
      figures.push({ name: `${name}: join`, reached: ms(late), unit: 'ms', wanted: null });
      figures.push({ name: `${name}: join`, reached: bytes(late) / 1_024, unit: 'kB', wanted: null });
      figures.push({ name: `${name}: back after ten`, reached: ms(back), unit: 'ms', wanted: null });
      const isHub = stage.way === 'hub';
      const missed = linesOf(whole.update).slice(-MISSED);
      const most = Buffer.byteLength(JSON.stringify(missed));
      figures.push({
        name: `${name}: back after ten`,
        reached: bytes(back),
        unit: 'B',
        wanted: isHub ? { most } : null,
        ...(isHub ? { note: 'wanted: the ten lines as a JSON array' } : {}),
      });
    }
    for (const stage of stages) await stage.end();
  }
  clients.end();
  return { question: 'Coming late, and back after ten missed events', figures, notes: [] };
}

/** The state vector of a reader that lacks the last lines; every server's document has one writer. */
function without(stage: Stage, hub: Uint8Array | null, lines: number): Uint8Array {
  const doc = new Y.Doc();
  if (stage.way === 'hub' && hub !== null) {
    Y.applyUpdate(doc, hub);
    const [[writer, clock] = [0, 0]] = Y.decodeStateVector(Y.encodeStateVector(doc));
    return vectorOf(writer, clock - lines);
  }
  return vectorOf(RIVAL_WRITER, stage.next() - lines);
}

/** As rival-stage.ts names it. */
const RIVAL_WRITER = 912;

function vectorOf(writer: number, clock: number): Uint8Array {
  return Y.encodeStateVector(new Map([[writer, clock]]));
}

/** What forty readers notice while sixty others come in cold, all at once, with ten thousand events to fetch. */
export async function measureColdJoins(repeats: number, rivals: readonly Rival[]): Promise<Answered> {
  const [writing, reading, joining] = [await startClients(), await startClients(), await startClients()];
  const { hub, stages } = await openAll(10_000, writing, rivals);
  for (const stage of stages)
    await reading.enter(
      coming(stage, hub.watching.slice(0, LIVE_READERS), {
        group: stage.readers,
        count: LIVE_READERS,
        atOnce: false,
      }),
    );
  const books = stages.map((stage) => ({ stage, p99: [] as number[], took: [] as number[] }));
  for (let turn = 0; turn <= repeats; turn += 1)
    for (const { stage, p99, took } of books) {
      const order = coming(stage, hub.watching.slice(LIVE_READERS), { count: COLD_JOINS });
      const { late, worst } = await joinedBy(stage, order, writing, reading, joining);
      await joining.leave(order);
      await pause(500);
      if (turn === 0) continue;
      p99.push(worst);
      took.push(late);
    }
  for (const stage of stages) {
    await reading.leave({ group: stage.readers });
    await stage.end();
  }
  for (const clients of [writing, reading, joining]) clients.end();

  const against = books.find(({ stage }) => stage.way === '@y/websocket-server');
  const figures: Figure[] = books.flatMap(({ stage, p99, took }): Figure[] => [
    { name: `${stage.way}: p99 of the live readers`, reached: median(p99), unit: 'ms', wanted: null },
    { name: `${stage.way}: the last of the sixty is in`, reached: median(took), unit: 'ms', wanted: null },
  ]);
  const [own] = books;
  if (own !== undefined && against !== undefined)
    figures.unshift({
      name: 'p99 of live readers, the hub against @y/websocket-server',
      reached: median(own.p99.map((value, turn) => value / (against.p99[turn] ?? Number.NaN))),
      unit: 'x',
      wanted: { most: 1 / 8 },
      note: 'in the same repeat, median of the repeats',
    });
  return {
    question: `Sixty cold joins with 10,000 events, ${LIVE_READERS} live readers`,
    figures,
    notes: [],
  };
}

/** ms until the last was in, and the p99 of what was on its way to the live readers in the meantime. */
async function joinedBy(stage: Stage, order: Entering, writing: Clients, reading: Clients, joining: Clients) {
  const first = stage.next();
  await reading.listen({ group: stage.readers });
  let isIn = false;
  const entered = joining.enter(order).finally(() => {
    isIn = true;
  });
  const sent: number[] = [];
  do {
    const events = stage.ready(10);
    const { at } = await writing.send({
      group: stage.writers,
      events,
      every: APART,
      answered: stage.answers,
    });
    sent.push(...at);
  } while (!isIn);
  const { took } = await entered;
  await reading.reached({ group: stage.readers, n: stage.next() - 1 });
  const heard = await reading.heard({ group: stage.readers });
  const times: number[] = [];
  for (let pair = 0; pair < heard.length; pair += 2)
    times.push((heard[pair + 1] ?? 0) - (sent[(heard[pair] ?? 0) - first] ?? 0));
  return { late: Math.max(...took), worst: percentile(times, 0.99) };
}

/** A hub that was killed and is there again: a hundred kiosks with all they had come back at once. */
export async function measureReturn(repeats: number): Promise<Answered> {
  const KIOSKS = 100;
  const folder = await historyOf(10_000);
  const clients = await startClients();
  const began = await startHub(folder, '--sockets', SOCKETS);
  // All of one audience: what is missing is asked for with one state vector. Some have two connections.
  const hub = await openHubStage(began, clients, 97, 'kept');
  const doc = new Y.Doc();
  Y.applyUpdate(doc, hub.history);
  const have = Y.encodeStateVector(doc);
  const kiosks = coming(hub, hub.watching, { count: KIOSKS, have, patient: true });
  await clients.leave({ group: hub.writers });
  const late: number[] = [];
  const sync: number[] = [];
  const bytes: number[] = [];
  const boots: number[] = [];
  let running = began;
  const port = hub.host.split(':')[1] ?? '';
  for (let turn = 0; turn < repeats; turn += 1) {
    await clients.enter(kiosks);
    await clients.leave(kiosks);
    await running.kill();
    const coming = clients.enter(kiosks);
    running = await startHub(folder, '--sockets', SOCKETS, '--port', port);
    const listening = performance.timeOrigin + performance.now();
    const entered = await coming;
    late.push(Math.max(0, entered.epoch - listening));
    boots.push(running.after);
    sync.push(...entered.sync);
    bytes.push(...entered.bytes);
    await clients.leave(kiosks);
  }
  await running.end();
  clients.end();
  return {
    question: 'A hub killed and started again: a hundred kiosks with 10,000 events come back',
    figures: [
      {
        name: 'the last is back after the hub listens',
        reached: Math.max(...late),
        unit: 'ms',
        wanted: { most: 3_000 },
      },
      { name: 'the hub listens after', reached: median(boots), unit: 'ms', wanted: null },
      {
        name: 'the history anew, for any of them',
        reached: sync.filter((one) => one > UPDATE_OF_NOTHING).length,
        unit: '',
        wanted: { most: 0 },
      },
      {
        name: 'synchronisation for each, at most',
        reached: Math.max(...sync),
        unit: 'B',
        wanted: { most: 200 },
      },
      {
        name: 'with challenge, hello and presence, median',
        reached: median(bytes),
        unit: 'B',
        wanted: null,
      },
    ],
    notes: [],
  };
}

/** Bytes of a SyncStep2 that brings nothing. */
const UPDATE_OF_NOTHING = 8;

/** What forty who ask for ten thousand events, and then do not read, cost the hub in memory. */
export async function measureStalled(): Promise<Answered> {
  const clients = await startClients();
  const { hub } = await openAll(10_000, clients, []);
  await pause(2_000);
  const before = memoryOf(hub.server.pid);
  const order = coming(hub, hub.watching, { count: STALLED, stalls: true });
  await clients.enter(order);
  let most = 0;
  for (let look = 0; look < 60; look += 1) {
    await pause(50);
    most = Math.max(most, memoryOf(hub.server.pid) - before);
  }
  const { codes } = await clients.standing(order);
  await clients.leave(order);
  await hub.end();
  clients.end();
  return {
    question: `${STALLED} joiners who ask for 10,000 events and do not read`,
    figures: [
      { name: 'memory for each, at most', reached: most / STALLED, unit: 'MB', wanted: { most: 5 } },
      { name: 'memory for all, at most', reached: most, unit: 'MB', wanted: null },
    ],
    notes: codes.length > 0 ? [`${codes.length} of them were sent away within three seconds.`] : [],
  };
}
