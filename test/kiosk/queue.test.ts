/**
 * The queue of a desk (I12): in order, under the same id until answered, and there again after a reload.
 * The browser's IndexedDB is played by a map behind the same interface; only the disk itself is not shown here.
 */
import { describe, expect, it } from 'vitest';
import { Queue, type Sent } from '../../kiosk/meeting/queue.svelte.ts';
import { memoryShelf, type Shelf } from '../../kiosk/meeting/shelf.ts';
import { commandText } from '../../protocol/signing.ts';
import type { Envelope, Outcome } from '../../protocol/wire.ts';
import { signAs } from '../support/device-keys.ts';
import { device, idOf } from '../support/hub-hall.ts';
import { arrival, settled, stillClocks } from './support.ts';

const ACCEPTED: Outcome = { kind: 'accepted' };

/** A desk whose connection the test switches; `wire` is what went out. */
async function desk(shelf: Shelf = memoryShelf()) {
  const clocks = stillClocks();
  const wire: Envelope[] = [];
  const link = { up: false };
  const queue = new Queue({
    shelf,
    device: device('desk-1'),
    monotonic: clocks.monotonic,
    sign: async (signed) => signAs('desk-1', commandText(signed)),
    transmit(envelope) {
      if (link.up) wire.push(envelope);
      return link.up;
    },
  });
  await queue.load();
  const waiting = () => queue.shown.filter(({ outcome }) => outcome === null).map(({ id }) => id);
  const ids = () => wire.map(({ signed }) => signed.id);
  return { queue, wire, ids, link, clocks, waiting };
}

/** A disk that takes nothing until `written` is called, then everything in the order in which it came. */
function slowShelf() {
  const kept = new Map<string, unknown>();
  const disk = memoryShelf(kept);
  let written = (): void => {};
  const free = new Promise<void>((resolve) => {
    written = resolve;
  });
  const shelf: Shelf = {
    read: disk.read,
    keys: disk.keys,
    write: (values, durability) => free.then(() => disk.write(values, durability)),
    remove: (key) => free.then(() => disk.remove(key)),
  };
  return { shelf, kept, written };
}

