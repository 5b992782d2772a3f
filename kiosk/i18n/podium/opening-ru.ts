/** The chairman's sentences before the sitting opens, in Russian. */
import type { Phrases } from '../phrases.ts';
import type { openingKk } from './opening-kk.ts';

export const openingRu: Phrases<typeof openingKk> = {
  registration: (total, attending, needed) =>
    `Оглашаю результаты регистрации. Общее число депутатов – ${total}. Зарегистрировано – ${attending}. Не менее двух третей – ${needed}.`,
  competent: 'Собрание правомочно.',
  noQuorum: (short) => `Кворума нет. Не хватает – ${short}. Принимаются меры по обеспечению кворума.`,
  quorumThere: (attending) => `Присутствуют – ${attending}. Кворум имеется.`,
  opened: 'Собрание открыто.',
};
