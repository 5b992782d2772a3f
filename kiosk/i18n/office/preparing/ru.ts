/** Words of the notice, the convening, the publication and the sending: clauses 5, 6, 10 and 18. In Russian. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const ru: Phrases<typeof kk> = {
  notice: {
    number: 'Номер уведомления',
    receivedOn: 'День получения уведомления',
    receivedAt: 'Время',
    from: 'От кого',
    save: 'Записать уведомление',
    future: 'Этот день еще не наступил',
  },
  convene: {
    latest: (day) => `Последний возможный день собрания – ${day} (п. 6)`,
    publishBy: (day) => `Последний день оповещения депутатов – ${day} (п. 6)`,
    date: 'Дата собрания',
    time: 'Время собрания',
    place: 'Место проведения',
    presiding: 'Фамилия, имя, отчество председателя маслихата, который руководит собранием',
    site: 'Официальный интернет-ресурс',
    publishedOn: 'Размещено',
    addSite: 'Еще один интернет-ресурс',
    removeSite: 'Убрать последний интернет-ресурс',
    siteNumber: (number) => `Официальный интернет-ресурс № ${number}`,
    publishedNumber: (number) => `Размещено № ${number}`,
    late: 'Размещено позже срока. Так и останется в записи.',
    broadcast: 'Онлайн-трансляция',
    broadcastYes: 'Организуется',
    broadcastNo: 'Нет технической возможности',
    broadcastDetail: 'Ссылка или причина',
    save: 'Созвать собрание',
  },
  send: {
    channel: 'Способ отправки',
    number: 'Исходящий номер',
    save: 'Отметить как направленный',
  },
  edition: {
    choose: 'Редакция Правил',
    inForce: 'Редакция, действующая в день собрания',
    from: (day) => `Редакция – ${day}`,
    other: 'В день собрания действует другая редакция.',
    amended: (day, number) => `Последнее изменение: ${day}, № ${number}`,
  },
  publication: {
    save: 'Записать размещение',
  },
};
