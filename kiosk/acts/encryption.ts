/**
 * Whether a real meeting stands still because nothing encrypts it and nobody has recorded that it does without. Clause 10.
 * The hub asks the same before it takes a command: a page that came over plain http talks to it in the clear.
 */
import type { State } from '../../protocol/state.ts';

/** Whether the office has to choose first; `page` is how this page came. */
export function waitsForWaiver(
  { meeting, waiver }: Pick<State, 'meeting' | 'waiver'>,
  page: { readonly protocol: string } = location,
): boolean {
  return page.protocol === 'http:' && meeting !== null && !meeting.rehearsal && waiver === null;
}
