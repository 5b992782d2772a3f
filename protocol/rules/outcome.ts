/**
 * What the figures mean under every reading the decree allows: clauses 17.1 and 17.2, gaps G1, G2, G4.
 * A recorded reading decides; where none is recorded all must agree, or the result is held (I11).
 */
import { type Figures, MAJORITY_READINGS, PARTICIPANT_READINGS, type Readings } from '../commands/voting.ts';
import type { Verdict } from '../events/result.ts';
import { invalidOf, talliesOf } from './account.ts';

/** One reading with its numbers: do the leader's `votes` pass against `base`, those who took part by it? */
export interface Reading {
  readonly participants: (typeof PARTICIPANT_READINGS)[number];
  readonly majority: (typeof MAJORITY_READINGS)[number];
  readonly base: number;
  readonly votes: number;
  readonly passes: boolean;
}

/** Those who took part under a reading, whole deputies; `held` is the ballots in deputies' hands (gap G4). */
export function participantsOf(
  figures: Figures,
  held: number,
  reading: (typeof PARTICIPANT_READINGS)[number],
): number {
  if (figures.kind === 'hands') return figures.participants;
  switch (reading) {
    case 'established':
      return figures.valid + invalidOf(figures);
    case 'received':
      return held;
    case 'valid':
      return figures.valid;
  }
}

/** Every reading that is not excluded by a recorded choice, computed for the candidate with most votes. */
export function readingsOf(figures: Figures, held: number, chosen: Readings): readonly Reading[] {
  const votes = Math.max(...talliesOf(figures).map((tally) => tally.for));
  const bases = chosen.participants === null ? PARTICIPANT_READINGS : [chosen.participants];
  const majorities = chosen.majority === null ? MAJORITY_READINGS : [chosen.majority];
  return bases.flatMap((participants) =>
    majorities.map((majority) => {
      const base = participantsOf(figures, held, participants);
      return { participants, majority, base, votes, passes: majority === 'plurality' || 2 * votes > base };
    }),
  );
}

/** Clauses 17.1 and 17.2: consent, a tie among those with most votes, or held. */
export function outcomeOf(figures: Figures, held: number, chosen: Readings): Verdict {
  const tallies = talliesOf(figures);
  const most = Math.max(...tallies.map((tally) => tally.for));
  const leaders = tallies.filter((tally) => tally.for === most).map((tally) => tally.candidate);
  const [leader, ...others] = leaders;
  if (leader === undefined || others.length > 0) return { kind: 'tie', candidates: leaders };
  const readings = readingsOf(figures, held, chosen);
  if (readings.every((reading) => reading.passes)) return { kind: 'consent', candidate: leader };
  const half = readings.filter((reading) => reading.majority === 'half');
  return { kind: 'held', reason: half.some((reading) => reading.passes) ? 'readings-differ' : 'no-majority' };
}
