/**
 * The hub's small settings (admitted devices, preferences): one JSON file, replaced as a whole and crash-safely.
 * lowdb's own file adapter never syncs; this one does (temporary file, sync, rename, folder sync), mode 0600.
 */
import { dirname } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import * as v from 'valibot';
import { type Disk, errnoOf, realDisk, writeWhole } from './journal/disk.ts';
import { readAt } from './journal/recovery.ts';

/** Settings that were read and found valid. */
export interface Settings<T> {
  readonly kind: 'open';
  /** The durable settings; replaced as a whole by every update, never changed in place. */
  readonly data: Readonly<T>;
  /**
   * Lets `change` alter a copy and resolves when that copy is durable; updates wait for each other.
   * Rejects and leaves `data` as it was when `change` throws, the schema refuses or the disk fails.
   */
  update(change: (draft: T) => void): Promise<void>;
}

/** Why the settings were not opened; the file is left as it is. `at` is the place within, such as `devices.0.role`. */
export type SettingsRefusal = { readonly kind: 'refused'; readonly path: string } & (
  | { readonly code: 'not-json' }
  | { readonly code: 'not-valid'; readonly at: string }
  | { readonly code: 'unreadable'; readonly errno: string }
);

/** Opens the settings at `path`; `initial` stands until the first update when there is no file yet. */
export async function openSettings<T>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
  initial: T,
  disk: Disk = realDisk,
): Promise<Settings<T> | SettingsRefusal> {
  const found = readSettings(path, schema, disk);
  if (found.kind === 'refused') return found;

  const adapter: Adapter<T> = {
    read: async () => (found.kind === 'found' ? found.data : null),
    write: (data) => writeWhole(disk, path, dirname(path), Buffer.from(`${JSON.stringify(data, null, 2)}\n`)),
  };
  const low = new Low<T>(adapter, initial);
  await low.read();

  let turn: Promise<unknown> = Promise.resolve();
  async function updateNow(change: (draft: T) => void): Promise<void> {
    const draft = structuredClone(low.data);
    change(draft);
    const next = v.parse(schema, draft);
    await low.adapter.write(next);
    low.data = next;
  }

  return {
    kind: 'open',
    get data() {
      return low.data;
    },
    update(change) {
      const done = turn.then(() => updateNow(change));
      turn = done.catch(() => undefined);
      return done;
    },
  };
}

type Found<T> = { kind: 'found'; data: T } | { kind: 'absent' } | SettingsRefusal;

function readSettings<T>(path: string, schema: v.GenericSchema<unknown, T>, disk: Disk): Found<T> {
  if (!disk.exists(path)) return { kind: 'absent' };
  let bytes: Buffer;
  try {
    const file = disk.open(path, 'existing');
    bytes = readAt(file, 0, file.size());
    file.close();
  } catch (error) {
    return { kind: 'refused', path, code: 'unreadable', errno: errnoOf(error) };
  }
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { kind: 'refused', path, code: 'not-json' };
  }
  const parsed = v.safeParse(schema, content);
  if (parsed.success) return { kind: 'found', data: parsed.output };
  return { kind: 'refused', path, code: 'not-valid', at: v.getDotPath(parsed.issues[0]) ?? '' };
}
