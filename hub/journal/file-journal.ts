/**
 * The journal in one append-only file: checks the size, writes, checks the count, syncs, and only then tells (I2).
 * One frame is in flight at a time; a disk that cannot be trusted any more ends the hub.
 */
import { type Disk, type DiskFile, errnoOf, isFull } from './disk.ts';
import { encodeFrame } from './frame.ts';
import { type AppendOutcome, FRAME_LIMIT, type Frame, type Journal, type JournalFailure } from './journal.ts';
import { chainedFrames, type Prefix } from './recovery.ts';

/** What the file journal needs from outside; `release` gives the lock back after the file is closed. */
export interface FileJournalSurroundings {
  readonly disk: Disk;
  readonly path: string;
  readonly onFatal: (failure: JournalFailure) => void;
  readonly release: () => Promise<void>;
}

/**
 * The mark beside a journal whose sync failed: the system may show bytes that never reached the medium.
 * It lives in the same cache as those bytes and is gone when they are, so it needs no sync of its own.
 */
export function unsyncedMark(path: string): string {
  return `${path}.unsynced`;
}

/** A journal over an examined file that is sound up to `prefix` and ends there. */
export function fileJournal(file: DiskFile, prefix: Prefix, around: FileJournalSurroundings): Journal {
  let durable = prefix;
  let state: 'writable' | 'full' | 'ended' = 'writable';
  let turn: Promise<unknown> = Promise.resolve();

  function end(code: JournalFailure['code'], errno: string): never {
    state = 'ended';
    if (code === 'sync-failed') markUnsynced(around.disk, around.path);
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

  async function giveUpRoom(): Promise<AppendOutcome> {
    try {
      file.truncate(durable.bytes);
    } catch (error) {
      end('write-failed', errnoOf(error));
    }
    await sync();
    state = 'full';
    return { kind: 'full' };
  }

  /** Whether all bytes found room. */
  function write(bytes: Buffer): boolean {
    try {
      const size = file.size();
      if (size !== durable.bytes) end('size-changed', 'none');
      return file.write(bytes, size) === bytes.length;
    } catch (error) {
      if (state === 'ended') throw error;
      const errno = errnoOf(error);
      return isFull(errno) ? false : end('write-failed', errno);
    }
  }

  async function appendNow(expected: number, payload: string): Promise<AppendOutcome> {
    if (state === 'ended') throw new Error('the journal has ended');
    if (expected !== durable.length) return { kind: 'stale', expected, length: durable.length };
    const { bytes, hash } = encodeFrame(durable.length, durable.head, payload);
    if (bytes.length > FRAME_LIMIT) return { kind: 'too-large', bytes: bytes.length, limit: FRAME_LIMIT };
    if (state === 'full') return { kind: 'full' };
    if (!write(bytes)) return giveUpRoom();
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
    get writable() {
      return state === 'writable';
    },
    append(expectedLength, payload) {
      const outcome = turn.then(() => appendNow(expectedLength, payload));
      turn = outcome.catch(() => undefined);
      return outcome;
    },
    read: () => verified(durable),
    async close() {
      await turn;
      state = 'ended';
      file.close();
      await around.release();
    },
  };
}

/** Leaves the mark; a disk that refuses even that is noticed when the journal is opened again. */
export function markUnsynced(disk: Disk, path: string): void {
  try {
    disk.open(unsyncedMark(path), 'create').close();
  } catch (error) {
    errnoOf(error);
  }
}
