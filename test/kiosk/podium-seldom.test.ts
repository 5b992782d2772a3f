/** What the chairman does and says seldom: which act is offered when, what is told, and the sentences with their figures. */
import { describe, expect, it } from 'vitest';
import { revoteNumber } from '../../kiosk/acts/rounds.ts';
import { lastRead } from '../../kiosk/faces/podium/last-read.ts';
import { quorumAlarm } from '../../kiosk/faces/podium/quorum-alarm.ts';
import {
  correctableRecords,
  type Judge,
  leaversOf,
  seldomActs,
} from '../../kiosk/faces/podium/seldom/acts.ts';
import { newsOf } from '../../kiosk/faces/podium/seldom/news.ts';
import { moved } from '../../kiosk/faces/podium/seldom/order.ts';
import {
  adjournSentence,
  correctionSentence,
  holdSentence,
  newsSentence,
  orderSentence,
  releaseSentence,
  replacementSentence,
} from '../../kiosk/faces/podium/seldom/sentences.ts';
import { resultSentence } from '../../kiosk/faces/podium/sentences.ts';
import { submissionCommand } from '../../kiosk/faces/podium/submission-form.ts';
import { decide } from '../../protocol/decide.ts';
import { currentRound, type State } from '../../protocol/state.ts';
import { resultView } from '../../protocol/views/result.ts';
import { given } from '../support/given.ts';
import {
  attend,
  ballotsReady,
  candidate,
  candidateName,
  choosing,
  commissionSits,
  deputyName,
  hall,
  hands,
  issued,
  leave,
  member,
  methodChosen,
  openRound,
  orderAnnounced,
  papers,
  released,
  revoteBegun,
  revoteDecided,
  roundBegun,
  secretRound,
  sitting,
  UNCHOSEN,
  upTo,
  voted,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { START, type Step, type Walk } from '../support/walk.ts';

const NOON = START + 3 * 3_600_000;

/** What the podium's device would be told. */
const judgeOf =
  (state: State): Judge =>
  (command) => {
    const decision = decide(state, command, {
      now: NOON,
      role: 'podium',
      desk: null,
      member: null,
      desks: [],
    });
    return decision.kind === 'refused' ? decision.refusal : null;
  };
const offered = (...steps: readonly Step[]) => {
  const { state } = given(...steps);
  return seldomActs(state, judgeOf(state), NOON);
};

const raisedByTwo: Step = (walk: Walk) => {
  walk.play({ type: 'hold.raise', reason: 'Дабыл' }, { role: 'office' });
  walk.play({ type: 'hold.raise', reason: 'Залда өрт дабылы' }, { role: 'podium' });
};
const adjourned: Step = {
  type: 'meeting.adjourn',
  date: '2026-11-05',
  time: '11:00',
  place: 'Үлгі залы',
  reason: 'Кворум жоқ',
};
const tied: Step = openRound(hands(90, [45, 45], [45, 45]));

describe('[12] the chairman is offered what the decree would permit, and nothing else', () => {
  it('during registration only the wish to stop', () => {
    expect(offered(hall(), attend(65))).toEqual(['raise']);
  });

  it('[17.3] without a quorum, another day', () => {
    expect(offered(hall(), attend(64), { type: 'registration.announce' })).toEqual(['adjourn', 'raise']);
  });

  it('[7] between items, another order as well; once all are done there is none', () => {
    expect(offered(sitting())).toContain('reorder');
    expect(offered(roundBegun('open'))).not.toContain('reorder');
  });

  it('[7(5)] theses never come before the submission: with these two left there is no other order', () => {
    expect(offered(sitting(), commissionSits(), methodChosen('open'))).not.toContain('reorder');
  });

  it('[11.2] a member is replaced once one has left the hall, and not once the count has begun', () => {
    const [before, gone] = [roundBegun('open'), leave(4)];
    expect(offered(before)).not.toContain('replace');
    expect(offered(before, gone)).toContain('replace');
    expect(leaversOf(given(before, gone).state)).toEqual([member(3)]);
    expect(offered(before, orderAnnounced(UNCHOSEN), votingOpened, votingClosed, gone)).not.toContain(
      'replace',
    );
  });

  it('[17.3] not another day while ballots are out, and again after a tie', () => {
    expect(offered(roundBegun('secret'), ballotsReady(), issued())).not.toContain('adjourn');
    expect(offered(roundBegun('open'), tied)).toContain('adjourn');
  });

  it('while a hold stands only its release is left', () => {
    expect(offered(sitting(), raisedByTwo)).toEqual([]);
  });

  it('one face wishes to stop once', () => {
    const proposed: Step = (walk) => walk.play({ type: 'hold.raise', reason: 'Дабыл' }, { role: 'podium' });
    expect(offered(sitting(), proposed)).not.toContain('raise');
  });
});

describe('[13.4] the chairman corrects what the chairman recorded, until it is signed', () => {
  const correctable = (...steps: readonly Step[]) => {
    const { state } = given(...steps);
    return correctableRecords(state, judgeOf(state)).map(({ type }) => type);
  };

  it('the commission until its officers are elected, method and submission until protocol No. 2 is signed', () => {
    const votes = { for: 90, against: 0 };
    const voted: Step = [
      { type: 'remarks.finish' },
      { type: 'commission.vote', members: upTo(5).map(member), votes },
    ];
    expect(correctable(sitting())).toEqual([]);
    expect(correctable(sitting(), voted)).toEqual(['commission.vote']);
    expect(correctable(roundBegun('open'))).toEqual(
      expect.arrayContaining(['method.vote', 'submission.read', 'candidate.hear']),
    );
    expect(correctable(roundBegun('open'))).not.toContain('commission.vote');
    expect(correctable(roundBegun('open'), orderAnnounced(UNCHOSEN))).toEqual([]);
  });
});

describe('[3, 12, 17.2] what happened outside the usual course is told', () => {
  const kinds = (...steps: readonly Step[]) => newsOf(given(...steps).state).map(({ kind }) => kind);

  it('nothing in a usual meeting', () => {
    expect(kinds(hall())).toEqual([]);
    expect(kinds(roundBegun('secret'), secretRound(papers([56, 34])))).toEqual([]);
  });

  it('a wish to stop, until it has become a hold', () => {
    const proposed: Step = (walk) => walk.play({ type: 'hold.raise', reason: 'Дабыл' }, { role: 'office' });
    expect(kinds(sitting(), proposed)).toEqual(['hold-proposed']);
    expect(kinds(sitting(), raisedByTwo)).toEqual([]);
  });

  it('a round that ended without a result, until the order of the next is set', () => {
    const repeated: Step = [roundBegun('open'), raisedByTwo, released('repeat')];
    const { state } = given(repeated);
    const [news] = newsOf(state);
    expect(news).toMatchObject({ kind: 'voided', round: 1, cause: 'decision', again: true });
    if (news === undefined) throw new Error('a voided round is told');
    expect(newsSentence(state, news)?.kk).toContain('Дауыс беру кезеңі № 1 нәтижесіз аяқталды.');
    expect(newsSentence(state, news)?.kk).not.toContain('жарамсыз');
    expect(newsSentence(state, news)?.kk).not.toMatch(/дауыстар есепке|бюллетеньдері/);
    expect(kinds(repeated, orderAnnounced(UNCHOSEN))).toEqual([]);
    const late = given(roundBegun('secret'), voted(), raisedByTwo, released('repeat'));
    expect(newsOf(late.state)).toMatchObject([{ kind: 'voided', voted: true, ballots: true }]);
  });

  it('[3] a candidacy withdrawn: with two left the round is repeated, with one the President proposes again', () => {
    const withdraw: Step = { type: 'candidate.withdraw', candidate: candidate(2), document: '№ 7' };
    const three = given(roundBegun('open', 90, { candidates: 3 }), withdraw);
    expect(newsOf(three.state).map(({ kind }) => kind)).toEqual(['withdrawn', 'voided']);
    const two = given(roundBegun('open'), withdraw);
    const news = newsOf(two.state).find(({ kind }) => kind === 'withdrawn');
    if (news === undefined) throw new Error('a withdrawal is told');
    const sentence = newsSentence(two.state, news);
    expect(sentence?.kk).toContain(`Кандидатура қайтарып алынды: ${candidateName(2).kk}.`);
    expect(sentence?.ru).toContain('Осталось кандидатов – 1.');
    expect(sentence?.ru).toContain('Ожидается новое представление Президента.');
  });

  it('[17.2] no majority of the members for a revote', () => {
    const { state } = given(roundBegun('open'), tied, revoteDecided(2, 3));
    const [news] = newsOf(state);
    if (news === undefined) throw new Error('a declined revote is told');
    expect(newsSentence(state, news)?.ru).toContain('не приняла решения');
    expect(newsSentence(state, news)?.ru).toContain('«за» – 2, «против» – 3');
  });

  it('[17.3] another day', () => {
    const { state } = given(hall(), attend(64), { type: 'registration.announce' }, adjourned);
    expect(newsOf(state).map(({ kind }) => kind)).toEqual(['adjourned']);
    expect(lastRead(state)).toBeNull();
  });
});

describe('[12] the sentences of a hold', () => {
  it('who stopped it said why; the decision is read with its votes only when they carry it', () => {
    const { state } = given(sitting(), raisedByTwo);
    if (state.hold.stage !== 'raised') throw new Error('the hold is raised');
    expect(holdSentence(state.hold).kk).toBe('Жиналыс тоқтатыла тұрды. Себебі – Залда өрт дабылы.');
    const decision = { by: 'meeting', decision: 'Жалғастыру.', outcome: 'go-on' } as const;
    expect(releaseSentence(decision, null).ru).toBe(
      'Предлагается решение: Жалғастыру. Ставится на голосование.',
    );
    expect(releaseSentence(decision, { for: 50, against: 40 }).ru).toContain(
      'Приняли участие – 90, «за» – 50, «против» – 40.\nРешение принято.\nСобрание продолжается.',
    );
    const ofCommission = { by: 'commission', decision: '', outcome: 'repeat' } as const;
    expect(releaseSentence(ofCommission, { for: 3, against: 2 }).kk).toContain('«жақтап» – 3, «қарсы» – 2.');
    expect(releaseSentence(ofCommission, null).kk).toContain('…');
  });

  it('every cause has its sentence', () => {
    for (const cause of ['people', 'surplus', 'seal-broken', 'second-tie'] as const) {
      const { kk, ru } = holdSentence({ stage: 'raised', by: [], cause, reason: '', since: 0 });
      expect(kk).toMatch(/^Жиналыс тоқтатыла тұрды\. Себебі – /);
      expect(ru).toMatch(/^Собрание приостановлено\. Причина – /);
    }
  });

  it('[13.2] a quorum missing during a hold is said beside it and does not hide it', () => {
    const emptied: Step = upTo(26).map((n) => leave(91 - n));
    expect(quorumAlarm(given(sitting(), raisedByTwo, emptied).state)).toBe('on-hold');
  });
});

describe('[17.3, 11.2, 7] the sentences of other seldom acts', () => {
  it('another day, with the date in words of each language', () => {
    const sentence = adjournSentence({
      date: '2026-11-05',
      time: '11:00',
      place: 'Үлгі залы',
      reason: 'Кворум жоқ',
    });
    expect(sentence.kk).toContain('Күні – 2026 жылғы 5 қараша. Уақыты – 11:00. Орны – Үлгі залы.');
    expect(sentence.ru).toContain('Дата – 5 ноября 2026 года.');
    expect(adjournSentence({ date: '', time: '', place: '', reason: '' }).kk).toContain('Күні – …');
  });

  it('a member replaced: who leaves, who is proposed, and whether the vote carries', () => {
    const { state } = given(roundBegun('open'));
    const who = { leaver: member(3), joiner: undefined, reason: 'Залдан кетті' };
    expect(replacementSentence(state, who, null).kk).toContain(`құрамынан шығады: ${deputyName(4)}.`);
    expect(replacementSentence(state, who, null).kk).toContain('ұсынылады: …');
    const failed = { votes: { for: 45, against: 45 }, adopted: false };
    expect(replacementSentence(state, who, failed).kk).toContain('Шешім қабылданбады.');
  });

  it('[7] another order names the items, one moved by one place', () => {
    expect(moved([1, 2, 3, 4, 5], 3, -1)).toEqual([1, 3, 2, 4, 5]);
    expect(moved([1, 2, 3, 4, 5], 3, 1)).toEqual([1, 2, 4, 3, 5]);
    expect(moved([1, 2, 3, 4, 5], 5, 1)).toEqual([1, 2, 3, 4, 5]);
    expect(orderSentence([1, 3, 2, 4, 5], 'Уақыт', null).ru).toContain(
      '3. Выбор способа голосования.\n2. Выборы',
    );
  });

  it('[13.4] a correction says why, and the record as it holds from now on', () => {
    const { state } = given(roundBegun('open'));
    const heard = {
      type: 'candidate.heard',
      candidate: candidate(1),
      spoke: false,
      reason: 'Ауырды',
    } as const;
    expect(correctionSentence(state, heard, 'Қате').kk).toBe(
      `Жазбаға түзету енгізіледі. Себебі – Қате.\n${candidateName(1).kk}: тезистер баяндалмады. Себебі – Ауырды.`,
    );
    const vote = { method: 'secret', votes: { for: 50, against: 40 }, attending: 90, adopted: true } as const;
    expect(correctionSentence(state, { type: 'method.voted', ...vote }, 'Қате').ru).toContain(
      'Способ голосования – тайное.',
    );
    expect(correctionSentence(state, null, '').kk).toBe('Жазбаға түзету енгізіледі. Себебі – …');
  });

  it('[7(4)] only another official brings a document of authority', () => {
    const form = { name: ' Үлгі Басшы ', authority: '№ 5' };
    expect(submissionCommand({ ...form, reader: null })).toBeNull();
    expect(submissionCommand({ ...form, name: ' ', reader: 'prime-minister' })).toBeNull();
    expect(submissionCommand({ ...form, reader: 'prime-minister' })?.authority).toBe('');
    expect(submissionCommand({ ...form, reader: 'authorised-official' })).toMatchObject({
      name: 'Үлгі Басшы',
      authority: '№ 5',
    });
  });
});

describe('[13.4] a result in which «against» is not reported', () => {
  it('is read with that said, never as a zero', () => {
    const chosen = choosing({ against: 'not-reported' });
    const { state } = given(roundBegun('secret'), secretRound(papers([56, 34]), chosen));
    const round = currentRound(state);
    const view = round === null ? null : resultView(state, round);
    if (view === null) throw new Error('the result is announced');
    expect(resultSentence(state, view).kk).toContain(
      `${candidateName(1).kk}: «жақтап» – 56, «қарсы» – есептелмеді.`,
    );
    expect(resultSentence(state, view).ru).toContain('«против» – не подсчитывались.');
  });
});

describe('[17.2] a revote follows a tie; a round repeated is none', () => {
  it('the number counts ties only', () => {
    expect(revoteNumber(given(roundBegun('open')).state)).toBe(0);
    expect(revoteNumber(given(roundBegun('open'), raisedByTwo, released('repeat')).state)).toBe(0);
    expect(revoteNumber(given(roundBegun('open'), tied).state)).toBe(0);
    expect(revoteNumber(given(roundBegun('open'), tied, revoteBegun).state)).toBe(1);
    const repeated: Step = [raisedByTwo, released('repeat')];
    expect(revoteNumber(given(roundBegun('open'), tied, revoteBegun, repeated).state)).toBe(1);
    expect(lastRead(given(roundBegun('open'), raisedByTwo, released('repeat')).state)?.kk).not.toContain(
      'Қайта дауыс беру басталады',
    );
  });
});
