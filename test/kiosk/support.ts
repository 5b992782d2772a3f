/** What the kiosk's tests share: clocks that move only when told, entries of a stream, a desk's envelopes. */
import type { Surroundings } from '../../kiosk/meeting/surroundings.ts';
import type { Recorded } from '../../protocol/events/event.ts';
import type { Envelope } from '../../protocol/wire.ts';
import { signedCommand } from '../support/device-keys.ts';
import { deputy, START } from '../support/hub-hall.ts';
import { textsOf as linesOf } from '../support/lines.ts';

/** The device's two clocks, moved together. */
export function stillClocks(): Pick<Surroundings, 'monotonic' | 'wall'> & { advance(ms: number): void } {
  let passed = 0;
  return {
    monotonic: () => passed,
    wall: () => START + passed,
    advance(ms) {
      passed += ms;
    },
  };
}

/** The lines of a desk's stream in which these records happened. */
export const textsOf = (records: readonly Recorded[]): string[] => linesOf(records, 'desk');

/** Desk 1's n-th act, signed: deputy n came in. */
export function arrival(n: number, offline = true): Envelope {
  const command = { type: 'deputy.register', deputy: deputy(n), document: 'certificate', offline } as const;
  return signedCommand('desk-1', n, command, { at: START + n });
}

/** Lets everything that is already due happen, without waiting for time to pass. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
