/**
 * How the admitted devices are, seen from their sockets and beats; never stored, never in the journal.
 * Clause 9.3 rests on it: registration is announced only when no desk may hold something unsent (I12).
 */
import type { DeviceId } from '../protocol/values.ts';
import type { Presence } from '../protocol/wire.ts';
import type { Clock } from './clock.ts';
import type { Admission, Device } from './ports.ts';

/** The book of who is here; a session is known by any object of its own. */
export interface PresenceBook {
  joined(device: Device, session: object): void;
  /** A session's beat: how many commands wait on the device. */
  reported(device: Device, session: object, queued: number): void;
  left(device: Device, session: object): void;
  /** Every device admitted now, in the order of its admission. */
  list(): readonly Presence[];
}

type Standing = Pick<Presence, 'state' | 'queued' | 'since'>;
/** Commands that wait, by session; null until its first beat has told. */
type Sessions = Map<object, number | null>;

/** Opens the book at the start of the hub: who never came since is offline since then. */
export function openPresence(admission: Admission, clock: Clock): PresenceBook {
  const start = clock.now();
  const standings = new Map<DeviceId, Standing>();
  const sessions = new Map<DeviceId, Sessions>();

  function change({ id, role }: Device, alter: (of: Sessions) => void): void {
    const own = sessions.get(id) ?? new Map<object, number | null>();
    alter(own);
    sessions.set(id, own);
    const before = standingOf(id);
    const now = { state: stateOf(role, own), queued: Math.max(0, ...[...own.values()].map(Number)) };
    standings.set(id, { ...now, since: now.state === before.state ? before.since : clock.now() });
  }

  function standingOf(id: DeviceId): Standing {
    return standings.get(id) ?? { state: 'offline', queued: 0, since: start };
  }

  return {
    joined: (device, session) => change(device, (own) => own.set(session, null)),
    reported: (device, session, queued) => change(device, (own) => own.set(session, queued)),
    left: (device, session) => change(device, (own) => own.delete(session)),
    list: () => admission.list().map(({ id, role, number }) => ({ id, role, number, ...standingOf(id) })),
  };
}

/** A desk that is back but has not said what it holds is still away: it may hold registrations. */
function stateOf(role: Device['role'], own: Sessions): Presence['state'] {
  const waiting = [...own.values()];
  if (waiting.length === 0 || (role === 'desk' && waiting.includes(null))) return 'offline';
  return waiting.some((queued) => queued !== null && queued > 0) ? 'queued' : 'live';
}
