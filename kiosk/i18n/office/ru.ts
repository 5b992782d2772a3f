/** Words the office begins with, in Russian. */
import type { Phrases } from '../phrases.ts';
import type { kk } from './kk.ts';

export const ru: Phrases<typeof kk> = {
  face: 'Аппарат маслихата',
  tabs: 'Разделы',
  tab: {
    meeting: 'Собрание',
    roster: 'Список депутатов',
    candidates: 'Кандидаты',
    records: 'Записи',
    devices: 'Устройства',
    meetings: 'Другие собрания',
  },
  about: 'О программе',
  open: {
    save: 'Начать регистрацию',
    confirm: 'Список закрепляется и дальше меняется только по документу. Начинается регистрация депутатов.',
  },
  overview: {
    title: 'Сведения о собрании',
    territory: 'Территория',
    notice: 'Уведомление',
    date: 'Дата',
    place: 'Место',
    presiding: 'Руководит собранием',
    edition: 'Редакция Правил',
    phrase: 'Начальные слова записи, читаются вслух при открытии собрания',
    waived: 'Проводится без шифрования',
    adjourned: 'Отложено на другой день',
    withdrawn: 'кандидатура снята',
    sent: 'Направлен в Администрацию Президента',
    missing: (devices) => `Еще не подключены – ${devices}`,
    none: '–',
  },
};
