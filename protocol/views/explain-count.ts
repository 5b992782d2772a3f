/**
 * The formulas of a round: the ballot account, the hands, who took part, who has the majority. Clauses 13 to 17, law.md 4.
 * Only figures that this fold holds: before the announcement those of the commission alone.
 */
import type { BallotFigures, Figures, HandFigures } from '../commands/voting.ts';
import { heldOf, invalidOf, nameOfCandidate, sum, talliesOf, toCancel, votesOf } from '../rules/account.ts';
import { participantsOf, type Reading, readingsOf } from '../rules/outcome.ts';
import { attending } from '../rules/quorum.ts';
import type { Round, State } from '../state.ts';
import { type Bilingual, SEALED } from '../values.ts';
import {
  added,
  type Formula,
  less,
  moreThanHalf,
  papersFormula,
  preparedFormula,
  type ReadingRef,
  term,
} from './formulas.ts';

/** The figures of a round as far as this fold holds them: announced, or agreed and not sealed. */
export function figuresOf({ result, count }: Round): Figures | null {
  if (result !== null) return result.figures;
  return count.stage === 'agreed' && count.figures !== SEALED ? count.figures : null;
}

/** Identities 4 to 11 of law.md, as far as the papers have come. */
export function accountFormulas(state: State, round: Round): readonly Formula[] {
  const { ballots, voting, count } = round;
  if (ballots.stage === 'none') return [];
  const present = 'attending' in voting ? voting.attending : attending(state);
  const found: Formula[] = [preparedFormula(ballots.prepared, present)];
  if (!('issued' in ballots)) return found;
  const { issued, prepared, spoiled } = ballots;
  const held = heldOf(round);
  const unissued = prepared - issued;
  found.push(
    {
      proof: 'prepared-account',
      clause: '15.3',
      formula: added([issued, unissued]),
      holds: true,
      terms: [term('issued', issued), term('unissued', unissued), term('prepared', prepared)],
    },
    {
      proof: 'held-account',
      clause: '15.3',
      formula: less(issued, spoiled),
      holds: true,
      terms: [term('issued', issued), term('spoiled', spoiled), term('held', held)],
    },
  );
  if (ballots.stage === 'cancelled')
    found.push({
      proof: 'cancelled-account',
      clause: '15.1',
      formula: added([unissued, spoiled]),
      holds: ballots.cancelled === toCancel(round),
      terms: [term('unissued', unissued), term('spoiled', spoiled), term('cancelled', ballots.cancelled)],
    });
  if (count.stage === 'surplus') return [...found, papersFormula([term('papers', count.papers)], count.held)];
  const figures = figuresOf(round);
  return figures?.kind === 'ballots' ? [...found, ...paperFormulas(state, round, figures)] : found;
}

function paperFormulas(state: State, round: Round, figures: BallotFigures): readonly Formula[] {
  const { valid, unestablished, blank, overmarked, otherInvalid } = figures;
  const held = heldOf(round);
  const invalid = invalidOf(figures);
  const taken = sum(figures.taken);
  const inBoxes: Formula = {
    proof: 'taken-sum',
    clause: '15.7',
    formula: added(figures.taken),
    holds: true,
    terms: figures.taken.map((papers, index) => term('of-box', papers, boxName(round, index))),
  };
  return [
    ...(figures.taken.length > 1 ? [inBoxes] : []),
    {
      proof: 'invalid-sum',
      clause: '15.5',
      formula: added([blank, overmarked, otherInvalid]),
      holds: true,
      terms: [
        term('blank', blank),
        term('overmarked', overmarked),
        term('other-invalid', otherInvalid),
        term('invalid', invalid),
      ],
    },
    {
      proof: 'taken-account',
      clause: '15.6',
      formula: added([valid, invalid, unestablished]),
      holds: taken === valid + invalid + unestablished,
      terms: [
        term('valid', valid),
        term('invalid', invalid),
        term('unestablished', unestablished),
        term('taken', taken),
      ],
    },
    papersFormula([term('valid', valid), term('invalid', invalid)], held),
    {
      proof: 'not-dropped',
      clause: '15.3',
      formula: less(held, valid + invalid),
      holds: held >= valid + invalid,
      terms: [
        term('held', held),
        term('papers', valid + invalid),
        term('not-dropped', held - valid - invalid),
      ],
    },
    {
      proof: 'votes-sum',
      clause: '16.1',
      formula: added(figures.votes.map(({ votes }) => votes)),
      holds: sum(figures.votes.map(({ votes }) => votes)) === valid,
      terms: [...votesTerms(state, figures), term('valid', valid)],
    },
    ...againstFormulas(state, round, figures),
  ];
}

