/**
 * State and one recorded event give the next state. Total: it never refuses, because what happened happened,
 * and it must also fold a stream from which an audience's sealed events are missing.
 */
import type { EventOf, EventType, Recorded } from './events/event.ts';
import type { Corrected } from './events/holding.ts';
import { evolveRound, halfSignedAnew, unconfirmed } from './evolve-round.ts';
import { recordIn, recordKeyOf } from './records.ts';
import type { Attendance, Candidate, Commission, Officers, PaperKey, Remark, State } from './state.ts';
import { adjournedTo, INITIAL } from './state.ts';
import type { DeputyId } from './values.ts';

type Movement = EventOf<'deputy.left' | 'deputy.returned'>;

type Fold<T extends EventType> = (state: State, event: EventOf<T>, at: number) => State;

/** The state after one more event. */
export function evolve(state: State, { at, event }: Recorded): State {
  const next = fold(state, event, at);
  const record = recordIn(event);
  const records = record === null ? next.records : new Map(next.records).set(recordKeyOf(record), at);
  return { ...next, records, length: state.length + 1 };
}

/**
 * The state after all events, from the first one: the same as one `evolve` after another, faster over a long history.
 * While people only leave and return, one copy of the attendance is written in; nobody sees a state in between.
 */
export function replay(records: Iterable<Recorded>): State {
  let state = INITIAL;
  let draft = new Map<DeputyId, Attendance>();
  for (const record of records) {
    const { at, event } = record;
    if (event.type !== 'deputy.left' && event.type !== 'deputy.returned') {
      state = evolve(state, record);
      continue;
    }
    if (state.attendance !== draft) draft = new Map(state.attendance);
    const entry = draft.get(event.deputy);
    if (entry !== undefined) draft.set(event.deputy, moved(entry, event, at));
    state = { ...state, attendance: draft, length: state.length + 1 };
  }
  return state;
}

