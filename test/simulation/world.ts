/**
 * One seed: a small meeting with a hub, its disk, a network, devices and people, and everything that can go wrong with them;
 * then everything is healed, and everybody must have the same. The same seed plays the same to the byte.
 */
import { createHash } from 'node:crypto';
import { reservePath } from '../../hub/journal/reserve.ts';
import { type Audience, audienceOf } from '../../protocol/roles.ts';
import { COMMAND_FRESH, MESSAGE } from '../../protocol/wire.ts';
import { devicesText } from './hall-devices.ts';
import { type Alteration, DEVICES, HubProcess, JOURNAL } from './hub-process.ts';
import { type FaultKind, FaultyDisk, ProcessEnded } from './journal-disk.ts';
import { type Draw, drawFrom } from './journal-draw.ts';
import { KioskPage } from './kiosk-page.ts';
import { Ledger, Violation } from './ledger.ts';
import { linesIn } from './lines-in.ts';
import { Network } from './network.ts';
import { People } from './people.ts';
import { planFrom, preparedJournal, restoredJournal } from './plans.ts';
import { SimulatedShelf } from './shelf.ts';
import { type Figures, nothingYet, Troubles } from './troubles.ts';
import { takeTime, VirtualTime } from './virtual-time.ts';
import { drawChance } from './webcrypto.ts';
import { WireWatch } from './wire-watch.ts';

/** What is otherwise in a world than in the honest one. */
export interface Variation {
  /** What each of the hub's processes does otherwise. */
  readonly hub?: (restarts: number) => Alteration;
  /** A restored record goes on in the same epoch. */
  readonly sameEpoch?: boolean;
  /** Kiosks find again in another order what they had kept. */
  readonly disordered?: boolean;
  /** When clocks are set wrong: at any time, never, or so that no process of the hub begins with a wrong one. */
  readonly jumps?: 'any' | 'never' | 'while-running';
  /** Only the kiosks judge: nothing that leaves the hub is looked at. */
  readonly blind?: boolean;
}

/** What a seed came to. */
export interface Played {
  readonly seed: number;
  /** The promise that was broken, null where none was. */
  readonly shown: string | null;
  /** Of everything that happened, in its order. */
  readonly trace: string;
  /** Of what was recorded, with its times. */
  readonly record: string;
  readonly figures: Figures;
  /** How many devices have seen another history and said so. */
  readonly says: number;
}

/** Ms of trouble, and of peace afterwards at most. */
const TROUBLE = 18_000;
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

/** Plays one seed against the real hub and the real kiosks, or with something broken on purpose. */
export async function playSeed(seed: number, variation: Variation = {}): Promise<Played> {
  const world = new World(seed, variation);
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
  return { seed, shown, ...world.told() };
}

class World {
  readonly time = new VirtualTime();
  readonly beginning: number;
  readonly #variation: Variation;
  readonly #figures = nothingYet();
  readonly #draw: Draw;
  readonly #disk: FaultyDisk;
  readonly #network: Network;
  readonly #ledger = new Ledger();
  readonly #watch = new WireWatch(this.#ledger);
  readonly #pages: KioskPage[];
  readonly #people: People;
  readonly #troubles: Troubles;
  readonly #trace = createHash('sha256');
  /** Devices that the office has begun to revoke. */
  readonly #leaving = new Set<string>();
  /** Devices that have seen another history and said so. */
  readonly #says = new Set<string>();
  #hub: HubProcess;
  #hubClockError = 0;
  #restarts = 0;
  #peace = false;
  #broken: Violation | null = null;

