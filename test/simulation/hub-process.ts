/**
 * The real hub, put together as main.ts does it, on a simulated disk, network and clock. A process ends at any moment, and
 * nothing it still had in mind happens: what its disk, its timers and its sockets would call back is not called.
 */
import { createHash } from 'node:crypto';
import type { WebSocket } from 'ws';
import { openClerk } from '../../hub/clerk.ts';
import { startClock, type TimeSource } from '../../hub/clock.ts';
import type { Disk, DiskFile } from '../../hub/journal/disk.ts';
import type { Journal } from '../../hub/journal/journal.ts';
import { openFile } from '../../hub/journal/open.ts';
import { openReserve } from '../../hub/journal/reserve.ts';
import { type Devices, devicesSchema, openDoor } from '../../hub/pairing.ts';
import type { Admission, Clerk, Hall, Pins, Streams } from '../../hub/ports.ts';
import { type Replayed, replayJournal } from '../../hub/replay.ts';
import { type LiveSessions, openSessions } from '../../hub/sessions.ts';
import { openSettings } from '../../hub/settings.ts';
import { openStreams } from '../../hub/streams.ts';
import type { Timers } from '../../hub/timers.ts';
import type { DeviceId } from '../../protocol/values.ts';
import { type FaultyDisk, ProcessEnded } from './journal-disk.ts';
import type { Draw } from './journal-draw.ts';
import type { Network } from './network.ts';
import type { HubEnd } from './sockets.ts';
import type { VirtualTime } from './virtual-time.ts';

export const JOURNAL = '/hub/meeting/journal';
export const DEVICES = '/hub/devices.json';

/** Everything's PIN; whether a member has one of their own is tried elsewhere. */
export const PIN = '2580';

/** What a process of a hub broken on purpose does otherwise, each at a seam between two of its parts. */
export interface Alteration {
  readonly disk?: (disk: Disk) => Disk;
  readonly told?: (told: Replayed) => Replayed;
  readonly journal?: (journal: Journal) => Journal;
  readonly streams?: (streams: Streams) => Streams;
  readonly clerk?: (clerk: Clerk, streams: Streams, now: () => number) => Clerk;
  readonly admission?: (admission: Admission) => Admission;
  readonly socket?: (socket: HubEnd, device: string) => void;
  /** The time before which its clock may not begin. */
  readonly notBefore?: (at: number) => number;
}

/** What the hub's process stands on. */
export interface Machine {
  readonly time: VirtualTime;
  readonly disk: FaultyDisk;
  readonly network: Network;
  readonly draw: Draw;
  /** The computer's own clock, which may be set. */
  readonly wall: () => number;
  /** Called when a sync of the journal has come through: what is on the medium is the record. */
  readonly synced: () => void;
  /** Made anew for each process, which is the n-th from 0. */
  readonly altered: (restarts: number) => Alteration;
}

/** A process that runs. */
export interface Running {
  readonly clerk: Clerk;
  readonly streams: Streams;
  readonly sessions: LiveSessions;
  readonly journal: Journal;
  now(): number;
  revoke(id: DeviceId): Promise<boolean>;
}

export class HubProcess {
  readonly #machine: Machine;
  readonly #altered: Alteration;
  alive = true;
  /** Null while it starts, and where it could not. */
  running: Running | null = null;
  /** Called once when it ends by itself, by a disk it cannot trust any more. */
  onEnd: () => void = () => {};

  constructor(machine: Machine, restarts: number) {
    this.#machine = machine;
    this.#altered = machine.altered(restarts);
  }

  /** Opens the record and listens; false where the disk does not let it be opened now. */
  async start(): Promise<boolean> {
    try {
      return await this.#start();
    } catch (error) {
      if (!(error instanceof ProcessEnded) && !(error instanceof Error && 'code' in error)) throw error;
      this.end('kill');
      return false;
    }
  }

  async #start(): Promise<boolean> {
    const { time, network, draw, wall } = this.#machine;
    const altered = this.#altered;
    const slow = this.#disk();
    const disk = altered.disk?.(slow) ?? slow;
    const reserve = openReserve(disk, JOURNAL, RESERVE, RESERVE);
    const opening = await openFile({
      disk,
      path: JOURNAL,
      reserve,
      onFatal: () => this.#fatal(),
      release: async () => {},
    });
    if (opening.kind === 'refused') return this.#refused(opening.code);
    this.#machine.synced();
    const journal = altered.journal?.(opening.journal) ?? opening.journal;
    const replayed = await replayJournal(journal);
    if (replayed.kind === 'unread') throw new Error(`frame ${replayed.frame}: ${replayed.reason}`);
    const told = altered.told?.(replayed) ?? replayed;
    if (told.opening === null) throw new Error('the journal of a world begins with an opening');

