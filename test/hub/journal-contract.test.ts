/** The file journal, on the real disk and on a simulated one, and a journal in memory keep the same promises. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Disk, realDisk } from '../../hub/journal/disk.ts';
import type { Journal } from '../../hub/journal/journal.ts';
import { openFile } from '../../hub/journal/open.ts';
import { itIsAJournal, type SharedRecord } from './journal-contract.ts';
import { type MemoryRecord, memoryJournal } from './memory-journal.ts';
import { SimulatedDisk } from './simulated-disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'kelisim-contract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Without the lock, which is another file's test: here a second writer really reaches the record. */
function inFile(disk: Disk, path: string): SharedRecord {
  return {
    async writer(): Promise<Journal> {
      const opening = await openFile({ disk, path, onFatal: () => {}, release: async () => {} });
      if (opening.kind === 'refused') throw new Error(`refused: ${opening.code}`);
      return opening.journal;
    },
  };
}

let files = 0;
itIsAJournal('a file', async () => {
  files += 1;
  return inFile(realDisk, join(folder, `journal-${files}`));
});

itIsAJournal('a file on a simulated disk', async () => inFile(new SimulatedDisk(), '/meeting/journal'));

itIsAJournal('a journal in memory', async () => {
  const record: MemoryRecord = { frames: [] };
  return { writer: async () => memoryJournal(record) };
});
