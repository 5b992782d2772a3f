/** Method, candidates, debate and breaks, one after another, and what each waits for: clauses 7, 8, 11.1, 11.4 and 15.2. */
import { describe, expect, it } from 'vitest';
import { given } from '../support/given.ts';
import {
  candidate,
  candidateName,
  candidatesHeard,
  commissionSits,
  counted,
  handedOver,
  heard,
  methodChosen,
  papers,
  roundBegun,
  secretRound,
  sitting,
  submissionRead,
  voted,
} from '../support/meeting.ts';
import { type Step, walked } from '../support/walk.ts';

const methodKnown = (candidates = 2): Step => [
  sitting(90, { candidates }),
  commissionSits(),
  methodChosen('secret'),
];
const allHeard: Step = [methodKnown(), candidatesHeard];

describe('[11.4] the vote on the method', () => {
  it('is of those in the hall: 91 votes of 90 are none', () => {
    given(sitting(), commissionSits())
      .when({ type: 'method.vote', method: 'open', votes: { for: 46, against: 45 } })
      .refuses('votes.more-than-attending', '11.4', { votes: 91, attending: 90 });
  });
});

describe('[7(5)] [G14] a candidate who has withdrawn', () => {
  it('is not heard', () => {
    given(methodKnown(3), submissionRead, {
      type: 'candidate.withdraw',
      candidate: candidate(2),
      document: '№ 9 өтініш',
    })
      .when(heard(2))
      .refuses('candidate.withdrawn', '3', { name: candidateName(2) });
  });
});

describe('[8] the debate', () => {
  const debating: Step = [allHeard, { type: 'debate.open' }];

  it('is over when it was held, and the vote begins; or it was not held', () => {
    expect(walked(debating, { type: 'debate.close' }).state.agenda.debate).toBe('held');
    expect(walked(allHeard, { type: 'debate.skip' }).state.agenda.debate).toBe('not-held');
  });

  it('is opened once', () => {
    given(debating).when({ type: 'debate.open' }).refuses('debate.already', '8', {});
  });

  it('ends with the vote by the method that was chosen', () => {
    given(debating)
      .when({ type: 'debate.close' })
      .gives(
        { type: 'debate.closed', held: true },
        {
          type: 'round.began',
          round: 1,
          method: 'secret',
          candidates: [candidate(1), candidate(2)],
          attending: 90,
        },
      );
  });

  it.each(['debate.open', 'debate.close', 'debate.skip'] as const)(
    '[11.1] comes before the vote, not into it: %s',
    (type) => {
      given(roundBegun('secret')).when({ type }).refuses('debate.already', '8', {});
    },
  );

  it.each(['debate.open', 'debate.close', 'debate.skip'] as const)(
    '[7] [G31] waits for the items that the meeting put last: %s',
    (type) => {
      given(
        sitting(),
        { type: 'remarks.finish' },
        {
          type: 'agenda.reorder',
          order: [1, 4, 5, 2, 3],
          votes: { for: 90, against: 0 },
          reason: 'Баяндамашы кетуі тиіс',
        },
        candidatesHeard,
      )
        .when({ type })
        .refuses('agenda.out-of-order', '7', { item: 5, next: 2 });
    },
  );
});

describe('[7] [G31] the commission, put last by the meeting', () => {
  it('is formed before the vote, with the method chosen and all candidates heard', () => {
    given(
      sitting(),
      { type: 'remarks.finish' },
      {
        type: 'agenda.reorder',
        order: [1, 3, 4, 5, 2],
        votes: { for: 90, against: 0 },
        reason: 'Баяндамашы кетуі тиіс',
      },
      methodChosen('secret'),
      candidatesHeard,
    )
      .when({ type: 'debate.skip' })
      .refuses('agenda.out-of-order', '7', { item: 5, next: 2 });
  });
});

describe('[15.2] [G29] a break in a secret round', () => {
  const pause = { type: 'break.begin', reason: 'other', minutes: 5 } as const;
  const began = { type: 'break.began', reason: 'other', minutes: 5 } as const;

  it('may be held while the ballots are prepared, and after the result', () => {
    given(roundBegun('secret')).when(pause).gives(began);
    given(roundBegun('secret'), secretRound(papers([45, 45])))
      .when(pause)
      .gives(began);
  });

  it('is not while papers are counted or the protocol is on its way to the chairman', () => {
    const sorted: Step = [roundBegun('secret'), voted()];
    given(sorted).when(pause).refuses('break.during-voting', '15.2', {});
    const handed: Step = [sorted, counted(papers([60, 30])), handedOver];
    given(handed).when(pause).refuses('break.during-voting', '15.2', {});
    given(handed, { type: 'protocol.receive' }).when(pause).gives(began);
  });
});
