/**
 * The built hub on the stage: a rehearsal whose deputies leave and come back, each at a desk of its own, so that every
 * event is signed, decided, on the disk and in the chain like any other, and 97 desks stay within the rate of a device.
 */
import * as v from 'valibot';
import * as Y from 'yjs';
import type { Command } from '../../protocol/commands/command.ts';
import type { Role } from '../../protocol/roles.ts';
import { type DeputyId, deputyId } from '../../protocol/values.ts';
import { ENTRIES } from '../../protocol/wire.ts';
import { admitDevices, askAsOffice, commandOf, pairDevice, readHello } from './hub-devices.ts';
import type { Entering } from './load/orders.ts';
import type { Clients } from './load/process.ts';
import { type DeviceKey, textMessage } from './load/ways-in.ts';
import { frameOf } from './load/wire.ts';
import type { RunningHub } from './processes.ts';
import { NOTHING } from './rival-stage.ts';
import type { ReadyEvent, Stage } from './stage.ts';

/** Every number of a role, but two. */
const MOST = 97;
const WATCHING: readonly Role[] = ['screen', 'podium', 'commission'];

/** The hub with its readers' devices. */
export interface HubStage extends Stage {
  readonly server: RunningHub;
  readonly office: DeviceKey;
  readonly watching: readonly DeviceKey[];
  /** Bytes of a line. */
  readonly line: number;
  /** All there was on a wall display when the stage was ready, as one update. */
  readonly history: Uint8Array;
}

/** Whether the hub has a meeting already, whose registration is open, or is to begin one. */
export type Meeting = 'new' | 'kept';

/** Has the hub's meeting ready for deputies to come and go; `readers` devices are to watch, `desksWanted` to write. */
export async function openHubStage(
  hub: RunningHub,
  clients: Clients,
  readers: number,
  meeting: Meeting = 'new',
  desksWanted = MOST,
): Promise<HubStage> {
  const { host } = hub;
  const office = await pairDevice(host, hub.office);
  if (meeting === 'new') await askAsOffice(host, office, '/office/meetings', { kind: 'rehearsal' });
  const desks = await admitDevices(host, office, 'desk', desksWanted);
  const watching = await admitWatching(host, office, readers);

  const coming = {
    way: 'hub',
    host,
    keep: true,
    stalls: false,
    atOnce: true,
    patient: false,
    have: NOTHING,
  } as const satisfies Partial<Entering>;
  const first = `hub office ${host}`;
  const entered = await clients.enter({ ...coming, group: first, count: 1, keys: [office] });
  const { meeting: met, time } = readHello(entered.hello);
  if (met === null) throw new Error('the hub holds no meeting');
  const deputies = deputiesIn(linesOf(entered.update));
  const where = { meeting: met.id, head: met.head, at: time };
  const seated = desks.slice(0, Math.min(desksWanted, deputies.length));
  const writers = `hub desks ${host}`;
  await clients.enter({
    ...coming,
    keep: false,
    have: null,
    group: writers,
    count: desksWanted,
    keys: desks,
  });
  if (meeting === 'new') {
    const opening = ready(commandOf(office, where, { type: 'registration.open' }), 0);
    await clients.send({ group: first, events: [opening], every: 0, answered: true });
    const arrivals = seated.map((desk, seat) => ready(commandOf(desk, where, arrival(deputies[seat])), seat));
    await clients.send({ group: writers, events: arrivals, every: 0, answered: true });
  }
  await clients.leave({ group: first });

  const looking = `hub look ${host}`;
  const look = await clients.enter({ ...coming, group: looking, count: 1, keys: watching.slice(0, 1) });
  await clients.leave({ group: looking });
  const seen = linesOf(look.update);
  const present = presentIn(seen);
  let n = seen.length;
  let turn = 0;
  return {
    way: 'hub',
    server: hub,
    host,
    office,
    watching,
    line: Buffer.byteLength(seen.at(-1) ?? ''),
    history: look.update ?? NOTHING,
    writers,
    readers: `hub readers ${host}`,
    answers: true,
    echoes: 0,
    ready(count) {
      return Array.from({ length: count }, () => {
        const seat = turn % seated.length;
        const [desk, deputy] = [seated[seat], deputies[seat]];
        if (desk === undefined || deputy === undefined) throw new Error('there is no desk for this turn');
        const type = present.delete(deputy) ? 'deputy.leave' : 'deputy.return';
        if (type === 'deputy.return') present.add(deputy);
        turn += 1;
        n += 1;
        return ready(commandOf(desk, where, { type, deputy, offline: false }), seat);
      });
    },
    next: () => n,
    async end() {
      await clients.leave({ group: writers });
      await hub.end();
    },
  };
}

async function admitWatching(host: string, office: DeviceKey, readers: number) {
  const keys: DeviceKey[] = [];
  for (const role of WATCHING) {
    const left = readers - keys.length;
    keys.push(...(await admitDevices(host, office, role, Math.min(MOST, Math.max(0, left)))));
  }
  return keys;
}

/** The lines of a stream in an update that holds all of them. */
export function linesOf(update: Uint8Array | null): readonly string[] {
  const doc = new Y.Doc();
  if (update !== null) Y.applyUpdate(doc, update);
  return doc.getArray<string>(ENTRIES).toArray();
}

const rosterSchema = v.object({
  event: v.object({ deputies: v.array(v.object({ id: deputyId })) }),
});

function deputiesIn(lines: readonly string[]): readonly DeputyId[] {
  const roster = lines
    .map((line) => v.safeParse(rosterSchema, JSON.parse(line)))
    .find(({ success }) => success);
  if (roster?.success !== true) throw new Error('the rehearsal has no roster');
  return roster.output.event.deputies.map(({ id }) => id);
}

const movementSchema = v.object({
  event: v.object({
    type: v.picklist(['deputy.registered', 'deputy.left', 'deputy.returned']),
    deputy: deputyId,
  }),
});

function presentIn(lines: readonly string[]): Set<DeputyId> {
  const present = new Set<DeputyId>();
  for (const line of lines) {
    const read = v.safeParse(movementSchema, JSON.parse(line));
    if (!read.success) continue;
    const { type, deputy } = read.output.event;
    if (type === 'deputy.left') present.delete(deputy);
    else present.add(deputy);
  }
  return present;
}

function arrival(deputy: DeputyId | undefined): Command {
  if (deputy === undefined) throw new Error('the rehearsal has no deputies');
  return { type: 'deputy.register', deputy, document: 'certificate', offline: false };
}

function ready(message: ReturnType<typeof commandOf>, seat: number): ReadyEvent {
  return { seat, frame: frameOf(textMessage('command', message)) };
}
