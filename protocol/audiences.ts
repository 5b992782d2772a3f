/**
 * Who sees what, event by event and field by field (I6, I7).
 * Wall, desks, podium and office receive nothing of the tally before it is announced; only the commission sees
 * who has taken a ballot; the figures one member entered are shown to nobody until a second member's are equal.
 * What a deputy showed at a desk is for the desks and the office; why a registration was taken back is not for the wall.
 */
import type { Event } from './events/event.ts';
import { AUDIENCES, type Audience } from './roles.ts';
import { SEALED } from './values.ts';

const ALL = AUDIENCES;
const INNER: readonly Audience[] = ['office', 'commission', 'podium'];
const COMMISSION: readonly Audience[] = ['commission'];

/** The audiences that learn at all that an event of this type happened. */
const HEARD_BY: { readonly [T in Event['type']]: readonly Audience[] } = {
  'meeting.created': ALL,
  'notice.recorded': ALL,
  'meeting.convened': ALL,
  'roster.imported': ALL,
  'candidate.proposed': ALL,
  'registration.opened': ALL,
  'deputy.registered': ALL,
  'deputy.repeated': ['office', 'desk'],
  'deputy.left': ALL,
  'deputy.returned': ALL,
  'registration.withdrawn': ALL,
  'desk.confirmed': ALL,
  'registration.announced': ALL,
  'measure.recorded': ALL,
  'meeting.opened': ALL,
  'remarks.finished': ALL,
  'commission.voted': ALL,
  'commission.elected': INNER,
  'commission.announced': ALL,
  'member.enrolled': INNER,
  'member.reset': INNER,
  'paper.signed': INNER,
  'method.voted': ALL,
  'submission.read': ALL,
  'candidate.heard': ALL,
  'debate.opened': ALL,
  'debate.closed': ALL,
  'break.began': ALL,
  'break.ended': ALL,
  'round.began': ALL,
  'order.set': ALL,
  'order.announced': ALL,
  'ballots.prepared': ALL,
  'ballots.added': ALL,
  'ballots.signed': ALL,
  'box.shown-empty': ALL,
  'box.sealed': ALL,
  'issuing.began': ALL,
  'ballots.issued': ALL,
  'issuing.ended': ALL,
  'quorum.confirmed': ALL,
  'voting.opened': ALL,
  'voting.closed': ALL,
  'ballots.cancelled': ALL,
  'box.opened': ALL,
  'ballots.sorted': INNER,
  'count.entered': COMMISSION,
  'count.differed': COMMISSION,
  'count.agreed': INNER,
  'protocol.handed-over': INNER,
  'protocol.received': INNER,
  'result.announced': ALL,
  'revote.decided': ALL,
  'revote.scheduled': ALL,
  'meeting.closed': ALL,
  'minutes.signed': ALL,
  'minutes.sent': ALL,
};

/** What an audience receives of an event: the event, the event with sealed fields, or nothing. */
export function shownTo(audience: Audience, event: Event): Event | null {
  if (!HEARD_BY[event.type].includes(audience)) return null;
  switch (event.type) {
    case 'roster.imported':
      return audience === 'office' || audience === 'desk' ? event : withoutCertificates(event);
    case 'deputy.registered':
      return audience === 'office' || audience === 'desk' ? event : { ...event, document: SEALED };
    case 'registration.withdrawn':
      return audience === 'hall' ? { ...event, reason: SEALED } : event;
    case 'ballots.issued':
      return audience === 'commission' ? event : { ...event, deputy: SEALED, document: SEALED };
    case 'count.entered':
      return { ...event, figures: SEALED };
    case 'count.agreed':
      return audience === 'commission' ? event : { ...event, figures: SEALED };
    default:
      return event;
  }
}

function withoutCertificates(event: Extract<Event, { type: 'roster.imported' }>): Event {
  return { ...event, deputies: event.deputies.map((deputy) => ({ ...deputy, certificate: null })) };
}
