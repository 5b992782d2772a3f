/**
 * A disk with a cache, for the journal's simulator: it keeps apart what the system shows and what the medium holds,
 * fails where the seed says, and loses at a power cut whatever a real disk may lose. Nothing here waits for anything.
 */
import type { Disk, DiskFile } from '../../hub/journal/disk.ts';
import type { Draw } from './journal-draw.ts';

/**
 * What may happen at a call: the power goes, the process is killed, the call fails, the medium has no room for it,
 * less is written than asked, a sync fails and the system takes the lost bytes for written (as Linux does).
 */
export type FaultKind = 'cut' | 'kill' | 'EIO' | 'ENOSPC' | 'short' | 'failed-sync' | 'dying';

/** Thrown by every call of a process that is no more. */
export class ProcessEnded extends Error {}

type Change =
  | { readonly at: number; readonly bytes: Uint8Array; readonly size: number }
  | { readonly size: number; readonly at?: undefined };

/** The contents of one file, whatever it is called. */
export interface Contents {
  shown: Uint8Array;
  medium: Uint8Array;
  unsynced: Change[];
}

type NameChange = readonly (readonly [path: string, contents: Contents | undefined])[];

const NOTHING = new Uint8Array();

export class FaultyDisk implements Disk {
  /** Whether anything has failed for this process. */
  faulted = false;
  /** How the process ended, undefined while it lives. */
  ended: 'cut' | 'kill' | undefined;
  /** Bytes that fit on the medium in all. */
  capacity = Number.POSITIVE_INFINITY;
  calls = 0;
  readonly #draw: Draw;
  #fault: { readonly kind: FaultKind; readonly from: number } | undefined;
  #dying = false;
  #names = new Map<string, Contents>();
  #mediumNames = new Map<string, Contents>();
  #nameChanges: NameChange[] = [];

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  /** A new process begins on this disk; its first call from number `from` on that can suffer `fault` does. */
  begin(fault?: { readonly kind: FaultKind; readonly from: number }): void {
    this.#fault = fault;
    this.#dying = false;
    this.faulted = false;
    this.ended = undefined;
    this.calls = 0;
  }

  /** The process is no more; after a `cut` only the medium is left, and of what was not synced what the seed leaves. */
  end(how: 'cut' | 'kill'): void {
    if (this.ended === undefined && how === 'cut') this.#losePower();
    this.ended ??= how;
  }

  contents(path: string): Contents | undefined {
    return this.#names.get(path);
  }

  /** Replaces a file behind the journal's back, on the medium too. */
  overwrite(path: string, bytes: Uint8Array): void {
    const contents: Contents = { shown: bytes, medium: bytes, unsynced: [] };
    this.#names.set(path, contents);
    this.#mediumNames.set(path, contents);
    // What was about to become of the name does not undo it.
    this.#nameChanges = this.#nameChanges.map((change) => change.filter(([name]) => name !== path));
  }

  /** Another program writes at the end of a file. */
  intrude(path: string, bytes: Uint8Array): void {
    const contents = this.#names.get(path);
    if (contents) written(contents, bytes, contents.shown.length);
  }

  exists(path: string): boolean {
    this.#alive();
    return this.#names.has(path);
  }

  open(path: string, how: 'existing' | 'create' | 'replace'): DiskFile {
    this.#step('open');
    let contents = this.#names.get(path);
    if (contents === undefined) {
      if (how === 'existing') throw failure('ENOENT');
      contents = { shown: NOTHING, medium: NOTHING, unsynced: [] };
      this.#rename([[path, contents]]);
    }
    if (how === 'replace') resize(contents, 0);
    return this.#file(path, contents);
  }

