/** The order in which a meeting and its rounds pass their stages: nothing goes back (I9; law.md 3.1 and 3.2). */
import type { Round, State } from '../../protocol/state.ts';

const PHASES = ['draft', 'notified', 'convened', 'registration', 'announced', 'open', 'closed', 'sent'];
const ORDERS: readonly (readonly string[])[] = [
  ['none', 'members', 'elected', 'announced'],
  ['none', 'set', 'announced'],
  ['none', 'prepared', 'issuing', 'cancelled'],
  ['none', 'shown-empty', 'sealed', 'opened'],
  ['none', 'open', 'closed'],
  ['none', 'handed', 'received'],
  ['none', 'decided', 'scheduled'],
];
const COUNTS = ['none', 'sorted', 'entered', 'agreed'];

/** How far everything has come: numbers that never fall, by name. A missing quorum is an announcement too. */
export function ranks(state: State): ReadonlyMap<string, number> {
  const { agenda, minutes } = state;
  const entries: [string, number][] = [
    ['phase', at(PHASES, state.phase === 'no-quorum' ? 'announced' : state.phase)],
    ['commission', at(ORDERS[0], state.commission.stage)],
    ['remarks', Number(agenda.remarks)],
    ['method', Number(state.methodVote?.adopted === true)],
    ['submission', Number(agenda.submission !== null)],
    ['heard', agenda.heard.size],
    ['debate', at(['none', 'open', 'over'], agenda.debate.endsWith('held') ? 'over' : agenda.debate)],
    ['rounds', state.rounds.length],
    ['minutes', Number(minutes?.chairman ?? false) + Number(minutes?.commission ?? false)],
    ...state.rounds.flatMap(ranksOfRound),
  ];
  return new Map(entries);
}

/**
 * Issuing may begin again, and a count that differed is entered again: these two are one stage. A confirmed quorum
 * is true of its moment only: a break or renewed issuing asks for it again (clause 13.2).
 */
function ranksOfRound(round: Round): [string, number][] {
  const { number, order, ballots, box, voting, count, handover, result, revote } = round;
  const issuing = ballots.stage === 'issued' ? 'issuing' : ballots.stage;
  const counting = count.stage === 'differed' ? 'entered' : count.stage;
  return [
    [`order ${number}`, at(ORDERS[1], order.stage)],
    [`ballots ${number}`, at(ORDERS[2], issuing)],
    [`box ${number}`, at(ORDERS[3], box.stage)],
    [`voting ${number}`, at(ORDERS[4], voting.stage === 'quorum-confirmed' ? 'none' : voting.stage)],
    [`count ${number}`, at(COUNTS, counting)],
    [`handover ${number}`, at(ORDERS[5], handover)],
    [`result ${number}`, Number(result !== null)],
    [`revote ${number}`, at(ORDERS[6], revote.stage)],
  ];
}

function at(order: readonly string[] | undefined, stage: string): number {
  const index = order?.indexOf(stage) ?? -1;
  if (index < 0) throw new Error(`no order knows the stage ${stage}`);
  return index;
}
