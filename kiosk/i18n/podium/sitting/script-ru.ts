/** The chairman's sentences of the sitting in Russian, as they are read aloud in the hall. */
import type { Phrases } from '../../phrases.ts';
import type { scriptKk } from './script-kk.ts';

export const scriptRu: Phrases<typeof scriptKk> = {
  remarks: 'Первый вопрос повестки дня – краткое вступительное слово председателя маслихата.',
  commissionProposed: (names) => `В состав счетной комиссии предлагаются: ${names}. Ставится на голосование.`,
  votes: (participants, inFavour, against) =>
    `Приняли участие – ${participants}, «за» – ${inFavour}, «против» – ${against}.`,
  adopted: 'Решение принято.',
  notAdopted: 'Решение не принято.',
  officer: {
    chair: (name, inFavour, against) =>
      `Председатель счетной комиссии – ${name}: «за» – ${inFavour}, «против» – ${against}.`,
    secretary: (name, inFavour, against) =>
      `Секретарь счетной комиссии – ${name}: «за» – ${inFavour}, «против» – ${against}.`,
  },
  methodProposed: {
    open: 'Способ голосования – открытое. Ставится на голосование.',
    secret: 'Способ голосования – тайное. Ставится на голосование.',
  },
  methodVoted: (attending, inFavour, against) =>
    `Общее число присутствующих депутатов – ${attending}, «за» – ${inFavour}, «против» – ${against}.`,
  floor: (who) => `Слово предоставляется: ${who}.`,
  readers: {
    'head-of-administration': 'Руководитель Администрации Президента Республики Казахстан',
    'prime-minister': 'Премьер-Министр Республики Казахстан',
    'authorised-official': 'иное должностное лицо, уполномоченное Президентом Республики Казахстан',
  },
  debateBegins: 'Начинаются прения. Есть ли вопросы кандидатам, мнения «за» или «против»?',
  debateEnds: 'Прения окончены.',
  debateNotHeld: 'Прения не проводятся.',
  voteIsNext: 'Переходим к голосованию. Счетная комиссия установит порядок проведения голосования.',
  breakFor: {
    ballots: 'Объявляю перерыв для изготовления бюллетеней.',
    other: 'Объявляю перерыв.',
  },
  breakLasts: (minutes, until) => `Продолжительность – ${minutes} мин. Время продолжения – ${until}.`,
  breakEnds: 'Перерыв окончен. Собрание продолжается.',
  result: (participants) => `Оглашаю результаты голосования. Приняли участие – ${participants}.`,
  tally: (name, inFavour, against) => `${name}: «за» – ${inFavour}, «против» – ${against}.`,
  tallyForOnly: (name, inFavour) => `${name}: «за» – ${inFavour}, «против» – не подсчитывались.`,
  consent: (name) => `Итог: ${name} считается получившим согласие (пункт 17 Правил).`,
  tie: (tallies) => `Кандидаты набрали одинаковое количество голосов: ${tallies}.`,
  noMajority: 'Ни один кандидат не набрал большинства голосов.',
  noOutcome: 'Итог не объявляется. Причина – толкование не выбрано.',
  revoteDecided:
    'Счетная комиссия приняла решение о проведении повторного голосования среди указанных кандидатов.',
  revoteTime: (time) => `Время повторного голосования – ${time}.`,
  revoteBegins: 'Начинается повторное голосование.',
  closed: 'Результаты голосования оглашены. Собрание закрыто.',
  measures: [
    'Депутаты, покинувшие зал, приглашены в зал',
    'Установлена связь с неприбывшими депутатами',
    'Объявлено ожидание до прибытия депутатов',
    'Начало собрания перенесено на более позднее время',
  ],
};
