/**
 * What the hub's hello says about the copy this device holds (I3): the same history, another one, or a fork.
 */
import * as v from 'valibot';
import { plainHash } from '../../protocol/entry.ts';
import type { Hello } from '../../protocol/wire.ts';
import type { Head } from './fold.svelte.ts';
import type { Copy } from './store.ts';

/**
 * `same`: go on. `other`: another meeting, a newer writing of this one, or none; the copy is set aside.
 * `forked`: in one writing of the history the device is ahead of the hub, differs at the same length or in
 * its beginning, or the hub went back.
 */
export function judge(copy: Copy | null, head: Head, told: Hello['meeting']): 'same' | 'other' | 'forked' {
  if (copy === null || told === null) return 'other';
  if (told.id !== copy.meeting || told.epoch > copy.epoch) return 'other';
  if (told.epoch < copy.epoch || told.phrase !== copy.phrase || head.length > told.length) return 'forked';
  return head.length === told.length && head.hash !== told.head ? 'forked' : 'same';
}

const numbered = v.pipe(v.string(), v.parseJson(), v.object({ hash: v.string() }));

/** The hash by which people compare a line that differs: its entry's own, or that of the text where it has none. */
export function headIn(text = ''): string {
  const read = v.safeParse(numbered, text);
  return read.success ? read.output.hash : plainHash(text);
}
