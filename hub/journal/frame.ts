/**
 * One frame on disk: `seq prevHash length payload sha256 LF`, the hash over every byte before it, the last space included.
 * Text, one line, so that anyone can read and check the record without this program (I3).
 */
import { hash } from 'node:crypto';
import { FRAME_LIMIT, type Frame } from './journal.ts';

/** A frame that is sound in itself: what it chains from and how many bytes it takes, besides its contents. */
export interface SoundFrame extends Frame {
  readonly previous: string;
  readonly bytes: number;
}

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const HASH_DIGITS = 64;
/** Space, hash and line feed behind the payload. */
const TRAILER = 1 + HASH_DIGITS + 1;
const HEADER = /^(0|[1-9]\d{0,14}) ([0-9a-f]{64}) (0|[1-9]\d{0,4}) /;
const LONGEST_HEADER = 15 + 1 + HASH_DIGITS + 1 + 5 + 1;
const HEADERS_ANYWHERE = /(?=(?:0|[1-9]\d{0,14}) [0-9a-f]{64} (?:0|[1-9]\d{0,4}) )/g;

/** The bytes of one frame and its hash; throws when the payload could not be read back as it is. */
export function encodeFrame(seq: number, previous: string, payload: string): { bytes: Buffer; hash: string } {
  if (payload.includes('\n')) throw new Error('a journal payload holds a line feed');
  if (/\p{Surrogate}/u.test(payload)) throw new Error('a journal payload holds half a character');
  const head = Buffer.from(`${seq} ${previous} ${Buffer.byteLength(payload)} ${payload} `);
  const digest = hash('sha256', head, 'hex');
  return { bytes: Buffer.concat([head, Buffer.from(`${digest}\n`)]), hash: digest };
}

/** The frame that begins at `at`; `short` when its header promises more bytes than there are; undefined when unsound. */
export function frameAt(bytes: Buffer, at: number): SoundFrame | 'short' | undefined {
  const header = HEADER.exec(bytes.toString('latin1', at, Math.min(at + LONGEST_HEADER, bytes.length)));
  if (!header) return bytes.length - at < LONGEST_HEADER ? 'short' : undefined;
  const [text, seq = '', previous = '', length = ''] = header;
  const start = at + text.length;
  const end = start + Number(length);
  const next = end + TRAILER;
  if (next - at > FRAME_LIMIT) return undefined;
  if (next > bytes.length) return 'short';
  if (bytes[end] !== SPACE || bytes[next - 1] !== LINE_FEED) return undefined;
  const digest = hash('sha256', bytes.subarray(at, end + 1), 'hex');
  if (bytes.toString('latin1', end + 1, next - 1) !== digest) return undefined;
  return {
    seq: Number(seq),
    previous,
    hash: digest,
    payload: bytes.toString('utf8', start, end),
    bytes: next - at,
  };
}

/** Whether a sound frame begins anywhere in `bytes`, even where the line feed before it is lost. */
export function holdsFrame(bytes: Buffer): boolean {
  for (const { index } of bytes.toString('latin1').matchAll(HEADERS_ANYWHERE)) {
    if (typeof frameAt(bytes, index) === 'object') return true;
  }
  return false;
}
