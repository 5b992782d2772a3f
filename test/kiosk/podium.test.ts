/** The chairman's podium: the sentence with its figures, what stays in sight, and when a missing quorum interrupts. */
import { describe, expect, it } from 'vitest';
import { NO_VOTES, runningSum, votesOf } from '../../kiosk/acts/sector-votes.ts';
import { lastRead } from '../../kiosk/faces/podium/last-read.ts';
import { registrationSentence } from '../../kiosk/faces/podium/opening-sentences.ts';
import { quorumAlarm } from '../../kiosk/faces/podium/quorum-alarm.ts';
import { resultSentence } from '../../kiosk/faces/podium/sentences.ts';
import { script } from '../../kiosk/i18n/podium/sitting/index.ts';
import { kk } from '../../kiosk/i18n/terms/kk.ts';
import { ru } from '../../kiosk/i18n/terms/ru.ts';
import { quorumOf } from '../../protocol/rules/quorum.ts';
import { currentRound, type State } from '../../protocol/state.ts';
import { resultView } from '../../protocol/views/result.ts';
import { given } from '../support/given.ts';
import {
  attend,
  candidateName,
  choosing,
  comeBack,
  hall,
  hands,
  leave,
  openRound,
  orderAnnounced,
  papers,
  revoteScheduled,
  roundBegun,
  secretRound,
  sitting,
  UNCHOSEN,
  upTo,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import type { Step } from '../support/walk.ts';

/** The last of ninety go out of the hall. */
const leaving = (count: number): Step => upTo(count).map((n) => leave(91 - n));

function announced(state: State): { kk: string; ru: string } {
  const round = currentRound(state);
  const view = round === null ? null : resultView(state, round);
  if (view === null) throw new Error('no result has been announced');
  return resultSentence(state, view);
}

describe('[9.3] the chairman reads the results of registration', () => {
  it('64 of 97 is one short, 65 is competent, in both languages of the law', () => {
    const short = registrationSentence(quorumOf(given(hall(), attend(64)).state));
    expect(short.kk).toContain('Тіркелгені – 64.');
    expect(short.kk).toContain('Кворум жоқ. Жетпейтіні – 1.');
    expect(short.ru).toContain('Кворума нет. Не хватает – 1.');
    const enough = registrationSentence(quorumOf(given(hall(), attend(65)).state));
    expect(enough.kk).toContain('Жиналыстың құқықтық күші бар.');
    expect(enough.ru).toContain('Собрание правомочно.');
  });
});

describe('[13.4] the chairman reads the result', () => {
  const first = candidateName(1);

  it('56 to 33 of 90 with one invalid: the number taking part, each candidate, the consent', () => {
    const { state } = given(roundBegun('secret'), secretRound(papers([56, 33], { blank: 1 })));
    const sentence = announced(state);
    expect(sentence.kk).toContain('Дауыс беруге қатысқандар – 90.');
    expect(sentence.kk).toContain(`${first.kk}: «жақтап» – 56, «қарсы» – 33.`);
    expect(sentence.ru).toContain(`Итог: ${first.ru} считается получившим согласие (пункт 17 Правил).`);
    expect(lastRead(state)).toEqual(sentence);
  });

  it('[17.2] 45 to 45 is read as a tie, and then gives way to the time of the revote', () => {
    const tie = given(roundBegun('open'), openRound(hands(90, [45, 45], [45, 45])));
    expect(announced(tie.state).kk).toContain('Кандидаттар бірдей дауыс санын жинады');
    expect(announced(tie.state).kk).not.toContain('келісім алған');
    const fixed = given(roundBegun('open'), openRound(hands(90, [45, 45], [45, 45])), revoteScheduled);
    expect(lastRead(fixed.state)?.kk).toContain('Қайта дауыс беру уақыты – ');
  });

  it('[17.1] 45 of 90 to 30 is no majority; with no reading chosen only figures are read', () => {
    const figures = papers([45, 30], { blank: 15 });
    const chosen = choosing({ participants: 'established', majority: 'half' });
    const none = announced(given(roundBegun('secret'), secretRound(figures, chosen)).state);
    expect(none.kk).toContain('Бірде-бір кандидат көпшілік дауыс алған жоқ.');
    const held = announced(given(roundBegun('secret'), secretRound(figures)).state);
    expect(held.ru).toContain('Итог не объявляется.');
    for (const { kk, ru } of [none, held]) expect(`${kk} ${ru}`).not.toMatch(/келісім|согласие/);
  });

  it('nothing of the figures is read before the announcement', () => {
    const { state } = given(roundBegun('open'), orderAnnounced(UNCHOSEN), votingOpened, votingClosed);
    expect(lastRead(state)?.kk).toBe('Қатысып отырған депутаттар – 90. Кворум бар.');
  });
});

describe('[13.2] a lost quorum interrupts until it is back, and never stops a count', () => {
  it('25 of 90 may go, the 26th interrupts; a measure alone does not end it, a return does', () => {
    expect(quorumAlarm(given(sitting(), leaving(25)).state)).toBe('none');
    const lost: Step = [sitting(), leaving(26)];
    expect(quorumAlarm(given(lost).state)).toBe('interrupt');
    const measure = { type: 'quorum.measure', measure: 'Депутаттар шақырылды' } as const;
    expect(quorumAlarm(given(lost, measure).state)).toBe('interrupt');
    expect(quorumAlarm(given(lost, measure, comeBack(90)).state)).toBe('none');
    expect(quorumAlarm(given(lost, { type: 'break.begin', reason: 'other', minutes: 10 }).state)).toBe(
      'during-break',
    );
  });

  it('before the voting it interrupts, from its opening on it is said beside the count', () => {
    const before: Step = [roundBegun('open'), orderAnnounced(UNCHOSEN)];
    expect(quorumAlarm(given(before, leaving(26)).state)).toBe('interrupt');
    expect(quorumAlarm(given(before, votingOpened, leaving(26)).state)).toBe('counting');
    expect(quorumAlarm(given(before, votingOpened, votingClosed, leaving(26)).state)).toBe('counting');
  });
});

describe('[13.2] a usual measure is recorded in both languages', () => {
  it('with the words of the terms, in their order', () => {
    expect(script.kk.measures).toEqual(kk.measures);
    expect(script.ru.measures).toEqual(ru.measures);
  });
});

describe('[11.4] hands are summed by sectors', () => {
  it('a field that was not typed is not a zero', () => {
    const half = [
      { for: 30, against: 5 },
      { for: 22, against: null },
    ];
    expect(runningSum(half)).toEqual({ for: 52, against: 5 });
    expect(votesOf(half)).toBeNull();
    expect(votesOf(NO_VOTES)).toBeNull();
    expect(
      votesOf([
        { for: 30, against: 5 },
        { for: 22, against: 0 },
      ]),
    ).toEqual({ for: 52, against: 5 });
  });
});
