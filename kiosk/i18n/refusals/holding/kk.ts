/** Why a hold, an adjournment or a correction is not permitted: clauses 12, 13.4, 17.3 and gaps G16, G28. */
import { formatDate } from '../../../../protocol/kazakh/calendar.ts';
import { kk as terms } from '../../terms/kk.ts';
import type { RefusalReasons } from '../reasons.ts';

const day = (isoDate: string) => formatDate(isoDate, 'kk');

/** Reasons in Kazakh; they name the codes of this family. */
export const kk = {
  'meeting.adjourned': ({ date, time }) =>
    `жиналыс басқа күнге қалдырылған. Жалғасатын күні – ${day(date)}, уақыты – ${time}.`, // native reader
  'adjourn.during-voting': () =>
    'бюллетеньдер дайындалғаннан немесе дауыс беру басталғаннан кейін нәтижелер жарияланғанша жиналыс басқа күнге қалдырылмайды.', // native reader
  'adjourn.too-early': ({ date, today }) =>
    `жиналыс бүгінгіден кейінгі күнге қалдырылады. Таңдалған күн – ${day(date)}, бүгін – ${day(today)}.`, // native reader
  'adjourn.not-due': ({ date, today }) =>
    `жиналыс жалғасатын күн әлі келген жоқ. Белгіленген күн – ${day(date)}, бүгін – ${day(today)}.`, // native reader
  'hold.standing': ({ cause }) =>
    `жиналыс тоқтатыла тұр: ${terms.holdCauses[cause]}. Жалғастыру үшін алдымен тиісті шешімді жазыңыз.`, // native reader
  'hold.none': () => 'жиналыс тоқтатылған жоқ.', // native reader
  'hold.already': ({ cause }) => `жиналыс бұрын тоқтатылған: ${terms.holdCauses[cause]}.`, // native reader
  'hold.same-face': ({ role }) =>
    `жиналысты тоқтата тұруды осы құрылғы бұрын ұсынған – ${terms.roles[role]}. Оны басқа құрылғы қолдауға тиіс.`, // native reader
  'hold.no-majority': (votes) =>
    `жиналысты жалғастыру туралы шешімге көпшілік дауыс қажет. «Жақтап» – ${votes.for}, шешім қабылдайтындар – ${votes.base}.`, // native reader
  'hold.count-first': () =>
    'бюллетеньдер әлі қайта саналған жоқ. Алдымен қайта санаңыз немесе дауыс беруді қайталаңыз.', // native reader
  'hold.nothing-to-repeat': () => 'дауыс беру кезеңі жүріп жатқан жоқ, қайталайтын ештеңе жоқ.', // native reader
  'hold.result-announced': () =>
    'дауыс беру нәтижелері жарияланған. Қағидаларда жарияланған дауыс беруді қайталау көзделмеген.', // native reader
  'correction.nothing': () => 'түзетілетін жазба жоқ.', // native reader
  'correction.signed': ({ signed }) =>
    `хаттамаға қол қойыла бастады, жазба енді түзетілмейді. Қол қойғаны – ${signed}.`, // native reader
  'correction.built-upon': () => 'осы жазбаның негізінде келесі әрекеттер жасалған, ол енді түзетілмейді.', // native reader
  'correction.same': () => 'түзету бұрынғы жазбадан өзгеше емес.', // native reader
} satisfies Partial<RefusalReasons>;
