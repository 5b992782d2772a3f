/**
 * The continuous copy of the current meeting's record on a second medium, frame by frame and synced, always a beginning of
 * the record itself. The medium may vanish, fill up or fail and come back: the meeting never waits for it, the copy catches
 * up by itself. Of a copy that holds more than the hub nothing is touched: then it is the hub whose disk has lost something.
 */
import { framesIn, GENESIS } from '../protocol/journal/frame.ts';
import type { Clock } from './clock.ts';
import { errnoOf } from './journal/disk.ts';
import { encodeFrame } from './journal/frame.ts';
import type { Frame } from './journal/journal.ts';
import type { Log } from './log.ts';
import { realStick, type Stick, type StickFile } from './stick.ts';
import { machineTimers, type Timers } from './timers.ts';
import { machinePlatform } from './verify/platform.ts';

/** A meeting's record as a copier sees it. */
export interface Recording {
  /** Its file below a data folder: «meetings», the meeting's id, «journal». */
  readonly path: readonly [string, ...string[]];
  /** Durable frames. */
  length(): number;
  read(): AsyncIterable<Frame>;
  /** Calls with every frame that has become durable; gives the way to stop. */
  onAppended(listener: (frame: Pick<Frame, 'seq' | 'payload'>) => void): () => void;
}

/**
 * How far the copy is: frames copied of all there are, and when the last was, ms. `ownMedium` is a copy that would be lost
 * with the hub's own disk; `ahead` one that holds more than the hub. For the hub's own eyes: what a device is told of it is
 * less (wire-office.ts).
 */
export type BackupStatus =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'copying' | 'ahead' } & Copying)
  | ({ readonly kind: 'missing'; readonly since: number; readonly errno: string } & Copying);

interface Copying {
  readonly copied: number;
  readonly of: number;
  readonly at: number | null;
  readonly ownMedium: boolean;
}

/** The copier of one medium. */
export interface Backup {
  /** Copies this record from now on, and no other. */
  follow(recording: Recording | null): void;
  status(): BackupStatus;
  /** Copies what is still missing if that can be done, and ends. */
  close(): Promise<void>;
}

/** How often a medium that failed is tried again, ms. */
const AGAIN_AFTER = 2_000;
/** Frames read, checked and written before others get their turn. */
const AT_ONCE = 200;
/** Frames remembered since they were appended, so that the record is read anew only after a long absence. */
const REMEMBERED = 1_000;
/** How long an ending hub waits for its copy, ms. */
const PARTING = 3_000;

/** How far a copy is known to be a beginning of the record. */
interface Copied {
  readonly length: number;
  readonly bytes: number;
  readonly head: string;
}

