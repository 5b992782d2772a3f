/**
 * What befalls a world: the hub dies, its disk fills up, links break, pages and devices end, clocks are set, devices are
 * turned away, and somebody has the wire, who keeps commands back and says them again later.
 */
import type { FaultyDisk } from './journal-disk.ts';
import type { Draw } from './journal-draw.ts';
import type { KioskPage } from './kiosk-page.ts';
import type { Network } from './network.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What happened in a world, in whole times. */
export interface Figures {
  commands: number;
  accepted: number;
  refused: number;
  queued: number;
  faults: number;
  messages: number;
  restarts: number;
  restores: number;
  diskFaults: number;
  full: number;
  partitions: number;
  reloads: number;
  crashes: number;
  withheld: number;
  replays: number;
  jumps: number;
  revoked: number;
}

/** A world in which nothing has happened. */
export function nothingYet(): Figures {
  return {
    commands: 0,
    accepted: 0,
    refused: 0,
    queued: 0,
    faults: 0,
    messages: 0,
    restarts: 0,
    restores: 0,
    diskFaults: 0,
    full: 0,
    partitions: 0,
    reloads: 0,
    crashes: 0,
    withheld: 0,
    replays: 0,
    jumps: 0,
    revoked: 0,
  };
}

/** What troubles act on. */
export interface Scene {
  readonly time: VirtualTime;
  readonly draw: Draw;
  readonly pages: readonly KioskPage[];
  readonly network: Network;
  readonly disk: FaultyDisk;
  readonly figures: Figures;
  /** Bytes the hub's files take. */
  used(): number;
  /** Ends the hub's process; it is started again later. */
  killHub(how: 'cut' | 'kill'): void;
  /** The hub's disk is lost, and an earlier copy of the record is put in its place. */
  restore(): void;
  /** Sets the clock of a device wrong by so much, ms; null is the hub's computer. */
  setClock(page: KioskPage | null, error: number): void;
  revoke(page: KioskPage): void;
}

const TEN_YEARS = 10 * 365 * 86_400_000;
/** Commands of one device that somebody on the wire remembers. */
const REMEMBERED = 40;

export class Troubles {
  readonly #scene: Scene;
  readonly #captured = new Map<string, Uint8Array[]>();
  readonly #withheld = new Map<string, Uint8Array[]>();
  /** Each as often as it stands here. */
  readonly #all: readonly ((page: KioskPage) => void)[];

  /** Whether nothing gets past whoever has the wire. */
  greedy = false;

  constructor(scene: Scene) {
    this.#scene = scene;
    const { draw, figures, time } = scene;
    const kill = () => scene.killHub(draw.chance(50) ? 'cut' : 'kill');
    const fill = () => {
      figures.full += 1;
      scene.disk.capacity = scene.used() + draw.upTo(6_000);
    };
    const part = ({ link }: KioskPage) => {
      figures.partitions += 1;
      if (draw.chance(50)) link.hold();
      else link.cut();
      time.after(500 + draw.upTo(14_000), () => link.heal());
    };
    const halve = ({ link }: KioskPage) => {
      figures.partitions += 1;
      link.halve(draw.chance(50) ? 'hub' : 'kiosk');
    };
    const reload = (page: KioskPage) => {
      figures.reloads += 1;
      page.reload('page');
    };
    const crash = (page: KioskPage) => {
      figures.crashes += 1;
      page.reload('crash');
    };
    const replay = () => this.replay();
    const jump = (page: KioskPage) => {
      figures.jumps += 1;
      const error = draw.upTo(2 * TEN_YEARS) - TEN_YEARS;
      scene.setClock(draw.chance(70) ? page : null, error);
    };
    const seldom = (page: KioskPage) => {
      if (draw.chance(45)) scene.revoke(page);
      else if (draw.chance(20)) scene.restore();
    };
    this.#all = [kill, kill, fill, part, part, halve, reload, crash, replay, replay, jump, seldom];
  }

  /** One of them. */
  befall(): void {
    const { draw, pages } = this.#scene;
    const page = pages[draw.upTo(pages.length)];
    const trouble = this.#all[draw.upTo(this.#all.length)];
    if (page !== undefined) trouble?.(page);
  }

  /** Somebody on the wire sees a command; true when they keep it to themselves, and soon break the connection. */
  sees(device: string, command: Uint8Array): boolean {
    const { draw, figures, network, time } = this.#scene;
    const withholds = this.greedy || draw.chance(4);
    if (withholds) {
      figures.withheld += 1;
      time.after(draw.upTo(3_000), () => network.link(device).reset());
    }
    const kept = withholds ? this.#withheld : this.#captured;
    const all = kept.get(device) ?? [];
    kept.set(device, [...all.slice(-REMEMBERED), command]);
    return withholds;
  }

  /** What a device said before is said again to the hub, as if the device did. */
  replay(): void {
    const { draw, network, figures } = this.#scene;
    for (const device of network.links.keys()) {
      const connection = network
        .link(device)
        .open()
        .find(({ hub }) => hub.introduced);
      const held = this.#withheld.get(device) ?? [];
      const known = [...held, ...(this.#captured.get(device) ?? [])];
      if (connection === undefined || known.length === 0) continue;
      for (const which of [held.length - 1, draw.upTo(known.length), draw.upTo(known.length)]) {
        const command = known[which];
        if (command === undefined) continue;
        figures.replays += 1;
        connection.hub.overhear(command);
      }
    }
  }
}
