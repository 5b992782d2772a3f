/** The next step of the main path by a plan, from the first registration to the sent minutes; what stands in the way is removed. */
import type { Command } from '../../protocol/commands/command.ts';
import type { Paper } from '../../protocol/commands/sitting.ts';
import { hallDate } from '../../protocol/kazakh/calendar.ts';
import { quorumOf } from '../../protocol/rules/quorum.ts';
import { missingSignatures } from '../../protocol/rules/signing.ts';
import { membersOf, nextAgendaItem } from '../../protocol/rules/sitting.ts';
import type { State } from '../../protocol/state.ts';
import { currentRound, standing } from '../../protocol/state.ts';
import type { DeputyId } from '../../protocol/values.ts';
import { DEPUTIES } from './any-command.ts';
import { happened, inRound, signature } from './forward-round.ts';
import * as say from './meeting.ts';
import type { Plan } from './plan.ts';
import type { Walk } from './walk.ts';

/** The day to which a plan adjourns the meeting. */
const ANOTHER_DAY = '2026-11-05';
const DAY = 86_400_000;

/** The office's acts, up to the open registration. */
export function beginnings(plan: Plan): Command[] {
  return [
    say.created(),
    say.noticed(),
    say.convened(),
    say.roster({ kind: 'oblast', deputies: 5 }, { kind: 'district', deputies: DEPUTIES - 5 }),
    ...say.upTo(plan.candidates).map(say.proposed),
    ...(plan.seats === null ? [] : [seated(plan.seats)]),
    { type: 'registration.open' },
  ];
}

const seated = (seats: number): Command => ({ type: 'total.fix', seats, reading: 'seats', document: '' });

/** The next step, or null when the minutes are sent; the clock moves on to the day the meeting was adjourned to. */
export function forward(walk: Walk, plan: Plan): Command | null {
  const { state } = walk;
  if (state.phase === 'sent') return null;
  if (state.phase === 'closed') return afterClosing(state);
  if (state.phase === 'adjourned') return untilAnotherDay(walk);
  if (state.break !== null) return { type: 'break.end' };
  const wanting = gathering(state, plan) ?? holding(state, plan);
  if (wanting !== null) return wanting;
  if (state.phase === 'registration') return cutOff(walk, plan) ?? { type: 'registration.announce' };
  walk.desks = [];
  if (state.phase === 'no-quorum')
    return state.measures.length === 0 ? say.measured : { type: 'registration.announce' };
  if (state.phase === 'announced') return { type: 'meeting.open' };
  return befalling(walk, plan) ?? proceeding(walk, plan);
}

/** Desk 1 is cut off, and its list is read by hand. */
function cutOff(walk: Walk, plan: Plan): Command | null {
  if (!plan.cutOff || happened(walk, 'desk.confirmed')) return null;
  walk.desks = [{ desk: 1, state: 'offline', since: walk.now }];
  const count = [...walk.state.attendance.values()].filter(
    ({ desk, present }) => desk === 1 && present,
  ).length;
  return { type: 'desk.confirm', desk: 1, count };
}

function proceeding(walk: Walk, plan: Plan): Command | null {
  const { state } = walk;
  if (standing(state).length < 2 && currentRound(state) === null)
    return say.proposed(state.candidates.length + 1);
  if (state.commission.stage !== 'announced' && state.agenda.commission) return commissioning(state, plan);
  const round = currentRound(state);
  return round === null ? beforeVote(state, plan) : inRound(walk, round, plan);
}

/** Two thirds and the commission are brought together; before the sitting, all who are expected. */
function gathering(state: State, plan: Plan): Command | null {
  const away = membersOf(state).find((member) => state.attendance.get(member)?.present !== true);
  if (away !== undefined) return comeBack(state, away);
  const { reached } = quorumOf(state);
  const enough = state.phase === 'open' ? reached : reached && state.attendance.size >= plan.come;
  if (enough) return null;
  const next = say.upTo(DEPUTIES).find((n) => !state.attendance.has(say.deputy(n)));
  if (next !== undefined && state.attendance.size < plan.come) return say.register(next);
  const gone = [...state.attendance].find(([, entry]) => !entry.present);
  if (gone !== undefined) return comeBack(state, gone[0]);
  return next === undefined ? null : say.register(next);
}

function comeBack(state: State, deputy: DeputyId): Command {
  return state.attendance.has(deputy)
    ? { type: 'deputy.return', deputy, offline: false }
    : { type: 'deputy.register', deputy, document: 'certificate', offline: false };
}

/** A hold is ended by the meeting; a surplus is counted again first. */
function holding(state: State, plan: Plan): Command | null {
  const { hold } = state;
  if (hold.stage !== 'raised') return null;
  const round = currentRound(state);
  const repeats =
    plan.repeated && round !== null && round.result === null && state.rounds.every((one) => !one.voided);
  if (round?.count.stage === 'surplus' && !repeats) return { type: 'count.repeat', reason: 'Артық шықты' };
  return {
    type: 'hold.release',
    by: 'meeting',
    votes: { for: quorumOf(state).attending, against: 0 },
    decision: 'Жиналыс шешімі',
    outcome: repeats ? 'repeat' : 'go-on',
  };
}

