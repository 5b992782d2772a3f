/** Reasons of registration and of the opening of the sitting, in Russian: clauses 9.3 and 13.2. */
import { hallTime } from '../../../../protocol/kazakh/calendar.ts';
import type { RefusalReasons } from '../reasons.ts';
import type { kk } from './kk.ts';

/** The same codes as in Kazakh. */
export const ru = {
  'registration.not-open': () =>
    'сейчас не этап регистрации. Регистрацию перед собранием открывает аппарат маслихата.',
  'registration.already-open': () => 'регистрация уже открыта.',
  'deputy.unknown': () => 'такого депутата нет в списке.',
  'deputy.already-registered': ({ name, desk, at }) =>
    `депутат уже зарегистрирован – ${name}. Стол регистрации – № ${desk}, время – ${hallTime(at)}.`,
  'deputy.not-registered': ({ name }) => `депутат не зарегистрирован – ${name}.`,
  'deputy.already-left': ({ name }) => `уже отмечено, что депутат покинул зал, – ${name}.`,
  'deputy.already-present': ({ name }) => `депутат отмечен как находящийся в зале – ${name}.`,
  'deputy.in-commission': ({ name }) =>
    `члена счетной комиссии нельзя снять с регистрации – ${name}. Если депутат покинул зал, отметьте это.`,
  'desk.not-away': ({ desk }) =>
    `со столом регистрации есть связь, подтверждать список вручную не нужно. Стол регистрации – № ${desk}.`,
  'desk.count-differs': ({ desk, recorded, counted }) =>
    `зачитанный список не сходится с записями. Стол регистрации – № ${desk}, зачитано – ${counted}, записано – ${recorded}. Зачитайте список еще раз.`,
  'desks.not-merged': ({ desks, since }) =>
    `поступили не все записи столов регистрации. Стол регистрации – ${desks.map((desk) => `№ ${desk}`).join(', ')}, последняя синхронизация – ${hallTime(since)}. Подождите или подтвердите список вручную.`,
  'registration.not-announced': () =>
    'нынешние результаты регистрации не оглашены. Сначала их оглашает председатель маслихата.',
  'measure.missing': () => 'меры по обеспечению кворума не записаны. Сначала запишите принятую меру.',
  'measure.not-needed': ({ attending, needed }) =>
    `кворум имеется. Присутствующие депутаты – ${attending}, необходимо – ${needed}.`,
  'quorum.lost': ({ attending, needed, total, short }) =>
    `кворума нет. Присутствующие депутаты – ${attending}, необходимо – ${needed}, не хватает – ${short}. Общее число депутатов – ${total}.`,
  'meeting.already-open': () => 'собрание уже открыто.',
  'meeting.not-open': () => 'собрание не открыто. Собрание открывает председатель маслихата.',
  'meeting.closed': () => 'собрание закрыто.',
  'desk.other-sitting': ({ day, today }) =>
    `запись относится к другому дню заседания – № ${day}. Сейчас день заседания – № ${today}. Если депутат в зале, зарегистрируйте его заново.`,
  'deputy.seen-twice': ({ name, desk }) =>
    `депутата, зарегистрированного за двумя столами, с регистрации не снимают – ${name}. Второй стол – № ${desk}. Если депутат покинул зал, отметьте это.`,
  'registration.issuing-begun': () =>
    'началась выдача бюллетеней, с регистрации больше никого не снимают. Если депутат покинул зал, отметьте это.',
  'desk.count-impossible': ({ desk, registered, counted }) =>
    `в списке больше депутатов, чем зарегистрировано всего. Стол регистрации – № ${desk}; оглашено – ${counted}; всего зарегистрировано – ${registered}. Сначала зарегистрируйте каждого из списка за другим столом.`,
} satisfies Pick<RefusalReasons, keyof typeof kk>;
