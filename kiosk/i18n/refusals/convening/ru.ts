/** Reasons of the acts before registration, in Russian: clauses 1, 3 to 6, 9.1, 9.2 and 10. */
import { formatDate } from '../../../../protocol/kazakh/calendar.ts';
import { ru as terms } from '../../terms/ru.ts';
import type { RefusalReasons } from '../reasons.ts';
import type { kk } from './kk.ts';

const day = (isoDate: string) => formatDate(isoDate, 'ru');

/** The same codes as in Kazakh. */
export const ru = {
  'role.not-permitted': ({ role, permitted }) =>
    `у этого устройства нет права на это действие. Это устройство – ${terms.roles[role]}. Право имеет – ${permitted.map((each) => terms.roles[each]).join(', ')}.`,
  'meeting.exists': () => 'запись собрания уже начата.',
  'meeting.none': () => 'собрание не создано. Сначала создайте собрание.',
  'transport.rehearsal': () => 'репетиции шифрование не требуется, поэтому такая запись не нужна.',
  'transport.already-waived': ({ reason }) =>
    `запись о проведении без шифрования уже внесена. Причина: ${reason}.`,
  'notice.already': () => 'уведомление уже внесено.',
  'notice.missing': () =>
    'уведомление не внесено. Сначала внесите уведомление Руководителя Администрации Президента.',
  'meeting.already-convened': () => 'дата, время и место проведения собрания уже назначены.',
  'meeting.not-convened': () => 'дата, время и место проведения собрания не назначены. Сначала назначьте их.',
  'meeting.too-late': ({ date, latest }) =>
    `собрание проводится не позднее трех календарных дней со дня получения уведомления. Выбранный день – ${day(date)}, последний день – ${day(latest)}.`,
  'meeting.before-notice': ({ date, notice }) =>
    `собрание проводится после получения уведомления. Выбранный день – ${day(date)}, день получения уведомления – ${day(notice)}.`,
  'publication.missing': () =>
    'нет записи об оповещении депутатов. Внесите официальный интернет-ресурс, на котором размещена информация, и дату.',
  'publication.before-notice': ({ site, publishedOn, notice }) =>
    `информация размещается после получения уведомления. Интернет-ресурс – ${site}, день размещения – ${day(publishedOn)}, день получения уведомления – ${day(notice)}.`,
  'roster.missing': () => 'список депутатов не внесен. Сначала внесите список.',
  'roster.frozen': () =>
    'регистрация открыта, список депутатов заново не вносится. Изменения записываются по одному, на основании документа.',
  'roster.duplicate': ({ name }) => `в списке указано дважды – ${name}. Уберите одну запись.`,
  'roster.unknown-maslikhat': ({ name }) => `маслихата депутата нет в списке. Депутат – ${name}.`,
  'roster.one-maslikhat': ({ count }) =>
    `в собрании столицы и города республиканского значения участвуют депутаты одного маслихата. Маслихатов в списке – ${count}.`,
  'roster.one-oblast': ({ count }) =>
    `в списке должен быть ровно один маслихат области. Маслихатов области в списке – ${count}.`,
  'roster.wrong-kind': ({ name }) =>
    `вид маслихата не соответствует территории собрания. Маслихат – ${name}.`,
  'candidate.duplicate': ({ name }) => `этот кандидат уже внесен – ${name}.`,
  'candidate.incomplete': ({ name }) =>
    `представление Президента внесено не полностью. Нужны биографические данные, трудовая деятельность, государственные награды и иная информация. Кандидат – ${name.ru}.`,
  'candidates.too-few': ({ count }) => `нужно не менее двух кандидатов. Кандидатов – ${count}.`,
  'candidates.too-many': ({ most }) => `достигнуто наибольшее число кандидатов. Не более – ${most}.`,
  'candidates.fixed': () =>
    'регистрация открыта. Кандидат вносится, только если кандидатов осталось менее двух.',
  'notice.in-future': ({ date }) => `день получения уведомления еще не наступил – ${day(date)}.`,
  'publication.already': ({ site }) => `этот интернет-ресурс уже внесен – ${site}.`,
  'publication.in-future': ({ site, publishedOn }) =>
    `день размещения информации еще не наступил. Интернет-ресурс – ${site}, внесенный день – ${day(publishedOn)}.`,
  'candidate.withdrawn': ({ name }) => `кандидат снял свою кандидатуру – ${name.ru}.`,
  'total.fewer-seats': ({ seats, mandates }) =>
    `депутатских мест не может быть меньше, чем депутатов в списке. Места – ${seats}, депутаты в списке – ${mandates}.`,
  'total.document-missing': ({ seats, mandates }) =>
    `действующие мандаты берутся за общее число депутатов только на основании документа. Места – ${seats}, мандаты – ${mandates}. Укажите документ.`,
  'presiding.other-maslikhat': ({ name }) =>
    `собранием руководит председатель соответствующего маслихата: в области – председатель маслихата области. Депутат другого маслихата – ${name}.`,
  'presiding.basis-missing': ({ name }) =>
    `не указано, на каком основании исполняются обязанности председателя, – ${name}. Запишите документ.`,
  'presiding.in-commission': ({ name }) => `член счетной комиссии не руководит собранием – ${name}.`,
  'roster.not-amendable': () =>
    'изменения в списке записываются только во время регистрации, до открытия собрания.',
  'deputy.registered': ({ name }) =>
    `депутат зарегистрирован – ${name}. Чтобы исключить его из списка, сначала снимите с регистрации.`,
} satisfies Pick<RefusalReasons, keyof typeof kk>;