describe('[I12] acts of a desk that is cut off', () => {
  it('wait in their order and are sent in it, one after the other’s answer', async () => {
    const { queue, ids, link, waiting } = await desk();
    for (const n of [1, 2, 3]) expect(await queue.add(arrival(n).signed, false)).toEqual({ kind: 'queued' });
    expect(waiting()).toEqual([idOf(1), idOf(2), idOf(3)]);
    expect(ids()).toEqual([]);
    link.up = true;
    queue.pump();
    queue.pump();
    expect(ids()).toEqual([idOf(1)]);
    queue.answered(idOf(1), ACCEPTED);
    queue.answered(idOf(2), ACCEPTED);
    expect(ids()).toEqual([idOf(1), idOf(2), idOf(3)]);
  });

  it('are sent again under the same id when the connection broke before the answer', async () => {
    const { queue, wire, ids, link } = await desk();
    await queue.add(arrival(1).signed, false);
    link.up = true;
    queue.pump();
    queue.disconnected();
    queue.pump();
    expect(ids()).toEqual([idOf(1), idOf(1)]);
    expect(wire[1]).toEqual(wire[0]);
  });

  it('are counted anew where the device had lost count, under the same ids and in their order', async () => {
    const shelf = memoryShelf();
    const { queue, wire, ids, link, waiting } = await desk(shelf);
    for (const n of [1, 2]) await queue.add(arrival(n).signed, false);
    link.up = true;
    queue.seen(7);
    queue.pump();
    queue.answered(idOf(1), { kind: 'fault', fault: 'replayed' });
    await settled();
    expect(waiting()).toEqual([idOf(1), idOf(2)]);
    queue.answered(idOf(1), ACCEPTED);
    queue.answered(idOf(2), ACCEPTED);
    expect(ids()).toEqual([idOf(1), idOf(1), idOf(2)]);
    expect(wire.map(({ signed }) => signed.counter)).toEqual([1, 8, 9]);
    for (const { signed, signature } of wire) expect(signature).toBe(signAs('desk-1', commandText(signed)));
    await settled();
    expect((await desk(shelf)).queue.shown.map(({ id, outcome }) => [id, outcome])).toEqual([
      [idOf(1), ACCEPTED],
      [idOf(2), ACCEPTED],
    ]);
  });

  it('survive a reload, what was answered too until a person has read it', async () => {
    const shelf = memoryShelf();
    const before = await desk(shelf);
    for (const n of [1, 2, 3]) await before.queue.add(arrival(n).signed, false);
    before.link.up = true;
    before.queue.pump();
    before.queue.answered(idOf(1), ACCEPTED);
    await settled();

    const after = await desk(shelf);
    expect(after.queue.shown.map(({ id, outcome }) => [id, outcome])).toEqual([
      [idOf(1), ACCEPTED],
      [idOf(2), null],
      [idOf(3), null],
    ]);
    expect(after.queue.nextCounter()).toBe(4);
    after.link.up = true;
    after.queue.pump();
    expect(after.wire).toEqual([arrival(2)]);

    after.queue.dismiss(idOf(1));
    after.queue.dismiss(idOf(2));
    await settled();
    expect((await desk(shelf)).queue.shown.map(({ id }) => id)).toEqual([idOf(2), idOf(3)]);
  });

  it('are sent although the disk takes nothing', async () => {
    const full: Shelf = { ...memoryShelf(), write: () => Promise.reject(new Error('the disk is full')) };
    const { queue, ids, link } = await desk(full);
    link.up = true;
    expect(await queue.add(arrival(1).signed, false)).toEqual({ kind: 'queued' });
    expect(ids()).toEqual([idOf(1)]);
  });

  it('what lies broken on the disk is passed over', async () => {
    const kept = new Map<string, unknown>([['queue/desk-1/00000001-x', { envelope: { id: 1 } }]]);
    expect((await desk(memoryShelf(kept))).queue.shown).toEqual([]);
  });
});

