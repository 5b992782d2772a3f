/**
 * Opening the journal: lock, examine, set a torn tail aside, make what is left durable, and only then hand it out (I2).
 * Every way in which it cannot be opened is a value with a code, the byte offset and the remedy.
 */
import { dirname } from 'node:path';
import { type Disk, type DiskFile, errnoOf, isFull, realDisk, writeWhole } from './disk.ts';
import { type FileJournalSurroundings, fileJournal, markUnsynced, unsyncedMark } from './file-journal.ts';
import type { JournalFailure, JournalOpening, JournalRefusal } from './journal.ts';
import { lockJournal } from './lock.ts';
import { examine, readAt } from './recovery.ts';

/** Opens the journal at `path` (its folder exists) for this process alone; creates it when missing. */
export async function openJournal(
  path: string,
  onFatal: (failure: JournalFailure) => void,
): Promise<JournalOpening> {
  let lock: Awaited<ReturnType<typeof lockJournal>>;
  try {
    lock = await lockJournal(path);
  } catch (error) {
    return unopened(path, errnoOf(error));
  }
  if (lock.kind === 'in-use') return { kind: 'refused', path, code: 'in-use', remedy: 'stop-other-hub' };
  const opening = await openFile({ disk: realDisk, path, onFatal, release: lock.release });
  if (opening.kind === 'refused') await lock.release();
  return opening;
}

/** Opens the journal file without taking a lock: for a disk that nobody else can reach. */
export async function openFile(around: FileJournalSurroundings): Promise<JournalOpening> {
  const { disk, path } = around;
  let file: DiskFile | undefined;
  try {
    file = disk.open(path, 'create');
    const finding = examine(file);
    if (finding.kind === 'refused') {
      file.close();
      return finding.code === 'not-a-journal'
        ? { ...finding, path, remedy: 'choose-other-folder' }
        : { ...finding, path, remedy: 'restore-copy' };
    }
    const { prefix } = finding;
    const cut = finding.kind === 'torn' ? finding.tail.length : 0;
    if (finding.kind === 'torn') {
      await setAside(disk, path, finding.tail);
      file.truncate(prefix.bytes);
    }
    if (disk.exists(unsyncedMark(path))) {
      const bytes = readAt(file, 0, prefix.bytes);
      file.close();
      file = undefined;
      await rewrite(disk, path, bytes);
      file = disk.open(path, 'existing');
    } else {
      await syncOrMark(disk, path, file);
      await disk.syncFolder(dirname(path));
    }
    return { kind: 'open', journal: fileJournal(file, prefix, around), cut };
  } catch (error) {
    const errno = errnoOf(error);
    file?.close();
    return unopened(path, errno);
  }
}

function unopened(path: string, errno: string): JournalRefusal {
  if (isFull(errno)) return { kind: 'refused', path, code: 'no-space', remedy: 'free-space' };
  return { kind: 'refused', path, code: 'unreadable', errno, remedy: 'check-folder' };
}

/** Keeps the cut bytes as evidence in the first free `<journal>.torn-<n>`. */
async function setAside(disk: Disk, path: string, tail: Buffer): Promise<void> {
  let number = 1;
  while (disk.exists(`${path}.torn-${number}`)) number += 1;
  await writeWhole(disk, `${path}.torn-${number}`, dirname(path), tail);
}

/** Copies the sound prefix to a new file, because after a failed sync only bytes written again reach the medium. */
async function rewrite(disk: Disk, path: string, bytes: Buffer): Promise<void> {
  await writeWhole(disk, path, dirname(path), bytes);
  disk.remove(unsyncedMark(path));
}

/** A frame that was written but not yet synced when the hub was killed is about to be shown: it has to be durable. */
async function syncOrMark(disk: Disk, path: string, file: DiskFile): Promise<void> {
  try {
    await file.sync();
  } catch (error) {
    markUnsynced(disk, path);
    throw error;
  }
}