function fold(state: State, event: Recorded['event'], at: number): State {
  switch (event.type) {
    case 'meeting.created': {
      const { id, territory, rehearsal } = event;
      return { ...state, meeting: { id, territory, rehearsal } };
    }
    case 'transport.waived':
      return { ...state, waiver: { reason: event.reason, at } };
    case 'notice.recorded':
      return { ...withRecord(state, event, at), phase: 'notified' };
    case 'meeting.convened':
      return { ...withRecord(state, event, at), phase: 'convened' };
    case 'publication.recorded':
      return withPublication(state, event);
    case 'roster.imported':
      return {
        ...state,
        maslikhats: event.maslikhats,
        deputies: new Map(event.deputies.map((deputy) => [deputy.id, deputy])),
      };
    case 'total.fixed': {
      const { seats, reading, document } = event;
      return { ...state, total: { seats, reading, document } };
    }
    case 'presiding.appointed': {
      const { deputy, capacity, basis } = event;
      return { ...state, presiding: { deputy, capacity, basis } };
    }
    case 'deputy.admitted':
      return { ...state, deputies: new Map(state.deputies).set(event.deputy.id, event.deputy) };
    case 'deputy.struck': {
      const deputies = new Map(state.deputies);
      deputies.delete(event.deputy);
      return { ...state, deputies };
    }
    case 'candidate.proposed':
      return withCandidate(state, event.candidate);
    case 'candidate.withdrawn':
      return { ...state, withdrawn: new Set(state.withdrawn).add(event.candidate) };
    case 'registration.opened':
      return { ...(state.phase === 'adjourned' ? unregistered(state) : state), phase: 'registration' };

    case 'deputy.registered':
      return register(state, event, at);
    case 'deputy.repeated': {
      const { deputy, desk, firstDesk } = event;
      return { ...state, repetitions: [...state.repetitions, { deputy, desk, firstDesk, at }] };
    }
    case 'deputy.left':
    case 'deputy.returned': {
      const entry = state.attendance.get(event.deputy);
      if (entry === undefined) return state;
      return { ...state, attendance: new Map(state.attendance).set(event.deputy, moved(entry, event, at)) };
    }
    case 'registration.withdrawn': {
      const attendance = new Map(state.attendance);
      attendance.delete(event.deputy);
      return { ...state, attendance };
    }
    case 'desk.confirmed':
      return { ...state, confirmedDesks: new Map(state.confirmedDesks).set(event.desk, event.count) };
    case 'registration.announced': {
      const { type: _, ...announced } = event;
      return {
        ...state,
        phase: event.competent ? 'announced' : 'no-quorum',
        registration: { ...announced, at },
        confirmedDesks: new Map(),
        measures: [],
      };
    }
    case 'measure.recorded':
      return { ...state, measures: [...state.measures, event.measure] };
    case 'meeting.opened':
      return { ...state, phase: 'open' };

    case 'remarks.finished':
      return { ...state, agenda: { ...state.agenda, remarks: true } };
    case 'agenda.reordered':
      return event.adopted ? { ...state, agenda: { ...state.agenda, order: event.order } } : state;
    case 'commission.replaced':
      return event.adopted ? withReplacement(state, event) : state;
    case 'commission.announced': {
      const announced = withOfficers(state, 'announced', event);
      return { ...announced, agenda: { ...announced.agenda, commission: true } };
    }
    case 'member.enrolled':
      return { ...state, enrolled: new Set(state.enrolled).add(event.member) };
    case 'member.reset': {
      const enrolled = new Set(state.enrolled);
      enrolled.delete(event.member);
      return { ...state, enrolled };
    }
    case 'paper.signed': {
      const key: PaperKey = `${event.paper.kind}.${event.paper.round}`;
      const signed = [...(state.signatures.get(key) ?? []), event.member];
      const signatures = new Map(state.signatures).set(key, signed);
      if (event.dissent === '') return { ...state, signatures };
      return { ...state, signatures, dissents: withRemark(state.dissents, key, event.member, event.dissent) };
    }
    case 'signature.refused': {
      const key: PaperKey = `${event.paper.kind}.${event.paper.round}`;
      return { ...state, refusals: withRemark(state.refusals, key, event.member, event.reason) };
    }
    case 'commission.voted':
    case 'commission.elected':
    case 'method.voted':
    case 'submission.read':
    case 'candidate.heard':
      return withRecord(state, event, at);
    case 'debate.opened':
      return { ...state, agenda: { ...state.agenda, debate: 'open' } };
    case 'debate.closed':
      return { ...state, agenda: { ...state.agenda, debate: event.held ? 'held' : 'not-held' } };
    case 'break.began':
      return {
        ...state,
        break: { reason: event.reason, minutes: event.minutes, began: at },
        rounds: state.rounds.map(unconfirmed),
      };
    case 'break.ended':
      return { ...state, break: null };
    case 'meeting.adjourned': {
      const { date, time, place, reason, sitting } = event;
      return {
        ...state,
        phase: 'adjourned',
        sitting,
        adjournment: { date, time, place, reason, published: [] },
        break: null,
        rounds: state.rounds.map(unconfirmed),
      };
    }

    case 'count.reopened': {
      const anew = drawnAnew(state, `result.${event.round}`);
      return { ...anew, rounds: evolveRound(state.rounds, event, at) };
    }

    case 'hold.proposed':
      return { ...state, hold: { stage: 'proposed', by: event.by, reason: event.reason } };
    case 'hold.raised': {
      const { by, cause, reason } = event;
      return { ...state, hold: { stage: 'raised', by, cause, reason, since: at } };
    }
    case 'hold.released':
      return { ...state, hold: { stage: 'none' } };
    case 'record.corrected':
      return withRecord(state, event.event, at);

    case 'meeting.closed':
      return {
        ...state,
        phase: 'closed',
        minutes: { chairman: false, commission: false, closedAt: at, sent: null },
      };
    case 'minutes.signed':
      return state.minutes === null ? state : { ...state, minutes: { ...state.minutes, [event.by]: true } };
    case 'minutes.sent': {
      if (state.minutes === null) return state;
      const sent = { channel: event.channel, number: event.number, at };
      return { ...state, phase: 'sent', minutes: { ...state.minutes, sent } };
    }
    default:
      return { ...state, rounds: evolveRound(state.rounds, event, at) };
  }
}

const register: Fold<'deputy.registered'> = (state, event, at) => {
  const entry: Attendance = {
    desk: event.desk,
    document: event.document,
    registeredAt: at,
    present: true,
    since: at,
  };
  const confirmedDesks = new Map(state.confirmedDesks);
  // The list read by hand was not the whole list: it has grown.
  confirmedDesks.delete(event.desk);
  return { ...state, attendance: new Map(state.attendance).set(event.deputy, entry), confirmedDesks };
};

function moved(entry: Attendance, { type }: Movement, since: number): Attendance {
  return { ...entry, present: type === 'deputy.returned', since };
}

