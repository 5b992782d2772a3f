/**
 * From a figure or a verdict to the formula behind it, with its numbers, its clause and its named terms (I5).
 * A formula is digits and signs, the same in every language; a figure that is sealed to this fold has none.
 */
import type { Paper } from '../commands/sitting.ts';
import type { ClauseId } from '../law/clauses.ts';
import type { GapId } from '../law/gaps.ts';
import type { Refusal } from '../refusals.ts';
import type { Hands, State } from '../state.ts';
import type { Bilingual } from '../values.ts';

/** What a number in a formula is, in the order of the decree; the words are the kiosk's. */
export const TERMS = [
  'notice-day',
  'latest-day',
  'meeting-day',
  'publication-day',
  'closing-day',
  'sending-day',
  'total',
  'attending',
  'needed',
  'of-maslikhat',
  'members',
  'for',
  'against',
  'signed',
  'prepared',
  'issued',
  'unissued',
  'spoiled',
  'held',
  'cancelled',
  'in-box',
  'taken',
  'valid',
  'invalid',
  'blank',
  'unestablished',
  'not-dropped',
  'participants',
  'votes',
  'next-votes',
] as const;
export type TermCode = (typeof TERMS)[number];

/** One number of a formula: whole people, votes, papers; days since 1 January 1970. `name` says whose or which. */
export interface Term {
  readonly term: TermCode;
  readonly value: number;
  readonly name?: Bilingual;
}

/** What a formula shows; the words are the kiosk's. */
export const PROOFS = [
  'meeting-in-time',
  'published-in-time',
  'sent-in-time',
  'attending-sum',
  'quorum',
  'needed',
  'commission-size',
  'majority-of-attending',
  'majority-of-members',
  'signed-by-all',
  'prepared-for-all',
  'prepared-account',
  'held-account',
  'cancelled-account',
  'papers-held',
  'taken-sum',
  'taken-account',
  'not-dropped',
  'votes-sum',
  'against-rest',
  'hands-attending',
  'hands-candidate',
  'hands-sum',
  'participants-base',
  'majority',
  'plurality',
  'tie',
] as const;
export type ProofCode = (typeof PROOFS)[number];

/** «3·65 = 195 ≥ 2·97 = 194», clause 9.3, with its terms in the order in which they stand. */
export interface Formula {
  readonly proof: ProofCode;
  readonly clause: ClauseId;
  readonly formula: string;
  /** Whether what the clause asks for is so. */
  readonly holds: boolean;
  readonly terms: readonly Term[];
  /** The gap whose reading stands behind the formula, and the reading. */
  readonly reading?: { readonly gap: GapId; readonly code: string };
}

/** A figure or a verdict that can be explained. Rounds by their number. */
export type Figure =
  | { readonly figure: 'deadlines' }
  | { readonly figure: 'attending' }
  | { readonly figure: 'quorum' }
  | { readonly figure: 'commission' }
  | { readonly figure: 'officers' }
  | { readonly figure: 'method' }
  | { readonly figure: 'account'; readonly round: number }
  | { readonly figure: 'hands'; readonly round: number }
  | { readonly figure: 'participants'; readonly round: number }
  | { readonly figure: 'verdict'; readonly round: number }
  | { readonly figure: 'revote'; readonly round: number }
  | { readonly figure: 'signatures'; readonly paper: Paper }
  /** A vote of the meeting, as it is typed or as it was recorded: clause 12 unless another is given. */
  | {
      readonly figure: 'decision';
      readonly votes: Hands;
      readonly attending: number;
      readonly clause?: ClauseId;
    }
  | { readonly figure: 'refusal'; readonly refusal: Refusal };

/** The formulas behind a figure, foremost first; none where it does not exist yet or is sealed to this fold. */
export function explain(_state: State, _figure: Figure): readonly Formula[] {
  return [];
}
