/**
 * What comes of a command: events, or a refusal with its clause.
 * Context carries what is true around the meeting at this moment; the hub supplies it, protocol/ knows no clock.
 */
import type { Event } from './events/event.ts';
import type { ClauseId } from './law/clauses.ts';
import type { Refusal, RefusalCode, RefusalFigures } from './refusals.ts';
import type { Role } from './roles.ts';
import type { DeputyId } from './values.ts';

/** How a registration desk stands with the hub. `since` is ms, hub time; only `live` has nothing unsent. */
export interface DeskHealth {
  readonly desk: number;
  readonly state: 'live' | 'queued' | 'offline';
  readonly since: number;
}

/** Who asks, when, and how the desks are. `member` is the commission member proved to act in person. */
export interface Context {
  readonly now: number;
  readonly role: Role;
  readonly desk: number | null;
  readonly member: DeputyId | null;
  readonly desks: readonly DeskHealth[];
}

/** What was decided; `Made` says which events where a rule makes always the same. */
export type Decision<Made extends readonly Event[] = readonly Event[]> =
  | { readonly kind: 'accepted'; readonly events: Made }
  | Refused;

export interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
}

/** The command is lawful and these are the facts it makes. */
export function accept<Made extends readonly Event[]>(...events: Made): Decision<Made> {
  return { kind: 'accepted', events };
}

/** The command is not permitted: by this code, this clause, these figures. */
export function refuse<C extends RefusalCode>(
  code: C,
  clause: ClauseId,
  figures: RefusalFigures[C],
): Refused {
  // The three belong together by the signature; the union cannot be rebuilt from a generic by inference.
  return { kind: 'refused', refusal: { code, clause, figures } as Refusal };
}
