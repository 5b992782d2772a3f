/**
 * One seed: a small meeting with a hub, its disk, a network, devices and people, and everything that can go wrong with them;
 * then everything is healed, and everybody must have the same. The same seed plays the same to the byte.
 */
import { createHash } from 'node:crypto';
import { reservePath } from '../../hub/journal/reserve.ts';
import { audienceOf } from '../../protocol/roles.ts';
import type { DeviceId } from '../../protocol/values.ts';
import { MESSAGE } from '../../protocol/wire.ts';
import { devicesText } from './hall-devices.ts';
import { type Alteration, DEVICES, HubProcess, JOURNAL } from './hub-process.ts';
import { type FaultKind, FaultyDisk, ProcessEnded } from './journal-disk.ts';
import { type Draw, drawFrom } from './journal-draw.ts';
import { KioskPage } from './kiosk-page.ts';
import { Ledger, Violation } from './ledger.ts';
import { Network } from './network.ts';
import { People } from './people.ts';
import { planFrom, preparedJournal } from './plans.ts';
import { takeTime, VirtualTime } from './virtual-time.ts';
import { WireWatch } from './wire-watch.ts';

/** What a seed came to. */
export interface Played {
  readonly seed: number;
  /** The promise that was broken, null where none was. */
  readonly shown: string | null;
  /** Of everything that happened, in its order. */
  readonly trace: string;
  readonly figures: Figures;
}

/** What happened, in whole times. */
export interface Figures {
  commands: number;
  accepted: number;
  refused: number;
  queued: number;
  faults: number;
  restarts: number;
  diskFaults: number;
  full: number;
  partitions: number;
  reloads: number;
  crashes: number;
  replays: number;
  jumps: number;
  revoked: number;
  messages: number;
}

const TEN_YEARS = 10 * 365 * 86_400_000;
/** Ms of trouble, and of peace afterwards at most. */
const TROUBLE = 24_000;
const PEACE = 60_000;

const DISK_FAULTS: readonly [FaultKind, ...FaultKind[]] = [
  'cut',
  'kill',
  'EIO',
  'ENOSPC',
  'short',
  'failed-sync',
  'dying',
];

/** Plays one seed against the real hub, or against one altered on purpose. */
export async function playSeed(seed: number, altered: Alteration = {}): Promise<Played> {
  const world = new World(seed, altered);
  const giveBack = takeTime(world.time, world.beginning);
  let shown: string | null = null;
  try {
    await world.play();
  } catch (error) {
    if (!(error instanceof Violation)) throw new Error(`seed ${seed} ended in a defect`, { cause: error });
    shown = error.message;
  } finally {
    world.close();
    giveBack();
  }
  return { seed, shown, trace: world.traced(), figures: world.figures };
}

class World {
  readonly time = new VirtualTime();
  readonly beginning: number;
  readonly figures: Figures;
  readonly #draw: Draw;
  readonly #altered: Alteration;
  readonly #disk: FaultyDisk;
  readonly #network: Network;
  readonly #ledger = new Ledger();
  readonly #watch = new WireWatch(this.#ledger);
  readonly #pages: KioskPage[];
  readonly #people: People;
  readonly #trace = createHash('sha256');
  /** Commands as somebody on the wire has recorded them, by device. */
  readonly #captured = new Map<string, Uint8Array[]>();
  /** Devices that the office has begun to revoke. */
  readonly #leaving = new Set<string>();
  #hub: HubProcess;
  #hubWall = 0;
  #restarts = 0;
  #peace = false;
  #broken: Violation | null = null;

