/**
 * One batch of the clerk as journal payloads: one frame, or several for a roster that does not fit into 64 KiB.
 * A batch counts from its last frame on: what a kill leaves of it before that was never acknowledged and never happened (I2).
 */

import * as v from 'valibot';
import { canonical } from '../protocol/canonical.ts';
import { FRAME_LIMIT } from './journal/journal.ts';

/** Bytes of a batch that is one frame: the frame's limit less its header, hashes and brackets. */
export const BATCH_BYTES = FRAME_LIMIT - 1_024;

/** UTF-16 units of a batch in each of several frames; written as a JSON text, none takes more than three bytes. */
const PART_UNITS = 20_000;

const PART_BEGINS = '{"of":';
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const partSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({ of: number, part: number, text: v.string() }),
);

/** The payloads of one batch, to be appended one after another; `batch` is its canonical text. */
export function framesOf(batch: string): readonly string[] {
  if (Buffer.byteLength(batch) <= BATCH_BYTES) return [batch];
  const of = Math.ceil(batch.length / PART_UNITS);
  return Array.from({ length: of }, (_, index) => {
    const text = batch.slice(index * PART_UNITS, (index + 1) * PART_UNITS);
    return canonical({ of, part: index + 1, text });
  });
}

/**
 * Joins payloads read in their order: the text of a batch as soon as it is whole, null before. A batch that was begun
 * and not finished is dropped. A part that continues nothing comes back as it is: it is no batch.
 */
export function batchJoiner(): (payload: string) => string | null {
  let begun: readonly string[] = [];
  let promised = 0;
  return (payload) => {
    const read = payload.startsWith(PART_BEGINS) ? v.safeParse(partSchema, payload) : null;
    if (read === null || !read.success || read.output.part > read.output.of) {
      begun = [];
      return payload;
    }
    const { of, part, text } = read.output;
    if (part === 1) [begun, promised] = [[], of];
    if (part !== begun.length + 1 || of !== promised) return payload;
    begun = [...begun, text];
    if (part < of) return null;
    const batch = begun.join('');
    begun = [];
    return batch;
  };
}
