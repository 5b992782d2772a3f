/** Registration at the desks and its announcement: clauses 9.3 and 13.2. */
import { describe, expect, it } from 'vitest';
import type { DeskHealth } from '../../protocol/decision.ts';
import { given } from '../support/given.ts';
import {
  attend,
  closed,
  created,
  deputyName,
  hall,
  hands,
  leave,
  measured,
  openRound,
  register,
  roster,
  rosterDeputy,
  roundBegun,
} from '../support/meeting.ts';
import { START, type Step, walked } from '../support/walk.ts';

describe('[9.3] a desk that is cut off', () => {
  const away: DeskHealth = { desk: 3, state: 'offline', since: START };
  const deskAway: Step = (walk) => {
    walk.desks = [away];
  };
  const confirmed = (count: number): Step => ({ type: 'desk.confirm', desk: 3, count });
  const notMerged = { desks: [3], since: START };

  it('is announced with when its list was read by hand', () => {
    given(hall(), attend(64), deskAway, confirmed(0))
      .when({ type: 'registration.announce' })
      .gives({
        type: 'registration.announced',
        total: 97,
        attending: 64,
        needed: 65,
        competent: false,
        confirmedByHand: [3],
      });
  });

  it('is read by hand again for the next announcement', () => {
    given(
      hall(),
      attend(64),
      deskAway,
      confirmed(0),
      { type: 'registration.announce' },
      measured,
      register(65),
    )
      .when({ type: 'registration.announce' })
      .refuses('desks.not-merged', '9.3', notMerged);
  });

  it('is read by hand again when more of its records came in after the reading', () => {
    given(hall(), attend(64), deskAway, confirmed(0), (walk) => walk.play(register(65, true), { desk: 3 }))
      .when({ type: 'registration.announce' })
      .refuses('desks.not-merged', '9.3', notMerged);
  });
});

describe('[9.3] one person stands on the roster once', () => {
  const bodies = roster({ kind: 'oblast', deputies: 1 }, { kind: 'district', deputies: 1 });
  const namesakes = (one: string | null, other: string | null) => ({
    ...bodies,
    deputies: [
      { ...rosterDeputy(1), certificate: one },
      { ...rosterDeputy(2, 2), name: rosterDeputy(1).name, certificate: other },
    ],
  });

  it('two certificates tell namesakes apart', () => {
    const command = namesakes('001', '002');
    const { maslikhats, deputies } = command;
    given(created()).when(command).gives({ type: 'roster.imported', maslikhats, deputies });
  });

  it.each([
    [null, null],
    ['001', '001'],
    [null, '002'],
    ['001', null],
  ])('%s and %s do not', (one, other) => {
    given(created())
      .when(namesakes(one, other))
      .refuses('roster.duplicate', '9.3', { name: deputyName(1) });
  });
});

describe('[13.2] measures for the quorum', () => {
  it('are not recorded once the meeting is closed', () => {
    const over: Step = [roundBegun('open', 65), openRound(hands(65, [50, 15], [15, 50])), leave(1), closed];
    given(over).when(measured).refuses('meeting.closed', '18', {});
    expect(walked(over).state.phase).toBe('closed');
  });

  it('a measure stays until the next announcement', () => {
    const announced: Step = [hall(), { type: 'registration.announce' }, measured];
    expect(walked(announced).state.measures).toHaveLength(1);
    expect(walked(announced, { type: 'registration.announce' }).state.measures).toEqual([]);
  });
});
