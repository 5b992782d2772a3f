/** [Guard rules: slow reader] Devices that stop reading while the hub goes on publishing: cut off whole, never skipped. */
import { setImmediate as nextTick } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../hub/guard.ts';
import { recorded } from '../../support/hub-hall.ts';
import { message } from '../../support/hub-server.ts';
import { type AttackedHub, attackedHub } from './attacked-hub.ts';
import { frame, upgraded } from './raw-socket.ts';

const BEAT = frame(message('beat', { sent: 1, queued: 0, forked: false }));
const SYNC_STEP_1 = frame(Uint8Array.of(0, 0, 1, 0));

/** Publishes about so many bytes at once and waits until every witness has read them. */
async function publish(hub: AttackedHub, bytes: number): Promise<void> {
  const record = recorded({ type: 'measure.recorded', measure: 'қ'.repeat(290) });
  hub.hall.streams.publish(Array.from({ length: Math.ceil(bytes / 800) }, () => record));
  for (const name of ['desk-1', 'office-1', 'screen-1'] as const)
    await hub.witness(name).shows(hub.hall.streams.length('desk'));
}

/** A device that has asked for its history and then reads no more; the hub's end of it. */
async function stalled(hub: AttackedHub) {
  const raw = await upgraded(hub.port, 'desk-2');
  const end = hub.accepted.at(-1);
  if (end === undefined) throw new Error('nobody came');
  raw.say(SYNC_STEP_1, BEAT);
  await raw.end();
  raw.socket.pause();
  return { raw, end };
}

const stateOf = (hub: AttackedHub) => hub.sessions.presence().find(({ id }) => id === 'desk-2')?.state;

describe('a reader that has stopped', () => {
  it('is cut off above 1 MiB that waits for it; the others read on', async () => {
    const hub = await attackedHub();
    const { end } = await stalled(hub);
    let most = 0;
    for (let times = 0; times < 400 && end.readyState === end.OPEN; times += 1) {
      await publish(hub, 500_000);
      most = Math.max(most, end.bufferedAmount);
    }
    expect([end.readyState, stateOf(hub)]).toEqual([end.CLOSED, 'offline']);
    expect(most).toBeGreaterThan(LIMITS.buffered / 2);
    expect(most).toBeLessThan(LIMITS.buffered + 700_000);
    await hub.acts();
  });

  it('is cut off after ten seconds in which nothing left, though it goes on talking', async () => {
    const hub = await attackedHub();
    const { raw, end } = await stalled(hub);
    for (let times = 0; times < 400 && end.bufferedAmount === 0; times += 1) await publish(hub, 50_000);
    expect(end.bufferedAmount).toBeLessThan(LIMITS.buffered);
    let seconds = 0;
    for (; seconds < 20 && end.readyState === end.OPEN; seconds += 2) {
      const heard = new Promise((told) => end.once('message', told));
      raw.say(BEAT);
      await heard;
      for (const name of ['desk-1', 'office-1', 'screen-1'] as const) {
        hub.witness(name).beat(0);
        await hub.witness(name).next('beat');
      }
      hub.timers.pass(2_000);
    }
    await nextTick();
    expect([seconds >= 10, seconds <= 12, stateOf(hub)]).toEqual([true, true, 'offline']);
    await hub.acts();
  });

  it('comes back with the stock provider and holds every line, none skipped', async () => {
    const hub = await attackedHub();
    const kiosk = await hub.live('desk-2');
    const end = hub.accepted.at(-1);
    if (end === undefined) throw new Error('nobody came');
    const held = kiosk.entries().length;
    for (let times = 0; times < 3; times += 1) await publish(hub, 50_000);
    // As the hub ends a slow one: without a goodbye, whatever is on its way.
    end.terminate();
    for (let times = 0; times < 3; times += 1) await publish(hub, 50_000);
    await kiosk.next('hello');
    await kiosk.shows(hub.hall.streams.length('desk'));
    expect(kiosk.entries().length).toBeGreaterThan(held);
    expect(kiosk.doc.store.pendingStructs).toBeNull();
    await hub.acts();
  });
});
