/**
 * A device's disk as a browser uses it: what was written relaxed reaches the medium a little later, and a device that
 * loses its power before then loses it; a page that is only loaded again finds everything.
 */
import type { Shelf } from '../../kiosk/meeting/shelf.ts';
import type { Draw } from './journal-draw.ts';
import type { VirtualTime } from './virtual-time.ts';

type Change = readonly (readonly [key: string, value: unknown])[];

/** How long relaxed writes stay in the cache at most, ms. */
const CACHED = 4_000;

/** Stands for what is removed. */
const REMOVED = Symbol('removed');

/** What a device keeps beyond its page. */
export interface DeviceDisk {
  /** The shelf as one page has it, until that page is gone. */
  opened(living: () => boolean): Shelf;
  /** The device lost its power. */
  lose(): void;
}

export class SimulatedShelf implements DeviceDisk {
  readonly #time: VirtualTime;
  readonly #draw: Draw;
  #shown = new Map<string, unknown>();
  #medium = new Map<string, unknown>();
  #cached: Change[] = [];

  readonly #disordered: boolean;

  constructor(time: VirtualTime, draw: Draw, disordered: boolean) {
    this.#time = time;
    this.#draw = draw;
    this.#disordered = disordered;
  }

  opened(living: () => boolean): Shelf {
    return {
      read: (prefix) => this.#later(living, 1, () => this.#read(prefix)),
      keys: (prefix) => this.#later(living, 1, () => this.#keys(prefix)),
      write: (values, durability) => {
        const change = structuredClone(values);
        if (living()) this.#write(change);
        if (durability === 'relaxed') return this.#later(living, 1, () => undefined);
        return this.#later(living, 1 + this.#draw.upTo(60), () => this.#flush());
      },
      remove: (key) => {
        if (living()) this.#write([[key, REMOVED]]);
        return this.#later(living, 1, () => undefined);
      },
    };
  }

  /** Of what was cached a beginning reached the medium. */
  lose(): void {
    for (const change of this.#cached.slice(0, this.#draw.upTo(this.#cached.length + 1)))
      put(this.#medium, change);
    this.#cached = [];
    this.#shown = new Map(this.#medium);
  }

  #read(prefix: string): unknown[] {
    const keys = this.#keys(prefix);
    if (this.#disordered && prefix.startsWith('queue/')) keys.reverse();
    return keys.map((key) => structuredClone(this.#shown.get(key)));
  }

  #keys(prefix: string): string[] {
    return [...this.#shown.keys()].filter((key) => key.startsWith(prefix)).sort();
  }

  #write(change: Change): void {
    put(this.#shown, change);
    this.#cached.push(change);
    if (this.#cached.length === 1) this.#time.after(CACHED, () => this.#flush());
  }

  #flush(): void {
    for (const change of this.#cached) put(this.#medium, change);
    this.#cached = [];
  }

  #later<T>(living: () => boolean, ms: number, act: () => T): Promise<T> {
    return new Promise((resolve) => {
      this.#time.after(ms, () => {
        if (living()) resolve(act());
      });
    });
  }
}

function put(values: Map<string, unknown>, change: Change): void {
  for (const [key, value] of change)
    if (value === REMOVED) values.delete(key);
    else values.set(key, value);
}
