/**
 * What the figures mean under every combination of the four readings that decide it: clauses 17.1 and 17.2, gaps G1, G4,
 * G5, G6, G10. Each verdict is compared with one computed here another way, from the words of the clause.
 */
import { describe, expect, it } from 'vitest';
import { type BallotFigures, READINGS, type Readings } from '../../protocol/commands/voting.ts';
import type { Verdict } from '../../protocol/events/result.ts';
import { outcomeOf, participantsOf, readingsOf } from '../../protocol/rules/outcome.ts';
import { candidate, choosing, hands, papers } from '../support/meeting.ts';

type Deciding = Pick<Readings, 'participants' | 'majority' | 'blank' | 'tie'>;

/** All 3 · 2 · 2 · 2 = 24 combinations. */
const COMBINATIONS = READINGS.participants.flatMap((participants) =>
  READINGS.majority.flatMap((majority) =>
    READINGS.blank.flatMap((blank) =>
      READINGS.tie.map((tie) => ({ participants, majority, blank, tie }) satisfies Deciding),
    ),
  ),
);

/** With every question left open or answered: 4 · 3 · 3 · 3 = 108. */
const CHOICES = [null, ...READINGS.participants].flatMap((participants) =>
  [null, ...READINGS.majority].flatMap((majority) =>
    [null, ...READINGS.blank].flatMap((blank) =>
      [null, ...READINGS.tie].map((tie) => choosing({ participants, majority, blank, tie })),
    ),
  ),
);

const consent = (n: number): Verdict => ({ kind: 'consent', candidate: candidate(n) });
const tie = (...ns: number[]): Verdict => ({ kind: 'tie', candidates: ns.map(candidate) });
const noMajority: Verdict = { kind: 'held', reason: 'no-majority' };
const differ: Verdict = { kind: 'held', reason: 'readings-differ' };

/** The verdict of one combination, by the words of clause 17. */
function byTheWords(votes: readonly number[], figures: BallotFigures, held: number, by: Deciding): Verdict {
  const first = Math.max(...votes);
  const equalTo = (number: number) => votes.flatMap((one, index) => (one === number ? [index + 1] : []));
  const leaders = equalTo(first);
  if (leaders.length > 1) return tie(...leaders);
  const { valid, blank, overmarked, otherInvalid } = figures;
  const base =
    by.participants === 'received'
      ? held
      : by.participants === 'established'
        ? valid + blank + overmarked + otherInvalid
        : by.blank === 'valid'
          ? valid + blank
          : valid;
  if (by.majority === 'plurality' || first > base / 2) return consent(leaders[0] ?? 0);
  const others = [...votes].sort((a, b) => b - a).find((one) => equalTo(one).length > 1);
  return by.tie === 'any' && others !== undefined ? tie(...equalTo(others)) : noMajority;
}

const TALLIES: readonly { votes: number[]; about: Partial<BallotFigures>; missing: number }[] = [
  { votes: [56, 33], about: { blank: 1 }, missing: 0 },
  { votes: [48, 47], about: { overmarked: 2 }, missing: 0 },
  { votes: [48, 47], about: { blank: 2 }, missing: 0 },
  { votes: [48, 47], about: {}, missing: 1 },
  { votes: [50, 44], about: { otherInvalid: 3 }, missing: 0 },
  { votes: [45, 45], about: {}, missing: 0 },
  { votes: [45, 30, 22], about: {}, missing: 0 },
  { votes: [45, 26, 26], about: {}, missing: 0 },
  { votes: [26, 45, 26], about: { blank: 3 }, missing: 2 },
  { votes: [38, 38, 15], about: {}, missing: 0 },
  { votes: [30, 30, 30], about: {}, missing: 0 },
  { votes: [30, 20, 20, 10, 10], about: { blank: 5 }, missing: 4 },
  { votes: [20, 20, 15, 15], about: {}, missing: 0 },
  { votes: [49, 12, 12, 12, 12], about: {}, missing: 0 },
  { votes: [15, 15, 15, 15, 15, 15], about: {}, missing: 0 },
  { votes: [46, 9, 8, 7, 6, 5], about: { blank: 9, overmarked: 1 }, missing: 3 },
  { votes: [0, 0], about: { blank: 90 }, missing: 0 },
  { votes: [1, 0, 0], about: { blank: 89 }, missing: 0 },
];

