/** Who acts for the commission acts in person, as a member of it who is in the hall: clauses 11.2, 11.5, 16.1 and 18. */
import { describe, it } from 'vitest';
import { given } from '../support/given.ts';
import {
  closed,
  commissionVoted,
  deputy,
  deputyName,
  hands,
  leave,
  member,
  openRound,
  orderAnnouncing,
  orderSet,
  remarked,
  roundBegun,
  signedByAll,
  sitting,
} from '../support/meeting.ts';
import type { Step } from '../support/walk.ts';

const ordered: Step = [roundBegun('open'), orderSet(), signedByAll('order')];
const over: Step = [roundBegun('open'), openRound(hands(90, [60, 30], [30, 60])), closed];

describe('[11.2] a PIN of one’s own', () => {
  it('is chosen by a member of the commission, and by nobody else', () => {
    given(sitting(), remarked, commissionVoted())
      .when({ type: 'member.enrol', member: deputy(20) })
      .refuses('commission.not-member', '11.2', { name: deputyName(20) });
  });
});

describe('[16.1] in person', () => {
  it.each([
    ['[11.5] the order is announced', '11.5', ordered, 'order.announce'],
    ['[18] the minutes are signed', '18', over, 'minutes.sign-commission'],
  ] as const)('%s by a member who has shown to be that member', (_, clause, steps, type) => {
    const { when } = given(steps);
    when({ type, member: deputy(20) }).refuses('commission.not-member', '11.2', { name: deputyName(20) });
    when({ type, member: member(1) }, { member: member(2) }).refuses('member.not-in-person', clause, {
      name: deputyName(2),
    });
    when({ type, member: member(1) }, { member: null }).refuses('member.not-in-person', clause, {
      name: deputyName(2),
    });
  });

  it('[11.2] the order is announced in the hall', () => {
    given(ordered, leave(2))
      .when(orderAnnouncing)
      .refuses('member.absent', '11.2', { name: deputyName(2) });
  });

  it('[18] the minutes are signed after the sitting, wherever the chair of the commission is', () => {
    given(roundBegun('open'), openRound(hands(90, [60, 30], [30, 60])), leave(2), closed)
      .when({ type: 'minutes.sign-commission', member: member(1) })
      .gives({ type: 'minutes.signed', by: 'commission', member: member(1) });
  });
});
