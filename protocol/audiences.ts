/**
 * Who sees what, event by event and part by part (I6, I7). What an audience may not see is a commitment to it (entry.ts).
 * Wall, desks, podium and office receive nothing of the tally before it is announced; only the commission sees
 * who has taken a ballot; the figures one member entered are shown to nobody until a second member's are equal.
 * What a deputy showed at a desk is for the desks and the office; why a registration was taken back is not for the wall.
 */
import type { Event, EventType } from './events/event.ts';
import { AUDIENCES, type Audience } from './roles.ts';
import { SEALED } from './values.ts';

const ALL = AUDIENCES;
const INNER: readonly Audience[] = ['office', 'commission', 'podium'];
const COMMISSION: readonly Audience[] = ['commission'];

/** The audiences that learn at all that an event of this type happened. */
const HEARD_BY: { readonly [T in Event['type']]: readonly Audience[] } = {
  'meeting.created': ALL,
  'transport.waived': ALL,
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

/** Who learns at all that this happened; of a correction those who heard the record. */
function hearersOf(event: Event): readonly Audience[] {
  return HEARD_BY[event.type === 'record.corrected' ? event.event.type : event.type];
}

/** Whether every audience learns that this happened. */
export function isForAll(event: Event): boolean {
  return hearersOf(event).length === ALL.length;
}

/** The parts that some audiences may not see, by the name they have in the event; `certificates` are the roster's. */
export const PARTS = ['certificates', 'deputy', 'dissent', 'document', 'figures', 'reason'] as const;
export type Part = (typeof PARTS)[number];

const RECEPTION: readonly Audience[] = ['office', 'desk'];
const NOBODY: readonly Audience[] = [];

/** The parts of each event and who sees them, in the order of their names. */
const SEEN_BY: { readonly [T in EventType]?: Readonly<Partial<Record<Part, readonly Audience[]>>> } = {
  'roster.imported': { certificates: RECEPTION },
  'deputy.admitted': { certificates: RECEPTION },
  'deputy.registered': { document: RECEPTION },
  'registration.withdrawn': { reason: ALL.filter((audience) => audience !== 'hall') },
  'paper.signed': { dissent: COMMISSION },
  'signature.refused': { reason: COMMISSION },
  'ballots.issued': { deputy: COMMISSION, document: COMMISSION },
  'ballots.unissued': { deputy: COMMISSION },
  'ballots.spoiled': { deputy: COMMISSION },
  'count.entered': { figures: NOBODY },
  'count.surplus': { figures: NOBODY },
  'count.agreed': { figures: COMMISSION },
  'count.reopened': { reason: COMMISSION },
  'record.corrected': { reason: INNER },
};

/** The parts of this event that not everybody sees, in the order of their names; that there is no dissent is no secret. */
export function partsOf(event: Event): readonly Part[] {
  if (event.type === 'paper.signed' && event.dissent === '') return [];
  const seenBy = SEEN_BY[event.type];
  return seenBy === undefined ? [] : PARTS.filter((part) => part in seenBy);
}

/** Whether an audience that hears of the event sees this part of it. */
export function sees(audience: Audience, event: Event, part: Part): boolean {
  return SEEN_BY[event.type]?.[part]?.includes(audience) ?? true;
}

/** What a part holds. */
export function contentOf(event: Event, part: Part): unknown {
  if (part === 'certificates') {
    if (event.type === 'roster.imported') return event.deputies.map(({ certificate }) => certificate);
    return event.type === 'deputy.admitted' ? event.deputy.certificate : null;
  }
  const fields: Readonly<Record<string, unknown>> = event;
  return fields[part];
}

/** The event without these parts: SEALED stands for each, no certificate for a certificate. */
export function without(event: Event, parts: readonly Part[]): Event {
  let shown = event;
  for (const part of parts)
    shown = part === 'certificates' ? withoutCertificates(shown) : { ...shown, [part]: SEALED };
  return shown;
}

/** What an audience receives of an event: the event, the event with sealed parts, or nothing. */
export function shownTo(audience: Audience, event: Event): Event | null {
  if (!hearersOf(event).includes(audience)) return null;
  return without(
    event,
    partsOf(event).filter((part) => !sees(audience, event, part)),
  );
}

/**
 * Whether the tally is a secret after this event, if it was or was not before: from the close of voting to the chairman's
 * announcement (clauses 13.4, 16.1), or to the end of a round without one.
 */
export function tallyIsSecret(before: boolean, { type }: Event): boolean {
  switch (type) {
    case 'voting.closed':
      return true;
    case 'result.announced':
    case 'round.voided':
    case 'meeting.closed':
      return false;
    default:
      return before;
  }
}

/** Whether an audience reads, while the tally is a secret, only what is the same for every tally. */
export function isKeptFrom(audience: Audience): boolean {
  return audience !== 'commission';
}

function withoutCertificates(event: Event): Event {
  if (event.type === 'roster.imported')
    return { ...event, deputies: event.deputies.map((deputy) => ({ ...deputy, certificate: null })) };
  if (event.type === 'deputy.admitted') return { ...event, deputy: { ...event.deputy, certificate: null } };
  return event;
}
