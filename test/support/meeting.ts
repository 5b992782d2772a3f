// The halls and the steps of a meeting in the words of the domain, each short enough to stand in a test's first line.
// Every name is made of a number; the base oblast is that of the scenarios: 32 + 20 + 22 + 23 = 97 deputies.
import * as v from 'valibot';
import type { Command, CommandOf } from '../../protocol/commands/command.ts';
import type { Paper } from '../../protocol/commands/sitting.ts';
import type { BallotFigures, HandFigures, Readings } from '../../protocol/commands/voting.ts';
import type { Candidate, Deputy, Maslikhat, Round } from '../../protocol/state.ts';
import { currentRound } from '../../protocol/state.ts';
import {
  type CandidateId,
  candidateId,
  type DeputyId,
  deputyId,
  type MaslikhatId,
  type Method,
  maslikhatId,
  meetingId,
} from '../../protocol/values.ts';
import type { Step, Walk } from './walk.ts';

export const MEETING = v.parse(meetingId, 'meeting-1');
/** The id and the name of the n-th deputy, the oblast maslikhat's first. */
export const deputy = (n: number): DeputyId => v.parse(deputyId, `d-${n}`);
export const deputyName = (n: number) => `Үлгіұлы-${n} Әлішер`;
/** The id and the name of the n-th candidate. */
export const candidate = (n: number): CandidateId => v.parse(candidateId, `c-${n}`);
export const candidateName = (n: number) => ({ kk: `Үміткер-${n} Айдар`, ru: `Кандидат-${n} Айдар` });
const maslikhat = (n: number): MaslikhatId => v.parse(maslikhatId, `m-${n}`);

export const created = (type: 'oblast' | 'capital' | 'city' = 'oblast'): Command => ({
  type: 'meeting.create',
  id: MEETING,
  territory: { type, name: { kk: 'Үлгі облысы', ru: 'Примерная область' } },
  rehearsal: false,
});

/** Received on 1 November 2026: the meeting of 3 November is in time. */
export const noticed = (receivedOn = '2026-11-01'): Command => ({
  type: 'notice.record',
  number: '1-1',
  receivedOn,
  receivedAt: '10:00',
  from: 'Әкімшілік',
});

