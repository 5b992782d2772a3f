/**
 * Days in one process: meeting after meeting, an hour each, with the real sessions, clerk and streams and many real kiosks,
 * some of which are cut off or loaded again all the time. What is held when everything is collected must not grow.
 */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { WebSocket } from 'ws';
import { openClerk } from '../../hub/clerk.ts';
import { startClock } from '../../hub/clock.ts';
import type { Hall } from '../../hub/ports.ts';
import { type LiveSessions, openSessions } from '../../hub/sessions.ts';
import { openStreams } from '../../hub/streams.ts';
import { replay } from '../../protocol/evolve.ts';
import { meetingId } from '../../protocol/values.ts';
import { comeBack, deputy, leave, register } from '../support/hall.ts';
import { BEGINNING, heldJournal, openPins, registrationOpen, START } from '../support/hub-hall.ts';
import { admit } from '../support/hub-server.ts';
import { drawFrom } from './journal-draw.ts';
import { KioskPage } from './kiosk-page.ts';
import { Network } from './network.ts';
import { takeTime, VirtualTime } from './virtual-time.ts';
import { drawChance } from './webcrypto.ts';

/** How long, with how many; the first `warm` hours are not looked at. */
export interface SoakSize {
  readonly hours: number;
  readonly warm: number;
  readonly kiosks: number;
  readonly eventsAnHour: number;
}

/** What was recorded in all, and the memory held after each hour, MB. */
export interface Soaked {
  readonly events: number;
  readonly held: readonly number[];
  /** Kiosks that had not the hub's head at the end of an hour, in all hours. */
  readonly behind: number;
}

const HOUR = 3_600_000;
const DEPUTIES = 97;

const [said] = process.argv.slice(2);
if (said === undefined) throw new Error('say how long');
process.setMaxListeners(0);
process.stdout.write(JSON.stringify(await soaked(JSON.parse(said))));

async function soaked({ hours, kiosks, eventsAnHour }: SoakSize): Promise<Soaked> {
  const time = new VirtualTime();
  const giveBack = takeTime(time, START);
  const draw = drawFrom(912);
  drawChance(drawFrom(1));
  const names = namesOf(kiosks);
  const admission = admit(...names);
  const clock = startClock({ epoch: () => START, elapsed: () => time.now });
  const log = () => {};
  let randoms = 0;
  const random = (bytes: number) => {
    randoms += 1;
    return createHash('sha512').update(`${randoms}`).digest().subarray(0, bytes);
  };
  let hall: Hall | null = null;
  const sessions: LiveSessions = openSessions({
    admission,
    hall: () => hall,
    clock,
    log,
    random,
    timers: time,
  });
  const network = new Network(time, drawFrom(2), { sent: () => {}, heard: () => {}, keeps: () => false });
  // The hub uses of ws's socket what a simulated one has.
  network.listener = (socket) => sessions.accept(socket as unknown as WebSocket, '127.0.0.1');
  const pages = names.map(
    (name) =>
      new KioskPage(name, {
        time,
        draw: drawFrom(3 + names.indexOf(name)),
        link: network.link(name),
        beginning: START,
        disk: {
          opened: () => ({
            read: async () => [],
            keys: async () => [],
            write: async () => {},
            remove: async () => {},
          }),
          lose() {},
        },
        signed: () => {},
      }),
  );
  const desks = pages.filter(({ role }) => role === 'desk');

  /** Another meeting, of which nobody knows anything yet. */
  function begin(number: number): Hall {
    const meeting = v.parse(meetingId, `meeting-${number}`);
    const records = registrationOpen(DEPUTIES);
    const streams = openStreams({ ...BEGINNING, meeting, records });
    const told = { state: replay(records), decided: new Set<never>(), devices: [], counters: new Map() };
    const pins = openPins();
    const clerk = openClerk({
      meeting,
      journal: heldJournal(),
      clock,
      streams,
      pins,
      desks: () => sessions.desks(),
      admits: () => true,
      told,
      log,
    });
    return { clerk, streams, pins, rehearsal: true, room: () => 'enough' };
  }

  let events = 0;
  let behind = 0;
  const held: number[] = [];
  for (let hour = 0; hour < hours; hour += 1) {
    const own = begin(hour);
    hall = own;
    sessions.meetingChanged();
    const before = own.clerk.state().length;
    const end = (hour + 1) * HOUR;
    while (time.now < end - 60_000) {
      await time.pass(time.now + HOUR / eventsAnHour);
      const { attendance } = own.clerk.state();
      const who = 1 + draw.upTo(DEPUTIES);
      const entry = attendance.get(deputy(who));
      const act = entry === undefined ? register(who) : entry.present ? leave(who) : comeBack(who);
      const desk = desks[draw.upTo(desks.length)];
      void desk?.meeting.send(act).then(() => {
        for (const { id, outcome } of desk.meeting.queue) if (outcome !== null) desk.meeting.dismiss(id);
      });
      const page = pages[draw.upTo(pages.length)];
      const trouble = draw.upTo(100);
      if (trouble === 0) page?.reload('page');
      if (trouble === 1) page?.link.reset();
    }
    await time.pass(end);
    events += own.clerk.state().length - before;
    behind += pages.filter(({ meeting, role }) => {
      const audience = role === 'screen' ? 'hall' : role;
      return meeting.head.hash !== own.streams.head(audience);
    }).length;
    hall = begin(-1);
    sessions.meetingChanged();
    await time.pass(time.now + 5_000);
    held.push(memory());
  }
  giveBack();
  return { events, held, behind };
}

/** MB that cannot be collected. */
function memory(): number {
  if (globalThis.gc === undefined)
    throw new Error('memory is only told where it can be collected: --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
}

function namesOf(kiosks: number): string[] {
  const screens = Math.floor(kiosks / 5);
  const numbered = (role: string, count: number) =>
    Array.from({ length: count }, (_, n) => `${role}-${n + 1}`);
  return [
    'office-1',
    'commission-1',
    'podium-1',
    ...numbered('screen', screens),
    ...numbered('desk', kiosks - 3 - screens),
  ];
}
