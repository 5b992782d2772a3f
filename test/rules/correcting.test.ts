/** Each of the eleven records that may be set right, while that is possible and once it is not: invariant I9. */
import { describe, expect, it } from 'vitest';
import { shownTo } from '../../protocol/audiences.ts';
import type { Correctable } from '../../protocol/commands/holding.ts';
import { decide } from '../../protocol/decide.ts';
import type { Corrected } from '../../protocol/events/holding.ts';
import { replay } from '../../protocol/evolve.ts';
import type { ClauseId } from '../../protocol/law/clauses.ts';
import { given } from '../support/given.ts';
import {
  adjourning,
  ballotsReady,
  boxSealed,
  byBallots,
  byHands,
  candidate,
  candidateName,
  candidatesHeard,
  choosing,
  closed,
  commissionSits,
  commissionVoted,
  convened,
  created,
  deputy,
  elected,
  hands,
  heard,
  held,
  leave,
  member,
  members,
  methodChosen,
  noticed,
  openRound,
  orderAnnounced,
  orderSet,
  papers,
  prepared,
  proposed,
  remarked,
  revoteDecided,
  roundBegun,
  secretRound,
  signedByAll,
  signing,
  sitting,
  submissionRead,
  submitted,
  UNCHOSEN,
  upTo,
} from '../support/meeting.ts';
import { type Step, walked } from '../support/walk.ts';

interface Case {
  /** What was recorded, last of all the record in question. */
  readonly made: Step;
  readonly command: Correctable;
  readonly event: Corrected;
  /** What makes it too late, and the refusal then. */
  readonly later: Step;
  readonly late: 'correction.signed' | 'correction.built-upon';
  readonly clause: ClauseId;
}

const correcting = (command: Correctable) =>
  ({ type: 'record.correct', reason: 'Қате терілді', command }) as const;

const sealing = (seal: string) => ({ type: 'box.seal', box: 1, seal }) as const;
const withdrawing = (n: number): Step => ({
  type: 'candidate.withdraw',
  candidate: candidate(n),
  document: 'Өтініш',
});

const registration: Step = { type: 'registration.open' };
const ordered: Step = [orderSet(), signing({ kind: 'order', round: 1 }, 4)];
const composed: Step = [sitting(), remarked, commissionVoted()];
const chosen: Step = [sitting(), commissionSits(), methodChosen('secret')];
const { type: _, edition: __, ...meeting } = convened({ place: 'Басқа зал' });
const unanimous = { for: 90, against: 0 };

const CASES: Readonly<Record<Correctable['type'], Case>> = {
  'notice.record': {
    made: [prepared()],
    command: { ...noticed(), receivedAt: '11:30' },
    event: { ...noticed(), receivedAt: '11:30', type: 'notice.recorded' },
    later: registration,
    late: 'correction.built-upon',
    clause: '5',
  },
  'meeting.convene': {
    made: [prepared()],
    command: convened({ place: 'Басқа зал' }),
    event: { type: 'meeting.convened', ...meeting, edition: '2026-07-01' },
    later: registration,
    late: 'correction.built-upon',
    clause: '6.2',
  },
  'candidate.propose': {
    made: [prepared()],
    command: {
      type: 'candidate.propose',
      candidate: submitted(2, { submission: { ...submitted(2).submission, awards: '«Құрмет» ордені' } }),
    },
    event: {
      type: 'candidate.proposed',
      candidate: submitted(2, { submission: { ...submitted(2).submission, awards: '«Құрмет» ордені' } }),
    },
    later: registration,
    late: 'correction.built-upon',
    clause: '4',
  },
  'commission.vote': {
    made: composed,
    command: { type: 'commission.vote', members: members(3), votes: { for: 80, against: 10 } },
    event: {
      type: 'commission.voted',
      members: members(3),
      votes: { for: 80, against: 10 },
      attending: 90,
      adopted: true,
    },
    later: elected(),
    late: 'correction.built-upon',
    clause: '11.3',
  },
  'commission.elect': {
    made: [composed, elected()],
    command: { ...elected(), chair: member(3) },
    event: { ...elected(), chair: member(3), type: 'commission.elected' },
    later: signing({ kind: 'commission', round: 0 }, 4),
    late: 'correction.signed',
    clause: '11.3',
  },
  'method.vote': {
    made: chosen,
    command: { type: 'method.vote', method: 'open', votes: { for: 80, against: 10 } },
    event: {
      type: 'method.voted',
      method: 'open',
      votes: { for: 80, against: 10 },
      attending: 90,
      adopted: true,
    },
    later: [candidatesHeard, { type: 'debate.skip' }, ordered],
    late: 'correction.signed',
    clause: '11.4',
  },
  'submission.read': {
    made: [chosen, candidatesHeard, { type: 'debate.skip' }],
    command: { ...submissionRead, name: 'Басшы Үлгі-2' },
    event: { ...submissionRead, name: 'Басшы Үлгі-2', type: 'submission.read' },
    later: ordered,
    late: 'correction.signed',
    clause: '7(4)',
  },
  'candidate.hear': {
    made: [chosen, candidatesHeard, { type: 'debate.skip' }],
    command: { ...heard(2), spoke: false, reason: 'Ауырып қалды' },
    event: { type: 'candidate.heard', candidate: candidate(2), spoke: false, reason: 'Ауырып қалды' },
    later: ordered,
    late: 'correction.signed',
    clause: '7(5)',
  },
  'order.set': {
    made: [roundBegun('secret'), orderSet()],
    command: { type: 'order.set', way: byBallots(2), readings: choosing({ majority: 'half' }) },
    event: { type: 'order.set', round: 1, way: byBallots(2), readings: choosing({ majority: 'half' }) },
    later: signing({ kind: 'order', round: 1 }, 4),
    late: 'correction.signed',
    clause: '11.5',
  },
  'box.seal': {
    made: [roundBegun('secret'), ballotsReady()],
    command: { type: 'box.seal', box: 1, seal: 'A-7' },
    event: { type: 'box.sealed', round: 1, box: 1, seal: 'A-7' },
    later: { type: 'issuing.begin' },
    late: 'correction.built-upon',
    clause: '15.4',
  },
  'revote.decide': {
    made: [roundBegun('secret'), secretRound(papers([45, 45])), revoteDecided()],
    command: revoteDecided(4, 1),
    event: {
      type: 'revote.decided',
      round: 1,
      candidates: [candidate(1), candidate(2)],
      votes: { for: 4, against: 1 },
    },
    later: signing({ kind: 'revote', round: 1 }, 4),
    late: 'correction.signed',
    clause: '17.2',
  },
};