/** Gaps G7 and G17: where «against» is not counted, it is what is left of all who took part by the figures. */
function againstFormulas(state: State, round: Round, figures: Figures): readonly Formula[] {
  if (round.order.stage === 'none') return [];
  const { readings } = round.order;
  if (figures.kind === 'hands' && readings.hands !== 'for-only') return [];
  const all =
    figures.kind === 'ballots' ? term('valid', figures.valid) : term('participants', figures.participants);
  const by: ReadingRef =
    figures.kind === 'ballots' ? { gap: 'G7', code: 'others' } : { gap: 'G17', code: 'for-only' };
  return talliesOf(figures, readings).flatMap(({ candidate, for: votes, against }) => {
    if (against === null) return [];
    const name = nameOfCandidate(state, candidate);
    return {
      proof: 'against-rest',
      clause: '13.4',
      formula: less(all.value, votes),
      holds: all.value - votes === against,
      terms: [all, term('for', votes, name), term('against', against, name)],
      readings: [by],
    };
  });
}

/** Identity 12 of law.md: nobody votes who is not there, nobody votes twice. */
export function handsFormulas(state: State, round: Round): readonly Formula[] {
  const figures = figuresOf(round);
  if (figures?.kind !== 'hands') return [];
  const { participants } = figures;
  const present = 'attending' in round.voting ? round.voting.attending : 0;
  const forAll = votesOf(figures).map(({ votes }) => votes);
  return [
    {
      proof: 'hands-attending',
      clause: '16.2',
      formula: `${participants} ${participants <= present ? '≤' : '>'} ${present}`,
      holds: participants <= present,
      terms: [term('participants', participants), term('attending', present)],
    },
    ...handsOfCandidates(state, figures),
    {
      proof: 'hands-sum',
      clause: '13.3',
      formula: within(forAll, participants),
      holds: sum(forAll) <= participants,
      terms: [...votesTerms(state, figures), term('participants', participants)],
    },
    ...againstFormulas(state, round, figures),
  ];
}

function handsOfCandidates(state: State, figures: HandFigures): readonly Formula[] {
  const { participants } = figures;
  return figures.candidates.map(({ candidate, sectors }) => {
    const [inFavour, against] = [
      sum(sectors.map((each) => each.for)),
      sum(sectors.map((each) => each.against)),
    ];
    const name = nameOfCandidate(state, candidate);
    return {
      proof: 'hands-candidate',
      clause: '13.3',
      formula: within([inFavour, against], participants),
      holds: inFavour + against <= participants,
      terms: [
        term('for', inFavour, name),
        term('against', against, name),
        term('participants', participants),
      ],
    };
  });
}

function within(parts: readonly number[], bound: number): string {
  return `${added(parts)} ${sum(parts) <= bound ? '≤' : '>'} ${bound}`;
}

/** Clause 17.1, gap G4: who took part, by each reading that no recorded choice excludes. */
export function participantsFormulas(round: Round): readonly Formula[] {
  const figures = figuresOf(round);
  if (figures === null || round.order.stage === 'none') return [];
  const rows = readingsOf(figures, heldOf(round), round.order.readings);
  return distinct(rows.map((row) => participantsFormula(round, figures, row)));
}

/** Who took part by one reading: `87 + 2 = 89`. */
export function participantsFormula(
  round: Round,
  figures: Figures,
  by: Pick<Reading, 'participants' | 'blank'>,
): Formula {
  const base = participantsOf(figures, heldOf(round), by);
  const of = partsOfBase(round, figures, by);
  return {
    proof: 'participants',
    clause: '17.1',
    formula: of.formula,
    holds: true,
    terms: of.terms.length > 1 ? [...of.terms, term('participants', base)] : of.terms,
    ...(figures.kind === 'ballots' ? { readings: baseReadings(figures, by) } : {}),
  };
}

