/**
 * Whatever was told to be durable is there after the power went, wherever it went and however the last bytes tore (I2).
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Journal } from '../../hub/journal/journal.ts';
import { openFile } from '../../hub/journal/open.ts';
import { PowerCut, SimulatedDisk, type Tear } from './simulated-disk.ts';

const PATH = '/meeting/journal';

interface Outage {
  afterCalls: number;
  tear: Tear;
  namesKept: boolean;
}

const outage: fc.Arbitrary<Outage> = fc.record({
  afterCalls: fc.nat({ max: 24 }),
  tear: fc.constantFrom<Tear[]>('lost', 'kept', 'half', 'zeroed', 'reordered'),
  namesKept: fc.boolean(),
});

const payload = fc
  .record({ text: fc.string({ unit: 'grapheme', maxLength: 40 }), votes: fc.nat() })
  .map((entry) => JSON.stringify(entry));

async function open(disk: SimulatedDisk): Promise<Journal> {
  const opening = await openFile({ disk, path: PATH, onFatal: () => {}, release: async () => {} });
  if (opening.kind === 'refused') throw new Error(`refused: ${opening.code}`);
  return opening.journal;
}

async function payloads(journal: Journal): Promise<string[]> {
  const read: string[] = [];
  for await (const frame of journal.read()) read.push(frame.payload);
  return read;
}

describe('[I2] power cut at any call', () => {
  it('nothing told is lost, nothing is doubled, nothing else appears, over several outages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(payload, { minLength: 1, maxLength: 12 }),
        fc.array(outage, { minLength: 1, maxLength: 4 }),
        async (toWrite, outages) => {
          let disk = new SimulatedDisk();
          let told: string[] = [];
          let attempted: string | undefined;

          const run = async (): Promise<void> => {
            const journal = await open(disk);
            const kept = await payloads(journal);
            const possible = attempted === undefined ? [told] : [told, [...told, attempted]];
            expect(possible).toContainEqual(kept);
            told = kept;
            for (const next of toWrite.slice(kept.length)) {
              attempted = next;
              const outcome = await journal.append(told.length, next);
              expect(outcome.kind).toBe('appended');
              told = [...told, next];
              attempted = undefined;
            }
          };

          for (const { afterCalls, tear, namesKept } of outages) {
            disk.plan = (_operation, _path, count) => (count === afterCalls ? 'cut' : undefined);
            await run().catch((error) => {
              if (!(error instanceof PowerCut)) throw error;
            });
            disk = disk.afterPowerCut(tear, namesKept);
          }
          await run();
          expect(told).toEqual(toWrite);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
