/** Who attends and whether two thirds are there: clause 9.3, in integers. */
import { type Refused, refuse } from '../decision.ts';
import type { ClauseId } from '../law/clauses.ts';
import type { Deputy, State } from '../state.ts';
import { type DeputyId, fullName } from '../values.ts';

/** Whole deputies. `needed` is the least number that is two thirds of `total`; `short` is what is missing to it. */
export interface Quorum {
  readonly total: number;
  readonly attending: number;
  readonly needed: number;
  readonly short: number;
  readonly reached: boolean;
}

/**
 * Two thirds as attending · 3 ≥ total · 2; a total of none is never a quorum.
 *
 * @clause 9.3 competent when not fewer than two thirds of the total number of deputies attend
 */
export function quorum(attending: number, total: number): Quorum {
  const needed = Math.ceil((2 * total) / 3);
  return {
    total,
    attending,
    needed,
    short: Math.max(0, needed - attending),
    reached: total > 0 && 3 * attending >= 2 * total,
  };
}

/**
 * The total number of deputies: the seats where they were stated and chosen, else the mandates on the roster.
 *
 * @clause 9.3 the total number of deputies of all maslikhats of the meeting
 * @gap G3 seats, unless a document says that the mandates in force are meant
 */
export function totalOf({ total, deputies }: State): number {
  return total?.reading === 'seats' ? total.seats : deputies.size;
}

/** Deputies who are registered and in the hall. */
export function attending(state: State): number {
  let present = 0;
  for (const entry of state.attendance.values()) if (entry.present) present += 1;
  return present;
}

/** The quorum as it stands now. */
export function quorumOf(state: State): Quorum {
  return quorum(attending(state), totalOf(state));
}

/**
 * Refuses when fewer than two thirds are in the hall now; by clause 9.3 before the sitting.
 *
 * @clause 13.2 nothing is voted on while the necessary number of deputies is absent
 * @clause 9.3 the sitting starts with two thirds
 * @gap G13 tested at the opening and immediately before every vote
 */
export function requireQuorum(state: State, clause: ClauseId = '13.2'): Refused | null {
  const { reached, attending: present, needed, total, short } = quorumOf(state);
  return reached ? null : refuse('quorum.lost', clause, { attending: present, needed, total, short });
}

/**
 * Whether the deputy is registered and in the hall.
 *
 * @clause 9.3 who attends is who registered and has not left
 */
export function isPresent(state: State, deputy: DeputyId): boolean {
  return state.attendance.get(deputy)?.present === true;
}

/** The deputy's name as it stands on the roster, for a refusal; an unknown id has no name. */
export function nameOf(state: State, id: DeputyId): string {
  const deputy: Deputy | undefined = state.deputies.get(id);
  return deputy === undefined ? '–' : fullName(deputy.name);
}
