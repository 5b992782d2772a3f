/**
 * How the admitted devices are, seen from their sockets and beats; never stored, never in the journal.
 * Clause 9.3 rests on it: registration is announced only when no desk may hold something unsent (I12).
 */
import type * as v from 'valibot';
import type { DeviceId } from '../protocol/values.ts';
import type { kioskBeatSchema, Presence } from '../protocol/wire.ts';
import type { Clock } from './clock.ts';
import type { Admission, Device } from './ports.ts';

/** The book of who is here; a session is known by any object of its own. */
export interface PresenceBook {
  joined(device: Device, session: object): void;
  /** A session's beat: how many commands wait on the device, and whether it sees another history and has stopped (I3). */
  reported(device: Device, session: object, beat: Beat): void;
  left(device: Device, session: object): void;
  /** Every device admitted now, in the order of its admission. */
  list(): readonly Presence[];
}

/** What a device says of itself. */
export type Beat = Pick<v.InferOutput<typeof kioskBeatSchema>, 'queued' | 'forked'>;

type Standing = Pick<Presence, 'state' | 'queued' | 'since'>;
/** The last beat of each session; null until its first. */
type Sessions = Map<object, Beat | null>;

/** Opens the book at the start of the hub: who never came since is offline since then. */
export function openPresence(admission: Admission, clock: Clock): PresenceBook {
  const start = clock.now();
  const standings = new Map<DeviceId, Standing>();
  const sessions = new Map<DeviceId, Sessions>();

  function change({ id, role }: Device, alter: (of: Sessions) => void): void {
    const own = sessions.get(id) ?? new Map<object, Beat | null>();
    alter(own);
    sessions.set(id, own);
    const before = standingOf(id);
    const waiting = [...own.values()].map((beat) => beat?.queued ?? 0);
    const now = { state: stateOf(role, own), queued: Math.max(0, ...waiting) };
    standings.set(id, { ...now, since: now.state === before.state ? before.since : clock.now() });
  }

  function standingOf(id: DeviceId): Standing {
    return standings.get(id) ?? { state: 'offline', queued: 0, since: start };
  }

  return {
    joined: (device, session) => change(device, (own) => own.set(session, null)),
    reported: (device, session, beat) => change(device, (own) => own.set(session, beat)),
    left: (device, session) => change(device, (own) => own.delete(session)),
    list: () => admission.list().map(({ id, role, number }) => ({ id, role, number, ...standingOf(id) })),
  };
}

/** A desk that is back but has not said what it holds is still away: it may hold registrations. */
function stateOf(role: Device['role'], own: Sessions): Presence['state'] {
  const beats = [...own.values()];
  if (beats.some((beat) => beat?.forked)) return 'forked';
  if (beats.length === 0 || (role === 'desk' && beats.includes(null))) return 'offline';
  return beats.some((beat) => beat !== null && beat.queued > 0) ? 'queued' : 'live';
}
