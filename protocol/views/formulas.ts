/**
 * Formulas made of numbers: digits and signs, the same in every language, with the named terms in their order (I5).
 * Whether one holds is what its signs say; what a clause asks for is in protocol/rules, and a test holds them together.
 */
import { civilFromDays } from '../kazakh/civil-day.ts';
import type { ClauseId } from '../law/clauses.ts';
import type { GapId } from '../law/gaps.ts';
import { quorum } from '../rules/quorum.ts';
import type { Hands } from '../state.ts';
import type { Bilingual } from '../values.ts';

/** What a number in a formula is; the words are the kiosk's. Those that end with «-day» are days since 1 January 1970. */
// biome-ignore format: one chapter a paragraph reads better than 45 lines
export const TERMS = [
  'notice-day', 'latest-day', 'meeting-day', 'publication-day', 'closing-day', 'sending-day',
  'sites', 'maslikhats', 'candidates', 'boxes', 'ties',

  'of-maslikhat', 'total', 'seats', 'mandates', 'attending', 'needed',
  'members', 'for', 'against', 'signed', 'refused', 'absent',

  'prepared', 'issued', 'unissued', 'without', 'spoiled', 'held', 'cancelled',
  'of-box', 'taken', 'valid', 'invalid', 'blank', 'overmarked', 'other-invalid', 'unestablished',
  'papers', 'not-dropped', 'participants', 'votes',
] as const;
export type TermCode = (typeof TERMS)[number];

/** One number of a formula: whole people, votes, papers or days. `name` says whose or which. */
export interface Term {
  readonly term: TermCode;
  readonly value: number;
  readonly name?: Bilingual;
}

/** What a formula shows; the words are the kiosk's. */
// biome-ignore format: one chapter a paragraph reads better than 35 lines
export const PROOFS = [
  'meeting-in-time', 'published-in-time', 'sent-in-time', 'candidates',
  'attending-sum', 'quorum', 'needed', 'commission-size',
  'majority-of-attending', 'majority-of-members', 'within-attending', 'all-members-voted', 'signed-by-all',

  'prepared-for-all', 'prepared-account', 'held-account', 'cancelled-account',
  'taken-sum', 'invalid-sum', 'taken-account', 'papers-held', 'not-dropped', 'votes-sum', 'against-rest',
  'hands-attending', 'hands-candidate', 'hands-sum',
  'participants', 'majority', 'plurality', 'tie',
] as const;
export type ProofCode = (typeof PROOFS)[number];

/** A reading of a gap, by its code. */
export interface ReadingRef {
  readonly gap: GapId;
  readonly code: string;
}

/** «3·65 = 195 ≥ 2·97 = 194», clause 9.3, with its terms in the order in which they stand. */
export interface Formula {
  readonly proof: ProofCode;
  readonly clause: ClauseId;
  readonly formula: string;
  /** Whether what the clause asks for is so. */
  readonly holds: boolean;
  readonly terms: readonly Term[];
  /** The readings of gaps that stand behind the formula; none where the decree leaves nothing open. */
  readonly readings?: readonly ReadingRef[];
}

/** A term of a formula. */
export function term(code: TermCode, value: number, name?: Bilingual): Term {
  return name === undefined ? { term: code, value } : { term: code, value, name };
}

/** «3·65 = 195». */
function times(factor: number, value: number): string {
  return `${factor}·${value} = ${factor * value}`;
}

/** «87 + 2 = 89»; the sum of one number is that number. */
export function added(numbers: readonly number[]): string {
  const total = numbers.reduce((sum, number) => sum + number, 0);
  return numbers.length > 1 ? `${numbers.join(' + ')} = ${total}` : `${total}`;
}

/** «90 − 2 = 88», with the minus sign of mathematics. */
export function less(from: number, taken: number): string {
  return `${from} − ${taken} = ${from - taken}`;
}

/** A sum that has to be another number: «87 + 2 = 89 = 89», «87 + 2 = 89 < 90». */
export function sign(value: number, other: number): '=' | '<' | '>' {
  if (value === other) return '=';
  return value < other ? '<' : '>';
}

/** Clause 9.3: `3·65 = 195 ≥ 2·97 = 194`. */
export function quorumFormula(attending: number, total: number, clause: ClauseId = '9.3'): Formula {
  const { reached } = quorum(attending, total);
  return {
    proof: 'quorum',
    clause,
    formula: `${times(3, attending)} ${reached ? '≥' : '<'} ${times(2, total)}`,
    holds: reached,
    terms: [term('attending', attending), term('total', total)],
  };
}

