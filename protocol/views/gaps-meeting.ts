/** Open gaps of the meeting itself: G3, G14, G16, G20, G24, G29, G32. Clauses 3, 6, 9.3, 11.4, 15.2, 17.3. */
import { attending, quorum } from '../rules/quorum.ts';
import { isItemDone } from '../rules/sitting.ts';
import {
  currentRound,
  FEWEST_CANDIDATES,
  isBeforeRegistration,
  roundInForce,
  type State,
  standing,
} from '../state.ts';
import { type Deadlines, deadlinesOf } from './deadlines.ts';
import { informingFormula, meetingDayFormula } from './explain-days.ts';
import { majorityOf, quorumFormula, term } from './formulas.ts';
import { type GapNotice, notice, numbers } from './gap-notice.ts';

/** The cards of the meeting, in the order of law.md. */
export function meetingNotices(state: State): readonly GapNotice[] {
  // Only what was done already is looked at, so the moment does not matter.
  const deadlines = deadlinesOf(state, 0);
  const found = [
    totalOpen(state),
    candidatesMissing(state),
    laterDay(state, deadlines),
    methodFailed(state),
    lastDay(state, deadlines),
    otherBreak(state),
    sitesMissing(state, deadlines),
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
  const round = roundInForce(state);
  const verdict = round?.result?.verdict ?? null;
  if (isBeforeRegistration(state) || (verdict !== null && verdict.kind !== 'tie')) return null;
  const votedOn = verdict?.candidates ?? round?.candidates ?? null;
  const left = standing(state).filter(({ id }) => votedOn?.includes(id) ?? true).length;
  if (left >= FEWEST_CANDIDATES) return null;
  return notice('G14', { figures: [term('candidates', left)] });
}

/** Gap G16: the day the meeting or its revote goes on lies after the third day. */
function laterDay(state: State, { adjournment, revote }: Deadlines): GapNotice | null {
  const deadline = state.phase === 'adjourned' ? adjournment : goesOn(state) ? revote : null;
  if (state.notice === null || deadline?.status !== 'amber' || deadline.kept === null) return null;
  const { receivedOn } = state.notice;
  return notice('G16', { formulas: [meetingDayFormula(receivedOn, deadline.limit, deadline.kept)] });
}

function goesOn(state: State): boolean {
  return currentRound(state)?.revote.stage === 'scheduled';
}

/** Gap G20: neither method was adopted; the vote is repeated. */
function methodFailed(state: State): GapNotice | null {
  const { methodVote: vote, phase } = state;
  if (phase !== 'open' || vote === null || isItemDone(state, 3)) return null;
  return notice('G20', { formulas: [majorityOf('attending', '11.4', vote.votes.for, vote.attending)] });
}

/** Gap G24: in time only if the day from which the period runs is not counted. */
function lastDay({ phase, notice: received }: State, { meeting, informing }: Deadlines): GapNotice | null {
  if (received === null || phase === 'open' || phase === 'adjourned') return null;
  const { receivedOn } = received;
  const late = informing.filter(({ status }) => status === 'amber');
  const by = (bound: 'limit' | 'target') => [
    ...(meeting?.status === 'amber' && meeting.kept !== null
      ? [meetingDayFormula(receivedOn, meeting[bound], meeting.kept)]
      : []),
    ...late.flatMap(({ kept, site, [bound]: latest }) =>
      kept === null ? [] : [informingFormula(receivedOn, latest, kept, site)],
    ),
  ];
  const exclusive = by('limit');
  if (exclusive.length === 0) return null;
  return notice('G24', {
    readings: { exclusive: numbers(...exclusive), inclusive: numbers(...by('target')) },
  });
}

/** Gap G29: a break that is not for the ballots. */
function otherBreak({ phase, break: going }: State): GapNotice | null {
  return phase === 'open' && going?.reason === 'other' ? notice('G29', {}) : null;
}

/** Gap G32: fewer sites than maslikhats, of another day too. */
function sitesMissing({ phase, adjournment, maslikhats }: State, { sites }: Deadlines): GapNotice | null {
  const told = phase === 'adjourned' ? (adjournment?.published.length ?? 0) : sites?.sites;
  const before = phase === 'convened' || phase === 'registration' || phase === 'adjourned';
  if (!before || told === undefined || told >= maslikhats.length) return null;
  return notice('G32', { figures: [term('sites', told), term('maslikhats', maslikhats.length)] });
}
