/**
 * The folder in which the hub keeps everything: made if missing, tried for writing, held by one hub at a time.
 * Nothing in it is touched before both have succeeded.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errnoOf } from './journal/disk.ts';
import { lockJournal } from './journal/lock.ts';

/** A folder that is this hub's until `release`, or why it is not. */
export type Claim =
  | { readonly kind: 'claimed'; readonly release: () => Promise<void> }
  | { readonly kind: 'refused'; readonly code: 'in-use' }
  | { readonly kind: 'refused'; readonly code: 'not-writable'; readonly errno: string };

/** Claims the folder at an absolute path. */
export async function claimFolder(folder: string): Promise<Claim> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const lock = await lockJournal(join(folder, 'meetings.json'));
    if (lock.kind === 'in-use') return { kind: 'refused', code: 'in-use' };
    const trial = join(folder, '.writable');
    await writeFile(trial, '');
    await rm(trial);
    return { kind: 'claimed', release: lock.release };
  } catch (error) {
    return { kind: 'refused', code: 'not-writable', errno: errnoOf(error) };
  }
}
