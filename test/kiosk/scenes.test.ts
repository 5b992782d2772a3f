/** The wall: each scene of a whole meeting under its Kazakh title, and what takes turns where room is short. */
import { describe, expect, it } from 'vitest';
import { shortName } from '../../kiosk/faces/screen/short-name.ts';
import { titleOf } from '../../kiosk/faces/screen/titles.ts';
import { TURN, turnOf } from '../../kiosk/faces/screen/turns.ts';
import type { State } from '../../protocol/state.ts';
import { type Scene, sceneOf } from '../../protocol/views/scene.ts';
import { given } from '../support/given.ts';
import {
  attend,
  ballotsReady,
  candidate,
  candidatesHeard,
  closed,
  commissionSits,
  counted,
  hall,
  issued,
  methodChosen,
  orderAnnounced,
  papers,
  prepared,
  revoteBegun,
  revoteDecided,
  roundBegun,
  secretRound,
  sitting,
  submissionRead,
  voted,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import type { Step } from '../support/walk.ts';

const begun = roundBegun('secret');
const announce: Step = { type: 'registration.announce' };
const withdraw: Step = { type: 'candidate.withdraw', candidate: candidate(2), document: '№ 5 хат' };
const adjourn: Step = {
  type: 'meeting.adjourn',
  date: '2026-11-05',
  time: '11:00',
  place: 'Мәслихат залы',
  reason: 'Уақыт жетпеді',
};
const tied: Step = [begun, secretRound(papers([45, 45]))];
const itemFive: Step = [sitting(), commissionSits(), methodChosen('open'), submissionRead];
const discussed: Step = [
  sitting(),
  commissionSits(),
  methodChosen('open'),
  candidatesHeard,
  { type: 'debate.open' },
];

const SCENES: { readonly [K in Scene['kind']]: readonly [title: string, after: Step] } = {
  welcome: ['Депутаттар жиналысы', prepared()],
  registration: ['Депутаттарды тіркеу', hall()],
  'registration-announced': ['Тіркеу нәтижелері', [hall(), attend(90), announce]],
  'no-quorum': ['Кворум жоқ', [hall(), attend(64), announce]],
  agenda: ['Күн тәртібі', sitting()],
  speaker: ['Кандидаттың баяндамасы', itemFive],
  debate: ['Жарыссөздер', discussed],
  order: ['Дауыс беруді өткізу тәртібі', begun],
  break: [
    'Бюллетеньдерді дайындау үшін үзіліс',
    [begun, orderAnnounced(), { type: 'break.begin', reason: 'ballots', minutes: 20 }],
  ],
  'ballots-preparing': ['Бюллетеньдерді дайындау', [begun, orderAnnounced()]],
  'ballots-issuing': ['Бюллетеньдерді беру', [begun, ballotsReady(), { type: 'issuing.begin' }]],
  'voting-soon': ['Дауыс беру алдында', [begun, ballotsReady(), issued()]],
  voting: ['Жасырын дауыс беру жүріп жатыр', [begun, ballotsReady(), issued(), votingOpened]],
  'voting-ended': ['Дауыс беру аяқталды', [begun, ballotsReady(), issued(), votingOpened, votingClosed]],
  counting: ['Дауыстарды санау', [begun, voted()]],
  result: ['Дауыс беру нәтижелері', tied],
  revote: ['Қайта дауыс беру', [tied, revoteDecided()]],
  voided: ['Дауыс беру нәтижесіз аяқталды', [begun, orderAnnounced(), withdraw]],
  adjourned: ['Жиналыс басқа күнге қалдырылды', [sitting(), adjourn]],
  closed: ['Жиналыс жабылды', [begun, secretRound(papers([56, 34])), closed]],
};

describe('the wall names what is going on', () => {
  for (const [kind, [title, after]] of Object.entries(SCENES))
    it(`«${title}»`, () => {
      const { state } = given(after);
      const scene = sceneOf(state);
      expect(scene.kind).toBe(kind);
      expect(titleOf(scene, state).kk).toBe(title);
      expect(titleOf(scene, state).ru).toMatch(/^[А-ЯЁа-яё .№0-9]+$/u);
    });

  it('[17.3] the result of a revote says which revote it was', () => {
    const { state } = given(tied, revoteBegun, secretRound(papers([40, 50]), undefined, 'A-2'));
    expect(titleOf(sceneOf(state), state).kk).toBe('Дауыс беру нәтижелері. Қайта дауыс беру № 1');
  });

  it('[17.2] a round that repeats one without a result is no revote', () => {
    const { state } = given(roundBegun('secret', 90, { candidates: 3 }), orderAnnounced(), withdraw);
    expect(state.rounds.map(({ voided }) => voided)).toEqual(['withdrawal', null]);
    expect(titleOf(sceneOf(state), state).kk).toBe('Дауыс беруді өткізу тәртібі');
  });

  it('[9.3] another day is registered under its number', () => {
    const { state } = given(sitting(), adjourn);
    const anew: State = { ...state, phase: 'registration' };
    expect(titleOf(sceneOf(anew), anew).kk).toBe('Депутаттарды тіркеу. Отырыс күні № 2');
  });

  it('[15.7] a broken seal, a surplus and a hold leave the wall as it was', () => {
    const walk = given(begun, voted()).walk;
    const before = sceneOf(walk.state).kind;
    walk.take(counted(papers([56, 35])));
    expect(walk.state.hold).toMatchObject({ stage: 'raised', cause: 'surplus' });
    expect(sceneOf(walk.state).kind).toBe(before);
  });
});

describe('what does not fit the wall at once takes turns by hub time', () => {
  it('six rows of which five fit come three by three, again and again', () => {
    const rows = ['1', '2', '3', '4', '5', '6'];
    expect([0, 1, 2].map((turn) => turnOf(rows, 5, turn * TURN).join(''))).toEqual(['123', '456', '123']);
  });

  it('what fits stays, and nothing at all takes no turn', () => {
    expect(turnOf(['1', '2'], 5, TURN)).toEqual(['1', '2']);
    expect(turnOf([], 5, TURN)).toEqual([]);
  });
});

describe('[17.1] the verdict names the candidate whose full name stands above it', () => {
  it('by the whole surname and initials, whichever parts there are', () => {
    expect(shortName({ surname: 'Үміткер', given: 'Айдар', patronymic: 'Үлгіұлы' })).toBe(
      'Үміткер\u00a0А.\u00a0Ү.',
    );
    expect(shortName({ surname: 'Үміткер', given: 'Айдар', patronymic: '' })).toBe('Үміткер\u00a0А.');
  });
});
