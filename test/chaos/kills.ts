/**
 * A meeting of 300 deputies on the built hub, which is killed (SIGKILL) again and again at moments nobody chose, while desks
 * register, the commission issues ballots and counts, and the chairman announces; all over real sockets and a real disk.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { toldBy } from '../../hub/batch.ts';
import { openJournal } from '../../hub/journal/open.ts';
import { replayJournal } from '../../hub/replay.ts';
import type { Command } from '../../protocol/commands/command.ts';
import { entryHash, genesisOf } from '../../protocol/entry.ts';
import { PERMISSIONS } from '../../protocol/permissions.ts';
import type { Role } from '../../protocol/roles.ts';
import { commandId } from '../../protocol/values.ts';
import { commandMessageSchema, type Outcome } from '../../protocol/wire.ts';
import { commandsOf } from '../support/commands.ts';
import { readLine } from '../support/lines.ts';
import { type InPerson, LiveDevice } from '../support/live-device.ts';
import { members, papers, roundBegun, secretRound } from '../support/meeting.ts';
import { type HubProcess, startProcess } from './hub-process.ts';
import { pairAll, prepare } from './stage.ts';

/** How a meeting was played to its announcement; times in ms. */
export interface Played {
  readonly kills: number;
  /** Commands whose acceptance a device was told. */
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  /** The longest time from the hub's listening until every device was greeted and had all lines. */
  readonly slowestReturn: number;
  readonly lines: number;
  /** What did not hold, in words; empty when all did. */
  readonly broken: readonly string[];
}

/** Seats: the devices of the meeting, by the role that acts. */
const SEATS = [
  'office',
  'desk',
  'desk',
  'desk',
  'desk',
  'commission',
  'commission',
  'podium',
  'screen',
  'screen',
] as const satisfies readonly Role[];

/** The provider's pause before the n-th try to come back, ms. */
const pauseBefore = (n: number) => Math.min(100 * 2 ** n, 2_500);

const pin = (member: string) => `90${member.replace(/\D/g, '').padStart(2, '0')}`;