describe('[I12] acts of a desk that is connected', () => {
  it('are sent while the disk still writes them, and gone when answered', async () => {
    const kept = new Map<string, unknown>();
    const { queue, ids, link } = await desk(memoryShelf(kept));
    link.up = true;
    const sent = queue.add(arrival(1, false).signed, true);
    expect(queue.unanswered).toHaveLength(1);
    await settled();
    expect(ids()).toEqual([idOf(1)]);
    expect(kept.size).toBe(1);
    queue.answered(idOf(1), ACCEPTED);
    expect(await sent).toEqual(ACCEPTED);
    await settled();
    expect(kept.size).toBe(0);
    expect(queue.shown).toEqual([]);
  });

  it('are registered when the hub answers, however long the disk takes', async () => {
    const { shelf, kept, written } = slowShelf();
    const { queue, link } = await desk(shelf);
    link.up = true;
    const sent = queue.add(arrival(1, false).signed, true);
    await settled();
    queue.answered(idOf(1), ACCEPTED);
    expect(await sent).toEqual(ACCEPTED);
    written();
    await settled();
    expect(kept.size).toBe(0);
    expect(queue.unanswered).toEqual([]);
  });

  it('wait behind an act that was made while the desk was cut off', async () => {
    const { shelf, written } = slowShelf();
    const { queue, ids, link } = await desk(shelf);
    const queued = queue.add(arrival(1).signed, false);
    link.up = true;
    void queue.add(arrival(2, false).signed, true);
    await settled();
    expect(ids()).toEqual([]);
    written();
    expect(await queued).toEqual({ kind: 'queued' });
    await settled();
    queue.answered(idOf(1), ACCEPTED);
    expect(ids()).toEqual([idOf(1), idOf(2)]);
  });

  it('are called kept only when the disk has them', async () => {
    const { shelf, kept, written } = slowShelf();
    const { queue, link } = await desk(shelf);
    link.up = true;
    let told: Sent | null = null;
    void queue.add(arrival(1, false).signed, true).then((sent) => {
      told = sent;
    });
    queue.disconnected();
    await settled();
    expect(told).toBeNull();
    written();
    await settled();
    expect(told).toEqual({ kind: 'queued' });
    expect([...kept.values()]).toEqual([{ envelope: arrival(1, true), outcome: null }]);
  });

  it('are sent by a cut-off desk as what it signed then: the same id and counter, said to be offline, signed anew', async () => {
    const { queue, wire, link } = await desk();
    link.up = true;
    void queue.add(arrival(1, false).signed, true);
    await settled();
    queue.disconnected();
    queue.pump();
    expect(wire).toEqual([arrival(1, false)]);
    await settled();
    expect(wire).toEqual([arrival(1, false), arrival(1, true)]);
  });

  it('that are cut off while they are signed go out as acts of a cut-off desk only', async () => {
    const { queue, wire, link } = await desk();
    link.up = true;
    void queue.add(arrival(1, false).signed, true);
    queue.disconnected();
    await settled();
    expect(wire).toEqual([arrival(1, true)]);
  });

  it('become acts of a cut-off desk when the connection breaks before the answer', async () => {
    const kept = new Map<string, unknown>();
    const { queue, link, waiting } = await desk(memoryShelf(kept));
    link.up = true;
    const sent: Promise<Sent> = queue.add(arrival(1, false).signed, true);
    await settled();
    expect(waiting()).toEqual([]);
    queue.disconnected();
    expect(await sent).toEqual({ kind: 'queued' });
    expect(waiting()).toEqual([idOf(1)]);
    expect(queue.waiting).toBe(1);
    expect(queue.unanswered).toEqual([arrival(1, true).signed]);
    expect([...kept.values()]).toEqual([{ envelope: arrival(1, true), outcome: null }]);
  });
});

describe('the counter', () => {
  it('never goes back: not by a reload, and not when the browser has forgotten what the hub has seen', async () => {
    const kept = new Map<string, unknown>();
    const first = await desk(memoryShelf(kept));
    expect([first.queue.nextCounter(), first.queue.nextCounter()]).toEqual([1, 2]);
    await settled();
    const second = await desk(memoryShelf(kept));
    expect(second.queue.nextCounter()).toBe(3);
    second.queue.seen(2);
    expect(second.queue.nextCounter()).toBe(4);
    const forgetful = await desk();
    forgetful.queue.seen(9);
    expect(forgetful.queue.nextCounter()).toBe(10);
  });
});

describe('the pace', () => {
  it('a hub that says «too fast» gets the same act again after a pause', async () => {
    const { queue, ids, link, clocks } = await desk();
    await queue.add(arrival(1).signed, false);
    link.up = true;
    queue.pump();
    queue.answered(idOf(1), { kind: 'fault', fault: 'too-fast' });
    await settled();
    queue.pump();
    expect(ids()).toEqual([idOf(1)]);
    clocks.advance(500);
    queue.pump();
    expect(ids()).toEqual([idOf(1), idOf(1)]);
  });

  it('stays under the hub’s limit of 20 a second and 40 at once', async () => {
    const { queue, ids, link, clocks } = await desk();
    for (let n = 1; n <= 200; n += 1) await queue.add(arrival(n).signed, false);
    link.up = true;
    for (let quarter = 0; quarter < 12; quarter += 1) {
      for (let before = -1; before < ids().length; ) {
        before = ids().length;
        queue.pump();
        const last = ids().at(-1);
        if (last !== undefined) queue.answered(last, ACCEPTED);
      }
      const seconds = quarter / 4;
      expect(ids().length).toBeLessThanOrEqual(40 + 20 * seconds);
      clocks.advance(250);
    }
    expect(ids().length).toBeGreaterThan(70);
  });
});
