/**
 * The figures of a count while a member types them: whole papers or hands, null is «not typed», never zero.
 * Clauses 13.4, 15.6 and 16.1; the fields stand in the order of the papers on the table.
 */
import * as v from 'valibot';
import type { BallotFigures, HandFigures } from '../../../protocol/commands/voting.ts';
import { type CandidateId, count } from '../../../protocol/values.ts';
import { sectorSchema } from '../../acts/sector-votes.ts';

/** The figures about the papers of all boxes together, in the order in which they are counted. */
export const PAPER_FIELDS = ['unestablished', 'blank', 'overmarked', 'otherInvalid', 'valid'] as const;

const typed = v.nullable(count);

/** Admits a half-typed count of ballots from so many boxes for so many candidates. */
export const paperDraft = (boxes: number, candidates: number) =>
  v.strictObject({
    taken: v.pipe(v.array(typed), v.length(boxes)),
    unestablished: typed,
    blank: typed,
    overmarked: typed,
    otherInvalid: typed,
    valid: typed,
    votes: v.pipe(v.array(typed), v.length(candidates)),
  });
export type PaperDraft = v.InferOutput<ReturnType<typeof paperDraft>>;

/** Admits a half-typed count of hands for so many candidates and sectors. */
export const handDraft = (candidates: number, sectors: number) =>
  v.strictObject({
    participants: typed,
    candidates: v.pipe(v.array(v.pipe(v.array(sectorSchema), v.length(sectors))), v.length(candidates)),
  });
export type HandDraft = v.InferOutput<ReturnType<typeof handDraft>>;

/** A count of ballots in which nothing is typed yet. */
export function noPapers(boxes: number, candidates: number): PaperDraft {
  return {
    taken: Array.from({ length: boxes }, () => null),
    unestablished: null,
    blank: null,
    overmarked: null,
    otherInvalid: null,
    valid: null,
    votes: Array.from({ length: candidates }, () => null),
  };
}

/** A count of hands in which nothing is typed yet. */
export function noHands(candidates: number, sectors: number): HandDraft {
  return {
    participants: null,
    candidates: Array.from({ length: candidates }, () =>
      Array.from({ length: sectors }, () => ({ for: null, against: null })),
    ),
  };
}

/** The figures of a count of ballots, or null while any field is empty. */
export function paperFigures(draft: PaperDraft, candidates: readonly CandidateId[]): BallotFigures | null {
  const { unestablished, blank, overmarked, otherInvalid, valid } = draft;
  const taken = draft.taken.filter((papers) => papers !== null);
  if (taken.length < draft.taken.length || unestablished === null || valid === null) return null;
  if (blank === null || overmarked === null || otherInvalid === null) return null;
  const votes = candidates.flatMap((candidate, at) => {
    const given = draft.votes[at] ?? null;
    return given === null ? [] : [{ candidate, votes: given }];
  });
  if (votes.length < candidates.length) return null;
  return { kind: 'ballots', taken, unestablished, blank, overmarked, otherInvalid, valid, votes };
}

/**
 * The figures of a count of hands, or null while any field is empty; where only hands «for» are asked (gap G17) there is
 * no field for «against», and its figure is none.
 */
export function handFigures(
  draft: HandDraft,
  candidates: readonly CandidateId[],
  asksAgainst: boolean,
): HandFigures | null {
  if (draft.participants === null) return null;
  const counted = candidates.map((candidate, at) => ({
    candidate,
    sectors: (draft.candidates[at] ?? []).flatMap((hands) => {
      const against = asksAgainst ? hands.against : 0;
      return hands.for === null || against === null ? [] : [{ for: hands.for, against }];
    }),
    asked: draft.candidates[at]?.length ?? 0,
  }));
  if (counted.some(({ sectors, asked }) => sectors.length < asked)) return null;
  return {
    kind: 'hands',
    participants: draft.participants,
    candidates: counted.map(({ candidate, sectors }) => ({ candidate, sectors })),
  };
}
