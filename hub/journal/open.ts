/**
 * Opening the journal: lock, examine, set a torn tail aside, make what is left durable, and only then hand it out (I2).
 * Every way in which it cannot be opened is a value with a code, the byte offset and the remedy.
 */
import { dirname } from 'node:path';
import { type Disk, type DiskFile, errnoOf, isFull, realDisk, writeWhole } from './disk.ts';
import { type FileJournalSurroundings, fileJournal, unsyncedMark } from './file-journal.ts';
import type { JournalFailure, JournalOpening, JournalRefusal } from './journal.ts';
import { lockJournal } from './lock.ts';
import { examine, readAt } from './recovery.ts';
import { openReserve } from './reserve.ts';

/** ms after opening: by then the hub listens. */
const FILL_AFTER = 2_000;

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
  const reserve = openReserve(realDisk, path);
  const opening = await openFile({ disk: realDisk, path, onFatal, release: lock.release, reserve });
  if (opening.kind === 'refused') await lock.release();
  // Later than the start, which must not wait for it; a journal that is closed before then never takes the room.
  else setTimeout(() => void reserve.fill(), FILL_AFTER).unref();
  return opening;
}

/** Opens the journal file without taking a lock: for a disk that nobody else can reach. */
export async function openFile(around: FileJournalSurroundings): Promise<JournalOpening> {
  const opening = await tryOpening(around);
  if (opening.kind === 'open' || opening.code !== 'no-space') return opening;
  // A hub that was killed on a full disk left its reserve behind: it is there for this.
  try {
    return (await around.reserve?.release()) ? await tryOpening(around) : opening;
  } catch (error) {
    return unopened(around.path, errnoOf(error));
  }
}

async function tryOpening(around: FileJournalSurroundings): Promise<JournalOpening> {
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
    const mark = unsyncedMark(path);
    const unclean = disk.exists(mark);
    if (!unclean) disk.open(mark, 'create').close();
    if (finding.kind === 'torn') await setAside(disk, evidencePath(path, prefix.length), finding.tail);
    if (unclean || finding.kind === 'torn') {
      // What a failed sync left in the cache reaches the medium only when it is written again.
      const bytes = readAt(file, 0, prefix.bytes);
      file.close();
      file = undefined;
      await writeWhole(disk, path, dirname(path), bytes);
      file = disk.open(path, 'existing');
    } else {
      await file.sync();
      await disk.syncFolder(dirname(path));
    }
    const cut = evidenceSize(disk, evidencePath(path, prefix.length));
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

/** What was cut off behind so many frames: while no further frame follows them, every opening speaks of it again. */
function evidencePath(path: string, frames: number): string {
  return `${path}.torn-${frames}`;
}

/** Keeps the cut bytes as evidence, under the first free name: nothing kept before is overwritten. */
async function setAside(disk: Disk, evidence: string, tail: Buffer): Promise<void> {
  let name = evidence;
  for (let number = 2; disk.exists(name); number += 1) name = `${evidence}-${number}`;
  await writeWhole(disk, name, dirname(evidence), tail);
}

function evidenceSize(disk: Disk, evidence: string): number {
  if (!disk.exists(evidence)) return 0;
  const file = disk.open(evidence, 'existing');
  const size = file.size();
  file.close();
  return size;
}
