/**
 * Why a figure is as it is: the formula, its clause and its named terms, the same numbers that the rules decide by (I5).
 * Clauses 6, 9.3, 11, 12, 13, 15, 16.1, 17 and 18; law.md 4.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownTo } from '../../protocol/audiences.ts';
import { replay } from '../../protocol/evolve.ts';
import type { Audience } from '../../protocol/roles.ts';
import { participantsOf } from '../../protocol/rules/outcome.ts';
import { quorum, quorumOf } from '../../protocol/rules/quorum.ts';
import type { State } from '../../protocol/state.ts';
import { clauseOf, explain, type Figure } from '../../protocol/views/explain.ts';
import { refusalFormulas } from '../../protocol/views/explain-refusal.ts';
import {
  commissionFormula,
  type Formula,
  majorityOf,
  neededFormula,
  preparedFormula,
  quorumFormula,
  signaturesFormula,
} from '../../protocol/views/formulas.ts';
import { isTrue } from '../support/formula.ts';
import { given } from '../support/given.ts';
import {
  attend,
  ballotsReady,
  boxOpened,
  byBallots,
  candidateName,
  choosing,
  closed,
  commissionSits,
  counted,
  deputy,
  hall,
  hands,
  issue,
  issued,
  leave,
  minutesSigned,
  openRound,
  orderSet,
  papers,
  received,
  revoteDecided,
  roundBegun,
  secretRound,
  sent,
  signing,
  sitting,
  voted,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { type Step, walked } from '../support/walk.ts';

const lines = (formulas: readonly Formula[]) => formulas.map(({ formula }) => formula);
const folded = (...steps: readonly Step[]) => given(...steps).state;
const said = (state: State, figure: Figure) => lines(explain(state, figure));

/** The meeting as an audience folds it. */
function seenBy(audience: Audience, ...steps: readonly Step[]): State {
  const seen = walked(...steps).records.flatMap(({ at, event }) => {
    const shown = shownTo(audience, event);
    return shown === null ? [] : { at, event: shown };
  });
  return replay(seen);
}

describe('[9.3] the quorum explains itself', () => {
  it('[9.3] 65 of 97: three times those who attend against twice the total, and why no fewer would do', () => {
    expect(explain(folded(hall(), attend(65)), { figure: 'quorum' })).toEqual([
      {
        proof: 'quorum',
        clause: '9.3',
        formula: '3·65 = 195 ≥ 2·97 = 194',
        holds: true,
        terms: [
          { term: 'attending', value: 65 },
          { term: 'total', value: 97 },
        ],
      },
      {
        proof: 'needed',
        clause: '9.3',
        formula: '3·65 = 195 ≥ 2·97 = 194 > 3·64 = 192',
        holds: true,
        terms: [
          { term: 'needed', value: 65 },
          { term: 'total', value: 97 },
        ],
      },
    ]);
  });

  it('[9.3] 64 of 97 is said to be less, and does not hold', () => {
    const [formula] = explain(folded(hall(), attend(64)), { figure: 'quorum' });
    expect(formula).toMatchObject({ formula: '3·64 = 192 < 2·97 = 194', holds: false });
  });

  it('[9.3] nothing is explained before there is a roster', () => {
    expect(explain(folded(), { figure: 'quorum' })).toEqual([]);
    expect(explain(folded(), { figure: 'attending' })).toEqual([]);
  });

  it('[9.3] the maslikhats make all who attend', () => {
    const [formula] = explain(folded(hall(), attend(65)), { figure: 'attending' });
    expect(formula?.formula).toBe('32 + 20 + 13 + 0 = 65');
    expect(formula?.terms[0]).toEqual({
      term: 'of-maslikhat',
      value: 32,
      name: { kk: 'Мәслихат-1', ru: 'Мәслихат-1' },
    });
  });

  it('[9.3] for every hall the formula is true and holds exactly where the rule does', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 400 }), (attending, total) => {
        const { reached, needed } = quorum(attending, total);
        const formula = quorumFormula(attending, total);
        expect([isTrue(formula.formula), formula.holds]).toEqual([true, reached]);
        expect(isTrue(neededFormula(total).formula)).toBe(true);
        expect(neededFormula(total).terms[0]).toEqual({ term: 'needed', value: needed });
      }),
    );
  });
});

