/**
 * The verified lines of this device, by (meeting, epoch, number), so that a reload without the hub shows the last
 * known state (I10). A copy that was set aside stays on the disk as evidence (I3).
 */
import * as v from 'valibot';
import { count, line, type MeetingId, meetingId } from '../../protocol/values.ts';
import type { Shelf } from './shelf.ts';

/** A copy as the pointer to it names it. */
export const copySchema = v.object({ meeting: meetingId, epoch: count, phrase: line(120) });

/** Which history a device holds a copy of. */
export type Copy = v.InferOutput<typeof copySchema>;

/** A copy with the texts of its lines in their order; not verified yet. */
export interface KeptCopy {
  readonly copy: Copy;
  readonly texts: readonly string[];
}

/** The lines on the disk. Writing never rejects: a copy that could not be kept is only shorter after a reload. */
export interface EntryStore {
  /** The copy that was begun last. */
  load(): Promise<KeptCopy | null>;
  /** Whether a copy of this meeting was begun, by this page or an earlier one. */
  knows(meeting: MeetingId): boolean;
  /** The last copy of this meeting, which is kept from now on; what cannot be read is not known any more. */
  takeUp(meeting: MeetingId): Promise<KeptCopy | null>;
  /** From now on this copy is kept; null when the hub holds no meeting. */
  begin(copy: Copy | null): Promise<void>;
  /** Lines `from`, `from + 1`, … of the copy begun last. */
  append(from: number, texts: readonly string[]): Promise<void>;
}

/** The store of one device on its shelf. */
export function openStore(shelf: Shelf, device: string): EntryStore {
  const pointer = `copy/${device}/`;
  /** The last copy of each meeting: a hub that comes back to it is held against what it showed before. */
  const copies = new Map<MeetingId, Copy>();
  let current: Copy | null = null;

  async function attempt(values: readonly (readonly [string, unknown])[]): Promise<void> {
    await shelf.write(values, 'relaxed').catch(() => undefined);
  }

  async function kept(copy: Copy): Promise<KeptCopy> {
    const texts = await shelf.read(entriesOf(device, copy));
    current = copy;
    return { copy, texts: texts.filter((text) => typeof text === 'string') };
  }

  return {
    async load() {
      try {
        const [[pointed], others] = await Promise.all([shelf.read(pointer), shelf.read(`begun/${device}/`)]);
        for (const other of [...others, pointed]) {
          const found = v.safeParse(copySchema, other);
          if (found.success) copies.set(found.output.meeting, found.output);
        }
        const found = v.safeParse(copySchema, pointed);
        return found.success ? await kept(found.output) : null;
      } catch {
        return null;
      }
    },
    knows: (meeting) => copies.has(meeting),
    async takeUp(meeting) {
      const copy = copies.get(meeting);
      if (copy === undefined) return null;
      try {
        await attempt([[pointer, copy]]);
        return await kept(copy);
      } catch {
        copies.delete(meeting);
        return null;
      }
    },
    begin(copy) {
      current = copy;
      if (copy === null) return attempt([[pointer, copy]]);
      copies.set(copy.meeting, copy);
      return attempt([
        [pointer, copy],
        [placeOf(device, copy), copy],
      ]);
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

/** Where it stands how a copy begins, also after another was begun. */
function placeOf(device: string, { meeting, epoch }: Copy): string {
  return `begun/${device}/${meeting}/${ordered(epoch)}`;
}

/** A number whose texts sort as the numbers do. */
function ordered(n: number): string {
  return String(n).padStart(8, '0');
}
