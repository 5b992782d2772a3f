/** The lawful next step in words: what it is, what it takes, and the button's verb. Clause by clause as law.md 3.1 has it. */
import type { StepCode } from '../../../protocol/views/next-step.ts';

interface StepWords {
  readonly title: string;
  /** One sentence: what is done and what it needs. */
  readonly lead: string;
  /** The words on the button. */
  readonly act: string;
}

/** Every step with its words. */
export const kk = {
  'create-meeting': {
    title: 'Жиналысты құрыңыз', // native reader
    lead: 'Аумақтың түрі мен атауын көрсетіңіз.', // native reader
    act: 'Құру', // native reader
  },
  'record-notice': {
    title: 'Хабарламаны енгізіңіз', // native reader
    lead: 'Президент Әкімшілігі Басшысының хабарламасы: нөмірі, алынған күні мен уақыты.', // native reader
    act: 'Енгізу', // native reader
  },
  convene: {
    title: 'Жиналысты шақырыңыз', // native reader
    lead: 'Жиналыс күнтізбелік үш күннен кешіктірілмей өткізіледі, депутаттар бір күн мерзімде хабардар етіледі.', // native reader
    act: 'Шақыру', // native reader
  },
  'import-roster': {
    title: 'Депутаттардың тізімін енгізіңіз', // native reader
    lead: 'Тізім алдымен тексеріледі, растағаннан кейін ғана енгізіледі.', // native reader
    act: 'Файлды таңдау', // native reader
  },
  'enter-candidates': {
    title: 'Кандидаттарды енгізіңіз', // native reader
    lead: 'Президенттің ұсынуы бойынша кемінде екі кандидат қажет.', // native reader
    act: 'Кандидат қосу', // native reader
  },
  'open-registration': {
    title: 'Тіркеуді ашыңыз', // native reader
    lead: 'Бұдан кейін тізімдердегі өзгеріс құжат негізінде ғана жазылады.', // native reader
    act: 'Тіркеуді ашу', // native reader
  },
  'register-deputies': {
    title: 'Депутаттарды тіркеңіз', // native reader
    lead: 'Депутат куәлігін немесе жеке куәлігін көрсетеді.', // native reader
    act: 'Тіркеу',
  },
  'announce-registration': {
    title: 'Тіркеу нәтижелерін жариялаңыз', // native reader
    lead: 'Нәтижелерді мәслихат төрағасы отырыс басталар алдында жариялайды.',
    act: 'Жарияланды', // native reader
  },
  'record-measure': {
    title: 'Кворумды қамтамасыз ету шараларын жазыңыз', // native reader
    lead: 'Депутаттардың қажетті саны жоқ, мәслихат төрағасы шаралар қабылдайды.', // native reader
    act: 'Шараны жазу', // native reader
  },
  'open-meeting': {
    title: 'Жиналысты ашыңыз', // native reader
    lead: 'Кворум бар, тіркеу нәтижелері жарияланды.', // native reader
    act: 'Жиналысты ашу', // native reader
  },
  'end-break': {
    title: 'Үзіліс', // native reader
    lead: 'Үзіліс аяқталғанша басқа әрекет жасалмайды.', // native reader
    act: 'Үзілісті аяқтау', // native reader
  },
  'opening-remarks': {
    title: 'Қысқаша кіріспе сөз сөйлеңіз', // native reader
    lead: 'Күн тәртібінің бірінші тармағы.', // native reader
    act: 'Кіріспе сөз аяқталды', // native reader
  },
  'vote-commission': {
    title: 'Санақ комиссиясының мүшелерін сайлаңыз', // native reader
    lead: 'Қатысып отырған депутаттар қатарынан тақ саннан, кемінде 3 адамнан құрылады.', // native reader
    act: 'Дауыстарды жазу', // native reader
  },
  'elect-officers': {
    title: 'Комиссияның төрағасы мен хатшысын сайлаңыз', // native reader
    lead: 'Комиссия мүшелері өз құрамының көпшілік даусымен ашық дауыс беру арқылы сайлайды.', // native reader
    act: 'Сайлау нәтижесін жазу', // native reader
  },
  'enrol-members': {
    title: 'Комиссия мүшелері жеке ПИН-код таңдайды', // native reader
    lead: 'ПИН-код арқылы әрбір мүше өзі қол қояды, оны ешкімге айтпаңыз.', // native reader
    act: 'ПИН-код таңдау', // native reader
  },
  'sign-paper': {
    title: 'Хаттамаға қол қойыңыз', // native reader
    lead: 'Хаттамаға комиссияның барлық мүшелері қол қояды, әрқайсысы мұнда өзі белгілейді.', // native reader
    act: 'Қол қойдым', // native reader
  },
  'announce-commission': {
    title: 'Комиссияны сайлау нәтижелерін жариялаңыз', // native reader
    lead: 'Санақ комиссиясының № 1 хаттамасына барлық мүшелер қол қойды.', // native reader
    act: 'Жарияланды', // native reader
  },
  'vote-method': {
    title: 'Дауыс беру тәсілін таңдаңыз', // native reader
    lead: 'Ашық не жасырын дауыс беру – қатысып отырған депутаттардың жалпы санының көпшілігінің шешімі бойынша.', // native reader
    act: 'Дауыстарды жазу', // native reader
  },
  'read-submission': {
    title: 'Президенттің ұсынуы жария етіледі', // native reader
    lead: 'Ұсынуды кім және қандай лауазымда жария еткенін белгілеңіз.', // native reader
    act: 'Жария етілді', // native reader
  },
  'hear-candidates': {
    title: 'Кандидаттарды тыңдаңыз', // native reader
    lead: 'Әрбір кандидат алдағы қызметінің бағдарламасы туралы тезистерін баяндайды.', // native reader
    act: 'Баяндады', // native reader
  },
  'begin-debate': {
    title: 'Жарыссөздерді ашыңыз немесе дауыс беруге көшіңіз', // native reader
    lead: 'Депутаттар кандидаттарға сұрақтар қоюы, «жақтап» немесе «қарсы» пікірлер айтуы мүмкін.', // native reader
    act: 'Жарыссөздерді ашу', // native reader
  },
  'close-debate': {
    title: 'Жарыссөздерді аяқтаңыз', // native reader
    lead: 'Жарыссөздер аяқталғаннан кейін дауыс беру өткізіледі.',
    act: 'Жарыссөздерді аяқтау', // native reader
  },
  'set-order': {
    title: 'Дауыс беруді өткізу тәртібін белгілеңіз', // native reader
    lead: 'Санақ комиссиясының № 2 хаттамасы: өткізу жолы және норманы түсіндіру нұсқалары.', // native reader
    act: 'Тәртіпті белгілеу', // native reader
  },
  'announce-order': {
    title: 'Дауыс беруді өткізу тәртібін хабарлаңыз', // native reader
    lead: 'Тәртіпті санақ комиссиясының төрағасы хабарлайды.',
    act: 'Хабарланды', // native reader
  },
  'prepare-ballots': {
    title: 'Бюллетеньдерді дайындаңыз', // native reader
    lead: 'Саны қатысып отырған депутаттардың санына тең болып дайындалады.', // native reader
    act: 'Дайындалды', // native reader
  },
  'add-ballots': {
    title: 'Қосымша бюллетень дайындаңыз', // native reader
    lead: 'Дайындалған бюллетеньдер залдағы барлық депутатқа жетпейді.', // native reader
    act: 'Қосымша дайындалды', // native reader
  },
  'sign-ballots': {
    title: 'Бюллетеньдерге қол қойыңыз', // native reader
    lead: 'Бюллетеньдерге санақ комиссиясының төрағасы мен хатшысы қол қояды.',
    act: 'Қол қойдым', // native reader
  },
  'show-box': {
    title: 'Жәшіктің бос екенін көрсетіңіз', // native reader
    lead: 'Мөр басылғанға дейін депутаттарға бос жәшік көрсетіледі.', // native reader
    act: 'Бос екені көрсетілді', // native reader
  },
  'seal-box': {
    title: 'Жәшікке мөр басыңыз', // native reader
    lead: 'Жәшікке мәслихаттың мөрі басылып, арнайы бөлінген орынға орнатылады.', // native reader
    act: 'Мөр басылды', // native reader
  },
  'begin-issuing': {
    title: 'Бюллетеньдерді беруді бастаңыз', // native reader
    lead: 'Бюллетеньдер тікелей дауыс беру басталар алдында беріледі.',
    act: 'Беруді бастау', // native reader
  },
  'issue-ballots': {
    title: 'Бюллетеньдерді беріңіз', // native reader
    lead: 'Әрбір депутатқа куәлігін көрсеткен кезде бір бюллетень беріледі.', // native reader
    act: 'Берілді', // native reader
  },
  'confirm-quorum': {
    title: 'Кворумды растаңыз', // native reader
    lead: 'Дауыс беру алдында қатысып отырған депутаттардың саны жарияланады.', // native reader
    act: 'Кворум бар',
  },
  'open-voting': {
    title: 'Дауыс беруді бастаңыз', // native reader
    lead: 'Кворум расталды, дауыс беруді бастауға болады.', // native reader
    act: 'Дауыс беруді бастау',
  },
  'close-voting': {
    title: 'Дауыс беруді аяқтаңыз', // native reader
    lead: 'Аяқталғаннан кейін ешкім дауыс бере алмайды.', // native reader
    act: 'Дауыс беруді аяқтау',
  },
  'cancel-unissued': {
    title: 'Берілмеген бюллетеньдерді жойыңыз', // native reader
    lead: 'Жәшік ашылғанға дейін берілмеген бюллетеньдер саналып, жойылған деп белгіленеді, қағаздары сақталады.', // native reader
    act: 'Жойылды', // native reader
  },
  'open-box': {
    title: 'Жәшікті ашыңыз', // native reader
    lead: 'Алдымен жәшіктің бүтіндігін және мөрін тексеріңіз.', // native reader
    act: 'Жәшік ашылды',
  },
  'sort-papers': {
    title: 'Бюллетеньдерді сұрыптаңыз', // native reader
    lead: 'Белгіленбеген нысандағы бюллетеньдер бөлек қойылады, олар санау кезінде есепке алынбайды.', // native reader
    act: 'Сұрыпталды', // native reader
  },
  'enter-count': {
    title: 'Дауыстарды санап, сандарды енгізіңіз', // native reader
    lead: 'Екі мүше бір-бірінің жазбасын көрмей енгізеді, екі жазба бірдей болуға тиіс.', // native reader
    act: 'Сандарды енгізу', // native reader
  },
  'hand-over': {
    title: 'Хаттаманы мәслихат төрағасына беріңіз', // native reader
    lead: 'Хаттамаға комиссияның барлық мүшелері қол қойды.',
    act: 'Хаттама берілді', // native reader
  },
  'receive-protocol': {
    title: 'Хаттаманы қабылдап алыңыз', // native reader
    lead: 'Санақ комиссиясы дауыс беру нәтижелері туралы хаттаманы берді.', // native reader
    act: 'Хаттаманы алдым', // native reader
  },
  'announce-result': {
    title: 'Дауыс беру нәтижелерін жариялаңыз', // native reader
    lead: 'Дауыс беруге қатысқандардың, «жақтап», «қарсы» дауыс бергендердің саны және қорытынды жарияланады.', // native reader
    act: 'Нәтижелерді жариялау', // native reader
  },
  'decide-revote': {
    title: 'Қайта дауыс беру туралы шешім қабылдаңыз', // native reader
    lead: 'Кандидаттар бірдей дауыс санын жинады, қайта дауыс беру солардың арасында өткізіледі.', // native reader
    act: 'Шешімді жазу', // native reader
  },
  'schedule-revote': {
    title: 'Қайта дауыс беру уақытын айқындаңыз', // native reader
    lead: 'Санақ комиссиясы қайта дауыс беру туралы шешім қабылдады.', // native reader
    act: 'Уақытты айқындау', // native reader
  },
  'begin-revote': {
    title: 'Қайта дауыс беруге кірісіңіз', // native reader
    lead: 'Айқындалған уақытта және кворум болған кезде басталады.', // native reader
    act: 'Қайта дауыс беруге кірісу', // native reader
  },
  'close-meeting': {
    title: 'Жиналысты жабыңыз', // native reader
    lead: 'Дауыс беру нәтижелері жарияланды.',
    act: 'Жиналысты жабу', // native reader
  },
  'sign-minutes-chairman': {
    title: 'Жиналыстың хаттамасына қол қойыңыз', // native reader
    lead: 'Хаттамаға мәслихат төрағасы және санақ комиссиясының төрағасы қол қояды.', // native reader
    act: 'Қол қойдым', // native reader
  },
  'sign-minutes-commission': {
    title: 'Жиналыстың хаттамасына қол қойыңыз', // native reader
    lead: 'Санақ комиссиясының төрағасы өзі қол қояды.', // native reader
    act: 'Қол қойдым', // native reader
  },
  'send-minutes': {
    title: 'Хаттаманы Президент Әкімшілігіне жіберіңіз', // native reader
    lead: 'Қол қойылған хаттама бір күн ішінде жіберіледі.', // native reader
    act: 'Жіберілді', // native reader
  },
  'release-hold': {
    title: 'Жиналыс тоқтатыла тұр', // native reader
    lead: 'Жалғастыру туралы шешімді жиналыс немесе санақ комиссиясы көпшілік дауыспен қабылдайды.', // native reader
    act: 'Шешімді жазу', // native reader
  },
  'repeat-count': {
    title: 'Бюллетеньдерді қайта санаңыз', // native reader
    lead: 'Жәшіктегі бюллетеньдер берілгенінен көп, хаттамаға қол қойылмайды.', // native reader
    act: 'Қайта санау', // native reader
  },
  'publish-adjournment': {
    title: 'Жиналыстың жалғасатын күні туралы хабарлаңыз', // native reader
    lead: 'Депутаттар мәслихаттың ресми интернет-ресурсы арқылы хабардар етіледі.', // native reader
    act: 'Орналастырылды', // native reader
  },
} satisfies Record<StepCode, StepWords>;
