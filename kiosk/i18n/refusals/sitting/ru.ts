/** Reasons of the acts of the sitting, in Russian: clauses 7, 8, 11, 12 and 15.2. */
import { ru as terms } from '../../terms/ru.ts';
import type { RefusalReasons } from '../reasons.ts';
import type { kk } from './kk.ts';

/** The same codes as in Kazakh. */
export const ru = {
  'member.not-in-person': ({ name }) =>
    `член комиссии должен сделать это лично – ${name}. Введите личный ПИН-код.`,
  'break.going-on': () => 'идет перерыв. Его завершает председатель маслихата.',
  'break.none': () => 'перерыв не объявлен.',
  'break.during-voting': () =>
    'после начала голосования и до получения протокола председателем перерыв не объявляется.',
  'agenda.out-of-order': ({ item, next }) =>
    `повестка дня рассматривается по порядку. Выбранный пункт – ${item}, очередной пункт – ${next}.`,
  'remarks.already': () => 'вступительное слово уже завершено.',
  'votes.more-than-attending': ({ votes, attending }) =>
    `голосов больше, чем присутствующих депутатов. Голоса – ${votes}, присутствующие депутаты – ${attending}. Пересчитайте.`,
  'commission.already': () => 'члены счетной комиссии уже избраны.',
  'commission.not-elected': () => 'члены счетной комиссии не избраны.',
  'commission.too-few': ({ members }) =>
    `в счетной комиссии должно быть не менее 3 человек. Предложено – ${members}.`,
  'commission.even': ({ members }) =>
    `число членов счетной комиссии должно быть нечетным. Предложено – ${members}.`,
  'commission.same-person': ({ name }) => `один депутат предложен дважды – ${name}.`,
  'commission.not-attending': ({ name }) =>
    `счетная комиссия образуется из числа присутствующих депутатов. Не присутствует – ${name}.`,
  'commission.presiding': ({ name }) =>
    `руководящий собранием не может быть членом счетной комиссии – ${name}.`,
  'commission.candidate': ({ name }) =>
    `кандидат на должность акима не может быть членом счетной комиссии – ${name}.`,
  'commission.not-member': ({ name }) => `не является членом счетной комиссии – ${name}.`,
  'commission.no-majority': (votes) =>
    `нет большинства голосов от состава комиссии. «За» – ${votes.for}, члены комиссии – ${votes.members}. Проголосуйте еще раз.`,
  'officers.already': () => 'председатель и секретарь комиссии уже избраны.',
  'officers.missing': () => 'председатель и секретарь комиссии не избраны.',
  'officers.same-person': ({ name }) =>
    `председатель и секретарь комиссии должны быть разными депутатами. На обе должности выбран один – ${name}.`,
  'member.already-enrolled': ({ name }) => `член комиссии уже выбрал ПИН-код – ${name}.`,
  'member.not-enrolled': ({ name }) => `член комиссии еще не выбрал ПИН-код – ${name}.`,
  'commission.already-announced': () => 'результаты выборов комиссии уже оглашены.',
  'method.already': ({ method }) => `способ голосования уже выбран – ${terms.methods[method]}.`,
  'submission.already': () => 'представление Президента уже оглашено.',
  'submission.authority-missing': () =>
    'не указаны полномочия иного должностного лица, уполномоченного Президентом. Запишите их основание.',
  'candidate.unknown': () => 'такого кандидата нет в списке.',
  'candidate.already-heard': ({ name }) => `отметка о кандидате уже сделана – ${name.ru}.`,
  'candidate.reason-missing': ({ name }) =>
    `кандидат не выступил с тезисами, причина не указана – ${name.ru}. Запишите причину.`,
  'candidates.not-heard': ({ left }) =>
    `выступления кандидатов не завершены. Осталось заслушать кандидатов – ${left}.`,
  'debate.not-open': () => 'прения не открыты.',
  'debate.already': () => 'отметка о прениях уже сделана.',
  'agenda.order-impossible': () =>
    'такой порядок невозможен. Каждый из пяти пунктов повестки дня рассматривается один раз, кандидаты выступают после оглашения представления Президента.',
  'agenda.order-same': () => 'предложенный порядок не отличается от нынешнего.',
  'agenda.item-done': ({ item }) => `завершенный пункт повестки дня остается на своем месте – ${item}.`,
  'votes.not-of-all-members': ({ votes, members }) =>
    `число голосов должно быть равно числу членов комиссии. Голоса – ${votes}, члены комиссии – ${members}. Пересчитайте.`,
  'commission.member-here': ({ name }) =>
    `член комиссии, который находится в зале и не отказался подписать протокол, не заменяется – ${name}.`,
  'commission.count-begun': () => 'подсчет голосов начат, состав комиссии больше не изменяется.',
  'member.absent': ({ name }) =>
    `члена комиссии нет в зале – ${name}. Это действие он совершает, присутствуя на собрании.`,
} satisfies Pick<RefusalReasons, keyof typeof kk>;