/** The state with this record in it, new or in the place of an earlier one; the phase is as it was. */
function withRecord(state: State, event: Corrected, at: number): State {
  switch (event.type) {
    case 'notice.recorded': {
      const { number, receivedOn, receivedAt, from } = event;
      return { ...state, notice: { number, receivedOn, receivedAt, from } };
    }
    case 'meeting.convened': {
      const { type: _, ...convening } = event;
      return { ...state, convening };
    }
    case 'candidate.proposed':
      return withCandidate(state, event.candidate);
    case 'commission.voted': {
      const { members, votes, attending, adopted } = event;
      const commission: Commission = adopted ? { stage: 'members', members } : { stage: 'none' };
      return { ...state, commissionVote: { members, votes, attending, adopted }, commission };
    }
    case 'commission.elected':
      return withOfficers(state, 'elected', event);
    case 'method.voted': {
      const { type: _, ...methodVote } = event;
      return { ...state, methodVote };
    }
    case 'submission.read': {
      const { reader, name, authority } = event;
      return { ...state, agenda: { ...state.agenda, submission: { reader, name, authority } } };
    }
    case 'candidate.heard': {
      const heard = new Map(state.agenda.heard);
      heard.set(event.candidate, { spoke: event.spoke, reason: event.reason });
      return { ...state, agenda: { ...state.agenda, heard } };
    }
    default:
      return { ...state, rounds: evolveRound(state.rounds, event, at) };
  }
}

function withPublication(state: State, { publication }: EventOf<'publication.recorded'>): State {
  const { convening } = state;
  const adjournment = adjournedTo(state);
  if (adjournment !== null)
    return { ...state, adjournment: { ...adjournment, published: [...adjournment.published, publication] } };
  if (convening === null) return state;
  return { ...state, convening: { ...convening, publications: [...convening.publications, publication] } };
}

/** A candidate, or the corrected one; who is proposed after the submission was read needs another submission (clause 3). */
function withCandidate(state: State, candidate: Candidate): State {
  const known = state.candidates.some(({ id }) => id === candidate.id);
  const candidates = known
    ? state.candidates.map((other) => (other.id === candidate.id ? candidate : other))
    : [...state.candidates, candidate];
  if (known || state.agenda.submission === null) return { ...state, candidates };
  return { ...state, candidates, agenda: { ...state.agenda, submission: null, debate: 'none' } };
}

/** Gap G16: another day begins with a fresh registration. */
function unregistered(state: State): State {
  return {
    ...state,
    attendance: new Map(),
    repetitions: [],
    confirmedDesks: new Map(),
    registration: null,
    measures: [],
  };
}

function withRemark(
  remarks: ReadonlyMap<PaperKey, readonly Remark[]>,
  key: PaperKey,
  member: DeputyId,
  words: Remark['words'],
): ReadonlyMap<PaperKey, readonly Remark[]> {
  return new Map(remarks).set(key, [...(remarks.get(key) ?? []), { member, words }]);
}

/** Gap G8: the commission keeps its number; without its chair or secretary it elects them again. */
function withReplacement(state: State, { leaver, joiner }: EventOf<'commission.replaced'>): State {
  const { commission } = state;
  if (commission.stage === 'none') return state;
  const members = commission.members.map((member) => (member === leaver ? joiner : member));
  const enrolled = new Set(state.enrolled);
  enrolled.delete(leaver);
  if (commission.stage !== 'members' && commission.chair !== leaver && commission.secretary !== leaver)
    return { ...state, enrolled, commission: { ...commission, members } };
  const rounds = state.rounds.map(halfSignedAnew);
  return { ...drawnAnew(state, 'commission.0'), enrolled, rounds, commission: { stage: 'members', members } };
}

/** Nobody has signed, or refused to sign, a paper that is drawn anew. */
function drawnAnew(state: State, key: PaperKey): State {
  return {
    ...state,
    signatures: withoutKey(state.signatures, key),
    dissents: withoutKey(state.dissents, key),
    refusals: withoutKey(state.refusals, key),
  };
}

function withoutKey<V>(entries: ReadonlyMap<PaperKey, V>, key: PaperKey): ReadonlyMap<PaperKey, V> {
  const left = new Map(entries);
  left.delete(key);
  return left;
}

function withOfficers(state: State, stage: 'elected' | 'announced', event: Officers): State {
  if (state.commission.stage === 'none') return state;
  const { chair, secretary, chairVotes, secretaryVotes } = event;
  const { members } = state.commission;
  return { ...state, commission: { stage, members, chair, secretary, chairVotes, secretaryVotes } };
}
