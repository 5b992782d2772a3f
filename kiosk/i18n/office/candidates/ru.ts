/** Words of the candidates: clauses 3 and 4. In Russian. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const ru: Phrases<typeof kk> = {
  empty: 'Кандидаты еще не внесены',
  add: 'Добавить кандидата',
  kk: 'На казахском',
  ru: 'На русском',
  correct: 'Исправить запись о кандидате',
  save: 'Внести кандидата',
  length: (length, limit) => `Знаков – ${length} / ${limit}`,
  tooLong: 'Текст слишком длинный. Полный текст внесите файлом.',
  tooLongToCorrect: 'Текст слишком длинный, чтобы исправить его здесь. Сократите.',
  withdraw: 'Снять кандидатуру',
  withdrawn: 'Кандидатура снята',
  document: 'Документ-основание: дата, номер',
  confirm: (name) =>
    `${name}: кандидатура снимается. Если идет голосование, оно заканчивается без результата. Отменить это нельзя.`,
};
