/** Words of the shared acts, in Russian. */
import type { Phrases } from '../phrases.ts';
import type { kk } from './kk.ts';

export const ru: Phrases<typeof kk> = {
  incomplete: 'Сначала заполните поля',
  confirm: 'Подтвердить',
  cancel: 'Отменить',
  close: 'Закрыть',
  sending: 'Отправляется',
  queued:
    'Нет связи с центральным устройством. Запись сохранена на этом устройстве и уйдет, когда связь вернется.',
  nextStep: 'Следующий шаг',
  revote: (number) => `Повторное голосование № ${number}`,
  readAloud: 'Прочтите вслух',
  lastRead: 'Прочитано последним',
  waitingFor: 'Ожидается',
  nothingToDo: 'Сейчас от вас ничего не требуется',
  done: 'Собрание завершено, протокол направлен',
  whoActs: 'Выберите свое имя',
  pinOf: (name) => `Личный ПИН-код – ${name}`,
  erase: 'Стереть',
  enter: 'Ввести',
  signed: 'Подписано',
  attending: 'Присутствует',
  needed: 'Кворум',
  total: 'Общее число депутатов',
  short: 'Не хватает до кворума',
  quorumThere: 'Кворум имеется',
  quorumMissing: 'Кворума нет',
  meterText: (attending, total, needed) =>
    `Присутствует – ${attending}. Общее число депутатов – ${total}. Не менее двух третей – ${needed}.`,
  record: (length, hash) => `Запись № ${length} · ${hash}`,
  stripLabel: 'Состояние собрания',
  languageLabel: 'Язык',
  live: 'Связь есть',
  stale: (time) => `Данные устарели: ${time}`,
  offline: (queued) => `Нет связи. Записей не отправлено – ${queued}`,
  rehearsal: 'РЕПЕТИЦИЯ',
};