function partsOfBase(
  { ballots }: Round,
  figures: Figures,
  { participants, blank }: Pick<Reading, 'participants' | 'blank'>,
): Pick<Formula, 'formula' | 'terms'> {
  if (figures.kind === 'hands')
    return { formula: `${figures.participants}`, terms: [term('participants', figures.participants)] };
  const { valid } = figures;
  switch (participants) {
    case 'established': {
      const invalid = invalidOf(figures);
      return { formula: added([valid, invalid]), terms: [term('valid', valid), term('invalid', invalid)] };
    }
    case 'received': {
      const [issued, spoiled] = 'issued' in ballots ? [ballots.issued, ballots.spoiled] : [0, 0];
      return { formula: less(issued, spoiled), terms: [term('issued', issued), term('spoiled', spoiled)] };
    }
    case 'valid':
      return blank === 'valid' && figures.blank > 0
        ? {
            formula: added([valid, figures.blank]),
            terms: [term('valid', valid), term('blank', figures.blank)],
          }
        : { formula: `${valid}`, terms: [term('valid', valid)] };
  }
}

function baseReadings(
  figures: BallotFigures,
  { participants, blank }: Pick<Reading, 'participants' | 'blank'>,
): readonly ReadingRef[] {
  const base: ReadingRef = { gap: 'G4', code: participants };
  return participants === 'valid' && figures.blank > 0 ? [base, { gap: 'G10', code: blank }] : [base];
}

/** Clauses 17.1 and 17.2: what makes the verdict, by each reading that no recorded choice excludes. */
export function verdictFormulas(state: State, round: Round): readonly Formula[] {
  const figures = figuresOf(round);
  if (figures === null || round.order.stage === 'none') return [];
  const rows = readingsOf(figures, heldOf(round), round.order.readings);
  return distinct(rows.map((row) => verdictFormula(state, figures, row)));
}

/** What one reading comes to: `2·56 = 112 > 90`, `45 > 30`, or of equal candidates `45 = 45`. */
export function verdictFormula(state: State, figures: Figures, row: Reading): Formula {
  const tied = row.verdict.kind === 'tie' ? row.verdict.candidates : null;
  const votes = votesOf(figures).filter(({ candidate }) => tied?.includes(candidate) ?? true);
  if (tied !== null)
    return {
      proof: 'tie',
      clause: '17.2',
      formula: votes.map((each) => each.votes).join(' = '),
      holds: true,
      terms: votes.map((each) => term('votes', each.votes, nameOfCandidate(state, each.candidate))),
      ...(row.tie === 'any' ? { readings: [{ gap: 'G5', code: row.tie }] } : {}),
    };
  const [leader, next] = [...votes].sort((one, other) => other.votes - one.votes);
  const names = [leader, next].map((each) =>
    each === undefined ? undefined : nameOfCandidate(state, each.candidate),
  );
  const majority: ReadingRef = { gap: 'G1', code: row.majority };
  if (row.majority === 'plurality') {
    const second = next?.votes ?? 0;
    return {
      proof: 'plurality',
      clause: '17.1',
      formula: `${row.votes} > ${second}`,
      holds: row.passes,
      terms: [term('votes', row.votes, names[0]), term('votes', second, names[1])],
      readings: [majority],
    };
  }
  return {
    proof: 'majority',
    clause: '17.1',
    formula: moreThanHalf(row.votes, row.base),
    holds: row.passes,
    terms: [term('votes', row.votes, names[0]), term('participants', row.base)],
    readings: figures.kind === 'ballots' ? [majority, ...baseReadings(figures, row)] : [majority],
  };
}

function votesTerms(state: State, figures: Figures) {
  return votesOf(figures).map(({ candidate, votes }) =>
    term('votes', votes, nameOfCandidate(state, candidate)),
  );
}

/** A box as counting protocol No. 2 names it. */
function boxName({ order }: Round, index: number): Bilingual | undefined {
  const way = order.stage === 'none' ? null : order.way;
  const name = way?.kind === 'ballots' ? way.boxes[index]?.name : undefined;
  return name === undefined ? undefined : { kk: name, ru: name };
}

/** Formulas that say the same of the same are said once, by the foremost reading. */
function distinct(formulas: readonly Formula[]): readonly Formula[] {
  const said = formulas.map(({ formula, terms }) => [formula, ...terms.map((each) => each.term)].join());
  return formulas.filter((_, index) => said.indexOf(said[index] ?? '') === index);
}
