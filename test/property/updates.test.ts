/** The hub's own encoding of a stream against Yjs's: a document whose one writer pushed the same lines gives the same bytes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { updateOf } from '../../hub/updates.ts';
import { ENTRIES } from '../../protocol/wire.ts';
import { runs } from '../support/runs.ts';

const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('', 'қ'.repeat(127), 'a'.repeat(127), 'a'.repeat(128), 'ұ'.repeat(8_192)),
);
const writing = fc.record({
  writer: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  batches: fc.array(fc.array(line, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
});

describe('a stream written without a document', () => {
  it('is to the byte what a Y.Doc gives: whole, from any line on, and batch by batch', () => {
    fc.assert(
      fc.property(writing, ({ writer, batches }) => {
        const doc = new Y.Doc();
        doc.clientID = writer;
        const live: Uint8Array[] = [];
        doc.on('update', (update: Uint8Array) => live.push(update));
        const lines: string[] = [];
        for (const [turn, batch] of batches.entries()) {
          doc.transact(() => doc.getArray<string>(ENTRIES).push(batch));
          lines.push(...batch);
          const update = updateOf(writer, lines.length - batch.length, lines);
          expect(Buffer.from(update).equals(live[turn] ?? Buffer.of())).toBe(true);
        }
        for (let from = 0; from <= lines.length; from += 1) {
          const have = Y.encodeStateVector(new Map([[writer, from]]));
          const wanted = Y.encodeStateAsUpdate(doc, have);
          expect(Buffer.from(updateOf(writer, from, lines)).equals(wanted)).toBe(true);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});
