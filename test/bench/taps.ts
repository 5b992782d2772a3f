/**
 * A tap at a desk until the last of the other kiosks has it verified and folded, journal sync included; and the same
 * bytes through the bare broadcast to as many readers, turn by turn, so that both meet the same moments of the machine.
 */
import { WebSocket } from 'ws';
import type { Role } from '../../protocol/roles.ts';
import type { DeputyId } from '../../protocol/values.ts';
import { act, admit, enter, inTime, invite, type Kiosk, pause, post } from './kiosks.ts';

/** The kiosks of a meeting: twenty devices, of every role. */
const KIOSKS: { readonly [R in Role]: number } = { office: 1, desk: 8, commission: 3, podium: 2, screen: 6 };
const TOTAL = Object.values(KIOSKS).reduce((sum, count) => sum + count, 0);
const ROLES: readonly Role[] = ['desk', 'commission', 'podium', 'screen'];

/** Between one tap and the next, ms: a tap shall not meet the work of the one before. */
const BREATH = 15;

/** ms of every tap, in order. */
export interface Latencies {
  readonly hub: readonly number[];
  readonly bare: readonly number[];
}

/** Twenty kiosks in a rehearsal whose registration has just opened, the office first. */
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

/** Every deputy registers, leaves and comes back, twice, each time at another desk. */
export async function measureLatencies(kiosks: readonly Kiosk[], bareUrl: string): Promise<Latencies> {
  const desks = kiosks.filter(({ role }) => role === 'desk');
  const deputies = [...(desks[0]?.meeting.state.deputies.keys() ?? [])];
  const bare = await openReaders(bareUrl);
  const hub: number[] = [];
  const floor: number[] = [];
  for (const kind of ['register', 'leave', 'return', 'leave', 'return'] as const)
    for (const deputy of deputies) {
      const desk = desks[hub.length % desks.length];
      if (desk === undefined) throw new Error('there is no desk to tap at');
      hub.push(await tap(kiosks, desk, kind, deputy));
      await pause(BREATH);
      floor.push(await bare.send(desk.lastUpdate()));
      await pause(BREATH);
    }
  bare.close();
  return { hub, bare: floor };
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

/** As many bare sockets as there are kiosks; the first sends, the others are waited for. */
async function openReaders(url: string) {
  const sockets = Array.from({ length: TOTAL }, () => new WebSocket(url, { perMessageDeflate: false }));
  await Promise.all(sockets.map((socket) => new Promise((open) => socket.once('open', open))));
  const [sender, ...others] = sockets;
  return {
    async send(bytes: Uint8Array): Promise<number> {
      const arrived = others.map((socket) =>
        inTime<number>('the bare broadcast lost a message', (keep) =>
          socket.once('message', () => keep(performance.now())),
        ),
      );
      const began = performance.now();
      sender?.send(bytes);
      return Math.max(...(await Promise.all(arrived))) - began;
    },
    close() {
      for (const socket of sockets) socket.terminate();
    },
  };
}
