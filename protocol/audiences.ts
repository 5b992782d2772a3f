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
  'publication.recorded': ALL,
  'roster.imported': ALL,
  'total.fixed': ALL,
  'presiding.appointed': ALL,
  'deputy.admitted': ALL,
  'deputy.struck': ALL,
  'candidate.proposed': ALL,
  'candidate.withdrawn': ALL,
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
  'agenda.reordered': ALL,
  'commission.voted': ALL,
  'commission.replaced': ALL,
  'commission.elected': INNER,
  'commission.announced': ALL,
  'member.enrolled': INNER,
  'member.reset': INNER,
  'paper.signed': INNER,
  'signature.refused': INNER,
  'method.voted': ALL,
  'submission.read': ALL,
  'candidate.heard': ALL,
  'debate.opened': ALL,
  'debate.closed': ALL,
  'break.began': ALL,
  'break.ended': ALL,
  'meeting.adjourned': ALL,
  'round.began': ALL,
  'round.voided': ALL,
  'order.set': INNER,
  'order.announced': ALL,
  'ballots.prepared': ALL,
  'ballots.added': ALL,
  'ballots.signed': ALL,
  'box.shown-empty': ALL,
  'box.sealed': ALL,
  'issuing.began': ALL,
  'ballots.issued': ALL,
  'ballots.unissued': ALL,
  'ballots.spoiled': ALL,
  'issuing.ended': ALL,
  'quorum.confirmed': ALL,
  'voting.opened': ALL,
  'voting.closed': ALL,
  'ballots.cancelled': ALL,
  'seal.found-broken': INNER,
  'box.opened': ALL,
  'ballots.sorted': INNER,
  'count.entered': COMMISSION,
  'count.differed': COMMISSION,
  'count.agreed': INNER,
  'count.surplus': COMMISSION,
  'count.reopened': INNER,
  'protocol.handed-over': INNER,
  'protocol.received': INNER,
  'result.announced': ALL,
  'revote.decided': ALL,
  'revote.declined': ALL,
  'revote.scheduled': ALL,
  'meeting.closed': ALL,
  'minutes.signed': ALL,
  'minutes.sent': ALL,
  'hold.proposed': INNER,
  'hold.raised': INNER,
  'hold.released': INNER,
  'record.corrected': ALL,
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
    case 'deputy.admitted':
      return audience === 'office' || audience === 'desk'
        ? event
        : { ...event, deputy: { ...event.deputy, certificate: null } };
    case 'paper.signed':
      return audience === 'commission' || event.dissent === '' ? event : { ...event, dissent: SEALED };
    case 'signature.refused':
    case 'count.reopened':
      return audience === 'commission' ? event : { ...event, reason: SEALED };
    case 'ballots.unissued':
    case 'ballots.spoiled':
      return audience === 'commission' ? event : { ...event, deputy: SEALED };
    case 'record.corrected':
      return correctionShownTo(audience, event);
    case 'ballots.issued':
      return audience === 'commission' ? event : { ...event, deputy: SEALED, document: SEALED };
    case 'count.surplus':
    case 'count.entered':
      return { ...event, figures: SEALED };
    case 'count.agreed':
      return audience === 'commission' ? event : { ...event, figures: SEALED };
    default:
      return event;
  }
}

/** A correction is heard by those who heard the record; its reason stays among those who keep the record. */
function correctionShownTo(
  audience: Audience,
  event: Extract<Event, { type: 'record.corrected' }>,
): Event | null {
  if (!HEARD_BY[event.event.type].includes(audience)) return null;
  return INNER.includes(audience) ? event : { ...event, reason: SEALED };
}

function withoutCertificates(event: Extract<Event, { type: 'roster.imported' }>): Event {
  return { ...event, deputies: event.deputies.map((deputy) => ({ ...deputy, certificate: null })) };
}
