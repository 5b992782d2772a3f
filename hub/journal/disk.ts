/**
 * The few file operations that the record and the settings rest on, so that tests can let each of them fail.
 * Every call throws the system's own error (`code` = errno) when it fails; nothing here hides one.
 */
import {
  closeSync,
  constants,
  existsSync,
  fdatasync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';

/** One open file; positions and sizes in bytes. */
export interface DiskFile {
  size(): number;
  /** Whether its path still leads to this file: nobody has removed it or put another in its place. */
  isNamed(): boolean;
  /** Fills `into` from `position`; gives the count read, 0 at the end. */
  read(into: Uint8Array, position: number): number;
  /** Gives the count written, which a full disk makes smaller than asked without any error. */
  write(bytes: Uint8Array, position: number): number;
  truncate(length: number): void;
  /** Resolves when contents and size are on the medium. */
  sync(): Promise<void>;
  close(): void;
}

/** A folder tree that can be made durable. */
export interface Disk {
  exists(path: string): boolean;
  /** Opens for reading and writing; `create` makes a missing file (mode 0600), `replace` also empties it. */
  open(path: string, how: 'existing' | 'create' | 'replace'): DiskFile;
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** Resolves when the folder's own entries (creations, renames) are on the medium. */
  syncFolder(path: string): Promise<void>;
}

const OWNER_ONLY = 0o600;
const fdatasyncDone = promisify(fdatasync);

const FLAGS = {
  existing: constants.O_RDWR,
  create: constants.O_RDWR | constants.O_CREAT,
  replace: constants.O_RDWR | constants.O_CREAT | constants.O_TRUNC,
} as const;

/** The machine's own disk. Writing is synchronous (it only reaches the cache), syncing is not. */
export const realDisk: Disk = {
  exists: existsSync,
  open(path, how) {
    const fd = openSync(path, FLAGS[how], OWNER_ONLY);
    return {
      size: () => fstatSync(fd).size,
      isNamed() {
        const [held, named] = [
          fstatSync(fd, { bigint: true }),
          statSync(path, { bigint: true, throwIfNoEntry: false }),
        ];
        return named?.ino === held.ino && named.dev === held.dev;
      },
      read: (into, position) => readSync(fd, into, 0, into.length, position),
      write: (bytes, position) => writeSync(fd, bytes, 0, bytes.length, position),
      truncate: (length) => ftruncateSync(fd, length),
      sync: () => fdatasyncDone(fd),
      close: () => closeSync(fd),
    };
  },
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  async syncFolder(path) {
    // Windows has no handle for a folder; its file system logs names by itself.
    if (process.platform === 'win32') return;
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
};

/** The system's code of a failed call, such as `ENOSPC`; throws the error again when it is no system error. */
export function errnoOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

/** Whether a failed call says that there is no room: a full disk, a used-up quota, the largest file. */
export function isFull(errno: string): boolean {
  return errno === 'ENOSPC' || errno === 'EDQUOT' || errno === 'EFBIG';
}

/** Makes `bytes` a file of their own, durable when it resolves, its name in the folder included; all or nothing. */
export async function writeWhole(disk: Disk, path: string, folder: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.new`;
  // A careless file system keeps both names of a file whose renaming was cut short: emptying one would empty the other.
  disk.remove(temporary);
  const file = disk.open(temporary, 'replace');
  try {
    const written = file.write(bytes, 0);
    if (written !== bytes.length) throw Object.assign(new Error(`no room for ${path}`), { code: 'ENOSPC' });
    await file.sync();
  } catch (error) {
    file.close();
    disk.remove(temporary);
    throw error;
  }
  file.close();
  disk.rename(temporary, path);
  await disk.syncFolder(folder);
}
