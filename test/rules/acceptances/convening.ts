/** What is permitted before the sitting opens: clauses 1 to 6, 9, 10 and 13.2. */
import type { AcceptanceCases } from '../../support/acceptance-case.ts';
import {
  created,
  deputy,
  hall,
  leave,
  MEETING,
  ninetyAttending,
  prepared,
  register,
  roster,
  submitted,
} from '../../support/meeting.ts';
import { START } from '../../support/walk.ts';

const SITES = [{ site: 'https://maslikhat-ulgi.example', publishedOn: '2026-11-02' }];
const bodies = roster({ kind: 'oblast', deputies: 2 }, { kind: 'district', deputies: 1 });

export const conveningAcceptances = {
  'meeting.create': {
    clauses: ['1', '10'],
    given: [],
    when: {
      type: 'meeting.create',
      id: MEETING,
      territory: { type: 'capital', name: { kk: 'Үлгі', ru: 'Пример' } },
      rehearsal: true,
    },
    gives: [
      {
        type: 'meeting.created',
        id: MEETING,
        territory: { type: 'capital', name: { kk: 'Үлгі', ru: 'Пример' } },
        rehearsal: true,
      },
    ],
  },
  'notice.record': {
    clauses: ['5'],
    given: created(),
    when: { type: 'notice.record', number: '7', receivedOn: '2026-11-01', receivedAt: '09:30', from: 'Үлгі' },
    gives: [
      { type: 'notice.recorded', number: '7', receivedOn: '2026-11-01', receivedAt: '09:30', from: 'Үлгі' },
    ],
  },
  'meeting.convene': {
    clauses: ['6.1', '6.2', '10'],
    given: prepared().slice(0, 2),
    when: {
      type: 'meeting.convene',
      date: '2026-11-04',
      time: '10:00',
      place: 'Үлгі залы',
      presiding: 'Үлгі Төраға',
      publications: SITES,
      broadcast: { possible: true, detail: 'https://maslikhat-ulgi.example/live' },
    },
    gives: [
      {
        type: 'meeting.convened',
        date: '2026-11-04',
        time: '10:00',
        place: 'Үлгі залы',
        presiding: 'Үлгі Төраға',
        publications: SITES,
        broadcast: { possible: true, detail: 'https://maslikhat-ulgi.example/live' },
        edition: '2026-07-01',
      },
    ],
  },
  'roster.import': {
    clauses: ['9.1'],
    given: created(),
    when: bodies,
    gives: [{ type: 'roster.imported', maslikhats: bodies.maslikhats, deputies: bodies.deputies }],
  },
  'candidate.propose': {
    clauses: ['3', '4'],
    given: created(),
    when: { type: 'candidate.propose', candidate: submitted(1) },
    gives: [{ type: 'candidate.proposed', candidate: submitted(1) }],
  },
  'registration.open': {
    clauses: ['9.3'],
    given: prepared(),
    when: { type: 'registration.open' },
    gives: [{ type: 'registration.opened', total: 97 }],
  },
  'deputy.register': {
    clauses: ['9.3'],
    given: hall(),
    when: { type: 'deputy.register', deputy: deputy(7), document: 'identity-card', offline: true },
    gives: [
      { type: 'deputy.registered', deputy: deputy(7), document: 'identity-card', desk: 1, offline: true },
    ],
  },
  'deputy.leave': {
    clauses: ['9.3', '13.2'],
    given: ninetyAttending,
    when: { type: 'deputy.leave', deputy: deputy(7), offline: false },
    gives: [{ type: 'deputy.left', deputy: deputy(7), desk: 1 }],
  },
  'deputy.return': {
    clauses: ['9.3', '13.2'],
    given: [ninetyAttending, leave(7)],
    when: { type: 'deputy.return', deputy: deputy(7), offline: false },
    gives: [{ type: 'deputy.returned', deputy: deputy(7), desk: 1 }],
  },
  'registration.withdraw': {
    clauses: ['9.3'],
    given: [hall(), register(7)],
    when: { type: 'registration.withdraw', deputy: deputy(7), reason: 'Қате', offline: false },
    gives: [{ type: 'registration.withdrawn', deputy: deputy(7), desk: 1, reason: 'Қате' }],
  },
  'desk.confirm': {
    clauses: ['9.3'],
    given: [
      ninetyAttending,
      (walk) => {
        walk.desks = [{ desk: 1, state: 'queued', since: START }];
      },
    ],
    when: { type: 'desk.confirm', desk: 1, count: 90 },
    gives: [{ type: 'desk.confirmed', desk: 1, count: 90 }],
  },
  'registration.announce': {
    clauses: ['9.3'],
    given: ninetyAttending,
    when: { type: 'registration.announce' },
    gives: [
      {
        type: 'registration.announced',
        total: 97,
        attending: 90,
        needed: 65,
        competent: true,
        confirmedByHand: [],
      },
    ],
  },
  'quorum.measure': {
    clauses: ['13.2'],
    given: [hall(), { type: 'registration.announce' }],
    when: { type: 'quorum.measure', measure: 'Қоңырау' },
    gives: [{ type: 'measure.recorded', measure: 'Қоңырау' }],
  },
  'meeting.open': {
    clauses: ['9.3'],
    given: [ninetyAttending, { type: 'registration.announce' }],
    when: { type: 'meeting.open' },
    gives: [{ type: 'meeting.opened', attending: 90 }],
  },
} satisfies Partial<AcceptanceCases>;
