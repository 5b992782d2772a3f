/**
 * What one device has kept of a meeting, checked without any hub: its lines from the genesis on (I3). It proves what that
 * audience was sent and in which order, not who sent the commands: signatures are in the journal alone.
 */
import * as v from 'valibot';
import type { Recorded } from '../events/event.ts';
import { beginReading } from '../reading.ts';
import { AUDIENCES } from '../roles.ts';
import { count, line, meetingId } from '../values.ts';

/** A device's copy as a file: which history, as whom it was read, and the lines in their order. */
export const keptCopySchema = v.strictObject({
  kelisim: v.literal('copy 1'),
  meeting: meetingId,
  epoch: count,
  phrase: line(120),
  audience: v.picklist(AUDIENCES),
  lines: v.array(v.string()),
});
export type KeptCopy = v.InferOutput<typeof keptCopySchema>;

/** A copy that is sound, with the records it tells and the numbers of the entries it only has as commitments; or its first wrong line. */
export type KeptVerdict =
  | {
      readonly kind: 'sound';
      readonly head: string;
      readonly entries: number;
      readonly records: readonly Recorded[];
      /** Entries whose event this audience did not hear of. */
      readonly sealed: readonly number[];
      /** Records at the end that were shown while the tally was a secret and are not chained yet. */
      readonly early: number;
    }
  | { readonly kind: 'broken'; readonly line: number };

/** Reads a copy line by line. */
export function verifyKept({ meeting, epoch, phrase, lines }: KeptCopy): KeptVerdict {
  const reading = beginReading({ meeting, epoch, phrase });
  const records: Recorded[] = [];
  const sealed: number[] = [];
  for (const [index, text] of lines.entries()) {
    const [entries, early] = [reading.hashes.length, reading.early];
    const continued = reading.next(text);
    if (continued === null) return { kind: 'broken', line: index };
    if (continued.record !== null) records.push(continued.record);
    else if (reading.early === early) sealed.push(entries - 1);
  }
  return {
    kind: 'sound',
    head: reading.head,
    entries: reading.hashes.length - 1,
    records,
    sealed,
    early: reading.early,
  };
}
