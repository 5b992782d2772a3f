/** Reasons of holds, of the adjournment and of corrections, in Russian: clauses 12, 13.4 and 17.3. */
import { formatDate } from '../../../../protocol/kazakh/calendar.ts';
import { ru as terms } from '../../terms/ru.ts';
import type { RefusalReasons } from '../reasons.ts';
import type { kk } from './kk.ts';

const day = (isoDate: string) => formatDate(isoDate, 'ru');

/** The same codes as in Kazakh. */
export const ru = {
  'meeting.adjourned': ({ date, time }) =>
    `собрание перенесено на другой день. День продолжения – ${day(date)}, время – ${time}.`,
  'adjourn.during-voting': () =>
    'после изготовления бюллетеней или начала голосования и до оглашения результатов собрание на другой день не переносится.',
  'adjourn.too-early': ({ date, today }) =>
    `собрание переносится на день после сегодняшнего. Выбранный день – ${day(date)}, сегодня – ${day(today)}.`,
  'adjourn.not-due': ({ date, today }) =>
    `день продолжения собрания еще не наступил. Назначенный день – ${day(date)}, сегодня – ${day(today)}.`,
  'hold.standing': ({ cause }) =>
    `собрание приостановлено: ${terms.holdCauses[cause]}. Чтобы продолжить, сначала запишите решение об этом.`,
  'hold.none': () => 'собрание не приостановлено.',
  'hold.already': ({ cause }) => `собрание уже приостановлено: ${terms.holdCauses[cause]}.`,
  'hold.same-face': ({ role }) =>
    `приостановить собрание уже предложило это устройство – ${terms.roles[role]}. Поддержать должно другое.`,
  'hold.no-majority': (votes) =>
    `для решения о продолжении собрания нужно большинство голосов. «За» – ${votes.for}, принимают решение – ${votes.base}.`,
  'hold.count-first': () =>
    'бюллетени еще не пересчитаны. Сначала пересчитайте их или повторите голосование.',
  'hold.nothing-to-repeat': () => 'тур голосования не идет, повторять нечего.',
  'hold.result-announced': () =>
    'результаты голосования оглашены. Повторение оглашенного голосования Правилами не предусмотрено.',
  'correction.nothing': () => 'записи, которую можно исправить, нет.',
  'correction.signed': ({ signed }) =>
    `протокол уже подписывают, запись больше не исправляется. Подписали – ${signed}.`,
  'correction.built-upon': () => 'на этой записи основаны следующие действия, она больше не исправляется.',
  'correction.same': () => 'исправление ничем не отличается от прежней записи.',
} satisfies Pick<RefusalReasons, keyof typeof kk>;
