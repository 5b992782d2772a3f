/** The periods of the decree: clauses 6.1, 6.2, 17.3 and 18, counted as gap G24 says. Law scenario 31. */
import { describe, expect, it } from 'vitest';
import { hallInstant } from '../../protocol/kazakh/calendar.ts';
import {
  deadlinesOf,
  informingDeadline,
  laterDayDeadline,
  meetingDeadline,
  minutesDeadline,
} from '../../protocol/views/deadlines.ts';
import { given } from '../support/given.ts';
import {
  convened,
  created,
  noticed,
  papers,
  prepared,
  revoteDecided,
  roster,
  roundBegun,
  secretRound,
  signedByAll,
} from '../support/meeting.ts';
import { START, type Step, walked } from '../support/walk.ts';

/** Monday 2 March 2026. */
const NOTICE = '2026-03-02';

describe('[6.1] [G24] the day of the meeting after a notice of 2 March', () => {
  it.each([
    ['2026-03-02', 'met'],
    ['2026-03-04', 'met'],
    ['2026-03-05', 'amber'],
    ['2026-03-06', 'breach'],
  ] as const)('%s is %s', (day, status) => {
    expect(meetingDeadline(NOTICE, day, NOTICE)).toEqual({
      status,
      target: '2026-03-04',
      limit: '2026-03-05',
      kept: day,
    });
  });

  it.each([
    ['2026-03-04', 'open'],
    ['2026-03-05', 'amber'],
    ['2026-03-06', 'breach'],
  ] as const)('not set by %s is %s', (today, status) => {
    expect(meetingDeadline(NOTICE, null, today).status).toBe(status);
  });

  it('the sixth is refused', () => {
    const then: Step = (walk) => {
      walk.now = hallInstant(NOTICE, '12:00');
    };
    given(then, created(), noticed(NOTICE))
      .when(convened({ date: '2026-03-06', publications: [{ site: 'a.example', publishedOn: NOTICE }] }))
      .refuses('meeting.too-late', '6.1', { date: '2026-03-06', latest: '2026-03-05' });
  });
});

describe('[6.2] [G24] the informing of the deputies after a notice of 2 March', () => {
  it.each([
    ['2026-03-02', 'met'],
    ['2026-03-03', 'amber'],
    ['2026-03-04', 'breach'],
  ] as const)('%s is %s', (day, status) => {
    expect(informingDeadline(NOTICE, day, NOTICE)).toEqual({
      status,
      target: '2026-03-02',
      limit: '2026-03-03',
      kept: day,
    });
  });

  it.each([
    ['2026-03-02', 'open'],
    ['2026-03-03', 'amber'],
    ['2026-03-04', 'breach'],
  ] as const)('not done by %s is %s', (today, status) => {
    expect(informingDeadline(NOTICE, null, today).status).toBe(status);
  });

  it('is judged site by site, and before any site is recorded', () => {
    expect(deadlinesOf(walked(created(), noticed()).state, START).informing).toMatchObject([
      { site: null, status: 'breach', kept: null },
    ]);
    const late: Step = {
      type: 'publication.record',
      publication: { site: 'b.example', publishedOn: '2026-11-03' },
    };
    const { state } = walked(prepared(), late);
    expect(deadlinesOf(state, START).informing).toMatchObject([
      { site: 'https://maslikhat-ulgi.example', status: 'amber', kept: '2026-11-02' },
      { site: 'b.example', status: 'breach', kept: '2026-11-03' },
    ]);
  });

  it('[6.2] [G32] fewer sites than maslikhats are said, and a site for each is enough', () => {
    const two = roster({ kind: 'oblast', deputies: 2 }, { kind: 'district', deputies: 1 });
    const begun: Step = [created(), noticed(), convened()];
    const sites = (...steps: Step[]) => deadlinesOf(walked(begun, ...steps).state, START).sites;
    expect(sites()).toEqual({ status: 'open', sites: 1, maslikhats: 0 });
    expect(sites(two)).toEqual({ status: 'amber', sites: 1, maslikhats: 2 });
    expect(
      sites(two, {
        type: 'publication.record',
        publication: { site: 'b.example', publishedOn: '2026-11-02' },
      }),
    ).toEqual({ status: 'met', sites: 2, maslikhats: 2 });
  });
});

describe('[18] [G24] the sending of the minutes of a meeting that closed at 16:30', () => {
  const closed = hallInstant('2026-03-04', '16:30');
  const target = hallInstant('2026-03-05', '16:30');
  const limit = hallInstant('2026-03-06', '00:00') - 1;

  it.each([
    ['24 hours later', target, 'met'],
    ['a moment after that', target + 1, 'amber'],
    ['at the end of the next day', limit, 'amber'],
    ['on the day after it', limit + 1, 'breach'],
  ] as const)('%s', (_, at, status) => {
    expect(minutesDeadline(closed, at, at)).toEqual({ status, target, limit, kept: at });
    const waiting = status === 'met' ? 'open' : status;
    expect(minutesDeadline(closed, null, at)).toEqual({ status: waiting, target, limit, kept: null });
  });
});

describe('[17.3] [G16] a revote or another sitting day', () => {
  it('later than the third day after the notice is said, not forbidden', () => {
    expect(laterDayDeadline(NOTICE, '2026-03-05').status).toBe('met');
    expect(laterDayDeadline(NOTICE, '2026-03-06').status).toBe('amber');
  });

  it('is judged by the day in the hall for which it was fixed', () => {
    const tied: Step = [
      roundBegun('secret'),
      secretRound(papers([45, 45])),
      revoteDecided(),
      signedByAll('revote'),
    ];
    const fixedFor = (day: string) => {
      const at = hallInstant(day, '10:00');
      return deadlinesOf(walked(tied, { type: 'revote.schedule', at }).state, START).revote?.status;
    };
    expect([fixedFor('2026-11-04'), fixedFor('2026-11-05')]).toEqual(['met', 'amber']);
    expect(deadlinesOf(walked(tied).state, START).revote).toBeNull();
  });
});

it('[5] nothing runs before the notice', () => {
  expect(deadlinesOf(walked(created()).state, START)).toEqual({
    meeting: null,
    informing: [],
    sites: null,
    revote: null,
    adjournment: null,
    minutes: null,
  });
});
