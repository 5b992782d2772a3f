/**
 * What people might do next in the small hall: the next step of the main path, coming and going, or anything at all.
 * A plan settles beforehand who comes and how they vote, so that two meetings can differ in the votes alone.
 */
import fc from 'fast-check';
import type { Command, CommandType } from '../../protocol/commands/command.ts';
import type { Paper } from '../../protocol/commands/sitting.ts';
import type { Figures, Readings } from '../../protocol/commands/voting.ts';
import { withoutBallot } from '../../protocol/rules/ballots.ts';
import { quorumOf } from '../../protocol/rules/quorum.ts';
import { signaturesOn } from '../../protocol/rules/signing.ts';
import { nextAgendaItem } from '../../protocol/rules/sitting.ts';
import type { Round, State } from '../../protocol/state.ts';
import { currentRound } from '../../protocol/state.ts';
import { type DeputyId, METHODS, type Method } from '../../protocol/values.ts';
import { anyCommand, DEPUTIES, readings } from './any-command.ts';
import * as say from './meeting.ts';

/** What is already settled about a meeting: who comes, how they vote, what they choose. */
export interface Plan {
  readonly candidates: number;
  readonly method: Method;
  readonly debate: boolean;
  /** Whole deputies who come to register, 6 to 9. */
  readonly come: number;
  readonly members: 3 | 5;
  readonly notTaken: number;
  readonly readings: Readings;
  /** Where each paper or hand goes: a candidate, or beyond them blank, over-marked, foreign, not dropped. */
  readonly choices: readonly number[];
}

export const plans: fc.Arbitrary<Plan> = fc.record({
  candidates: fc.integer({ min: 2, max: 4 }),
  method: fc.constantFrom(...METHODS),
  debate: fc.boolean(),
  come: fc.integer({ min: 6, max: DEPUTIES }),
  members: fc.constantFrom(3, 5),
  notTaken: fc.constantFrom(0, 0, 0, 1),
  readings,
  choices: fc.array(fc.nat(20), { minLength: DEPUTIES, maxLength: DEPUTIES }),
});

/** The office's acts, up to the open registration. */
export function beginnings(plan: Plan): Command[] {
  return [
    say.created(),
    say.noticed(),
    say.convened(),
    say.roster({ kind: 'oblast', deputies: 5 }, { kind: 'district', deputies: DEPUTIES - 5 }),
    ...say.upTo(plan.candidates).map(say.proposed),
    { type: 'registration.open' },
  ];
}

/** The next step of the main path, or null when the minutes are sent. */
export function forward(state: State, plan: Plan, now: number): Command | null {
  if (state.phase === 'sent') return null;
  if (state.phase === 'closed') return afterClosing(state);
  if (state.break !== null) return { type: 'break.end' };
  const missing = gathering(state, plan);
  if (missing !== null) return missing;
  if (state.phase === 'registration') return { type: 'registration.announce' };
  if (state.phase === 'no-quorum')
    return state.measures.length === 0 ? say.measured : { type: 'registration.announce' };
  if (state.phase === 'announced') return { type: 'meeting.open' };
  const round = currentRound(state);
  return round === null ? beforeVote(state, plan) : inRound(state, round, plan, now);
}

/** Two thirds are brought together; before the sitting, all who are expected. */
function gathering(state: State, plan: Plan): Command | null {
  const { reached } = quorumOf(state);
  const enough = state.phase === 'open' ? reached : reached && state.attendance.size >= plan.come;
  if (enough) return null;
  const next = say.upTo(DEPUTIES).find((n) => !state.attendance.has(say.deputy(n)));
  if (next !== undefined && state.attendance.size < plan.come) return say.register(next);
  const gone = [...state.attendance].find(([, entry]) => !entry.present);
  if (gone !== undefined) return { type: 'deputy.return', deputy: gone[0], offline: false };
  return next === undefined ? null : say.register(next);
}

