/** What the commission's console makes of what is typed and of what stands on record: clauses 15.3, 16.1, law.md 4. */
import { beforeAll, describe, expect, it } from 'vitest';
import { runningSum } from '../../kiosk/acts/sector-votes.ts';
import { accountLines } from '../../kiosk/faces/commission/account-lines.ts';
import { boxesOf, nextBox } from '../../kiosk/faces/commission/boxes.ts';
import {
  handFigures,
  noHands,
  noPapers,
  paperFigures as papersTyped,
} from '../../kiosk/faces/commission/count-form.ts';
import { findIn, foldRoster, mayGiveBack, mayReceive } from '../../kiosk/faces/commission/issue-roster.ts';
import { ledgerLine } from '../../kiosk/faces/commission/ledger-line.ts';
import { electionOf, noOfficers } from '../../kiosk/faces/commission/officers-form.ts';
import {
  answered,
  chosenIn,
  commandOf,
  draftOf,
  emptyOrder,
  type OrderDraft,
  questionsOf,
  wayOf,
} from '../../kiosk/faces/commission/order-form.ts';
import { paperFigures } from '../../kiosk/faces/commission/paper-figures.ts';
import { commissionPhrases } from '../../kiosk/i18n/commission/index.ts';
import { fetchLanguage } from '../../kiosk/i18n/phrases.ts';
import { termPhrases } from '../../kiosk/i18n/terms/index.ts';
import type { Readings } from '../../protocol/commands/voting.ts';
import { currentRound } from '../../protocol/state.ts';
import { given } from '../support/given.ts';
import {
  ballotsReady,
  boxOpened,
  byBallots,
  byHands,
  bySystem,
  candidate,
  choosing,
  counted,
  deputy,
  elected,
  issue,
  issued,
  member,
  members,
  orderAnnounced,
  orderSet,
  papers,
  roundBegun,
  voted,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import type { Step } from '../support/walk.ts';

const candidates = [candidate(1), candidate(2)];

describe('[16.1] a count is handed in whole', () => {
  const typed = {
    taken: [50, 40],
    unestablished: 0,
    blank: 1,
    overmarked: 0,
    otherInvalid: 0,
    valid: 89,
    votes: [56, 33],
  };

  it('an empty field is not a zero', () => {
    expect(papersTyped(noPapers(1, 2), candidates)).toBeNull();
    expect(papersTyped({ ...typed, unestablished: null }, candidates)).toBeNull();
    expect(papersTyped({ ...typed, votes: [56, null] }, candidates)).toBeNull();
    expect(papersTyped({ ...typed, taken: [90, null] }, candidates)).toBeNull();
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
    expect(handFigures({ ...draft, participants: 4 }, candidates, true)).toBeNull();
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
        true,
      ),
    ).toEqual({
      kind: 'hands',
      participants: 4,
      candidates: candidates.map((id) => ({ candidate: id, sectors: [sector, sector] })),
    });
  });

  it('[13.3] where only hands «for» are asked, nobody is asked for «against» and its figure is none (G17)', () => {
    const inFavour = { for: 3, against: null };
    const draft = { participants: 4, candidates: [[inFavour], [inFavour]] };
    expect(handFigures(draft, candidates, true)).toBeNull();
    expect(handFigures(draft, candidates, false)?.candidates.map(({ sectors }) => sectors)).toEqual([
      [{ for: 3, against: 0 }],
      [{ for: 3, against: 0 }],
    ]);
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

describe('[15.1] the account above every step', () => {
  const linesAfter = (...steps: readonly Step[]) => {
    const { state } = given(roundBegun('secret'), ...steps);
    const round = currentRound(state);
    if (round === null) throw new Error('the round has begun');
    const lines = accountLines(state, round, commissionPhrases.kk.account, termPhrases.kk);
    const numbers = (terms: readonly { value: number | null }[]) => terms.map(({ value }) => value).join('+');
    return lines.map(({ left, right, state: kind }) => `${numbers(left)} ${kind} ${numbers(right)}`);
  };
  const exchange = choosing({ exchange: 'allowed' });
  const spoiled: Step = [
    issued(1),
    votingOpened,
    { type: 'ballots.spoil', deputy: deputy(3) },
    issue(3),
    { type: 'issuing.end', notTaken: 1 },
  ];

  it('compares those attending with the ballots until as many are prepared', () => {
    expect(linesAfter(orderAnnounced())).toEqual(['90 open ']);
    expect(linesAfter(ballotsReady())).toEqual(['90 balanced 90']);
    const late: Step = {
      type: 'deputy.register',
      deputy: deputy(95),
      document: 'certificate',
      offline: false,
    };
    expect(linesAfter(ballotsReady(), late)).toEqual(['91 unequal 90']);
  });

  it('then issued and not issued, open while somebody in the hall has none', () => {
    expect(linesAfter(ballotsReady(), { type: 'issuing.begin' }, issue(3))).toEqual(['90 open 1+89']);
    expect(linesAfter(ballotsReady(), issued())).toEqual(['90 balanced 90+0']);
  });

  it('[15.3] I = H + S once a spoiled ballot was exchanged, and C = U + S when they are cancelled (G11)', () => {
    expect(linesAfter(ballotsReady(exchange), spoiled)).toEqual(['90 balanced 90+0', '90 balanced 89+1']);
    const cancelled: Step = [spoiled, votingClosed, { type: 'ballots.cancel', count: 1 }];
    expect(linesAfter(ballotsReady(exchange), cancelled)).toEqual([
      '90 balanced 90+0',
      '90 balanced 89+1',
      '1 balanced 0+1',
    ]);
  });

  it('[15.7] what came out of the boxes, each and together, and what was not dropped (G26)', () => {
    const twoBoxes: Step = [
      ballotsReady(choosing({}), 'A-1', 2),
      issued(),
      votingOpened,
      votingClosed,
      boxOpened,
    ];
    expect(linesAfter(twoBoxes)).toEqual([' open ++']);
    expect(linesAfter(twoBoxes, counted(papers([50, 37], { blank: 1, taken: [60, 28] })))).toEqual([
      '60+28 balanced 88',
      '88 balanced 87+1+0',
      '90 balanced 87+1+2',
    ]);
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

describe('[15.3] while voting is open', () => {
  const openedWith = (readings: Partial<Readings>, ...more: readonly Step[]) => {
    const { state } = given(roundBegun('secret'), ballotsReady(choosing(readings)), ...more);
    const round = currentRound(state);
    if (round === null) throw new Error('the round has begun');
    return mayReceive(foldRoster(state.deputies, state.maslikhats), state, round).map(({ id }) => id);
  };

  it('only who handed back a spoiled ballot may receive another (G11)', () => {
    const spoiled: Step = [issued(1), votingOpened, { type: 'ballots.spoil', deputy: deputy(3) }];
    expect(openedWith({ exchange: 'allowed' }, spoiled)).toEqual([deputy(3)]);
  });

  it('everybody without one where issuing rolls on (G23)', () => {
    const rolling: Step = [{ type: 'issuing.begin' }, issue(3), votingOpened];
    expect(openedWith({ issuing: 'rolling' }, rolling)).toHaveLength(89);
  });

  it('a mark is taken back only from who holds a ballot', () => {
    const { state } = given(roundBegun('secret'), ballotsReady(), { type: 'issuing.begin' }, issue(3));
    const round = currentRound(state);
    if (round === null) throw new Error('the round has begun');
    const roster = foldRoster(state.deputies, state.maslikhats);
    expect(mayGiveBack(roster, round).map(({ id }) => id)).toEqual([deputy(3)]);
  });
});

describe('[11.5] the form of counting protocol No. 2', () => {
  const typed = (about: Partial<OrderDraft>): OrderDraft => ({ ...emptyOrder(), ...about });

  it('asks only what can matter: ballots of a secret round, hands of an open one, a tie below the top of three', () => {
    expect(questionsOf('open', 2)).toEqual(['majority', 'hands']);
    expect(questionsOf('open', 3)).toEqual(['majority', 'tie', 'hands']);
    expect(questionsOf('secret', 2)).not.toContain('hands');
    expect(questionsOf('secret', 2)).not.toContain('tie');
    expect(questionsOf('secret', 3)).toContain('tie');
  });

  it('what is not asked is not chosen, whatever was answered before', () => {
    const readings = answered(answered(emptyOrder().readings, 'hands', 'for-only'), 'majority', 'half');
    expect(chosenIn(typed({ readings }), questionsOf('secret', 2))).toEqual(choosing({ majority: 'half' }));
    expect(answered(readings, 'majority', 'none').majority).toBeNull();
  });

  it('[13.1] waits for every box with its place, and boxes are told apart by their names (G26)', () => {
    const one = { name: ' 1 ', place: 'Зал іргесі ' };
    const way = { kind: 'ballots', boxes: [{ name: '1', place: 'Зал іргесі' }] };
    expect(wayOf(typed({ boxes: [one] }), 'secret')).toEqual(way);
    expect(wayOf(typed({ boxes: [one, { name: '2', place: ' ' }] }), 'secret')).toBeNull();
    expect(wayOf(typed({ boxes: [one, { name: '1', place: 'Есік алды' }] }), 'secret')).toBeNull();
  });

  it('[14] an open vote is by one to twelve sectors of hands, or by a system with its name', () => {
    expect(wayOf(typed({ sectors: 3 }), 'open')).toEqual({ kind: 'hands', sectors: 3 });
    for (const sectors of [null, 0, 13]) expect(wayOf(typed({ sectors }), 'open')).toBeNull();
    expect(wayOf(typed({ open: 'electronic', system: ' ' }), 'open')).toBeNull();
    expect(wayOf(typed({ open: 'electronic', system: 'Үлгі жүйесі' }), 'open')).toEqual(bySystem);
  });

  it.each([
    ['secret', byBallots(2)],
    ['open', byHands(3)],
    ['open', bySystem],
  ] as const)('an order that is corrected begins as it is recorded: %s, %o', (method, way) => {
    const { state } = given(roundBegun(method), orderSet(choosing({ majority: 'half' }), way));
    const round = currentRound(state);
    if (round === null) throw new Error('the round has begun');
    expect(commandOf(draftOf(round), round)).toEqual({
      type: 'order.set',
      way,
      readings: choosing({ majority: 'half' }),
    });
  });
});

describe('[11.3] the election of the officers', () => {
  const votes = { for: 5, against: 0 };
  const typed = {
    chair: { person: member(1), ...votes },
    secretary: { person: member(2), ...votes },
  };

  it('waits for both persons and all four figures', () => {
    expect(electionOf(typed, members(5))).toEqual(elected());
    expect(electionOf({ ...typed, chair: { ...typed.chair, against: null } }, members(5))).toBeNull();
    expect(electionOf({ ...typed, secretary: { ...typed.secretary, person: null } }, members(5))).toBeNull();
    expect(electionOf(noOfficers(), members(5))).toBeNull();
  });

  it('knows no person who is no longer a member (G8)', () => {
    expect(electionOf(typed, members(5).slice(1))).toBeNull();
  });
});

describe('[15.4] boxes are shown, sealed and opened one by one', () => {
  it('in the order of counting protocol No. 2, each by its name', () => {
    const begun = given(roundBegun('secret'), ballotsReady(choosing({}), 'A-1', 2));
    const round = currentRound(begun.state);
    if (round === null) throw new Error('the round has begun');
    expect(nextBox(round, 'none')).toBeNull();
    expect(nextBox(round, 'sealed')).toMatchObject({ number: 1, of: 2, name: '1', box: { seal: 'A-1' } });
    expect(boxesOf(round).map(({ name }) => name)).toEqual(['1', '2']);
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