const rows = Object.values(CASES);
const originalOf = ({ made, event }: Case) => {
  const walk = walked(made);
  const record = walk.records.findLast(
    (each) =>
      each.event.type === event.type &&
      (event.type !== 'candidate.proposed' ||
        (each.event.type === 'candidate.proposed' && each.event.candidate.id === event.candidate.id)),
  );
  if (record === undefined) throw new Error(`no ${event.type} was recorded`);
  return { walk, record };
};

describe('[13.4] a record is set right by one that names it', () => {
  it.each(rows)('[$clause] $command.type', (row) => {
    const { walk, record } = originalOf(row);
    const { command, event } = row;
    expect(walk.ask(correcting(command))).toEqual({
      kind: 'accepted',
      events: [
        {
          type: 'record.corrected',
          replaces: { type: event.type, at: record.at },
          reason: 'Қате терілді',
          event,
        },
      ],
    });
  });

  it.each(rows)('[$clause] $command.type, not twice the same', ({ made, command }) => {
    const walk = walked(made, correcting(command));
    expect(walk.ask(correcting(command))).toMatchObject({
      refusal: { code: 'correction.same', figures: {} },
    });
  });

  it('[5] the second correction names the first', () => {
    const walk = walked(prepared());
    const first = walk.now;
    walk.play(correcting({ ...noticed(), number: '1-7' }));
    expect(walk.ask(correcting({ ...noticed(), number: '1-8' }))).toMatchObject({
      events: [{ replaces: { type: 'notice.recorded', at: first }, event: { number: '1-8' } }],
    });
  });
});

describe('[16.1] nothing is changed under a signature, nor under what was built upon it', () => {
  it('[7(5)] [G14] a speech stands once the order of the second round is signed, the first round having ended unsigned', () => {
    const second: Step = [roundBegun('secret', 90, { candidates: 3 }), withdrawing(3), orderSet()];
    const hear = correcting(CASES['candidate.hear'].command);
    expect(walked(second).ask(hear).kind).toBe('accepted');
    given(second, signing({ kind: 'order', round: 2 }, 4))
      .when(hear)
      .refuses('correction.signed', '7(5)', {
        signed: 1,
      });
  });

  it.each(rows)('[$clause] $command.type', ({ made, later, command, late, clause }) => {
    const figures = late === 'correction.signed' ? { signed: 1 } : {};
    expect(walked(made, later).ask(correcting(command))).toEqual({
      kind: 'refused',
      refusal: { code: late, clause, figures },
    });
  });
});

