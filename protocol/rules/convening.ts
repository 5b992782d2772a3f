/** The acts of the office from the notice to the opening of registration: clauses 1, 3, 5, 6, 9 and 10. */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Context, type Decision, type Refused, refuse } from '../decision.ts';
import type { EventOf } from '../events/event.ts';
import { addDays, hallDate } from '../kazakh/calendar.ts';
import { editionInForceOn } from '../law/clauses.ts';
import {
  type Adjournment,
  adjournedTo,
  type Convening,
  FEWEST_CANDIDATES,
  isBeforeRegistration,
  type Notice,
  type State,
  standing,
} from '../state.ts';
import { totalOf } from './quorum.ts';
import { rosterBook, rosterClause } from './roster-changes.ts';
import { requireNotClosed } from './standstill.ts';
import { requireTotal } from './total.ts';

/** Clause 6.1: the meeting is held not later than three calendar days from the day of the notice. */
export const DAYS_TO_MEET = 3;
/** Clause 6.2: the deputies are informed within one day from the day of the notice. */
export const DAYS_TO_PUBLISH = 1;
/** Gap G6: the decree names no most; two to six are supported. */
export const MOST_CANDIDATES = 6;

/**
 * Begins the record of one meeting.
 *
 * @clause 1 of an oblast, the capital or a city of republican significance
 * @clause 10 the apparatus organises it
 */
export function createMeeting(
  state: State,
  { id, territory, rehearsal }: CommandOf<'meeting.create'>,
): Decision {
  if (state.meeting !== null) return refuse('meeting.exists', '10', {});
  return accept({ type: 'meeting.created', id, territory, rehearsal });
}

/**
 * Records that a real meeting does without encryption, why, and who answers for it. The law does not ask for encryption:
 * who organises the meeting does, and so may do without it, but never unsaid.
 *
 * @clause 10 the apparatus organises it, with the means there are
 */
export function waiveEncryption(state: State, { reason }: CommandOf<'transport.waive'>): Decision {
  if (state.meeting === null) return refuse('meeting.none', '10', {});
  if (state.meeting.rehearsal) return refuse('transport.rehearsal', '10', {});
  if (state.waiver !== null) return refuse('transport.already-waived', '10', { reason: state.waiver.reason });
  return accept({ type: 'transport.waived', reason });
}

/**
 * Records the notice of the Head of the Administration.
 *
 * @clause 5 the notice comes first, and not from the future
 */
export function recordNotice(
  state: State,
  { number, receivedOn, receivedAt, from }: CommandOf<'notice.record'>,
  { now }: Context,
): Decision<[EventOf<'notice.recorded'>]> {
  if (state.meeting === null) return refuse('meeting.none', '5', {});
  if (state.notice !== null) return refuse('notice.already', '5', {});
  if (receivedOn > hallDate(now)) return refuse('notice.in-future', '5', { date: receivedOn });
  return accept({ type: 'notice.recorded', number, receivedOn, receivedAt, from });
}

/**
 * Sets date, time and place, records where and when the deputies were informed, and fixes the edition of the law.
 * A late publication is recorded as it was, never refused and never hidden.
 *
 * @clause 5 only after the notice
 * @clause 6.1 not later than three calendar days from the day of the notice
 * @clause 6.2 the deputies are informed of it on the sites of the maslikhats
 * @clause 10 broadcast, as far as it is possible
 * @gap G24 the day of the notice is not counted: the limit is its third day after
 * @gap G30 the edition is kept by its date, and its words are shown as they are
 */
export function convene(
  state: State,
  command: CommandOf<'meeting.convene'>,
  { now }: Context,
): Decision<[EventOf<'meeting.convened'>]> {
  const { notice } = state;
  if (notice === null) return refuse('notice.missing', '5', {});
  if (state.convening !== null) return refuse('meeting.already-convened', '6.2', {});
  const { type: _, ...convening } = command;
  const { date, publications } = convening;
  const latest = addDays(notice.receivedOn, DAYS_TO_MEET);
  if (date < notice.receivedOn)
    return refuse('meeting.before-notice', '6.1', { date, notice: notice.receivedOn });
  if (date > latest) return refuse('meeting.too-late', '6.1', { date, latest });
  if (publications.length === 0) return refuse('publication.missing', '6.2', {});
  for (const [index, publication] of publications.entries()) {
    const wrong = requirePublication(publication, publications.slice(0, index), notice, hallDate(now));
    if (wrong !== null) return wrong;
  }
  return accept({
    type: 'meeting.convened',
    ...convening,
    edition: convening.edition ?? editionInForceOn(date),
  });
}

