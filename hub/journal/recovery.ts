/**
 * What a journal file holds when the hub starts: sound frames, then perhaps a torn tail that may be cut.
 * Only a tail that one interrupted append can have left is cut; anything else is refused and left as it is.
 */
import type { DiskFile } from './disk.ts';
import { frameAt, holdsFrame } from './frame.ts';
import { FRAME_LIMIT, type Frame, GENESIS } from './journal.ts';

/** Where the sound prefix ends: frames, bytes, and the chain hash there. */
export interface Prefix {
  readonly length: number;
  readonly bytes: number;
  readonly head: string;
}

/** A file that is sound to its end, one with a torn tail (its bytes), or one that must not be touched (from `offset`). */
export type Finding =
  | { readonly kind: 'sound'; readonly prefix: Prefix }
  | { readonly kind: 'torn'; readonly prefix: Prefix; readonly tail: Buffer }
  | { readonly kind: 'refused'; readonly code: 'damaged' | 'chain-broken'; readonly offset: number }
  | { readonly kind: 'refused'; readonly code: 'not-a-journal'; readonly offset: 0 };

const LINE_FEED = 0x0a;

/** Bytes read at once; more than one frame, so that a window always holds a whole one. */
const WINDOW = 1 << 20;

/** The chained frames from the start of the file up to `end` bytes, in order; returns where they stop. */
export function* chainedFrames(file: DiskFile, end: number): Generator<Frame, Prefix> {
  let [length, head, offset] = [0, GENESIS, 0];
  let window = readAt(file, 0, Math.min(WINDOW, end));
  let at = 0;
  for (;;) {
    const frame = frameAt(window, at);
    if (frame === 'short' && at > 0 && offset + window.length - at < end) {
      window = readAt(file, offset, Math.min(WINDOW, end - offset));
      at = 0;
      continue;
    }
    if (typeof frame !== 'object' || frame.seq !== length || frame.previous !== head)
      return { length, bytes: offset, head };
    yield frame;
    length += 1;
    head = frame.hash;
    offset += frame.bytes;
    at += frame.bytes;
  }
}

/** Reads the whole file and judges its end; changes nothing. */
export function examine(file: DiskFile): Finding {
  const size = file.size();
  const prefix = lastOf(chainedFrames(file, size));
  const offset = prefix.bytes;
  if (offset === size) return { kind: 'sound', prefix };

  const tail = readAt(file, offset, Math.min(FRAME_LIMIT, size - offset));
  if (typeof frameAt(tail, 0) === 'object') return { kind: 'refused', code: 'chain-broken', offset };
  if (holdsFrame(tail)) return { kind: 'refused', code: 'damaged', offset };
  if (offset === 0 && !isTornBeginning(tail)) return { kind: 'refused', code: 'not-a-journal', offset };
  // One append leaves at most one frame behind, which is one line.
  const lineEnd = tail.indexOf(LINE_FEED);
  const isOneLine = lineEnd === -1 || lineEnd === tail.length - 1;
  if (size - offset > FRAME_LIMIT || !isOneLine) return { kind: 'refused', code: 'damaged', offset };
  return { kind: 'torn', prefix, tail };
}

/** Up to `length` bytes from `offset`; fewer only at the end of the file. */
export function readAt(file: DiskFile, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = file.read(bytes.subarray(filled), offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

/** Whether a first frame can have begun so; where a sector did not arrive there are zeros. */
function isTornBeginning(tail: Buffer): boolean {
  const first = Buffer.from(`0 ${GENESIS} `);
  return tail.subarray(0, first.length).every((byte, index) => byte === 0 || byte === first[index]);
}

function lastOf(frames: Generator<Frame, Prefix>): Prefix {
  for (;;) {
    const step = frames.next();
    if (step.done) return step.value;
  }
}
