/**
 * The verified lines of this device, by (meeting, epoch, number), so that a reload without the hub shows the last
 * known state (I10). A copy that was set aside stays on the disk as evidence (I3).
 */
import * as v from 'valibot';
import { count, line, meetingId } from '../../protocol/values.ts';
import type { Shelf } from './shelf.ts';

const copySchema = v.object({ meeting: meetingId, epoch: count, phrase: line(120) });

/** Which history a device holds a copy of. */
export type Copy = v.InferOutput<typeof copySchema>;

/** The lines on the disk. Writing never rejects: a copy that could not be kept is only shorter after a reload. */
export interface EntryStore {
  /** The copy that was begun last, with the texts of its lines in their order; not verified yet. */
  load(): Promise<{ readonly copy: Copy; readonly texts: readonly string[] } | null>;
  /** From now on this copy is kept; null when the hub holds no meeting. */
  begin(copy: Copy | null): Promise<void>;
  /** Lines `from`, `from + 1`, … of the copy begun last. */
  append(from: number, texts: readonly string[]): Promise<void>;
}

/** The store of one device on its shelf. */
export function openStore(shelf: Shelf, device: string): EntryStore {
  const pointer = `copy/${device}/`;
  let current: Copy | null = null;

  async function attempt(values: readonly (readonly [string, unknown])[]): Promise<void> {
    await shelf.write(values, 'relaxed').catch(() => undefined);
  }

  return {
    async load() {
      try {
        const found = v.safeParse(copySchema, (await shelf.read(pointer))[0]);
        if (!found.success) return null;
        current = found.output;
        const texts = await shelf.read(entriesOf(device, current));
        return { copy: current, texts: texts.filter((text) => typeof text === 'string') };
      } catch {
        return null;
      }
    },
    begin(copy) {
      current = copy;
      return attempt([[pointer, copy]]);
    },
    append(from, texts) {
      if (current === null) return Promise.resolve();
      const folder = entriesOf(device, current);
      return attempt(texts.map((text, index) => [folder + ordered(from + index), text] as const));
    },
  };
}

function entriesOf(device: string, { meeting, epoch }: Copy): string {
  return `entry/${device}/${meeting}/${ordered(epoch)}/`;
}

/** A number whose texts sort as the numbers do. */
function ordered(n: number): string {
  return String(n).padStart(8, '0');
}
