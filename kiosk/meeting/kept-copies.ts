/**
 * Every copy this browser still holds, those set aside as evidence among them (I3): what can be shown and taken away when
 * the hub's own record is in doubt or gone.
 */
import * as v from 'valibot';
import { audienceOfRecords, type KeptCopy, verifyKept } from '../../protocol/kept-copy.ts';
import type { Shelf } from './shelf.ts';
import { copySchema } from './store.ts';

/** The copies with their lines; one whose opening phrase this browser does not know any more is not among them. */
export async function keptCopies(shelf: Shelf): Promise<readonly KeptCopy[]> {
  const folders = new Set((await shelf.keys('entry/')).map((key) => key.slice(0, key.lastIndexOf('/') + 1)));
  const copies: KeptCopy[] = [];
  for (const folder of folders) {
    const [, device, meeting, epoch] = folder.split('/');
    const begun = v.safeParse(copySchema, (await shelf.read(`begun/${device}/${meeting}/${epoch}`))[0]);
    if (!begun.success) continue;
    const lines = (await shelf.read(folder)).filter((text) => typeof text === 'string');
    const copy: KeptCopy = {
      kelisim: 'copy 1',
      ...begun.output,
      audience: 'hall',
      lines,
    };
    const verdict = verifyKept(copy);
    copies.push(verdict.kind === 'sound' ? { ...copy, audience: audienceOfRecords(verdict.records) } : copy);
  }
  return copies;
}
