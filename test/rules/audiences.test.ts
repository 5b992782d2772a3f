/** Who is told what of ballots and counts: only what the face needs (I6, I7); clauses 13.4, 15.3 and 15.4. */
import { describe, expect, it } from 'vitest';
import { shownTo } from '../../protocol/audiences.ts';
import type { Event, EventType } from '../../protocol/events/event.ts';
import { replay } from '../../protocol/evolve.ts';
import { AUDIENCES, type Audience } from '../../protocol/roles.ts';
import {
  ballotsReady,
  boxOpened,
  counted,
  deputy,
  entering,
  issue,
  issued,
  papers,
  received,
  roundBegun,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { walked } from '../support/walk.ts';

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
