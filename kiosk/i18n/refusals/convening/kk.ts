/** Why an act before registration is not permitted, and who may ask at all: clauses 1, 3 to 6, 9.1, 9.2 and 10. */
import { formatDate } from '../../../../protocol/kazakh/calendar.ts';
import { kk as terms } from '../../terms/kk.ts';
import type { RefusalReasons } from '../reasons.ts';

const day = (isoDate: string) => formatDate(isoDate, 'kk');

/** Reasons in Kazakh; they name the codes of this family. */
export const kk = {
  'role.not-permitted': ({ role, permitted }) =>
    `бұл әрекетке осы құрылғының құқығы жоқ. Осы құрылғы – ${terms.roles[role]}. Құқығы бар құрылғы – ${permitted.map((each) => terms.roles[each]).join(', ')}.`, // native reader
  'meeting.exists': () => 'жиналыс жазбасы бұрын басталған.', // native reader
  'meeting.none': () => 'жиналыс құрылмаған. Алдымен жиналысты құрыңыз.', // native reader
  'transport.rehearsal': () => 'жаттығуда шифрлау талап етілмейді, сондықтан бұл жазба керек емес.', // native reader
  'transport.already-waived': ({ reason }) =>
    `шифрлаусыз өткізу туралы жазба бұрын енгізілген. Себебі: ${reason}.`, // native reader
  'notice.already': () => 'хабарлама бұрын енгізілген.', // native reader
  'notice.missing': () =>
    'хабарлама енгізілмеген. Алдымен Президент Әкімшілігі Басшысының хабарламасын енгізіңіз.', // native reader
  'meeting.already-convened': () => 'жиналыстың күні, уақыты және өткізілетін орны бұрын белгіленген.', // native reader
  'meeting.not-convened': () =>
    'жиналыстың күні, уақыты және өткізілетін орны белгіленбеген. Алдымен оларды белгілеңіз.', // native reader
  'meeting.too-late': ({ date, latest }) =>
    `жиналыс хабарлама алынған күннен бастап күнтізбелік үш күннен кешіктірілмей өткізіледі. Таңдалған күн – ${day(date)}, ең соңғы күн – ${day(latest)}.`, // native reader
  'meeting.before-notice': ({ date, notice }) =>
    `жиналыс хабарлама алынғаннан кейін өткізіледі. Таңдалған күн – ${day(date)}, хабарлама алынған күн – ${day(notice)}.`, // native reader
  'publication.missing': () =>
    'депутаттарды хабардар ету туралы жазба жоқ. Ақпарат орналастырылған ресми интернет-ресурсты және күнін енгізіңіз.', // native reader
  'publication.before-notice': ({ site, publishedOn, notice }) =>
    `ақпарат хабарлама алынғаннан кейін орналастырылады. Интернет-ресурс – ${site}, орналастырылған күн – ${day(publishedOn)}, хабарлама алынған күн – ${day(notice)}.`, // native reader
  'roster.missing': () => 'депутаттардың тізімі енгізілмеген. Алдымен тізімді енгізіңіз.', // native reader
  'roster.frozen': () =>
    'тіркеу ашылған, депутаттардың тізімі енді жаңадан енгізілмейді. Өзгерістер құжат негізінде жеке жазылады.', // native reader
  'roster.duplicate': ({ name }) => `тізімде екі рет көрсетілген – ${name}. Біреуін алып тастаңыз.`, // native reader
  'roster.unknown-maslikhat': ({ name }) => `депутаттың мәслихаты тізімде жоқ. Депутат – ${name}.`, // native reader
  'roster.one-maslikhat': ({ count }) =>
    `астана және республикалық маңызы бар қала жиналысына бір мәслихаттың депутаттары қатысады. Тізімдегі мәслихаттар – ${count}.`, // native reader
  'roster.one-oblast': ({ count }) =>
    `тізімде бір ғана облыс мәслихаты болуға тиіс. Тізімдегі облыс мәслихаттары – ${count}.`, // native reader
  'roster.wrong-kind': ({ name }) =>
    `мәслихаттың түрі жиналыстың аумағына сәйкес келмейді. Мәслихат – ${name}.`, // native reader
  'candidate.duplicate': ({ name }) => `бұл кандидат бұрын енгізілген – ${name}.`, // native reader
  'candidate.incomplete': ({ name }) =>
    `Президенттің ұсынуы толық енгізілмеген. Өмірбаян деректері, еңбек қызметі, мемлекеттік наградалары және өзге де ақпарат қажет. Кандидат – ${name.kk}.`, // native reader
  'candidates.too-few': ({ count }) => `кемінде екі кандидат қажет. Кандидаттар – ${count}.`, // native reader
  'candidates.too-many': ({ most }) => `кандидаттар саны шегіне жетті. Ең көбі – ${most}.`, // native reader
  'candidates.fixed': () =>
    'тіркеу ашылған. Бұдан кейін кандидат қалған кандидаттар екеуден аз болған жағдайда ғана енгізіледі.', // native reader
  'notice.in-future': ({ date }) => `хабарламаның алынған күні әлі келген жоқ – ${day(date)}.`, // native reader
  'publication.already': ({ site }) => `бұл интернет-ресурс бұрын енгізілген – ${site}.`, // native reader
  'publication.in-future': ({ site, publishedOn }) =>
    `ақпарат орналастырылған күн әлі келген жоқ. Интернет-ресурс – ${site}, енгізілген күн – ${day(publishedOn)}.`, // native reader
  'candidate.withdrawn': ({ name }) => `кандидат өз кандидатурасын қайтарып алған – ${name.kk}.`, // native reader
  'total.fewer-seats': ({ seats, mandates }) =>
    `депутаттық орындардың саны тізімдегі депутаттардың санынан аз болмауға тиіс. Орындар – ${seats}, тізімдегі депутаттар – ${mandates}.`, // native reader
  'total.document-missing': ({ seats, mandates }) =>
    `депутаттардың жалпы саны ретінде қолданыстағы мандаттар құжат негізінде ғана алынады. Орындар – ${seats}, мандаттар – ${mandates}. Құжатты көрсетіңіз.`, // native reader
  'presiding.other-maslikhat': ({ name }) =>
    `жиналысты тиісті мәслихаттың төрағасы басқарады: облыста – облыс мәслихатының төрағасы. Басқа мәслихаттың депутаты – ${name}.`, // native reader
  'presiding.basis-missing': ({ name }) =>
    `төраға міндетін уақытша атқарушының негізі көрсетілмеген – ${name}. Құжатты жазыңыз.`, // native reader
  'presiding.in-commission': ({ name }) => `санақ комиссиясының мүшесі жиналысты басқармайды – ${name}.`, // native reader
  'roster.not-amendable': () => 'тізімдегі өзгерістер тіркеу кезінде ғана, жиналыс ашылғанға дейін жазылады.', // native reader
  'deputy.registered': ({ name }) =>
    `депутат тіркелген – ${name}. Тізімнен шығару үшін алдымен оны тіркеуден шығарыңыз.`, // native reader
} satisfies Partial<RefusalReasons>;
