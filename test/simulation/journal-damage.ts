/** Damage that no interrupted append leaves, done to a journal's bytes: what a bad medium or a foreign program may do. */
import { encodeFrame } from '../../hub/journal/frame.ts';
import { GENESIS } from '../../hub/journal/journal.ts';
import type { Draw } from './journal-draw.ts';

/**
 * The bytes from `from` to `to` are not what they were; `truncates` when they and all behind them are gone, `refused`
 * when no single append can have left the file so.
 */
export interface Damage {
  readonly from: number;
  readonly to: number;
  readonly truncates: boolean;
  readonly refused: boolean;
}

interface Damaged {
  readonly bytes: Uint8Array;
  readonly damage: Damage;
}

/** Bytes of a frame besides its number, its payload's length and its payload. */
const FRAME_OVERHEAD = 1 + 64 + 1 + 1 + 1 + 64 + 1;

/** Where the frames with these payloads begin, and where the last one ends. */
export function startsOf(payloads: readonly string[]): number[] {
  const starts = [0];
  let at = 0;
  for (const [seq, payload] of payloads.entries()) {
    const length = Buffer.byteLength(payload);
    at += `${seq}`.length + `${length}`.length + length + FRAME_OVERHEAD;
    starts.push(at);
  }
  return starts;
}

/** A damaged copy of `bytes`, which are not empty and begin with frames at `starts`. */
export function damaged(bytes: Uint8Array, starts: readonly number[], draw: Draw): Damaged {
  const frames = starts.length - 1;
  const whole = draw.upTo(10);
  if (whole < 4 && frames > 1) return amongFrames(bytes, starts, draw);
  const from = draw.upTo(bytes.length);
  if (whole < 6) return truncated(bytes, from);
  const filled = bytes.slice();
  const to = Math.min(bytes.length, from + 1 + draw.upTo(300));
  filled.fill(draw.of([0, 0xff, 0x0a, 0x20]), from, to);
  if (whole < 8 && Buffer.compare(filled, bytes) !== 0)
    return { bytes: filled, damage: { from, to, truncates: false, refused: false } };
  return {
    bytes: flipped(bytes, from, draw),
    damage: { from, to: from + 1, truncates: false, refused: false },
  };
}

function truncated(bytes: Uint8Array, from: number): Damaged {
  return {
    bytes: bytes.slice(0, from),
    damage: { from, to: bytes.length, truncates: true, refused: false },
  };
}

/** Whole frames gone, doubled, changed places, hurt in pairs, run together, or brought in from another meeting. */
function amongFrames(bytes: Uint8Array, starts: readonly number[], draw: Draw): Damaged {
  const frame = draw.upTo(starts.length - 2);
  const [from = 0, middle = 0, to = 0] = starts.slice(frame);
  const [before, one, two, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, middle),
    bytes.subarray(middle, to),
    bytes.subarray(to),
  ];
  const damage = { from, to: bytes.length, truncates: false, refused: true };
  switch (draw.upTo(5)) {
    case 0:
      return { bytes: Buffer.concat([before, two, after]), damage };
    case 1:
      return { bytes: Buffer.concat([before, one, one, two, after]), damage: { ...damage, from: middle } };
    case 2:
      return { bytes: Buffer.concat([before, two, one, after]), damage };
    case 3: {
      // The two line feeds stay, so that two appends are seen to be hurt.
      const hurt = flipped(bytes, from + draw.upTo(one.length - 1), draw, 5);
      return { bytes: flipped(hurt, middle + draw.upTo(two.length - 1), draw, 5), damage };
    }
    default: {
      const last = starts.length - 2;
      const end = draw.chance(50) ? (starts[last] ?? 0) - 1 : middle - 1;
      if (draw.chance(50))
        return { bytes: flipped(bytes, end, draw), damage: { ...damage, from: end, to: end + 1 } };
      const foreign = encodeFrame(frame, GENESIS, '{"of":"another meeting"}').bytes;
      if (frame === 0) return { bytes: Buffer.concat([before, foreign, two, after]), damage };
      return { bytes: Buffer.concat([before, foreign, after]), damage };
    }
  }
}

/** With one bit of byte `at` turned over; of the upper bits only, no letter becomes a line feed. */
function flipped(bytes: Uint8Array, at: number, draw: Draw, fromBit = 0): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << (fromBit + draw.upTo(8 - fromBit)));
  return copy;
}
