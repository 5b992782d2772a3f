/** A desk foresees its own acts as everybody does, and of all others it says nothing (I12). Clause 9.3. */
import { expect, it } from 'vitest';
import { foresight as ofDesk } from '../../kiosk/meeting/desk-foresight.ts';
import { foresight } from '../../kiosk/meeting/foresight.ts';
import type { Command } from '../../protocol/commands/command.ts';
import type { Context } from '../../protocol/decision.ts';
import { attend, deputy, hall } from '../support/hall.ts';
import { walked } from '../support/walk.ts';

const { state, now } = walked(hall(), attend(3));
const context: Context = { now, role: 'desk', desk: 1, member: null, desks: [] };
const acts: readonly Command[] = [1, 4].flatMap((n) => [
  { type: 'deputy.register', deputy: deputy(n), document: 'certificate', offline: false },
  { type: 'deputy.leave', deputy: deputy(n), offline: false },
  { type: 'deputy.return', deputy: deputy(n), offline: false },
  { type: 'registration.withdraw', deputy: deputy(n), reason: 'Қате', offline: false },
]);

it.each(acts)('[9.3] $type of $deputy is refused by a desk exactly when the decree refuses it', (act) => {
  expect(ofDesk.refusal(state, act, context)).toEqual(foresight.refusal(state, act, context));
});

it('[9.3] whether anything else is lawful, only the hub says', () => {
  expect(foresight.refusal(state, { type: 'meeting.close' }, context)).not.toBeNull();
  expect(ofDesk.refusal(state, { type: 'meeting.close' }, context)).toBeNull();
});
