/** Deputies who come and go around the ballots, confirmations that lapse, times fixed anew: gaps G12, G13, G16. */
import { describe, expect, it } from 'vitest';
import { shownTo } from '../../protocol/audiences.ts';
import { replay } from '../../protocol/evolve.ts';
import { stepFor, stepsOf } from '../../protocol/views/next-step.ts';
import { given } from '../support/given.ts';
import {
  ballotsReady,
  ballotsSigned,
  counted,
  deputy,
  hall,
  issue,
  issued,
  leave,
  papers,
  received,
  register,
  revoteDecided,
  roundBegun,
  secretRound,
  signedByAll,
  voted,
  votingOpened,
} from '../support/meeting.ts';
import { START, type Step, walked } from '../support/walk.ts';

const handedOut: Step = [roundBegun('secret'), ballotsReady(), issued()];
const began = { type: 'break.begin', reason: 'other', minutes: 5 } as const;

describe('[15.3] [G12] a newcomer after everybody has a ballot', () => {
  it('gets one more prepared, also when a holder has left and the numbers look equal', () => {
    const walk = walked(handedOut, leave(90), register(91));
    expect(stepFor(walk.state, 'commission')).toBe('add-ballots');
    walk.take({ type: 'ballots.add', count: 1 }, ballotsSigned, issue(91));
    walk.take({ type: 'issuing.end', notTaken: 0 }, votingOpened);
    const round = walk.state.rounds[0];
    expect(round?.ballots).toMatchObject({ prepared: 91, issued: 91 });
  });

  it('takes the ballot that a leaver did not, and no more is prepared', () => {
    given(roundBegun('secret'), ballotsReady(), leave(90), register(91))
      .when({ type: 'ballots.add', count: 1 })
      .refuses('ballots.more-than-needed', '15.1', { added: 1, missing: 0 });
  });

  it('is issued a free ballot before voting opens, and that is the next step', () => {
    const walk = walked(roundBegun('secret'), ballotsReady(), leave(90), issued(), register(91));
    expect(stepFor(walk.state, 'commission')).toBe('begin-issuing');
    walk.take({ type: 'issuing.begin' }, issue(91), { type: 'issuing.end', notTaken: 0 });
    expect(stepFor(walk.state, 'podium')).toBe('confirm-quorum');
  });
});

describe('[I6] whoever may not see the issue marks', () => {
  it('is still told the right next step', () => {
    for (const [steps, expected] of [
      [handedOut, 'confirm-quorum'],
      [[handedOut, register(91)], 'add-ballots'],
    ] as const) {
      const { records } = walked(...[steps].flat());
      for (const audience of ['podium', 'office'] as const) {
        const seen = records.flatMap(({ at, event }) => {
          const shown = shownTo(audience, event);
          return shown === null ? [] : [{ at, event: shown }];
        });
        expect(stepsOf(replay(seen))).toEqual([expected]);
      }
    }
  });
});

describe('[13.2] [G13] a confirmed quorum', () => {
  it('is confirmed again after a break', () => {
    given(handedOut, { type: 'quorum.confirm' }, began, { type: 'break.end' })
      .when({ type: 'voting.open' })
      .refuses('voting.quorum-not-confirmed', '13.2', {});
  });

  it('is confirmed again after issuing went on', () => {
    const more: Step = [{ type: 'issuing.begin' }, { type: 'issuing.end', notTaken: 0 }];
    given(handedOut, { type: 'quorum.confirm' }, more)
      .when({ type: 'voting.open' })
      .refuses('voting.quorum-not-confirmed', '13.2', {});
  });
});

describe('[9.3] the list of a desk that does not come back', () => {
  const away = [{ desk: 3, state: 'offline', since: START }] as const;

  it('may be longer than its records: the others on it came in at another desk', () => {
    const walk = walked(hall(), (step) => step.play(register(1), { desk: 3 }), register(2), register(3));
    walk.play({ type: 'desk.confirm', desk: 3, count: 3 }, { desks: away });
    expect(walk.try({ type: 'registration.announce' }, { desks: away }).kind).toBe('accepted');
  });
});

describe('[17.3] the time of the revote', () => {
  it('is fixed by the chairman and may be fixed anew until the revote begins', () => {
    const tie = secretRound(papers([45, 45]));
    const walk = walked(roundBegun('secret'), tie, revoteDecided(), signedByAll('revote'));
    const first = walk.now + 3_600_000;
    walk.take({ type: 'revote.schedule', at: first }, { type: 'revote.schedule', at: walk.now + 60_000 });
    walk.now += 120_000;
    expect(walk.try({ type: 'revote.begin' }).kind).toBe('accepted');
  });
});

describe('[15.3] a registration during issuing', () => {
  it('is not withdrawn, whoever holds a ballot: the answer would tell', () => {
    const issuing: Step = [roundBegun('secret'), ballotsReady(), { type: 'issuing.begin' }, issue(80)];
    for (const n of [80, 81])
      given(issuing)
        .when({ type: 'registration.withdraw', deputy: deputy(n), reason: 'Қате', offline: false })
        .refuses('registration.issuing-begun', '15.3', {});
  });

  it('is withdrawn once the result is announced, of whoever came after it', () => {
    const announced: Step = [roundBegun('secret'), secretRound(papers([45, 45])), register(91)];
    const taking = (n: number) =>
      ({ type: 'registration.withdraw', deputy: deputy(n), reason: 'Қате', offline: false }) as const;
    given(announced).when(taking(90)).refuses('registration.issuing-begun', '15.3', {});
    given(announced)
      .when(taking(91))
      .gives({ type: 'registration.withdrawn', deputy: deputy(91), desk: 1, reason: 'Қате' });
  });

  it('is not withdrawn of whoever came in the very moment of the announcement: before it or after, nobody knows', () => {
    const walk = walked(roundBegun('secret'), voted(), counted(papers([45, 45])), received);
    const moment = walk.now;
    walk.take(register(91));
    walk.now = moment;
    walk.take({ type: 'result.announce' });
    expect(
      walk.try({ type: 'registration.withdraw', deputy: deputy(91), reason: 'Қате', offline: false }),
    ).toEqual({
      kind: 'refused',
      refusal: { code: 'registration.issuing-begun', clause: '15.3', figures: {} },
    });
  });
});