/** Opens the copier into `folder`; `data` is the hub's own folder. */
export function openBackup(around: {
  readonly folder: string;
  readonly data: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly stick?: Stick;
  readonly timers?: Timers;
}): Backup {
  const { folder, data, clock, log, stick = realStick, timers = machineTimers } = around;
  let recording: Recording | null = null;
  let stopListening = () => {};
  let copied: Copied | null = null;
  let copiedAt: number | null = null;
  let state: 'copying' | 'ahead' | { readonly since: number; readonly errno: string } = 'copying';
  let ownMedium = false;
  let work: Promise<void> | null = null;
  let again = false;
  let recent: Pick<Frame, 'seq' | 'payload'>[] = [];

  /** One run after another, each until nothing is missing or something fails. */
  function poke(): void {
    if (recording === null || state === 'ahead') return;
    if (work !== null) {
      again = true;
      return;
    }
    work = run(recording).finally(() => {
      work = null;
      if (!again) return;
      again = false;
      poke();
    });
  }

  async function run(of: Recording): Promise<void> {
    try {
      ownMedium = await stick.isOwnMedium(folder, data);
      const file = await stick.open(folder, of.path);
      try {
        await catchUp(of, file);
      } finally {
        await file.close();
      }
    } catch (error) {
      failed(errnoOf(error));
    }
  }

  async function catchUp(of: Recording, file: StickFile): Promise<void> {
    if (copied === null || copied.bytes !== file.size) copied = await beginningOf(of, file);
    if (copied === null) return;
    if (copied.length === of.length() && state === 'copying') return;
    let { length, bytes, head } = copied;
    let [waiting, position]: [Buffer[], number] = [[], bytes];
    const write = async (): Promise<void> => {
      const whole = Buffer.concat(waiting);
      waiting = [];
      const written = await file.write(whole, position);
      if (written !== whole.length)
        throw Object.assign(new Error('the copy has no room'), { code: 'ENOSPC' });
      await file.sync();
      position += whole.length;
      copied = { length, bytes: position, head };
      copiedAt = clock.now();
    };
    for await (const frame of framesFrom(of, length)) {
      const encoded = encodeFrame(frame.seq, head, frame.payload);
      waiting.push(encoded.bytes);
      [length, bytes, head] = [length + 1, bytes + encoded.bytes.length, encoded.hash];
      if (waiting.length === AT_ONCE) await write();
      if (of !== recording) return;
    }
    if (waiting.length > 0) await write();
    copiedAt ??= clock.now();
    if (state === 'copying') return;
    state = 'copying';
    log('info', 'backup.current', { frames: length });
  }

  /** The frames from this one on: those remembered, or out of the record. */
  async function* framesFrom(of: Recording, from: number): AsyncGenerator<Pick<Frame, 'seq' | 'payload'>> {
    const [first] = recent;
    if (first !== undefined && first.seq <= from) yield* recent.slice(from - first.seq);
    else for await (const frame of gently(of.read())) if (frame.seq >= from) yield frame;
  }

  /** How much of the file is a beginning of the record; a torn end is cut off, another record is set aside. */
  async function beginningOf(of: Recording, file: StickFile): Promise<Copied | null> {
    let there: Copied = { length: 0, bytes: 0, head: GENESIS };
    const heads: string[] = [];
    for (const found of framesIn(await file.read(), machinePlatform)) {
      if (found.kind !== 'frame') break;
      heads.push(found.hash);
      there = { length: heads.length, bytes: found.end, head: found.hash };
    }
    let own = 0;
    for await (const { hash } of gently(of.read())) {
      if (hash !== heads[own]) break;
      own += 1;
    }
    if (own === heads.length) {
      if (there.bytes < file.size) await file.truncate(there.bytes);
      return there;
    }
    if (own === of.length()) {
      if (state !== 'ahead') log('error', 'backup.ahead', { frames: heads.length, own });
      state = 'ahead';
      return null;
    }
    // Another writing of this meeting, such as the one that was restored from a copy: it is kept, under another name.
    const path = [folder, ...of.path].join('/');
    await stick.rename(path, `${path}.until-${clock.now()}`);
    again = true;
    return null;
  }

  function failed(errno: string): void {
    copied = null;
    if (typeof state === 'object' && state.errno === errno) return;
    state = { since: typeof state === 'object' ? state.since : clock.now(), errno };
    log('warn', 'backup.missing', { errno });
  }

  const stopTrying = timers.every(AGAIN_AFTER, () => {
    if (typeof state === 'object') poke();
  });

  return {
    follow(next) {
      stopListening();
      recording = next;
      [copied, copiedAt, state] = [null, null, 'copying'];
      recent = [];
      stopListening =
        next?.onAppended((frame) => {
          recent.push(frame);
          if (recent.length > REMEMBERED) recent = recent.slice(REMEMBERED / 2);
          poke();
        }) ?? (() => {});
      poke();
    },
    status() {
      if (recording === null) return { kind: 'idle' };
      const figures = { copied: copied?.length ?? 0, of: recording.length(), at: copiedAt, ownMedium };
      if (state === 'copying') return { kind: 'copying', ...figures };
      return state === 'ahead' ? { kind: 'ahead', ...figures } : { kind: 'missing', ...figures, ...state };
    },
    async close() {
      stopTrying();
      stopListening();
      // A stick that hangs holds nobody up.
      let patient = true;
      const parted = new Promise<void>((part) => timers.after(PARTING, part)).then(() => {
        patient = false;
      });
      while (work !== null && patient) await Promise.race([work, parted]);
      recording = null;
    },
  };
}

/** Frames of a record, so read that others get their turn in between. */
async function* gently(frames: AsyncIterable<Frame>): AsyncGenerator<Frame> {
  let seen = 0;
  for await (const frame of frames) {
    seen += 1;
    if (seen % AT_ONCE === 0) await new Promise((resume) => setImmediate(resume));
    yield frame;
  }
}
