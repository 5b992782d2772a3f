/**
 * Every gap of the decree once, by the reading that stands (law.md 2, G1 to G33): what is done where the Rules are silent.
 * The tests of the acts go further; here each gap is found by its name.
 */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Command, commandSchema } from '../../protocol/commands/command.ts';
import { EDITION_IDS } from '../../protocol/law/clauses.ts';
import { talliesOf } from '../../protocol/rules/account.ts';
import { outcomeOf, participantsOf } from '../../protocol/rules/outcome.ts';
import { quorumOf } from '../../protocol/rules/quorum.ts';
import { given } from '../support/given.ts';
import {
  adjourning,
  anotherDay,
  attend,
  ballotsReady,
  ballotsSigned,
  byBallots,
  bySystem,
  candidate,
  candidateName,
  candidatesHeard,
  choosing,
  closed,
  commissionSits,
  commissionVoted,
  convened,
  counted,
  created,
  deputy,
  deputyName,
  elected,
  entering,
  hall,
  hands,
  heard,
  issued,
  leave,
  member,
  methodChosen,
  noticed,
  opened,
  orderAnnounced,
  orderSet,
  papers,
  prepared,
  proposed,
  register,
  remarked,
  revoteBegun,
  roster,
  rosterDeputy,
  roundBegun,
  roundOf,
  secretRound,
  signing,
  sitting,
  submissionRead,
  submitted,
  UNCHOSEN,
  upTo,
  voted,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { type Step, walked } from '../support/walk.ts';

const secret = roundBegun('secret');
const open = roundBegun('open');
const site = (n: number) => ({ site: `https://maslikhat-${n}.example`, publishedOn: '2026-11-02' });
const document = 'Үлгі құжаты';
const tied: Step = [secret, secretRound(papers([45, 45]))];
const surplus: Step = [secret, voted(), counted(papers([56, 35]))];

describe('before the sitting', () => {
  it('[9.3] [G3] the seats are the total, and the mandates only by a document', () => {
    const total = (reading: 'seats' | 'mandates', by: string): Step => [
      prepared(),
      { type: 'total.fix', seats: 100, reading, document: by },
    ];
    expect(quorumOf(walked(total('seats', '')).state).needed).toBe(67);
    expect(quorumOf(walked(total('mandates', document)).state).needed).toBe(65);
    given(prepared())
      .when({ type: 'total.fix', seats: 100, reading: 'mandates', document: '' })
      .refuses('total.document-missing', '9.3', { seats: 100, mandates: 97 });
  });

  it('[3] [G6] two to six candidates; a seventh is refused', () => {
    const six: Step = [created(), upTo(6).map(proposed)];
    expect(walked(six).state.candidates.length).toBe(6);
    given(six).when(proposed(7)).refuses('candidates.too-many', '3', { most: 6 });
  });

  it('[6.1] [G24] the third day after that of the notice is the last', () => {
    const notice: Step = [created(), noticed('2026-11-01')];
    expect(walked(notice, convened({ date: '2026-11-04' })).state.phase).toBe('convened');
    given(notice)
      .when(convened({ date: '2026-11-05' }))
      .refuses('meeting.too-late', '6.1', { date: '2026-11-05', latest: '2026-11-04' });
  });

  it('[9.1] [G25] who acts for the chairman is named with a document, and is refused without', () => {
    given(prepared())
      .when({ type: 'presiding.appoint', deputy: deputy(4), capacity: 'acting', basis: '' })
      .refuses('presiding.basis-missing', '9.1', { name: deputyName(4) });
    const named: Step = [
      prepared(),
      { type: 'presiding.appoint', deputy: deputy(4), capacity: 'acting', basis: document },
    ];
    expect(walked(named).state.presiding?.deputy).toBe(deputy(4));
  });

  it('[9.3] [G27] the roster is frozen when registration opens; a change has its document', () => {
    given(hall())
      .when(roster({ kind: 'oblast', deputies: 9 }))
      .refuses('roster.frozen', '9.3', {});
    given(hall())
      .when({ type: 'deputy.admit', deputy: rosterDeputy(98), document })
      .gives({ type: 'deputy.admitted', deputy: rosterDeputy(98), document });
  });

  it.each(EDITION_IDS)(
    '[1] [G30] the edition chosen is kept, and its words are printed as they are (%s)',
    (edition) => {
      expect(walked(created(), noticed(), convened({ edition })).state.convening?.edition).toBe(edition);
    },
  );

  it('[6.2] [G32] every site is kept, and the same one twice is refused', () => {
    const two: Step = [created(), noticed(), convened({ publications: [site(1), site(2)] })];
    expect(walked(two).state.convening?.publications).toEqual([site(1), site(2)]);
    given(two)
      .when({ type: 'publication.record', publication: site(2) })
      .refuses('publication.already', '6.2', { site: site(2).site });
  });
});

describe('in the sitting', () => {
  it('[13.2] [G13] the quorum is tested again immediately before the vote', () => {
    const ready: Step = [open, orderAnnounced()];
    given(
      ready,
      upTo(26).map((n) => leave(n + 20)),
    )
      .when({ type: 'quorum.confirm' })
      .refuses('quorum.lost', '13.2', { attending: 64, needed: 65, total: 97, short: 1 });
  });

  it('[3] [G14] a withdrawal that leaves one candidate stops the vote until there are two', () => {
    const left: Step = [
      sitting(),
      commissionSits(),
      methodChosen('secret'),
      { type: 'candidate.withdraw', candidate: candidate(2), document },
    ];
    given(left).when(submissionRead).refuses('candidates.too-few', '3', { count: 1 });
    expect(
      walked(left, proposed(3), submissionRead, heard(1), heard(3), { type: 'debate.skip' }).state.rounds
        .length,
    ).toBe(1);
  });

  it('[11.4] [G20] 33 of 66 choose nothing, nothing is open by default, and they vote again', () => {
    const half: Step = [
      sitting(66),
      commissionSits(),
      { type: 'method.vote', method: 'open', votes: { for: 33, against: 33 } },
    ];
    expect(walked(half).state.methodVote?.adopted).toBe(false);
    given(half).when(submissionRead).refuses('agenda.out-of-order', '7', { item: 4, next: 3 });
    expect(walked(half, methodChosen('secret')).state.methodVote?.adopted).toBe(true);
  });

  it('[12] [G21] half of those attending is no majority, though nobody voted against', () => {
    const members = upTo(5).map(member);
    given(sitting(), remarked)
      .when({ type: 'commission.vote', members, votes: { for: 45, against: 0 } })
      .gives({
        type: 'commission.voted',
        members,
        votes: { for: 45, against: 0 },
        attending: 90,
        adopted: false,
      });
  });

  it('[11.3] [G22] the members elect their officers: the votes of the hall are refused', () => {
    given(sitting(), remarked, commissionVoted())
      .when(elected(90))
      .refuses('votes.not-of-all-members', '11.3', { votes: 90, members: 5 });
  });

  it('[15.2] [G29] a break between items has its reason; while votes are given it is refused', () => {
    given(sitting())
      .when({ type: 'break.begin', reason: 'other', minutes: 10 })
      .gives({ type: 'break.began', reason: 'other', minutes: 10 });
    given(secret, ballotsReady(), issued(), votingOpened)
      .when({ type: 'break.begin', reason: 'other', minutes: 10 })
      .refuses('break.during-voting', '15.2', {});
  });

  it('[7] [G31] the meeting may take the agenda in another order, by a majority', () => {
    const order = [1, 2, 4, 5, 3] as const;
    const reordered: Step = [
      sitting(),
      commissionSits(),
      { type: 'agenda.reorder', order: [...order], votes: { for: 46, against: 44 }, reason: 'Уақыт' },
    ];
    expect(walked(reordered, submissionRead).state.agenda.order).toEqual(order);
    given(reordered)
      .when({ type: 'method.vote', method: 'open', votes: { for: 90, against: 0 } })
      .refuses('agenda.out-of-order', '7', { item: 3, next: 4 });
  });
});

describe('in the order of voting', () => {
  it('[15.1] [G9] the candidates of a round stand by the Kazakh alphabet, whoever was entered first', () => {
    const surnames = ['Ысқақ', 'Әлі', 'Ілияс'];
    const entered = surnames.map((surname, index) => {
      const name = { surname, given: 'Үлгі', patronymic: '' };
      const about = { name: { kk: name, ru: name } };
      return { type: 'candidate.propose', candidate: submitted(index + 1, about) } satisfies Command;
    });
    const run = walked(
      [prepared({ candidates: 0 }), entered, { type: 'registration.open' }, attend(90), opened],
      [commissionSits(), methodChosen('secret'), candidatesHeard, { type: 'debate.skip' }],
    );
    expect(roundOf(run).candidates).toEqual([2, 1, 3].map(candidate));
  });

  it('[13.1(1)] [G18] a system of the hall only gives totals, which two members enter', () => {
    const over: Step = [open, orderAnnounced(UNCHOSEN, bySystem), votingOpened, votingClosed];
    const totals = hands(90, [56, 34], [34, 56]);
    given(over)
      .when(entering(1, totals))
      .gives({ type: 'count.entered', round: 1, member: member(1), figures: totals });
    expect(roundOf(walked(over, counted(totals))).count.stage).toBe('agreed');
  });

  it('[15.1] [G19] a system in a secret round is refused', () => {
    given(secret)
      .when({ type: 'order.set', way: bySystem, readings: UNCHOSEN })
      .refuses('order.way-not-of-method', '15.1', { method: 'secret' });
  });

  it('[15.4] [G26] several boxes only as the order says, each sealed before issuing', () => {
    expect(roundOf(walked(secret, orderSet(UNCHOSEN, byBallots(2)))).boxes.length).toBe(2);
    const oneSealed: Step = [
      secret,
      orderAnnounced(UNCHOSEN, byBallots(2)),
      { type: 'ballots.prepare', count: 90 },
      ballotsSigned,
      { type: 'box.show', box: 1 },
      { type: 'box.seal', box: 1, seal: 'A-1' },
    ];
    given(oneSealed).when({ type: 'issuing.begin' }).refuses('box.not-sealed', '15.4', {});
    given(secret, orderAnnounced(), { type: 'ballots.prepare', count: 90 })
      .when({ type: 'box.show', box: 2 })
      .refuses('box.unknown', '11.5', { box: 2, boxes: 1 });
  });

  it('[15.5] [G33] help is a line of the order, and no command tells whom it was given', () => {
    const { order } = roundOf(walked(secret, orderSet(choosing({ help: 'allowed' }))));
    expect(order.stage === 'set' && order.readings.help).toBe('allowed');
    const ballot = { type: 'ballots.issue', deputy: deputy(1), document: 'certificate', help: true };
    expect(v.safeParse(commandSchema, ballot).success).toBe(false);
  });
});

describe('with the ballots', () => {
  it('[15.3] [G11] a spoiled ballot is refused another, unless the order allows it', () => {
    const spoil = { type: 'ballots.spoil', deputy: deputy(1) } as const;
    given(secret, ballotsReady(), issued()).when(spoil).refuses('ballots.exchange-excluded', '15.3', {});
    given(secret, ballotsReady(choosing({ exchange: 'allowed' })), issued())
      .when(spoil)
      .gives({ type: 'ballots.spoiled', round: 1, deputy: deputy(1) });
  });

  it('[15.1] [G12] who comes after the preparation is given an addendum, or a freed ballot where the order says so', () => {
    const late: Step = [issued(), register(91)];
    given(secret, ballotsReady(), late)
      .when({ type: 'ballots.add', count: 1 })
      .gives({ type: 'ballots.added', round: 1, count: 1 });
    given(secret, ballotsReady(choosing({ late: 'freed' })), late)
      .when({ type: 'ballots.add', count: 1 })
      .refuses('ballots.addendum-excluded', '15.1', {});
  });

  it('[15.4] [G23] issuing is refused before the box is sealed, and voting before issuing has ended, unless it rolls', () => {
    const begun = (readings = UNCHOSEN): Step => [
      secret,
      ballotsReady(readings),
      { type: 'issuing.begin' },
      { type: 'ballots.issue', deputy: deputy(1), document: 'certificate' },
    ];
    given(begun()).when({ type: 'quorum.confirm' }).refuses('issuing.not-ended', '15.3', {});
    given(begun(choosing({ issuing: 'rolling' })), { type: 'quorum.confirm' })
      .when({ type: 'voting.open' })
      .gives({ type: 'voting.opened', round: 1, attending: 90 });
  });
});

describe('with the count', () => {
  it('[17.1] [G1] more than half is needed; where it fails and no reading is chosen, consent is refused', () => {
    const figures = papers([45, 30, 22]);
    expect(outcomeOf(figures, 97, UNCHOSEN)).toEqual({ kind: 'held', reason: 'readings-differ' });
    expect(outcomeOf(figures, 97, choosing({ majority: 'half' }))).toEqual({
      kind: 'held',
      reason: 'no-majority',
    });
    expect(outcomeOf(figures, 97, choosing({ majority: 'plurality' }))).toEqual({
      kind: 'consent',
      candidate: candidate(1),
    });
  });

  it('[17.1] [G2] without a majority the figures are announced, and a vote again is refused', () => {
    const announced: Step = [
      roundBegun('secret', 90, { candidates: 3 }),
      secretRound(papers([40, 30, 20]), choosing({ majority: 'half' })),
    ];
    given(announced).when(closed).gives({ type: 'meeting.closed' });
    given(announced).when({ type: 'revote.begin' }).refuses('revote.not-scheduled', '17.3', {});
  });

  it('[17.1] [G4] ballots of established form in the box took part, unless the order counts others', () => {
    const figures = papers([40, 30], { blank: 5, overmarked: 1 });
    expect(participantsOf(figures, 80, UNCHOSEN)).toBe(76);
    expect(participantsOf(figures, 80, choosing({ participants: 'received' }))).toBe(80);
    expect(participantsOf(figures, 80, choosing({ participants: 'valid' }))).toBe(70);
  });

  it('[17.2] [G5] equality below the top is no tie, unless the order takes any', () => {
    const figures = papers([38, 26, 26]);
    const half = { majority: 'half' } as const;
    expect(outcomeOf(figures, 90, choosing({ ...half, tie: 'top' })).kind).toBe('held');
    expect(outcomeOf(figures, 90, choosing({ ...half, tie: 'any' }))).toEqual({
      kind: 'tie',
      candidates: [candidate(2), candidate(3)],
    });
  });

  it('[13.4] [G7] in a secret round the votes for others are against, or against is not reported', () => {
    const figures = papers([56, 33], { blank: 1 });
    expect(talliesOf(figures, UNCHOSEN).map(({ against }) => against)).toEqual([33, 56]);
    expect(talliesOf(figures, choosing({ against: 'not-reported' })).map(({ against }) => against)).toEqual([
      null,
      null,
    ]);
  });

  it('[16.1] [G8] every member signs, one with a dissent; four of five signatures are refused', () => {
    const result = { kind: 'result', round: 1 } as const;
    const four: Step = [
      secret,
      voted(),
      counted(papers([56, 34])),
      upTo(4).map((n) => signing(result, n, n === 1 ? 'Ескертпе' : '')),
    ];
    given(four)
      .when({ type: 'protocol.hand-over' })
      .refuses('paper.signatures-missing', '16.1', { signed: 4, members: 5 });
    given(four, signing(result, 5))
      .when({ type: 'protocol.hand-over' })
      .gives({ type: 'protocol.handed-over', round: 1 });
  });

  it('[15.6] [G10] a blank ballot is invalid; where the order calls it valid it took part', () => {
    const figures = papers([46, 40], { blank: 8 });
    const valid = { participants: 'valid', majority: 'half' } as const;
    expect(outcomeOf(figures, 94, choosing({ ...valid, blank: 'invalid' })).kind).toBe('consent');
    expect(outcomeOf(figures, 94, choosing({ ...valid, blank: 'valid' })).kind).toBe('held');
  });

  it('[17.2] [G15] a second tie stops the meeting: no lot, no casting vote', () => {
    const second: Step = [tied, revoteBegun, secretRound(papers([45, 45]), UNCHOSEN, 'A-2')];
    const { hold } = walked(second).state;
    expect(hold.stage === 'raised' && hold.cause).toBe('second-tie');
    given(second)
      .when({ type: 'revote.decide', votes: { for: 5, against: 0 } })
      .refuses('hold.standing', '12', { cause: 'second-tie' });
  });

  it('[17.3] [G16] another day has a registration of its own; commission and method stay', () => {
    const { state } = walked(sitting(), commissionSits(), methodChosen('secret'), adjourning, anotherDay);
    expect([state.attendance.size, state.commission.stage, state.methodVote?.method]).toEqual([
      0,
      'announced',
      'secret',
    ]);
    given(secret, ballotsReady()).when(adjourning).refuses('adjourn.during-voting', '15.2', {});
  });

  it('[14] [G17] each candidate is put in turn; where only hands «for» are asked, a figure against is refused', () => {
    const over = (readings = UNCHOSEN): Step => [open, orderAnnounced(readings), votingOpened, votingClosed];
    expect(roundOf(walked(over(), counted(hands(90, [56, 34], [34, 56])))).count.stage).toBe('agreed');
    given(over(choosing({ hands: 'for-only' })))
      .when(entering(1, hands(90, [56, 34], [34, 0])))
      .refuses('count.against-not-asked', '11.5', { name: candidateName(1) });
  });

  it('[16.1] [G28] a surplus stops the meeting, and to go on is refused before a recount', () => {
    const { hold } = walked(surplus).state;
    expect(hold.stage === 'raised' && hold.cause).toBe('surplus');
    given(surplus)
      .when({
        type: 'hold.release',
        by: 'meeting',
        votes: { for: 90, against: 0 },
        decision: 'Шешім',
        outcome: 'go-on',
      })
      .refuses('hold.count-first', '16.1', {});
    given(surplus)
      .when({ type: 'count.repeat', reason: 'Қайта санау' })
      .gives({ type: 'count.reopened', round: 1, reason: 'Қайта санау' });
  });
});