export const convened = (about: Partial<CommandOf<'meeting.convene'>> = {}): Command => ({
  type: 'meeting.convene',
  date: '2026-11-03',
  time: '10:00',
  place: 'Үлгі залы',
  presiding: deputyName(1),
  publications: [{ site: 'https://maslikhat-ulgi.example', publishedOn: '2026-11-02' }],
  broadcast: { possible: false, detail: 'Байланыс жоқ' },
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

export const proposed = (n: number): Command => ({ type: 'candidate.propose', candidate: submitted(n) });

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

export const measured: Command = { type: 'quorum.measure', measure: 'Депутаттар шақырылды' };
export const opened: Step = [{ type: 'registration.announce' }, { type: 'meeting.open' }];

/** `count` of the hall came and the sitting is open. */
export const sitting = (count = 90, about: Parameters<typeof prepared>[0] = {}): Step => [
  hall(about),
  attend(count),
  opened,
];

export const remarked: Command = { type: 'remarks.finish' };

/** Deputies in the hall now. */
const attendingIn = (walk: Walk) => [...walk.state.attendance.values()].filter((one) => one.present).length;
/** Everybody who attends is for it. */
const unanimous = (walk: Walk) => ({ for: attendingIn(walk), against: 0 });

/** The commission begins with deputy 2: deputy 1 presides. Its chair is deputy 2, its secretary deputy 3. */
export const member = (n: number): DeputyId => deputy(n + 1);
export const members = (count: number): DeputyId[] => upTo(count).map(member);

export const commissionVoted =
  (count = 5): Step =>
  (walk) =>
    walk.play({ type: 'commission.vote', members: members(count), votes: unanimous(walk) });

export const elected = (count = 5): CommandOf<'commission.elect'> => ({
  type: 'commission.elect',
  chair: member(1),
  secretary: member(2),
  chairVotes: { for: count, against: 0 },
  secretaryVotes: { for: count, against: 0 },
});

export const signing = (paper: Paper, n: number): Command => ({
  type: 'paper.sign',
  paper,
  member: member(n),
});

/** All members sign the commission's paper of the round under way, or its own protocol No. 1. */
export const signedByAll =
  (kind: Paper['kind']): Step =>
  (walk) => {
    const { commission } = walk.state;
    if (commission.stage === 'none') throw new Error('there is no commission to sign');
    const paper = { kind, round: kind === 'commission' ? 0 : roundOf(walk).number };
    for (const who of commission.members) walk.play({ type: 'paper.sign', paper, member: who });
  };

/** The round under way. */
export function roundOf({ state }: Walk): Round {
  const round = currentRound(state);
  if (round === null) throw new Error('no round has begun');
  return round;
}

/** Agenda items 1 and 2 are done: remarks, a commission of `count` announced. */
export const commissionSits = (count = 5): Step => [
  remarked,
  commissionVoted(count),
  elected(count),
  signedByAll('commission'),
  { type: 'commission.announce' },
];

export const methodChosen =
  (method: Method): Step =>
  (walk) =>
    walk.play({ type: 'method.vote', method, votes: unanimous(walk) });

export const submissionRead: Command = {
  type: 'submission.read',
  reader: 'head-of-administration',
  name: 'Басшы Үлгі',
  authority: '',
};
export const heard = (n: number): CommandOf<'candidate.hear'> => ({
  type: 'candidate.hear',
  candidate: candidate(n),
  spoke: true,
  reason: '',
});
/** Agenda items 4 and 5 are done. */
export const candidatesHeard: Step = [
  submissionRead,
  (walk) => walk.take(walk.state.candidates.map((_, index) => heard(index + 1))),
];

/** The first round began: `count` attend, the method is chosen, no debate was held. */
export const roundBegun = (
  method: Method,
  count = 90,
  about: Parameters<typeof prepared>[0] & { members?: number } = {},
): Step => [
  sitting(count, about),
  commissionSits(about.members ?? 5),
  methodChosen(method),
  candidatesHeard,
  { type: 'debate.skip' },
];

/** No reading is chosen. */
export const UNCHOSEN: Readings = { participants: null, majority: null };

export const orderSet =
  (readings: Readings = UNCHOSEN): Step =>
  (walk) => {
    const secret = roundOf(walk).method === 'secret';
    const way = secret
      ? ({ kind: 'ballots', box: '1', place: 'Зал іргесі' } as const)
      : ({ kind: 'hands', sectors: 1 } as const);
    walk.play({ type: 'order.set', way, readings });
  };
export const orderAnnouncing: Command = { type: 'order.announce', member: member(1) };
export const orderAnnounced = (readings: Readings = UNCHOSEN): Step => [
  orderSet(readings),
  signedByAll('order'),
  orderAnnouncing,
];

export const ballotsPrepared = (count: number): Command => ({ type: 'ballots.prepare', count });
export const ballotsSigned: Step = [member(1), member(2)].map(
  (who): Command => ({ type: 'ballots.sign', member: who }),
);
export const boxSealed = (seal = 'A-1'): Step => [{ type: 'box.show' }, { type: 'box.seal', seal }];
export const issue = (n: number): Command => ({
  type: 'ballots.issue',
  deputy: deputy(n),
  document: 'identity-card',
});

/** Everybody in the hall takes a ballot, except the last `notTaken`. */
export const issuedToAll =
  (notTaken = 0): Step =>
  (walk) => {
    const present = [...walk.state.attendance].filter(([, entry]) => entry.present).map(([id]) => id);
    for (const id of present.slice(0, present.length - notTaken))
      walk.play({ type: 'ballots.issue', deputy: id, document: 'certificate' });
    walk.play({ type: 'issuing.end', notTaken });
  };

/** Order announced, a ballot for each who attends, box sealed under `seal`. */
export const ballotsReady = (readings: Readings = UNCHOSEN, seal = 'A-1'): Step => [
  orderAnnounced(readings),
  (walk) => walk.play(ballotsPrepared(attendingIn(walk))),
  ballotsSigned,
  boxSealed(seal),
];

export const issued = (notTaken = 0): Step => [{ type: 'issuing.begin' }, issuedToAll(notTaken)];
export const votingOpened: Step = [{ type: 'quorum.confirm' }, { type: 'voting.open' }];
export const votingClosed: Command = { type: 'voting.close' };

/** What was never issued is cancelled, the box is opened, the papers are sorted. */
export const boxOpened: Step = [
  (walk) => {
    const { ballots } = roundOf(walk);
    if (ballots.stage !== 'issued') throw new Error('there is nothing to cancel yet');
    walk.play({ type: 'ballots.cancel', count: ballots.prepared - ballots.issued });
  },
  { type: 'box.open', sealIntact: true },
  { type: 'ballots.sort' },
];

/** From the beginning of a secret round to the sorted papers. */
export const voted = (readings: Readings = UNCHOSEN, seal = 'A-1'): Step => [
  ballotsReady(readings, seal),
  issued(),
  votingOpened,
  votingClosed,
  boxOpened,
];

/** Papers of a count: votes of candidates 1, 2…, and what was not valid. */
export function papers(votes: readonly number[], about: Partial<BallotFigures> = {}): BallotFigures {
  return papersOf(
    votes.map((_, index) => candidate(index + 1)),
    votes,
    about,
  );
}

export function papersOf(
  candidates: readonly CandidateId[],
  votes: readonly number[],
  about: Partial<BallotFigures> = {},
): BallotFigures {
  const { unestablished = 0, blank = 0, overmarked = 0, otherInvalid = 0 } = about;
  const valid = votes.reduce((sum, each) => sum + each, 0);
  return {
    kind: 'ballots',
    taken: valid + unestablished + blank + overmarked + otherInvalid,
    unestablished,
    blank,
    overmarked,
    otherInvalid,
    valid,
    votes: candidates.map((id, index) => ({ candidate: id, votes: votes[index] ?? 0 })),
    ...about,
  };
}

/** Hands of a count in one sector: for and against of candidates 1, 2… */
export function hands(participants: number, ...votes: readonly (readonly [number, number])[]): HandFigures {
  const candidates = votes.map(([inFavour, against], index) => ({
    candidate: candidate(index + 1),
    sectors: [{ for: inFavour, against }],
  }));
  return { kind: 'hands', participants, candidates };
}

export const entering = (n: number, figures: BallotFigures | HandFigures): Command => ({
  type: 'count.enter',
  member: member(n),
  figures,
});
/** Members 1 and 2 enter the same figures. */
export const counted = (figures: BallotFigures | HandFigures): Step => [
  entering(1, figures),
  entering(2, figures),
];

export const handedOver: Step = [signedByAll('result'), { type: 'protocol.hand-over' }];
export const received: Step = [handedOver, { type: 'protocol.receive' }];
export const resultAnnounced: Step = [received, { type: 'result.announce' }];

/** A secret round from its order to its announced result. */
export const secretRound = (figures: BallotFigures, readings: Readings = UNCHOSEN, seal = 'A-1'): Step => [
  voted(readings, seal),
  counted(figures),
  resultAnnounced,
];

/** An open round from its order to its announced result. */
export const openRound = (figures: HandFigures, readings: Readings = UNCHOSEN): Step => [
  orderAnnounced(readings),
  votingOpened,
  votingClosed,
  counted(figures),
  resultAnnounced,
];

export const revoteDecided = (count = 5): Command => ({
  type: 'revote.decide',
  votes: { for: count, against: 0 },
});
/** The commission decides and signs, the chairman says «now»: the next round is due. */
export const revoteScheduled: Step = [
  revoteDecided(),
  signedByAll('revote'),
  (walk) => walk.play({ type: 'revote.schedule', at: walk.now }),
];
export const revoteBegun: Step = [revoteScheduled, { type: 'revote.begin' }];

export const closed: Command = { type: 'meeting.close' };
export const minutesSigned: Step = [
  { type: 'minutes.sign-chairman' },
  { type: 'minutes.sign-commission', member: member(1) },
];
export const sent: Command = { type: 'minutes.send', channel: 'Фельдъегерлік байланыс', number: '2-2' };
