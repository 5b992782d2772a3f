/**
 * From a figure or a verdict to the formulas behind it: the numbers, the clause, the named terms, computed once (I5).
 * What is sealed to this fold has no formula, so nothing is explained to anybody who may not see it (I6).
 */
import type { Paper } from '../commands/sitting.ts';
import type { ClauseId } from '../law/clauses.ts';
import { attending, nameOf, totalOf } from '../rules/quorum.ts';
import { missingSignatures } from '../rules/signing.ts';
import { membersOf } from '../rules/sitting.ts';
import type { Hands, Round, State } from '../state.ts';
import { accountFormulas, handsFormulas, participantsFormulas, verdictFormulas } from './explain-count.ts';
import { deadlineFormulas } from './explain-days.ts';
import {
  added,
  allMembersVoted,
  commissionFormula,
  type Formula,
  majorityOf,
  neededFormula,
  quorumFormula,
  signaturesFormula,
  term,
  withinAttending,
} from './formulas.ts';
import { attendanceByMaslikhat } from './registration.ts';

export type { Formula, ProofCode, ReadingRef, Term, TermCode } from './formulas.ts';

/** A figure or a verdict that can be explained; rounds by their number. */
export type Figure =
  | { readonly figure: 'deadlines' }
  | { readonly figure: 'attending' }
  | { readonly figure: 'quorum' }
  | { readonly figure: 'commission' }
  | { readonly figure: 'officers' }
  | { readonly figure: 'method' }
  | { readonly figure: 'account' | 'hands' | 'participants' | 'verdict' | 'revote'; readonly round: number }
  | { readonly figure: 'signatures'; readonly paper: Paper }
  /** A vote of the meeting as it is typed or was recorded; clause 12 unless another is given. */
  | {
      readonly figure: 'decision';
      readonly votes: Hands;
      readonly attending: number;
      readonly clause?: ClauseId;
    };

/** The formulas behind a figure, foremost first; none where it does not exist yet or is sealed to this fold. */
export function explain(state: State, asked: Figure): readonly Formula[] {
  switch (asked.figure) {
    case 'deadlines':
      return deadlineFormulas(state);
    case 'attending':
      return attendingFormulas(state);
    case 'quorum': {
      const total = totalOf(state);
      return total === 0 ? [] : [quorumFormula(attending(state), total), neededFormula(total)];
    }
    case 'commission':
      return commissionFormulas(state);
    case 'officers':
      return officersFormulas(state);
    case 'method': {
      const { methodVote: vote } = state;
      return vote === null ? [] : decisionFormulas(vote.votes, vote.attending, '11.4');
    }
    case 'account':
      return inRound(state, asked.round, (round) => accountFormulas(state, round));
    case 'hands':
      return inRound(state, asked.round, (round) => handsFormulas(state, round));
    case 'participants':
      return inRound(state, asked.round, participantsFormulas);
    case 'verdict':
      return inRound(state, asked.round, (round) => verdictFormulas(state, round));
    case 'revote':
      return inRound(state, asked.round, (round) => revoteFormulas(state, round));
    case 'signatures':
      return signaturesFormulas(state, asked.paper);
    case 'decision':
      return decisionFormulas(asked.votes, asked.attending, asked.clause ?? '12');
  }
}

/** The clause a figure rests on, also while it has no formula. */
export function clauseOf(asked: Figure): ClauseId {
  switch (asked.figure) {
    case 'deadlines':
      return '6.1';
    case 'attending':
    case 'quorum':
      return '9.3';
    case 'commission':
      return '11.2';
    case 'officers':
      return '11.3';
    case 'method':
      return '11.4';
    case 'account':
      return '15.3';
    case 'hands':
      return '13.3';
    case 'participants':
    case 'verdict':
      return '17.1';
    case 'revote':
      return '17.2';
    case 'signatures':
      return CLAUSE_OF_PAPER[asked.paper.kind];
    case 'decision':
      return asked.clause ?? '12';
  }
}

/** The clause by which all members sign a paper. */
const CLAUSE_OF_PAPER: Readonly<Record<Paper['kind'], ClauseId>> = {
  commission: '11.3',
  order: '11.5',
  result: '16.1',
  revote: '17.2',
};

function inRound(state: State, number: number, formulas: (round: Round) => readonly Formula[]) {
  const round = state.rounds.find((each) => each.number === number);
  return round === undefined ? [] : formulas(round);
}

/** Clause 9.3, identity 1: those of each maslikhat make all who attend. */
function attendingFormulas(state: State): readonly Formula[] {
  const rows = attendanceByMaslikhat(state);
  if (rows.length === 0) return [];
  const all = attending(state);
  const terms = rows.map(({ maslikhat: { name }, attending: present }) =>
    term('of-maslikhat', present, { kk: name, ru: name }),
  );
  return [
    {
      proof: 'attending-sum',
      clause: '9.3',
      formula: added(terms.map(({ value }) => value)),
      holds: true,
      terms: [...terms, term('attending', all)],
    },
  ];
}

/** Clauses 11.2 and 12: odd, at least three; and the meeting's vote on it. */
function commissionFormulas(state: State): readonly Formula[] {
  const { commissionVote: vote } = state;
  if (vote === null) return [];
  return [commissionFormula(vote.members.length), ...decisionFormulas(vote.votes, vote.attending, '12')];
}

/** Clause 11.3: chair and secretary, each by more than half of the members. */
function officersFormulas(state: State): readonly Formula[] {
  const { commission } = state;
  if (commission.stage === 'none' || commission.stage === 'members') return [];
  const members = commission.members.length;
  const { chair, secretary, chairVotes, secretaryVotes } = commission;
  return (
    [
      [chair, chairVotes],
      [secretary, secretaryVotes],
    ] as const
  ).flatMap(([officer, votes]) => {
    const name = nameOf(state, officer);
    return [
      majorityOf('members', '11.3', votes.for, members, { kk: name, ru: name }),
      allMembersVoted(votes, members, '11.3'),
    ];
  });
}

/** Clause 17.2: more than half of the members are for a revote. */
function revoteFormulas(state: State, { revote }: Round): readonly Formula[] {
  if (revote.stage === 'none') return [];
  const members = membersOf(state).length;
  return [
    majorityOf('members', '17.2', revote.votes.for, members),
    allMembersVoted(revote.votes, members, '17.2'),
  ];
}

function signaturesFormulas(state: State, paper: Paper): readonly Formula[] {
  const members = membersOf(state).length;
  if (members === 0) return [];
  const signed = members - missingSignatures(state, paper).length;
  return [signaturesFormula(signed, members, CLAUSE_OF_PAPER[paper.kind])];
}

/** Clauses 11.4 and 12 (gap G21): more than half of all who attend, and no more votes than they are. */
function decisionFormulas(votes: Hands, present: number, clause: ClauseId): readonly Formula[] {
  const majority = majorityOf('attending', clause, votes.for, present);
  const open =
    clause === '12' ? { ...majority, readings: [{ gap: 'G21', code: 'attending' }] as const } : majority;
  return [open, withinAttending(votes, present, clause)];
}
