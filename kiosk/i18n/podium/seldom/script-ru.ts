/** The chairman's sentences of what happens seldom, in Russian. */
import type { Phrases } from '../../phrases.ts';
import type { scriptKk } from './script-kk.ts';

export const scriptRu: Phrases<typeof scriptKk> = {
  putToVote: 'Ставится на голосование.',
  votes: (participants, inFavour, against) =>
    `Приняли участие – ${participants}, «за» – ${inFavour}, «против» – ${against}.`,
  adopted: 'Решение принято.',
  notAdopted: 'Решение не принято.',
  reason: (reason) => `Причина – ${reason}.`,

  holdCauses: {
    people: (reason) => `Собрание приостановлено. Причина – ${reason}.`,
    surplus: () =>
      'Собрание приостановлено. Причина – подсчитано больше бюллетеней, чем получили депутаты. Счетная комиссия считает бюллетени заново.',
    'seal-broken': () => 'Собрание приостановлено. Причина – печать на урне нарушена.',
    'second-tie': () =>
      'Собрание приостановлено. Причина – при повторном голосовании кандидаты снова набрали одинаковое количество голосов.',
  },
  decisionOf: {
    meeting: (decision) => `Предлагается решение: ${decision}. Ставится на голосование.`,
    commission: (decision) => `Решение счетной комиссии: ${decision}.`,
  },
  commissionVotes: (inFavour, against) =>
    `Члены счетной комиссии: «за» – ${inFavour}, «против» – ${against}.`,
  holdEnds: {
    'go-on': 'Собрание продолжается.',
    repeat: 'Собрание продолжается. Тур голосования повторяется, начиная с установления порядка.',
  },

  adjourned: (date, time, place) =>
    `Собрание переносится на другой день. Дата – ${date}. Время – ${time}. Место – ${place}.`,
  replaced: (leaver, joiner) =>
    `Из состава счетной комиссии выбывает: ${leaver}. В состав счетной комиссии предлагается: ${joiner}.`,
  reordered: 'Предлагается следующая очередность вопросов повестки дня:',

  corrected: (reason) => `В запись вносится исправление. Причина – ${reason}.`,
  heard: (name) => `${name}: тезисы заслушаны.`,
  notHeard: (name, reason) => `${name}: с тезисами не выступил. Причина – ${reason}.`,

  voided: {
    decision: (round) =>
      `Тур голосования № ${round} завершен без результата. Основание – решение о продолжении собрания.`,
    withdrawal: (round) =>
      `Тур голосования № ${round} завершен без результата. Причина – кандидатура отозвана.`,
  },
  votesGone: 'Голоса этого тура не учитываются.',
  ballotsGone: 'Бюллетени этого тура не используются.',
  voteAgain: 'Тур голосования повторяется, начиная с установления порядка.',
  withdrawn: (names, left) => `Кандидатура отозвана: ${names}. Осталось кандидатов – ${left}.`,
  tooFew:
    'Для голосования необходимо не менее двух кандидатов (пункт 3 Правил). Ожидается новое представление Президента.',
  revoteDeclined: (inFavour, against) =>
    `Счетная комиссия не приняла решения о проведении повторного голосования: «за» – ${inFavour}, «против» – ${against}.`,
};
