/** Why an act of the sitting is not permitted: agenda, commission, method, debate, breaks. Clauses 7, 8, 11, 12, 15.2. */
import { kk as terms } from '../../terms/kk.ts';
import type { RefusalReasons } from '../reasons.ts';

/** Reasons in Kazakh; they name the codes of this family. */
export const kk = {
  'member.not-in-person': ({ name }) =>
    `комиссия мүшесі бұл әрекетті өзі жасауға тиіс – ${name}. Жеке ПИН-кодты енгізіңіз.`, // native reader
  'break.going-on': () => 'үзіліс жүріп жатыр. Үзілісті мәслихат төрағасы аяқтайды.', // native reader
  'break.none': () => 'үзіліс жарияланбаған.', // native reader
  'break.during-voting': () =>
    'дауыс беру басталғаннан кейін хаттама төрағаға берілгенше үзіліс жарияланбайды.', // native reader
  'agenda.out-of-order': ({ item, next }) =>
    `күн тәртібі белгіленген ретпен қаралады. Таңдалған тармақ – ${item}, кезектегі тармақ – ${next}.`, // native reader
  'remarks.already': () => 'кіріспе сөз бұрын аяқталған.', // native reader
  'votes.more-than-attending': ({ votes, attending }) =>
    `дауыстар саны қатысып отырған депутаттардың санынан көп. Дауыстар – ${votes}, қатысып отырған депутаттар – ${attending}. Қайта санаңыз.`, // native reader
  'commission.already': () => 'санақ комиссиясының мүшелері бұрын сайланған.', // native reader
  'commission.not-elected': () => 'санақ комиссиясының мүшелері сайланбаған.', // native reader
  'commission.too-few': ({ members }) =>
    `санақ комиссиясы кемінде 3 адамнан тұруға тиіс. Ұсынылғаны – ${members}.`, // native reader
  'commission.even': ({ members }) =>
    `санақ комиссиясы мүшелерінің саны тақ болуға тиіс. Ұсынылғаны – ${members}.`, // native reader
  'commission.same-person': ({ name }) => `бір депутат екі рет ұсынылған – ${name}.`, // native reader
  'commission.not-attending': ({ name }) =>
    `санақ комиссиясы қатысып отырған депутаттар қатарынан құрылады. Қатысып отырған жоқ – ${name}.`, // native reader
  'commission.presiding': ({ name }) => `жиналысты басқаратын адам санақ комиссиясына сайланбайды – ${name}.`, // native reader
  'commission.candidate': ({ name }) => `әкім лауазымына кандидат санақ комиссиясына сайланбайды – ${name}.`, // native reader
  'commission.not-member': ({ name }) => `санақ комиссиясының мүшесі емес – ${name}.`, // native reader
  'commission.no-majority': (votes) =>
    `комиссия құрамының көпшілік даусы жиналмады. «Жақтап» – ${votes.for}, комиссия мүшелері – ${votes.members}. Қайта дауыс беріңіз.`, // native reader
  'officers.already': () => 'комиссияның төрағасы мен хатшысы бұрын сайланған.', // native reader
  'officers.missing': () => 'комиссияның төрағасы мен хатшысы сайланбаған.', // native reader
  'officers.same-person': ({ name }) =>
    `комиссияның төрағасы мен хатшысы екі бөлек депутат болуға тиіс. Екеуіне де таңдалғаны – ${name}.`, // native reader
  'member.already-enrolled': ({ name }) => `комиссия мүшесі ПИН-кодты бұрын таңдаған – ${name}.`, // native reader
  'member.not-enrolled': ({ name }) => `комиссия мүшесі ПИН-кодты әлі таңдаған жоқ – ${name}.`, // native reader
  'commission.already-announced': () => 'комиссияны сайлау нәтижелері бұрын жарияланған.', // native reader
  'method.already': ({ method }) => `дауыс беру тәсілі бұрын таңдалған – ${terms.methods[method]}.`, // native reader
  'submission.already': () => 'Президенттің ұсынуы бұрын жария етілген.', // native reader
  'submission.authority-missing': () =>
    'Президент уәкілеттік берген өзге лауазымды адамның өкілеттігі көрсетілмеген. Оның негізін жазыңыз.', // native reader
  'candidate.unknown': () => 'мұндай кандидат тізімде жоқ.', // native reader
  'candidate.already-heard': ({ name }) => `кандидат туралы белгі бұрын қойылған – ${name.kk}.`, // native reader
  'candidate.reason-missing': ({ name }) =>
    `кандидат тезистерін баяндамаған, себебі көрсетілмеген – ${name.kk}. Себебін жазыңыз.`, // native reader
  'candidates.not-heard': ({ left }) =>
    `кандидаттардың баяндамасы аяқталмаған. Тыңдалмаған кандидаттар – ${left}.`, // native reader
  'debate.not-open': () => 'жарыссөздер ашылмаған.', // native reader
  'debate.already': () => 'жарыссөздер туралы белгі бұрын қойылған.', // native reader
  'agenda.order-impossible': () =>
    'мұндай рет мүмкін емес. Күн тәртібінің бес тармағы бір-бір рет қаралады, кандидаттардың тезистері Президенттің ұсынуы жария етілгеннен кейін тыңдалады.', // native reader
  'agenda.order-same': () => 'ұсынылған рет қазіргі реттен өзгеше емес.', // native reader
  'agenda.item-done': ({ item }) => `күн тәртібінің аяқталған тармағы өз орнында қалады – ${item}.`, // native reader
  'votes.not-of-all-members': ({ votes, members }) =>
    `дауыстар саны комиссия мүшелерінің санына тең болуға тиіс. Дауыстар – ${votes}, комиссия мүшелері – ${members}. Қайта санаңыз.`, // native reader
  'commission.member-here': ({ name }) =>
    `залдағы және хаттамаға қол қоюдан бас тартпаған мүше ауыстырылмайды – ${name}.`, // native reader
  'commission.count-begun': () => 'дауыстарды санау басталған, комиссияның құрамы енді өзгертілмейді.', // native reader
  'member.absent': ({ name }) =>
    `комиссия мүшесі залда жоқ – ${name}. Бұл әрекетті мүше жиналысқа қатысып отырып жасайды.`, // native reader
} satisfies Partial<RefusalReasons>;
