/**
 * [Guard rules: never a Yjs update, never awareness] Each Yjs fact of assurance.md, played by an admitted device: the
 * update that hurts a document that takes it is refused unread by the hub.
 */
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { LIMITS } from '../../../hub/guard.ts';
import { AWARENESS_MESSAGE, CLOSE, ENTRIES, SYNC_MESSAGE } from '../../../protocol/wire.ts';
import { recorded } from '../../support/hub-hall.ts';
import { type AttackedHub, attackedHub } from './attacked-hub.ts';

const NOTHING = Uint8Array.of(0);
const [STEP_1, STEP_2, UPDATE] = [0, 1, 2];

function syncMessage(kind: number, content: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, SYNC_MESSAGE);
  encoding.writeVarUint(encoder, kind);
  encoding.writeVarUint8Array(encoder, content);
  return encoding.toUint8Array(encoder);
}

/** Numbers as the encoding of Yjs writes them. */
function numbers(...all: readonly number[]): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const one of all) encoding.writeVarUint(encoder, one);
  return encoding.toUint8Array(encoder);
}

/** The history as the attacker, a desk, has it. */
function copyOf({ hall }: AttackedHub): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, hall.streams.missing('desk', NOTHING));
  return doc;
}

function writerOf(doc: Y.Doc): number {
  const [writer] = [...doc.store.clients.keys()];
  if (writer === undefined) throw new Error('nobody has written');
  return writer;
}

/** One entry more by a writer of this id, as if it were its next. */
function forged(doc: Y.Doc, writer: number): Uint8Array {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  other.clientID = writer;
  const before = Y.encodeStateVector(other);
  other.getArray<string>(ENTRIES).push(['{"at":0,"event":{"type":"result.announced"},"n":0}']);
  return Y.encodeStateAsUpdate(other, before);
}

/** Updates of which all but one in the middle are sent: a document that takes them keeps them all waiting. */
function withGap(): readonly Uint8Array[] {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (let n = 0; n < 30; n += 1) doc.getArray<string>(ENTRIES).push([`${n} ${'x'.repeat(1_000)}`]);
  return updates.filter((_, n) => n !== 1);
}

/** A delete set of a handful of bytes over all that this writer has written. */
const wiping = (writer: number) => numbers(0, 1, writer, 1, 0, 1_000);

const ATTACKS: readonly (readonly [string, (hub: AttackedHub) => readonly Uint8Array[]])[] = [
  ['single flipped bits in the hub’s own update', flipped],
  ['a gap followed by many normal updates', withGap],
  ['seven bytes that announce 33 million structs', () => [Uint8Array.of(1, 255, 255, 255, 15, 0, 0)]],
  [
    'a V2 update of 21 bytes that announces as many',
    () => [Uint8Array.of(0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 255, 255, 255, 15, 0, 0, 0, 0)],
  ],
  [
    'structs forged under the hub’s own id',
    (hub) => {
      const doc = copyOf(hub);
      return [forged(doc, writerOf(doc))];
    },
  ],
  ['structs under an id of its own', (hub) => [forged(copyOf(hub), 7)]],
  ['a delete set that wipes the history', (hub) => [wiping(writerOf(copyOf(hub)))]],
  [
    'an update that a document rejects after it has taken half of it',
    (hub) => {
      const doc = copyOf(hub);
      const whole = forged(doc, 7);
      return [whole.subarray(0, whole.length - 1)];
    },
  ],
  ['nothing at all, as an update', () => [Uint8Array.of(0, 0)]],
];

/** Some of the bits of the history, from its beginning to its end. */
function flipped(hub: AttackedHub): readonly Uint8Array[] {
  const whole = hub.hall.streams.missing('desk', NOTHING);
  const all: Uint8Array[] = [];
  for (let bit = 0; bit < whole.length * 8; bit += 1_999) {
    const bytes = Uint8Array.from(whole);
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    all.push(bytes);
  }
  return all;
}

describe('an update from a kiosk is never looked into: it ends the session for good', () => {
  it.each(ATTACKS)('%s', async (_, updatesOf) => {
    const hub = await attackedHub();
    for (const update of updatesOf(hub))
      for (const kind of [STEP_2, UPDATE]) {
        const attacker = await hub.greeted('desk-2');
        attacker.say(syncMessage(kind, update));
        expect(await attacker.closed).toBe(CLOSE.misuse);
      }
    await hub.unharmed();
  });

  it('nor before the sender has said who it is', async () => {
    const hub = await attackedHub();
    for (const kind of [STEP_2, UPDATE]) {
      const stranger = await hub.socketFrom('192.0.2.7');
      stranger.say(syncMessage(kind, forged(copyOf(hub), 7)));
      expect(await stranger.closed).toBe(CLOSE.misuse);
    }
    await hub.unharmed();
  });

  it('a kiosk that writes into its own copy hurts only itself', async () => {
    const hub = await attackedHub();
    const attacker = await hub.live('desk-2');
    attacker.doc.getArray(ENTRIES).delete(0, 2);
    expect(await attacker.closed).toBe(CLOSE.misuse);
    await hub.unharmed();
  });
});

