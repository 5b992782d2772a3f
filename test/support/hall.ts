/**
 * The hall and who comes to it: the office's acts up to the open registration, and the desks'.
 * Every name is made of a number; the base oblast is that of the scenarios: 32 + 20 + 22 + 23 = 97 deputies.
 */
import * as v from 'valibot';
import type { Command, CommandOf } from '../../protocol/commands/command.ts';
import type { Candidate, Deputy, Maslikhat } from '../../protocol/state.ts';
import {
  type CandidateId,
  candidateId,
  type DeputyId,
  deputyId,
  type MaslikhatId,
  maslikhatId,
  meetingId,
} from '../../protocol/values.ts';
import type { Step } from './walk.ts';

export const MEETING = v.parse(meetingId, 'meeting-1');
/** The id and the name of the n-th deputy, the oblast maslikhat's first. */
export const deputy = (n: number): DeputyId => v.parse(deputyId, `d-${n}`);
export const deputyName = (n: number) => `Үлгіұлы-${n} Әлішер`;
/** The id and the name of the n-th candidate. */
export const candidate = (n: number): CandidateId => v.parse(candidateId, `c-${n}`);
export const candidateName = (n: number) => ({ kk: `Үміткер-${n} Айдар`, ru: `Кандидат-${n} Айдар` });
const maslikhat = (n: number): MaslikhatId => v.parse(maslikhatId, `m-${n}`);

export const created = (type: 'oblast' | 'capital' | 'city' = 'oblast'): CommandOf<'meeting.create'> => ({
  type: 'meeting.create',
  id: MEETING,
  territory: { type, name: { kk: 'Үлгі облысы', ru: 'Примерная область' } },
  rehearsal: false,
});

/** Received on 1 November 2026: the meeting of 3 November is in time. */
export const noticed = (receivedOn = '2026-11-01'): CommandOf<'notice.record'> => ({
  type: 'notice.record',
  number: '1-1',
  receivedOn,
  receivedAt: '10:00',
  from: 'Әкімшілік',
});

export const convened = (
  about: Partial<CommandOf<'meeting.convene'>> = {},
): CommandOf<'meeting.convene'> => ({
  type: 'meeting.convene',
  date: '2026-11-03',
  time: '10:00',
  place: 'Үлгі залы',
  presiding: deputyName(1),
  publications: [{ site: 'https://maslikhat-ulgi.example', publishedOn: '2026-11-02' }],
  broadcast: { possible: false, detail: 'Байланыс жоқ' },
  edition: null,
  ...about,
});

/** One maslikhat of the meeting and how many deputies it has. */
export interface Body {
  readonly kind: Maslikhat['kind'];
  readonly deputies: number;
}

/** The bodies' deputies, numbered through. */
export function roster(...bodies: readonly Body[]): CommandOf<'roster.import'> {
  const deputies: Deputy[] = [];
  for (const [index, body] of bodies.entries())
    for (let taken = 0; taken < body.deputies; taken += 1)
      deputies.push(rosterDeputy(deputies.length + 1, index + 1));
  const maslikhats = bodies.map(({ kind }, index) => ({
    id: maslikhat(index + 1),
    name: `Мәслихат-${index + 1}`,
    kind,
  }));
  return { type: 'roster.import', maslikhats, deputies };
}

/** The n-th deputy, of the m-th maslikhat. */
export function rosterDeputy(n: number, m = 1): Deputy {
  const name = { surname: `Үлгіұлы-${n}`, given: 'Әлішер', patronymic: '' };
  return { id: deputy(n), maslikhat: maslikhat(m), name, certificate: null };
}

export function submitted(n: number, about: Partial<Candidate> = {}): Candidate {
  const { kk, ru } = candidateName(n);
  return {
    id: candidate(n),
    name: { kk: nameOf(kk), ru: nameOf(ru) },
    submission: { biography: 'Өмірбаян', employment: 'Еңбек жолы', awards: 'Жоқ', other: 'Жоқ' },
    ...about,
  };
}

const nameOf = (full: string) => {
  const [surname = '', given = ''] = full.split(' ');
  return { surname, given, patronymic: '' };
};

export const proposed = (n: number): CommandOf<'candidate.propose'> => ({
  type: 'candidate.propose',
  candidate: submitted(n),
});

/** `count` numbers from 1. */
export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Prepared, but registration has not opened: the oblast of the scenarios unless told otherwise. */
export function prepared({ oblast = 32, districts = [20, 22, 23], candidates = 2 } = {}): readonly Step[] {
  const bodies: Body[] = [
    { kind: 'oblast', deputies: oblast },
    ...districts.map((deputies) => ({ kind: 'district' as const, deputies })),
  ];
  return [created(), noticed(), convened(), roster(...bodies), upTo(candidates).map(proposed)];
}

/** Registration is open; the oblast of the scenarios, N = 97, unless told otherwise. */
export const hall = (about: Parameters<typeof prepared>[0] = {}): readonly Step[] => [
  prepared(about),
  { type: 'registration.open' },
];

export const register = (n: number, offline = false): Command => ({
  type: 'deputy.register',
  deputy: deputy(n),
  document: 'certificate',
  offline,
});
export const leave = (n: number): Command => ({ type: 'deputy.leave', deputy: deputy(n), offline: false });
export const comeBack = (n: number): Command => ({
  type: 'deputy.return',
  deputy: deputy(n),
  offline: false,
});

/** The first `count` deputies have come. */
export const attend = (count: number): Step => upTo(count).map((n) => register(n));
/** In the base oblast. */
export const ninetyAttending: Step = [hall(), attend(90)];
