/** Words of the office's first page: rehearse, prepare, take up again. In Russian. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const ru: Phrases<typeof kk> = {
  title: 'Что будем делать?',
  rehearse: 'Провести репетицию',
  rehearseText:
    'Учебная область: 97 депутатов 4 маслихатов, два кандидата. Записи настоящего собрания не затрагиваются.',
  prepare: 'Подготовить собрание',
  prepareText: 'Настоящее собрание: уведомление, список депутатов, кандидаты, устройства.',
  type: 'Вид территории',
  nameKk: 'Название территории на казахском',
  nameRu: 'Название территории на русском',
  begin: 'Начать',
  kept: 'Сохраненные собрания',
  resume: 'Продолжить',
  current: 'Текущее собрание',
  rehearsal: 'Репетиция',
  leave:
    'Все устройства перейдут к другому собранию. Нынешнее собрание сохранится, его можно продолжить на этой странице.',
};