describe('the same updates in a document that takes them', () => {
  it('show why: other content under equal state vectors, a wiped history', async () => {
    const hub = await attackedHub();
    const honest = copyOf(hub);
    const lines = (doc: Y.Doc) => doc.getArray<string>(ENTRIES).toArray();

    const changed = flipped(hub).filter((update) => {
      const doc = new Y.Doc();
      try {
        Y.applyUpdate(doc, update);
      } catch {
        return false;
      }
      return lines(doc).join() !== lines(honest).join();
    });
    expect(changed.length).toBeGreaterThan(0);

    const [one, other] = [copyOf(hub), copyOf(hub)];
    Y.applyUpdate(one, forged(honest, writerOf(honest)));
    hub.hall.streams.publish([recorded({ type: 'measure.recorded', measure: 'Шақыру' })]);
    Y.applyUpdate(other, hub.hall.streams.missing('desk', NOTHING));
    Y.applyUpdate(one, hub.hall.streams.missing('desk', NOTHING));
    expect(Y.encodeStateVector(one)).toEqual(Y.encodeStateVector(other));
    expect(lines(one)).not.toEqual(lines(other));

    const wiped = copyOf(hub);
    Y.applyUpdate(wiped, wiping(writerOf(wiped)));
    expect(lines(wiped)).toEqual([]);
  });
});

describe('awareness from a kiosk', () => {
  it.each([
    ['of itself', [1, 1, 5, 1, 2, 123, 125]],
    ['of another', [1, 1, 9, 200, 1, 2, 123, 125]],
    ['of a million others', [192, 132, 61]],
    ['empty', []],
  ])('%s, ends the session for good and reaches nobody', async (_, bytes) => {
    const hub = await attackedHub();
    const attacker = await hub.greeted('desk-2');
    attacker.say(Uint8Array.of(AWARENESS_MESSAGE, ...bytes));
    expect(await attacker.closed).toBe(CLOSE.misuse);
    for (const name of ['desk-1', 'office-1', 'screen-1'] as const)
      expect([...hub.witness(name).provider.awareness.getStates().keys()]).toEqual([]);
    await hub.unharmed();
  });
});

describe('a state vector', () => {
  /** A state vector of `writers` who have each written once. */
  const crowd = (writers: number) =>
    numbers(writers, ...Array.from({ length: writers }, (_, n) => [1_000_000 + n, 1]).flat());

  it.each([
    ['of more than 4 KiB', crowd(1_100)],
    ['that promises more than it holds', numbers(1_000_000)],
    ['that promises 2^53 writers', Uint8Array.of(255, 255, 255, 255, 255, 255, 255, 15)],
    ['whose numbers are longer than any number', Uint8Array.of(1, ...Array(600).fill(255), 0)],
    ['of no bytes', new Uint8Array()],
  ])('%s is misuse, before the greeting and after', async (_, vector) => {
    const hub = await attackedHub();
    const stranger = await hub.socketFrom('192.0.2.7');
    const device = await hub.greeted('desk-2');
    for (const socket of [stranger, device]) {
      socket.say(syncMessage(STEP_1, vector));
      expect(await socket.closed).toBe(CLOSE.misuse);
    }
    await hub.unharmed();
  });

  it.each([
    ['of many writers nobody knows, just under 4 KiB', () => crowd(1_020)],
    ['that claims the hub has written far more than it has', (writer: number) => numbers(1, writer, 2 ** 40)],
    ['that claims to have half of it', (writer: number) => numbers(1, writer, 1)],
    ['that names the hub twice', (writer: number) => numbers(2, writer, 5, writer, 0)],
  ])('%s is answered with bytes and changes nothing', async (_, vectorOf) => {
    const hub = await attackedHub();
    const vector = vectorOf(writerOf(copyOf(hub)));
    expect(vector.length).toBeLessThanOrEqual(LIMITS.stateVector);
    const device = await hub.greeted('desk-2');
    device.say(syncMessage(STEP_1, vector));
    await device.next('sync');
    await hub.unharmed();
  });

  it('may be sent five times at once and twice a second from then on', async () => {
    const hub = await attackedHub();
    const ask = syncMessage(STEP_1, NOTHING);
    const device = await hub.greeted('desk-2');
    for (let asked = 0; asked < 5; asked += 1) {
      device.say(ask);
      await device.next('sync');
    }
    hub.clock.advance(1_000);
    for (let asked = 0; asked < 2; asked += 1) {
      device.say(ask);
      await device.next('sync');
    }
    device.say(ask);
    expect(await device.closed).toBe(CLOSE.tooMany);
    await hub.unharmed();
  });
});

describe('what has no meaning here', () => {
  it.each([
    ['no bytes', []],
    ['a question for awareness', [3]],
    ['the provider’s own word for a refusal', [2, 0]],
    ['a message of the hub', [101, 2, 123, 125]],
    ['a message type beyond any', [255, 255, 255, 255, 255, 255, 255, 255, 127]],
    ['a sync message of no known kind', [0, 9, 0]],
    ['a message and another behind it', [0, 0, 1, 0, 0]],
    ['a text that is not UTF-8', [104, 2, 0xc3, 0x28]],
    ['a text that ends before it should', [104, 200, 1, 123]],
  ])('%s ends the session for good', async (_, bytes) => {
    const hub = await attackedHub();
    const device = await hub.greeted('desk-2');
    device.say(Uint8Array.from(bytes));
    expect(await device.closed).toBe(CLOSE.misuse);
    await hub.unharmed();
  });
});
