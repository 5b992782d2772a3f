/**
 * All that is known of a clause and of a gap: its words, its rules, its tests, its refusals, what it leaves open.
 * The page shows it and the trace test judges it.
 */
import { CLAUSE_IDS, type ClauseId } from '../../protocol/law/clauses.ts';
import { GAPS, type GapId } from '../../protocol/law/gaps.ts';
import { PERMISSIONS } from '../../protocol/permissions.ts';
import type { RefusalCode } from '../../protocol/refusals.ts';
import { REFUSALS } from '../rules/tables.ts';
import { COMMANDS } from './matrix.ts';
import type { Lack } from './outside.ts';
import { REFUSALS_OF_CODE, RULES_OF_CODE, type Rule, type Tag } from './rules.ts';
import { type Side, TITLES, type Title } from './titles.ts';

/** One rule with what it says of one clause or gap. */
export interface Resting {
  readonly rule: Rule;
  readonly words: string;
}

/** The rules that name the clause, in the order of their files. */
export function rulesOfClause(id: ClauseId): readonly Resting[] {
  return restingOn(id, ({ clauses }) => clauses);
}

/** The rules that fill the gap. */
export function rulesOfGap(id: GapId): readonly Resting[] {
  return restingOn(id, ({ gaps }) => gaps);
}

/** The tests that name the clause or the gap, of one side. */
export function testsOf(id: ClauseId | GapId, side?: Side): readonly Title[] {
  return TITLES.filter(
    (title) => title.ids.includes(id) && (side === undefined || title.sides.includes(side)),
  );
}

/** What the clause has not, in the order of the chain. */
export function lacksOf(id: ClauseId): readonly Lack[] {
  const lacks: Lack[] = [];
  if (rulesOfClause(id).length === 0) lacks.push('rule');
  if (testsOf(id, 'permits').length === 0) lacks.push('permits');
  if (testsOf(id, 'refuses').length === 0) lacks.push('refuses');
  return lacks;
}

/** The refusals that rest on the clause, in the order of the codes. */
export function refusalsOf(id: ClauseId): readonly RefusalCode[] {
  const written = new Set(REFUSALS_OF_CODE.filter(({ clause }) => clause === id).map(({ code }) => code));
  return CODES.filter((code) => REFUSALS[code].clause === id || written.has(code));
}

/** The commands whose permission rests on the clause. */
export function actsOf(id: ClauseId) {
  return COMMANDS.filter((command) => PERMISSIONS[command].clause === id);
}

/** The gaps that the clause leaves open. */
export function gapsOf(id: ClauseId): readonly GapId[] {
  return GAP_IDS.filter((gap) => GAPS[gap].clauses.some((clause) => clause === id));
}

/** Every code of a refusal. */
export const CODES: readonly RefusalCode[] = Object.keys(REFUSALS).filter(isCode);

/** Every gap, G1 to G33. */
export const GAP_IDS: readonly GapId[] = Object.keys(GAPS)
  .filter(isGap)
  .sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)));

/** Whether a text is the id of a clause. */
export function isClause(id: string): id is ClauseId {
  return CLAUSE_IDS.some((known) => known === id);
}

/** Whether a text is the id of a gap. */
export function isGap(id: string): id is GapId {
  return Object.hasOwn(GAPS, id);
}

function isCode(code: string): code is RefusalCode {
  return Object.hasOwn(REFUSALS, code);
}

function restingOn(id: string, tags: (rule: Rule) => readonly Tag[]): Resting[] {
  return RULES_OF_CODE.flatMap((rule) =>
    tags(rule)
      .filter((tag) => tag.id === id)
      .map(({ words }) => ({ rule, words })),
  );
}
