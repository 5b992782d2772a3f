/**
 * The meeting's record as the rest of the hub sees it: numbered, chained frames, durable before anyone is told (I2, I3).
 * A file implements it now; a second implementation may stand behind the same words.
 */

export { FRAME_LIMIT, GENESIS } from '../../protocol/journal/frame.ts';

/** One durable frame: its number from 0, its own chain hash in hex, its payload as it was appended. */
export interface Frame {
  readonly seq: number;
  readonly hash: string;
  readonly payload: string;
}

/** What became of an append; only `appended` means that the payload is on the disk. */
export type AppendOutcome =
  | { readonly kind: 'appended'; readonly length: number; readonly head: string }
  /** Someone appended before: the caller decided on an outdated state and has to decide again. */
  | { readonly kind: 'stale'; readonly expected: number; readonly length: number }
  /** The disk is full and the reserve used up: nothing was kept, the journal is read-only until it is opened again. */
  | { readonly kind: 'full' }
  /** The frame would exceed `FRAME_LIMIT`; figures in bytes. */
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number };

/**
 * How much room the medium still has: `last` when the reserve was given back or never found room, so that the meeting
 * should come to its end; `none` when the journal is read-only and every further append answers `full`.
 */
export type Room = 'enough' | 'last' | 'none';

/** An append-only record of canonical-JSON payloads, one hub writing at a time. */
export interface Journal {
  /** How many frames are durable. */
  readonly length: number;
  /** Chain hash of the last durable frame, 64 hex digits; `GENESIS` when empty. */
  readonly head: string;
  /** Read it after every append: anything but `enough` belongs on every face. */
  readonly room: Room;
  /**
   * Appends one payload (no line feed) if the journal still has `expectedLength` frames; durable when it resolves.
   * Concurrent appends wait for each other. Rejects only after `onFatal`, when the disk can no longer be trusted.
   */
  append(expectedLength: number, payload: string): Promise<AppendOutcome>;
  /** The frames that are durable at the call, from the first one, each verified again against its chain. */
  read(): AsyncIterable<Frame>;
  /** Waits for the append in flight, then gives the file and the lock back; a later append rejects. */
  close(): Promise<void>;
}

/** Why the hub must end at once; `errno` is the system's own code, such as `EIO`. */
export interface JournalFailure {
  readonly code: 'sync-failed' | 'write-failed' | 'size-changed' | 'file-replaced';
  readonly errno: string;
}

/** Why a journal was not opened; the file is left exactly as it was. */
export type JournalRefusal = {
  readonly kind: 'refused';
  readonly path: string;
} & (
  | { readonly code: 'in-use'; readonly remedy: 'stop-other-hub' }
  | { readonly code: 'not-a-journal'; readonly offset: 0; readonly remedy: 'choose-other-folder' }
  /** A damaged frame at `offset`, in bytes, with frames after it, or a chain that does not continue there. */
  | { readonly code: 'damaged' | 'chain-broken'; readonly offset: number; readonly remedy: 'restore-copy' }
  | { readonly code: 'no-space'; readonly remedy: 'free-space' }
  | { readonly code: 'unreadable'; readonly errno: string; readonly remedy: 'check-folder' }
);

/**
 * `cut` is how many bytes of a torn tail were set aside behind the last frame, now or by an opening since which nothing
 * was appended; 0 otherwise. A last frame that a lying disk turned into zeros looks the same: after a cut, heads are
 * compared with any kiosk before commands are accepted.
 */
export type JournalOpening =
  | { readonly kind: 'open'; readonly journal: Journal; readonly cut: number }
  | JournalRefusal;
