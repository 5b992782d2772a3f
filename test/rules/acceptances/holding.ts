/** What is permitted to stop the meeting, to let it go on, and to set a record right: clauses 12 and 13.4, invariant I9. */
import type { AcceptanceCases } from '../../support/acceptance-case.ts';
import {
  candidate,
  held,
  noticed,
  objecting,
  orderSet,
  prepared,
  remarked,
  roundBegun,
  sitting,
} from '../../support/meeting.ts';
import { START } from '../../support/walk.ts';

const decision = { type: 'hold.release', decision: 'Шешім' } as const;

export const holdingAcceptances = {
  'hold.raise': {
    clauses: ['12'],
    given: [sitting(), remarked],
    when: objecting,
    about: { role: 'commission' },
    gives: [{ type: 'hold.proposed', by: 'commission', reason: objecting.reason }],
  },
  'hold.release': [
    {
      clauses: ['12'],
      shows: 'the meeting lets it go on',
      given: [sitting(), remarked, held],
      when: { ...decision, by: 'meeting', votes: { for: 46, against: 44 }, outcome: 'go-on' },
      gives: [
        {
          type: 'hold.released',
          by: 'meeting',
          votes: { for: 46, against: 44 },
          base: 90,
          decision: 'Шешім',
          outcome: 'go-on',
        },
      ],
    },
    {
      clauses: ['12', '11.5'],
      shows: 'the commission repeats the round',
      given: [roundBegun('secret'), orderSet(), held],
      when: { ...decision, by: 'commission', votes: { for: 3, against: 2 }, outcome: 'repeat' },
      gives: [
        {
          type: 'hold.released',
          by: 'commission',
          votes: { for: 3, against: 2 },
          base: 5,
          decision: 'Шешім',
          outcome: 'repeat',
        },
        { type: 'round.voided', round: 1, cause: 'decision' },
        {
          type: 'round.began',
          round: 2,
          method: 'secret',
          candidates: [candidate(1), candidate(2)],
          attending: 90,
        },
      ],
    },
  ],
  'record.correct': {
    clauses: ['13.4'],
    given: [prepared()],
    when: {
      type: 'record.correct',
      reason: 'Нөмірі қате терілді',
      command: { ...noticed(), number: '1-7' },
    },
    gives: [
      {
        type: 'record.corrected',
        replaces: { type: 'notice.recorded', at: START + 1_000 },
        reason: 'Нөмірі қате терілді',
        event: { ...noticed(), number: '1-7', type: 'notice.recorded' },
      },
    ],
  },
} satisfies Partial<AcceptanceCases>;
