/**
 * A face begins with the rules of its usual acts: of these it says what the decree says, in any meeting people might hold;
 * of the seldom ones it says nothing until all rules have followed.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foresight as ofCommission } from '../../kiosk/meeting/commission-foresight.ts';
import { foresight } from '../../kiosk/meeting/foresight.ts';
import { foresight as ofOffice } from '../../kiosk/meeting/office-foresight.ts';
import { foresight as ofPodium } from '../../kiosk/meeting/podium-foresight.ts';
import { type CommandType, personOf } from '../../protocol/commands/command.ts';
import type { Context } from '../../protocol/decision.ts';
import { PERMISSIONS } from '../../protocol/permissions.ts';
import { anyCommand } from '../support/any-command.ts';
import { meetingOf, moves } from '../support/moves.ts';
import { plans } from '../support/plan.ts';
import { runs } from '../support/runs.ts';

const SELDOM: readonly CommandType[] = [
  'minutes.send',
  'agenda.reorder',
  'commission.replace',
  'member.reset',
  'meeting.adjourn',
  'hold.raise',
  'hold.release',
  'record.correct',
];

describe.each([
  ['office', ofOffice],
  ['commission', ofCommission],
  ['podium', ofPodium],
] as const)('the %s', (role, own) => {
  it('foresees its usual acts as the decree does, and no others', () => {
    const asked = anyCommand().filter(({ type }) => PERMISSIONS[type].roles.includes(role));
    fc.assert(
      fc.property(plans, moves(60), fc.array(asked, { minLength: 10 }), (plan, made, commands) => {
        const { state, now, desks } = meetingOf(plan, made);
        for (const command of commands) {
          const context: Context = { now, role, desk: null, member: personOf(command), desks };
          const known = own.refusal(state, command, context);
          if (SELDOM.includes(command.type)) expect(known).toBeNull();
          else expect(known).toEqual(foresight.refusal(state, command, context));
        }
      }),
      { numRuns: runs(100) },
    );
  });
});
