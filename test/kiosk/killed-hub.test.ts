/**
 * The built hub killed with SIGKILL again and again while several desks work, over real sockets and a real disk:
 * nothing acknowledged is lost, nothing happens twice, and every kiosk comes back by itself (I2, I3, I12).
 */
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openJournal } from '../../hub/journal/open.ts';
import { openStreams } from '../../hub/streams.ts';
import type { Command } from '../../protocol/commands/command.ts';
import { audienceOf } from '../../protocol/roles.ts';
import type { DeputyId } from '../../protocol/values.ts';
import { admit, enter, invite, type Kiosk } from '../bench/kiosks.ts';
import { buildHub, type RunningHub, startHub } from '../hub/built-hub.ts';
import { ownFolder } from '../hub/support.ts';
import { replayed } from '../support/hub-hall.ts';

const KILLS = process.env.LONG ? 200 : 5;
const SEED = Number(process.env.SEED ?? 912);
const DESKS = 3;
/** Acts of one desk that may wait before it waits as well. */
const MOST_WAITING = 4;
const PATIENCE = { timeout: 20_000, interval: 5 };

let dist = '';
beforeAll(async () => {
  dist = await buildHub();
}, 120_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

/** A port that was free a moment ago: the hub comes back on the one that its kiosks know. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => found(port));
    });
  });
}

/** Whole numbers from 0 to below `limit`, the same for the same seed. */
function chance(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** A desk whose deputies come, leave and return all the time; `told` is what it was told is done or kept. */
function busyDesk({ meeting }: Kiosk, deputies: readonly DeputyId[], sent: () => void) {
  const told: { readonly deputy: DeputyId; readonly type: string }[] = [];
  let stopped = false;
  const waiting = () => meeting.queue.filter(({ outcome }) => outcome === null).length;

  async function work(): Promise<void> {
    for (let round = 0; ; round += 1) {
      for (const deputy of deputies) {
        if (stopped) return;
        const command = actOf(round, deputy);
        const result = meeting.send(command);
        sent();
        expect(['accepted', 'queued']).toContain((await result).kind);
        told.push({ deputy, type: command.type });
        await vi.waitFor(() => expect(waiting()).toBeLessThan(MOST_WAITING), PATIENCE);
      }
    }
  }
  const working = work();
  return {
    told,
    waiting,
    stop() {
      stopped = true;
      return working;
    },
  };
}

function actOf(round: number, deputy: DeputyId): Extract<Command, { deputy: DeputyId; offline: boolean }> {
  if (round === 0) return { type: 'deputy.register', deputy, document: 'certificate', offline: false };
  return { type: round % 2 === 1 ? 'deputy.leave' : 'deputy.return', deputy, offline: false };
}

const EVENT_OF: Readonly<Record<string, string>> = {
  'deputy.register': 'deputy.registered',
  'deputy.leave': 'deputy.left',
  'deputy.return': 'deputy.returned',
};

it('[I2] [I12] a hub killed at any moment loses nothing it acknowledged, doubles nothing, and every kiosk is back by itself', {
  timeout: 30_000 + KILLS * 20_000,
}, async () => {
  const folder = ownFolder();
  const port = await freePort();
  const draw = chance(SEED);
  async function begin(...more: string[]): Promise<RunningHub> {
    const line = ['--host', '127.0.0.1', '--port', String(port), '--data', folder];
    const hub = await startHub(dist, [...line, ...more]);
    if ('code' in hub) throw new Error(`the hub did not come back: ${hub.err}`);
    return hub;
  }

  let hub = await begin('--rehearsal');
  const host = `127.0.0.1:${port}`;
  const office = await admit(host, hub.officeToken);
  const kiosks = [office];
  for (const role of ['podium', 'screen', 'commission', ...Array(DESKS).fill('desk')] as const)
    kiosks.push(await admit(host, await invite(office, role)));
  try {
    await Promise.all(kiosks.map(enter));
    expect((await office.meeting.send({ type: 'registration.open' })).kind).toBe('accepted');

    let untilKill = 0;
    let reached = (): void => {};
    const sent = (): void => {
      untilKill -= 1;
      if (untilKill === 0) reached();
    };
    const everybody = [...office.meeting.state.deputies.keys()];
    const desks = kiosks
      .filter(({ role }) => role === 'desk')
      .map((kiosk, n) =>
        busyDesk(
          kiosk,
          everybody.filter((_, index) => index % DESKS === n),
          sent,
        ),
      );

    for (let kill = 0; kill < KILLS; kill += 1) {
      await new Promise<void>((resolve) => {
        reached = resolve;
        untilKill = 1 + draw(40);
      });
      // How far the hub has come with the act by then is the machine's affair.
      for (let turns = draw(12); turns > 0; turns -= 1) await new Promise(setImmediate);
      expect(await hub.end('SIGKILL')).toBeNull();
      hub = await begin();
    }

    await Promise.all(desks.map((desk) => desk.stop()));
    await vi.waitFor(() => {
      for (const desk of desks) expect(desk.waiting()).toBe(0);
      for (const { meeting } of kiosks) expect(meeting.freshness).toBe('live');
    }, PATIENCE);
    await hub.end('SIGKILL');

    const meeting = office.meeting.state.meeting?.id;
    if (meeting === undefined) throw new Error('there is no meeting');
    const opening = await openJournal(join(folder, 'rehearsals', meeting, 'journal'), () => {});
    if (opening.kind === 'refused') throw new Error(opening.code);
    const { records, opening: began } = await replayed(opening.journal);
    if (began === null) throw new Error('the journal has no beginning');
    await opening.journal.close();

    const done = records.flatMap(({ event }) => ('deputy' in event ? [event] : []));
    for (const { told } of desks)
      for (const deputy of new Set(told.map((one) => one.deputy)))
        expect(done.filter((event) => event.deputy === deputy).map(({ type }) => type)).toEqual(
          told.filter((one) => one.deputy === deputy).map(({ type }) => EVENT_OF[type]),
        );
    const streams = openStreams({ ...began, records });
    for (const { meeting: seen, role } of kiosks) {
      const audience = audienceOf(role);
      expect([role, seen.trust, seen.head]).toEqual([
        role,
        'verified',
        { length: streams.length(audience), hash: streams.head(audience) },
      ]);
    }
  } finally {
    for (const kiosk of kiosks) kiosk.end();
  }
});
