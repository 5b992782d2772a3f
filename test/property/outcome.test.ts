/** What any figures mean under any readings: clause 17.1 and 17.2. Nobody's name, place on the ballot or further vote turns it round. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BallotFigures, READINGS, type Readings } from '../../protocol/commands/voting.ts';
import type { Verdict } from '../../protocol/events/result.ts';
import { invalidOf, sum } from '../../protocol/rules/account.ts';
import { outcomeOf, readingsOf } from '../../protocol/rules/outcome.ts';
import type { CandidateId } from '../../protocol/values.ts';
import { readings } from '../support/any-command.ts';
import { candidate, choosing, hands, papers, UNCHOSEN, upTo } from '../support/meeting.ts';
import { runs } from '../support/runs.ts';

const numRuns = runs(2_000);
/** Two to six candidates; few different numbers, so that many are equal. */
const votes = fc.array(fc.oneof(fc.nat(60), fc.constantFrom(0, 20, 30)), { minLength: 2, maxLength: 6 });
const wrong = fc.record({
  blank: fc.nat(9),
  overmarked: fc.nat(9),
  otherInvalid: fc.nat(9),
  unestablished: fc.nat(9),
});
const missing = fc.nat(9);

const heldFor = (figures: BallotFigures, notDropped: number) =>
  figures.valid + invalidOf(figures) + notDropped;

/** The verdict with every candidate under another name, in a settled order. */
function renamed(verdict: Verdict, name: (id: CandidateId) => CandidateId): Verdict {
  if (verdict.kind === 'consent') return { ...verdict, candidate: name(verdict.candidate) };
  return verdict.kind === 'tie' ? { ...verdict, candidates: verdict.candidates.map(name).sort() } : verdict;
}
const same = (id: CandidateId) => id;

describe('[17.1] monotonicity', () => {
  it('one vote more for the winner, from nobody or from another, never loses it the consent', () => {
    fc.assert(
      fc.property(votes, wrong, missing, readings, fc.nat(5), (each, about, notDropped, chosen, from) => {
        const figures = papers(each, about);
        const held = heldFor(figures, notDropped);
        const verdict = outcomeOf(figures, held, chosen);
        fc.pre(verdict.kind === 'consent');
        const winner = each.indexOf(Math.max(...each));
        const added = each.map((one, index) => (index === winner ? one + 1 : one));
        expect(outcomeOf(papers(added, about), held + 1, chosen)).toEqual(verdict);
        if (notDropped > 0) expect(outcomeOf(papers(added, about), held, chosen)).toEqual(verdict);
        if (about.blank > 0)
          expect(outcomeOf(papers(added, { ...about, blank: about.blank - 1 }), held, chosen)).toEqual(
            verdict,
          );
        const loser = from % each.length;
        if (loser === winner || each[loser] === 0) return;
        const moved = added.map((one, index) => (index === loser ? one - 1 : one));
        expect(outcomeOf(papers(moved, about), held, chosen)).toEqual(verdict);
      }),
      { numRuns },
    );
  });

  it('nor does it win another that had not won', () => {
    fc.assert(
      fc.property(votes, wrong, missing, readings, fc.nat(5), (each, about, notDropped, chosen, to) => {
        const figures = papers(each, about);
        const held = heldFor(figures, notDropped);
        const helped = to % each.length;
        const added = each.map((one, index) => (index === helped ? one + 1 : one));
        const before = outcomeOf(figures, held, chosen);
        const after = outcomeOf(papers(added, about), held + 1, chosen);
        if (after.kind === 'consent' && after.candidate !== candidate(helped + 1))
          expect(before).toEqual(after);
      }),
      { numRuns },
    );
  });
});

describe('[17.1] neutrality', () => {
  it('the order of the candidates on the ballot decides nothing', () => {
    const turned = votes.chain((each) =>
      fc.tuple(
        fc.constant(each),
        fc.shuffledSubarray(
          each.map((_, index) => index),
          { minLength: each.length },
        ),
      ),
    );
    fc.assert(
      fc.property(turned, wrong, missing, readings, ([each, order], about, notDropped, chosen) => {
        const figures = papers(each, about);
        const held = heldFor(figures, notDropped);
        const shuffled = { ...figures, votes: order.flatMap((index) => figures.votes[index] ?? []) };
        expect(renamed(outcomeOf(shuffled, held, chosen), same)).toEqual(
          renamed(outcomeOf(figures, held, chosen), same),
        );
      }),
      { numRuns },
    );
  });

  it('nor do their names', () => {
    fc.assert(
      fc.property(votes, wrong, missing, readings, (each, about, notDropped, chosen) => {
        const figures = papers(each, about);
        const held = heldFor(figures, notDropped);
        const other = new Map(upTo(each.length).map((n) => [candidate(n), candidate(9 - n)]));
        const name = (id: CandidateId) => other.get(id) ?? id;
        const under = {
          ...figures,
          votes: figures.votes.map((one) => ({ ...one, candidate: name(one.candidate) })),
        };
        expect(renamed(outcomeOf(under, held, chosen), same)).toEqual(
          renamed(outcomeOf(figures, held, chosen), name),
        );
      }),
      { numRuns },
    );
  });
});

