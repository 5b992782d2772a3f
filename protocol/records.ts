/** Records that may be corrected (I9), each with the key by which its time is kept and a correction names it. */
import type { Event } from './events/event.ts';
import type { Corrected } from './events/holding.ts';
import type { RecordKey } from './state.ts';

/** The key of a record that may be corrected. */
export function recordKeyOf(event: Corrected): RecordKey {
  switch (event.type) {
    case 'candidate.proposed':
      return `${event.type}.${event.candidate.id}`;
    case 'candidate.heard':
      return `${event.type}.${event.candidate}`;
    case 'order.set':
    case 'revote.decided':
      return `${event.type}.${event.round}`;
    case 'box.sealed':
      return `${event.type}.${event.round}.${event.box}`;
    default:
      return event.type;
  }
}

/** The record an event makes or sets right, or null where the event is none that may be corrected. */
export function recordIn(event: Event): Corrected | null {
  switch (event.type) {
    case 'record.corrected':
      return event.event;
    case 'notice.recorded':
    case 'meeting.convened':
    case 'candidate.proposed':
    case 'commission.voted':
    case 'commission.elected':
    case 'method.voted':
    case 'submission.read':
    case 'candidate.heard':
    case 'order.set':
    case 'box.sealed':
    case 'revote.decided':
      return event;
    default:
      return null;
  }
}