function untilAnotherDay(walk: Walk): Command {
  const { adjournment } = walk.state;
  if (adjournment === null) throw new Error('adjourned to no day');
  if (adjournment.published.length === 0)
    return {
      type: 'publication.record',
      publication: { site: 'https://maslikhat-ulgi-2.example', publishedOn: hallDate(walk.now) },
    };
  while (hallDate(walk.now) < adjournment.date) walk.now += DAY;
  return { type: 'registration.open' };
}

/** What the plan lets befall the meeting, at its first lawful moment. */
function befalling(walk: Walk, plan: Plan): Command | null {
  const { state } = walk;
  const round = currentRound(state);
  const voting = round !== null && round.result === null && round.ballots.stage !== 'none';
  if (!happened(walk, 'meeting.adjourned') && !voting && plan.adjourned === momentOf(state))
    return { type: 'meeting.adjourn', date: ANOTHER_DAY, time: '10:00', place: 'Зал', reason: 'Уақыт жоқ' };
  if (plan.replaced && round?.order.stage === 'set' && !happened(walk, 'commission.replaced'))
    return replacing(state, { kind: 'order', round: round.number });
  if (plan.withdraws && round?.order.stage === 'announced' && round.voting.stage === 'none') {
    const last = round.candidates.at(-1);
    if (last !== undefined && round.candidates.length > 2 && !happened(walk, 'candidate.withdrawn'))
      return { type: 'candidate.withdraw', candidate: last, document: '№ 9 өтініш' };
  }
  return null;
}

function momentOf(state: State): Plan['adjourned'] {
  const round = currentRound(state);
  if (round === null) return state.methodVote?.adopted === true ? 'before-vote' : 'never';
  if (round.result?.verdict.kind === 'tie') return round.revote.stage === 'scheduled' ? 'tie' : 'never';
  return round.order.stage === 'announced' && round.voting.stage === 'none' ? 'order-announced' : 'never';
}

/** The first member refuses to sign, and another deputy takes the place. */
function replacing(state: State, paper: Paper): Command | null {
  const leaver = missingSignatures(state, paper)[0];
  if (leaver === undefined) return null;
  const refused = state.refusals.get(`${paper.kind}.${paper.round}`)?.some((one) => one.member === leaver);
  if (!refused) return { type: 'paper.refuse', paper, refuser: leaver, reason: 'Келіспейді' };
  const joiner = present(state).find((id) => !membersOf(state).includes(id));
  if (joiner === undefined) return null;
  const votes = { for: quorumOf(state).attending, against: 0 };
  return { type: 'commission.replace', leaver, joiner, votes, reason: 'Қол қоймады' };
}

function beforeVote(state: State, plan: Plan): Command {
  const all = { for: quorumOf(state).attending, against: 0 };
  switch (nextAgendaItem(state)) {
    case 1:
      return say.remarked;
    case 2:
      return commissioning(state, plan);
    case 3:
      return { type: 'method.vote', method: plan.method, votes: all };
    case 4:
      return say.submissionRead;
    case 5: {
      const next = standing(state).find(({ id }) => !state.agenda.heard.has(id));
      if (next === undefined) throw new Error('item 5 waits for a candidate');
      return { type: 'candidate.hear', candidate: next.id, spoke: true, reason: '' };
    }
    default:
      if (state.agenda.debate === 'open') return { type: 'debate.close' };
      return plan.debate ? { type: 'debate.open' } : { type: 'debate.skip' };
  }
}

function commissioning(state: State, plan: Plan): Command {
  const { commission } = state;
  if (commission.stage === 'none') {
    const votes = { for: quorumOf(state).attending, against: 0 };
    return { type: 'commission.vote', members: present(state).slice(0, plan.members), votes };
  }
  const [chair, secretary] = commission.members;
  if (chair === undefined || secretary === undefined) throw new Error('a commission has members');
  const votes = { for: commission.members.length, against: 0 };
  if (commission.stage === 'members')
    return { type: 'commission.elect', chair, secretary, chairVotes: votes, secretaryVotes: votes };
  return signature(state, { kind: 'commission', round: 0 }) ?? { type: 'commission.announce' };
}

/** Who is in the hall, without deputy 1, who presides. */
function present({ attendance }: State): DeputyId[] {
  return [...attendance].flatMap(([id, entry]) => (entry.present && id !== say.deputy(1) ? [id] : []));
}

function afterClosing({ minutes, commission }: State): Command {
  if (minutes === null || commission.stage !== 'announced') throw new Error('closed without minutes');
  if (!minutes.chairman) return { type: 'minutes.sign-chairman' };
  if (!minutes.commission) return { type: 'minutes.sign-commission', member: commission.chair };
  return say.sent;
}