describe.each(TALLIES)('[17.1] $votes with $about, $missing not dropped', ({ votes, about, missing }) => {
  const figures = papers(votes, about);
  const held = figures.valid + figures.blank + figures.overmarked + figures.otherInvalid + missing;
  const outcome = (chosen: Readings) => outcomeOf(figures, held, chosen);

  it('has one verdict under each of the 24 combinations', () => {
    for (const by of COMBINATIONS)
      expect(outcome(choosing(by)), JSON.stringify(by)).toEqual(byTheWords(votes, figures, held, by));
  });

  it('has the verdict on which all that is left open agrees, or is held', () => {
    for (const chosen of CHOICES) {
      const fits = COMBINATIONS.filter(
        (by) =>
          (chosen.participants ?? by.participants) === by.participants &&
          (chosen.majority ?? by.majority) === by.majority &&
          (chosen.blank ?? by.blank) === by.blank &&
          (chosen.tie ?? by.tie) === by.tie,
      );
      const verdicts = fits.map((by) => JSON.stringify(byTheWords(votes, figures, held, by)));
      const [first] = verdicts;
      const agreed = first !== undefined && new Set(verdicts).size === 1;
      expect(outcome(chosen), JSON.stringify(chosen)).toEqual(agreed ? JSON.parse(first) : differ);
    }
  });

  it('lists its readings with their numbers, each combination once', () => {
    for (const chosen of CHOICES) {
      const readings = readingsOf(figures, held, chosen);
      const keys = readings.map((one) => [one.participants, one.majority, one.blank, one.tie].join());
      expect(new Set(keys).size).toBe(keys.length);
      for (const { base, votes: leading, passes, verdict, ...by } of readings) {
        expect(base).toBe(participantsOf(figures, held, by));
        expect(leading).toBe(Math.max(...votes));
        expect(passes).toBe(by.majority === 'plurality' || 2 * leading > base);
        expect(verdict).toEqual(outcome(choosing(by)));
      }
    }
  });
});

describe('[17.1] a blank ballot', () => {
  const figures = papers([46, 44], { blank: 3 });

  it('counts in the base only where the valid ballots are the base and blank ones are valid', () => {
    const base = (participants: Deciding['participants'], blank: Deciding['blank']) =>
      participantsOf(figures, 97, { participants, blank });
    expect(base('valid', 'valid')).toBe(93);
    expect(base('valid', 'invalid')).toBe(90);
    expect(base('valid', null)).toBe(90);
    expect(base('established', 'valid')).toBe(93);
    expect(base('established', 'invalid')).toBe(93);
    expect(base('received', 'valid')).toBe(97);
    expect(base(null, 'valid')).toBe(93);
  });

  it('decides then: 92 ≤ 93, 92 > 90', () => {
    const chosen = (blank: 'valid' | 'invalid') =>
      choosing({ participants: 'valid', majority: 'half', blank });
    expect(outcomeOf(figures, 93, chosen('valid'))).toEqual(noMajority);
    expect(outcomeOf(figures, 93, chosen('invalid'))).toEqual(consent(1));
    expect(outcomeOf(figures, 93, choosing({ participants: 'valid', majority: 'half' }))).toEqual(differ);
  });
});

describe('[17.2] equality below the top', () => {
  it('of several groups the foremost is the one: 30, 20, 20, 10, 10', () => {
    const chosen = choosing({ majority: 'half', tie: 'any' });
    expect(outcomeOf(papers([10, 20, 30, 20, 10]), 90, chosen)).toEqual(tie(2, 4));
  });

  it('is none where somebody has the majority: 49 of 97', () => {
    expect(outcomeOf(papers([24, 49, 24]), 97, choosing({ tie: 'any' }))).toEqual(consent(2));
  });

  it('gives way to equality at the top', () => {
    expect(outcomeOf(papers([20, 15, 20, 15]), 70, choosing({ tie: 'any' }))).toEqual(tie(1, 3));
  });
});

describe('[17.1] what was left open and decides nothing', () => {
  it('is listed with its default alone: of hands the two majorities', () => {
    const readings = readingsOf(hands(90, [60, 30], [30, 60]), 0, choosing({}));
    expect(readings.map(({ participants, majority, base }) => ({ participants, majority, base }))).toEqual([
      { participants: 'established', majority: 'half', base: 90 },
      { participants: 'established', majority: 'plurality', base: 90 },
    ]);
  });

  it('of papers the three bases, and the blank ones where there are any', () => {
    const bases = (about: Partial<BallotFigures>) =>
      readingsOf(papers([50, 38], about), 91, choosing({ majority: 'half' })).map(({ base }) => base);
    expect(bases({ overmarked: 2 })).toEqual([90, 91, 88]);
    expect(bases({ blank: 2 })).toEqual([90, 91, 88, 90]);
  });

  it('of hands one base, whatever was chosen for papers', () => {
    const chosen = choosing({ participants: 'valid', majority: 'half' });
    const readings = readingsOf(hands(90, [60, 30], [30, 60]), 0, chosen);
    expect(readings.map(({ base, blank }) => ({ base, blank }))).toEqual([{ base: 90, blank: 'invalid' }]);
  });

  it('at a tie at the top is which equality counts', () => {
    const readings = readingsOf(papers([45, 45]), 90, choosing({ participants: 'established' }));
    expect(readings.map(({ majority, tie }) => [majority, tie])).toEqual([
      ['half', 'top'],
      ['plurality', 'top'],
    ]);
  });

  it('that nobody has a majority is said where all readings say it', () => {
    const chosen = choosing({ majority: 'half', tie: 'top' });
    expect(outcomeOf(papers([30, 20, 25]), 90, chosen)).toEqual(noMajority);
  });
});
