/** A member of the commission goes, refuses to sign, or is replaced: clauses 11.2, 11.3, 16.1, gap G8, scenario 25. */
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../protocol/commands/command.ts';
import { stepFor, stepsOf } from '../../protocol/views/next-step.ts';
import { given } from '../support/given.ts';
import {
  ballotsReady,
  boxOpened,
  candidate,
  comeBack,
  commissionSits,
  commissionVoted,
  counted,
  deputy,
  deputyName,
  elected,
  entering,
  hands,
  issued,
  leave,
  member,
  opening,
  openRound,
  orderAnnouncing,
  orderSet,
  papers,
  remarked,
  restCancelled,
  revoteDecided,
  roundBegun,
  secretRound,
  signedByAll,
  signing,
  sitting,
  UNCHOSEN,
  voted,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { type Step, walked } from '../support/walk.ts';

const replacing = (n: number, joiner = 50, inFavour = 80): CommandOf<'commission.replace'> => ({
  type: 'commission.replace',
  leaver: member(n),
  joiner: deputy(joiner),
  votes: { for: inFavour, against: 0 },
  reason: 'Кетті',
});
/** Member n stands n + 1st on the roster. */
const gone = (n: number) => leave(n + 1);
const refusing = (n: number, kind: 'order' | 'result' = 'order'): CommandOf<'paper.refuse'> => ({
  type: 'paper.refuse',
  paper: { kind, round: 1 },
  refuser: member(n),
  reason: 'Келіспеймін',
});
const ordered: Step = [roundBegun('secret'), orderSet()];
const enrolled: Step = (walk) => {
  const { commission, enrolled: known } = walk.state;
  if (commission.stage === 'none') return;
  for (const one of commission.members) if (!known.has(one)) walk.play({ type: 'member.enrol', member: one });
};

describe('[16.1] [G8] a member leaves before signing the count', () => {
  const four: Step = [
    roundBegun('secret'),
    voted(),
    counted(papers([60, 30])),
    [1, 2, 3, 4].map((n) => signing({ kind: 'result', round: 1 }, n)),
    gone(5),
  ];

  it('it is not handed over at 4 of 5, and nobody signs for who is gone', () => {
    const short = given(four);
    short
      .when({ type: 'protocol.hand-over' })
      .refuses('paper.signatures-missing', '16.1', { signed: 4, members: 5 });
    short
      .when(signing({ kind: 'result', round: 1 }, 5))
      .refuses('member.absent', '11.2', { name: deputyName(6) });
    short.when(replacing(5)).refuses('commission.count-begun', '16.1', {});
  });

  it('it is, once the member is back and signs', () => {
    given(four, comeBack(6), signing({ kind: 'result', round: 1 }, 5))
      .when({ type: 'protocol.hand-over' })
      .gives({ type: 'protocol.handed-over', round: 1 });
  });

  it('a refusal to sign is recorded and is no signature', () => {
    const counting: Step = [roundBegun('secret'), voted(), counted(papers([60, 30]))];
    const walk = walked(
      counting,
      [1, 2, 3, 4].map((n) => signing({ kind: 'result', round: 1 }, n)),
    );
    walk.take(refusing(5, 'result'));
    expect(walk.state.refusals.get('result.1')).toEqual([{ member: member(5), words: 'Келіспеймін' }]);
    expect(walk.ask({ type: 'protocol.hand-over' })).toMatchObject({
      refusal: { code: 'paper.signatures-missing', figures: { signed: 4, members: 5 } },
    });
    walk.take(signing({ kind: 'result', round: 1 }, 5, 'Бір бюллетеньге қатысты ескертпем бар'));
    expect(walk.state.dissents.get('result.1')).toEqual([
      { member: member(5), words: 'Бір бюллетеньге қатысты ескертпем бар' },
    ]);
    expect(walk.ask({ type: 'protocol.hand-over' }).kind).toBe('accepted');
  });
});

describe('[11.2] [G8] an ordinary member is replaced before the count', () => {
  it('the commission keeps its number and officers, and who joined signs instead of who went', () => {
    const walk = walked(ordered, signing({ kind: 'order', round: 1 }, 5), gone(5));
    walk.take(replacing(5));
    expect(walk.state.commission).toMatchObject({
      stage: 'announced',
      members: [member(1), member(2), member(3), member(4), deputy(50)],
      chair: member(1),
    });
    walk.take([1, 2, 3, 4].map((n) => signing({ kind: 'order', round: 1 }, n)));
    expect(walk.ask(orderAnnouncing)).toMatchObject({
      refusal: { code: 'paper.signatures-missing', figures: { signed: 4, members: 5 } },
    });
    walk.take(enrolled);
    expect(stepFor(walk.state, 'commission')).toBe('sign-paper');
    walk.take(signedByAll('order'), orderAnnouncing);
    expect(walk.state.rounds[0]?.order.stage).toBe('announced');
  });

  it('the first step of who joined is a PIN', () => {
    const walk = walked(ordered, enrolled, gone(5), replacing(5));
    expect(stepFor(walk.state, 'commission')).toBe('enrol-members');
  });

  it('who went does not act any more, also when back', () => {
    given(ordered, gone(5), replacing(5), comeBack(6))
      .when(signing({ kind: 'order', round: 1 }, 5))
      .refuses('commission.not-member', '11.2', { name: deputyName(6) });
  });

  it('more than half of those attending decide it: 45 of 89, not 44', () => {
    const walk = walked(ordered, gone(5), replacing(5, 50, 44));
    expect(walk.state.commission).toMatchObject({ members: { 4: member(5) } });
    walk.take(replacing(5, 50, 45));
    expect(walk.state.commission).toMatchObject({ members: { 4: deputy(50) } });
  });

  it('not while the member is in the hall and signs', () => {
    given(ordered)
      .when(replacing(5))
      .refuses('commission.member-here', '11.2', { name: deputyName(6) });
  });

  it('but when the member is in the hall and refuses to sign', () => {
    const walk = walked(ordered, refusing(5), replacing(5));
    expect(walk.state.commission).toMatchObject({ members: { 4: deputy(50) } });
  });

  it('or two of them refuse, and each may be replaced; who did not refuse stays', () => {
    const walk = walked(ordered, refusing(4), refusing(5));
    expect(walk.ask(replacing(4)).kind).toBe('accepted');
    expect(walk.ask(replacing(5)).kind).toBe('accepted');
    given(ordered, refusing(4), refusing(5))
      .when(replacing(3))
      .refuses('commission.member-here', '11.2', { name: deputyName(4) });
  });

  it('[12] by votes of those in the hall: 90 of 89 are none', () => {
    given(ordered, gone(5))
      .when(replacing(5, 50, 90))
      .refuses('votes.more-than-attending', '12', { votes: 90, attending: 89 });
  });

  it('who refused and then signed is a member who is here', () => {
    given(ordered, refusing(5), signing({ kind: 'order', round: 1 }, 5))
      .when(replacing(5))
      .refuses('commission.member-here', '11.2', { name: deputyName(6) });
  });

  it('[11.2] [G25] refuses who could not have been elected in the first place', () => {
    const short = given(ordered, gone(5), leave(90));
    short.when(replacing(5, 1)).refuses('commission.presiding', '11.2', { name: deputyName(1) });
    short.when(replacing(5, 90)).refuses('commission.not-attending', '11.2', { name: deputyName(90) });
    short.when(replacing(5, 2)).refuses('commission.same-person', '11.2', { name: deputyName(2) });
    short
      .when({ ...replacing(5), leaver: deputy(60) })
      .refuses('commission.not-member', '11.2', { name: deputyName(60) });
  });

  it('not before there is a commission', () => {
    given(sitting(), remarked).when(replacing(5)).refuses('commission.not-elected', '11.2', {});
  });
});

describe('[11.3] [G8] the chair of the commission is replaced before the count', () => {
  const replaced: Step = [ordered, enrolled, gone(1), replacing(1)];

  it('[G22] its members elect officers anew, sign protocol No. 1 again, and the chairman announces it', () => {
    const walk = walked(replaced);
    expect(walk.state.commission.stage).toBe('members');
    expect(stepFor(walk.state, 'commission')).toBe('elect-officers');
    walk.play({ ...elected(), chair: member(2), secretary: deputy(50) });
    expect(stepFor(walk.state, 'commission')).toBe('enrol-members');
    walk.take(enrolled);
    expect(stepFor(walk.state, 'commission')).toBe('sign-paper');
    expect(walk.ask({ type: 'commission.announce' })).toMatchObject({
      refusal: { code: 'paper.signatures-missing', figures: { signed: 0, members: 5 } },
    });
    walk.take(signedByAll('commission'));
    expect(stepFor(walk.state, 'podium')).toBe('announce-commission');
    walk.take({ type: 'commission.announce' }, signedByAll('order'));
    walk.play({ type: 'order.announce', member: member(2) });
    expect(walk.state.agenda.commission).toBe(true);
    expect(walk.state.rounds[0]?.order.stage).toBe('announced');
  });

  it('until then nobody announces the order', () => {
    given(replaced, signedByAll('order'))
      .when({ type: 'order.announce', member: member(2) })
      .refuses('order.not-commission-chair', '11.5', { name: deputyName(3) });
  });

  it('[13.4] nor before the chairman has read out who was elected', () => {
    const again: Step = [replaced, { ...elected(), chair: member(2), secretary: deputy(50) }];
    given(again, signedByAll('commission'), signedByAll('order'))
      .when({ type: 'order.announce', member: member(2) })
      .refuses('order.not-commission-chair', '11.5', { name: deputyName(3) });
  });

  it('[7] before item 3 the agenda does not go back to item 2', () => {
    const walk = walked(sitting(), commissionSits(), gone(1), replacing(1));
    expect(stepFor(walk.state, 'commission')).toBe('elect-officers');
    expect(walk.ask({ type: 'method.vote', method: 'open', votes: { for: 80, against: 0 } }).kind).toBe(
      'accepted',
    );
  });

  it('[16.1] who refused the protocol of the first election has not refused that of the second', () => {
    const paper = { kind: 'commission', round: 0 } as const;
    const refusal = { type: 'paper.refuse', paper, refuser: member(3), reason: 'Келіспейді' } as const;
    const begun: Step = [sitting(), remarked, commissionVoted(), elected(), refusal, gone(1), replacing(1)];
    given(begun)
      .when(replacing(3, 51))
      .refuses('commission.member-here', '11.2', { name: deputyName(4) });
    const walk = walked(begun, { ...elected(), chair: member(2), secretary: member(4) });
    expect(walk.ask(refusal).kind).toBe('accepted');
  });

  it('before the announcement the election is simply held again', () => {
    const walk = walked(sitting(), remarked, commissionVoted(), elected(), gone(2), replacing(2));
    expect(walk.state.commission).toEqual({
      stage: 'members',
      members: [member(1), deputy(50), member(3), member(4), member(5)],
    });
    expect(walk.state.agenda.commission).toBe(false);
  });
});

describe('[16.1] [G8] a replacement is refused while votes are counted', () => {
  const closed: Step = [roundBegun('secret'), ballotsReady(), issued(), votingOpened, votingClosed];

  it('from the opening of the box on', () => {
    const walk = walked(closed, restCancelled, gone(5));
    expect(walk.ask(replacing(5)).kind).toBe('accepted');
    walk.take(opening());
    expect(walk.ask(replacing(5))).toMatchObject({ refusal: { code: 'commission.count-begun' } });
    given(closed, boxOpened, gone(5)).when(replacing(5)).refuses('commission.count-begun', '16.1', {});
  });

  it('[15.7] [G26] from the opening of the first of two boxes on', () => {
    given(
      roundBegun('secret'),
      ballotsReady(UNCHOSEN, 'A-1', 2),
      issued(),
      votingOpened,
      votingClosed,
      restCancelled,
      gone(5),
      opening(1),
    )
      .when(replacing(5))
      .refuses('commission.count-begun', '16.1', {});
  });

  it('from the end of voting by hands on', () => {
    const walk = walked(
      roundBegun('open'),
      orderSet(),
      signedByAll('order'),
      orderAnnouncing,
      votingOpened,
      gone(5),
    );
    expect(walk.ask(replacing(5)).kind).toBe('accepted');
    walk.take(votingClosed);
    expect(walk.ask(replacing(5))).toMatchObject({ refusal: { code: 'commission.count-begun' } });
  });

  it('[17.2] and between an announced tie and its revote it is possible again', () => {
    const walk = walked(roundBegun('secret'), secretRound(papers([45, 45])), revoteDecided(), gone(5));
    walk.take([1, 2, 3, 4].map((n) => signing({ kind: 'revote', round: 1 }, n)));
    expect(walk.ask({ type: 'revote.schedule', at: walk.now })).toMatchObject({
      refusal: { code: 'paper.signatures-missing', figures: { signed: 4, members: 5 } },
    });
    walk.take(replacing(5), signedByAll('revote'));
    expect(walk.ask({ type: 'revote.schedule', at: walk.now }).kind).toBe('accepted');
  });

  it('[G28] who refused the protocol of a count that is repeated has not refused that of the next', () => {
    const walk = walked(roundBegun('secret'), voted(), counted(papers([50, 40])), refusing(5, 'result'));
    walk.take({ type: 'count.repeat', reason: 'Қайта санау' }, counted(papers([51, 39])));
    expect(walk.state.refusals.size).toBe(0);
    expect(walk.try(refusing(5, 'result')).kind).toBe('accepted');
  });

  it('[16.1] [G8] nor is a protocol handed over before the officers are elected in the place of a chair who left', () => {
    const walk = walked(closed, enrolled, gone(1), replacing(1), boxOpened);
    expect(stepsOf(walk.state)).toEqual(['elect-officers']);
    const figures = papers([50, 40]);
    walk.take(entering(2, figures), entering(3, figures), signedByAll('result'));
    expect(walk.ask({ type: 'protocol.hand-over' })).toEqual({
      kind: 'refused',
      refusal: { code: 'officers.missing', clause: '16.1', figures: {} },
    });
    walk.take({ ...elected(), chair: member(2), secretary: deputy(50) }, enrolled, signedByAll('commission'));
    walk.take({ type: 'commission.announce' }, { type: 'protocol.hand-over' });
    expect(walk.state.rounds[0]?.handover).toBe('handed');
  });

  it('[18] [G14] nor does the meeting close without a chair of the commission to sign the minutes', () => {
    const walk = walked(roundBegun('secret'), secretRound(papers([45, 45])), gone(1), replacing(1), {
      type: 'candidate.withdraw',
      candidate: candidate(1),
      document: '№ 9 өтініш',
    });
    expect(stepsOf(walk.state)).toEqual(['elect-officers']);
    expect(walk.ask({ type: 'meeting.close' })).toEqual({
      kind: 'refused',
      refusal: { code: 'officers.missing', clause: '18', figures: {} },
    });
    walk.take({ ...elected(), chair: member(2), secretary: deputy(50) }, enrolled, signedByAll('commission'));
    expect(walk.ask({ type: 'meeting.close' })).toMatchObject({ refusal: { code: 'officers.missing' } });
    walk.take({ type: 'commission.announce' });
    expect(stepsOf(walk.state)).toEqual(['close-meeting']);
    walk.take({ type: 'meeting.close' }, { type: 'minutes.sign-commission', member: member(2) });
    expect(walk.state.minutes).toMatchObject({ chairman: false, commission: true });
  });

  it('[18] not after a result that ends the voting: who counted signs the minutes', () => {
    const consented: Step = [roundBegun('open'), openRound(hands(90, [60, 30], [30, 60])), gone(1)];
    given(consented).when(replacing(1)).refuses('commission.count-begun', '16.1', {});
    given(consented, { type: 'meeting.close' }).when(replacing(1)).refuses('meeting.closed', '18', {});
  });
});
