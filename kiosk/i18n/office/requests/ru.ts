/** Words for what the hub answers over HTTP when it does not do what was asked. In Russian. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const ru: Phrases<typeof kk> = {
  offline: 'Нет связи с центральным устройством. Попробуйте еще раз.',
  'not-admitted': 'Устройство не подключено.',
  'not-office': 'Это действие выполняется только с устройства аппарата маслихата.',
  'not-confirmed': 'Код сверки этого устройства еще не подтвержден. Подтвердите его с другого устройства.',
  'invitation-invalid': 'Приглашение недействительно или его срок истек.',
  'pairing-locked': 'Слишком много неверных кодов. Создайте новое приглашение.',
  'no-number-left': 'Для этой роли не осталось свободных номеров.',
  'foreign-page': 'Запрос пришел с посторонней страницы.',
  'wrong-host': 'Неверный адрес.',
  'not-found': 'Такой записи нет.',
  'wrong-method': 'Неверный запрос.',
};
