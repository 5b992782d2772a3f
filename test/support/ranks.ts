/**
 * The order in which a meeting and its rounds pass their stages: nothing goes back (I9; law.md 3.1 and 3.2), except
 * what a new record sets anew and names.
 */
import type { Command } from '../../protocol/commands/command.ts';
import type { Round, State } from '../../protocol/state.ts';
import { currentRound } from '../../protocol/state.ts';

/** Another day begins with another registration: its number counts first. */
const PHASES = [
  'draft',
  'notified',
  'convened',
  'adjourned',
  'registration',
  'announced',
  'open',
  'closed',
  'sent',
];
const COMMISSIONS = ['none', 'members', 'elected', 'announced'];
const DEBATES = ['none', 'open', 'over'];
const ORDERS = ['none', 'set', 'announced'];
const BALLOTS = ['none', 'prepared', 'issuing', 'cancelled'];
const BOXES = ['none', 'shown-empty', 'sealed', 'opened'];
const VOTINGS = ['none', 'open', 'closed'];
const COUNTS = ['none', 'sorted', 'entered', 'surplus', 'agreed'];
const HANDOVERS = ['none', 'handed', 'received'];
const REVOTES = ['none', 'declined', 'decided', 'scheduled'];

/** How far everything has come: numbers that never fall, by name. A missing quorum is an announcement too. */
export function ranks(state: State): ReadonlyMap<string, number> {
  const { agenda, minutes } = state;
  const phase = state.phase === 'no-quorum' ? 'announced' : state.phase;
  const entries: [string, number][] = [
    ['phase', state.sitting * PHASES.length + at(PHASES, phase)],
    ['commission', at(COMMISSIONS, state.commission.stage)],
    ['item 2', Number(agenda.commission)],
    ['remarks', Number(agenda.remarks)],
    ['method', Number(state.methodVote?.adopted === true)],
    ['submission', Number(agenda.submission !== null)],
    ['heard', agenda.heard.size],
    ['debate', at(DEBATES, agenda.debate.endsWith('held') ? 'over' : agenda.debate)],
    ['withdrawn', state.withdrawn.size],
    ['rounds', state.rounds.length],
    ['minutes', Number(minutes?.chairman ?? false) + Number(minutes?.commission ?? false)],
    ...state.rounds.flatMap(ranksOfRound),
  ];
  return new Map(entries);
}

/**
 * What a new record may set anew: a correction or a replacement the commission, a candidate proposed late the
 * submission, a recount the count. Nothing else ever.
 */
export function setAnew(state: State, command: Command): readonly string[] {
  switch (command.type) {
    case 'commission.replace':
      return ['commission'];
    case 'candidate.propose':
      return ['submission', 'debate'];
    case 'count.repeat':
      return [`count ${currentRound(state)?.number}`];
    case 'debate.open':
      return state.rounds.at(-1)?.voided == null ? [] : ['debate'];
    case 'record.correct':
      switch (command.command.type) {
        case 'commission.vote':
          return ['commission'];
        case 'method.vote':
          return ['method'];
        default:
          return [];
      }
    default:
      return [];
  }
}

/**
 * Issuing may begin again, and a count that differed is entered again: these two are one stage. A confirmed quorum
 * is true of its moment only: a break or renewed issuing asks for it again (clause 13.2).
 */
function ranksOfRound(round: Round): [string, number][] {
  const { number, order, ballots, boxes, voting, count, handover, result, revote, voided } = round;
  const issuing = ballots.stage === 'issued' ? 'issuing' : ballots.stage;
  const counting = count.stage === 'differed' ? 'entered' : count.stage;
  return [
    [`order ${number}`, at(ORDERS, order.stage)],
    [`ballots ${number}`, at(BALLOTS, issuing)],
    ...boxes.map(({ stage }, box): [string, number] => [`box ${number}.${box + 1}`, at(BOXES, stage)]),
    [`voting ${number}`, at(VOTINGS, voting.stage === 'quorum-confirmed' ? 'none' : voting.stage)],
    [`count ${number}`, at(COUNTS, counting)],
    [`handover ${number}`, at(HANDOVERS, handover)],
    [`result ${number}`, Number(result !== null)],
    [`revote ${number}`, at(REVOTES, revote.stage)],
    [`voided ${number}`, Number(voided !== null)],
  ];
}

function at(order: readonly string[], stage: string): number {
  const index = order.indexOf(stage);
  if (index < 0) throw new Error(`no order knows the stage ${stage}`);
  return index;
}