function beforeVote(state: State, plan: Plan): Command {
  const { commission } = state;
  const attending = quorumOf(state).attending;
  const all = { for: attending, against: 0 };
  switch (nextAgendaItem(state)) {
    case 1:
      return say.remarked;
    case 2: {
      if (commission.stage === 'none')
        return { type: 'commission.vote', members: eligible(state, plan), votes: all };
      const [chair, secretary] = commission.members;
      if (chair === undefined || secretary === undefined) throw new Error('a commission has members');
      const votes = { for: commission.members.length, against: 0 };
      if (commission.stage === 'members')
        return { type: 'commission.elect', chair, secretary, chairVotes: votes, secretaryVotes: votes };
      return signature(state, { kind: 'commission', round: 0 }) ?? { type: 'commission.announce' };
    }
    case 3:
      return { type: 'method.vote', method: plan.method, votes: all };
    case 4:
      return say.submissionRead;
    case 5: {
      const next = state.candidates.find(({ id }) => !state.agenda.heard.has(id));
      if (next === undefined) throw new Error('item 5 waits for a candidate');
      return { type: 'candidate.hear', candidate: next.id, spoke: true, reason: '' };
    }
    default:
      if (!plan.debate)
        return state.agenda.debate === 'open' ? { type: 'debate.close' } : { type: 'debate.skip' };
      return state.agenda.debate === 'open' ? { type: 'debate.close' } : { type: 'debate.open' };
  }
}

/** Members in the hall, without deputy 1, who presides. */
function eligible(state: State, plan: Plan): DeputyId[] {
  const present = [...state.attendance].filter(([id, entry]) => entry.present && id !== say.deputy(1));
  return present.slice(0, plan.members).map(([id]) => id);
}

function signature(state: State, paper: Paper): Command | null {
  if (state.commission.stage === 'none') return null;
  const signed = signaturesOn(state, paper);
  const next = state.commission.members.find((member) => !signed.includes(member));
  return next === undefined ? null : { type: 'paper.sign', paper, member: next };
}

function inRound(state: State, round: Round, plan: Plan, now: number): Command | null {
  const { commission } = state;
  if (commission.stage !== 'announced') throw new Error('a round has a commission');
  const { chair } = commission;
  if (round.order.stage === 'none')
    return {
      type: 'order.set',
      way:
        round.method === 'secret'
          ? { kind: 'ballots', box: '1', place: 'Зал' }
          : { kind: 'hands', sectors: 1 },
      readings: plan.readings,
    };
  if (round.order.stage === 'set')
    return (
      signature(state, { kind: 'order', round: round.number }) ?? { type: 'order.announce', member: chair }
    );
  if (round.voting.stage === 'none' || round.voting.stage === 'quorum-confirmed') {
    const papers = round.method === 'secret' ? preparing(state, round, plan, commission) : null;
    if (papers !== null) return papers;
    return round.voting.stage === 'none' ? { type: 'quorum.confirm' } : { type: 'voting.open' };
  }
  if (round.voting.stage === 'open') return { type: 'voting.close' };
  return round.result === null ? counting(state, round, plan) : afterResult(state, round, now);
}

function preparing(
  state: State,
  round: Round,
  plan: Plan,
  { chair, secretary }: { chair: DeputyId; secretary: DeputyId },
): Command | null {
  const { ballots, box } = round;
  const { attending } = quorumOf(state);
  if (ballots.stage === 'none') return { type: 'ballots.prepare', count: attending };
  if (ballots.prepared < attending) return { type: 'ballots.add', count: attending - ballots.prepared };
  const unsigned = [chair, secretary].find((officer) => !ballots.signedBy.includes(officer));
  if (unsigned !== undefined) return { type: 'ballots.sign', member: unsigned };
  if (box.stage === 'none') return { type: 'box.show' };
  if (box.stage === 'shown-empty') return { type: 'box.seal', seal: `A-${round.number}` };
  if (ballots.stage === 'prepared') return { type: 'issuing.begin' };
  const without = withoutBallot(state, round);
  if (ballots.stage === 'issued') return without > ballots.notTaken ? { type: 'issuing.begin' } : null;
  if (ballots.stage === 'cancelled') return null;
  const next = [...state.attendance].find(([id, entry]) => entry.present && !ballots.holders.has(id));
  if (next === undefined || without <= plan.notTaken || ballots.issued >= ballots.prepared)
    return { type: 'issuing.end', notTaken: without };
  return { type: 'ballots.issue', deputy: next[0], document: 'certificate' };
}

