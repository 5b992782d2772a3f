/**
 * State and one recorded event give the next state. Total: it never refuses, because what happened happened,
 * and it must also fold a stream from which an audience's sealed events are missing.
 */
import type { EventOf, EventType, Recorded } from './events/event.ts';
import { evolveRound, unconfirmed } from './evolve-round.ts';
import type { Attendance, Officers, PaperKey, State } from './state.ts';
import { INITIAL } from './state.ts';
import type { DeputyId } from './values.ts';

type Movement = EventOf<'deputy.left' | 'deputy.returned'>;

type Fold<T extends EventType> = (state: State, event: EventOf<T>, at: number) => State;

/** The state after one more event. */
export function evolve(state: State, { at, event }: Recorded): State {
  const next = fold(state, event, at);
  return { ...next, length: state.length + 1 };
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
    case 'notice.recorded': {
      const { number, receivedOn, receivedAt, from } = event;
      return { ...state, phase: 'notified', notice: { number, receivedOn, receivedAt, from } };
    }
    case 'meeting.convened': {
      const { type: _, ...convening } = event;
      return { ...state, phase: 'convened', convening };
    }
    case 'roster.imported':
      return {
        ...state,
        maslikhats: event.maslikhats,
        deputies: new Map(event.deputies.map((deputy) => [deputy.id, deputy])),
      };
    case 'candidate.proposed':
      return { ...state, candidates: [...state.candidates, event.candidate] };
    case 'registration.opened':
      return { ...state, phase: 'registration' };

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
    case 'commission.voted': {
      const { members, votes, attending, adopted } = event;
      const commissionVote = { members, votes, attending, adopted };
      return adopted
        ? { ...state, commissionVote, commission: { stage: 'members', members } }
        : { ...state, commissionVote };
    }
    case 'commission.elected':
      return withOfficers(state, 'elected', event);
    case 'commission.announced':
      return withOfficers(state, 'announced', event);
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
      return { ...state, signatures: new Map(state.signatures).set(key, signed) };
    }
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

function withOfficers(state: State, stage: 'elected' | 'announced', event: Officers): State {
  if (state.commission.stage === 'none') return state;
  const { chair, secretary, chairVotes, secretaryVotes } = event;
  const { members } = state.commission;
  return { ...state, commission: { stage, members, chair, secretary, chairVotes, secretaryVotes } };
}
