/**
 * Desks that are cut off again and again while they register (I12): the kiosk's own meeting, queue and provider, real
 * sockets through a network that can be cut or fall silent, the built hub on a real disk. The desk's shelf is memory.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { foresight } from '../../kiosk/meeting/foresight.ts';
import { LiveMeeting } from '../../kiosk/meeting/meeting.svelte.ts';
import { memoryShelf } from '../../kiosk/meeting/shelf.ts';
import type { Surroundings } from '../../kiosk/meeting/surroundings.ts';
import type { Command } from '../../protocol/commands/command.ts';
import type { DeputyId } from '../../protocol/values.ts';
import type { Paired } from '../support/asking.ts';
import { commandsOf } from '../support/commands.ts';
import { signerOf } from '../support/device-keys.ts';
import { deputy, hall, register } from '../support/meeting.ts';
import { startProcess } from './hub-process.ts';
import { openProxy, type Passage, type Weather } from './proxy.ts';
import { pairAll, prepare } from './stage.ts';

/** What came of it; times in ms. */
export interface Weathered {
  readonly schedules: number;
  /** The longest time from a healing until all desks held the hub's state and nothing waited. */
  readonly slowestConvergence: number;
  /** What did not hold, in words; empty when all did. */
  readonly broken: readonly string[];
}

const DESKS = 3;
const DEPUTIES = 300;
/** Acts of one schedule, over all desks. */
const ACTS = 6;

interface Desk {
  readonly meeting: LiveMeeting;
  readonly proxy: Passage;
}

/** Plays so many schedules, one after another, in one hall; `random` gives numbers below 1. */
export async function playPartitions(around: {
  readonly dist: string;
  readonly schedules: number;
  readonly random: () => number;
}): Promise<Weathered> {
  const { dist, schedules, random } = around;
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-weather-'));
  await prepare(folder, commandsOf(hall({ oblast: DEPUTIES, districts: [], candidates: 2 })));
  const hub = await startProcess(dist, folder, 0);
  const desks: Desk[] = [];
  const broken: string[] = [];
  let slowestConvergence = 0;
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(random() * from.length)];
    if (one === undefined) throw new Error('there is nothing to pick from');
    return one;
  };

  try {
    for (const paired of (await pairAll(hub, ['office', ...Array<'desk'>(DESKS).fill('desk')])).slice(1)) {
      const proxy = await openProxy(hub.port);
      desks.push({ meeting: await openDesk(hub.port, proxy, paired, random), proxy });
    }
    await converged(desks);
    for (let schedule = 0; schedule < schedules; schedule += 1) {
      const done: Promise<unknown>[] = [];
      for (let act = 0; act < ACTS; act += 1) {
        if (random() < 0.5) pick(desks).proxy.become(pick<Weather>(['open', 'cut', 'cut', 'silent']));
        const desk = pick(desks).meeting;
        done.push(desk.send(actOf(desk, deputy(1 + Math.floor(random() * DEPUTIES)), random)));
        for (let turns = Math.floor(random() * 20); turns > 0; turns -= 1)
          await new Promise((turn) => setImmediate(turn));
      }
      for (const { proxy } of desks) proxy.become('open');
      const healed = performance.now();
      await converged(desks);
      slowestConvergence = Math.max(slowestConvergence, performance.now() - healed);
      await Promise.all(done);
      broken.push(...disagreements(desks, schedule));
    }
    return { schedules, slowestConvergence, broken };
  } finally {
    for (const { meeting, proxy } of desks) {
      meeting.end();
      proxy.close();
    }
    await hub.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a desk may do with a deputy as it sees the hall. */
function actOf(desk: LiveMeeting, who: DeputyId, random: () => number): Command {
  const seen = desk.ahead.attendance.get(who);
  if (seen === undefined || random() < 0.2)
    return { ...register(1), type: 'deputy.register', deputy: who, document: 'certificate', offline: false };
  return { type: seen.present ? 'deputy.leave' : 'deputy.return', deputy: who, offline: false };
}

async function openDesk(
  hub: number,
  proxy: Passage,
  { device, key }: Paired,
  random: () => number,
): Promise<LiveMeeting> {
  const host = `127.0.0.1:${hub}`;
  class PageSocket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { origin: `http://${host}`, headers: { host } });
    }
  }
  const around: Surroundings = {
    hub: `ws://127.0.0.1:${proxy.port}`,
    monotonic: () => performance.now(),
    wall: () => Date.now(),
    randomHex: (bytes) =>
      Array.from({ length: bytes }, () =>
        Math.floor(random() * 256)
          .toString(16)
          .padStart(2, '0'),
      ).join(''),
    request: async () => new Response('{}'),
    shelf: memoryShelf(),
    // The provider wants a browser's WebSocket; of that it uses what ws has.
    socket: PageSocket as unknown as Surroundings['socket'],
    every(ms, act) {
      const timer = setInterval(act, ms);
      return () => clearInterval(timer);
    },
  };
  const signer = signerOf(key);
  const meeting = new LiveMeeting(around, { device, key: signer.publicKey }, signer, () => undefined);
  meeting.foresee(foresight);
  await meeting.start();
  return meeting;
}

/** Resolves when every desk is live, holds the same lines, and waits for nothing. */
async function converged(desks: readonly Desk[]): Promise<void> {
  // The desks go on by their own timers, which a busy wait would starve.
  // The desks go on by their own timers, which a busy wait would starve.
  while (!isConverged(desks)) await new Promise((again) => setTimeout(again, 5));
}

function isConverged(desks: readonly Desk[]): boolean {
  const heads = new Set(desks.map(({ meeting }) => meeting.head.hash));
  return (
    heads.size === 1 &&
    desks.every(
      ({ meeting }) =>
        meeting.trust === 'verified' &&
        meeting.freshness === 'live' &&
        meeting.ahead === meeting.state &&
        meeting.queue.every(({ outcome }) => outcome !== null),
    )
  );
}

/** One person once, and the same for every desk. */
function disagreements(desks: readonly Desk[], schedule: number): string[] {
  const told = desks.map(({ meeting }) =>
    [...meeting.state.attendance].map(([who, { present }]) => `${who} ${present}`).join(),
  );
  const faults = desks.flatMap(({ meeting }) =>
    meeting.queue.flatMap(({ id, outcome }) => {
      meeting.dismiss(id);
      return outcome?.kind === 'fault' ? [`${schedule}: an act came to ${outcome.fault}`] : [];
    }),
  );
  return new Set(told).size === 1 ? faults : [...faults, `${schedule}: the desks see different halls`];
}