function counting(state: State, round: Round, plan: Plan): Command {
  const { ballots, box, count, handover } = round;
  const [first, second] = state.commission.stage === 'none' ? [] : state.commission.members;
  if (first === undefined || second === undefined) throw new Error('a commission has members');
  if (ballots.stage === 'issued') return { type: 'ballots.cancel', count: ballots.prepared - ballots.issued };
  if (box.stage === 'sealed') return { type: 'box.open', sealIntact: true };
  if (box.stage === 'opened' && count.stage === 'none') return { type: 'ballots.sort' };
  if (count.stage !== 'agreed') {
    const member = count.stage === 'entered' && count.by === first ? second : first;
    return { type: 'count.enter', member, figures: figuresOf(round, plan) };
  }
  const signed = signature(state, { kind: 'result', round: round.number });
  if (signed !== null) return signed;
  if (handover === 'none') return { type: 'protocol.hand-over' };
  return handover === 'handed' ? { type: 'protocol.receive' } : { type: 'result.announce' };
}

/** The figures the plan leads to in this round; each round takes the choices one further. */
export function figuresOf(round: Round, plan: Plan): Figures {
  const { candidates, ballots, voting } = round;
  const most = 'issued' in ballots ? ballots.issued : voting.stage === 'closed' ? voting.attending : 0;
  const votes = candidates.map(() => 0);
  const beyond = [0, 0, 0, 0];
  for (let paper = 0; paper < most; paper += 1) {
    const choice = plan.choices[(paper + round.number) % plan.choices.length] ?? 0;
    const own = choice % (candidates.length + 2);
    if (own < candidates.length) votes[own] = (votes[own] ?? 0) + 1;
    else beyond[choice % 4] = (beyond[choice % 4] ?? 0) + 1;
  }
  if (round.method === 'secret') {
    const [blank = 0, overmarked = 0, unestablished = 0] = beyond;
    return say.papersOf(candidates, votes, { blank, overmarked, unestablished });
  }
  return {
    kind: 'hands',
    participants: most,
    candidates: candidates.map((candidate, index) => {
      const inFavour = votes[index] ?? 0;
      return { candidate, sectors: [{ for: inFavour, against: most - inFavour }] };
    }),
  };
}

function afterResult(state: State, round: Round, now: number): Command {
  if (round.result?.verdict.kind !== 'tie') return say.closed;
  if (round.revote.stage === 'none') {
    const members = state.commission.stage === 'none' ? 0 : state.commission.members.length;
    return { type: 'revote.decide', votes: { for: members, against: 0 } };
  }
  if (round.revote.stage === 'decided')
    return signature(state, { kind: 'revote', round: round.number }) ?? { type: 'revote.schedule', at: now };
  return { type: 'revote.begin' };
}

function afterClosing({ minutes, commission }: State): Command {
  if (minutes === null || commission.stage !== 'announced') throw new Error('closed without minutes');
  if (!minutes.chairman) return { type: 'minutes.sign-chairman' };
  if (!minutes.commission) return { type: 'minutes.sign-commission', member: commission.chair };
  return say.sent;
}

/** One move of somebody in the hall: the next lawful step, coming or going, or anything. */
export type Move = { readonly kind: 'forward' } | { readonly kind: 'do'; readonly command: Command };

const doing = (command: Command): Move => ({ kind: 'do', command });

/** Moves, mostly forward; what is not forward is often unlawful. */
export function moves(most: number, ...except: readonly CommandType[]): fc.Arbitrary<Move[]> {
  const going = fc
    .tuple(fc.constantFrom(say.leave, say.comeBack, say.register), fc.integer({ min: 1, max: DEPUTIES }))
    .map(([act, n]) => doing(act(n)));
  const move = fc.oneof(
    { weight: 8, arbitrary: fc.constant<Move>({ kind: 'forward' }) },
    { weight: 1, arbitrary: going },
    { weight: 2, arbitrary: anyCommand(...except).map(doing) },
  );
  return fc.array(move, { minLength: most / 2, maxLength: most, size: 'max' });
}
