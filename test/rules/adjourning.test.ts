/** Adjourning to another day, with a fresh registration, and going on from there: clauses 9.3, 13.2, 17.3, gap G16. */
import { describe, expect, it } from 'vitest';
import { stepFor, stepsOf } from '../../protocol/views/next-step.ts';
import { sceneOf } from '../../protocol/views/scene.ts';
import { given } from '../support/given.ts';
import {
  adjourning,
  anotherDay,
  attend,
  ballotsReady,
  candidate,
  hall,
  hands,
  held,
  leave,
  measured,
  opened,
  openRound,
  orderAnnounced,
  papers,
  papersOf,
  register,
  released,
  remarked,
  revoteScheduled,
  roundBegun,
  secretRound,
  sitting,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { START, type Step, walked } from '../support/walk.ts';

const DAY = 86_400_000;
const short: Step = [hall(), attend(64), { type: 'registration.announce' }];
const published: Step = {
  type: 'publication.record',
  publication: { site: 'https://maslikhat-ulgi.example', publishedOn: '2026-11-03' },
};

describe('[13.2] a quorum that cannot be had today', () => {
  it('64 of 97: the meeting is adjourned, and on its day 65 open it', () => {
    const walk = walked(short, adjourning);
    expect(walk.state).toMatchObject({ phase: 'adjourned', sitting: 2 });
    walk.take(anotherDay);
    expect(walk.state).toMatchObject({ phase: 'registration', registration: null });
    expect(walk.state.attendance.size).toBe(0);
    walk.take(attend(65), opened);
    expect(walk.state.phase).toBe('open');
  });

  it('[9.3] not before the registration was announced', () => {
    given(hall(), attend(64)).when(adjourning).refuses('registration.not-announced', '9.3', {});
  });
});

describe('[17.3] [G16] the revote is fixed for another day', () => {
  const tied: Step = [roundBegun('secret'), secretRound(papers([45, 45])), revoteScheduled];

  it('everything done stays done, 70 register anew, and the revote goes on with 70 ballots', () => {
    const walk = walked(tied, { ...adjourning, reason: 'Қайта дауыс беру' }, anotherDay);
    expect(walk.state.attendance.size).toBe(0);
    walk.take(attend(70), opened);
    expect(walk.state.agenda.commission).toBe(true);
    expect(stepFor(walk.state, 'podium')).toBe('begin-revote');
    walk.take({ type: 'revote.begin' });
    expect(walk.state.rounds[1]).toMatchObject({
      number: 2,
      method: 'secret',
      candidates: [candidate(1), candidate(2)],
    });
    walk.take(secretRound(papersOf([candidate(1), candidate(2)], [40, 30]), undefined, 'A-2'));
    expect(walk.state.rounds[1]?.ballots).toMatchObject({ prepared: 70, issued: 70 });
    expect(walk.state.rounds[1]?.result?.verdict).toEqual({ kind: 'consent', candidate: candidate(1) });
    walk.take({ type: 'meeting.close' });
  });

  it('[9.3] 64 of 97 on that day are no quorum, whatever was on the first', () => {
    const walk = walked(tied, adjourning, anotherDay, attend(64), { type: 'registration.announce' });
    expect(walk.state.phase).toBe('no-quorum');
  });
});

describe('[17.3] while it is adjourned', () => {
  it('nothing is done but what leads to the day', () => {
    const { walk, when } = given(sitting(), remarked, adjourning);
    const figures = { date: '2026-11-04', time: '09:00' };
    when({ type: 'break.begin', reason: 'other', minutes: 5 }).refuses('meeting.adjourned', '17.3', figures);
    when(adjourning).refuses('meeting.adjourned', '17.3', figures);
    when(register(95)).refuses('meeting.adjourned', '17.3', figures);
    when({ type: 'hold.raise', reason: 'Қарсылық' }).refuses('meeting.adjourned', '17.3', figures);
    expect(stepsOf(walk.state)).toEqual(['publish-adjournment']);
    expect(sceneOf(walk.state)).toEqual({
      kind: 'adjourned',
      adjournment: { ...figures, place: 'Үлгі залы', reason: 'Кворум жоқ', published: [] },
    });
  });

  it('[6.2] it is made known on a site before registration opens', () => {
    const walk = walked(sitting(), adjourning);
    walk.now = START + DAY;
    expect(walk.ask({ type: 'registration.open' })).toMatchObject({
      refusal: { code: 'publication.missing', clause: '6.2' },
    });
    walk.take(published);
    expect(stepsOf(walk.state)).toEqual(['open-registration']);
    walk.take({ type: 'registration.open' });
  });

  it('registration does not open before the day', () => {
    given(sitting(), adjourning, published)
      .when({ type: 'registration.open' })
      .refuses('adjourn.not-due', '17.3', { date: '2026-11-04', today: '2026-11-03' });
  });
});

describe('[15.2] [G29] adjourning is refused while votes would be kept overnight', () => {
  it.each([
    ['ballots are prepared', [roundBegun('secret'), ballotsReady()]],
    ['voting by hands is open', [roundBegun('open'), orderAnnounced(), votingOpened]],
    ['voting by hands is closed', [roundBegun('open'), orderAnnounced(), votingOpened, votingClosed]],
  ] as const)('%s', (_, steps) => {
    given(steps).when(adjourning).refuses('adjourn.during-voting', '15.2', {});
  });

  it('before any ballot is prepared the round waits for the other day, its quorum confirmed anew', () => {
    const walk = walked(
      roundBegun('open'),
      orderAnnounced(),
      { type: 'quorum.confirm' },
      adjourning,
      anotherDay,
    );
    walk.take(attend(66), opened);
    expect(stepFor(walk.state, 'podium')).toBe('confirm-quorum');
  });

  it('[17.1] after the result nothing is left to keep', () => {
    given(roundBegun('open'), openRound(hands(90, [45, 45], [40, 50])))
      .when(adjourning)
      .gives({ ...adjourning, type: 'meeting.adjourned', sitting: 2 });
  });
});

describe('[12] a hold is released first', () => {
  it('then the meeting may be adjourned', () => {
    given(sitting(), held).when(adjourning).refuses('hold.standing', '12', { cause: 'people' });
  });

  it('but not where too few are here to decide: it goes along to that day', () => {
    const few: Step = [sitting(65), held, leave(65)];
    given(few)
      .when(adjourning)
      .gives({ ...adjourning, type: 'meeting.adjourned', sitting: 2 });
    expect(walked(few, adjourning).state.hold).toMatchObject({ stage: 'raised', cause: 'people' });
  });

  it('and on that day those who register decide on it', () => {
    const walk = walked(sitting(65), held, leave(65), adjourning);
    expect(stepsOf(walk.state)).toEqual(['publish-adjournment']);
    walk.take(anotherDay, attend(65));
    expect(stepsOf(walk.state)).toEqual(['register-deputies', 'release-hold']);
    expect(walk.ask({ type: 'registration.announce' })).toMatchObject({
      refusal: { code: 'hold.standing', clause: '12' },
    });
    walk.take(released(), opened);
    expect(walk.state.phase).toBe('open');
  });

  it('[13.2] raised before the registration is announced it does not lock up the few who came', () => {
    const walk = walked(hall(), attend(64), held);
    expect(stepFor(walk.state, 'podium')).toBe('announce-registration');
    walk.desks = [{ desk: 3, state: 'offline', since: START }];
    walk.take({ type: 'desk.confirm', desk: 3, count: 0 }, { type: 'registration.announce' });
    expect(walk.state.phase).toBe('no-quorum');
    walk.take(measured, adjourning);
    expect(walk.state).toMatchObject({ phase: 'adjourned', hold: { stage: 'raised' } });
  });
});
