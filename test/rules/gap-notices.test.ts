/**
 * Which gaps of the decree matter at a moment, to whom, and with which numbers under every reading (law.md 2, I11).
 * Nothing on the wall, nothing of a count before it is announced.
 */
import { describe, expect, it } from 'vitest';
import { shownTo } from '../../protocol/audiences.ts';
import { commandSchema } from '../../protocol/commands/command.ts';
import { READINGS } from '../../protocol/commands/voting.ts';
import { replay } from '../../protocol/evolve.ts';
import { type CardGapId, GAPS, type Gap, type GapId } from '../../protocol/law/gaps.ts';
import { AUDIENCES, type Audience } from '../../protocol/roles.ts';
import { type GapNotice, gapNoticesOf } from '../../protocol/views/gaps.ts';
import { isTrue } from '../support/formula.ts';
import {
  adjourning,
  attend,
  ballotsReady,
  boxOpened,
  candidate,
  choosing,
  closed,
  commissionSits,
  convened,
  counted,
  created,
  deputy,
  deputyName,
  hall,
  handedOver,
  issued,
  leave,
  member,
  noticed,
  orderAnnounced,
  orderSet,
  papers,
  prepared,
  proposed,
  received,
  register,
  revoteBegun,
  revoteScheduled,
  roster,
  roundBegun,
  secretRound,
  signing,
  sitting,
  upTo,
  voted,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { type Step, walked } from '../support/walk.ts';

/** The cards an audience is shown, from what it has been told. */
function shown(audience: Audience, ...steps: readonly Step[]): readonly GapNotice[] {
  const told = walked(...steps).records.flatMap(({ at, event }) => {
    const seen = shownTo(audience, event);
    return seen === null ? [] : { at, event: seen };
  });
  return gapNoticesOf(replay(told), audience);
}

/** One card of the podium, or of another audience. */
function card(gap: CardGapId, steps: readonly Step[], audience: Audience = 'podium'): GapNotice {
  const found = shown(audience, ...steps).find((notice) => notice.gap === gap);
  if (found === undefined) throw new Error(`${gap} is not shown to ${audience}`);
  return found;
}

/** Each reading with the first of its formulas and what it comes to. */
const byReading = ({ readings }: GapNotice) =>
  readings.map(({ reading, formulas, verdict }) => [
    reading,
    formulas.map(({ formula }) => formula),
    verdict === null ? null : verdict.kind === 'held' ? verdict.reason : verdict.kind,
  ]);

/** Seats 97, mandates 94 (law.md 7, scenario 5): the document fixes neither. */
const vacancies: Step = [
  created(),
  noticed(),
  convened(),
  roster({ kind: 'oblast', deputies: 94 }),
  [1, 2].map(proposed),
  { type: 'total.fix', seats: 97, reading: 'seats', document: '' },
  { type: 'registration.open' },
];
const secret = roundBegun('secret', 97);
const tiedTwice: Step = [
  roundBegun('secret'),
  secretRound(papers([45, 45])),
  revoteBegun,
  secretRound(papers([45, 45]), undefined, 'B-1'),
];
/** Revote at 10:00 of 7 November: the third day after the notice was 4 November. */
const lateRevote: Step = [
  roundBegun('secret'),
  secretRound(papers([45, 45])),
  revoteScheduled,
  { type: 'revote.schedule', at: Date.UTC(2026, 10, 7, 5) },
];

/** For every card one meeting in which it is open. */
const OPEN: { readonly [G in CardGapId]: readonly Step[] } = {
  G1: [secret, secretRound(papers([48, 47], { blank: 2 }))],
  G2: [
    roundBegun('secret', 97, { candidates: 3 }),
    secretRound(papers([45, 30, 22]), choosing({ majority: 'half' })),
  ],
  G3: [vacancies, attend(64)],
  G4: [secret, secretRound(papers([48, 47], { overmarked: 2 }))],
  G5: [
    roundBegun('secret', 97, { candidates: 3 }),
    secretRound(papers([45, 26, 26]), choosing({ majority: 'half' })),
  ],
  G8: [
    roundBegun('open'),
    orderSet(),
    { type: 'paper.refuse', paper: { kind: 'order', round: 1 }, refuser: member(3), reason: 'Келіспейді' },
  ],
  G10: [
    secret,
    secretRound(papers([48, 47], { blank: 2 }), choosing({ participants: 'valid', majority: 'half' })),
  ],
  G12: [roundBegun('secret'), ballotsReady(), register(91)],
  G14: [roundBegun('secret'), { type: 'candidate.withdraw', candidate: candidate(2), document: '3-3' }],
  G15: [tiedTwice],
  G16: [lateRevote],
  G20: [
    sitting(66),
    commissionSits(),
    { type: 'method.vote', method: 'open', votes: { for: 33, against: 33 } },
  ],
  G24: [hall()],
  G26: [roundBegun('secret'), ballotsReady(undefined, 'A-1', 2)],
  G28: [roundBegun('secret'), voted(), counted(papers([50, 41]))],
  G29: [sitting(), { type: 'break.begin', reason: 'other', minutes: 15 }],
  G32: [hall()],
};

describe('the 33 gaps are data', () => {
  const entries: readonly (readonly [string, Gap])[] = Object.entries(GAPS);

  it('[17.1] [G1] all of them, in the order of the law’s notes, each with a reading that stands', () => {
    expect(entries.map(([id]) => id)).toEqual(upTo(33).map((n) => `G${n}`));
    for (const [id, { readings }] of entries) expect(new Set(readings).size, id).toBe(readings.length);
  });

  it('[11.5] [G4] every question of the annex is one gap’s, with the same readings and the same default', () => {
    const asked = entries.flatMap(([, { annex, readings }]) =>
      annex === null ? [] : ([[annex, readings]] as const),
    );
    expect(asked.map(([annex]) => annex).toSorted()).toEqual(Object.keys(READINGS).toSorted());
    for (const [question, answers] of Object.entries(READINGS)) {
      const [, readings = []] = asked.find(([annex]) => annex === question) ?? [];
      expect(readings.slice(0, answers.length), question).toEqual([...answers]);
    }
  });

  it('[1] [G30] every act by which a gap is met is a command', () => {
    const commands = new Set<string>(commandSchema.options.map(({ entries: { type } }) => type.literal));
    for (const [id, { acts }] of entries)
      for (const act of acts) expect(commands.has(act), `${id} ${act}`).toBe(true);
  });

  it('[17.1] [G2] six wait for a lawyer’s word', () => {
    expect(entries.filter(([, { lawyer }]) => lawyer).map(([id]) => id)).toEqual([
      'G1',
      'G2',
      'G3',
      'G4',
      'G10',
      'G15',
    ]);
  });

  it('[13.4] [G7] every gap that is a card has a meeting here in which it is open', () => {
    const cards = entries.filter(([, { surface }]) => surface === 'card').map(([id]) => id);
    expect(Object.keys(OPEN)).toEqual(cards);
  });
});

describe('a card is shown to those whom it concerns', () => {
  const gaps = Object.keys(OPEN).filter((id): id is CardGapId => Object.hasOwn(OPEN, id));

  it.each(gaps.map((gap) => [GAPS[gap].clauses[0], gap] as const))(
    '[%s] [%s] with numbers that are true',
    (_, gap) => {
      const audience = gap === 'G28' ? 'commission' : 'podium';
      const found = card(gap, OPEN[gap], audience);
      expect(
        found.readings.map(({ reading }) => reading).filter((code) => !readingsOf(gap).includes(code)),
      ).toEqual([]);
      expect(found.inForce === null || readingsOf(gap).includes(found.inForce)).toBe(true);
      const formulas = [...found.formulas, ...found.readings.flatMap((each) => each.formulas)];
      for (const { formula, proof } of formulas)
        if (!proof.endsWith('in-time')) expect(isTrue(formula), formula).toBe(true);
    },
  );

  it('[13.4] the wall has none, and a desk only who came late', () => {
    for (const gap of gaps) {
      expect(shown('hall', ...OPEN[gap]), gap).toEqual([]);
      expect(
        shown('desk', ...OPEN[gap]).filter((each) => each.gap !== 'G12'),
        gap,
      ).toEqual([]);
    }
    expect(card('G12', OPEN.G12, 'desk').figures).toEqual([{ term: 'without', value: 1 }]);
  });

  it('[15.3] [G11] [G12] whoever waits for another ballot in the place of a spoiled one did not come late', () => {
    const exchanged: Step = [
      roundBegun('secret'),
      ballotsReady(choosing({ exchange: 'allowed' })),
      issued(),
      { type: 'ballots.spoil', deputy: deputy(7) },
    ];
    const gapsOf = (...steps: readonly Step[]) => shown('commission', ...steps).map(({ gap }) => gap);
    expect(gapsOf(exchanged)).not.toContain('G12');
    expect(gapsOf(exchanged, register(91))).toContain('G12');
  });

  it('[13.4] a closed meeting has none', () => {
    expect(shown('podium', OPEN.G1, closed)).toEqual([]);
  });

  it('[13.4] where all readings agree nothing is said', () => {
    const harmless: Step = [secret, secretRound(papers([50, 44], { blank: 3 }))];
    expect(shown('podium', harmless)).toEqual([]);
    expect(shown('commission', harmless)).toEqual([]);
  });

  const readingsOf = (gap: GapId): readonly string[] => GAPS[gap].readings;
});

describe('[17.1] a count under every reading', () => {
  const counting: Step = [secret, voted(), counted(papers([48, 47], { blank: 2 }))];

  it('[17.1] [G1] [G4] 48 of 97 with two invalid: half fails, plurality passes; only among valid ballots it is half', () => {
    const [majority, participants] = [card('G1', OPEN.G1), card('G4', OPEN.G4)];
    expect(byReading(majority)).toEqual([
      ['half', ['2·48 = 96 ≤ 97'], 'no-majority'],
      ['plurality', ['48 > 47'], 'consent'],
    ]);
    expect(byReading(participants)).toEqual([
      ['established', ['95 + 2 = 97', '2·48 = 96 ≤ 97'], 'no-majority'],
      ['received', ['97 − 0 = 97', '2·48 = 96 ≤ 97'], 'no-majority'],
      ['valid', ['95', '2·48 = 96 > 95'], 'consent'],
    ]);
    expect([majority.inForce, majority.ground]).toEqual([null, 'undecided']);
  });

  it('[17.1] [G4] the reading chosen before the vote is in force by the annex, and the others stay visible', () => {
    const chosen = choosing({ participants: 'valid', majority: 'half', blank: 'invalid' });
    const found = card('G4', [secret, secretRound(papers([48, 47], { blank: 2 }), chosen)]);
    expect([found.inForce, found.ground]).toEqual(['valid', 'annex']);
    expect(byReading(found).map(([reading, , verdict]) => [reading, verdict])).toEqual([
      ['established', 'no-majority'],
      ['received', 'no-majority'],
      ['valid', 'consent'],
    ]);
  });

  it('[15.6] [G10] a blank ballot called valid is among those who took part', () => {
    expect(byReading(card('G10', OPEN.G10))).toEqual([
      ['invalid', ['95', '2·48 = 96 > 95'], 'consent'],
      ['valid', ['95 + 2 = 97', '2·48 = 96 ≤ 97'], 'no-majority'],
    ]);
  });

  it('[17.1] [G2] 45 of 97: nobody has the majority, and by plurality alone there would be consent', () => {
    expect(byReading(card('G2', OPEN.G2))).toEqual([
      ['held', ['2·45 = 90 ≤ 97'], 'no-majority'],
      ['plurality', ['45 > 30'], 'consent'],
      ['new-vote', [], null],
    ]);
  });

  it('[17.2] [G5] equality below the top', () => {
    expect(byReading(card('G5', OPEN.G5))).toEqual([
      ['top', ['2·45 = 90 ≤ 97'], 'no-majority'],
      ['any', ['26 = 26'], 'tie'],
    ]);
  });

  it('[13.4] before the announcement only the commission sees it', () => {
    const count = (audience: Audience) =>
      shown(audience, counting, received).filter(({ gap }) => ['G1', 'G2', 'G4', 'G5', 'G10'].includes(gap));
    expect(count('commission').map(({ gap }) => gap)).toEqual(['G1', 'G2', 'G4', 'G10']);
    for (const audience of AUDIENCES.filter((each) => each !== 'commission'))
      expect(count(audience), audience).toEqual([]);
  });
});

describe('[9.3] the total', () => {
  it('[9.3] [G3] 64 of 97 seats or of 94 mandates: both thresholds, and the seats are in force', () => {
    const found = card('G3', OPEN.G3);
    expect(byReading(found)).toEqual([
      ['seats', ['3·64 = 192 < 2·97 = 194'], null],
      ['mandates', ['3·64 = 192 ≥ 2·94 = 188'], null],
    ]);
    expect([found.inForce, found.ground]).toEqual(['seats', 'default']);
  });

  it('[9.3] [G3] nothing is said below both thresholds or above both', () => {
    for (const count of [62, 65])
      expect(shown('podium', vacancies, attend(count)).some(({ gap }) => gap === 'G3')).toBe(false);
  });
});

describe('[16.1] the commission', () => {
  it('[16.1] [G8] a member who refuses and one who left are named', () => {
    const found = card('G8', [OPEN.G8, signing({ kind: 'order', round: 1 }, 1), leave(5)]);
    expect(found.figures).toEqual([
      { term: 'refused', value: 1, name: { kk: deputyName(4), ru: deputyName(4) } },
      { term: 'absent', value: 1, name: { kk: deputyName(5), ru: deputyName(5) } },
    ]);
    expect(byReading(found)).toEqual([
      ['all-sign', ['1 < 5'], null],
      ['dissent', [], null],
      ['majority-signs', ['2·1 = 2 ≤ 5'], null],
    ]);
  });

  it('[16.1] [G8] who is here and has only not signed yet is no card', () => {
    expect(shown('podium', roundBegun('open'), orderSet())).toEqual([]);
  });

  it('[16.1] [G28] a surplus: the commission sees the numbers, the others only that there is one', () => {
    expect(card('G28', OPEN.G28, 'commission').formulas.map(({ formula }) => formula)).toEqual(['91 > 90']);
    for (const audience of ['office', 'podium'] as const) {
      const found = card('G28', OPEN.G28, audience);
      expect([found.formulas, found.figures]).toEqual([[], []]);
    }
  });
});

describe('[15.1] [15.4] ballots and boxes', () => {
  it('[15.1] [G12] the 91st deputy: one more ballot, unless the order chose freed ones', () => {
    const found = card('G12', OPEN.G12);
    expect(found.formulas.map(({ formula }) => formula)).toEqual(['90 < 91']);
    expect(byReading(found)[0]).toEqual(['addendum', ['91 = 91'], null]);
    const freed = card('G12', [
      roundBegun('secret'),
      ballotsReady(choosing({ late: 'freed' })),
      register(91),
    ]);
    expect([freed.inForce, freed.ground]).toEqual(['freed', 'annex']);
  });

  it('[15.1] [G12] no card once one left before taking a ballot, nor once voting is open', () => {
    expect(shown('podium', OPEN.G12, leave(90)).some(({ gap }) => gap === 'G12')).toBe(false);
    const open: Step = [roundBegun('secret'), ballotsReady(), issued(), votingOpened, register(91)];
    expect(shown('commission', open).some(({ gap }) => gap === 'G12')).toBe(false);
  });

  it('[15.4] [G26] two boxes by the order, until the result is announced', () => {
    const found = card('G26', OPEN.G26);
    expect([found.ground, found.figures]).toEqual(['order', [{ term: 'boxes', value: 2 }]]);
    const done: Step = [OPEN.G26, issued(), votingOpened, votingClosed, boxOpened];
    const rest: Step = [
      counted(papers([50, 40], { taken: [45, 45] })),
      received,
      { type: 'result.announce' },
    ];
    expect(shown('podium', done, rest)).toEqual([]);
  });
});

describe('[17.2] [17.3] [3] revotes, other days, withdrawals', () => {
  it('[17.2] [G15] the second tie is held and nothing is in force until it is decided', () => {
    const found = card('G15', OPEN.G15);
    expect([found.inForce, found.ground, found.figures]).toEqual([
      null,
      'undecided',
      [{ term: 'ties', value: 2 }],
    ]);
    expect(found.formulas.map(({ formula }) => formula)).toEqual(['45 = 45']);
    expect(shown('podium', roundBegun('secret'), secretRound(papers([45, 45])))).toEqual([]);
  });

  it('[17.3] [G16] a revote on the sixth day after the notice, and another day', () => {
    expect(card('G16', OPEN.G16).formulas.map(({ formula }) => formula)).toEqual([
      '01.11.2026 + 3 = 04.11.2026 < 07.11.2026',
    ]);
    const other = card('G16', [sitting(), { ...adjourning, date: '2026-11-09' }], 'office');
    expect(other.formulas[0]?.holds).toBe(false);
    expect(shown('podium', roundBegun('secret'), secretRound(papers([45, 45])), revoteScheduled)).toEqual([]);
  });

  it('[3] [G14] one candidate is left, and none is missing while two stand', () => {
    expect(card('G14', OPEN.G14).figures).toEqual([{ term: 'candidates', value: 1 }]);
    const two: Step = [
      roundBegun('secret', 90, { candidates: 3 }),
      { type: 'candidate.withdraw', candidate: candidate(3), document: '3-3' },
    ];
    expect(shown('podium', two)).toEqual([]);
  });
});

describe('[6.1] [6.2] [11.4] [15.2] days, sites, the method, breaks', () => {
  const early = convened({
    publications: [{ site: 'https://maslikhat-ulgi.example', publishedOn: '2026-11-01' }],
  });
  const inTime: Step = [
    created(),
    noticed(),
    early,
    roster({ kind: 'oblast', deputies: 97 }),
    [1, 2].map(proposed),
  ];

  it('[6.2] [G24] informing on the next day keeps the period only if the day of the notice is not counted', () => {
    expect(byReading(card('G24', OPEN.G24))).toEqual([
      ['exclusive', ['01.11.2026 + 1 = 02.11.2026 ≥ 02.11.2026'], null],
      ['inclusive', ['01.11.2026 + 0 = 01.11.2026 < 02.11.2026'], null],
    ]);
    expect(shown('office', inTime)).toEqual([]);
  });

  it('[6.2] [G32] one site for four maslikhats, while there is time to add others', () => {
    expect(card('G32', OPEN.G32, 'office').figures).toEqual([
      { term: 'sites', value: 1 },
      { term: 'maslikhats', value: 4 },
    ]);
    expect(
      shown('office', prepared(), { type: 'registration.open' }, attend(90)).map(({ gap }) => gap),
    ).toContain('G32');
    expect(shown('office', sitting())).toEqual([]);
  });

  it('[11.4] [G20] 33 of 66 choose nothing', () => {
    const found = card('G20', OPEN.G20);
    expect(found.formulas).toMatchObject([{ formula: '2·33 = 66 ≤ 66', holds: false }]);
    expect(found.inForce).toBe('repeat');
  });

  it('[15.2] [G29] a break for something else, and none for the ballots', () => {
    expect(card('G29', OPEN.G29).inForce).toBe('between-items');
    const forBallots: Step = [
      roundBegun('secret'),
      orderAnnounced(),
      { type: 'break.begin', reason: 'ballots', minutes: 15 },
    ];
    expect(shown('podium', forBallots)).toEqual([]);
  });

  it('[16.1] [G1] the cards come in the order of the law’s notes', () => {
    const many = shown(
      'commission',
      secret,
      voted(),
      counted(papers([48, 47], { blank: 2 })),
      handedOver,
      leave(4),
    );
    const numbers = many.map(({ gap }) => Number(gap.slice(1)));
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    expect(numbers.length).toBeGreaterThan(2);
  });
});