  constructor(seed: number, variation: Variation) {
    const draw = drawFrom(seed);
    const fork = () => drawFrom(draw.upTo(0x1_0000_0000) + 0x1_0000_0000 * draw.upTo(0x10_0000));
    this.#draw = draw;
    this.#variation = variation;
    drawChance(fork());
    const plan = planFrom(fork());
    const steps = draw.chance(50) ? draw.upTo(8) : draw.upTo(85);
    const { bytes, now } = preparedJournal(plan, steps);
    this.beginning = now;
    const names = devicesOf(2 + draw.upTo(3));
    this.#disk = new FaultyDisk(fork());
    this.#disk.overwrite(JOURNAL, bytes);
    this.#disk.overwrite(DEVICES, Buffer.from(devicesText(names)));
    this.#network = new Network(this.time, fork(), {
      sent: (device, message) => this.#guarded(() => this.#sent(device, message)),
      heard: (device, message) => this.#note(`${device}>`, message),
      keeps: (device, message) => message[0] === MESSAGE.command && this.#troubles.sees(device, message),
    });
    this.#ledger.look(bytes);
    this.#ledger.begin();
    this.#hub = this.#newHub();
    this.#pages = names.map((name) => this.#newPage(name, fork()));
    const people = { draw: fork(), pages: this.#pages, ledger: this.#ledger, plan };
    this.#people = new People({
      ...people,
      now: () => this.#hub.running?.now() ?? this.beginning + this.time.now,
    });
    this.#troubles = this.#newTroubles(fork());
  }

  async play(): Promise<void> {
    const draw = this.#draw;
    this.#boot(false);
    await this.#pass(400);
    this.#again(
      () => 40 + draw.upTo(draw.chance(20) ? 1_500 : 350),
      () => this.#people.act(),
    );
    this.#again(
      () => 300 + draw.upTo(3_500),
      () => this.#troubles.befall(),
    );
    await this.#pass(TROUBLE);
    this.#heal();
    await this.#pass(PEACE, () => this.#isQuiet());
    if (this.#variation.blind) return;
    this.#judgeTheEnd();
    if (draw.chance(12)) await this.#deliverLate();
  }

  /** One last step is kept from the hub until it is old, while nothing else happens; then everybody must still have the same. */
  async #deliverLate(): Promise<void> {
    this.#troubles.greedy = true;
    this.#people.proceed();
    await this.#pass(500);
    this.#troubles.greedy = false;
    await this.#pass(COMMAND_FRESH + 2_000);
    this.#troubles.replay();
    await this.#pass(PEACE, () => this.#isQuiet());
    this.#judgeTheEnd();
  }

  told(): Omit<Played, 'seed' | 'shown'> {
    const { accepted, refused, queued, fault } = this.#people.sendings;
    const commands = accepted + refused + queued + fault;
    const record = createHash('sha256').update(JSON.stringify(this.#ledger.records)).digest('hex');
    return {
      trace: this.#trace.update(this.#ledger.bytes).digest('hex').slice(0, 16),
      record: record.slice(0, 16),
      says: this.#says.size,
      figures: {
        ...this.#figures,
        commands,
        accepted,
        refused,
        queued,
        faults: fault,
        messages: this.#watch.messages,
      },
    };
  }

  close(): void {
    this.#hub.end('kill');
    for (const page of this.#pages) page.close();
  }

  async #pass(ms: number, done: () => boolean = () => false): Promise<void> {
    await this.time.pass(this.time.now + ms, () => {
      this.#guarded(() => this.#lookAtPages());
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

  #newPage(name: string, draw: Draw): KioskPage {
    return new KioskPage(name, {
      time: this.time,
      draw,
      link: this.#network.link(name),
      beginning: this.beginning,
      disk: new SimulatedShelf(this.time, draw, this.#variation.disordered ?? false),
      signed: (signature, text) => this.#ledger.signed.set(signature, `${name} ${text}`),
    });
  }

  #newTroubles(draw: Draw): Troubles {
    return new Troubles({
      time: this.time,
      draw,
      pages: this.#pages,
      network: this.#network,
      disk: this.#disk,
      figures: this.#figures,
      used: () =>
        [JOURNAL, DEVICES, reservePath(JOURNAL)].reduce(
          (sum, path) => sum + (this.#disk.contents(path)?.shown.length ?? 0),
          0,
        ),
      killHub: (how) => {
        if (!this.#hub.alive) return;
        this.#hub.end(how);
        this.#restartLater();
      },
      restore: () => this.#restore(),
      setClock: (page, error) => {
        if (this.#variation.jumps === 'never') return;
        if (page === null) this.#hubClockError = error;
        else page.clockError = error;
      },
      revoke: (page) => this.#revoke(page),
    });
  }

  #newHub(): HubProcess {
    const hub = new HubProcess(
      {
        time: this.time,
        disk: this.#disk,
        network: this.#network,
        draw: drawFrom(this.#draw.upTo(0x1_0000_0000)),
        wall: () => this.beginning + this.time.now + this.#hubClockError,
        synced: () => this.#guarded(() => this.#synced()),
        altered: this.#variation.hub ?? (() => ({})),
      },
      this.#restarts,
    );
    hub.onEnd = () => this.#restartLater();
    return hub;
  }

  /** The hub's process begins; a `faulty` one meets a failing disk at some call. */
  #boot(faulty: boolean): void {
    if (this.#variation.jumps === 'while-running') this.#hubClockError = 0;
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
      if (this.#hub === dead) this.#restart();
    });
  }

  #restart(): void {
    this.#restarts += 1;
    this.#figures.restarts += 1;
    if (this.#disk.faulted) this.#figures.diskFaults += 1;
    this.#disk.end('kill');
    // A new process has forgotten what it refused: only the wire's encryption keeps others from saying it again.
    this.#ledger.refused.clear();
    this.#hub = this.#newHub();
    this.#boot(!this.#peace && this.#draw.chance(40));
  }

  /** The disk is gone for good, and the office begins the next epoch with an earlier copy. */
  #restore(): void {
    const { streams, bytes, frames } = this.#ledger;
    if (streams === null) return;
    this.#figures.restores += 1;
    this.#hub.end('cut');
    const kept = Math.max(1, frames - this.#draw.upTo(12));
    const epoch = streams.epoch + (this.#variation.sameEpoch ? 0 : 1);
    const restored = restoredJournal(bytes, kept, epoch);
    this.#disk.end('kill');
    this.#disk.overwrite(JOURNAL, restored);
    this.#ledger.restore(restored);
    if (epoch !== streams.epoch) for (const page of this.#pages) page.shownTrue = 0;
    this.#restartLater();
  }

  #revoke(page: KioskPage): void {
    const { running } = this.#hub;
    const others = this.#staying().filter(({ role }) => role === page.role).length;
    if (running === null || others < 2) return;
    const since = running.now();
    this.#leaving.add(page.name);
    void running.revoke(page.meeting.device.id).then(
      (known) => {
        if (!known) return;
        this.#figures.revoked += 1;
        this.#ledger.revoked.set(page.name, since);
      },
      // The office is told that the disk did not take it.
      () => {},
    );
  }

  #heal(): void {
    this.#peace = true;
    this.#disk.capacity = Number.POSITIVE_INFINITY;
    for (const { link } of this.#pages) {
      link.heal();
      link.slowness = 20;
    }
    const { running } = this.#hub;
    if (running === null || running.journal.room === 'none' || this.#disk.faulted) {
      this.#hub.end('kill');
      this.#restart();
    }
  }

  #isQuiet(): boolean {
    if (this.#hub.running === null || !this.#staying().every((page) => this.#wants(page) === null))
      return false;
    return this.#pages.every((page) => !this.#ledger.revoked.has(page.name) || page.hasLeft);
  }

  /** Those whom nobody has told to go; a hub that ended while it revoked a device may have told it without keeping it. */
  #staying(): KioskPage[] {
    return this.#pages.filter(({ name }) => !this.#leaving.has(name));
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
    if (this.#pages.some((page) => this.#ledger.revoked.has(page.name) && !page.hasLeft))
      throw new Violation('a revoked device is still let in');
    this.#judgePromises();
    const told = [running.clerk.state().length, running.streams.head('commission')];
    const recorded = [this.#ledger.state.length, this.#ledger.streams?.head('commission')];
    if (told.join() !== recorded.join()) throw new Violation('the hub has another state than its record');
  }

  /** What a person was told to be kept is decided, once, and in the order in which it was done on its device. */
  #judgePromises(): void {
    const { decided, everRefused, lost } = this.#ledger;
    const places = new Map([...decided].map((id, place) => [id, place]));
    for (const [page, promised] of this.#people.promised) {
      if (this.#leaving.has(page.name)) continue;
      let last = -1;
      for (const id of promised) {
        if (lost.has(id)) continue;
        const place = places.get(id) ?? last;
        if (!places.has(id) && !everRefused.has(id)) throw new Violation(this.#fateOf(id, page));
        if (place < last)
          throw new Violation(`[I12] what was kept on a ${page.role} was decided in another order`);
        last = place;
      }
    }
  }

  #fateOf(id: string, { role }: KioskPage): string {
    const told = this.#watch.answers.get(id);
    const fate = told?.kind === 'fault' ? `never decided: ${told.fault}` : 'lost';
    return `[I12] what was kept on a ${role} was ${fate}`;
  }

  #lookAtPages(): void {
    for (const page of this.#pages) {
      const { meeting, role } = page;
      if (meeting.trust === 'forked') {
        this.#says.add(page.name);
        if (!this.#variation.blind) throw new Violation(`[I3] a ${role} sees another history and says so`);
      }
      if (page.seen === meeting.head || meeting.head.length === 0) continue;
      page.seen = meeting.head;
      if (this.#ledger.knows(audienceOf(role), meeting.head)) page.shownTrue = meeting.head.length;
      else if (!this.#variation.blind) throw new Violation(`[I2] a ${role} shows what is not in the record`);
      else if (page.shownTrue > this.#alteredFrom(audienceOf(role)))
        throw new Violation(`[I3] a ${role} took up another history without a word`);
    }
  }

  /** The first line of the hub's stream that is not the record's. */
  #alteredFrom(audience: Audience): number {
    const update = this.#hub.running?.streams.missing(audience, Uint8Array.of(0));
    if (update === undefined) return Number.POSITIVE_INFINITY;
    const shown = linesIn(update).flatMap(({ texts }) => texts);
    const { lines } = this.#ledger.sight(audience);
    const first = lines.findIndex((line, index) => line !== shown[index]);
    return first === -1 ? Number.POSITIVE_INFINITY : first;
  }

  #synced(): void {
    const contents = this.#disk.contents(JOURNAL);
    if (contents !== undefined) this.#ledger.look(contents.medium);
  }

  #sent(device: string, message: Uint8Array): void {
    this.#note(device, message);
    if (!this.#variation.blind) this.#watch.judge(device, message);
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

function devicesOf(desks: number): string[] {
  const numbered = Array.from({ length: desks }, (_, index) => `desk-${index + 1}`);
  return ['office-1', 'commission-1', 'podium-1', 'screen-1', ...numbered];
}