  constructor(seed: number, altered: Alteration) {
    const draw = drawFrom(seed);
    this.#draw = draw;
    this.#altered = altered;
    this.figures = nothing();
    const fork = () => drawFrom(draw.upTo(0x1_0000_0000) + 0x1_0000_0000 * draw.upTo(0x10_0000));
    const plan = planFrom(fork());
    const steps = draw.chance(50) ? draw.upTo(8) : draw.upTo(85);
    const { bytes, now } = preparedJournal(plan, steps);
    this.beginning = now;
    const names = namesFrom(draw);
    this.#disk = new FaultyDisk(fork());
    this.#disk.overwrite(JOURNAL, bytes);
    this.#disk.overwrite(DEVICES, Buffer.from(devicesText(names)));
    this.#network = new Network(this.time, fork(), {
      sent: (device, message) => this.#guarded(() => this.#sent(device, message)),
      heard: (device, message) => this.#heard(device, message),
    });
    this.#ledger.look(bytes);
    this.#ledger.begin();
    this.#hub = this.#newHub();
    this.#pages = names.map(
      (name) =>
        new KioskPage(name, {
          time: this.time,
          draw: fork(),
          link: this.#network.link(name),
          beginning: this.beginning,
        }),
    );
    this.#people = new People({
      draw: fork(),
      pages: this.#pages,
      ledger: this.#ledger,
      plan,
      now: () => this.#hub.running?.now() ?? this.beginning + this.time.now,
    });
  }

  async play(): Promise<void> {
    this.#boot(false);
    await this.#pass(400);
    this.#again(
      () => 40 + this.#draw.upTo(this.#draw.chance(20) ? 1_500 : 350),
      () => this.#people.act(),
    );
    this.#again(
      () => 300 + this.#draw.upTo(4_000),
      () => this.#trouble(),
    );
    await this.#pass(TROUBLE);
    this.#heal();
    await this.#pass(PEACE, () => this.#isQuiet());
    this.#judgeTheEnd();
  }

  traced(): string {
    return this.#trace.digest('hex').slice(0, 16);
  }

  close(): void {
    this.#hub.end('kill');
    for (const page of this.#pages) page.close();
  }

  async #pass(ms: number, done: () => boolean = () => false): Promise<void> {
    await this.time.pass(this.time.now + ms, () => {
      this.#lookAtPages();
      return this.#broken !== null || done();
    });
    if (this.#broken !== null) throw this.#broken;
  }

  /** Does something again and again until peace. */
  #again(pause: () => number, act: () => void): void {
    const next = () =>
      this.time.after(pause(), () => {
        if (this.#peace) return;
        act();
        next();
      });
    next();
  }

  #newHub(): HubProcess {
    const hub = new HubProcess(
      {
        time: this.time,
        disk: this.#disk,
        network: this.#network,
        draw: drawFrom(this.#draw.upTo(0x1_0000_0000)),
        wall: () => this.beginning + this.time.now + this.#hubWall,
        synced: () => this.#guarded(() => this.#synced()),
        altered: this.#altered,
      },
      this.#restarts,
    );
    hub.onEnd = () => this.#restartLater();
    return hub;
  }

  /** The hub's process begins; a `faulty` one meets a failing disk at some call. */
  #boot(faulty: boolean): void {
    const fault = { kind: this.#draw.of(DISK_FAULTS), from: this.#draw.upTo(60) };
    this.#disk.begin(faulty ? fault : undefined);
    void this.#hub.start().then(
      (started) => {
        if (!started) this.#restartLater();
      },
      (defect: unknown) => {
        this.#defect(defect);
        this.#restartLater();
      },
    );
  }

  #restartLater(): void {
    const dead = this.#hub;
    this.time.after(200 + this.#draw.upTo(2_500), () => {
      if (this.#hub !== dead) return;
      this.#restart();
    });
  }

  #restart(): void {
    this.#restarts += 1;
    this.figures.restarts += 1;
    if (this.#disk.faulted) this.figures.diskFaults += 1;
    this.#disk.end('kill');
    // A new process has forgotten what it refused: only the wire's encryption keeps others from saying it again.
    this.#ledger.refused.clear();
    this.#hub = this.#newHub();
    this.#boot(!this.#peace && this.#draw.chance(40));
  }

  #trouble(): void {
    const draw = this.#draw;
    const page = this.#pages[draw.upTo(this.#pages.length)];
    if (page === undefined) return;
    const { link } = page;
    switch (draw.upTo(12)) {
      case 0:
      case 1:
        if (!this.#hub.alive) return;
        this.#hub.end(draw.chance(50) ? 'cut' : 'kill');
        this.#restartLater();
        return;
      case 2:
        this.#disk.capacity = this.#used() + draw.upTo(6_000);
        this.figures.full += 1;
        return;
      case 3:
      case 4: {
        this.figures.partitions += 1;
        if (draw.chance(50)) link.hold();
        else link.cut();
        this.time.after(500 + draw.upTo(14_000), () => link.heal());
        return;
      }
      case 5:
        this.figures.partitions += 1;
        link.halve(draw.chance(50) ? 'hub' : 'kiosk');
        return;
      case 6:
        this.figures.reloads += 1;
        page.reload('page');
        return;
      case 7:
        this.figures.crashes += 1;
        page.reload('crash');
        return;
      case 8:
      case 9:
        this.#replay();
        return;
      case 10: {
        this.figures.jumps += 1;
        const jump = draw.upTo(2 * TEN_YEARS) - TEN_YEARS;
        if (draw.chance(70)) page.clockError = jump;
        else this.#hubWall = jump;
        return;
      }
      default:
        if (draw.chance(25)) this.#revoke(page);
    }
  }

  /** Bytes of the files the hub keeps for good. */
  #used(): number {
    const files = [JOURNAL, DEVICES, reservePath(JOURNAL)];
    return files.reduce((sum, path) => sum + (this.#disk.contents(path)?.shown.length ?? 0), 0);
  }

  /** Somebody on the wire says again what a device said before. */
  #replay(): void {
    for (const [device, frames] of this.#captured) {
      const connection = this.#network
        .link(device)
        .open()
        .find(({ hub }) => hub.introduced);
      if (connection === undefined) continue;
      for (let n = 0; n < 3; n += 1) {
        const frame = frames[this.#draw.upTo(frames.length)];
        if (frame === undefined) continue;
        this.figures.replays += 1;
        connection.hub.hear(frame);
      }
    }
  }

  #revoke(page: KioskPage): void {
    const { running } = this.#hub;
    const others = this.#staying().filter(({ role }) => role === page.role).length;
    if (running === null || others < 2) return;
    const id: DeviceId = page.meeting.device.id;
    const since = running.now();
    this.#leaving.add(page.name);
    void running.revoke(id).then(
      (known) => {
        if (!known) return;
        this.figures.revoked += 1;
        this.#ledger.revoked.set(page.name, since);
      },
      () => {},
    );
  }

  #heal(): void {
    this.#peace = true;
    this.#disk.capacity = Number.POSITIVE_INFINITY;
    for (const page of this.#pages) {
      page.link.heal();
      page.link.slowness = 20;
    }
    const { running } = this.#hub;
    if (running === null || running.journal.room === 'none' || this.#disk.faulted) {
      this.#hub.end('kill');
      this.#restart();
    }
  }

  #isQuiet(): boolean {
    const { running } = this.#hub;
    if (running === null || !this.#staying().every((page) => this.#wants(page) === null)) return false;
    return this.#pages.every((page) => !this.#ledger.revoked.has(page.name) || this.#hasLeft(page));
  }

  /** Those whom nobody has told to go; a hub that ended while it revoked a device may have told it without keeping it. */
  #staying(): KioskPage[] {
    return this.#pages.filter(({ name }) => !this.#leaving.has(name));
  }

  #hasLeft({ stopped }: KioskPage): boolean {
    return stopped === 'revoked' || stopped === 'unknown';
  }

  /** What a device still lacks of everybody's sight, null where nothing. */
  #wants({ meeting, role, stopped }: KioskPage): string | null {
    const { streams } = this.#ledger;
    if (streams === null) return 'a history';
    const audience = audienceOf(role);
    if (stopped !== null) return `its admission (${stopped})`;
    if (meeting.head.length !== streams.length(audience)) return 'lines';
    if (meeting.head.hash !== streams.head(audience)) return 'the same head';
    if (meeting.freshness !== 'live') return 'a live connection';
    return meeting.queue.some(({ outcome }) => outcome === null) ? 'answers' : null;
  }

  #judgeTheEnd(): void {
    const { running } = this.#hub;
    if (running === null) throw new Violation('the hub does not come back');
    for (const page of this.#staying()) {
      const wanting = this.#wants(page);
      if (wanting !== null) throw new Violation(`a ${page.role} does not come to have ${wanting}`);
    }
    for (const page of this.#pages)
      if (this.#ledger.revoked.has(page.name) && !this.#hasLeft(page))
        throw new Violation('a revoked device is still let in');
    const { decided, everRefused } = this.#ledger;
    for (const [id, page] of this.#people.promised) {
      if (this.#leaving.has(page.name) || decided.has(id) || everRefused.has(id)) continue;
      const told = this.#watch.answers.get(id);
      throw new Violation(
        `[I12] what was kept on a ${page.role} was ${told?.kind === 'fault' ? `never decided: ${told.fault}` : 'lost'}`,
      );
    }
    const told = [running.clerk.state().length, running.streams.length('office')];
    const true_ = [this.#ledger.state.length, this.#ledger.streams?.length('office')];
    if (told.join() !== true_.join()) throw new Violation('the hub has another state than its record');
    const { accepted, refused, queued, fault } = this.#people.sendings;
    Object.assign(this.figures, { accepted, refused, queued, faults: fault, messages: this.#watch.messages });
    this.figures.commands = accepted + refused + queued + fault;
    this.#trace.update(this.#ledger.bytes);
  }

  #lookAtPages(): void {
    this.#guarded(() => {
      for (const page of this.#pages) {
        const { meeting, role } = page;
        if (meeting.trust === 'forked') throw new Violation(`[I3] a ${role} sees a fork where there is none`);
        if (page.seen === meeting.head || meeting.head.length === 0) continue;
        page.seen = meeting.head;
        if (!this.#ledger.knows(audienceOf(role), meeting.head))
          throw new Violation(`[I2] a ${role} shows what is not in the record`);
      }
    });
  }

  #synced(): void {
    const contents = this.#disk.contents(JOURNAL);
    if (contents !== undefined) this.#ledger.look(contents.medium);
  }

  #sent(device: string, message: Uint8Array): void {
    this.#note(device, message);
    this.#watch.judge(device, message);
  }

  #heard(device: string, message: Uint8Array): void {
    this.#note(`${device}>`, message);
    if (message[0] !== MESSAGE.command) return;
    const known = this.#captured.get(device) ?? [];
    known.push(message);
    if (known.length > 40) known.shift();
    this.#captured.set(device, known);
  }

  #note(what: string, message: Uint8Array): void {
    this.#trace.update(`${this.time.now} ${what} ${message.length}\n`).update(message);
  }

  #guarded(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#defect(error);
    }
  }

  #defect(error: unknown): void {
    if (error instanceof ProcessEnded) return;
    this.#broken ??= error instanceof Violation ? error : new Violation(`a defect: ${String(error)}`);
  }
}

function namesFrom(draw: Draw): string[] {
  const desks = 2 + draw.upTo(3);
  const screens = 1;
  return [
    'office-1',
    'commission-1',
    'podium-1',
    ...Array.from({ length: screens }, (_, n) => `screen-${n + 1}`),
    ...Array.from({ length: desks }, (_, n) => `desk-${n + 1}`),
  ];
}

function nothing(): Figures {
  return {
    commands: 0,
    accepted: 0,
    refused: 0,
    queued: 0,
    faults: 0,
    restarts: 0,
    diskFaults: 0,
    full: 0,
    partitions: 0,
    reloads: 0,
    crashes: 0,
    replays: 0,
    jumps: 0,
    revoked: 0,
    messages: 0,
  };
}