describe('[13.4] a correction is judged as the record would have been', () => {
  it('[3] a candidate does not take the name of another', () => {
    given(prepared())
      .when(correcting({ type: 'candidate.propose', candidate: { ...submitted(1), id: candidate(2) } }))
      .refuses('candidate.duplicate', '3', { name: candidateName(1).kk });
  });

  it('[5] a notice is set right before the meeting is convened', () => {
    const walk = walked(created(), noticed(), correcting(noticed('2026-11-02')));
    expect(walk.state.notice?.receivedOn).toBe('2026-11-02');
  });

  it('[11.2] a vote that failed is set right, and makes the commission', () => {
    const failed = { type: 'commission.vote', members: members(3), votes: { for: 45, against: 45 } } as const;
    const walk = walked(
      sitting(),
      remarked,
      failed,
      correcting({ ...failed, votes: { for: 46, against: 44 } }),
    );
    expect(walk.state.commission).toEqual({ stage: 'members', members: members(3) });
  });

  it('[15.4] a seal is set right before any ballot is prepared, and never into that of another box', () => {
    const two: Step = [roundBegun('secret'), orderAnnounced(UNCHOSEN, byBallots(2)), boxSealed('A-1')];
    const walk = walked(two, correcting(sealing('A-7')));
    expect(walk.state.rounds[0]?.boxes).toMatchObject([{ seal: 'A-7' }, { seal: 'A-1-2' }]);
    given(two)
      .when(correcting(sealing('A-1-2')))
      .refuses('box.seal-used', '15.4', { seal: 'A-1-2' });
  });

  it('[11.4] more votes than attended then are refused, also once the submission is read', () => {
    given(chosen, submissionRead)
      .when(correcting({ type: 'method.vote', method: 'secret', votes: { for: 90, against: 1 } }))
      .refuses('votes.more-than-attending', '11.4', { votes: 91, attending: 90 });
  });

  it('[11.4] a method by which votes were not enough stays not enough once the submission is read', () => {
    given(chosen, submissionRead)
      .when(correcting({ type: 'method.vote', method: 'secret', votes: { for: 45, against: 45 } }))
      .refuses('correction.built-upon', '11.4', {});
  });

  it('[11.4] [G14] the method of a round that ended by a withdrawal is not changed under the next one', () => {
    const voided: Step = [roundBegun('secret'), withdrawing(1), proposed(3)];
    expect(walked(voided).state.agenda.submission).toBeNull();
    given(voided)
      .when(correcting({ type: 'method.vote', method: 'open', votes: unanimous }))
      .refuses('correction.built-upon', '11.4', {});
  });

  it('[17.2] every member of the commission votes in the corrected decision too', () => {
    given(roundBegun('secret'), secretRound(papers([45, 45])), revoteDecided())
      .when(correcting(revoteDecided(3, 1)))
      .refuses('votes.not-of-all-members', '17.2', { votes: 4, members: 5 });
  });

  it('[11.4] by those who attended then: two have left since, and 45 of 90 is still no majority', () => {
    const walk = walked(chosen, leave(89), leave(90));
    const method = { type: 'method.vote', method: 'secret', votes: { for: 45, against: 45 } } as const;
    walk.play(correcting(method));
    expect(walk.state.methodVote).toMatchObject({ attending: 90, adopted: false });
  });

  it('[11.4] another method is refused once the submission is read, other votes for the same are not', () => {
    const walk = walked(chosen, submissionRead);
    const open = { type: 'method.vote', method: 'open', votes: unanimous } as const;
    given(chosen, submissionRead).when(correcting(open)).refuses('correction.built-upon', '11.4', {});
    walk.play(correcting({ ...open, method: 'secret', votes: { for: 50, against: 40 } }));
    expect(walk.state.methodVote).toMatchObject({ method: 'secret', votes: { for: 50, against: 40 } });
  });

  it('[11.2] an even commission is refused in a correction too', () => {
    given(composed)
      .when(correcting({ type: 'commission.vote', members: members(4), votes: unanimous }))
      .refuses('commission.even', '11.2', { members: 4 });
  });

  it('[6.1] another day of the notice must still bear the meeting', () => {
    given(prepared())
      .when(correcting(noticed('2026-10-30')))
      .refuses('meeting.too-late', '6.1', { date: '2026-11-03', latest: '2026-11-02' });
    given(prepared())
      .when(correcting(noticed('2026-11-04')))
      .refuses('notice.in-future', '5', { date: '2026-11-04' });
  });

  it('[17.2] a decision is not corrected into none', () => {
    given(roundBegun('secret'), secretRound(papers([45, 45])), revoteDecided())
      .when(correcting(revoteDecided(2, 3)))
      .refuses('commission.no-majority', '17.2', { for: 2, members: 5 });
  });

  it('[11.2] a commission in which somebody was replaced is no longer the one that was voted', () => {
    const replaced: Step = [
      composed,
      leave(6),
      {
        type: 'commission.replace',
        leaver: deputy(6),
        joiner: deputy(50),
        votes: { for: 80, against: 0 },
        reason: 'Кетті',
      },
    ];
    given(replaced)
      .when(correcting({ type: 'commission.vote', members: members(3), votes: { for: 80, against: 0 } }))
      .refuses('correction.built-upon', '11.3', {});
  });
});

