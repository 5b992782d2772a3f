/** The acts of the office before registration: clauses 1, 3 to 6, 9.1, 9.2 and 10. */
import type { CommandOf } from '../commands/command.ts';
import { SUBMISSION_PARTS } from '../commands/convening.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { addDays } from '../kazakh/calendar.ts';
import { editionInForceOn } from '../law/clauses.ts';
import { isBeforeRegistration, type State } from '../state.ts';
import { candidateName, fullName } from '../values.ts';

/** Clause 6.1: the meeting is held not later than three calendar days from the day of the notice. */
export const DAYS_TO_MEET = 3;
/** Clause 6.2: the deputies are informed within one day from the day of the notice. */
export const DAYS_TO_PUBLISH = 1;
/** Gap G6: the decree says «not fewer than two»; two to six are supported. */
export const FEWEST_CANDIDATES = 2;
export const MOST_CANDIDATES = 6;

/** Clauses 1 and 10: begins the record of one meeting. */
export function createMeeting(
  state: State,
  { id, territory, rehearsal }: CommandOf<'meeting.create'>,
): Decision {
  if (state.meeting !== null) return refuse('meeting.exists', '10', {});
  return accept({ type: 'meeting.created', id, territory, rehearsal });
}

/** Clause 5: the notice of the Head of the Administration. */
export function recordNotice(state: State, command: CommandOf<'notice.record'>): Decision {
  if (state.meeting === null) return refuse('meeting.none', '5', {});
  if (state.notice !== null) return refuse('notice.already', '5', {});
  const { number, receivedOn, receivedAt, from } = command;
  return accept({ type: 'notice.recorded', number, receivedOn, receivedAt, from });
}

/**
 * Clauses 6.1 and 6.2: sets date, time and place and records where and when the deputies were informed.
 * A late publication is recorded as it was, never refused and never hidden.
 */
export function convene(state: State, command: CommandOf<'meeting.convene'>): Decision {
  const { notice } = state;
  if (notice === null) return refuse('notice.missing', '5', {});
  if (state.convening !== null) return refuse('meeting.already-convened', '6.2', {});
  const latest = addDays(notice.receivedOn, DAYS_TO_MEET);
  if (command.date < notice.receivedOn)
    return refuse('meeting.before-notice', '6.1', { date: command.date, notice: notice.receivedOn });
  if (command.date > latest) return refuse('meeting.too-late', '6.1', { date: command.date, latest });
  if (command.publications.length === 0) return refuse('publication.missing', '6.2', {});
  for (const { site, publishedOn } of command.publications)
    if (publishedOn < notice.receivedOn)
      return refuse('publication.before-notice', '6.2', { site, publishedOn, notice: notice.receivedOn });
  const { type: _, ...convening } = command;
  return accept({ type: 'meeting.convened', ...convening, edition: editionInForceOn(command.date) });
}

/**
 * Clauses 9.1 and 9.2: whose deputies make up the meeting. Replaces an earlier import until registration opens.
 * Only two different certificates make two people of one name.
 */
export function importRoster(state: State, command: CommandOf<'roster.import'>): Decision {
  const { maslikhats, deputies } = command;
  if (state.meeting === null) return refuse('meeting.none', '9.1', {});
  if (!isBeforeRegistration(state)) return refuse('roster.frozen', '9.3', {});
  const oblast = state.meeting.territory.type === 'oblast';
  const clause = oblast ? '9.1' : '9.2';
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
  const ids = new Set<string>();
  const namesakes = new Map<string, (string | null)[]>();
  for (const { id, maslikhat, name, certificate } of deputies) {
    const person = fullName(name).toLowerCase();
    const others = namesakes.get(person) ?? [];
    const told = certificate !== null && others.every((other) => other !== null && other !== certificate);
    if (ids.has(id) || (others.length > 0 && !told))
      return refuse('roster.duplicate', '9.3', { name: fullName(name) });
    if (!known.has(maslikhat)) return refuse('roster.unknown-maslikhat', clause, { name: fullName(name) });
    ids.add(id);
    namesakes.set(person, [...others, certificate]);
  }
  return accept({ type: 'roster.imported', maslikhats, deputies });
}

/** Clauses 3 and 4: one candidate with the four parts of the submission. */
export function proposeCandidate(state: State, { candidate }: CommandOf<'candidate.propose'>): Decision {
  if (state.meeting === null) return refuse('meeting.none', '3', {});
  if (!isBeforeRegistration(state)) return refuse('candidates.fixed', '3', {});
  if (state.candidates.length >= MOST_CANDIDATES)
    return refuse('candidates.too-many', '3', { most: MOST_CANDIDATES });
  const name = candidateName(candidate.name);
  const taken = state.candidates.some(
    (other) => other.id === candidate.id || candidateName(other.name).kk === name.kk,
  );
  if (taken) return refuse('candidate.duplicate', '3', { name: name.kk });
  if (SUBMISSION_PARTS.some((part) => candidate.submission[part] === ''))
    return refuse('candidate.incomplete', '4', { name });
  return accept({ type: 'candidate.proposed', candidate });
}

/** Clause 9.3: freezes the roster and lets the desks begin. */
export function openRegistration(state: State): Decision {
  if (state.convening === null) return refuse('meeting.not-convened', '6.2', {});
  if (state.phase !== 'convened') return refuse('registration.already-open', '9.3', {});
  if (state.deputies.size === 0) return refuse('roster.missing', '9.3', {});
  if (state.candidates.length < FEWEST_CANDIDATES)
    return refuse('candidates.too-few', '3', { count: state.candidates.length });
  return accept({ type: 'registration.opened', total: state.deputies.size });
}
