/**
 * A tap at a desk until the last of the other kiosks has it verified and folded, signature and journal sync included.
 */
import type { Role } from '../../protocol/roles.ts';
import type { DeputyId } from '../../protocol/values.ts';
import { act, admit, enter, invite, type Kiosk, pause, post } from './kiosks.ts';

/** The kiosks of a large meeting: fifty devices, of every role. */
const KIOSKS: { readonly [R in Role]: number } = {
  office: 1,
  desk: 20,
  commission: 5,
  podium: 2,
  screen: 22,
};
const ROLES: readonly Role[] = ['desk', 'commission', 'podium', 'screen'];

/** Between one tap and the next, ms: a tap shall not meet the work of the one before. */
const BREATH = 15;

/** Fifty kiosks in a rehearsal whose registration has just opened, the office first. */
export async function openHall(hub: { host: string; office: string }): Promise<readonly Kiosk[]> {
  const office = await admit(hub.host, hub.office);
  await post(office, '/office/meetings', { kind: 'rehearsal' });
  await enter(office);
  const kiosks = [office];
  for (const role of ROLES)
    for (let number = 1; number <= KIOSKS[role]; number += 1)
      kiosks.push(await admit(hub.host, await invite(office, role)));
  await Promise.all(kiosks.slice(1).map(enter));
  const open = kiosks.map((kiosk) => kiosk.shows(({ phase }) => phase === 'registration'));
  await act(office, { type: 'registration.open' });
  await Promise.all(open);
  return kiosks;
}

/** ms of every tap: every deputy registers, leaves and comes back, each time at another desk. */
export async function measureTaps(kiosks: readonly Kiosk[]): Promise<readonly number[]> {
  const desks = kiosks.filter(({ role }) => role === 'desk');
  const deputies = [...(desks[0]?.meeting.state.deputies.keys() ?? [])];
  const took: number[] = [];
  for (const kind of ['register', 'leave', 'return'] as const)
    for (const deputy of deputies) {
      const desk = desks[took.length % desks.length];
      if (desk === undefined) throw new Error('there is no desk to tap at');
      took.push(await tap(kiosks, desk, kind, deputy));
      await pause(BREATH);
    }
  return took;
}

async function tap(
  kiosks: readonly Kiosk[],
  desk: Kiosk,
  kind: 'register' | 'leave' | 'return',
  deputy: DeputyId,
): Promise<number> {
  const present = kind !== 'leave';
  const others = kiosks
    .filter((kiosk) => kiosk !== desk)
    .map((kiosk) => kiosk.shows((state) => state.attendance.get(deputy)?.present === present));
  const began = performance.now();
  const sent = act(
    desk,
    kind === 'register'
      ? { type: 'deputy.register', deputy, document: 'certificate', offline: false }
      : { type: `deputy.${kind}`, deputy, offline: false },
  );
  const [, ...moments] = await Promise.all([sent, ...others]);
  return Math.max(...moments) - began;
}
