/** What is permitted before the sitting opens: clauses 1 to 6, 9, 10 and 13.2. */
import type { CommandOf } from '../../../protocol/commands/command.ts';
import type { AcceptanceCases } from '../../support/acceptance-case.ts';
import {
  adjourning,
  ballotsReady,
  candidate,
  created,
  deputy,
  hall,
  hands,
  issued,
  leave,
  MEETING,
  ninetyAttending,
  noticed,
  openRound,
  orderAnnounced,
  papers,
  prepared,
  register,
  roster,
  rosterDeputy,
  roundBegun,
  secretRound,
  sitting,
  submitted,
} from '../../support/meeting.ts';
import { START, type Step } from '../../support/walk.ts';

const SITE = { site: 'https://maslikhat-ulgi.example', publishedOn: '2026-11-02' };
const OTHER_SITE = { site: 'https://maslikhat-audan.example', publishedOn: '2026-11-03' };
const CONVENING = {
  date: '2026-11-04',
  time: '10:00',
  place: 'Үлгі залы',
  presiding: 'Үлгі Төраға',
  publications: [SITE],
  broadcast: { possible: true, detail: 'https://maslikhat-ulgi.example/live' },
};
const WITHOUT_ENCRYPTION = 'Планшеттерге сертификат орнатылмады; жауапты – аппарат басшысы';
const DOCUMENT = '№ 4 құжат';
const bodies = roster({ kind: 'oblast', deputies: 2 }, { kind: 'district', deputies: 1 });
const capital = roster({ kind: 'capital', deputies: 2 });
const adjourned: Step = [sitting(), adjourning];
const nextDay: Step = (walk) => {
  walk.now += 86_400_000;
};
const withdrawn = (n: number): CommandOf<'candidate.withdraw'> => ({
  type: 'candidate.withdraw',
  candidate: candidate(n),
  document: DOCUMENT,
});

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
  'transport.waive': [
    {
      clauses: ['10'],
      given: created(),
      when: { type: 'transport.waive', reason: WITHOUT_ENCRYPTION },
      gives: [{ type: 'transport.waived', reason: WITHOUT_ENCRYPTION }],
    },
    {
      // The hub is started again without encryption when only the minutes are left to send.
      clauses: ['10'],
      given: [roundBegun('open'), openRound(hands(90, [60, 30], [30, 60])), { type: 'meeting.close' }],
      when: { type: 'transport.waive', reason: WITHOUT_ENCRYPTION },
      gives: [{ type: 'transport.waived', reason: WITHOUT_ENCRYPTION }],
    },
  ],
  'notice.record': {
    clauses: ['5'],
    given: created(),
    when: { type: 'notice.record', number: '7', receivedOn: '2026-11-01', receivedAt: '09:30', from: 'Үлгі' },
    gives: [
      { type: 'notice.recorded', number: '7', receivedOn: '2026-11-01', receivedAt: '09:30', from: 'Үлгі' },
    ],
  },
  'meeting.convene': [
    {
      clauses: ['5', '6.1', '6.2', '10'],
      given: [created(), noticed()],
      when: { type: 'meeting.convene', ...CONVENING, edition: null },
      gives: [{ type: 'meeting.convened', ...CONVENING, edition: '2026-07-01' }],
    },
    {
      clauses: ['6.1'],
      shows: 'by another edition than the one in force',
      given: [created(), noticed()],
      when: { type: 'meeting.convene', ...CONVENING, edition: '2023-04-10' },
      gives: [{ type: 'meeting.convened', ...CONVENING, edition: '2023-04-10' }],
    },
  ],
  'publication.record': [
    {
      clauses: ['6.2'],
      shows: 'another site, however late',
      given: prepared(),
      when: { type: 'publication.record', publication: OTHER_SITE },
      gives: [{ type: 'publication.recorded', publication: OTHER_SITE }],
    },
    {
      clauses: ['6.2'],
      shows: 'the same site again for another day',
      given: adjourned,
      when: { type: 'publication.record', publication: SITE },
      gives: [{ type: 'publication.recorded', publication: SITE }],
    },
  ],
  'roster.import': [
    {
      clauses: ['9.1'],
      given: created(),
      when: bodies,
      gives: [{ type: 'roster.imported', maslikhats: bodies.maslikhats, deputies: bodies.deputies }],
    },
    {
      clauses: ['1', '9.2'],
      shows: 'of the capital',
      given: created('capital'),
      when: capital,
      gives: [{ type: 'roster.imported', maslikhats: capital.maslikhats, deputies: capital.deputies }],
    },
  ],
  'total.fix': [
    {
      clauses: ['9.3'],
      shows: 'the seats',
      given: prepared(),
      when: { type: 'total.fix', seats: 100, reading: 'seats', document: '' },
      gives: [{ type: 'total.fixed', seats: 100, mandates: 97, reading: 'seats', document: '' }],
    },
    {
      clauses: ['9.3'],
      shows: 'the mandates, by document',
      given: prepared(),
      when: { type: 'total.fix', seats: 100, reading: 'mandates', document: DOCUMENT },
      gives: [{ type: 'total.fixed', seats: 100, mandates: 97, reading: 'mandates', document: DOCUMENT }],
    },
  ],
  'presiding.appoint': [
    {
      clauses: ['9.1'],
      given: prepared(),
      when: { type: 'presiding.appoint', deputy: deputy(1), capacity: 'chairman', basis: '' },
      gives: [{ type: 'presiding.appointed', deputy: deputy(1), capacity: 'chairman', basis: '' }],
    },
    {
      clauses: ['9.1'],
      shows: 'who acts for the chairman, by document, in the sitting too',
      given: sitting(),
      when: { type: 'presiding.appoint', deputy: deputy(40), capacity: 'acting', basis: DOCUMENT },
      gives: [{ type: 'presiding.appointed', deputy: deputy(40), capacity: 'acting', basis: DOCUMENT }],
    },
    {
      clauses: ['9.2'],
      shows: 'of the capital',
      given: [created('capital'), capital],
      when: { type: 'presiding.appoint', deputy: deputy(2), capacity: 'chairman', basis: '' },
      gives: [{ type: 'presiding.appointed', deputy: deputy(2), capacity: 'chairman', basis: '' }],
    },
  ],
  'deputy.admit': {
    clauses: ['9.1', '9.3'],
    given: hall(),
    when: { type: 'deputy.admit', deputy: rosterDeputy(98, 2), document: DOCUMENT },
    gives: [{ type: 'deputy.admitted', deputy: rosterDeputy(98, 2), document: DOCUMENT }],
  },
  'deputy.strike': {
    clauses: ['9.3'],
    given: [hall(), { type: 'registration.announce' }],
    when: { type: 'deputy.strike', deputy: deputy(97), document: DOCUMENT },
    gives: [{ type: 'deputy.struck', deputy: deputy(97), document: DOCUMENT }],
  },
  'candidate.propose': [
    {
      clauses: ['3', '4'],
      given: created(),
      when: { type: 'candidate.propose', candidate: submitted(1) },
      gives: [{ type: 'candidate.proposed', candidate: submitted(1) }],
    },
    {
      clauses: ['3'],
      shows: 'in the sitting, when a withdrawal has left one',
      given: [roundBegun('secret'), withdrawn(2)],
      when: { type: 'candidate.propose', candidate: submitted(3) },
      gives: [{ type: 'candidate.proposed', candidate: submitted(3) }],
    },
  ],
  'candidate.withdraw': [
    {
      clauses: ['3'],
      given: prepared(),
      when: withdrawn(1),
      gives: [{ type: 'candidate.withdrawn', candidate: candidate(1), document: DOCUMENT }],
    },
    {
      clauses: ['3'],
      shows: 'and the round goes on with other ballots where two are left',
      given: [roundBegun('secret', 90, { candidates: 3 }), ballotsReady(), issued()],
      when: withdrawn(1),
      gives: [
        { type: 'candidate.withdrawn', candidate: candidate(1), document: DOCUMENT },
        { type: 'round.voided', round: 1, cause: 'withdrawal' },
        {
          type: 'round.began',
          round: 2,
          method: 'secret',
          candidates: [candidate(2), candidate(3)],
          attending: 90,
        },
      ],
    },
    {
      clauses: ['3'],
      shows: 'and no vote is held on the one who is left',
      given: [roundBegun('open'), orderAnnounced(), { type: 'quorum.confirm' }],
      when: withdrawn(2),
      gives: [
        { type: 'candidate.withdrawn', candidate: candidate(2), document: DOCUMENT },
        { type: 'round.voided', round: 1, cause: 'withdrawal' },
      ],
    },
    {
      clauses: ['17.2'],
      shows: 'between a tie and its revote',
      given: [roundBegun('secret'), secretRound(papers([45, 45]))],
      when: withdrawn(2),
      gives: [{ type: 'candidate.withdrawn', candidate: candidate(2), document: DOCUMENT }],
    },
  ],
  'registration.open': [
    {
      clauses: ['3', '6.2', '9.3'],
      given: prepared(),
      when: { type: 'registration.open' },
      gives: [{ type: 'registration.opened', total: 97 }],
    },
    {
      clauses: ['9.3'],
      shows: 'of all seats',
      given: [prepared(), { type: 'total.fix', seats: 100, reading: 'seats', document: '' }],
      when: { type: 'registration.open' },
      gives: [{ type: 'registration.opened', total: 100 }],
    },
    {
      clauses: ['17.3'],
      shows: 'anew on the day to which the meeting was adjourned',
      given: [adjourned, { type: 'publication.record', publication: SITE }, nextDay],
      when: { type: 'registration.open' },
      gives: [{ type: 'registration.opened', total: 97 }],
    },
  ],
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
