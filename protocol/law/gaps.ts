/**
 * What the decree leaves open (law.md 2, G1 to G33), as data: the readings, the one that stands, who may fix another.
 * The default readings are this product's own, not the law's; those marked `lawyer` wait for a lawyer's word.
 */
import type { ClauseId } from './clauses.ts';

/** How people meet a gap: a card when it matters, a line of the annex, a refusal, a record, or a text. */
export const SURFACES = ['card', 'annex', 'refusal', 'recorded', 'text'] as const;

/** One gap. `annex` is the question of counting protocol No. 2 that fixes a reading, where there is one. */
export interface Gap {
  /** The clauses that leave it open, the first one foremost. */
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  /** Codes of the readings, the one that stands unless another is fixed first. */
  readonly readings: readonly [string, ...string[]];
  readonly annex: string | null;
  /** The commands whose rules apply it. */
  readonly acts: readonly [string, ...string[]];
  readonly surface: (typeof SURFACES)[number];
  /** Whether a lawyer of Kazakhstan has to confirm it before real use. */
  readonly lawyer: boolean;
}

/** Every gap, in the order of law.md. */
// biome-ignore format: one gap a paragraph reads better than 250 lines
export const GAPS = {
  G1: { clauses: ['17.1'], readings: ['half', 'plurality'], annex: 'majority',
    acts: ['result.announce'], surface: 'card', lawyer: true },
  G2: { clauses: ['17.1', '17.2'], readings: ['held', 'plurality', 'new-vote'], annex: null,
    acts: ['result.announce', 'meeting.adjourn'], surface: 'card', lawyer: true },
  G3: { clauses: ['9.3'], readings: ['seats', 'mandates'], annex: null,
    acts: ['total.fix'], surface: 'card', lawyer: true },
  G4: { clauses: ['17.1'], readings: ['established', 'received', 'valid'], annex: 'participants',
    acts: ['result.announce'], surface: 'card', lawyer: true },
  G5: { clauses: ['17.2'], readings: ['top', 'any'], annex: 'tie',
    acts: ['result.announce'], surface: 'card', lawyer: false },
  G6: { clauses: ['3', '17.2'], readings: ['up-to-six', 'two'], annex: null,
    acts: ['candidate.propose'], surface: 'text', lawyer: false },
  G7: { clauses: ['13.4', '15.5'], readings: ['others', 'not-reported', 'square'], annex: 'against',
    acts: ['result.announce'], surface: 'annex', lawyer: false },
  G8: { clauses: ['16.1', '12'], readings: ['all-sign', 'dissent', 'majority-signs'], annex: null,
    acts: ['paper.sign', 'paper.refuse', 'commission.replace'], surface: 'card', lawyer: false },
  G9: { clauses: ['15.1'], readings: ['kazakh-alphabet', 'other-order'], annex: null,
    acts: ['order.set'], surface: 'text', lawyer: false },
  G10: { clauses: ['15.5', '15.6'], readings: ['invalid', 'valid'], annex: 'blank',
    acts: ['count.enter', 'result.announce'], surface: 'card', lawyer: true },
  G11: { clauses: ['15.3', '15.1'], readings: ['refused', 'allowed'], annex: 'exchange',
    acts: ['ballots.spoil'], surface: 'annex', lawyer: false },
  G12: { clauses: ['15.1', '15.3', '16.2'], readings: ['addendum', 'freed'], annex: 'late',
    acts: ['ballots.add'], surface: 'card', lawyer: false },
  G13: { clauses: ['13.2', '9.3'], readings: ['every-vote', 'opening-only'], annex: null,
    acts: ['quorum.confirm', 'voting.open'], surface: 'refusal', lawyer: false },
  G14: { clauses: ['3'], readings: ['wait', 'one-candidate'], annex: null,
    acts: ['candidate.withdraw', 'voting.open'], surface: 'card', lawyer: false },
  G15: { clauses: ['17.2', '17.3'], readings: ['decide-again', 'stop'], annex: null,
    acts: ['result.announce', 'hold.release'], surface: 'card', lawyer: true },
  G16: { clauses: ['17.3', '6.1'], readings: ['anew', 'continued'], annex: null,
    acts: ['revote.begin', 'meeting.adjourn'], surface: 'card', lawyer: false },
  G17: { clauses: ['14', '13.3'], readings: ['in-turn', 'for-only'], annex: 'hands',
    acts: ['count.enter'], surface: 'annex', lawyer: false },
  G18: { clauses: ['13.1(1)', '14'], readings: ['records-only', 'counts'], annex: null,
    acts: ['order.set'], surface: 'text', lawyer: false },
  G19: { clauses: ['15.1', '13.1(1)'], readings: ['ballots-only', 'electronic'], annex: null,
    acts: ['order.set'], surface: 'refusal', lawyer: false },
  G20: { clauses: ['11.4'], readings: ['repeat', 'open-by-default'], annex: null,
    acts: ['method.vote'], surface: 'card', lawyer: false },
  G21: { clauses: ['12'], readings: ['attending', 'voters'], annex: null,
    acts: ['commission.vote', 'commission.replace', 'agenda.reorder', 'hold.release'], surface: 'text', lawyer: false },
  G22: { clauses: ['11.3', '7(2)'], readings: ['members', 'meeting'], annex: null,
    acts: ['commission.elect'], surface: 'text', lawyer: false },
  G23: { clauses: ['15.4', '15.1'], readings: ['before-voting', 'rolling'], annex: 'issuing',
    acts: ['issuing.begin', 'voting.open'], surface: 'annex', lawyer: false },
  G24: { clauses: ['6.1', '6.2', '18'], readings: ['exclusive', 'inclusive'], annex: null,
    acts: ['meeting.convene', 'publication.record', 'minutes.send'], surface: 'card', lawyer: false },
  G25: { clauses: ['9.1', '9.2', '11.2'], readings: ['document', 'anybody'], annex: null,
    acts: ['presiding.appoint', 'commission.vote'], surface: 'refusal', lawyer: false },
  G26: { clauses: ['15.4'], readings: ['by-order', 'one-only'], annex: null,
    acts: ['order.set', 'box.seal'], surface: 'card', lawyer: false },
  G27: { clauses: ['9.1', '9.3'], readings: ['frozen', 'current'], annex: null,
    acts: ['registration.open', 'deputy.admit', 'deputy.strike'], surface: 'recorded', lawyer: false },
  G28: { clauses: ['16.1', '15.3'], readings: ['recount', 'repeat-vote'], annex: null,
    acts: ['count.enter', 'count.repeat', 'hold.release'], surface: 'card', lawyer: false },
  G29: { clauses: ['15.2'], readings: ['between-items', 'ballots-only'], annex: null,
    acts: ['break.begin'], surface: 'card', lawyer: false },
  G30: { clauses: ['1'], readings: ['verbatim', 'amended'], annex: null,
    acts: ['meeting.convene'], surface: 'text', lawyer: false },
  G31: { clauses: ['7', '11.1', '12'], readings: ['after-items', 'own-item'], annex: null,
    acts: ['agenda.reorder'], surface: 'recorded', lawyer: false },
  G32: { clauses: ['6.2'], readings: ['every-site', 'one-site'], annex: null,
    acts: ['meeting.convene', 'publication.record'], surface: 'card', lawyer: false },
  G33: { clauses: ['15.5'], readings: ['refused', 'allowed'], annex: 'help',
    acts: ['order.set'], surface: 'annex', lawyer: false },
} as const satisfies Readonly<Record<`G${number}`, Gap>>;

/** One gap's id. */
export type GapId = keyof typeof GAPS;

/** The codes of one gap's readings. */
export type ReadingOf<G extends GapId> = (typeof GAPS)[G]['readings'][number];

/** The gaps that are shown as a card when they matter. */
export type CardGapId = { [G in GapId]: (typeof GAPS)[G]['surface'] extends 'card' ? G : never }[GapId];
