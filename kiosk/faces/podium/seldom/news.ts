/**
 * What has happened outside the usual course and is to be told, to the hall or to the chairman alone: a round that ended
 * without a result, a candidacy withdrawn, no majority for a revote, another day, a wish to stop. Clauses 3, 12, 17.
 */
import {
  type Adjournment,
  currentRound,
  FEWEST_CANDIDATES,
  type Hands,
  type Hold,
  type Round,
  type State,
  standing,
} from '../../../../protocol/state.ts';
import type { CandidateId } from '../../../../protocol/values.ts';

/** One thing to be told; `key` is the same as long as it is the same thing. */
export type News = { readonly key: string } & (
  | { readonly kind: 'hold-proposed'; readonly hold: Extract<Hold, { stage: 'proposed' }> }
  | { readonly kind: 'adjourned'; readonly adjournment: Adjournment }
  /** `voted`: voting had opened; `ballots`: some were prepared; `again`: another round has begun in its place. */
  | {
      readonly kind: 'voided';
      readonly round: number;
      readonly cause: NonNullable<Round['voided']>;
      readonly voted: boolean;
      readonly ballots: boolean;
      readonly again: boolean;
    }
  | {
      readonly kind: 'withdrawn';
      readonly candidates: readonly CandidateId[];
      readonly tooFew: boolean;
    }
  | { readonly kind: 'revote-declined'; readonly votes: Hands }
);

/** The news that matter now, the most urgent first. */
export function newsOf(state: State): readonly News[] {
  const { phase, adjournment, hold, withdrawn } = state;
  if (phase === 'closed' || phase === 'sent') return [];
  if (phase === 'adjourned')
    return adjournment === null
      ? []
      : [{ kind: 'adjourned', key: `adjourned.${state.sitting}`, adjournment }];
  const news: News[] = [];
  if (hold.stage === 'proposed')
    news.push({ kind: 'hold-proposed', key: `hold-proposed.${hold.by}.${hold.reason}`, hold });
  const round = currentRound(state);
  if (withdrawn.size > 0 && (round === null || mayStillWithdraw(round)))
    news.push({
      kind: 'withdrawn',
      key: `withdrawn.${[...withdrawn].join('.')}`,
      candidates: [...withdrawn],
      tooFew: standing(state).length < FEWEST_CANDIDATES,
    });
  const voided = voidedLast(state);
  if (voided !== null) news.push(voided);
  if (round?.revote.stage === 'declined') {
    const { votes } = round.revote;
    const key = `revote-declined.${round.number}.${votes.for}.${votes.against}`;
    news.push({ kind: 'revote-declined', key, votes });
  }
  return news;
}

/** The round that ended without a result, until the order of the next one is set. */
function voidedLast({ rounds }: State): News | null {
  const last = rounds.at(-1);
  if (last === undefined) return null;
  const again = last.voided === null;
  const before = again ? rounds.at(-2) : last;
  if (before === undefined || before.voided === null) return null;
  if (again && last.order.stage !== 'none') return null;
  const { number, voided: cause, voting, ballots } = before;
  return {
    kind: 'voided',
    key: `voided.${number}`,
    round: number,
    cause,
    voted: voting.stage === 'open' || voting.stage === 'closed',
    ballots: ballots.stage !== 'none',
    again,
  };
}

/** Gap G14: until the voting opens, and after a tie until the revote. */
function mayStillWithdraw({ voting, result }: Round): boolean {
  if (result !== null) return result.verdict.kind === 'tie';
  return voting.stage === 'none' || voting.stage === 'quorum-confirmed';
}
