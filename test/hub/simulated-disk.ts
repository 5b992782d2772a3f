/**
 * A disk in memory that keeps apart what the system shows and what the medium holds, and fails where a test says.
 * A power cut keeps the synced bytes and as much of the rest, torn as the test likes, as a real disk might.
 */
import { dirname } from 'node:path';
import type { Disk, DiskFile } from '../../hub/journal/disk.ts';

export type Operation = 'open' | 'write' | 'truncate' | 'sync' | 'rename' | 'remove' | 'syncFolder';
export type Fault = 'cut' | 'EIO' | 'ENOSPC' | 'short';
/** Decides whether a call fails; `count` is the number of this call, from 0. */
export type FaultPlan = (operation: Operation, path: string, count: number) => Fault | undefined;
/** How unsynced bytes come through a power cut. */
export type Tear = 'lost' | 'kept' | 'half' | 'zeroed' | 'reordered';

type Change = { at: number; bytes: Uint8Array } | { cutTo: number };
interface Contents {
  shown: Uint8Array;
  medium: Uint8Array;
  unsynced: Change[];
}

const SECTOR = 16;

export class PowerCut extends Error {}

export class SimulatedDisk implements Disk {
  plan: FaultPlan = () => undefined;
  calls = 0;
  #dead = false;
  #shown: Map<string, Contents>;
  #medium: Map<string, Contents>;

  constructor(files = new Map<string, Contents>()) {
    this.#shown = new Map(files);
    this.#medium = new Map(files);
  }

  /** A disk that holds these bytes, all of them on the medium. */
  static holding(path: string, bytes: Uint8Array): SimulatedDisk {
    return new SimulatedDisk(new Map([[path, { shown: bytes, medium: bytes, unsynced: [] }]]));
  }

  /** What the next start finds after the power came back. */
  afterPowerCut(tear: Tear, namesKept: boolean): SimulatedDisk {
    const files = new Map<string, Contents>();
    for (const [path, contents] of namesKept ? this.#shown : this.#medium) {
      const bytes = contents.unsynced.reduce(
        (medium, change) => apply(medium, torn(change, tear)),
        contents.medium,
      );
      files.set(path, { shown: bytes, medium: bytes, unsynced: [] });
    }
    return new SimulatedDisk(files);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.#shown.get(path)?.shown;
  }

  paths(): string[] {
    return [...this.#shown.keys()];
  }

  exists(path: string): boolean {
    return this.#shown.has(path);
  }

  open(path: string, how: 'existing' | 'create' | 'replace'): DiskFile {
    this.#step('open', path);
    const contents = this.#shown.get(path) ?? {
      shown: new Uint8Array(),
      medium: new Uint8Array(),
      unsynced: [],
    };
    if (!this.#shown.has(path)) {
      if (how === 'existing') throw failure('ENOENT');
      this.#shown.set(path, contents);
    }
    if (how === 'replace') change(contents, { cutTo: 0 });
    return {
      size: () => contents.shown.length,
      isNamed: () => this.#shown.get(path) === contents,
      read(into, position) {
        const part = contents.shown.subarray(position, position + into.length);
        into.set(part);
        return part.length;
      },
      write: (bytes, at) => {
        const fault = this.#step('write', path, () => change(contents, { at, bytes: bytes.slice() }));
        const count = fault === 'short' ? Math.floor(bytes.length / 2) : bytes.length;
        change(contents, { at, bytes: bytes.slice(0, count) });
        return count;
      },
      truncate: (cutTo) => {
        this.#step('truncate', path, () => change(contents, { cutTo }));
        change(contents, { cutTo });
      },
      sync: async () => {
        // A failed sync leaves the bytes visible and forgets that they were never written.
        const fault = this.#step('sync', path, undefined, () => {
          contents.unsynced = [];
        });
        if (fault === undefined) contents.medium = contents.unsynced.reduce(apply, contents.medium);
        contents.unsynced = [];
      },
      close: () => {},
    };
  }

  rename(from: string, to: string): void {
    this.#step('rename', from);
    const contents = this.#shown.get(from);
    if (!contents) throw failure('ENOENT');
    this.#shown.delete(from);
    this.#shown.set(to, contents);
  }

  remove(path: string): void {
    this.#step('remove', path);
    this.#shown.delete(path);
  }

  async syncFolder(folder: string): Promise<void> {
    this.#step('syncFolder', folder);
    const elsewhere = [...this.#medium].filter(([path]) => dirname(path) !== folder);
    const here = [...this.#shown].filter(([path]) => dirname(path) === folder);
    this.#medium = new Map([...elsewhere, ...here]);
  }

  #step(operation: Operation, path: string, onCut?: () => void, onError?: () => void): Fault | undefined {
    if (this.#dead) throw new PowerCut();
    const fault = this.plan(operation, path, this.calls);
    this.calls += 1;
    if (fault === 'cut') {
      onCut?.();
      this.#dead = true;
      throw new PowerCut();
    }
    if (fault === 'EIO' || fault === 'ENOSPC') {
      onError?.();
      throw failure(fault);
    }
    return fault;
  }
}

function failure(code: string): Error {
  return Object.assign(new Error(`simulated ${code}`), { code });
}

function change(contents: Contents, made: Change): void {
  contents.shown = apply(contents.shown, made);
  contents.unsynced = [...contents.unsynced, made];
}

function apply(bytes: Uint8Array, made: Change): Uint8Array {
  if ('cutTo' in made) return resized(bytes, made.cutTo);
  const next = resized(bytes, Math.max(bytes.length, made.at + made.bytes.length));
  next.set(made.bytes, made.at);
  return next;
}

function resized(bytes: Uint8Array, length: number): Uint8Array {
  const next = new Uint8Array(length);
  next.set(bytes.subarray(0, length));
  return next;
}

const NOTHING: Change = { at: 0, bytes: new Uint8Array() };

function torn(made: Change, tear: Tear): Change {
  if (tear === 'kept') return made;
  if (tear === 'lost' || 'cutTo' in made) return NOTHING;
  if (tear === 'half') return { at: made.at, bytes: made.bytes.slice(0, made.bytes.length >> 1) };
  if (tear === 'zeroed') return { at: made.at, bytes: new Uint8Array(made.bytes.length) };
  // The later sectors arrived, every other earlier one did not.
  return {
    at: made.at,
    bytes: made.bytes.map((byte, index) => (Math.floor(index / SECTOR) % 2 === 0 ? 0 : byte)),
  };
}
