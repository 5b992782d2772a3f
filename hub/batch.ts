/**
 * What the frames of a journal tell the hub, one after another; their content is defined in protocol/journal/batch.ts,
 * because an archive is read elsewhere too.
 */
import { payloadReader, type Told } from '../protocol/journal/batch.ts';
import type { Frame, Journal } from './journal/journal.ts';

export {
  type Accepted,
  batchText,
  type Introduced,
  type Opening,
  openingText,
  rebuiltText,
  type Told,
} from '../protocol/journal/batch.ts';

/** A frame that is durable but not understood; `frame` counts from 0, `reason` names the version, or the event and the place. */
export interface UnreadFrame {
  readonly kind: 'unread';
  readonly frame: number;
  readonly reason: string;
}

/** What the frames of a journal tell, in their order, with the frame it ends in; the first that is not understood ends it. */
export async function* toldBy(
  journal: Pick<Journal, 'read'>,
): AsyncGenerator<(Told & { readonly frame: Frame }) | UnreadFrame> {
  const read = payloadReader();
  for await (const frame of journal.read()) {
    const told = read(frame.payload);
    if (told === null) continue;
    if (typeof told === 'string') return yield { kind: 'unread', frame: frame.seq, reason: told };
    yield { ...told, frame };
  }
}