describe('[11.2] [11.3] [11.4] [12] majorities explain themselves', () => {
  it('[11.2] a commission of five is odd and at least three; of four or one it is not', () => {
    expect(lines([5, 4, 1].map(commissionFormula))).toEqual([
      '5 = 2·2 + 1 ≥ 3',
      '4 = 2·2 + 0 ≥ 3',
      '1 = 2·0 + 1 < 3',
    ]);
    expect([5, 4, 1].map((members) => commissionFormula(members).holds)).toEqual([true, false, false]);
  });

  it('[11.2] [12] the vote on the commission stands beside its size', () => {
    const state = folded(sitting(), commissionSits());
    expect(said(state, { figure: 'commission' })).toEqual([
      '5 = 2·2 + 1 ≥ 3',
      '2·90 = 180 > 90',
      '90 + 0 = 90 ≤ 90',
    ]);
    expect(explain(state, { figure: 'commission' })[1]?.readings).toEqual([
      { gap: 'G21', code: 'attending' },
    ]);
  });

  it('[11.3] chair and secretary each by more than half of the members, all of whom voted', () => {
    expect(said(folded(sitting(), commissionSits()), { figure: 'officers' })).toEqual([
      '2·5 = 10 > 5',
      '5 + 0 = 5',
      '2·5 = 10 > 5',
      '5 + 0 = 5',
    ]);
    expect(explain(folded(sitting()), { figure: 'officers' })).toEqual([]);
  });

  it('[11.4] 33 of 66 is exactly half and not more', () => {
    const halves: Step = [
      sitting(66),
      commissionSits(),
      { type: 'method.vote', method: 'open', votes: { for: 33, against: 33 } },
    ];
    expect(explain(folded(halves), { figure: 'method' })).toMatchObject([
      { proof: 'majority-of-attending', clause: '11.4', formula: '2·33 = 66 ≤ 66', holds: false },
      { proof: 'within-attending', formula: '33 + 33 = 66 ≤ 66', holds: true },
    ]);
  });

  it('[12] a vote is explained as it is typed, before it is sent', () => {
    const typed: Figure = { figure: 'decision', votes: { for: 46, against: 50 }, attending: 90 };
    expect(explain(folded(), typed)).toMatchObject([
      { clause: '12', formula: '2·46 = 92 > 90', holds: true },
      { clause: '12', formula: '46 + 50 = 96 > 90', holds: false },
    ]);
    expect(clauseOf({ ...typed, clause: '11.4' })).toBe('11.4');
  });

  it('[12] every majority is true and holds exactly where twice the votes are more', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (inFavour, base) => {
        const { formula, holds } = majorityOf('attending', '12', inFavour, base);
        expect([isTrue(formula), holds]).toEqual([true, 2 * inFavour > base]);
      }),
    );
  });
});

describe('[15.1] [15.3] the ballot account explains itself, as far as it has come', () => {
  const ready: Step = [roundBegun('secret'), ballotsReady()];

  it('[15.1] before the ballots there is nothing, then as many as attend', () => {
    expect(said(folded(roundBegun('secret')), { figure: 'account', round: 1 })).toEqual([]);
    expect(said(folded(ready), { figure: 'account', round: 1 })).toEqual(['90 = 90']);
    expect(said(folded(ready, leave(90)), { figure: 'account', round: 1 })).toEqual(['90 > 89']);
    expect(preparedFormula(90, 91)).toMatchObject({ formula: '90 < 91', holds: false });
  });

  it('[15.3] one leaves before taking a ballot: 89 issued, one cancelled, the papers and the votes', () => {
    const state = folded(
      ready,
      leave(90),
      issued(),
      votingOpened,
      votingClosed,
      boxOpened,
      counted(papers([55, 32], { blank: 1 })),
    );
    expect(said(state, { figure: 'account', round: 1 })).toEqual([
      '90 > 89',
      '89 + 1 = 90',
      '89 − 0 = 89',
      '1 + 0 = 1',
      '1 + 0 + 0 = 1',
      '87 + 1 + 0 = 88',
      '87 + 1 = 88 ≤ 89',
      '89 − 88 = 1',
      '55 + 32 = 87',
      '87 − 55 = 32',
      '87 − 32 = 55',
    ]);
    for (const { formula, holds } of explain(state, { figure: 'account', round: 1 }))
      expect([isTrue(formula), holds], formula).toEqual([true, true]);
  });

  it('[15.3] [G11] an exchanged ballot is issued twice, held once, and cancelled', () => {
    const state = folded(
      roundBegun('secret', 66),
      ballotsReady(choosing({ exchange: 'allowed' })),
      { type: 'issuing.begin' },
      issue(1),
      { type: 'ballots.spoil', deputy: deputy(1) },
    );
    expect(said(state, { figure: 'account', round: 1 })).toEqual(['66 = 66', '1 + 65 = 66', '1 − 1 = 0']);
  });

  it('[15.7] [G26] two boxes are summed, each by its name', () => {
    const state = folded(
      roundBegun('secret'),
      ballotsReady(undefined, 'A-1', 2),
      issued(),
      votingOpened,
      votingClosed,
      boxOpened,
      counted(papers([50, 40], { taken: [48, 42] })),
    );
    const boxes = explain(state, { figure: 'account', round: 1 }).find(({ proof }) => proof === 'taken-sum');
    expect(boxes).toMatchObject({ formula: '48 + 42 = 90', clause: '15.7' });
    expect(boxes?.terms.map(({ name }) => name?.kk)).toEqual(byBallots(2).boxes.map(({ name }) => name));
  });

  it('[15.3] [G28] a surplus is the formula that does not hold', () => {
    const state = folded(roundBegun('secret'), voted(), counted(papers([50, 41])));
    expect(explain(state, { figure: 'account', round: 1 }).at(-1)).toMatchObject({
      proof: 'papers-held',
      formula: '91 > 90',
      holds: false,
    });
  });
});

