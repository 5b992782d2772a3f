/**
 * Which of the chairman's seldom acts could be lawful now, asked of the rules themselves: what is refused whatever were
 * typed is not offered. Clauses 7, 11.2, 12, 17.3; corrections by invariant I9.
 */
import type { Command } from '../../../../protocol/commands/command.ts';
import type { Correctable } from '../../../../protocol/commands/holding.ts';
import { addDays, hallDate } from '../../../../protocol/kazakh/calendar.ts';
import type { Refusal } from '../../../../protocol/refusals.ts';
import { attending, isPresent } from '../../../../protocol/rules/quorum.ts';
import { isItemDone, membersOf } from '../../../../protocol/rules/sitting.ts';
import type { State } from '../../../../protocol/state.ts';
import type { DeputyId } from '../../../../protocol/values.ts';

/** In the order in which they are offered. */
export const SELDOM_ACTS = ['adjourn', 'replace', 'reorder', 'correct', 'raise'] as const;
export type SeldomAct = (typeof SELDOM_ACTS)[number];

/** Why the decree would refuse a command now, or null. */
export type Judge = (command: Command) => Refusal | null;

/** What stands in a command for words that are not typed yet. */
const WORDS = '–';

/** The acts to offer, in their order; `now` is ms, hub time. */
export function seldomActs(state: State, judge: Judge, now: number): readonly SeldomAct[] {
  const offered: { readonly [A in SeldomAct]: () => boolean } = {
    adjourn: () => judge(adjournment(now)) === null,
    replace: () => leaversOf(state).length > 0 && mayReplace(state, judge),
    reorder: () => mayReorder(state, judge),
    correct: () => correctableRecords(state, judge).length > 0,
    raise: () => judge({ type: 'hold.raise', reason: WORDS }) === null,
  };
  return SELDOM_ACTS.filter((act) => offered[act]());
}

function adjournment(now: number): Command {
  const date = addDays(hallDate(now), 1);
  return { type: 'meeting.adjourn', date, time: '10:00', place: WORDS, reason: WORDS };
}

/** Gap G8: the members who left the hall, or refused to sign and have not signed since, in the commission's order. */
export function leaversOf(state: State): readonly DeputyId[] {
  const { refusals, signatures } = state;
  const refusing = [...refusals].flatMap(([paper, remarks]) =>
    remarks.filter(({ member }) => !signatures.get(paper)?.includes(member)).map(({ member }) => member),
  );
  return membersOf(state).filter((member) => !isPresent(state, member) || refusing.includes(member));
}

/**
 * Whether some attending deputy could take the place of some leaver. Whoever presides and the candidates could not, so
 * that one more than these is enough to ask.
 */
function mayReplace(state: State, judge: Judge): boolean {
  const members = membersOf(state);
  const joiners = [...state.attendance.keys()]
    .filter((id) => isPresent(state, id) && !members.includes(id))
    .slice(0, state.candidates.length + 2);
  const votes = { for: attending(state), against: 0 };
  return leaversOf(state).some((leaver) =>
    joiners.some(
      (joiner) => judge({ type: 'commission.replace', leaver, joiner, votes, reason: WORDS }) === null,
    ),
  );
}

/** Whether two neighbouring items that are not done could change places. */
function mayReorder(state: State, judge: Judge): boolean {
  const { order } = state.agenda;
  const votes = { for: attending(state), against: 0 };
  return order.some((item, at) => {
    const next = order[at + 1];
    if (next === undefined || isItemDone(state, item)) return false;
    const swapped = [...order.slice(0, at), next, item, ...order.slice(at + 2)];
    return judge({ type: 'agenda.reorder', order: swapped, votes, reason: WORDS }) === null;
  });
}

/** The chairman's own records as the commands that would make them again, in the order of the agenda. */
function recordsOf({ commissionVote, methodVote, agenda }: State): readonly Correctable[] {
  const records: Correctable[] = [];
  if (commissionVote !== null) {
    const { members, votes } = commissionVote;
    records.push({ type: 'commission.vote', members: [...members], votes });
  }
  if (methodVote !== null) {
    const { method, votes } = methodVote;
    records.push({ type: 'method.vote', method, votes });
  }
  if (agenda.submission !== null) records.push({ type: 'submission.read', ...agenda.submission });
  for (const [candidate, heard] of agenda.heard)
    records.push({ type: 'candidate.hear', candidate, ...heard });
  return records;
}

/** The records that may still be set right: repeated as they are, they are refused for that alone. */
export function correctableRecords(state: State, judge: Judge): readonly Correctable[] {
  return recordsOf(state).filter(
    (command) => judge({ type: 'record.correct', reason: WORDS, command })?.code === 'correction.same',
  );
}
