/** Why an act of registration or the opening of the sitting is not permitted: clauses 9.3 and 13.2. */
import { hallTime } from '../../../../protocol/kazakh/calendar.ts';
import type { RefusalReasons } from '../reasons.ts';

/** Reasons in Kazakh; they name the codes of this family. */
export const kk = {
  'registration.not-open': () =>
    'қазір тіркеу кезеңі емес. Тіркеуді жиналыс алдында мәслихат аппараты ашады.', // native reader
  'registration.already-open': () => 'тіркеу бұрын ашылған.', // native reader
  'deputy.unknown': () => 'мұндай депутат тізімде жоқ.', // native reader
  'deputy.already-registered': ({ name, desk, at }) =>
    `депутат бұрын тіркелген – ${name}. Тіркеу үстелі – № ${desk}, уақыты – ${hallTime(at)}.`, // native reader
  'deputy.not-registered': ({ name }) => `депутат тіркелмеген – ${name}.`, // native reader
  'deputy.already-left': ({ name }) => `депутаттың залдан шыққаны бұрын белгіленген – ${name}.`, // native reader
  'deputy.already-present': ({ name }) => `депутат залда деп белгіленген – ${name}.`, // native reader
  'deputy.in-commission': ({ name }) =>
    `санақ комиссиясының мүшесі тіркеуден шығарылмайды – ${name}. Залдан шықса, соны белгілеңіз.`, // native reader
  'desk.not-away': ({ desk }) =>
    `тіркеу үстелімен байланыс бар, тізімді қолмен растаудың қажеті жоқ. Тіркеу үстелі – № ${desk}.`, // native reader
  'desk.count-differs': ({ desk, recorded, counted }) =>
    `оқылған тізім жазбаларға сәйкес келмейді. Тіркеу үстелі – № ${desk}, оқылғаны – ${counted}, жазылғаны – ${recorded}. Тізімді қайта оқыңыз.`, // native reader
  'desks.not-merged': ({ desks, since }) =>
    `тіркеу үстелдерінің барлық жазбасы түскен жоқ. Тіркеу үстелі – ${desks.map((desk) => `№ ${desk}`).join(', ')}, соңғы синхрондалған уақыты – ${hallTime(since)}. Күтіңіз немесе тізімді қолмен растаңыз.`, // native reader
  'registration.not-announced': () =>
    'қазіргі тіркеу нәтижелері жарияланбаған. Алдымен оларды мәслихат төрағасы жариялайды.', // native reader
  'measure.missing': () => 'кворумды қамтамасыз ету шаралары жазылмаған. Алдымен қабылданған шараны жазыңыз.', // native reader
  'measure.not-needed': ({ attending, needed }) =>
    `кворум бар. Қатысып отырған депутаттар – ${attending}, қажеттісі – ${needed}.`, // native reader
  'quorum.lost': ({ attending, needed, total, short }) =>
    `кворум жоқ. Қатысып отырған депутаттар – ${attending}, қажеттісі – ${needed}, жетпейтіні – ${short}. Депутаттардың жалпы саны – ${total}.`, // native reader
  'meeting.already-open': () => 'жиналыс бұрын ашылған.', // native reader
  'meeting.not-open': () => 'жиналыс ашылмаған. Жиналысты мәслихат төрағасы ашады.', // native reader
  'meeting.closed': () => 'жиналыс жабылған.',
  'desk.other-sitting': ({ day, today }) =>
    `жазба басқа отырыс күніне жатады – № ${day}. Қазіргі отырыс күні – № ${today}. Депутат залда болса, қайта тіркеңіз.`, // native reader
  'deputy.seen-twice': ({ name, desk }) =>
    `екі үстелде тіркелген депутат тіркеуден шығарылмайды – ${name}. Екінші үстел – № ${desk}. Залдан шықса, соны белгілеңіз.`, // native reader
  'registration.issuing-begun': () =>
    'бюллетеньдер беріле бастады, енді ешкім тіркеуден шығарылмайды. Залдан шықса, соны белгілеңіз.', // native reader
  'desk.count-impossible': ({ desk, registered, counted }) =>
    `тізімдегі депутаттар барлық тіркелгендерден көп. Тіркеу үстелі – № ${desk}; оқылғаны – ${counted}; барлық тіркелгені – ${registered}. Тізімдегі әр депутатты алдымен басқа үстелде тіркеңіз.`, // native reader
} satisfies Partial<RefusalReasons>;
