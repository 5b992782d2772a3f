/** Who stands on the roster, and how it changes by document while deputies register: clauses 9.1 to 9.3, gap G27. */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Decision, type Refused, refuse } from '../decision.ts';
import type { ClauseId } from '../law/clauses.ts';
import type { Deputy, State } from '../state.ts';
import { type DeputyId, fullName } from '../values.ts';
import { nameOf } from './quorum.ts';
import { requireMeetingOn, requireNoHold } from './standstill.ts';
import { requireSeats } from './total.ts';

/** The clause by which these maslikhats form the meeting: 9.1 in an oblast, else 9.2. */
export function rosterClause({ meeting }: State): '9.1' | '9.2' {
  return meeting?.territory.type === 'oblast' ? '9.1' : '9.2';
}

/** Takes deputies one by one; refuses who stands there already. Only two different certificates make two people of one name. */
export interface RosterBook {
  enter(deputy: Deputy): Refused | null;
}

/**
 * A roster on which each person stands once, of these maslikhats only.
 *
 * @clause 9.3 one person is one entry
 * @clause 9.1 only deputies of the maslikhats of the oblast
 * @clause 9.2 only deputies of the one maslikhat
 * @gap G27 the same person twice is refused
 */
export function rosterBook(maslikhats: Iterable<string>, clause: ClauseId): RosterBook {
  const known = new Set(maslikhats);
  const ids = new Set<DeputyId>();
  const namesakes = new Map<string, readonly (string | null)[]>();
  return {
    enter({ id, maslikhat, name, certificate }) {
      const person = fullName(name).toLowerCase();
      const others = namesakes.get(person) ?? [];
      const told = certificate !== null && others.every((other) => other !== null && other !== certificate);
      if (ids.has(id) || (others.length > 0 && !told))
        return refuse('roster.duplicate', '9.3', { name: fullName(name) });
      if (!known.has(maslikhat)) return refuse('roster.unknown-maslikhat', clause, { name: fullName(name) });
      ids.add(id);
      namesakes.set(person, [...others, certificate]);
      return null;
    },
  };
}

/**
 * A deputy whose mandate began after registration opened, by document.
 *
 * @clause 9.3 the roster is that of the deputies in office
 * @gap G27 frozen when registration opens; every change has its document
 */
export function admitDeputy(state: State, { deputy, document }: CommandOf<'deputy.admit'>): Decision {
  const fixed = requireAmendable(state);
  if (fixed !== null) return fixed;
  const book = rosterBook(
    state.maslikhats.map(({ id }) => id),
    rosterClause(state),
  );
  for (const present of state.deputies.values()) book.enter(present);
  const unfit = book.enter(deputy) ?? requireSeats(state.total, state.deputies.size + 1);
  return unfit ?? accept({ type: 'deputy.admitted', deputy, document });
}

/**
 * A deputy whose powers ended after registration opened, by document; who is registered is taken back first.
 *
 * @clause 9.3 who has no powers is not on the roster
 * @clause 11.2 a member of the commission is replaced before
 * @gap G27 frozen when registration opens; every change has its document
 */
export function strikeDeputy(state: State, { deputy, document }: CommandOf<'deputy.strike'>): Decision {
  const fixed = requireAmendable(state);
  if (fixed !== null) return fixed;
  const name = nameOf(state, deputy);
  if (!state.deputies.has(deputy)) return refuse('deputy.unknown', '9.3', {});
  if (state.attendance.has(deputy)) return refuse('deputy.registered', '9.3', { name });
  if (state.commission.stage !== 'none' && state.commission.members.includes(deputy))
    return refuse('deputy.in-commission', '11.2', { name });
  return accept({ type: 'deputy.struck', deputy, document });
}

function requireAmendable(state: State): Refused | null {
  const stopped = requireMeetingOn(state) ?? requireNoHold(state);
  if (stopped !== null) return stopped;
  return state.phase === 'registration' || state.phase === 'no-quorum'
    ? null
    : refuse('roster.not-amendable', '9.3', {});
}
