/** Open gaps of the meeting itself: G3, G14, G16, G20, G24, G29, G32. Clauses 3, 6, 9.3, 11.4, 15.2, 17.3. */
import { hallDate } from '../kazakh/calendar.ts';
import { dayNumber } from '../kazakh/civil-day.ts';
import { DAYS_TO_MEET, DAYS_TO_PUBLISH, FEWEST_CANDIDATES } from '../rules/convening.ts';
import { attending, quorum } from '../rules/quorum.ts';
import { isItemDone } from '../rules/sitting.ts';
import { currentRound, isBeforeRegistration, type State, standing } from '../state.ts';
import { dayFormula, type Formula, majorityOf, quorumFormula, term } from './formulas.ts';
import { type GapNotice, notice, numbers } from './gap-notice.ts';

/** The cards of the meeting, in the order of law.md. */
export function meetingNotices(state: State): readonly GapNotice[] {
  const found = [
    totalOpen(state),
    candidatesMissing(state),
    laterDay(state),
    methodFailed(state),
    lastDay(state),
    otherBreak(state),
    sitesMissing(state),
  ];
  return found.filter((each) => each !== null);
}

/** Gap G3: those who attend are two thirds of one total and not of the other. */
function totalOpen(state: State): GapNotice | null {
  const { total, deputies } = state;
  if (total === null || isBeforeRegistration(state)) return null;
  const present = attending(state);
  const [seats, mandates] = [quorum(present, total.seats), quorum(present, deputies.size)];
  if (seats.reached === mandates.reached) return null;
  return notice('G3', {
    inForce: total.reading,
    ground: total.document === '' ? 'default' : 'document',
    readings: {
      seats: numbers(quorumFormula(present, total.seats)),
      mandates: numbers(quorumFormula(present, deputies.size)),
    },
    figures: [term('attending', present), term('seats', total.seats), term('mandates', deputies.size)],
  });
}

/** Gap G14: fewer than two candidates are left to vote on. */
function candidatesMissing(state: State): GapNotice | null {
  const round = currentRound(state);
  const verdict = round?.result?.verdict ?? null;
  if (isBeforeRegistration(state) || (verdict !== null && verdict.kind !== 'tie')) return null;
  const votedOn = verdict?.candidates ?? round?.candidates ?? null;
  const left = standing(state).filter(({ id }) => votedOn?.includes(id) ?? true).length;
  if (left >= FEWEST_CANDIDATES) return null;
  return notice('G14', { figures: [term('candidates', left)] });
}

/** Gap G16: the day the meeting or its revote goes on lies after the third day. */
function laterDay({ phase, notice: received, adjournment, rounds }: State): GapNotice | null {
  const revote = rounds.at(-1)?.revote;
  const day =
    phase === 'adjourned'
      ? adjournment?.date
      : revote?.stage === 'scheduled'
        ? hallDate(revote.at)
        : undefined;
  if (received === null || day === undefined) return null;
  const within = meetingDay(received.receivedOn, day, DAYS_TO_MEET);
  return within.holds ? null : notice('G16', { formulas: [within] });
}

/** Gap G20: neither method was adopted; the vote is repeated. */
function methodFailed(state: State): GapNotice | null {
  const { methodVote: vote, phase } = state;
  if (phase !== 'open' || vote === null || isItemDone(state, 3)) return null;
  return notice('G20', { formulas: [majorityOf('attending', '11.4', vote.votes.for, vote.attending)] });
}

/** Gap G24: in time only if the day from which the period runs is not counted. */
function lastDay({ phase, notice: received, convening }: State): GapNotice | null {
  const before =
    phase === 'convened' || phase === 'registration' || phase === 'no-quorum' || phase === 'announced';
  if (!before || received === null || convening === null) return null;
  const { receivedOn } = received;
  const dates = (days: number): readonly Formula[] => [
    meetingDay(receivedOn, convening.date, DAYS_TO_MEET - days),
    ...convening.publications.map(({ publishedOn, site }) =>
      dayFormula(
        'published-in-time',
        '6.2',
        term('notice-day', dayNumber(receivedOn)),
        DAYS_TO_PUBLISH - days,
        term('publication-day', dayNumber(publishedOn), { kk: site, ru: site }),
      ),
    ),
  ];
  const [exclusive, inclusive] = [dates(0), dates(1)];
  const open = exclusive.map((each, index) => each.holds && inclusive[index]?.holds === false);
  if (!open.includes(true)) return null;
  return notice('G24', {
    readings: {
      exclusive: numbers(...exclusive.filter((_, index) => open[index])),
      inclusive: numbers(...inclusive.filter((_, index) => open[index])),
    },
  });
}

/** Gap G29: a break that is not for the ballots. */
function otherBreak({ phase, break: going }: State): GapNotice | null {
  return phase === 'open' && going?.reason === 'other' ? notice('G29', {}) : null;
}

/** Gap G32: fewer sites than maslikhats. */
function sitesMissing(state: State): GapNotice | null {
  const { phase, convening, maslikhats, adjournment } = state;
  const open = phase === 'convened' || phase === 'registration' || phase === 'adjourned';
  if (!open || convening === null) return null;
  const sites = phase === 'adjourned' ? (adjournment?.published ?? 0) : convening.publications.length;
  if (sites >= maslikhats.length) return null;
  return notice('G32', { figures: [term('sites', sites), term('maslikhats', maslikhats.length)] });
}

function meetingDay(receivedOn: string, day: string, days: number): Formula {
  const from = term('notice-day', dayNumber(receivedOn));
  return dayFormula('meeting-in-time', '6.1', from, days, term('meeting-day', dayNumber(day)));
}