describe('[13.3] hands explain themselves', () => {
  it('[13.3] [16.2] nobody votes who is not there, and nobody twice', () => {
    const state = folded(roundBegun('open', 65), openRound(hands(64, [51, 13], [13, 51])));
    expect(said(state, { figure: 'hands', round: 1 })).toEqual([
      '64 ≤ 65',
      '51 + 13 = 64 ≤ 64',
      '13 + 51 = 64 ≤ 64',
      '51 + 13 = 64 ≤ 64',
    ]);
    expect(said(state, { figure: 'account', round: 1 })).toEqual([]);
  });

  it('[13.4] [G17] where only hands «for» are counted, against is what they leave', () => {
    const state = folded(
      roundBegun('open', 65),
      openRound(hands(64, [51, 0], [13, 0]), choosing({ hands: 'for-only' })),
    );
    expect(said(state, { figure: 'hands', round: 1 }).slice(-2)).toEqual(['64 − 51 = 13', '64 − 13 = 51']);
  });
});

describe('[17.1] [17.2] a verdict explains itself', () => {
  it('[17.1] 56 of 90 is more than half; by the votes alone it is more than the other', () => {
    const state = folded(roundBegun('secret'), secretRound(papers([56, 33], { blank: 1 })));
    expect(said(state, { figure: 'verdict', round: 1 })).toEqual([
      '2·56 = 112 > 90',
      '56 > 33',
      '2·56 = 112 > 89',
    ]);
    expect(explain(state, { figure: 'verdict', round: 1 })[0]?.terms).toEqual([
      { term: 'votes', value: 56, name: candidateName(1) },
      { term: 'participants', value: 90 },
    ]);
  });

  it('[17.1] [G4] those who took part by each reading, the same numbers as the rule’s', () => {
    const figures = papers([56, 31], { blank: 1 });
    const state = folded(roundBegun('secret'), secretRound(figures));
    const formulas = explain(state, { figure: 'participants', round: 1 });
    expect(lines(formulas)).toEqual(['87 + 1 = 88', '90 − 0 = 90', '87', '87 + 1 = 88']);
    const base = { participants: 'established', blank: null } as const;
    expect(formulas[0]?.terms.at(-1)).toEqual({
      term: 'participants',
      value: participantsOf(figures, 90, base),
    });
  });

  it('[17.2] equal votes are equal', () => {
    const state = folded(roundBegun('secret'), secretRound(papers([45, 45])));
    expect(explain(state, { figure: 'verdict', round: 1 })).toMatchObject([
      { proof: 'tie', clause: '17.2', formula: '45 = 45', holds: true },
    ]);
  });

  it('[17.2] the revote by more than half of the commission', () => {
    const state = folded(roundBegun('secret'), secretRound(papers([45, 45])), revoteDecided(3, 2));
    expect(said(state, { figure: 'revote', round: 1 })).toEqual(['2·3 = 6 > 5', '3 + 2 = 5']);
    expect(said(folded(roundBegun('secret')), { figure: 'revote', round: 1 })).toEqual([]);
  });

  it('[13.4] whoever may not see the count is told no formula of it before it is announced', () => {
    const before: Step = [roundBegun('secret'), voted(), counted(papers([56, 33], { blank: 1 })), received];
    for (const audience of ['office', 'desk', 'podium', 'hall'] as const) {
      const state = seenBy(audience, before);
      for (const figure of ['verdict', 'participants', 'hands'] as const)
        expect(explain(state, { figure, round: 1 }), `${audience} ${figure}`).toEqual([]);
      for (const { proof } of explain(state, { figure: 'account', round: 1 }))
        expect(['prepared-for-all', 'prepared-account', 'held-account', 'cancelled-account']).toContain(
          proof,
        );
    }
    expect(said(seenBy('commission', before), { figure: 'verdict', round: 1 })).not.toEqual([]);
    const announced = seenBy('hall', before, { type: 'result.announce' });
    expect(said(announced, { figure: 'verdict', round: 1 })[0]).toBe('2·56 = 112 > 90');
  });
});

