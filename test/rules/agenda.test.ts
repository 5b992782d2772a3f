/** The five items of the agenda, in their order or in the meeting's own: clauses 7, 11.2, 11.4 and 12, gaps G20, G21, G31. */
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../protocol/commands/command.ts';
import type { AgendaItemNumber } from '../../protocol/commands/sitting.ts';
import type { Hands } from '../../protocol/state.ts';
import { agendaOf } from '../../protocol/views/agenda.ts';
import { stepsOf } from '../../protocol/views/next-step.ts';
import { sceneOf } from '../../protocol/views/scene.ts';
import { given } from '../support/given.ts';
import {
  candidate,
  candidatesHeard,
  commissionSits,
  commissionVoted,
  elected,
  heard,
  leave,
  members,
  methodChosen,
  remarked,
  signedByAll,
  sitting,
  submissionRead,
} from '../support/meeting.ts';
import { walked } from '../support/walk.ts';

type Five = [AgendaItemNumber, AgendaItemNumber, AgendaItemNumber, AgendaItemNumber, AgendaItemNumber];

const reordering = (
  ...[a, b, c, d, e, votes = { for: 46, against: 44 }]: [...Five, Hands?]
): CommandOf<'agenda.reorder'> => ({
  type: 'agenda.reorder',
  order: [a, b, c, d, e],
  votes,
  reason: 'Баяндамашы кетуі тиіс',
});

describe('[7] one item after another', () => {
  const unanimous = { for: 90, against: 0 };

  it('[7(2)] refuses the commission before the remarks', () => {
    given(sitting())
      .when({ type: 'commission.vote', members: members(5), votes: unanimous })
      .refuses('agenda.out-of-order', '7', { item: 2, next: 1 });
  });

  it('[7(3)] refuses the method before the commission is announced', () => {
    given(sitting(), remarked, commissionVoted(), elected(), signedByAll('commission'))
      .when({ type: 'method.vote', method: 'secret', votes: unanimous })
      .refuses('agenda.out-of-order', '7', { item: 3, next: 2 });
  });

  it('[7(4)] refuses the submission before the method', () => {
    given(sitting(), commissionSits())
      .when(submissionRead)
      .refuses('agenda.out-of-order', '7', { item: 4, next: 3 });
  });

  it('[7(5)] refuses the candidates before the submission', () => {
    given(sitting(), commissionSits(), methodChosen('open'))
      .when(heard(1))
      .refuses('agenda.out-of-order', '7', { item: 5, next: 4 });
  });
});

describe('[11.4] [G20] a method for which exactly half of 90 are', () => {
  it('is not chosen, nor is the other: the vote is repeated', () => {
    const walk = walked(sitting(), commissionSits());
    walk.take({ type: 'method.vote', method: 'secret', votes: { for: 45, against: 45 } });
    expect(walk.state.methodVote?.adopted).toBe(false);
    expect(stepsOf(walk.state)).toEqual(['vote-method']);
    walk.take({ type: 'method.vote', method: 'open', votes: { for: 46, against: 44 } });
    expect(stepsOf(walk.state)).toEqual(['read-submission']);
  });
});

describe('[7] [G31] another order of the agenda', () => {
  it('steps and screens follow it, and item 5 waits for item 4', () => {
    const walk = walked(sitting(), remarked);
    walk.take(reordering(1, 4, 5, 2, 3));
    expect(agendaOf(walk.state).map(({ item, state }) => `${item} ${state}`)).toEqual([
      '1 done',
      '4 current',
      '5 waiting',
      '2 waiting',
      '3 waiting',
    ]);
    expect(stepsOf(walk.state)).toEqual(['read-submission']);
    expect(sceneOf(walk.state)).toEqual({ kind: 'agenda', item: 4 });
    walk.take(candidatesHeard);
    expect(stepsOf(walk.state)).toEqual(['vote-commission']);
    expect(walk.ask({ type: 'debate.skip' })).toMatchObject({
      refusal: { code: 'agenda.out-of-order', figures: { item: 5, next: 2 } },
    });
  });

  it('[7(5)] [G14] nobody is heard yet, also when all candidates have withdrawn', () => {
    const withdrawing = (n: number) =>
      ({ type: 'candidate.withdraw', candidate: candidate(n), document: '№ 9 өтініш' }) as const;
    const walk = walked(sitting(), remarked, withdrawing(1), withdrawing(2));
    expect(agendaOf(walk.state).map(({ item, state }) => `${item} ${state}`)).toEqual([
      '1 done',
      '2 current',
      '3 waiting',
      '4 waiting',
      '5 waiting',
    ]);
    expect(walk.ask(reordering(1, 4, 5, 2, 3)).kind).toBe('accepted');
  });

  it('[7(5)] refuses to hear the candidates before they are submitted', () => {
    given(sitting(), remarked)
      .when(reordering(1, 2, 3, 5, 4))
      .refuses('agenda.order-impossible', '7', {});
  });

  it('[7] refuses an item taken twice in the place of another', () => {
    given(sitting(), remarked)
      .when(reordering(1, 2, 2, 4, 5))
      .refuses('agenda.order-impossible', '7', {});
  });

  it('[13.2] refuses the vote on it while fewer than two thirds are in the hall', () => {
    given(sitting(65), remarked, leave(65))
      .when(reordering(1, 4, 5, 2, 3))
      .refuses('quorum.lost', '13.2', { attending: 64, needed: 65, total: 97, short: 1 });
  });

  it('[12] refuses more votes than deputies attend', () => {
    given(sitting(), remarked)
      .when(reordering(1, 4, 5, 2, 3, { for: 46, against: 45 }))
      .refuses('votes.more-than-attending', '12', { votes: 91, attending: 90 });
  });

  it('[7(1)] the remarks may come later, and then wait for their turn', () => {
    const walk = walked(sitting(), reordering(2, 1, 3, 4, 5));
    expect(walk.ask(remarked)).toMatchObject({
      refusal: { code: 'agenda.out-of-order', figures: { item: 1, next: 2 } },
    });
    walk.take(
      commissionVoted(),
      elected(),
      signedByAll('commission'),
      { type: 'commission.announce' },
      remarked,
    );
    expect(stepsOf(walk.state)).toEqual(['vote-method']);
  });

  it('[12] [G21] 46 of 90 attending decide it, whoever does not vote', () => {
    given(sitting(), remarked)
      .when(reordering(1, 4, 5, 2, 3, { for: 45, against: 0 }))
      .gives({
        ...reordering(1, 4, 5, 2, 3, { for: 45, against: 0 }),
        type: 'agenda.reordered',
        attending: 90,
        adopted: false,
      });
  });

  it('without a majority it stays as it is', () => {
    const walk = walked(sitting(), remarked);
    walk.take(reordering(1, 4, 5, 2, 3, { for: 45, against: 45 }));
    expect(stepsOf(walk.state)).toEqual(['vote-commission']);
  });
});
