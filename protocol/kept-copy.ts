/**
 * What one device has kept of a meeting, checked without any hub: its lines from the genesis on (I3). It proves what that
 * audience was sent and in which order, not who sent the commands: signatures are in the journal alone.
 */
import * as v from 'valibot';
import { contentOf, partsOf, sees, shownTo } from './audiences.ts';
import type { Event, Recorded } from './events/event.ts';
import { beginReading } from './reading.ts';
import { AUDIENCES, type Audience } from './roles.ts';
import { count, line, meetingId, SEALED } from './values.ts';

/** To what a head belongs: so many entries of one writing. */
export interface Place {
  readonly epoch: number;
  readonly entries: number;
  /** False where part of them was still to come when the head was shown: the tally was a secret. */
  readonly whole: boolean;
}

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
      /** Every head it can have shown. */
      readonly heads: ReadonlyMap<string, Place>;
    }
  | { readonly kind: 'broken'; readonly line: number };

const keptCopyText = v.pipe(v.string(), v.parseJson(), keptCopySchema);

/** A copy in a file's text; null for a text that is none. */
export function readKeptCopy(text: string | null): KeptCopy | null {
  const read = v.safeParse(keptCopyText, text);
  return read.success ? read.output : null;
}

/** Reads a copy line by line. */
export function verifyKept({ meeting, epoch, phrase, lines }: KeptCopy): KeptVerdict {
  const reading = beginReading({ meeting, epoch, phrase });
  const records: Recorded[] = [];
  const sealed: number[] = [];
  for (const [index, text] of lines.entries()) {
    const [entries, early] = [reading.hashes.length, reading.early];
    const continued = reading.next(text);
    if (continued === null) return { kind: 'broken', line: index };
    for (const opened of continued.opened) unseal(records, opened);
    if (continued.record !== null) records.push(continued.record);
    else if (reading.early === early) sealed.push(entries - 1);
  }
  const heads = new Map<string, Place>(
    reading.hashes.map((hash, entries) => [hash, { epoch, entries, whole: true }]),
  );
  const entries = reading.hashes.length - 1;
  if (reading.early > 0) heads.set(reading.head, { epoch, entries, whole: false });
  return {
    kind: 'sound',
    heads,
    head: reading.head,
    entries,
    records,
    sealed,
    early: reading.early,
  };
}

/** Puts what an announcement has opened in the place of what was told of it before, or before the announcement. */
function unseal(records: Recorded[], opened: Recorded): void {
  const { type } = opened.event;
  const told = records.findLastIndex(({ at, event }) => event.type === type && at === opened.at);
  if (told === -1) records.push(opened);
  else records[told] = opened;
}

/** From who is told least to who is told most: what several could have been sent is said of the first. */
const BY_SIGHT: readonly Audience[] = ['hall', 'podium', 'desk', 'office', 'commission'];

/** Whose stream this was, by what it shows and what it keeps back. */
export function audienceOfRecords(records: readonly Recorded[]): Audience {
  const fits = (audience: Audience) => records.every(({ event }) => isAsShownTo(audience, event));
  return BY_SIGHT.find(fits) ?? 'hall';
}

function isAsShownTo(audience: Audience, event: Event): boolean {
  // An announcement opens it to everybody.
  if (event.type === 'count.agreed') return true;
  if (shownTo(audience, event) === null) return false;
  return partsOf(event).every((part) => {
    const content = contentOf(event, part);
    if (part !== 'certificates') return (content !== SEALED) === sees(audience, event, part);
    const known = Array.isArray(content) ? content.some((one) => one !== null) : content !== null;
    return !known || sees(audience, event, part);
  });
}
