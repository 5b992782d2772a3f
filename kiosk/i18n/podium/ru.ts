/** Words of the chairman's podium from the first moment, in Russian. */
import type { Phrases } from '../phrases.ts';
import type { kk } from './kk.ts';

export const ru: Phrases<typeof kk> = {
  face: 'Экран председателя',

  agenda: 'Повестка дня',

  others: {
    label: 'Что происходит в зале',
    desks: 'Столы синхронизированы',
    ballotsSigned: 'Бюллетени подписали',
    protocolSigned: 'Протокол подписали',
  },

  desks: {
    title: 'Столы регистрации',
    desk: (number) => `Стол № ${number}`,
    queued: (since) => `Есть неотправленные записи, ${since}`,
    offline: (since) => `Нет связи, ${since}`,
    forked: (since) => `Видит другую историю записей, ${since}`,
    confirmed: 'Список зачитан вслух',
  },

  quorum: {
    announceAgain: 'Огласить результаты регистрации снова',
    changed: (announced, now) => `Оглашено – ${announced}. Сейчас присутствует – ${now}.`,
  },
};