    const machine: TimeSource = { epoch: wall, elapsed: () => time.now };
    const last = replayed.records.reduce((latest, { at }) => Math.max(latest, at), 0);
    const clock = startClock(machine, altered.notBefore?.(last) ?? last);
    const settings = await openSettings<Devices>(DEVICES, devicesSchema, { devices: [] }, disk);
    if (settings.kind === 'refused') return this.#refused(settings.code);
    const random = (bytes: number) =>
      createHash('sha512')
        .update(`${draw.upTo(0x1_0000_0000)} ${draw.upTo(0x1_0000_0000)}`)
        .digest()
        .subarray(0, bytes);
    const log = () => {};
    const door = openDoor({ settings, clock, log, random });
    const admission = altered.admission?.(door) ?? door;
    const honest = openStreams({ ...told.opening, records: told.records });
    const streams = altered.streams?.(honest) ?? honest;
    const pins = PINS;
    let sessions: LiveSessions | null = null;
    const open = openClerk({
      meeting: told.opening.meeting,
      journal,
      clock,
      streams,
      pins,
      desks: () => sessions?.desks() ?? [],
      admits: (id) => admission.known(id) !== null,
      told,
      log,
    });
    const clerk = altered.clerk?.(open, streams, () => clock.now()) ?? open;
    const hall: Hall = { clerk, streams, pins, rehearsal: false, room: () => journal.room };
    sessions = openSessions({ admission, hall: () => hall, clock, log, random, timers: this.#timers() });
    const living = sessions;
    if (!this.alive) return false;
    network.listener = (socket, device) => {
      altered.socket?.(socket, device);
      // The hub uses of ws's socket what a simulated one has.
      living.accept(socket as unknown as WebSocket, '127.0.0.1');
    };
    this.#timers().after(FILL_AFTER, () => void reserve.fill());
    this.running = {
      clerk,
      streams,
      sessions,
      journal,
      now: () => clock.now(),
      revoke: (id) => door.revoke(id),
    };
    return true;
  }

  /** Ends the process; `cut` takes the whole computer's power. */
  end(how: 'cut' | 'kill'): void {
    if (!this.alive) return;
    this.alive = false;
    this.running = null;
    this.#machine.disk.end(how);
    this.#machine.network.stopListening(how === 'cut');
  }

  #refused(code: string): false {
    if (code === 'damaged' || code === 'chain-broken' || code === 'not-a-journal' || code === 'not-json')
      throw new Error(`an honest disk's record is refused: ${code}`);
    this.end('kill');
    return false;
  }

  #fatal(): void {
    if (!this.alive) return;
    this.end('kill');
    this.onEnd();
  }

  #timers(): Timers {
    const { time } = this.#machine;
    const living = (run: () => void) => () => {
      if (this.alive) run();
    };
    return {
      after: (ms, run) => time.after(ms, living(run)),
      every: (ms, run) => time.every(ms, living(run)),
    };
  }

  /** The disk, slow to sync; what a dead process waits for never comes. */
  #disk(): Disk {
    const { disk } = this.#machine;
    return {
      exists: (path) => this.#while(() => disk.exists(path)),
      open: (path, how) => this.#while(() => this.#file(disk.open(path, how), path)),
      rename: (from, to) => this.#while(() => disk.rename(from, to)),
      remove: (path) => this.#while(() => disk.remove(path)),
      syncFolder: () => this.#slowly(() => disk.syncFolder()),
    };
  }

  /** A call of a process that lives; the disk may end it in the middle of one. */
  #while<T>(call: () => T): T {
    if (!this.alive) throw new ProcessEnded();
    try {
      return call();
    } catch (error) {
      if (error instanceof ProcessEnded) this.#fatal();
      throw error;
    }
  }

  #file(file: DiskFile, path: string): DiskFile {
    return {
      size: () => this.#while(() => file.size()),
      read: (into, position) => this.#while(() => file.read(into, position)),
      write: (bytes, position) => this.#while(() => file.write(bytes, position)),
      truncate: (length) => this.#while(() => file.truncate(length)),
      isNamed: () => this.#while(() => file.isNamed()),
      close: () => file.close(),
      sync: () =>
        this.#slowly(async () => {
          await file.sync();
          if (path === JOURNAL && this.running !== null) this.#machine.synced();
        }),
    };
  }

  #slowly(act: () => Promise<void>): Promise<void> {
    const { time, draw } = this.#machine;
    return new Promise((resolve, reject) => {
      time.after(draw.chance(90) ? 1 : 1 + draw.upTo(120), () => {
        if (!this.alive) return;
        act().then(
          () => this.alive && resolve(),
          (error: unknown) => {
            if (error instanceof ProcessEnded) this.#fatal();
            reject(error);
          },
        );
      });
    });
  }
}

/** Enough for a few frames. */
const RESERVE = 12_000;
const FILL_AFTER = 2_000;

const PINS: Pins = {
  check: async (_, pin) => (pin === PIN ? 'right' : 'wrong'),
  enrol: async () => {},
  forget: async () => {},
};
