/**
 * The Yjs that the kiosks' pages carry has one kind of nested type: it must read every update as the whole one does, and
 * what is no list of texts must spoil the copy all the same (I1, I3).
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { withOneKind } from '../kiosk/bundle/lighter.ts';
import { openDocument } from '../kiosk/meeting/document.ts';
import { ENTRIES } from '../protocol/wire.ts';

const folder = mkdtempSync(resolve(import.meta.dirname, '../node_modules/.lighter-'));
afterAll(() => rmSync(folder, { recursive: true }));

const whole = join(createRequire(import.meta.url).resolve('yjs'), '../yjs.mjs');
const lighter = join(folder, 'yjs.mjs');
writeFileSync(lighter, withOneKind(readFileSync(whole, 'utf8')));

/** The lighter library, and the kiosk's document upon it. */
async function load(): Promise<{ readonly yjs: typeof Y; readonly open: typeof openDocument }> {
  // Yjs warns of a second Yjs; here are two, and nothing goes from one to the other but bytes.
  Reflect.deleteProperty(globalThis, '__ $YJS$ __');
  const yjs: typeof Y = await import(/* @vite-ignore */ pathToFileURL(lighter).href);
  vi.resetModules();
  vi.doMock('yjs', () => yjs);
  const { openDocument: open } = await import('../kiosk/meeting/document.ts');
  return { yjs, open };
}
const light = await load();

/** Everything a document can hold that is no text in a list. */
const OTHERS: Readonly<Record<string, (doc: Y.Doc) => void>> = {
  'a map in the list': (doc) => doc.getArray(ENTRIES).push([new Y.Map([['a', new Y.Array()]])]),
  'a list in the list': (doc) => doc.getArray(ENTRIES).push([Y.Array.from([1, 'b'])]),
  'a rich text in the list': (doc) => {
    const text = new Y.Text('Мәслихат');
    doc.getArray(ENTRIES).push([text]);
    text.format(0, 3, { bold: true });
    text.insertEmbed(2, { image: 'x' });
    text.delete(1, 4);
  },
  'XML in the list': (doc) => {
    const element = new Y.XmlElement('act');
    doc.getArray(ENTRIES).push([element]);
    element.setAttribute('clause', '9.3');
    element.insert(0, [new Y.XmlText('a'), new Y.XmlElement('b')]);
    doc.getArray(ENTRIES).push([new Y.XmlHook('c')]);
  },
  'a fragment in the list': (doc) => doc.getArray(ENTRIES).push([new Y.XmlFragment()]),
  'a number, bytes and a document in the list': (doc) =>
    doc.getArray(ENTRIES).push([7, Uint8Array.of(1), new Y.Doc()]),
  'a map beside the list': (doc) => doc.getMap('others').set('k', new Y.Text('v')),
};

/** What a reader of a stream is told of these updates, and how far the document has come. */
function read(yjs: typeof Y, open: typeof openDocument, updates: readonly Uint8Array[]) {
  const told: unknown[] = [];
  const doc = open({
    appended: (from, texts) => told.push([from, texts]),
    spoiled: () => told.push('spoiled'),
  });
  for (const update of updates) yjs.applyUpdate(doc, update);
  const vector = [...yjs.decodeStateVector(yjs.encodeStateVector(doc))];
  return { told, vector, waiting: doc.store.pendingStructs !== null };
}

describe('the Yjs on the kiosks’ pages', () => {
  it.each(Object.entries(OTHERS))('notices %s as the whole one does', (_, write) => {
    const hub = new Y.Doc();
    const updates: Uint8Array[] = [];
    hub.on('update', (update: Uint8Array) => updates.push(update));
    hub.getArray(ENTRIES).push(['бір', 'екі']);
    write(hub);
    hub.getArray(ENTRIES).push(['үш']);
    for (const way of [updates, [Y.encodeStateAsUpdate(hub)], updates.toReversed()]) {
      const known = read(light.yjs, light.open, way);
      expect(known).toEqual(read(Y, openDocument, way));
    }
  });

  it('reads a list of texts, however many arrive at once', () => {
    const hub = new Y.Doc();
    hub.getArray(ENTRIES).push(['бір', 'екі', 'үш']);
    const { told } = read(light.yjs, light.open, [Y.encodeStateAsUpdate(hub)]);
    expect(told).toEqual([[0, ['бір', 'екі', 'үш']]]);
  });

  it('stops the build when Yjs is not as it is known here', () => {
    expect(() => withOneKind('')).toThrow('Yjs has changed');
  });
});
