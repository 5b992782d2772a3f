/** The ballot account and the identities of law.md 4: what must balance before a count is taken. Whole papers and hands. */
import type { BallotFigures, Figures, HandFigures } from '../commands/voting.ts';
import { type Refused, refuse } from '../decision.ts';
import type { Tally } from '../events/result.ts';
import type { Round, State } from '../state.ts';
import { type CandidateId, candidateName } from '../values.ts';

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

/** Clause 13.4: for and against of each candidate, in the round's order. Against in a secret ballot: gap G7. */
export function talliesOf(figures: Figures): readonly Tally[] {
  if (figures.kind === 'hands')
    return figures.candidates.map(({ candidate, sectors }) => ({
      candidate,
      for: sum(sectors.map((sector) => sector.for)),
      against: sum(sectors.map((sector) => sector.against)),
    }));
  return figures.votes.map(({ candidate, votes }) => ({
    candidate,
    for: votes,
    against: figures.valid - votes,
  }));
}

/** Refuses figures that cannot be true of this round, with the identity they break. */
export function requireBalance(state: State, round: Round, figures: Figures): Refused | null {
  const listed = figures.kind === 'hands' ? figures.candidates : figures.votes;
  const same =
    listed.length === round.candidates.length &&
    round.candidates.every((id, index) => listed[index]?.candidate === id);
  if (!same || (figures.kind === 'ballots') !== (round.method === 'secret'))
    return refuse('count.wrong-candidates', '16.1', {});
  return figures.kind === 'hands' ? balanceHands(state, round, figures) : balanceBallots(round, figures);
}

function balanceBallots(round: Round, figures: BallotFigures): Refused | null {
  const invalid = invalidOf(figures);
  const papers = figures.valid + invalid;
  const votes = sum(figures.votes.map((entry) => entry.votes));
  if (votes !== figures.valid) return refuse('count.votes-differ', '16.1', { valid: figures.valid, votes });
  if (figures.taken !== papers + figures.unestablished)
    return refuse('count.unbalanced', '15.6', { taken: figures.taken, sum: papers + figures.unestablished });
  const held = 'issued' in round.ballots ? round.ballots.issued : 0;
  if (papers > held) return refuse('count.surplus', '15.3', { papers, held });
  return null;
}

function balanceHands(state: State, round: Round, figures: HandFigures): Refused | null {
  const { participants } = figures;
  const way = round.order.stage === 'none' ? null : round.order.way;
  const sectors = way?.kind === 'hands' ? way.sectors : 0;
  if (figures.candidates.some((entry) => entry.sectors.length !== sectors))
    return refuse('count.wrong-sectors', '11.5', { sectors });
  const attending = round.voting.stage === 'closed' ? round.voting.attending : 0;
  if (participants > attending)
    return refuse('count.more-than-attending', '16.2', { participants, attending });
  const tallies = talliesOf(figures);
  for (const tally of tallies) {
    const votes = tally.for + tally.against;
    if (votes > participants)
      return refuse('count.more-than-participants', '13.3', {
        name: nameOfCandidate(state, tally.candidate),
        votes,
        participants,
      });
  }
  const votes = sum(tallies.map((tally) => tally.for));
  if (votes > participants)
    return refuse('count.for-more-than-participants', '13.3', { votes, participants });
  return null;
}

/** A candidate's name in both languages. */
export function nameOfCandidate(state: State, id: CandidateId) {
  const found = state.candidates.find((candidate) => candidate.id === id);
  return found === undefined ? { kk: '–', ru: '–' } : candidateName(found.name);
}
