/**
 * The gaps on which the meaning of a count depends: G1, G2, G4, G5, G10, each with the count by every reading.
 * They are open where two readings come to different results, chosen or not; the figures are those this fold holds.
 */
import { canonical } from '../canonical.ts';
import type { Figures, Readings } from '../commands/voting.ts';
import { heldOf } from '../rules/account.ts';
import { type Reading, readingsOf } from '../rules/outcome.ts';
import type { Round, State } from '../state.ts';
import { figuresOf, participantsFormula, verdictFormula } from './explain-count.ts';
import { type GapNotice, type NoticeReading, notice } from './gap-notice.ts';

/** The question of the annex behind each gap. */
const QUESTIONS = { G1: 'majority', G4: 'participants', G5: 'tie', G10: 'blank' } as const;
type CountGap = keyof typeof QUESTIONS;

/** What is counted, and what was chosen before anybody voted. */
interface Counted {
  readonly state: State;
  readonly round: Round;
  readonly figures: Figures;
  readonly chosen: Readings;
}

/** The cards of the round's count, in the order of law.md; none while its figures are sealed to this fold. */
export function countNotices(state: State, round: Round): readonly GapNotice[] {
  const figures = figuresOf(round);
  if (figures === null || round.order.stage === 'none') return [];
  const counted: Counted = { state, round, figures, chosen: round.order.readings };
  const found = [
    differing(counted, 'G1'),
    majorityMissing(counted),
    differing(counted, 'G4'),
    differing(counted, 'G5'),
    differing(counted, 'G10'),
  ];
  return found.filter((each) => each !== null);
}

/** The card of a question on which the result depends: its readings beside each other, all else the same. */
function differing(counted: Counted, gap: CountGap): GapNotice | null {
  const { figures, round, chosen } = counted;
  const question = QUESTIONS[gap];
  const rows = readingsOf(figures, heldOf(round), { ...chosen, [question]: null });
  const first = rows.find((row) =>
    rows.some((other) => isBeside(row, other, question) && !isSame(row.verdict, other.verdict)),
  );
  if (first === undefined) return null;
  const beside = rows.filter((row) => isBeside(first, row, question));
  const inForce = chosen[question];
  return {
    ...notice(gap, { round: round.number, ground: inForce === null ? 'undecided' : 'annex' }),
    inForce,
    readings: beside.map((row) => ({ reading: row[question], ...said(counted, row, gap) })),
  };
}

/** Gap G2: nobody has more than half, and no candidates are equal: the figures alone are announced. */
function majorityMissing(counted: Counted): GapNotice | null {
  const { figures, round, chosen } = counted;
  const rows = readingsOf(figures, heldOf(round), { ...chosen, majority: null });
  const held = rows.find(({ verdict }) => verdict.kind === 'held');
  if (held === undefined || chosen.majority === 'plurality') return null;
  const larger = rows.find((row) => row.majority === 'plurality' && isBeside(held, row, 'majority'));
  const plurality = larger === undefined ? {} : { plurality: said(counted, larger, 'G2') };
  const readings = { held: said(counted, held, 'G2'), ...plurality };
  return notice('G2', { round: round.number, readings });
}

/** The numbers of one reading; where it decides who took part, that comes first. */
function said({ state, round, figures }: Counted, row: Reading, gap: CountGap | 'G2') {
  const base = gap === 'G4' || gap === 'G10' ? [participantsFormula(round, figures, row)] : [];
  const formulas = [...base, verdictFormula(state, figures, row)];
  return { formulas, verdict: row.verdict } satisfies Omit<NoticeReading, 'reading'>;
}

/** Whether two readings answer every other question alike. */
function isBeside(one: Reading, other: Reading, question: (typeof QUESTIONS)[CountGap]): boolean {
  return Object.values(QUESTIONS).every((each) => each === question || one[each] === other[each]);
}

function isSame(one: Reading['verdict'], other: Reading['verdict']): boolean {
  return canonical(one) === canonical(other);
}
