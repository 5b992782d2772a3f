/** Who is told what of ballots and counts: only what the face needs (I6, I7); clauses 13.4, 15.3 and 15.4. */
import { describe, expect, it } from 'vitest';
import { shownTo } from '../../protocol/audiences.ts';
import { decide } from '../../protocol/decide.ts';
import type { Event, EventType } from '../../protocol/events/event.ts';
import { replay } from '../../protocol/evolve.ts';
import { AUDIENCES, type Audience } from '../../protocol/roles.ts';
import { SEALED } from '../../protocol/values.ts';
import {
  ballotsReady,
  boxOpened,
  byBallots,
  candidate,
  counted,
  deputy,
  entering,
  issue,
  issued,
  papers,
  received,
  roundBegun,
  UNCHOSEN,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { START, walked } from '../support/walk.ts';

/** Those who carry the meeting; the others are the desks and the wall. */
const INNER: readonly Audience[] = ['office', 'commission', 'podium'];

const figures = papers([56, 33], { blank: 1 });
const { records } = walked(
  roundBegun('secret'),
  ballotsReady(),
  issued(),
  votingOpened,
  votingClosed,
  boxOpened,
  entering(1, papers([55, 35])),
  entering(2, papers([54, 36])),
  counted(figures),
  received,
);

/** What each audience is told of the first event of a type. */
function told(type: EventType): Record<Audience, Event | null> {
  const event = records.find((record) => record.event.type === type)?.event;
  if (event === undefined) throw new Error(`there is no ${type} in this meeting`);
  const of = (audience: Audience) => shownTo(audience, event);
  return {
    office: of('office'),
    desk: of('desk'),
    commission: of('commission'),
    podium: of('podium'),
    hall: of('hall'),
  };
}

describe('[15.3] who has taken a ballot', () => {
  it('is known to the commission alone; the others learn that one more was given', () => {
    const given = { type: 'ballots.issued', round: 1, deputy: deputy(1), document: 'certificate' };
    const sealed = { ...given, deputy: 'sealed', document: 'sealed' };
    expect(told('ballots.issued')).toEqual({
      office: sealed,
      desk: sealed,
      commission: given,
      podium: sealed,
      hall: sealed,
    });
  });

  it('is folded so: all count the ballots, the commission knows the holders', () => {
    const taking = walked(
      roundBegun('secret'),
      ballotsReady(),
      { type: 'issuing.begin' },
      issue(7),
      issue(8),
    );
    for (const audience of AUDIENCES) {
      const seen = taking.records.flatMap(({ at, event }) => {
        const shown = shownTo(audience, event);
        return shown === null ? [] : [{ at, event: shown }];
      });
      const ballots = replay(seen).rounds[0]?.ballots;
      expect(ballots).toMatchObject({ stage: 'issuing', issued: 2 });
      expect(ballots && 'holders' in ballots && ballots.holders.size).toBe(audience === 'commission' ? 2 : 0);
    }
  });
});

describe('[13.4] the figures before they are announced', () => {
  it('are sealed on the chairman’s device: it knows that they may be announced, and not what they are', () => {
    const seen = records.flatMap(({ at, event }) => {
      const shown = shownTo('podium', event);
      return shown === null ? [] : [{ at, event: shown }];
    });
    const onPodium = { now: START, role: 'podium', desk: null, member: null, desks: [] } as const;
    expect(decide(replay(seen), { type: 'result.announce' }, onPodium)).toEqual({
      kind: 'accepted',
      events: [],
    });
  });

  it('one member’s are shown to nobody, so that the second counts alone', () => {
    const entry = told('count.entered');
    expect(entry.commission).toMatchObject({ figures: 'sealed' });
    expect(entry).toMatchObject({ office: null, desk: null, podium: null, hall: null });
  });

  it('that two counts differ is the commission’s affair', () => {
    expect(told('count.differed')).toMatchObject({ office: null, desk: null, podium: null, hall: null });
  });

  it('agreed, they are the commission’s; office and podium learn that they are agreed, wall and desks nothing', () => {
    const agreed = told('count.agreed');
    expect(agreed.commission).toMatchObject({ figures });
    expect(agreed.office).toMatchObject({ figures: 'sealed' });
    expect(agreed.podium).toMatchObject({ figures: 'sealed' });
    expect(agreed).toMatchObject({ desk: null, hall: null });
  });
});

describe('[9.3] what a desk wrote of a deputy', () => {
  const taken = { deputy: deputy(1), desk: 1 } as const;

  it('the document shown is for the office and the desks', () => {
    const came = { type: 'deputy.registered', ...taken, document: 'identity-card', offline: false } as const;
    for (const audience of AUDIENCES) {
      const document = audience === 'office' || audience === 'desk' ? 'identity-card' : 'sealed';
      expect(shownTo(audience, came)).toEqual({ ...came, document });
    }
  });

  it('the reason why a registration was taken back is not for the wall', () => {
    const gone = { type: 'registration.withdrawn', ...taken, reason: 'Қате' } as const;
    for (const audience of AUDIENCES)
      expect(shownTo(audience, gone)).toEqual({ ...gone, reason: audience === 'hall' ? 'sealed' : 'Қате' });
  });
});

describe('[9.3] the numbers of certificates', () => {
  it('are for the office and for the desks’ scanners', () => {
    const certificate = '7';
    const roster = told('roster.imported').office;
    if (roster?.type !== 'roster.imported') throw new Error('the office is told the roster');
    const event = { ...roster, deputies: roster.deputies.map((one) => ({ ...one, certificate })) };
    for (const audience of AUDIENCES) {
      const shown = shownTo(audience, event);
      const seen = shown?.type === 'roster.imported' && shown.deputies[0]?.certificate;
      expect(seen).toBe(audience === 'office' || audience === 'desk' ? certificate : null);
    }
  });
});

describe('[16.1] what the commission writes among its members', () => {
  const paper = { kind: 'result', round: 1 } as const;

  it('a dissent is the commission’s; office and podium learn that there is one', () => {
    const signed = { type: 'paper.signed', paper, member: deputy(2), dissent: 'Келіспеймін' } as const;
    for (const audience of AUDIENCES)
      expect(shownTo(audience, signed)).toEqual(
        audience === 'commission' ? signed : INNER.includes(audience) ? { ...signed, dissent: SEALED } : null,
      );
    const plain = { ...signed, dissent: '' };
    expect(shownTo('podium', plain)).toEqual(plain);
  });

  it('so is why a member refused to sign, and why it counts again', () => {
    const refused = { type: 'signature.refused', paper, member: deputy(2), reason: 'Келіспейді' } as const;
    const reopened = { type: 'count.reopened', round: 1, reason: 'Екі дауыс артық' } as const;
    for (const event of [refused, reopened])
      for (const audience of AUDIENCES)
        expect(shownTo(audience, event)).toEqual(
          audience === 'commission' ? event : INNER.includes(audience) ? { ...event, reason: SEALED } : null,
        );
  });

  it('how many papers too many there are is the commission’s; the figures nobody’s', () => {
    const surplus = {
      type: 'count.surplus',
      round: 1,
      members: [deputy(2), deputy(3)],
      figures,
      papers: 91,
      held: 90,
    } as const;
    for (const audience of AUDIENCES)
      expect(shownTo(audience, { ...surplus, members: [...surplus.members] })).toEqual(
        audience === 'commission' ? { ...surplus, figures: SEALED } : null,
      );
  });
});

describe('[12] a hold', () => {
  it('is for those who carry the meeting, not for the wall and the desks', () => {
    const held: readonly Event[] = [
      { type: 'hold.proposed', by: 'office', reason: 'Түсіндіру керек' },
      { type: 'hold.raised', by: [], cause: 'surplus', reason: '' },
      { type: 'seal.found-broken', round: 1, box: 1 },
    ];
    for (const event of held)
      for (const audience of AUDIENCES)
        expect(shownTo(audience, event)).toEqual(INNER.includes(audience) ? event : null);
  });
});

describe('[11.5] the order of voting', () => {
  it('is told to all when the commission’s chair announces it, not before', () => {
    expect(told('order.set')).toMatchObject({ desk: null, hall: null });
    const { hall, ...others } = told('order.announced');
    expect(hall).toMatchObject({ way: byBallots(), readings: UNCHOSEN });
    for (const other of Object.values(others)) expect(other).toEqual(hall);
  });

  it('a correction of it is told to those who knew it, the reason to those who keep the record', () => {
    const corrected: Event = {
      type: 'record.corrected',
      replaces: { type: 'order.set', at: 0 },
      reason: 'Қате жазылған',
      event: { type: 'order.set', round: 1, way: byBallots(2), readings: UNCHOSEN },
    };
    for (const audience of AUDIENCES)
      expect(shownTo(audience, corrected)).toEqual(INNER.includes(audience) ? corrected : null);
    const heard: Event = {
      ...corrected,
      replaces: { type: 'candidate.heard', at: 0 },
      event: { type: 'candidate.heard', candidate: candidate(1), spoke: true, reason: '' },
    };
    expect(shownTo('hall', heard)).toEqual({ ...heard, reason: SEALED });
    expect(shownTo('office', heard)).toEqual(heard);
  });
});
