/** Damage that no interrupted append leaves, done to a journal's bytes: what a bad medium or a foreign program may do. */
import type { Draw } from './journal-draw.ts';

/** The bytes from `from` to `to` are not what they were; `truncates` when they and all behind them are gone. */
export interface Damage {
  readonly from: number;
  readonly to: number;
  readonly truncates: boolean;
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

/** A damaged copy of `bytes`, which are not empty. */
export function damaged(bytes: Uint8Array, draw: Draw): { bytes: Uint8Array; damage: Damage } {
  const from = draw.upTo(bytes.length);
  if (draw.chance(20))
    return { bytes: bytes.slice(0, from), damage: { from, to: bytes.length, truncates: true } };
  const copy = bytes.slice();
  if (draw.chance(50)) {
    copy[from] = (copy[from] ?? 0) ^ (1 << draw.upTo(8));
    return { bytes: copy, damage: { from, to: from + 1, truncates: false } };
  }
  const to = Math.min(bytes.length, from + 1 + draw.upTo(300));
  copy.fill(draw.of([0, 0xff, 0x0a, 0x20]), from, to);
  return { bytes: copy, damage: { from, to, truncates: false } };
}