  rename(from: string, to: string): void {
    this.#step('rename');
    const contents = this.#names.get(from);
    if (!contents) throw failure('ENOENT');
    this.#rename([
      [to, contents],
      [from, undefined],
    ]);
  }

  remove(path: string): void {
    this.#step('remove');
    if (this.#names.has(path)) this.#rename([[path, undefined]]);
  }

  async syncFolder(): Promise<void> {
    this.#step('syncFolder');
    this.#mediumNames = new Map(this.#names);
    this.#nameChanges = [];
  }

  #file(path: string, contents: Contents): DiskFile {
    return {
      size: () => {
        this.#step('size');
        return contents.shown.length;
      },
      isNamed: () => {
        this.#step('size');
        return this.#names.get(path) === contents;
      },
      read: (into, position) => {
        this.#step('read');
        const part = contents.shown.subarray(position, position + into.length);
        into.set(part);
        return part.length;
      },
      write: (bytes, at) => this.#write(contents, bytes, at),
      truncate: (size) => {
        this.#step('truncate');
        resize(contents, size);
      },
      sync: async () => {
        const fault = this.#step('sync');
        if (fault === 'failed-sync') {
          // Some of it reached the medium; none of it will any more, and the next sync has nothing to say.
          this.#tear(contents);
          throw failure(this.#draw.of(['EIO', 'EIO', 'ENOSPC']));
        }
        for (const change of contents.unsynced) contents.medium = applied(contents.medium, change);
        contents.unsynced = [];
      },
      close: () => {},
    };
  }

  #write(contents: Contents, bytes: Uint8Array, at: number): number {
    const fault = this.#step('write', () => {
      const part = bytes.slice(0, this.#draw.upTo(bytes.length + 1));
      written(contents, part, at);
    });
    let count = bytes.length;
    if (fault === 'short') count = this.#draw.upTo(bytes.length);
    const more = at + count - contents.shown.length;
    if (more > 0 && Number.isFinite(this.capacity)) {
      const free = Math.max(0, this.capacity - this.#used());
      if (free < more) {
        count = Math.max(0, count - more + free);
        if (count === 0) throw failure(this.#draw.of(['ENOSPC', 'EDQUOT']));
      }
    }
    written(contents, bytes.slice(0, count), at);
    return count;
  }

  /** Bytes taken by all files; what was removed takes its room until the folder is synced. */
  #used(): number {
    const taken = new Set([...this.#names.values(), ...this.#mediumNames.values()]);
    let bytes = 0;
    for (const { shown } of taken) bytes += shown.length;
    return bytes;
  }

  #alive(): void {
    if (this.ended !== undefined) throw new ProcessEnded();
  }

  /** One call: gives the fault that the caller has to play, throws the others. */
  #step(
    operation: 'open' | 'size' | 'read' | 'write' | 'truncate' | 'sync' | 'rename' | 'remove' | 'syncFolder',
    partly?: () => void,
  ): FaultKind | undefined {
    this.#alive();
    if (this.#dying) {
      if (operation === 'sync') return 'failed-sync';
      throw failure('EIO');
    }
    const fault = this.#fault;
    const number = this.calls;
    this.calls += 1;
    if (fault === undefined || number < fault.from) return undefined;
    switch (fault.kind) {
      case 'cut':
      case 'kill':
        if (partly && this.#draw.chance(60)) partly();
        this.end(fault.kind);
        throw new ProcessEnded();
      case 'dying':
        // The device is gone until someone plugs it in again, and the system goes on showing what it has in its cache.
        this.faulted = true;
        this.#dying = true;
        if (operation === 'sync') return 'failed-sync';
        throw failure('EIO');
      case 'short':
        if (operation !== 'write') return undefined;
        break;
      case 'failed-sync':
        if (operation !== 'sync') return undefined;
        break;
      case 'ENOSPC':
        if (operation === 'read' || operation === 'size' || operation === 'sync') return undefined;
        if (operation === 'truncate' || operation === 'remove' || operation === 'syncFolder')
          return undefined;
        break;
      case 'EIO':
        if (operation === 'sync') return undefined;
    }
    this.faulted = true;
    this.#fault = undefined;
    if (fault.kind === 'EIO' || fault.kind === 'ENOSPC') throw failure(fault.kind);
    return fault.kind;
  }

  #rename(change: NameChange): void {
    apply(this.#names, change);
    this.#nameChanges.push(change);
  }

  #losePower(): void {
    this.#loseNames();
    this.#names = new Map(this.#mediumNames);
    for (const contents of new Set(this.#names.values())) {
      this.#tear(contents);
      contents.shown = contents.medium;
    }
  }

  /** A file system keeps a folder's changes in their order, or a careless one each name by itself. */
  #loseNames(): void {
    const changes = this.#nameChanges;
    if (this.#draw.chance(75)) {
      const kept = this.#draw.of([0, changes.length, this.#draw.upTo(changes.length + 1)]);
      for (const change of changes.slice(0, kept)) apply(this.#mediumNames, change);
    } else {
      for (const change of changes.flat()) if (this.#draw.chance(50)) apply(this.#mediumNames, [change]);
    }
    this.#nameChanges = [];
  }

  /** Of what was not synced the medium keeps all, nothing, or each change torn in its own way. */
  #tear(contents: Contents): void {
    const { unsynced } = contents;
    if (unsynced.length === 0) return;
    const how = this.#draw.upTo(4);
    if (how !== 0)
      for (const change of unsynced) {
        if (how === 1) contents.medium = applied(contents.medium, change);
        else contents.medium = torn(contents.medium, change, this.#draw);
      }
    contents.unsynced = [];
  }
}

function failure(code: string): Error {
  const error = new SimulatedError(code);
  error.code = code;
  return error;
}

/** Without its stack, which costs more than all the rest of a failing call. */
class SimulatedError extends Error {
  code = '';
}

function apply(names: Map<string, Contents>, change: NameChange): void {
  for (const [path, contents] of change) {
    if (contents === undefined) names.delete(path);
    else names.set(path, contents);
  }
}

function written(contents: Contents, bytes: Uint8Array, at: number): void {
  if (bytes.length === 0) return;
  const change = { at, bytes, size: Math.max(contents.shown.length, at + bytes.length) };
  contents.shown = applied(contents.shown, change);
  contents.unsynced.push(change);
}

function resize(contents: Contents, size: number): void {
  if (contents.shown.length === size && contents.unsynced.length === 0) return;
  contents.shown = resized(contents.shown, size);
  contents.unsynced.push({ size });
}

function applied(bytes: Uint8Array, change: Change): Uint8Array {
  if (change.at === undefined) return resized(bytes, change.size);
  const next = resized(bytes, Math.max(bytes.length, change.at + change.bytes.length));
  next.set(change.bytes, change.at);
  return next;
}

/** A copy of `bytes` with another length. */
function resized(bytes: Uint8Array, length: number): Uint8Array {
  const next = new Uint8Array(length);
  next.set(length < bytes.length ? bytes.subarray(0, length) : bytes);
  return next;
}

const SECTORS: readonly [number, ...number[]] = [1, 8, 16, 64, 512];

/** One change as a power cut leaves it: not at all, whole, its beginning, or some of its sectors and zeros between. */
function torn(medium: Uint8Array, change: Change, draw: Draw): Uint8Array {
  const how = draw.upTo(5);
  if (how === 0) return medium;
  if (how === 1 || change.at === undefined) return applied(medium, change);
  const { at, bytes } = change;
  if (how === 2) return applied(medium, { ...change, bytes: bytes.subarray(0, draw.upTo(bytes.length + 1)) });
  // The file is as long as it was to be, or only as long as its last sector that arrived; what is missing is zeros.
  const sector = draw.of(SECTORS);
  const next = resized(medium, Math.max(medium.length, at + bytes.length));
  let end = how === 3 ? next.length : medium.length;
  for (let from = 0; from < bytes.length; ) {
    const until = Math.min(bytes.length, from + sector - ((at + from) % sector));
    if (draw.chance(50)) {
      next.set(bytes.subarray(from, until), at + from);
      end = Math.max(end, at + until);
    }
    from = until;
  }
  return end === next.length ? next : resized(next, end);
}
