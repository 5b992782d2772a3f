/** A kiosk's copy of its audience document is only read: what makes it other than the hub's has to spoil it (I1). */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openDocument } from '../../kiosk/meeting/document.ts';
import { ENTRIES } from '../../protocol/wire.ts';

/** A copy, what it told its reader, and the hub's document it is fed from. */
function copyOf(writer = 7) {
  const hub = new Y.Doc();
  hub.clientID = writer;
  const told: (readonly [number, readonly string[]])[] = [];
  let spoiled = 0;
  const doc = openDocument({
    appended: (from, texts) => told.push([from, texts]),
    spoiled: () => {
      spoiled += 1;
    },
  });
  return {
    hub,
    doc,
    told,
    spoiled: () => spoiled,
    push(...texts: string[]) {
      hub.getArray<string>(ENTRIES).push(texts);
    },
    feed: () => Y.applyUpdate(doc, Y.encodeStateAsUpdate(hub, Y.encodeStateVector(doc))),
  };
}

describe('a copy', () => {
  it('tells what is new with its number, once', () => {
    const copy = copyOf();
    copy.push('a', 'b');
    copy.feed();
    copy.push('c');
    copy.push('d');
    copy.feed();
    copy.feed();
    expect(copy.told).toEqual([
      [0, ['a', 'b']],
      [2, ['c', 'd']],
    ]);
    expect(copy.spoiled()).toBe(0);
  });

  it('is spoiled by a change made on the device', () => {
    const copy = copyOf();
    copy.push('a');
    copy.feed();
    copy.doc.getArray<string>(ENTRIES).push(['mine']);
    expect(copy.told).toEqual([[0, ['a']]]);
    expect(copy.spoiled()).toBe(1);
  });

  it('is spoiled by a second writer', () => {
    const copy = copyOf();
    copy.push('a');
    copy.feed();
    const other = copyOf(8);
    other.push('b');
    Y.applyUpdate(copy.doc, Y.encodeStateAsUpdate(other.hub));
    expect(copy.told).toEqual([[0, ['a']]]);
    expect(copy.spoiled()).toBe(1);
  });

  it('is spoiled by a deletion', () => {
    const copy = copyOf();
    copy.push('a', 'b');
    copy.feed();
    copy.hub.getArray<string>(ENTRIES).delete(0);
    copy.feed();
    expect(copy.spoiled()).toBe(1);
  });

  it('is spoiled by a gap', () => {
    const copy = copyOf();
    copy.push('a');
    const seen = Y.encodeStateVector(copy.hub);
    copy.push('b');
    Y.applyUpdate(copy.doc, Y.encodeStateAsUpdate(copy.hub, seen));
    expect(copy.told).toEqual([]);
    expect(copy.spoiled()).toBe(1);
  });

  it('is spoiled by anything but texts', () => {
    const copy = copyOf();
    copy.hub.getArray<unknown>(ENTRIES).push([1]);
    copy.feed();
    expect(copy.told).toEqual([]);
    expect(copy.spoiled()).toBe(1);
  });
});
