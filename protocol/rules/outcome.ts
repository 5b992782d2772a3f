/**
 * What the figures mean under every reading the decree allows: clauses 17.1 and 17.2, gaps G1, G2, G4, G5, G6, G10.
 * A recorded reading decides; where none is recorded all must agree, or the result is held (I11).
 */
import { canonical } from '../canonical.ts';
import { type Figures, READINGS, type Readings } from '../commands/voting.ts';
import type { Verdict } from '../events/result.ts';
import type { CandidateId } from '../values.ts';
import { invalidOf, votesOf } from './account.ts';

/** The answers of one reading to the four questions that decide what the figures mean. */
interface Answers {
  readonly participants: (typeof READINGS.participants)[number];
  readonly majority: (typeof READINGS.majority)[number];
  readonly blank: (typeof READINGS.blank)[number];
  readonly tie: (typeof READINGS.tie)[number];
}

/**
 * One reading with its numbers, whole deputies: do the leader's `votes` pass against `base`, those who took part by it,
 * and what follows from it.
 */
export interface Reading extends Answers {
  readonly base: number;
  readonly votes: number;
  readonly passes: boolean;
  readonly verdict: Verdict;
}

/**
 * Those who took part, whole deputies, under the readings chosen or their defaults; `held` is the ballots in
 * deputies' hands.
 *
 * @clause 17.1 the votes of those who took part in the voting
 * @gap G4 ballots of established form, ballots received, or valid ballots
 * @gap G10 a blank ballot counted as valid took part where only the valid ones do
 */
export function participantsOf(
  figures: Figures,
  held: number,
  { participants, blank }: Pick<Readings, 'participants' | 'blank'>,
): number {
  if (figures.kind === 'hands') return figures.participants;
  switch (participants ?? READINGS.participants[0]) {
    case 'established':
      return figures.valid + invalidOf(figures);
    case 'received':
      return held;
    case 'valid':
      return figures.valid + (blank === 'valid' ? figures.blank : 0);
  }
}

/**
 * Every reading that no recorded choice excludes, with its numbers. A question on which nothing depends in these
 * figures stands with its default alone.
 *
 * @clause 17.1 the majority of votes of those who took part
 * @clause 17.2 candidates with an equal number of votes
 * @gap G6 two candidates or more
 */
export function readingsOf(figures: Figures, held: number, chosen: Readings): readonly Reading[] {
  const standing = standingOf(figures);
  const papers = figures.kind === 'ballots' ? figures : null;
  const { majority, tie } = chosen;
  return answers(chosen.participants, READINGS.participants, papers !== null).flatMap((participants) => {
    const blankDecides = papers !== null && participants === 'valid' && papers.blank > 0;
    return answers(majority, READINGS.majority, true).flatMap((majority) =>
      answers(chosen.blank, READINGS.blank, blankDecides).flatMap((blank) =>
        answers(tie, READINGS.tie, standing.equal.length > 0).map((tie) => {
          const base = participantsOf(figures, held, { participants, blank });
          return read({ participants, majority, blank, tie }, standing, base);
        }),
      ),
    );
  });
}

/**
 * Consent, a tie among those with equal votes, or held.
 *
 * @clause 17.1 the candidate with the majority of votes has received consent
 * @clause 17.2 with equal votes the commission decides on a revote among those candidates
 * @gap G1 more than half of those who took part, or more than any other
 * @gap G2 nobody has the majority: the figures alone are announced
 * @gap G5 equality at the top only, unless the order took any
 */
export function outcomeOf(figures: Figures, held: number, chosen: Readings): Verdict {
  const differ: Verdict = { kind: 'held', reason: 'readings-differ' };
  return readingsOf(figures, held, chosen)
    .map(({ verdict }) => verdict)
    .reduce((one, other) => (canonical(one) === canonical(other) ? one : differ));
}

/** The answer recorded, or all there are where something depends on it, or the default. */
function answers<T>(
  chosen: T | null,
  all: readonly [NoInfer<T>, ...NoInfer<T>[]],
  decides: boolean,
): readonly T[] {
  if (chosen !== null) return [chosen];
  return decides ? all : [all[0]];
}

/**
 * The foremost and all who have as many votes, in the round's order; and who are equal below a single leader, the
 * foremost of them.
 */
interface Standing {
  readonly leader: CandidateId;
  readonly votes: number;
  readonly leaders: readonly CandidateId[];
  readonly equal: readonly CandidateId[];
}

function standingOf(figures: Figures): Standing {
  const tallies = votesOf(figures);
  const having = (number: number) =>
    tallies.filter(({ votes }) => votes === number).map(({ candidate }) => candidate);
  const { candidate: leader, votes } = tallies.reduce((one, other) =>
    other.votes > one.votes ? other : one,
  );
  const leaders = having(votes);
  const repeated = tallies.map((one) => one.votes).filter((one, index, all) => all.indexOf(one) !== index);
  const equal = leaders.length > 1 ? [] : having(Math.max(...repeated));
  return { leader, votes, leaders, equal };
}

function read(by: Answers, { leader, votes, leaders, equal }: Standing, base: number): Reading {
  const passes = by.majority === 'plurality' || 2 * votes > base;
  return { ...by, base, votes, passes, verdict: verdictOf() };

  function verdictOf(): Verdict {
    if (leaders.length > 1) return { kind: 'tie', candidates: [...leaders] };
    if (passes) return { kind: 'consent', candidate: leader };
    if (by.tie === 'any' && equal.length > 0) return { kind: 'tie', candidates: [...equal] };
    return { kind: 'held', reason: 'no-majority' };
  }
}
