/** Refusals of what stops the meeting, adjourns it or sets a record right: clauses 9.3, 11, 12, 13.4, 15 to 17, invariant I9. */
import type { Correctable } from '../../../protocol/commands/holding.ts';
import {
  adjourning,
  ballotsReady,
  boxOpened,
  candidatesHeard,
  commissionSits,
  counted,
  hall,
  hands,
  heard,
  held,
  issued,
  methodChosen,
  noticed,
  objecting,
  openRound,
  orderSet,
  papers,
  prepared,
  remarked,
  roundBegun,
  signing,
  sitting,
  votingClosed,
  votingOpened,
} from '../../support/meeting.ts';
import type { RefusalCases } from '../../support/refusal-case.ts';
import type { Step } from '../../support/walk.ts';

const correcting = (command: Correctable) => ({ type: 'record.correct', reason: 'Қате', command }) as const;
const releasing = (inFavour: number, about: object = {}) =>
  ({
    type: 'hold.release',
    by: 'meeting',
    votes: { for: inFavour, against: 0 },
    decision: 'Шешім',
    outcome: 'go-on',
    ...about,
  }) as const;
const atSitting: Step = [sitting(), remarked];
const chosen: Step = [sitting(), commissionSits(), methodChosen('secret'), candidatesHeard];
/** 90 hold a ballot, 91 are counted by both members. */
const surplus: Step = [
  roundBegun('secret'),
  ballotsReady(),
  issued(),
  votingOpened,
  votingClosed,
  boxOpened,
  counted(papers([60, 31])),
];
const announced: Step = [roundBegun('open'), openRound(hands(90, [60, 30], [30, 60]))];

export const holdingRefusals = {
  'hold.standing': {
    given: [atSitting, held],
    when: { type: 'break.begin', reason: 'other', minutes: 5 },
    clause: '12',
    figures: { cause: 'people' },
  },
  'hold.none': {
    given: [atSitting, (walk) => walk.play(objecting, { role: 'podium' })],
    when: releasing(90),
    clause: '12',
    figures: {},
  },
  'hold.already': { given: [atSitting, held], when: objecting, clause: '12', figures: { cause: 'people' } },
  'hold.same-face': {
    given: [atSitting, objecting],
    when: objecting,
    clause: '12',
    figures: { role: 'office' },
  },
  'hold.no-majority': {
    given: [atSitting, held],
    when: releasing(45),
    clause: '12',
    figures: { for: 45, base: 90 },
  },
  'hold.count-first': {
    given: surplus,
    when: releasing(90),
    clause: '16.1',
    figures: {},
  },
  'hold.nothing-to-repeat': {
    given: [atSitting, held],
    when: releasing(90, { outcome: 'repeat' }),
    clause: '11.1',
    figures: {},
  },
  'hold.result-announced': {
    given: [announced, held],
    when: releasing(90, { outcome: 'repeat' }),
    clause: '13.4',
    figures: {},
  },

  'meeting.adjourned': {
    given: [sitting(), adjourning],
    when: remarked,
    clause: '17.3',
    figures: { date: '2026-11-04', time: '09:00' },
  },
  'adjourn.during-voting': {
    given: [roundBegun('secret'), ballotsReady()],
    when: adjourning,
    clause: '15.2',
    figures: {},
  },
  'adjourn.too-early': {
    given: sitting(),
    when: { ...adjourning, date: '2026-11-03' },
    clause: '17.3',
    figures: { date: '2026-11-03', today: '2026-11-03' },
  },

  'correction.nothing': {
    given: chosen,
    when: correcting({ type: 'revote.decide', votes: { for: 5, against: 0 } }),
    clause: '17.2',
    figures: {},
  },
  'correction.signed': {
    given: [roundBegun('secret'), orderSet(), signing({ kind: 'order', round: 1 }, 3)],
    when: correcting({ ...heard(2), spoke: false, reason: 'Ауырып қалды' }),
    clause: '7(5)',
    figures: { signed: 1 },
  },
  'correction.built-upon': {
    given: hall(),
    when: correcting({ ...noticed(), number: '1-2' }),
    clause: '5',
    figures: {},
  },
  'correction.same': {
    given: [prepared()],
    when: correcting(noticed()),
    clause: '5',
    figures: {},
  },
} as const satisfies Partial<RefusalCases>;
