/** What a browser has kept of every meeting and epoch can be taken away, whatever the hub says by then (I3). */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { keptCopies } from '../../kiosk/meeting/kept-copies.ts';
import { memoryShelf } from '../../kiosk/meeting/shelf.ts';
import { type Copy, openStore } from '../../kiosk/meeting/store.ts';
import { verifyKept } from '../../protocol/kept-copy.ts';
import { meetingId } from '../../protocol/values.ts';
import { BEGINNING, recorded, registrationOpen } from '../support/hub-hall.ts';
import { textsOf } from '../support/lines.ts';

const copyOf = (copy: Partial<Copy>): Copy => {
  const { meeting, epoch, phrase } = { ...BEGINNING, ...copy };
  return { meeting, epoch, phrase };
};

async function kept(...copies: readonly (Copy | null)[]) {
  const shelf = memoryShelf();
  const store = openStore(shelf, 'screen-1');
  for (const copy of copies) {
    await store.begin(copy);
    if (copy === null) continue;
    const records = [...registrationOpen(), recorded({ type: 'meeting.opened', attending: 0 })];
    await store.append(0, textsOf(records, 'hall', { ...BEGINNING, ...copy }));
  }
  return keptCopies(shelf);
}

describe('[I3] the copies of a browser', () => {
  const first = copyOf({});
  const other = copyOf({ meeting: v.parse(meetingId, 'meeting-2') });
  const restored = copyOf({ epoch: 2, phrase: 'қар жел су' });

  it.each([
    ['while its meeting goes on', [first], [first]],
    ['after the hub has lost every meeting', [first, null], [first]],
    ['after another meeting was begun', [first, other], [first, other]],
    ['after the history was written anew, each under its own phrase', [first, restored], [first, restored]],
  ])('are there %s, and can be checked', async (_, lived, wanted) => {
    const copies = await kept(...lived);
    expect(copies).toMatchObject(wanted);
    expect(copies.map((copy) => verifyKept(copy).kind)).toEqual(wanted.map(() => 'sound'));
  });
});