describe('[17.1] consent', () => {
  it('under half of the established ballots is more than half of them, and there is one such at most', () => {
    const half = choosing({ participants: 'established', majority: 'half' });
    fc.assert(
      fc.property(votes, wrong, (each, about) => {
        const base = sum(each) + about.blank + about.overmarked + about.otherInvalid;
        const winners = each.flatMap((one, index) => (2 * one > base ? [candidate(index + 1)] : []));
        const verdict = outcomeOf(papers(each, about), base, half);
        expect(verdict.kind === 'consent' ? [verdict.candidate] : []).toEqual(winners);
      }),
      { numRuns },
    );
  });

  it('[I11] where nothing was chosen, is consent under every choice', () => {
    fc.assert(
      fc.property(votes, wrong, missing, readings, (each, about, notDropped, chosen) => {
        const figures = papers(each, about);
        const held = heldFor(figures, notDropped);
        const verdict = outcomeOf(figures, held, UNCHOSEN);
        fc.pre(verdict.kind !== 'held' || verdict.reason === 'no-majority');
        expect(outcomeOf(figures, held, chosen)).toEqual(verdict);
      }),
      { numRuns },
    );
  });

  it('[I11] a further choice never turns consent into consent to another', () => {
    fc.assert(
      fc.property(votes, wrong, missing, readings, readings, (each, about, notDropped, chosen, further) => {
        const figures = papers(each, about);
        const held = heldFor(figures, notDropped);
        const narrowed: Readings = {
          ...chosen,
          participants: chosen.participants ?? further.participants,
          majority: chosen.majority ?? further.majority,
          blank: chosen.blank ?? further.blank,
          tie: chosen.tie ?? further.tie,
        };
        const verdict = outcomeOf(figures, held, chosen);
        fc.pre(verdict.kind !== 'held' || verdict.reason === 'no-majority');
        expect(outcomeOf(figures, held, narrowed)).toEqual(verdict);
      }),
      { numRuns },
    );
  });

  it('[I11] every question chosen, nothing differs', () => {
    const all = fc.record({
      participants: fc.constantFrom(...READINGS.participants),
      majority: fc.constantFrom(...READINGS.majority),
      blank: fc.constantFrom(...READINGS.blank),
      tie: fc.constantFrom(...READINGS.tie),
    });
    fc.assert(
      fc.property(votes, wrong, missing, all, (each, about, notDropped, chosen) => {
        const figures = papers(each, about);
        const held = heldFor(figures, notDropped);
        expect(readingsOf(figures, held, choosing(chosen))).toHaveLength(1);
        expect(outcomeOf(figures, held, choosing(chosen))).not.toMatchObject({ reason: 'readings-differ' });
      }),
      { numRuns },
    );
  });
});

describe('[17.2] a tie', () => {
  it('at the top is one under every choice, and names exactly those with most votes', () => {
    fc.assert(
      fc.property(votes, wrong, missing, readings, (each, about, notDropped, chosen) => {
        const most = Math.max(...each);
        const leaders = each.flatMap((one, index) => (one === most ? [candidate(index + 1)] : []));
        const figures = papers(each, about);
        const verdict = outcomeOf(figures, heldFor(figures, notDropped), chosen);
        if (leaders.length > 1) expect(verdict).toEqual({ kind: 'tie', candidates: leaders });
        else if (verdict.kind === 'tie') {
          expect(chosen.tie).toBe('any');
          expect(verdict.candidates).not.toContain(leaders[0]);
        }
      }),
      { numRuns },
    );
  });
});

describe('[13.1] hands', () => {
  it('count as papers do where all who took part raised them', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), readings, (one, two, chosen) => {
        const all = one + two;
        const raised = outcomeOf(hands(all, [one, two], [two, one]), 0, chosen);
        expect(raised).toEqual(outcomeOf(papers([one, two]), all, chosen));
      }),
      { numRuns },
    );
  });
});
