/**
 * Room beside the journal that nobody else can take, given back when the disk is full (assurance.md, "Journal").
 * Without it a full disk would stop the meeting in mid-vote; with it the banner comes and the meeting can be ended.
 */
import { createCipheriv } from 'node:crypto';
import { dirname } from 'node:path';
import { type Disk, type DiskFile, errnoOf } from './disk.ts';

/** What is kept free for a meeting: 64 MB, several times what a long day writes. */
export const RESERVE_BYTES = 64 * 1024 * 1024;

/** Written and synced at once, so that neither the hub nor an append on its way waits long for it. */
const PIECE = 256 * 1024;

/** The room kept for the end of a meeting. */
export interface Reserve {
  /** Whether the room is missing: given back, or there never was any. The disk is full, or nearly. */
  readonly missing: boolean;
  /** Takes the room piece by piece between other work; gives up quietly, and `missing`, on a disk that has none. */
  fill(): Promise<void>;
  /** Gives the room back, durably; false when there was none to give. Throws system errors. */
  release(): Promise<boolean>;
  /** Removes the file without a word: the meeting is closed and needs no room any more. */
  drop(): void;
}

/** The file that takes the room. */
export function reservePath(path: string): string {
  return `${path}.reserve`;
}

/** The reserve of the journal at `path`: nothing is written before `fill`, but a killed hub's reserve counts at once. */
export function openReserve(disk: Disk, path: string, bytes = RESERVE_BYTES, piece = PIECE): Reserve {
  const name = reservePath(path);
  let state: 'waiting' | 'kept' | 'missing' = 'waiting';
  let filling = Promise.resolve();

  async function take(file: DiskFile): Promise<void> {
    const content = incompressible(Math.min(piece, bytes));
    let at = Math.min(file.size(), bytes);
    while (at < bytes && state === 'waiting') {
      const part = content.subarray(0, Math.min(piece, bytes - at));
      if (file.write(part, at) < part.length) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
      at += part.length;
      await file.sync();
    }
  }

  /** Nothing here is worth ending a meeting for: whatever fails, the room is missing and every face says so. */
  async function fillNow(): Promise<void> {
    let file: DiskFile | undefined;
    try {
      file = disk.open(name, 'create');
      await take(file);
      file.close();
      if (state === 'waiting') state = 'kept';
    } catch (error) {
      errnoOf(error);
      file?.close();
      drop();
    }
  }

  function drop(): void {
    state = 'missing';
    try {
      disk.remove(name);
    } catch (error) {
      errnoOf(error);
    }
  }

  return {
    get missing() {
      return state === 'missing';
    },
    fill() {
      if (state === 'waiting') filling = fillNow();
      return filling;
    },
    async release() {
      state = 'missing';
      // A piece on its way still holds the file open, and with it the room.
      await filling;
      if (!disk.exists(name)) return false;
      disk.remove(name);
      // Some file systems hand freed room out only after the removal itself is on the medium.
      await disk.syncFolder(dirname(name));
      return true;
    },
    drop,
  };
}

/** Bytes that no file system compresses away, nor leaves out as it may with zeros. */
function incompressible(length: number): Buffer {
  return createCipheriv('aes-256-ctr', Buffer.alloc(32), Buffer.alloc(16)).update(Buffer.alloc(length));
}
