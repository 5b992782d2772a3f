/**
 * The journal in one append-only file: checks the size, writes, checks the count, syncs, and only then tells (I2).
 * One frame is in flight at a time; a disk that cannot be trusted any more ends the hub.
 */
import { type Disk, type DiskFile, errnoOf, isFull } from './disk.ts';
import { encodeFrame } from './frame.ts';
import { type AppendOutcome, FRAME_LIMIT, type Frame, type Journal, type JournalFailure } from './journal.ts';
import { chainedFrames, type Prefix } from './recovery.ts';
import type { Reserve } from './reserve.ts';

/** What the file journal needs from outside; `release` gives the lock back after the file is closed. */
export interface FileJournalSurroundings {
  readonly disk: Disk;
  readonly path: string;
  /** Without one a full disk makes the journal read-only at once. */
  readonly reserve?: Reserve;
  readonly onFatal: (failure: JournalFailure) => void;
  readonly release: () => Promise<void>;
}

/**
 * The mark beside a journal that a hub has open; only closing takes it away. Whoever finds it knows that the last hub was
 * killed or that a sync failed: the system may show bytes that never reached the medium and never will by themselves.
 * It lives in the same cache as those bytes and is gone when they are, so it needs no sync of its own.
 */
export function unsyncedMark(path: string): string {
  return `${path}.unsynced`;
}

/** A journal over an examined file that is sound up to `prefix` and ends there. */
export function fileJournal(file: DiskFile, prefix: Prefix, around: FileJournalSurroundings): Journal {
  let durable = prefix;
  const { disk, path, reserve } = around;
  let state: 'writable' | 'full' | 'failed' | 'closed' = 'writable';
  let turn: Promise<unknown> = Promise.resolve();

  function end(code: JournalFailure['code'], errno: string): never {
    state = 'failed';
    around.onFatal({ code, errno });
    throw new Error(`the journal ended: ${code} (${errno})`);
  }

  async function sync(): Promise<void> {
    try {
      await file.sync();
    } catch (error) {
      end('sync-failed', errnoOf(error));
    }
  }

  /** Back to the last good frame, durably. */
  async function cutBack(): Promise<void> {
    try {
      file.truncate(durable.bytes);
    } catch (error) {
      end('write-failed', errnoOf(error));
    }
    await sync();
  }

  /** After the disk was full: whether the reserve was there and has been given back for what is still to be recorded. */
  async function makeRoom(): Promise<boolean> {
    try {
      return (await reserve?.release()) ?? false;
    } catch (error) {
      return end('sync-failed', errnoOf(error));
    }
  }

  /** Whether all of the frame is written, out of the reserve when there is no other room; if not, nothing of it is kept. */
  async function written(bytes: Buffer): Promise<boolean> {
    if (write(bytes)) return true;
    const made = await makeRoom();
    await cutBack();
    if (!made) return false;
    if (write(bytes)) return true;
    await cutBack();
    return false;
  }

  /** Whether all bytes found room. */
  function write(bytes: Buffer): boolean {
    try {
      const size = file.size();
      if (size !== durable.bytes) end('size-changed', 'none');
      if (!file.isNamed()) end('file-replaced', 'none');
      return file.write(bytes, size) === bytes.length;
    } catch (error) {
      if (state === 'failed') throw error;
      const errno = errnoOf(error);
      return isFull(errno) ? false : end('write-failed', errno);
    }
  }

  async function appendNow(expected: number, payload: string): Promise<AppendOutcome> {
    if (state === 'failed' || state === 'closed') throw new Error('the journal has ended');
    if (expected !== durable.length) return { kind: 'stale', expected, length: durable.length };
    const { bytes, hash } = encodeFrame(durable.length, durable.head, payload);
    if (bytes.length > FRAME_LIMIT) return { kind: 'too-large', bytes: bytes.length, limit: FRAME_LIMIT };
    if (state === 'full') return { kind: 'full' };
    if (!(await written(bytes))) {
      state = 'full';
      return { kind: 'full' };
    }
    await sync();
    durable = { length: durable.length + 1, bytes: durable.bytes + bytes.length, head: hash };
    return { kind: 'appended', length: durable.length, head: hash };
  }

  async function* verified(upTo: Prefix): AsyncGenerator<Frame> {
    const reached = yield* chainedFrames(file, upTo.bytes);
    if (reached.head !== upTo.head) throw new Error(`the journal changed on disk at byte ${reached.bytes}`);
  }

  return {
    get length() {
      return durable.length;
    },
    get head() {
      return durable.head;
    },
    get room() {
      if (state === 'full') return 'none';
      return reserve?.missing ? 'last' : 'enough';
    },
    append(expectedLength, payload) {
      const outcome = turn.then(() => appendNow(expectedLength, payload));
      turn = outcome.catch(() => undefined);
      return outcome;
    },
    read: () => verified(durable),
    async close() {
      await turn;
      file.close();
      if (state !== 'failed') {
        remove(disk, unsyncedMark(path));
        reserve?.drop();
        state = 'closed';
      }
      await around.release();
    },
  };
}

/** What cannot be removed is only in the way: the next opening copies the journal once more than it had to. */
function remove(disk: Disk, path: string): void {
  try {
    disk.remove(path);
  } catch (error) {
    errnoOf(error);
  }
}
