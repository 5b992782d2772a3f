/**
 * This device's copy of its audience document. It is only read (I1): a local change, a second writer or a gap in it
 * means that it is no longer the hub's, and the copy has to be thrown away.
 */
import * as Y from 'yjs';
import { ENTRIES } from '../../protocol/wire.ts';

/** Who reads the document. Both are called at the end of a transaction and must not throw: Yjs would be stuck. */
export interface Reader {
  appended(from: number, texts: readonly string[]): void;
  spoiled(): void;
}

/** An empty document whose changes are told to its reader until it is destroyed. */
export function openDocument(reader: Reader): Y.Doc {
  const doc = new Y.Doc();
  const entries = doc.getArray<string>(ENTRIES);
  let length = 0;
  let spoiled = false;

  function spoil(): void {
    if (spoiled) return;
    spoiled = true;
    reader.spoiled();
  }

  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    const changed = transaction.changed.size > 0 || transaction.deleteSet.clients.size > 0;
    const gap = doc.store.pendingStructs !== null;
    if (gap || (changed && (transaction.local || doc.store.clients.size > 1))) spoil();
  });
  entries.observe((event, transaction) => {
    if (spoiled || transaction.local || doc.store.clients.size > 1) return;
    const [kept, added, more] = [{ retain: 0 }, ...event.changes.delta].slice(length === 0 ? 0 : 1);
    const texts: unknown = added?.insert;
    if (more !== undefined || (kept?.retain ?? 0) !== length || !isTexts(texts)) return spoil();
    const from = length;
    length += texts.length;
    reader.appended(from, texts);
  });
  return doc;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
