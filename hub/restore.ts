/**
 * A copy of a record taken for the record itself: checked as a whole, put in its place, and continued in a new epoch, so
 * that devices begin afresh and take nothing from a hub that goes on with the former one (I3). Nothing is overwritten: a
 * record that stood there is set aside, and one that holds more is not touched at all.
 */
import { existsSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Opening, payloadReader } from '../protocol/journal/batch.ts';
import { framesIn } from '../protocol/journal/frame.ts';
import { verifyArchive } from '../protocol/verify/archive.ts';
import type { Break, Summary } from '../protocol/verify/verdict.ts';
import type { KeptMeeting } from '../protocol/wire-office.ts';
import { openingText } from './batch.ts';
import { folderOf, makeFolder, meetingsSchema } from './hall.ts';
import { errnoOf, realDisk, writeWhole } from './journal/disk.ts';
import { encodeFrame } from './journal/frame.ts';
import { GENESIS } from './journal/journal.ts';
import { openSettings, type SettingsRefusal } from './settings.ts';
import { machinePlatform } from './verify/platform.ts';

/** What became of it; `left` is how many bytes of a torn end were left out, `aside` where the former record lies now. */
export type Restoring =
  | {
      readonly kind: 'restored';
      readonly meeting: KeptMeeting;
      readonly frames: number;
      readonly left: number;
      readonly aside: string | null;
    }
  | { readonly kind: 'unreadable'; readonly path: string; readonly errno: string }
  /** Several meetings lie there: one has to be named. */
  | { readonly kind: 'several'; readonly paths: readonly string[] }
  | { readonly kind: 'unsound'; readonly path: string; readonly broken: Break }
  /** Written before there were openings: it is opened in place, not restored. */
  | { readonly kind: 'former'; readonly path: string }
  | { readonly kind: 'longer'; readonly path: string; readonly own: number; readonly copied: number }
  | { readonly kind: 'settings'; readonly refusal: SettingsRefusal };

/**
 * Restores the copy at `from` (a file, a meeting’s folder, or a medium’s) into the data folder, and makes it the current
 * meeting. `seal` is a new word for the salts, 64 hex digits.
 */
export async function restore(data: string, from: string, seal: string): Promise<Restoring> {
  try {
    const found = journalsAt(from);
    const [path] = found;
    if (path === undefined) return { kind: 'unreadable', path: from, errno: 'ENOENT' };
    if (found.length > 1) return { kind: 'several', paths: found };
    return await restoreFile(data, path, seal);
  } catch (error) {
    return { kind: 'unreadable', path: from, errno: errnoOf(error) };
  }
}

async function restoreFile(data: string, path: string, seal: string): Promise<Restoring> {
  const bytes = readFileSync(path);
  const verdict = verifyArchive(bytes, machinePlatform);
  const torn = verdict.kind === 'broken' && verdict.broken.code === 'frame.torn';
  if (verdict.kind === 'broken' && !torn) return { kind: 'unsound', path, broken: verdict.broken };
  const copy = readCopy(torn ? bytes.subarray(0, verdict.broken.offset) : bytes);
  const meeting = meetingIn(verdict.summary, copy.opening);
  if (copy.opening === null || meeting === null) return { kind: 'former', path };

  const settings = await openSettings(join(data, 'meetings.json'), meetingsSchema, {
    current: null,
    meetings: [],
  });
  if (settings.kind === 'refused') return { kind: 'settings', refusal: settings };
  const known = settings.data.meetings.find(({ id }) => id === meeting.id);
  const folder = folderOf(data, meeting);
  const journal = join(folder, 'journal');
  const own = existsSync(journal) ? readCopy(readFileSync(journal)) : null;
  if (own !== null && holdsMore(own, copy))
    return { kind: 'longer', path: journal, own: own.frames, copied: copy.frames };

  const epoch = Math.max(copy.opening.epoch, own?.opening?.epoch ?? 0, known?.epoch ?? 0) + 1;
  const next: KeptMeeting = { ...meeting, ...known, epoch };
  await makeFolder(data, meeting);
  const aside = own === null ? null : setAside(journal);
  // What the lost end had opened stays opened: under the same word it would open what is sealed in its place now.
  const opening = encodeFrame(copy.frames, copy.head, openingText({ ...copy.opening, epoch, seal }));
  await writeWhole(realDisk, journal, folder, Buffer.concat([copy.bytes, opening.bytes]));
  await settings.update((draft) => {
    draft.meetings = [...draft.meetings.filter(({ id }) => id !== next.id), next];
    draft.current = next.id;
  });
  return {
    kind: 'restored',
    meeting: next,
    frames: copy.frames,
    left: bytes.length - copy.bytes.length,
    aside,
  };
}

/** The sound frames of a file, and its present writing. */
interface Copy {
  readonly bytes: Uint8Array;
  readonly frames: number;
  readonly head: string;
  readonly opening: Opening | null;
}

function readCopy(bytes: Uint8Array): Copy {
  const read = payloadReader();
  let copy: Copy = { bytes: bytes.subarray(0, 0), frames: 0, head: GENESIS, opening: null };
  for (const found of framesIn(bytes, machinePlatform)) {
    if (found.kind !== 'frame') break;
    const told = read(found.payload);
    const opening = typeof told === 'object' && told?.kind === 'opening' ? told.opening : copy.opening;
    copy = { bytes: bytes.subarray(0, found.end), frames: found.seq + 1, head: found.hash, opening };
  }
  return copy;
}

/** Whether a record is of a later epoch than a copy, or of the same and not shorter. */
function holdsMore(own: Copy, copy: Copy): boolean {
  const [ours, theirs] = [own.opening?.epoch ?? 0, copy.opening?.epoch ?? 0];
  return ours > theirs || (ours === theirs && own.frames >= copy.frames);
}

/** The meeting as the office's list names it: all of that stands in the record itself. */
function meetingIn({ state, began }: Summary, opening: Opening | null): KeptMeeting | null {
  const { meeting } = state;
  if (meeting === null || opening === null || began === null) return null;
  const { territory, rehearsal } = meeting;
  return { id: opening.meeting, epoch: opening.epoch, rehearsal, begun: began, name: territory.name };
}

/** The journals at a path: the file itself, a meeting's, or those of a medium or a data folder. */
function journalsAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  if (existsSync(join(path, 'journal'))) return [join(path, 'journal')];
  return ['meetings', 'rehearsals'].flatMap((kind) => {
    const folder = join(path, kind);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .map((id) => join(folder, id, 'journal'))
      .filter((journal) => existsSync(journal));
  });
}

/** Gives what stood there the first free name beside it. */
function setAside(journal: string): string {
  let number = 1;
  while (existsSync(`${journal}.before-restore-${number}`)) number += 1;
  const aside = `${journal}.before-restore-${number}`;
  renameSync(journal, aside);
  return aside;
}