/** Clause 9.3: the least number that is two thirds, and why one fewer is not: `3·65 = 195 ≥ 2·97 = 194 > 3·64 = 192`. */
export function neededFormula(total: number): Formula {
  const { needed } = quorum(0, total);
  return {
    proof: 'needed',
    clause: '9.3',
    formula: `${times(3, needed)} ≥ ${times(2, total)} > ${times(3, needed - 1)}`,
    holds: true,
    terms: [term('needed', needed), term('total', total)],
  };
}

/** Clause 11.2: odd and at least three: `5 = 2·2 + 1 ≥ 3`. */
export function commissionFormula(members: number): Formula {
  const rest = members % 2;
  return {
    proof: 'commission-size',
    clause: '11.2',
    formula: `${members} = 2·${(members - rest) / 2} + ${rest} ${members >= 3 ? '≥' : '<'} 3`,
    holds: rest === 1 && members >= 3,
    terms: [term('members', members)],
  };
}

/** Clauses 11.3, 11.4, 12, 17.2: more than half of all of them: `2·46 = 92 > 90`. */
export function majorityOf(
  all: 'attending' | 'members',
  clause: ClauseId,
  inFavour: number,
  base: number,
  name?: Bilingual,
): Formula {
  return {
    proof: `majority-of-${all}`,
    clause,
    formula: moreThanHalf(inFavour, base),
    holds: 2 * inFavour > base,
    terms: [term('for', inFavour, name), term(all, base)],
  };
}

/** `2·46 = 92 > 90`, or `2·33 = 66 ≤ 66`. */
export function moreThanHalf(votes: number, base: number): string {
  return `${times(2, votes)} ${2 * votes > base ? '>' : '≤'} ${base}`;
}

/** Clause 12, identity 13: nobody voted who is not there: `46 + 44 = 90 ≤ 90`. */
export function withinAttending(votes: Hands, attending: number, clause: ClauseId): Formula {
  const cast = votes.for + votes.against;
  return {
    proof: 'within-attending',
    clause,
    formula: `${added([votes.for, votes.against])} ${cast <= attending ? '≤' : '>'} ${attending}`,
    holds: cast <= attending,
    terms: [term('for', votes.for), term('against', votes.against), term('attending', attending)],
  };
}

/** Clauses 11.3, 17.2: every member votes: `4 + 1 = 5`. */
export function allMembersVoted(votes: Hands, members: number, clause: ClauseId): Formula {
  const cast = votes.for + votes.against;
  const sum = added([votes.for, votes.against]);
  return {
    proof: 'all-members-voted',
    clause,
    formula: cast === members ? sum : `${sum} ${sign(cast, members)} ${members}`,
    holds: cast === members,
    terms: [term('for', votes.for), term('against', votes.against), term('members', members)],
  };
}

/** Clause 16.1: k signatures of k: `4 < 5`. */
export function signaturesFormula(signed: number, members: number, clause: ClauseId): Formula {
  return {
    proof: 'signed-by-all',
    clause,
    formula: `${signed} ${sign(signed, members)} ${members}`,
    holds: signed === members,
    terms: [term('signed', signed), term('members', members)],
  };
}

/** Clause 15.1: a ballot for everybody in the hall: `90 = 90`, `90 < 91`; who leaves takes nothing away: `90 > 89`. */
export function preparedFormula(prepared: number, attending: number): Formula {
  return {
    proof: 'prepared-for-all',
    clause: '15.1',
    formula: `${prepared} ${sign(prepared, attending)} ${attending}`,
    holds: prepared >= attending,
    terms: [term('prepared', prepared), term('attending', attending)],
  };
}

/** Clause 15.3, identity 7: no more papers than ballots held: `87 + 2 = 89 ≤ 90`. */
export function papersFormula(parts: readonly Term[], held: number): Formula {
  const papers = parts.reduce((sum, { value }) => sum + value, 0);
  return {
    proof: 'papers-held',
    clause: '15.3',
    formula: `${added(parts.map(({ value }) => value))} ${papers <= held ? '≤' : '>'} ${held}`,
    holds: papers <= held,
    terms: [...parts, term('held', held)],
  };
}

/** Clauses 6.1, 6.2, 18: not later than the latest day, so many days after another: `01.11.2026 + 3 = 04.11.2026 ≥ 03.11.2026`. */
export function dayFormula(
  proof: 'meeting-in-time' | 'published-in-time' | 'sent-in-time',
  clause: ClauseId,
  from: Term,
  latest: number,
  until: Term,
): Formula {
  const days = latest - from.value;
  const inTime = until.value <= latest;
  return {
    proof,
    clause,
    formula: `${dotted(from.value)} + ${days} = ${dotted(latest)} ${inTime ? '≥' : '<'} ${dotted(until.value)}`,
    holds: inTime,
    terms: [from, term('latest-day', latest), until],
  };
}

/** A day as it is written in Kazakh and Russian alike: «01.11.2026». */
function dotted(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${two(day)}.${two(month)}.${year}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
