/** Words of the periods of clauses 6 and 18: how each is kept, until when. In Russian. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const ru: Phrases<typeof kk> = {
  title: 'Сроки',
  statuses: {
    open: 'Срок идет',
    met: 'В срок',
    amber: 'Последний возможный день',
    breach: 'Срок нарушен',
  },
  meeting: 'Проведение собрания (п. 6)',
  informing: 'Оповещение депутатов (п. 6)',
  minutes: 'Направление протокола (п. 18)',
  revote: 'День повторного голосования (п. 17)',
  adjournment: 'День, на который отложено собрание (п. 17)',
  sites: 'Интернет-ресурсы маслихатов (п. 6)',
  sitesOf: (sites, maslikhats) => `с оповещением – ${sites}, маслихатов – ${maslikhats}`,
  notAll: 'Не все',
  all: 'Все',
  later: 'Позже трех дней',
  kept: (day) => `день – ${day}`,
  limit: (day) => `последний возможный день – ${day}`,
};
