/** The periods of the decree as formulas of days: clauses 6.1, 6.2 and 18. The days are those of views/deadlines.ts. */
import { hallDate } from '../kazakh/calendar.ts';
import { dayNumber } from '../kazakh/civil-day.ts';
import type { State } from '../state.ts';
import { deadlinesOf } from './deadlines.ts';
import { dayFormula, type Formula, term } from './formulas.ts';

/** The periods that were kept or missed already, by their limits. */
export function deadlineFormulas(state: State): readonly Formula[] {
  const { notice, minutes } = state;
  // Only what was done already is looked at, so the moment does not matter.
  const { meeting, informing, minutes: sending } = deadlinesOf(state, 0);
  const found: Formula[] = [];
  if (notice !== null && meeting !== null && meeting.kept !== null) {
    const { receivedOn } = notice;
    found.push(meetingDayFormula(receivedOn, meeting.limit, meeting.kept));
    for (const { kept, limit, site } of informing)
      if (kept !== null) found.push(informingFormula(receivedOn, limit, kept, site));
  }
  if (minutes !== null && sending !== null && sending.kept !== null) {
    const closed = term('closing-day', dayNumber(hallDate(minutes.closedAt)));
    const sent = term('sending-day', dayNumber(hallDate(sending.kept)));
    found.push(dayFormula('sent-in-time', '18', closed, dayNumber(hallDate(sending.limit)), sent));
  }
  return found;
}

/** Clause 6.1: the meeting's day against the last one; days «YYYY-MM-DD». */
export function meetingDayFormula(received: string, latest: string, day: string): Formula {
  const until = term('meeting-day', dayNumber(day));
  return dayFormula('meeting-in-time', '6.1', noticeDay(received), dayNumber(latest), until);
}

/** Clause 6.2: the day of informing on one site against the last one; days «YYYY-MM-DD». */
export function informingFormula(
  received: string,
  latest: string,
  day: string,
  site: string | null,
): Formula {
  const name = site === null ? undefined : { kk: site, ru: site };
  const until = term('publication-day', dayNumber(day), name);
  return dayFormula('published-in-time', '6.2', noticeDay(received), dayNumber(latest), until);
}

function noticeDay(received: string) {
  return term('notice-day', dayNumber(received));
}
