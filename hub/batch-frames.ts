/**
 * One batch of the clerk as journal payloads: one frame, or several for a roster that does not fit into 64 KiB.
 * A batch counts from its last frame on: what a kill leaves of it before that was never acknowledged and never happened (I2).
 */

import { partText } from '../protocol/journal/batch.ts';
import { FRAME_LIMIT } from './journal/journal.ts';

/** Bytes of a batch that is one frame: the frame's limit less its header, hashes and brackets. */
export const BATCH_BYTES = FRAME_LIMIT - 1_024;

/** UTF-16 units of a batch in each of several frames; written as a JSON text, none takes more than three bytes. */
const PART_UNITS = 20_000;

/** The payloads of one batch, to be appended one after another; `batch` is its canonical text. */
export function framesOf(batch: string): readonly string[] {
  if (Buffer.byteLength(batch) <= BATCH_BYTES) return [batch];
  const of = Math.ceil(batch.length / PART_UNITS);
  return Array.from({ length: of }, (_, index) =>
    partText(index + 1, of, batch.slice(index * PART_UNITS, (index + 1) * PART_UNITS)),
  );
}
