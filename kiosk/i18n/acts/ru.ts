/** Words of the shared acts, in Russian. */
import type { Phrases } from '../phrases.ts';
import type { kk } from './kk.ts';

export const ru: Phrases<typeof kk> = {
  incomplete: 'Сначала заполните поля',
  confirm: 'Подтвердить',
  cancel: 'Отменить',
  close: 'Закрыть',
  queued:
    'Нет связи с центральным устройством. Запись сохранена на этом устройстве и уйдет, когда связь вернется.',
  nextStep: 'Следующий шаг',
  revote: (number) => `Повторное голосование № ${number}`,
  round: (number) => `Тур голосования № ${number}`,
  readAloud: 'Прочтите вслух',
  lastRead: 'Прочитано последним',
  waitingFor: 'Ожидается',
  nothingToDo: 'Сейчас от вас ничего не требуется',
  done: 'Собрание завершено, протокол направлен',
  pinOf: (name) => `Личный ПИН-код – ${name}`,
  erase: 'Стереть',
  enter: 'Ввести',
  signed: 'Подписано',
  attending: 'Присутствует',
  record: 'Контрольный код записи',
  stripLabel: 'Состояние собрания',
  languageLabel: 'Язык',
  live: 'Связь есть',
  stale: (time) => `Данные устарели: ${time}`,
  offline: (queued) => (queued === 0 ? 'Нет связи' : `Нет связи. Записей не отправлено – ${queued}`),
  rehearsal: 'РЕПЕТИЦИЯ',
};
