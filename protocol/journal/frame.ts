/**
 * A journal's frames read from its bytes, anywhere: `seq prevHash length payload sha256 LF`, the hash over every byte
 * before it, each frame chained to the one before (I3). The hub writes them (hub/journal/frame.ts); an archive is the file.
 */

/** The largest frame, in bytes, its line feed included: 64 KiB. */
export const FRAME_LIMIT = 65_536;

/** The chain hash before the first frame: 64 zeros. */
export const GENESIS = '0'.repeat(64);

/** What reading bytes takes from the platform it runs on. */
export interface ByteReader {
  /** SHA-256, 64 lower-case hex digits. */
  readonly digest: (bytes: Uint8Array) => string;
  /** The text of bytes that are UTF-8, null of others. */
  readonly text: (bytes: Uint8Array) => string | null;
}

/** One sound frame and where it begins and ends, in bytes. */
export interface ReadFrame {
  readonly kind: 'frame';
  readonly seq: number;
  readonly hash: string;
  readonly payload: string;
  readonly offset: number;
  readonly end: number;
}

/**
 * Where the row of sound frames ends before the file does: `torn` is a last frame that is not whole, `damaged` one whose
 * bytes are not those that were written, `order` and `chain` one that is sound in itself and does not follow.
 */
export interface FrameBreak {
  readonly kind: 'torn' | 'damaged' | 'order' | 'chain';
  readonly seq: number;
  readonly offset: number;
}

const HEADER = /^(0|[1-9]\d{0,14}) ([0-9a-f]{64}) (0|[1-9]\d{0,4}) /;
const LONGEST_HEADER = 15 + 1 + 64 + 1 + 5 + 1;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
/** Space, hash and line feed behind the payload. */
const TRAILER = 1 + 64 + 1;

/** The frames of a journal from its first byte; a break is the last thing told. */
export function* framesIn(bytes: Uint8Array, reader: ByteReader): Generator<ReadFrame | FrameBreak> {
  let [seq, head, offset] = [0, GENESIS, 0];
  while (offset < bytes.length) {
    const found = frameAt(bytes, offset, reader);
    if (typeof found === 'string') return yield { kind: found, seq, offset };
    if (found.seq !== seq) return yield { kind: 'order', seq, offset };
    if (found.previous !== head) return yield { kind: 'chain', seq, offset };
    yield { kind: 'frame', seq, hash: found.hash, payload: found.payload, offset, end: found.end };
    [seq, head, offset] = [seq + 1, found.hash, found.end];
  }
}

interface Found {
  readonly seq: number;
  readonly previous: string;
  readonly hash: string;
  readonly payload: string;
  readonly end: number;
}

function frameAt(bytes: Uint8Array, at: number, { digest, text }: ByteReader): Found | 'torn' | 'damaged' {
  const begins = latin(bytes, at, Math.min(at + LONGEST_HEADER, bytes.length));
  const header = HEADER.exec(begins);
  if (header === null) return bytes.length - at < LONGEST_HEADER && isBegun(begins) ? 'torn' : 'damaged';
  const [whole, seq = '', previous = '', length = ''] = header;
  const from = at + whole.length;
  const to = from + Number(length);
  const end = to + TRAILER;
  if (end - at > FRAME_LIMIT) return 'damaged';
  if (end > bytes.length) return 'torn';
  if (bytes[to] !== SPACE || bytes[end - 1] !== LINE_FEED) return 'damaged';
  const hash = digest(bytes.subarray(at, to + 1));
  const payload = text(bytes.subarray(from, to));
  if (payload === null || latin(bytes, to + 1, end - 1) !== hash) return 'damaged';
  return { seq: Number(seq), previous, hash, payload, end };
}

/** Whether a header can have begun so. */
function isBegun(text: string): boolean {
  return /^(0|[1-9]\d{0,14})( ([0-9a-f]{0,64}|[0-9a-f]{64} \d{0,5}))?$/.test(text);
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
