/**
 * How the registration desks are, out of how all devices are. Clause 9.3 counts on a desk that may hold something unsent.
 */
import type { DeskHealth } from '../decision.ts';
import type { Presence } from '../wire.ts';

/** The desks in the order given; one that sees another history has stopped and is as good as away (I3). */
export function desksIn(presence: readonly Presence[]): readonly DeskHealth[] {
  return presence
    .filter(({ role }) => role === 'desk')
    .map(({ number, state, since }) => ({
      desk: number,
      state: state === 'forked' ? 'offline' : state,
      since,
    }));
}
