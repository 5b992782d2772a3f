/** Words of the devices the office admits: clause 10. In Russian. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const ru: Phrases<typeof kk> = {
  invite: 'Новое устройство',
  role: 'Роль устройства',
  make: 'Создать приглашение',
  scan: 'Считайте QR-код устройством или откройте адрес и наберите код',
  code: 'Код',
  address: 'Адрес',
  valid: (seconds) => `Осталось секунд – ${seconds}`,
  expired: 'Срок приглашения истек. Создайте новое.',
  paired: 'Устройство подключено',
  admitted: 'Подключенные устройства',
  revoke: 'Отозвать допуск',
  revokeText: (device) => `${device}: связь прервется сразу.`,
  own: 'Это устройство',
  live: 'Связь есть',
  queued: 'Есть неотправленные записи',
  offline: 'Нет связи',
  forked: 'Видит другую историю записей',
  fingerprint: 'Код сверки',
  confirmed: 'Подтверждено',
  confirm: 'Подтвердить',
  compare: (device, fingerprint) =>
    `${device}: на экране самого устройства стоит код ${fingerprint}? Подтверждайте, только если оба кода одинаковы.`,
  unconfirmed: 'Неподтвержденное устройство участвует только в репетициях.',
};