/** Plays the meeting on the hub in `dist`, killed up to `kills` times; `random` gives numbers below 1. */
export async function playKills(around: {
  readonly dist: string;
  readonly kills: number;
  readonly deputies: number;
  readonly random: () => number;
}): Promise<Played> {
  const { dist, deputies, random } = around;
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-chaos-'));
  const script = commandsOf(
    roundBegun('secret', deputies, { oblast: deputies, districts: [], members: 3 }),
    secretRound(papers([deputies - 10, 10])),
  );
  const prepared = script.findIndex(({ type }) => type === 'registration.open') + 1;
  await prepare(folder, script.slice(0, prepared));

  let hub = await startProcess(dist, folder, 0);
  const seats = await seat(hub);
  const told = new Set<string>();
  let [kills, slowestReturn] = [0, 0];
  let up: Promise<void> = Promise.resolve();
  let over = false;

  /** Connects as often as it takes, at the provider's pace. */
  async function comeBack(device: LiveDevice): Promise<void> {
    for (let tried = 1; !over && !(await device.connect()); tried += 1)
      await new Promise((again) => setTimeout(again, pauseBefore(tried)));
    if (!over) await device.shows(device.hello?.meeting?.length ?? 0);
  }

  /** Has a command decided, whatever happens to the hub meanwhile; it is delivered unchanged until it is answered. */
  async function act(device: LiveDevice, command: Command, personal: InPerson | null): Promise<Outcome> {
    let [seen, envelope] = [device.lines.length, device.sign(command, personal?.member ?? null)];
    for (;;) {
      await up;
      const outcome = await device.deliver(envelope, personal?.pin);
      if (outcome.kind === 'accepted') {
        told.add(v.parse(commandMessageSchema, envelope).signed.id);
        return outcome;
      }
      if (outcome.kind === 'refused') return outcome;
      if (outcome.fault === 'offline') await new Promise((turn) => setImmediate(turn));
      else if (outcome.fault === 'stale-head' || outcome.fault === 'too-old') {
        if (device.lines.length === seen && outcome.fault === 'stale-head') await device.changes();
        [seen, envelope] = [device.lines.length, device.sign(command, personal?.member ?? null)];
      } else throw new Error(`${command.type}: ${outcome.fault}`);
    }
  }

  /** Kills the hub after a number of turns nobody chose, and has everybody back. */
  async function kill(): Promise<void> {
    for (let turns = Math.floor(random() * 40); turns > 0; turns -= 1)
      await new Promise((turn) => setImmediate(turn));
    let back = () => {};
    up = new Promise((again) => {
      back = again;
    });
    await hub.kill();
    const returning = [...seats.values()].flat().map(comeBack);
    hub = await startProcess(dist, folder, hub.port);
    const listening = performance.now();
    await Promise.all(returning);
    slowestReturn = Math.max(slowestReturn, performance.now() - listening);
    kills += 1;
    back();
  }

  const wanted = around.kills;
  const acts = script.length - prepared;
  let done = 0;
  const killer = (async () => {
    while (!over && kills < wanted) {
      // Spread over the whole meeting: the next kill is due when its share of the acts is done.
      if (done / acts >= (kills + random()) / (wanted + 1)) await kill();
      else await new Promise((turn) => setImmediate(turn));
    }
  })();

  try {
    for (const group of groupsOf(script.slice(prepared))) {
      await Promise.all(
        group.map(async ({ command, seat: number }) => {
          const role = PERMISSIONS[command.type].roles[0];
          const of = role === undefined ? [] : (seats.get(role) ?? []);
          const device = of[number % of.length];
          if (device === undefined) throw new Error(`nobody sends ${command.type}`);
          const member = 'member' in command ? command.member : null;
          const outcome = await act(device, command, member === null ? null : { member, pin: pin(member) });
          if (outcome.kind !== 'accepted') throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
          if (command.type === 'commission.vote')
            for (const who of members(3)) {
              const [console] = seats.get('commission') ?? [];
              if (console)
                await act(console, { type: 'member.enrol', member: who }, { member: who, pin: pin(who) });
            }
          done += 1;
        }),
      );
    }
    await killer;
    await up;
    const broken = await examined({ folder, hub, seats, told });
    return { kills, acknowledged: told.size, slowestReturn, ...broken };
  } finally {
    over = true;
    for (const device of [...seats.values()].flat()) device.cut();
    await hub.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many devices do this side by side. */
const SIDE_BY_SIDE: Readonly<Partial<Record<Command['type'], number>>> = {
  'deputy.register': 4,
  'ballots.issue': 2,
};

/** What desks and issue points do side by side is one group, an act for each device; anything else is one act. */
function groupsOf(commands: readonly Command[]): { command: Command; seat: number }[][] {
  const groups: { command: Command; seat: number }[][] = [];
  let last: Command['type'] | null = null;
  for (const command of commands) {
    const together = SIDE_BY_SIDE[command.type] ?? 1;
    const group = groups.at(-1);
    if (command.type === last && group !== undefined && group.length < together)
      group.push({ command, seat: group.length });
    else groups.push([{ command, seat: 0 }]);
    last = command.type;
  }
  return groups;
}

/** Connects every seat's device. */
async function seat(hub: HubProcess): Promise<ReadonlyMap<string, readonly LiveDevice[]>> {
  const host = `127.0.0.1:${hub.port}`;
  const seats = new Map<string, LiveDevice[]>();
  for (const paired of await pairAll(hub, SEATS)) {
    const device = new LiveDevice({ url: `ws://${host}`, origin: `http://${host}` }, paired);
    const { role } = paired.device;
    if (!(await device.connect())) throw new Error(`${role} was not greeted`);
    await device.shows(device.hello?.meeting?.length ?? 0);
    seats.set(role, [...(seats.get(role) ?? []), device]);
  }
  return seats;
}

/** What the journal and the screens say when it is over. */
async function examined(after: {
  readonly folder: string;
  readonly hub: HubProcess;
  readonly seats: ReadonlyMap<string, readonly LiveDevice[]>;
  readonly told: ReadonlySet<string>;
}): Promise<Pick<Played, 'lost' | 'doubled' | 'lines' | 'broken'>> {
  const { folder, hub, seats, told } = after;
  const broken: string[] = [];
  const devices = [...seats.values()].flat();
  // Another greeting tells how much there is; whoever lacks a line has lost one.
  for (const device of devices) {
    device.cut();
    await device.connect();
    await device.shows(device.hello?.meeting?.length ?? 0);
    if (device.lines.length !== device.hello?.meeting?.length)
      broken.push('a device has more lines than the hub');
  }
  for (const [role, of] of seats) {
    const texts = new Set(of.map(({ lines }) => lines.join('\n')));
    if (texts.size !== 1) broken.push(`devices of the role ${role} hold different lines`);
    if (!of.every(verifies)) broken.push(`a line of ${role} does not verify`);
  }
  const id = devices[0]?.hello?.meeting?.id;
  await hub.kill();
  const opening = await openJournal(join(folder, 'meetings', id ?? 'none', 'journal'), () => undefined);
  if (opening.kind !== 'open') throw new Error(`the journal does not open: ${opening.code}`);
  const ids: string[] = [];
  for await (const frame of toldBy(opening.journal))
    if (frame.kind === 'batch') ids.push(...frame.commands.map(({ id }) => id));
  const found = await replayJournal(opening.journal);
  await opening.journal.close();
  if (found.kind !== 'replayed') throw new Error(`frame ${found.frame}: ${found.reason}`);
  const registered = found.records.filter(({ event }) => event.type === 'deputy.registered');
  if ((found.state.rounds.at(-1)?.result ?? null) === null) broken.push('nothing was announced');
  return {
    lost: [...told].filter((one) => !found.decided.has(v.parse(commandId, one))).length,
    doubled:
      registered.length -
      new Set(registered.map(({ event }) => ('deputy' in event ? event.deputy : null))).size +
      (ids.length - new Set(ids).size),
    lines: devices.reduce((sum, { lines }) => sum + lines.length, 0),
    broken,
  };
}

/** Whether a device's lines are one chain from the beginning. */
function verifies({ lines, hello }: LiveDevice): boolean {
  if (hello?.meeting === null || hello === null) return false;
  let [n, head] = [0, genesisOf({ ...hello.meeting, meeting: hello.meeting.id })];
  for (const line of lines.map(readLine)) {
    if (!('n' in line)) continue;
    if (line.n !== n || entryHash(line, head) !== line.hash) return false;
    [n, head] = [n + 1, line.hash];
  }
  return true;
}