/**
 * Records one more site on which the deputies were informed; of an adjourned meeting, that its new day was made known.
 *
 * @clause 6.2 on the site of the maslikhat, or of each of the maslikhats
 * @clause 18 nothing is done in a meeting that is closed
 * @gap G32 every site is listed
 * @gap G16 another day is made known anew
 */
export function recordPublication(
  state: State,
  { publication }: CommandOf<'publication.record'>,
  { now }: Context,
): Decision {
  const { notice, convening } = state;
  if (notice === null || convening === null) return refuse('meeting.not-convened', '6.2', {});
  const closed = requireNotClosed(state);
  if (closed !== null) return closed;
  const earlier = adjournedTo(state)?.published ?? convening.publications;
  const wrong = requirePublication(publication, earlier, notice, hallDate(now));
  return wrong ?? accept({ type: 'publication.recorded', publication });
}

/**
 * Whose deputies make up the meeting; replaces an earlier import until registration opens.
 *
 * @clause 9.1 the oblast's maslikhat and those of its districts and cities
 * @clause 9.2 the one maslikhat of the capital or the city
 * @clause 9.3 one person is one entry, and the opened registration freezes the roster
 * @gap G27 frozen when registration opens
 */
export function importRoster(state: State, command: CommandOf<'roster.import'>): Decision {
  const { maslikhats, deputies } = command;
  if (state.meeting === null) return refuse('meeting.none', '9.1', {});
  if (!isBeforeRegistration(state)) return refuse('roster.frozen', '9.3', {});
  const clause = rosterClause(state);
  const oblast = clause === '9.1';
  if (oblast) {
    const leading = maslikhats.filter((maslikhat) => maslikhat.kind === 'oblast').length;
    if (leading !== 1) return refuse('roster.one-oblast', '9.1', { count: leading });
  } else if (maslikhats.length !== 1) {
    return refuse('roster.one-maslikhat', '9.2', { count: maslikhats.length });
  }
  for (const { name, kind } of maslikhats) {
    const fits = oblast
      ? ['oblast', 'district', 'oblast-city'].includes(kind)
      : kind === state.meeting.territory.type;
    if (!fits) return refuse('roster.wrong-kind', clause, { name });
  }
  const known = new Set<string>();
  for (const { id, name } of maslikhats) {
    if (known.has(id)) return refuse('roster.duplicate', clause, { name });
    known.add(id);
  }
  const book = rosterBook(known, clause);
  for (const deputy of deputies) {
    const unfit = book.enter(deputy);
    if (unfit !== null) return unfit;
  }
  return accept({ type: 'roster.imported', maslikhats, deputies });
}

/**
 * Freezes the roster and lets the desks begin; on the new day of an adjourned meeting, once that day was made known.
 *
 * @clause 9.3 registration before each meeting
 * @clause 6.2 the deputies were informed of date, time and place
 * @clause 3 not fewer than two candidates
 * @clause 17.3 a revote on another day waits for the day that the chairman fixed
 * @gap G16 another day has its full registration and its own publication
 */
export function openRegistration(state: State, { now }: Context): Decision {
  if (state.convening === null) return refuse('meeting.not-convened', '6.2', {});
  const closed = requireNotClosed(state);
  if (closed !== null) return closed;
  const another = adjournedTo(state);
  const early = another === null ? requirePrepared(state) : requireNewDay(another, hallDate(now));
  return early ?? accept({ type: 'registration.opened', total: totalOf(state) });
}

function requirePrepared(state: State): Refused | null {
  if (state.phase !== 'convened') return refuse('registration.already-open', '9.3', {});
  if (state.deputies.size === 0) return refuse('roster.missing', '9.3', {});
  const candidates = standing(state).length;
  if (candidates < FEWEST_CANDIDATES) return refuse('candidates.too-few', '3', { count: candidates });
  return requireTotal(state.total, state.deputies.size);
}

/** A hold that goes along is decided on by those who register. */
function requireNewDay({ date, published }: Adjournment, today: string): Refused | null {
  if (published.length === 0) return refuse('publication.missing', '6.2', {});
  return today < date ? refuse('adjourn.not-due', '17.3', { date, today }) : null;
}

function requirePublication(
  { site, publishedOn }: Convening['publications'][number],
  earlier: Convening['publications'],
  notice: Notice,
  today: string,
): Refused | null {
  if (publishedOn < notice.receivedOn)
    return refuse('publication.before-notice', '6.2', { site, publishedOn, notice: notice.receivedOn });
  if (publishedOn > today) return refuse('publication.in-future', '6.2', { site, publishedOn });
  return earlier.some((other) => other.site === site) ? refuse('publication.already', '6.2', { site }) : null;
}
