/** Why an act of a voting round is not permitted: order, ballots, box, voting, count. Clauses 11.5 and 13 to 16. */
import { kk as terms } from '../../terms/kk.ts';
import type { RefusalReasons } from '../reasons.ts';

/** Reasons in Kazakh; they name the codes of this family. */
export const kk = {
  'round.none': () =>
    'дауыс беру кезеңі басталмаған. Дауыс беру кандидаттардың баяндамасы мен жарыссөздер (өткізілген жағдайда) аяқталғаннан кейін өткізіледі.', // native reader
  'order.already': () => 'дауыс беруді өткізу тәртібі бұрын белгіленген.', // native reader
  'order.missing': () => 'дауыс беруді өткізу тәртібі белгіленбеген. Оны санақ комиссиясы белгілейді.', // native reader
  'order.not-announced': () =>
    'дауыс беруді өткізу тәртібі хабарланбаған. Оны санақ комиссиясының төрағасы хабарлайды.', // native reader
  'order.way-not-of-method': ({ method }) =>
    `ашық дауыс беру қол көтеру арқылы не дауыстарды санаудың электрондық жүйесі, жасырын дауыс беру бюллетеньдер пайдаланыла отырып өткізіледі. Таңдалған тәсіл – ${terms.methods[method]}.`, // native reader
  'order.not-commission-chair': ({ name }) =>
    `дауыс беруді өткізу тәртібін санақ комиссиясының төрағасы хабарлайды. Комиссия төрағасы емес – ${name}.`, // native reader
  'paper.not-ready': () => 'хаттама қол қоюға дайын емес.', // native reader
  'paper.already-signed': ({ name }) => `комиссия мүшесі хаттамаға бұрын қол қойған – ${name}.`, // native reader
  'paper.signatures-missing': ({ signed, members }) =>
    `хаттамаға комиссияның барлық мүшелері қол қоюға тиіс. Қол қойғаны – ${signed}, комиссия мүшелері – ${members}.`, // native reader
  'ballots.open-voting': () => 'ашық дауыс беруде бюллетеньдер пайдаланылмайды.', // native reader
  'ballots.already': () => 'бюллетеньдер бұрын дайындалған.', // native reader
  'ballots.missing': () => 'бюллетеньдер дайындалмаған. Алдымен бюллетеньдерді дайындаңыз.', // native reader
  'ballots.not-equal-attending': ({ prepared, attending }) =>
    `бюллетеньдердің саны қатысып отырған депутаттардың санына тең болуға тиіс. Бюллетеньдер – ${prepared}, қатысып отырған депутаттар – ${attending}.`, // native reader
  'ballots.not-commission-officer': ({ name }) =>
    `бюллетеньдерге санақ комиссиясының төрағасы мен хатшысы қол қояды. Төрағасы да, хатшысы да емес – ${name}.`, // native reader
  'ballots.already-signed': ({ name }) => `бюллетеньдерге бұрын қол қойған – ${name}.`, // native reader
  'ballots.unsigned': ({ signed }) =>
    `бюллетеньдерге санақ комиссиясының төрағасы мен хатшысы қол қоюға тиіс. Қол қойғаны – ${signed}, қажеттісі – 2.`, // native reader
  'box.already-shown': () => 'жәшіктің бос екені бұрын көрсетілген.', // native reader
  'box.not-shown': () => 'жәшіктің бос екені көрсетілмеген. Алдымен бос жәшікті көрсетіңіз.', // native reader
  'box.already-sealed': () => 'жәшікке бұрын мөр басылған.', // native reader
  'box.not-sealed': () => 'жәшікке мәслихаттың мөрі басылмаған. Алдымен жәшікке мөр басыңыз.', // native reader
  'box.seal-used': ({ seal }) =>
    `бұл мөр бұрын пайдаланылған – № ${seal}. Әрбір жәшікке әр дауыс беруде жаңа мөр басыңыз.`, // native reader
  'box.voting-not-closed': () => 'дауыс беру аяқталмаған. Алдымен дауыс беруді аяқтаңыз.', // native reader
  'box.unissued-not-cancelled': ({ unissued }) =>
    `берілмеген және бүлінген бюллетеньдер жойылмаған. Жойылуға тиісі – ${unissued}. Жәшікті ашар алдында оларды жойыңыз.`, // native reader
  'box.already-open': () => 'жәшік бұрын ашылған.', // native reader
  'box.not-open': () => 'жәшік ашылмаған.', // native reader
  'box.seal-broken': ({ box }) =>
    `жәшіктегі мөрдің бүтін емес екені бұрын жазылған – № ${box}. Шешім қабылданғанша жәшікті ашпаңыз.`, // native reader
  'issuing.already': () => 'бюллетеньдерді беру жүріп жатыр.', // native reader
  'issuing.not-begun': () => 'бюллетеньдерді беру басталмаған.', // native reader
  'issuing.ended': () =>
    'бюллетеньдерді беру аяқталған. Дауыс беру басталғанға дейін оны қайта бастауға болады.', // native reader
  'issuing.not-ended': () => 'бюллетеньдерді беру аяқталмаған. Алдымен беруді аяқтаңыз.', // native reader
  'issuing.left-over': ({ without, stated }) =>
    `бюллетень алмаған депутаттардың саны сәйкес келмейді. Залда бюллетень алмағаны – ${without}, көрсетілгені – ${stated}.`, // native reader
  'ballots.second': ({ name }) =>
    `әрбір депутатқа бір бюллетень беріледі. Бюллетеньді бұрын алған депутат – ${name}.`, // native reader
  'deputy.absent': ({ name }) => `депутат залда жоқ – ${name}.`, // native reader
  'ballots.none-left': ({ prepared }) =>
    `дайындалған бюллетеньдердің бәрі берілді. Дайындалғаны – ${prepared}.`, // native reader
  'voting.quorum-not-confirmed': () =>
    'дауыс беру алдында кворум расталмаған. Оны мәслихат төрағасы растайды.', // native reader
  'voting.already-open': () => 'дауыс беру жүріп жатыр.',
  'voting.not-open': () => 'дауыс беру басталмаған.', // native reader
  'voting.already-closed': () => 'дауыс беру аяқталды.',
  'voting.late': () =>
    'дауыс беру аяқталды. Дауыс беру кезінде болмаған мәслихат депутатының кейін дауыс беруге құқығы жоқ.',
  'ballots.already-cancelled': () => 'берілмеген бюллетеньдер бұрын жойылған.', // native reader
  'ballots.cancel-differs': ({ unissued, stated }) =>
    `жойылатын бюллетеньдердің саны берілмегендері мен бүлінгендерінің санына тең болуға тиіс. Жойылуға тиісі – ${unissued}, көрсетілгені – ${stated}. Қайта санаңыз.`, // native reader
  'count.not-sorted': () =>
    'бюллетеньдер сұрыпталмаған. Алдымен белгіленбеген нысандағы бюллетеньдерді бөліп қойыңыз.', // native reader
  'count.already-sorted': () => 'бюллетеньдер бұрын сұрыпталған.', // native reader
  'count.already': () => 'дауыстар саналды, екі жазба бірдей.', // native reader
  'count.same-member': ({ name }) =>
    `екінші жазбаны комиссияның басқа мүшесі енгізуге тиіс. Бірінші жазбаны енгізген мүше – ${name}.`, // native reader
  'count.wrong-candidates': () =>
    'енгізілген сандар осы дауыс берудің кандидаттарына немесе тәсіліне сәйкес келмейді. Сандарды қайта енгізіңіз.', // native reader
  'count.wrong-sectors': ({ sectors }) =>
    `дауыстар әрбір сектор бойынша енгізіледі. Белгіленген секторлар – ${sectors}.`, // native reader
  'count.unbalanced': ({ taken, sum }) =>
    `жәшіктен алынған бюллетеньдер жарамды, жарамсыз және белгіленбеген нысандағы бюллетеньдердің қосындысына тең болуға тиіс. Жәшіктен алынғаны – ${taken}, қосындысы – ${sum}. Қайта санаңыз.`, // native reader
  'count.votes-differ': ({ valid, votes }) =>
    `кандидаттар жинаған дауыстардың қосындысы жарамды бюллетеньдердің санына тең болуға тиіс. Жарамды бюллетеньдер – ${valid}, дауыстардың қосындысы – ${votes}. Қайта санаңыз.`, // native reader
  'count.surplus': ({ papers, held }) =>
    `жәшіктегі бюллетеньдер берілгенінен көп. Жәшіктен алынған белгіленген нысандағы бюллетеньдер – ${papers}, берілгені – ${held}. Қайта санаңыз.`, // native reader
  'count.more-than-attending': ({ participants, attending }) =>
    `дауыс беруге қатысқандар қатысып отырған депутаттардан көп. Дауыс беруге қатысқандар – ${participants}, қатысып отырған депутаттар – ${attending}. Қайта санаңыз.`, // native reader
  'count.more-than-participants': ({ name, votes, participants }) =>
    `кандидат бойынша «жақтап» және «қарсы» дауыстар дауыс беруге қатысқандардан көп. Кандидат – ${name.kk}, дауыстар – ${votes}, дауыс беруге қатысқандар – ${participants}. Қайта санаңыз.`, // native reader
  'count.for-more-than-participants': ({ votes, participants }) =>
    `барлық кандидаттар бойынша «жақтап» дауыстар дауыс беруге қатысқандардан көп. «Жақтап» – ${votes}, дауыс беруге қатысқандар – ${participants}. Қайта санаңыз.`, // native reader
  'ballots.more-than-needed': ({ added, missing }) =>
    `қосымша бюллетеньдер жетпейтінінен көп. Қосылғаны – ${added}; жетпейтіні – ${missing}.`, // native reader
  'count.voting-not-closed': () => 'дауыс беру аяқталмаған, дауыстар әлі саналмайды.', // native reader
  'paper.already-refused': ({ name }) =>
    `комиссия мүшесінің қол қоюдан бас тартқаны бұрын жазылған – ${name}.`, // native reader
  'ballots.addendum-excluded': () =>
    'санақ комиссиясы кешігіп келген депутаттарға қосымша бюллетень дайындамау туралы шешім қабылдаған. Оларға босаған бюллетень ғана беріледі.', // native reader
  'box.unknown': ({ box, boxes }) =>
    `дауыс беруді өткізу тәртібінде мұндай жәшік жоқ – № ${box}. Белгіленген жәшіктер – ${boxes}.`, // native reader
  'ballots.not-held': ({ name }) => `депутатта бюллетень жоқ – ${name}.`, // native reader
  'ballots.exchange-excluded': () =>
    'әрбір депутатқа бір бюллетень беріледі. Санақ комиссиясы дауыс беру алдында бүлінген бюллетеньді ауыстыруды көздемеген.', // native reader
  'count.wrong-boxes': ({ boxes }) =>
    `жәшіктен алынған бюллетеньдер әрбір жәшік бойынша енгізіледі. Белгіленген жәшіктер – ${boxes}.`, // native reader
  'count.against-not-asked': ({ name }) =>
    `белгіленген тәртіп бойынша «қарсы» дауыстар бөлек саналмайды. Кандидат – ${name.kk}.`, // native reader
  'count.not-counted': () => 'дауыстар әлі саналған жоқ, қайта санайтын ештеңе жоқ.', // native reader
  'count.signed': ({ signed }) =>
    `дауыс беру нәтижелері туралы хаттамаға қол қойыла бастады, дауыстар қайта саналмайды. Қол қойғаны – ${signed}.`, // native reader
} satisfies Partial<RefusalReasons>;
