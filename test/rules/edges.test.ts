/**
 * Where a rule turns: the last figure it permits and the first it refuses, and the acts that come twice or late.
 */
import { describe, expect, it } from 'vitest';
import { given } from '../support/given.ts';
import {
  attend,
  ballotsReady,
  closed,
  comeBack,
  commissionSits,
  convened,
  created,
  deputy,
  deputyName,
  hall,
  handedOver,
  hands,
  issued,
  leave,
  member,
  ninetyAttending,
  noticed,
  opened,
  openRound,
  orderAnnounced,
  papers,
  proposed,
  register,
  revoteBegun,
  roster,
  rosterDeputy,
  roundBegun,
  secretRound,
  signing,
  sitting,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { START, type Step, walked } from '../support/walk.ts';

describe('[11.2] the chairman who presides', () => {
  it('is no member of the commission, in whatever letters the office typed the name', () => {
    const typed = convened({ presiding: deputyName(1).toUpperCase() });
    const begun: Step = [
      [created(), noticed(), typed, roster({ kind: 'oblast', deputies: 9 }), proposed(1), proposed(2)],
      [{ type: 'registration.open' }, attend(9), opened, { type: 'remarks.finish' }],
    ];
    given(begun)
      .when({ type: 'commission.vote', members: [1, 2, 3].map(deputy), votes: { for: 9, against: 0 } })
      .refuses('commission.presiding', '11.2', { name: deputyName(1) });
  });

  it('[G25] is the one on record, not the one whom the convening names', () => {
    const acting = {
      type: 'presiding.appoint',
      deputy: deputy(40),
      capacity: 'acting',
      basis: '№ 7 өкім',
    } as const;
    const votes = { for: 90, against: 0 };
    const { when } = given(sitting(), { type: 'remarks.finish' }, acting);
    when({ type: 'commission.vote', members: [40, 2, 3].map(deputy), votes }).refuses(
      'commission.presiding',
      '11.2',
      { name: deputyName(40) },
    );
    const members = [1, 2, 3].map(deputy);
    when({ type: 'commission.vote', members, votes }).gives({
      type: 'commission.voted',
      members,
      votes,
      attending: 90,
      adopted: true,
    });
  });
});

describe('[9.2] the roster of a city', () => {
  it('has no deputy of a maslikhat that is not on it', () => {
    const capital = roster({ kind: 'capital', deputies: 1 });
    given(created('capital'))
      .when({ ...capital, deputies: [rosterDeputy(1, 2)] })
      .refuses('roster.unknown-maslikhat', '9.2', { name: deputyName(1) });
  });
});

describe('[9.1] the bodies of an oblast', () => {
  it('are its maslikhat, districts and cities of oblast significance, no other', () => {
    given(created())
      .when(roster({ kind: 'oblast', deputies: 2 }, { kind: 'capital', deputies: 1 }))
      .refuses('roster.wrong-kind', '9.1', { name: 'Мәслихат-2' });
    const three = roster(
      { kind: 'oblast', deputies: 2 },
      { kind: 'district', deputies: 1 },
      { kind: 'oblast-city', deputies: 1 },
    );
    expect(walked(created(), three).state.deputies.size).toBe(4);
  });

  it('are named once each: a body listed twice would count its deputies twice', () => {
    const two = walked(created(), roster({ kind: 'oblast', deputies: 2 }, { kind: 'district', deputies: 1 }));
    const [oblast, district] = two.state.maslikhats;
    if (oblast === undefined || district === undefined) throw new Error('the roster has two bodies');
    given(created())
      .when({
        type: 'roster.import',
        maslikhats: [oblast, district, district],
        deputies: [...two.state.deputies.values()],
      })
      .refuses('roster.duplicate', '9.1', { name: district.name });
  });

  it('have one oblast maslikhat among them', () => {
    given(created())
      .when(roster({ kind: 'oblast', deputies: 2 }, { kind: 'oblast', deputies: 1 }))
      .refuses('roster.one-oblast', '9.1', { count: 2 });
  });
});

describe('[9.3] the same desk, the same deputy', () => {
  it('is told so even if it was cut off: this is no repetition at another desk', () => {
    given(hall(), register(7, true))
      .when(register(7, true))
      .refuses('deputy.already-registered', '9.3', { name: deputyName(7), desk: 1, at: START + 7_000 });
  });

  it('a registration taken back counts no more, and may be made anew', () => {
    const back: Step = [
      hall(),
      attend(65),
      { type: 'registration.withdraw', deputy: member(1), reason: 'Қате', offline: false },
    ];
    given(back).when({ type: 'registration.announce' }).gives({
      type: 'registration.announced',
      total: 97,
      attending: 64,
      needed: 65,
      competent: false,
      confirmedByHand: [],
    });
    expect(walked(back, register(2)).state.attendance.size).toBe(65);
  });
});

describe('[9.3] the sitting opens on an announcement that found two thirds', () => {
  it('not on the arrival of the missing deputy alone', () => {
    given(hall(), attend(64), { type: 'registration.announce' }, register(65))
      .when({ type: 'meeting.open' })
      .refuses('registration.not-announced', '9.3', {});
  });
});

describe('[11.4] the method', () => {
  it('is chosen by more than half of the attending, not of those who voted', () => {
    const chosen = walked(sitting(90), commissionSits(), {
      type: 'method.vote',
      method: 'open',
      votes: { for: 45, against: 10 },
    });
    expect(chosen.state.methodVote).toMatchObject({ attending: 90, adopted: false });
  });

  it('and the members, by the same measure', () => {
    const voted = walked(
      ninetyAttending,
      { type: 'registration.announce' },
      { type: 'meeting.open' },
      {
        type: 'remarks.finish',
      },
      { type: 'commission.vote', members: [member(1), member(2), member(3)], votes: { for: 45, against: 0 } },
    );
    expect(voted.state.commission.stage).toBe('none');
  });
});

describe('[15.2] a break', () => {
  const shortBreak = { type: 'break.begin', reason: 'other', minutes: 5 } as const;
  const over: Step = [roundBegun('open'), orderAnnounced(), votingOpened, votingClosed];
  const handed: Step = [
    over,
    [1, 2].map(
      (n) => ({ type: 'count.enter', member: member(n), figures: hands(90, [60, 30], [30, 60]) }) as const,
    ),
    handedOver,
  ];

  it('is not held between the votes and the protocol in the chairman’s hands', () => {
    given(over).when(shortBreak).refuses('break.during-voting', '15.2', {});
    given(handed).when(shortBreak).refuses('break.during-voting', '15.2', {});
  });

  it('may be held with the protocol received', () => {
    given(handed, { type: 'protocol.receive' })
      .when(shortBreak)
      .gives({ type: 'break.began', reason: 'other', minutes: 5 });
  });
});

describe('[16.1] a paper', () => {
  it('of an earlier round is signed no more', () => {
    given(roundBegun('secret'), secretRound(papers([45, 45])), revoteBegun, orderAnnounced())
      .when(signing({ kind: 'order', round: 1 }, 1))
      .refuses('paper.not-ready', '16.1', {});
  });

  it('of the round to come is not signed yet', () => {
    given(roundBegun('secret'), orderAnnounced())
      .when(signing({ kind: 'order', round: 2 }, 1))
      .refuses('paper.not-ready', '16.1', {});
  });
});

describe('[15.1] ballots that were never issued', () => {
  const over: Step = [roundBegun('secret'), ballotsReady(), issued(2), votingOpened, votingClosed];

  it.each([0, 1, 3])('are two; %i are not cancelled instead', (count) => {
    given(over)
      .when({ type: 'ballots.cancel', count })
      .refuses('ballots.cancel-differs', '15.1', { unissued: 2, stated: count });
  });
});

describe('[15.3] everybody in the hall has a ballot when voting opens', () => {
  it('also who left before taking one and is back', () => {
    given(roundBegun('secret'), ballotsReady(), leave(90), issued(), { type: 'quorum.confirm' }, comeBack(90))
      .when({ type: 'voting.open' })
      .refuses('issuing.left-over', '15.3', { without: 1, stated: 0 });
  });

  it('and takes it once issuing has begun again', () => {
    const again = walked(
      roundBegun('secret'),
      ballotsReady(),
      leave(90),
      issued(),
      comeBack(90),
      { type: 'issuing.begin' },
      { type: 'ballots.issue', deputy: member(89), document: 'certificate' },
      { type: 'issuing.end', notTaken: 0 },
      votingOpened,
    );
    expect(again.state.rounds[0]?.ballots).toMatchObject({ issued: 90, prepared: 90 });
  });
});

describe('[18] a held result', () => {
  it('is announced as figures, and the meeting may close', () => {
    given(roundBegun('open', 90, { candidates: 3 }), openRound(hands(90, [40, 50], [30, 60], [20, 70])))
      .when(closed)
      .gives({ type: 'meeting.closed' });
  });
});
