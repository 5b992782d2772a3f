/**
 * The periods of the decree and how they are kept: the meeting's day (6.1), the informing of deputies (6.2), the sent
 * minutes (18); gaps G16, G24 and G32. A view only warns: what must be refused is refused by the rules.
 */
import { addDays, hallDate, hallInstant } from '../kazakh/calendar.ts';
import { DAYS_TO_MEET, DAYS_TO_PUBLISH } from '../rules/convening.ts';
import type { State } from '../state.ts';

/** `met` within the target, `amber` between the target and the limit, `breach` after it; `open` while there is time to the target. */
export type DeadlineStatus = 'met' | 'amber' | 'breach' | 'open';

/** A period: days «YYYY-MM-DD», or ms of hub time. `limit` is the last that keeps it, `kept` is when it was done. */
export interface Deadline<T extends string | number> {
  readonly status: DeadlineStatus;
  readonly target: T;
  readonly limit: T;
  readonly kept: T | null;
}

/** Clause 6.2: one site and when the deputies were informed there; no site while none is recorded. */
export interface Informing extends Deadline<string> {
  readonly site: string | null;
}

/** Gap G32: whole sites recorded, and maslikhats whose deputies take part. */
export interface Sites {
  readonly status: DeadlineStatus;
  readonly sites: number;
  readonly maslikhats: number;
}

/** Every period that runs or has run in the meeting; null where it has not begun. */
export interface Deadlines {
  readonly meeting: Deadline<string> | null;
  readonly informing: readonly Informing[];
  readonly sites: Sites | null;
  readonly revote: Deadline<string> | null;
  readonly adjournment: Deadline<string> | null;
  readonly minutes: Deadline<number> | null;
}

/** The meeting's periods at this moment, ms of hub time. */
export function deadlinesOf(state: State, now: number): Deadlines {
  const { notice, convening, minutes, adjournment } = state;
  const today = hallDate(now);
  const revote = lastRevote(state);
  const own = (day: string | null) =>
    notice === null || day === null ? null : laterDayDeadline(notice.receivedOn, day);
  return {
    meeting: notice === null ? null : meetingDeadline(notice.receivedOn, convening?.date ?? null, today),
    informing: notice === null ? [] : informingOf(notice.receivedOn, convening?.publications ?? [], today),
    sites: convening === null ? null : sitesOf(state, convening.publications),
    revote: own(revote),
    adjournment: own(adjournment?.date ?? null),
    minutes: minutes === null ? null : minutesDeadline(minutes.closedAt, minutes.sent?.at ?? null, now),
  };
}

/**
 * The day of the meeting after a notice of day D: the target counts D itself, the limit does not.
 *
 * @clause 6.1 not later than three calendar days from the day of the notice
 * @gap G24 D+2 is the target, D+3 the limit
 */
export function meetingDeadline(notice: string, meeting: string | null, today: string): Deadline<string> {
  return judged(addDays(notice, DAYS_TO_MEET - 1), addDays(notice, DAYS_TO_MEET), meeting, today);
}

/**
 * The day on which the deputies were informed on one site after a notice of day D.
 *
 * @clause 6.2 within one day from the day of the notice
 * @gap G24 D is the target, D+1 the limit
 */
export function informingDeadline(notice: string, published: string | null, today: string): Deadline<string> {
  return judged(addDays(notice, DAYS_TO_PUBLISH - 1), addDays(notice, DAYS_TO_PUBLISH), published, today);
}

/**
 * The sending of the minutes, ms of hub time.
 *
 * @clause 18 the minutes are sent to the Administration within one day
 * @gap G24 24 hours after closing is the target, the end of the next day of the hall the limit
 */
export function minutesDeadline(closed: number, sent: number | null, now: number): Deadline<number> {
  const dayAfterNext = hallInstant(addDays(hallDate(closed), 2), '00:00');
  return judged(closed + DAY, dayAfterNext - 1, sent, now);
}

/**
 * A revote or another sitting day: later than the meeting itself might have been is not forbidden, and is said.
 *
 * @clause 17.3 in the time that the chairman fixes
 * @gap G16 amber when later than the third day after the notice
 */
export function laterDayDeadline(notice: string, day: string): Deadline<string> {
  const limit = addDays(notice, DAYS_TO_MEET);
  return { status: day > limit ? 'amber' : 'met', target: limit, limit, kept: day };
}

const DAY = 86_400_000;

function judged<T extends string | number>(target: T, limit: T, kept: T | null, now: T): Deadline<T> {
  const when = kept ?? now;
  const within = kept === null ? 'open' : 'met';
  return { status: when > limit ? 'breach' : when > target ? 'amber' : within, target, limit, kept };
}

type Publications = NonNullable<State['convening']>['publications'];

function informingOf(notice: string, publications: Publications, today: string): readonly Informing[] {
  if (publications.length === 0) return [{ site: null, ...informingDeadline(notice, null, today) }];
  return publications.map(({ site, publishedOn }) => ({
    site,
    ...informingDeadline(notice, publishedOn, today),
  }));
}

function sitesOf({ maslikhats }: State, publications: Publications): Sites {
  const sites = new Set(publications.map(({ site }) => site)).size;
  const status = maslikhats.length === 0 ? 'open' : sites < maslikhats.length ? 'amber' : 'met';
  return { status, sites, maslikhats: maslikhats.length };
}

/** The hall's day for which the last revote was fixed. */
function lastRevote({ rounds }: State): string | null {
  const fixed = rounds.findLast(({ revote }) => revote.stage === 'scheduled')?.revote;
  return fixed?.stage === 'scheduled' ? hallDate(fixed.at) : null;
}
