/** What the commission's console makes of what is typed and of what stands on record: clauses 15.3, 16.1, law.md 4. */
import { beforeAll, describe, expect, it } from 'vitest';
import { runningSum } from '../../kiosk/acts/sector-votes.ts';
import {
  handFigures,
  noHands,
  noPapers,
  paperFigures as papersTyped,
} from '../../kiosk/faces/commission/count-form.ts';
import { findIn, foldRoster, mayReceive } from '../../kiosk/faces/commission/issue-roster.ts';
import { ledgerLine } from '../../kiosk/faces/commission/ledger-line.ts';
import { paperFigures } from '../../kiosk/faces/commission/paper-figures.ts';
import { fetchLanguage } from '../../kiosk/i18n/phrases.ts';
import { currentRound } from '../../protocol/state.ts';
import { given } from '../support/given.ts';
import {
  ballotsReady,
  candidate,
  counted,
  deputy,
  issue,
  papers,
  roundBegun,
  voted,
} from '../support/meeting.ts';

const candidates = [candidate(1), candidate(2)];

describe('[16.1] a count is handed in whole', () => {
  const typed = {
    taken: 90,
    unestablished: 0,
    blank: 1,
    overmarked: 0,
    otherInvalid: 0,
    valid: 89,
    votes: [56, 33],
  };

  it('an empty field is not a zero', () => {
    expect(papersTyped(noPapers(2), candidates)).toBeNull();
    expect(papersTyped({ ...typed, unestablished: null }, candidates)).toBeNull();
    expect(papersTyped({ ...typed, votes: [56, null] }, candidates)).toBeNull();
  });

  it('with every field typed it names each candidate in the order of the round', () => {
    const { votes, ...fields } = typed;
    expect(papersTyped({ ...fields, votes }, candidates)).toEqual({
      kind: 'ballots',
      ...fields,
      votes: [
        { candidate: candidate(1), votes: 56 },
        { candidate: candidate(2), votes: 33 },
      ],
    });
  });

  it('hands wait for every sector, and the sum runs with what is typed', () => {
    const draft = noHands(2, 2);
    expect(handFigures({ ...draft, participants: 4 }, candidates)).toBeNull();
    expect(
      runningSum([
        { for: 3, against: null },
        { for: null, against: 1 },
      ]),
    ).toEqual({ for: 3, against: 1 });
    const sector = { for: 1, against: 1 };
    expect(
      handFigures(
        {
          participants: 4,
          candidates: [
            [sector, sector],
            [sector, sector],
          ],
        },
        candidates,
      ),
    ).toEqual({
      kind: 'hands',
      participants: 4,
      candidates: candidates.map((id) => ({ candidate: id, sectors: [sector, sector] })),
    });
  });
});

describe('[15.1] the ballot account', () => {
  const words = { balanced: 'equal', missing: 'missing', unequal: (n: number) => `off by ${n}` };
  const line = (prepared: number, issued: number | null, kept: number) =>
    ledgerLine(
      'account',
      [{ label: 'prepared', value: prepared }],
      [
        { label: 'issued', value: issued },
        { label: 'kept', value: kept },
      ],
      words,
    );

  it('balances, is off, or names what nobody has stated', () => {
    expect(line(90, 89, 1)).toMatchObject({ state: 'balanced', verdict: 'equal' });
    expect(line(90, 88, 1)).toMatchObject({ state: 'unequal', verdict: 'off by 1' });
    expect(line(90, null, 1)).toMatchObject({ state: 'open', verdict: 'missing: issued' });
  });
});

describe('[15.3] the issue point', () => {
  const { state } = given(roundBegun('secret'), ballotsReady(), { type: 'issuing.begin' }, issue(3), {
    type: 'deputy.leave',
    deputy: deputy(4),
    offline: false,
  });
  const round = currentRound(state);
  if (round === null) throw new Error('the round has begun');
  const roster = foldRoster(state.deputies, state.maslikhats);
  const waiting = mayReceive(roster, state, round);

  it('shows who is in the hall without a ballot, and nobody else', () => {
    const ids = waiting.map(({ id }) => id);
    expect(ids).toHaveLength(88);
    for (const other of [3, 4, 91]) expect(ids).not.toContain(deputy(other));
  });

  it('finds by the beginnings of words in any order, in Latin letters as in Kazakh', () => {
    expect(findIn(waiting, 'алиш улгиулы-77').map(({ id }) => id)).toEqual([deputy(77)]);
    expect(findIn(waiting, 'alish 77').map(({ id }) => id)).toEqual([deputy(77)]);
    expect(findIn(waiting, 'улгиулы-3 ')).not.toContainEqual(expect.objectContaining({ id: deputy(3) }));
  });
});

beforeAll(() => fetchLanguage('en'));

describe('[16.1] before signing, the figures of protocol No. 3 stand on the screen', () => {
  it('from the prepared ballots to the votes of each candidate', () => {
    const { state } = given(roundBegun('secret'), voted(), counted(papers([56, 33], { blank: 1 })));
    const rows = paperFigures(state, { kind: 'result', round: 1 }, 'en');
    const values = rows.map(({ value }) => value);
    expect(values).toEqual([
      97,
      90,
      90,
      90,
      0,
      90,
      0,
      1,
      89,
      90,
      'for: 56, against: 33',
      'for: 33, against: 56',
    ]);
  });
});