describe('[13.4] where nothing was recorded there is nothing to set right', () => {
  const row = (type: Correctable['type']) => CASES[type].command;
  const ballots: Step = [roundBegun('secret'), orderAnnounced()];
  const tied: Step = [roundBegun('secret'), secretRound(papers([45, 45]))];

  it.each<readonly [string, ClauseId, Step, Correctable]>([
    ['no notice before there is a meeting', '5', [], row('notice.record')],
    ['no convening before it', '6.1', [created(), noticed()], row('meeting.convene')],
    ['no candidate who was not proposed', '4', [created()], row('candidate.propose')],
    ['no commission before it was voted', '11.2', sitting(), row('commission.vote')],
    ['no officers before there is a commission', '11.3', sitting(), row('commission.elect')],
    ['no officers before they are elected', '11.3', composed, { ...elected(), secretary: member(1) }],
    ['no method before the vote on it', '11.4', sitting(), row('method.vote')],
    ['no submission before it was read', '7(4)', sitting(), row('submission.read')],
    ['no speech before it was heard', '7(5)', sitting(), row('candidate.hear')],
    ['no order without a round', '11.5', sitting(), row('order.set')],
    [
      'no order before it is set',
      '11.5',
      roundBegun('secret'),
      { type: 'order.set', way: byHands(), readings: UNCHOSEN },
    ],
    ['no seal without a round', '15.4', sitting(), row('box.seal')],
    ['no seal on a box that is only shown', '15.4', [ballots, { type: 'box.show', box: 1 }], row('box.seal')],
    ['no seal on a box that the order does not name', '15.4', ballots, { ...sealing('A-7'), box: 2 }],
    ['no revote without a round', '17.2', sitting(), row('revote.decide')],
    ['no revote before it was decided', '17.2', tied, row('revote.decide')],
    ['no revote where it was declined', '17.2', [tied, revoteDecided(2, 3)], row('revote.decide')],
  ])('%s', (_, clause, made, command) => {
    given(made).when(correcting(command)).refuses('correction.nothing', clause, {});
  });

  it('[I6] nor for who never heard the record: the wall knows the officers by their announcement alone', () => {
    const { walk } = given(sitting(), commissionSits());
    const heardThere = walk.records.flatMap(({ at, event }) => {
      const shown = shownTo('hall', event);
      return shown === null ? [] : [{ at, event: shown }];
    });
    const command = correcting({ ...elected(), chair: member(3) });
    expect(decide(replay(heardThere), command, walk.contextOf(command))).toEqual({
      kind: 'refused',
      refusal: { code: 'correction.nothing', clause: '11.3', figures: {} },
    });
  });
});

describe('[18] [12] nothing is set right while the meeting stands still', () => {
  const command = correcting({ type: 'method.vote', method: 'open', votes: unanimous });

  it('[12] while a hold stands', () => {
    given(chosen, held).when(command).refuses('hold.standing', '12', { cause: 'people' });
  });

  it('[17.3] while it is adjourned', () => {
    given(chosen, adjourning)
      .when(command)
      .refuses('meeting.adjourned', '17.3', { date: '2026-11-04', time: '09:00' });
  });

  it('[18] once it is closed', () => {
    given(roundBegun('open'), openRound(hands(90, [60, 30], [30, 60])), closed)
      .when(command)
      .refuses('meeting.closed', '18', {});
  });
});

describe('[13.4] a correction comes from who may make the record', () => {
  it('[11.4] the apparatus does not set right what the chairman recorded', () => {
    given(chosen)
      .when(correcting({ type: 'method.vote', method: 'open', votes: unanimous }), { role: 'office' })
      .refuses('role.not-permitted', '11.4', { role: 'office', permitted: ['podium'] });
  });
});

describe('[I9] what stands is the record as it was set right', () => {
  it('[11.2] the members of the corrected commission elect and sign', () => {
    const three = { type: 'commission.vote', members: members(3), votes: unanimous } as const;
    const walk = walked(composed, correcting(three), elected(3), signedByAll('commission'));
    expect(walk.state.signatures.get('commission.0')).toEqual(members(3));
  });

  it('[11.5] as many boxes are shown as the corrected order names', () => {
    const walk = walked(CASES['order.set'].made, correcting(CASES['order.set'].command));
    expect(walk.state.rounds[0]?.boxes).toEqual(upTo(2).map(() => ({ stage: 'none' })));
  });
});
