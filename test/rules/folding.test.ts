/** What happened is folded whatever of it reaches an audience: a record that is missing is not invented by those that follow. */
import { describe, expect, it } from 'vitest';
import type { EventType, Recorded } from '../../protocol/events/event.ts';
import { evolve, replay } from '../../protocol/evolve.ts';
import { INITIAL, type State } from '../../protocol/state.ts';
import {
  adjourning,
  anotherDay,
  attend,
  ballotsReady,
  ballotsSigned,
  boxOpened,
  choosing,
  closed,
  comeBack,
  counted,
  deputy,
  hands,
  issue,
  issued,
  leave,
  member,
  minutesSigned,
  opened,
  openRound,
  papers,
  resultAnnounced,
  revoteScheduled,
  roundBegun,
  secretRound,
  sent,
  sitting,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { type Step, walked } from '../support/walk.ts';

const exchange = choosing({ exchange: 'allowed' });
const replacing = (leaver: number): Step => [
  leave(leaver + 1),
  {
    type: 'commission.replace',
    leaver: member(leaver),
    joiner: deputy(50),
    votes: { for: 80, against: 0 },
    reason: 'Кетті',
  },
];

/** Meetings in which, taken together, what can go missing does happen. */
const MEETINGS: readonly (readonly [string, Step])[] = [
  [
    'a spoiled ballot is exchanged',
    [
      roundBegun('secret'),
      ballotsReady(exchange),
      { type: 'issuing.begin' },
      issue(1),
      { type: 'ballots.unissue', deputy: deputy(1) },
      issue(1),
      { type: 'ballots.spoil', deputy: deputy(1) },
      { type: 'ballots.add', count: 1 },
      ballotsSigned,
      issue(1),
    ],
  ],
  [
    'a secret round ends in a tie, and the meeting goes on another day',
    [
      roundBegun('secret'),
      ballotsReady(),
      issued(),
      votingOpened,
      votingClosed,
      boxOpened,
      counted(papers([45, 45])),
      resultAnnounced,
      revoteScheduled,
      adjourning,
      anotherDay,
      attend(70),
      opened,
    ],
  ],
  ['a tie is decided on', [roundBegun('secret'), secretRound(papers([45, 45])), revoteScheduled]],
  [
    'the chair of the commission is replaced under prepared ballots',
    [roundBegun('secret'), ballotsReady(), replacing(1), comeBack(2)],
  ],
  ['a member is replaced', [roundBegun('secret'), ballotsReady(), replacing(5)]],
  [
    'an open round ends in consent, and the minutes are sent',
    [roundBegun('open'), openRound(hands(90, [60, 30], [30, 60])), closed, minutesSigned, sent],
  ],
];

const without = (records: readonly Recorded[], type: EventType) =>
  records.filter(({ event }) => event.type !== type);
const oneByOne = (records: readonly Recorded[]): State => records.reduce(evolve, INITIAL);

describe('[I6] a stream from which one kind of record is withheld', () => {
  it.each(MEETINGS)('is folded, one by one as in one go: %s', (_, steps) => {
    const { records, state } = walked(steps);
    expect(replay(records)).toEqual(state);
    for (const type of new Set(records.map(({ event }) => event.type))) {
      const left = without(records, type);
      const seen = replay(left);
      expect(seen, type).toEqual(oneByOne(left));
      expect(seen.length, type).toBe(left.length);
    }
  });

  const seenWithout = (type: EventType, steps: Step) => replay(without(walked(steps).records, type));
  const [exchanged, tied, decided, chairGone, , consented] = MEETINGS.map(([, steps]) => steps);
  const of = (steps: Step | undefined): Step => steps ?? [];

  it('[9.3] nobody attends who was not registered, whoever left and came back', () => {
    const seen = seenWithout('deputy.registered', [sitting(), leave(3), comeBack(3)]);
    expect(seen.attendance.size).toBe(0);
  });

  it('[15.1] no ballot is out that was not prepared, and none is held before issuing began', () => {
    expect(seenWithout('ballots.prepared', of(exchanged)).rounds[0]?.ballots).toEqual({ stage: 'none' });
    expect(seenWithout('issuing.began', of(exchanged)).rounds[0]?.ballots).toMatchObject({
      stage: 'prepared',
      spoiled: 0,
    });
  });

  it('[15.4] a box that was not sealed is not opened', () => {
    expect(seenWithout('box.sealed', of(tied)).rounds[0]?.boxes).toEqual([{ stage: 'shown-empty' }]);
  });

  it('[15.4] nor is its seal broken', () => {
    const broken: Step = [
      roundBegun('secret'),
      ballotsReady(),
      issued(),
      votingOpened,
      votingClosed,
      { type: 'ballots.cancel', count: 0 },
      { type: 'box.open', box: 1, sealIntact: false },
    ];
    expect(walked(broken).state.rounds[0]?.boxes).toMatchObject([{ stage: 'sealed', broken: true }]);
    expect(seenWithout('box.sealed', broken).rounds[0]?.boxes).toEqual([{ stage: 'shown-empty' }]);
  });

  it('[15.3] ballots whose issuing did not end are not cancelled', () => {
    expect(seenWithout('issuing.ended', of(tied)).rounds[0]?.ballots).toMatchObject({ stage: 'issuing' });
  });

  it('[16.2] voting that was not opened is not closed', () => {
    expect(seenWithout('voting.opened', of(decided)).rounds[0]?.voting.stage).toBe('quorum-confirmed');
  });

  it('[17.3] a revote that was not decided on has no time', () => {
    expect(seenWithout('revote.decided', of(tied)).rounds[0]?.revote).toEqual({ stage: 'none' });
  });

  it('[11.2] without a commission there are no officers, and nobody is replaced', () => {
    expect(seenWithout('commission.voted', of(chairGone)).commission).toEqual({ stage: 'none' });
  });

  it('[18] minutes of a meeting that was not closed are neither signed nor sent', () => {
    const seen = seenWithout('meeting.closed', of(consented));
    expect(seen).toMatchObject({ phase: 'open', minutes: null });
  });

  it('[6.2] a site on which nothing was convened is no convening', () => {
    const steps: Step = [
      sitting(),
      {
        type: 'publication.record',
        publication: { site: 'https://maslikhat-basqa.example', publishedOn: '2026-11-03' },
      },
    ];
    expect(walked(steps).state.convening?.publications).toHaveLength(2);
    expect(seenWithout('meeting.convened', steps).convening).toBeNull();
  });

  it('[16.1] a member whose PIN was reset may choose another', () => {
    const steps: Step = [
      roundBegun('open'),
      { type: 'member.enrol', member: member(1) },
      { type: 'member.enrol', member: member(2) },
      { type: 'member.reset', member: member(1) },
    ];
    expect([...walked(steps).state.enrolled]).toEqual([member(2)]);
  });
});
