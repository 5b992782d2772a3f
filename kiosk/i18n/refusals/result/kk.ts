/** Why an act after the count is not permitted: handover, announcement, revote, closing, minutes. Clauses 13.4, 16.1, 17, 18. */
import { moment, type RefusalReasons } from '../reasons.ts';

/** Reasons in Kazakh; they name the codes of this family. */
export const kk = {
  'protocol.not-counted': () => 'дауыстар саналып біткен жоқ. Екі жазба бірдей болуға тиіс.', // native reader
  'protocol.already-handed': () => 'хаттама мәслихат төрағасына бұрын берілген.', // native reader
  'protocol.not-handed': () => 'хаттама мәслихат төрағасына берілмеген. Оны санақ комиссиясы береді.', // native reader
  'protocol.already-received': () => 'мәслихат төрағасы хаттаманы бұрын алған.', // native reader
  'protocol.not-received': () =>
    'мәслихат төрағасы хаттаманы алмаған. Алдымен хаттаманың алынғанын белгілеңіз.', // native reader
  'result.already': () => 'дауыс беру нәтижелері жарияланды.',
  'result.missing': () => 'дауыс беру нәтижелері жарияланбаған. Жиналыс олар жарияланғаннан кейін жабылады.', // native reader
  'revote.no-tie': () => 'кандидаттар бірдей дауыс санын жинаған жоқ, қайта дауыс беру өткізілмейді.', // native reader
  'revote.already-decided': () => 'қайта дауыс беруді өткізу туралы шешім бұрын қабылданған.', // native reader
  'revote.not-decided': () =>
    'қайта дауыс беруді өткізу туралы шешім қабылданбаған. Оны санақ комиссиясы қабылдайды.', // native reader
  'revote.not-scheduled': () => 'қайта дауыс беру уақыты айқындалмаған. Оны мәслихат төрағасы айқындайды.', // native reader
  'revote.in-the-past': ({ at }) =>
    `таңдалған уақыт өтіп кетті – ${moment(at, 'kk')}. Кейінгі уақытты таңдаңыз.`, // native reader
  'revote.too-early': ({ at }) =>
    `қайта дауыс беру уақыты әлі келген жоқ. Айқындалған уақыт – ${moment(at, 'kk')}.`, // native reader
  'meeting.tie-open': () => 'кандидаттар бірдей дауыс санын жинады. Алдымен қайта дауыс беруді өткізу қажет.', // native reader
  'minutes.not-closed': () =>
    'жиналыс жабылмаған. Жиналыстың хаттамасына жиналыс жабылғаннан кейін қол қойылады.', // native reader
  'minutes.already-signed': () => 'жиналыстың хаттамасына бұрын қол қойылған.', // native reader
  'minutes.unsigned': ({ signed }) =>
    `жиналыстың хаттамасына мәслихат төрағасы мен санақ комиссиясының төрағасы қол қоюға тиіс. Қол қойғаны – ${signed}, қажеттісі – 2.`, // native reader
  'minutes.already-sent': () => 'жиналыстың хаттамасы Президент Әкімшілігіне бұрын жіберілген.', // native reader
  'minutes.not-commission-chair': ({ name }) =>
    `жиналыстың хаттамасына санақ комиссиясының төрағасы қол қояды. Комиссия төрағасы емес – ${name}.`, // native reader
} satisfies Partial<RefusalReasons>;
