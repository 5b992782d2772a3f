/** The ballot account and the identities of law.md 4: what must balance before a count is taken. Whole papers and hands. */
import type { BallotFigures, Figures, HandFigures, Readings } from '../commands/voting.ts';
import { type Refused, refuse } from '../decision.ts';
import type { Tally } from '../events/result.ts';
import type { Order, Round, State, Voting } from '../state.ts';
import { type Bilingual, type CandidateId, candidateName } from '../values.ts';

/** A round of which votes may be counted: its order stands, its voting is over. */
export interface VotedRound extends Round {
  readonly order: Exclude<Order, { stage: 'none' }>;
  readonly voting: Extract<Voting, { stage: 'closed' }>;
}

/** Whether the votes of a round may be counted; no voting is opened, and so none closed, before the order stands. */
export function isVoted(round: Round): round is VotedRound {
  return round.voting.stage === 'closed' && round.order.stage !== 'none';
}

/** Sum of whole numbers. */
export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** Invalid ballots of established form: blank, over-marked, other. */
export function invalidOf(figures: BallotFigures): number {
  return figures.blank + figures.overmarked + figures.otherInvalid;
}

/** Ballots in deputies' hands: issued, without those spoiled and handed back; H of law.md 4. None in an open round. */
export function heldOf({ ballots }: Round): number {
  return 'issued' in ballots ? ballots.issued - ballots.spoiled : 0;
}

/** Ballots that were never issued and those handed back, which are cancelled together: C = U + S of law.md 4. */
export function toCancel({ ballots }: Round): number {
  return 'issued' in ballots ? ballots.prepared - ballots.issued + ballots.spoiled : 0;
}

/** Votes for each candidate, in the round's order. */
export function votesOf(figures: Figures): readonly { candidate: CandidateId; votes: number }[] {
  return figures.kind === 'ballots'
    ? figures.votes
    : figures.candidates.map(({ candidate, sectors }) => ({
        candidate,
        votes: sum(sectors.map((sector) => sector.for)),
      }));
}

/**
 * For and against of each candidate, in the round's order.
 *
 * @clause 13.4 for and against are announced
 * @gap G7 in a secret round the votes for others are against, or against is not reported
 * @gap G17 where only hands «for» were counted, all others who took part are against
 */
export function talliesOf(
  figures: Figures,
  { against, hands }: Pick<Readings, 'against' | 'hands'>,
): readonly Tally[] {
  if (figures.kind === 'ballots')
    return figures.votes.map(({ candidate, votes }) => ({
      candidate,
      for: votes,
      against: against === 'not-reported' ? null : figures.valid - votes,
    }));
  return figures.candidates.map(({ candidate, sectors }) => {
    const inFavour = sum(sectors.map((sector) => sector.for));
    const counted = sum(sectors.map((sector) => sector.against));
    return {
      candidate,
      for: inFavour,
      against: hands === 'for-only' ? figures.participants - inFavour : counted,
    };
  });
}

/**
 * More papers of established form than ballots in deputies' hands, whole papers; null where there are not.
 *
 * @clause 15.3 each deputy one ballot
 * @gap G28 a surplus stops the meeting; the commission counts again first
 */
export function surplusOf(round: Round, figures: Figures): { papers: number; held: number } | null {
  if (figures.kind === 'hands') return null;
  const papers = figures.valid + invalidOf(figures);
  const held = heldOf(round);
  return papers > held ? { papers, held } : null;
}

/**
 * Refuses figures that cannot be true of this round, with the identity they break.
 *
 * @clause 16.1 the protocol is drawn on figures of exactly this round's candidates
 */
export function requireBalance(state: State, round: VotedRound, figures: Figures): Refused | null {
  const listed = figures.kind === 'hands' ? figures.candidates : figures.votes;
  const same =
    listed.length === round.candidates.length &&
    listed.every(({ candidate }, index) => candidate === round.candidates[index]);
  if (!same || (figures.kind === 'ballots') !== (round.method === 'secret'))
    return refuse('count.wrong-candidates', '16.1', {});
  return figures.kind === 'hands' ? requireHands(state, round, figures) : requirePapers(round, figures);
}

/**
 * Σ v = V; B = Σ boxes = V + W + F.
 *
 * @clause 15.6 papers of unestablished form are not taken into account
 * @clause 15.7 the papers of every box that was opened
 * @gap G26 each box of the order is counted separately
 */
function requirePapers(round: Round, figures: BallotFigures): Refused | null {
  const boxes = round.boxes.length;
  if (figures.taken.length !== boxes) return refuse('count.wrong-boxes', '15.7', { boxes });
  const papers = figures.valid + invalidOf(figures);
  const votes = sum(figures.votes.map((entry) => entry.votes));
  if (votes !== figures.valid) return refuse('count.votes-differ', '16.1', { valid: figures.valid, votes });
  const taken = sum(figures.taken);
  if (taken !== papers + figures.unestablished)
    return refuse('count.unbalanced', '15.6', { taken, sum: papers + figures.unestablished });
  return null;
}

/**
 * for + against ≤ P ≤ A for each candidate, and Σ for ≤ P.
 *
 * @clause 11.5 hands are counted by the sectors of the order, a system gives one total
 * @clause 13.3 each deputy votes for one, and either for or against
 * @clause 16.2 nobody takes part who was absent when voting opened
 * @gap G17 each candidate is put in turn, unless the order chose hands «for» alone
 */
function requireHands(
  state: State,
  { order: { way, readings }, voting: { attending } }: VotedRound,
  figures: HandFigures,
): Refused | null {
  const { participants } = figures;
  const sectors = way.kind === 'hands' ? way.sectors : 1;
  if (figures.candidates.some((entry) => entry.sectors.length !== sectors))
    return refuse('count.wrong-sectors', '11.5', { sectors });
  if (participants > attending)
    return refuse('count.more-than-attending', '16.2', { participants, attending });
  for (const entry of figures.candidates) {
    const name = nameOfCandidate(state, entry.candidate);
    const against = sum(entry.sectors.map((sector) => sector.against));
    if (readings.hands === 'for-only' && against > 0)
      return refuse('count.against-not-asked', '11.5', { name });
    const votes = sum(entry.sectors.map((sector) => sector.for)) + against;
    if (votes > participants)
      return refuse('count.more-than-participants', '13.3', { name, votes, participants });
  }
  const votes = sum(votesOf(figures).map((entry) => entry.votes));
  if (votes > participants)
    return refuse('count.for-more-than-participants', '13.3', { votes, participants });
  return null;
}

/** A candidate's name in both languages. */
export function nameOfCandidate(state: State, id: CandidateId): Bilingual {
  const found = state.candidates.find((candidate) => candidate.id === id);
  return found === undefined ? { kk: '–', ru: '–' } : candidateName(found.name);
}