describe('[16.1] signatures and periods explain themselves', () => {
  it('[16.1] four of five, then five of five', () => {
    const paper = { kind: 'order', round: 1 } as const;
    const four: Step = [roundBegun('open'), orderSet(), [1, 2, 3, 4].map((n) => signing(paper, n))];
    expect(said(folded(four), { figure: 'signatures', paper })).toEqual(['4 < 5']);
    expect(said(folded(four, signing(paper, 5)), { figure: 'signatures', paper })).toEqual(['5 = 5']);
    expect(signaturesFormula(4, 5, '16.1').holds).toBe(false);
  });

  it('[6.1] [6.2] [18] the days of the meeting, of the informing, of the minutes', () => {
    const state = folded(
      roundBegun('open'),
      openRound(hands(90, [60, 30], [30, 60])),
      closed,
      minutesSigned,
      sent,
    );
    expect(
      explain(state, { figure: 'deadlines' }).map(({ clause, formula, holds }) => [clause, formula, holds]),
    ).toEqual([
      ['6.1', '01.11.2026 + 3 = 04.11.2026 ≥ 03.11.2026', true],
      ['6.2', '01.11.2026 + 1 = 02.11.2026 ≥ 02.11.2026', true],
      ['18', '03.11.2026 + 1 = 04.11.2026 ≥ 03.11.2026', true],
    ]);
  });
});

describe('a refusal explains its figures', () => {
  it('[9.3] with the formula that does not hold', () => {
    const state = folded(hall(), attend(64));
    const { attending, needed, total, short } = quorumOf(state);
    const figures = { attending, needed, total, short };
    const refusal = { code: 'quorum.lost', clause: '13.2', figures } as const;
    expect(refusalFormulas(refusal)[0]).toMatchObject({
      clause: '13.2',
      formula: '3·64 = 192 < 2·97 = 194',
      holds: false,
    });
  });

  it.each([
    [{ code: 'commission.even', clause: '11.2', figures: { members: 4 } }, '4 = 2·2 + 0 ≥ 3'],
    [{ code: 'commission.no-majority', clause: '11.3', figures: { for: 2, members: 5 } }, '2·2 = 4 ≤ 5'],
    [{ code: 'candidates.too-few', clause: '3', figures: { count: 1 } }, '1 < 2'],
    [{ code: 'paper.signatures-missing', clause: '16.1', figures: { signed: 4, members: 5 } }, '4 < 5'],
    [
      { code: 'ballots.not-equal-attending', clause: '15.1', figures: { prepared: 90, attending: 91 } },
      '90 < 91',
    ],
    [{ code: 'count.surplus', clause: '15.3', figures: { papers: 91, held: 90 } }, '91 > 90'],
    [{ code: 'count.unbalanced', clause: '15.6', figures: { taken: 90, sum: 89 } }, '90 > 89'],
    [{ code: 'count.votes-differ', clause: '16.1', figures: { valid: 89, votes: 88 } }, '88 < 89'],
    [
      { code: 'count.more-than-attending', clause: '16.2', figures: { participants: 66, attending: 65 } },
      '66 > 65',
    ],
    [
      {
        code: 'count.more-than-participants',
        clause: '13.3',
        figures: { name: candidateName(1), votes: 66, participants: 65 },
      },
      '66 > 65',
    ],
    [
      { code: 'count.for-more-than-participants', clause: '13.3', figures: { votes: 66, participants: 65 } },
      '66 > 65',
    ],
    [{ code: 'votes.more-than-attending', clause: '12', figures: { votes: 91, attending: 90 } }, '91 > 90'],
    [{ code: 'votes.not-of-all-members', clause: '11.3', figures: { votes: 4, members: 5 } }, '4 < 5'],
  ] as const)('[16.1] of %j: %s', (refusal, line) => {
    const [formula] = refusalFormulas(refusal);
    expect(formula).toMatchObject({ clause: refusal.clause, formula: line, holds: false });
    expect(isTrue(line)).toBe(true);
  });

  it('[9.3] and has none where it is not about numbers', () => {
    const refusal = { code: 'registration.not-open', clause: '9.3', figures: {} } as const;
    expect(refusalFormulas(refusal)).toEqual([]);
  });
});
