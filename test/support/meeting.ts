/**
 * The steps of a sitting in the words of the domain, each short enough to stand in a test's first line:
 * from the opened sitting to the sent minutes.
 */
import type { Command, CommandOf } from '../../protocol/commands/command.ts';
import type { Paper } from '../../protocol/commands/sitting.ts';
import type { BallotFigures, HandFigures, Readings, Way } from '../../protocol/commands/voting.ts';
import { toCancel } from '../../protocol/rules/account.ts';
import { missingSignatures } from '../../protocol/rules/signing.ts';
import type { Round } from '../../protocol/state.ts';
import { currentRound } from '../../protocol/state.ts';
import type { CandidateId, DeputyId, Method } from '../../protocol/values.ts';
import { attend, candidate, deputy, hall, type prepared, upTo } from './hall.ts';
import type { Step, Walk } from './walk.ts';

export * from './hall.ts';

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

export const signing = (paper: Paper, n: number, dissent = ''): Command => ({
  type: 'paper.sign',
  paper,
  member: member(n),
  dissent,
});

/** Every member who has not yet signed the commission's paper of the round under way, or its own protocol No. 1, signs it. */
export const signedByAll =
  (kind: Paper['kind']): Step =>
  (walk) => {
    const paper = { kind, round: kind === 'commission' ? 0 : roundOf(walk).number };
    for (const who of missingSignatures(walk.state, paper))
      walk.play({ type: 'paper.sign', paper, member: who, dissent: '' });
  };

/** The round under way. */
export function roundOf({ state }: Pick<Walk, 'state'>): Round {
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

export const submissionRead: CommandOf<'submission.read'> = {
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
export const UNCHOSEN: Readings = {
  participants: null,
  majority: null,
  blank: null,
  tie: null,
  against: null,
  exchange: null,
  late: null,
  hands: null,
  issuing: null,
  help: null,
};
/** These readings are chosen, and no others. */
export const choosing = (readings: Partial<Readings>): Readings => ({ ...UNCHOSEN, ...readings });

/** Ballots into so many boxes. */
export const byBallots = (boxes = 1): Extract<Way, { kind: 'ballots' }> => ({
  kind: 'ballots',
  boxes: upTo(boxes).map((n) => ({ name: `${n}`, place: 'Зал іргесі' })),
});
export const byHands = (sectors = 1): Way => ({ kind: 'hands', sectors });
export const bySystem: Way = { kind: 'electronic', system: 'Үлгі жүйесі' };

/** By ballots into one box, or by hands of one sector, unless told otherwise. */
export const orderSet =
  (readings: Readings = UNCHOSEN, way?: Way): Step =>
  (walk) => {
    const usual = roundOf(walk).method === 'secret' ? byBallots() : byHands();
    walk.play({ type: 'order.set', way: way ?? usual, readings });
  };
export const orderAnnouncing: Command = { type: 'order.announce', member: member(1) };
export const orderAnnounced = (readings: Readings = UNCHOSEN, way?: Way): Step => [
  orderSet(readings, way),
  signedByAll('order'),
  orderAnnouncing,
];

export const ballotsPrepared = (count: number): Command => ({ type: 'ballots.prepare', count });
export const ballotsSigned: Step = [member(1), member(2)].map(
  (who): Command => ({ type: 'ballots.sign', member: who }),
);
/** Every box of the round is shown empty and sealed: the first under `seal`, the second under «`seal`-2»… */
export const boxSealed =
  (seal = 'A-1'): Step =>
  (walk) => {
    for (const box of boxesOf(walk)) {
      walk.play({ type: 'box.show', box });
      walk.play({ type: 'box.seal', box, seal: box === 1 ? seal : `${seal}-${box}` });
    }
  };
const boxesOf = (walk: Walk) => upTo(roundOf(walk).boxes.length);
export const issue = (n: number): CommandOf<'ballots.issue'> => ({
  type: 'ballots.issue',
  deputy: deputy(n),
  document: 'identity-card',
});

/** Everybody in the hall who has none takes a ballot, except the last `notTaken`. */
export const issuedToAll =
  (notTaken = 0): Step =>
  (walk) => {
    const { ballots } = roundOf(walk);
    const present = [...walk.state.attendance]
      .filter(([id, entry]) => entry.present && !('holders' in ballots && ballots.holders.has(id)))
      .map(([id]) => id);
    for (const id of present.slice(0, present.length - notTaken))
      walk.play({ type: 'ballots.issue', deputy: id, document: 'certificate' });
    walk.play({ type: 'issuing.end', notTaken });
  };

/** Order announced, a ballot for each who attends, box sealed under `seal`. */
export const ballotsReady = (readings: Readings = UNCHOSEN, seal = 'A-1', boxes = 1): Step => [
  orderAnnounced(readings, byBallots(boxes)),
  (walk) => walk.play(ballotsPrepared(attendingIn(walk))),
  ballotsSigned,
  boxSealed(seal),
];

export const issued = (notTaken = 0): Step => [{ type: 'issuing.begin' }, issuedToAll(notTaken)];
export const votingOpened: Step = [{ type: 'quorum.confirm' }, { type: 'voting.open' }];
export const votingClosed: Command = { type: 'voting.close' };

/** What nobody holds is cancelled: C = U + S. */
export const restCancelled: Step = (walk) =>
  walk.play({ type: 'ballots.cancel', count: toCancel(roundOf(walk)) });
export const opening = (box = 1, sealIntact = true): CommandOf<'box.open'> => ({
  type: 'box.open',
  box,
  sealIntact,
});
/** What nobody holds is cancelled, every box is opened, the papers are sorted. */
export const boxOpened: Step = [
  restCancelled,
  (walk) => walk.take(boxesOf(walk).map((box) => opening(box))),
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
    taken: [valid + unestablished + blank + overmarked + otherInvalid],
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

export const objecting: CommandOf<'hold.raise'> = { type: 'hold.raise', reason: 'Қарсылық түсті' };
/** The chairman and the apparatus stop the meeting. */
export const held: Step = [
  (walk) => walk.play(objecting, { role: 'podium' }),
  (walk) => walk.play(objecting, { role: 'office' }),
];

/** The meeting decides by everybody in the hall that it goes on, or repeats the round. */
export const released =
  (outcome: CommandOf<'hold.release'>['outcome'] = 'go-on'): Step =>
  (walk) =>
    walk.play({
      type: 'hold.release',
      by: 'meeting',
      votes: unanimous(walk),
      decision: 'Жиналыс шешімі',
      outcome,
    });

export const adjourning: CommandOf<'meeting.adjourn'> = {
  type: 'meeting.adjourn',
  date: '2026-11-04',
  time: '09:00',
  place: 'Үлгі залы',
  reason: 'Кворум жоқ',
};
/** The adjourned meeting is made known, and on its day registration opens anew. */
export const anotherDay: Step = [
  {
    type: 'publication.record',
    publication: { site: 'https://maslikhat-ulgi.example', publishedOn: '2026-11-03' },
  },
  (walk) => {
    walk.now += 86_400_000;
  },
  { type: 'registration.open' },
];

export const revoteDecided = (count = 5, against = 0): CommandOf<'revote.decide'> => ({
  type: 'revote.decide',
  votes: { for: count, against },
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
