/** The meeting stops and goes on: two faces, a broken seal, a surplus, a second tie. Clauses 12, 15, 17.2, gaps G2, G15, G28. */
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../protocol/commands/command.ts';
import { stepFor, stepsOf } from '../../protocol/views/next-step.ts';
import { given } from '../support/given.ts';
import {
  attend,
  ballotsReady,
  candidate,
  counted,
  entering,
  hall,
  hands,
  held,
  issue,
  issued,
  leave,
  member,
  objecting,
  opened,
  opening,
  openRound,
  orderAnnounced,
  papers,
  papersOf,
  received,
  register,
  released,
  remarked,
  restCancelled,
  resultAnnounced,
  revoteBegun,
  revoteDecided,
  roundBegun,
  secretRound,
  signedByAll,
  signing,
  sitting,
  voted,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { type Step, walked } from '../support/walk.ts';

const releasing = (
  votes: CommandOf<'hold.release'>['votes'],
  about: Partial<CommandOf<'hold.release'>> = {},
): CommandOf<'hold.release'> => ({
  type: 'hold.release',
  by: 'meeting',
  votes,
  decision: 'Жалғастыру туралы шешім',
  outcome: 'go-on',
  ...about,
});

describe('[12] two of those responsible stop the meeting', () => {
  const wished: Step = [sitting(), (walk) => walk.play(objecting, { role: 'commission' })];

  it('one who only wishes it stops nothing', () => {
    given(wished).when(remarked).gives({ type: 'remarks.finished' });
  });

  it('a second one, from another face, does', () => {
    given(wished)
      .when(objecting, { role: 'podium' })
      .gives({
        type: 'hold.raised',
        by: ['commission', 'podium'],
        cause: 'people',
        reason: objecting.reason,
      });
  });

  it('from registration on, and not before', () => {
    given(hall(), attend(5))
      .when(objecting)
      .gives({ type: 'hold.proposed', by: 'office', reason: objecting.reason });
    given(...hall().slice(0, 1))
      .when(objecting)
      .refuses('registration.not-open', '9.3', {});
  });

  it('nothing goes forward, but who comes and leaves is still recorded', () => {
    const walk = walked(hall(), attend(70), held);
    expect(walk.ask({ type: 'registration.announce' })).toMatchObject({
      refusal: { code: 'hold.standing', clause: '12', figures: { cause: 'people' } },
    });
    walk.take(register(71), leave(1));
    expect(stepsOf(walk.state)).toEqual(['register-deputies', 'release-hold']);
  });

  it('a break ends, and quorum is brought about', () => {
    const paused: Step = [sitting(66), { type: 'break.begin', reason: 'other', minutes: 5 }, held];
    const { walk, when } = given(paused);
    expect(stepsOf(walk.state)).toEqual(['end-break']);
    when(releasing({ for: 66, against: 0 })).refuses('break.going-on', '15.2', {});
    walk.take({ type: 'break.end' }, leave(65), leave(66));
    walk.take({ type: 'quorum.measure', measure: 'Депутаттар шақырылды' });
    expect(walk.ask(releasing({ for: 64, against: 0 }))).toMatchObject({
      refusal: { code: 'quorum.lost', figures: { attending: 64, needed: 65, short: 1 } },
    });
    walk.take(register(67), released());
    expect(walk.state.hold).toEqual({ stage: 'none' });
  });

  it('46 of 90 attending let it go on, 45 do not, 91 cannot', () => {
    const stopped = given(sitting(), held);
    stopped
      .when(releasing({ for: 45, against: 45 }))
      .refuses('hold.no-majority', '12', { for: 45, base: 90 });
    stopped
      .when(releasing({ for: 46, against: 45 }))
      .refuses('votes.more-than-attending', '12', { votes: 91, attending: 90 });
    const votes = { for: 46, against: 44 };
    stopped.when(releasing(votes)).gives({
      type: 'hold.released',
      by: 'meeting',
      votes,
      base: 90,
      decision: 'Жалғастыру туралы шешім',
      outcome: 'go-on',
    });
  });

  it('3 of the 5 members do where the commission decides, all voting, and nobody does for one that is not elected', () => {
    const stopped = given(roundBegun('secret'), held);
    const by = { by: 'commission' } as const;
    stopped
      .when(releasing({ for: 3, against: 1 }, by))
      .refuses('votes.not-of-all-members', '12', { votes: 4, members: 5 });
    stopped
      .when(releasing({ for: 2, against: 3 }, by))
      .refuses('hold.no-majority', '12', { for: 2, base: 5 });
    given(sitting(), held)
      .when(releasing({ for: 0, against: 0 }, by))
      .refuses('commission.not-elected', '11.2', {});
  });

  it('the round is repeated from its order on, with ballots, box and seal of its own', () => {
    const walk = walked(roundBegun('secret'), ballotsReady(), issued(), held, released('repeat'));
    expect(walk.state.rounds).toMatchObject([
      { number: 1, voided: 'decision' },
      { number: 2, voided: null, order: { stage: 'none' }, ballots: { stage: 'none' } },
    ]);
    expect(stepFor(walk.state, 'commission')).toBe('set-order');
    walk.take(orderAnnounced(), { type: 'ballots.prepare', count: 90 }, { type: 'box.show', box: 1 });
    expect(walk.ask({ type: 'box.seal', box: 1, seal: 'A-1' })).toMatchObject({
      refusal: { code: 'box.seal-used', figures: { seal: 'A-1' } },
    });
  });

  it('[13.4] [G2] what was announced is not repeated', () => {
    given(roundBegun('open'), openRound(hands(90, [60, 30], [30, 60])), held)
      .when(releasing({ for: 90, against: 0 }, { outcome: 'repeat' }))
      .refuses('hold.result-announced', '13.4', {});
  });
});

describe('[15.4] the seal is found broken', () => {
  const closed: Step = [
    roundBegun('secret'),
    ballotsReady(),
    issued(),
    votingOpened,
    votingClosed,
    restCancelled,
  ];
  const broken: Step = [closed, opening(1, false)];

  it('that is recorded and stops the meeting by itself', () => {
    given(closed)
      .when(opening(1, false))
      .gives(
        { type: 'seal.found-broken', round: 1, box: 1 },
        { type: 'hold.raised', by: [], cause: 'seal-broken', reason: '' },
      );
    expect(stepsOf(walked(broken).state)).toEqual(['release-hold']);
  });

  it('the box is not opened while the hold stands, whatever is said of the seal', () => {
    for (const sealIntact of [false, true])
      given(broken).when(opening(1, sealIntact)).refuses('box.seal-broken', '15.4', { box: 1 });
  });

  it('it is opened by decision, and stays known as broken', () => {
    const walk = walked(broken, released(), opening(1, false));
    expect(walk.state.rounds[0]?.boxes).toEqual([{ stage: 'opened', seal: 'A-1', broken: true }]);
  });

  it('or the round is repeated, and the papers in the box are never counted', () => {
    const walk = walked(broken, released('repeat'));
    expect(walk.state.rounds[0]).toMatchObject({ voided: 'decision', count: { stage: 'none' } });
    walk.take(secretRound(papers([60, 30]), undefined, 'A-2'));
    expect(walk.state.rounds[1]?.result?.verdict).toEqual({ kind: 'consent', candidate: candidate(1) });
  });
});

describe('[15.3] [G28] 91 papers for 90 ballots', () => {
  const surplus: Step = [roundBegun('secret'), voted(), counted(papers([60, 31]))];

  it('stop the meeting, and the figures stay with the commission', () => {
    const { state, records } = walked(surplus);
    expect(records.slice(-3).map(({ event }) => event.type)).toEqual([
      'count.entered',
      'count.surplus',
      'hold.raised',
    ]);
    expect(state.hold).toMatchObject({ stage: 'raised', cause: 'surplus', by: [] });
    expect(stepsOf(state)).toEqual(['repeat-count', 'release-hold']);
  });

  it('are not signed for', () => {
    given(surplus)
      .when(signing({ kind: 'result', round: 1 }, 3))
      .refuses('count.surplus', '15.3', { papers: 91, held: 90 });
  });

  it('are counted again before the meeting goes on', () => {
    const walk = walked(surplus);
    expect(walk.ask(releasing({ for: 90, against: 0 }))).toMatchObject({
      refusal: { code: 'hold.count-first' },
    });
    walk.take({ type: 'count.repeat', reason: 'Екі бюллетень жабысып қалған' });
    expect(stepFor(walk.state, 'commission')).toBe('enter-count');
    walk.take(counted(papers([60, 30])));
    expect(walk.ask(signing({ kind: 'result', round: 1 }, 3))).toMatchObject({
      refusal: { code: 'hold.standing', figures: { cause: 'surplus' } },
    });
    walk.take(released(), resultAnnounced);
    expect(walk.state.rounds[0]?.result?.verdict.kind).toBe('consent');
  });

  it('come out again when counted again: the hold stands until the round is repeated', () => {
    const walk = walked(surplus, { type: 'count.repeat', reason: 'Қайта санау' }, counted(papers([61, 30])));
    expect(walk.state.rounds[0]?.count).toMatchObject({ stage: 'surplus', papers: 91, held: 90 });
    walk.take(released('repeat'));
    expect(walk.state.rounds.map(({ voided }) => voided)).toEqual(['decision', null]);
  });
});

describe('[17.2] [G15] a second tie', () => {
  const second: Step = [
    roundBegun('secret'),
    secretRound(papers([45, 45])),
    revoteBegun,
    secretRound(papersOf([candidate(1), candidate(2)], [45, 45]), undefined, 'A-2'),
  ];

  it('stops the meeting until it is decided that there is a third vote', () => {
    const walk = walked(second);
    expect(walk.state.hold).toMatchObject({ stage: 'raised', cause: 'second-tie', by: [] });
    expect(walk.ask(revoteDecided())).toMatchObject({
      refusal: { code: 'hold.standing', figures: { cause: 'second-tie' } },
    });
    walk.take(released(), revoteBegun);
    expect(walk.state.rounds).toHaveLength(3);
  });

  it('is not repeated as if it had not been announced', () => {
    given(second)
      .when(releasing({ for: 90, against: 0 }, { outcome: 'repeat' }))
      .refuses('hold.result-announced', '13.4', {});
  });
});

describe('[16.1] all acts of the commission wait for the end of a hold', () => {
  const agreed: Step = [roundBegun('secret'), voted(), counted(papers([60, 30]))];

  it.each([
    ['count.enter', [roundBegun('secret'), voted()], entering(1, papers([60, 30]))],
    ['paper.sign', agreed, signing({ kind: 'result', round: 1 }, 1)],
    ['protocol.hand-over', [agreed, signedByAll('result')], { type: 'protocol.hand-over' }],
    ['result.announce', [agreed, received], { type: 'result.announce' }],
    ['ballots.issue', [roundBegun('secret'), ballotsReady(), { type: 'issuing.begin' }], issue(1)],
    ['voting.close', [roundBegun('open'), orderAnnounced(), votingOpened], votingClosed],
    ['order.announce', roundBegun('open'), { type: 'order.announce', member: member(1) }],
  ] as const)('%s', (_, steps, command) => {
    given(steps, held).when(command).refuses('hold.standing', '12', { cause: 'people' });
  });

  it('[9.3] and so does the opening of the meeting', () => {
    given(hall(), attend(70), { type: 'registration.announce' }, held)
      .when({ type: 'meeting.open' })
      .refuses('hold.standing', '12', { cause: 'people' });
    expect(walked(hall(), attend(70), opened).state.phase).toBe('open');
  });
});
