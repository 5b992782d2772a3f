/**
 * Words that several faces use: who, what, which stage. They follow the glossary; the words of the decree come first.
 * What had to be formed here is marked for a native reader.
 */
import { kk as agenda } from '../agenda/kk.ts';

export const kk = {
  product: 'Келісім',
  noLegalForce: 'Ағылшынша аударманың құқықтық күші жоқ', // native reader

  roles: {
    office: 'мәслихат аппараты',
    desk: 'тіркеу үстелі',
    commission: 'санақ комиссиясының экраны',
    podium: 'төраға экраны',
    screen: 'зал экраны',
  },
  devices: {
    office: (number: number) => `Мәслихат аппараты № ${number}`,
    desk: (number: number) => `Тіркеу үстелі № ${number}`,
    commission: (number: number) => `Санақ комиссиясының экраны № ${number}`,
    podium: (number: number) => `Төраға экраны № ${number}`,
    screen: (number: number) => `Зал экраны № ${number}`,
  },
  people: {
    commissionChair: 'санақ комиссиясының төрағасы',
    commissionSecretary: 'санақ комиссиясының хатшысы',
    commissionMember: 'санақ комиссиясының мүшесі',
  },

  territories: {
    oblast: 'облыс',
    capital: 'астана',
    city: 'республикалық маңызы бар қала',
  },
  nameParts: {
    surname: 'Тегі',
    given: 'Аты',
    patronymic: 'Әкесінің аты',
  },
  submissionParts: {
    biography: 'Өмірбаян деректері',
    employment: 'Еңбек қызметі',
    awards: 'Мемлекеттік наградалар',
    other: 'Өзге де ақпарат',
  },
  documents: { certificate: 'депутат куәлігі', 'identity-card': 'жеке куәлік' },
  methods: { open: 'ашық дауыс беру', secret: 'жасырын дауыс беру' },
  ways: {
    hands: 'қол көтеру',
    electronic: 'дауыстарды санаудың электрондық жүйесі',
    ballots: 'бюллетеньдер пайдаланыла отырып',
  },
  readers: {
    'head-of-administration': 'Қазақстан Республикасы Президенті Әкімшілігінің Басшысы',
    'prime-minister': 'Қазақстан Республикасының Премьер-Министрі',
    'authorised-official': 'Президент уәкілеттік берген өзге лауазымды адам',
  },

  agenda,
  agendaItemStates: { done: 'аяқталды', current: 'қаралып жатыр', waiting: 'күтілуде' }, // native reader

  papers: {
    commission: 'Санақ комиссиясының № 1 хаттамасы: төрағасы мен хатшысын сайлау туралы',
    order: 'Санақ комиссиясының № 2 хаттамасы: дауыс беруді өткізу тәртібі туралы',
    result: 'Санақ комиссиясының № 3 хаттамасы: дауыс беру нәтижелері туралы',
    revote: 'Санақ комиссиясының № 4 хаттамасы: қайта дауыс беруді өткізу туралы', // native reader
    minutes: 'Депутаттар жиналысының хаттамасы',
  },

  readings: {
    none: 'Түсіндірме таңдалмаған', // native reader
  },

  verdicts: {
    consent: 'келісім алған болып есептеледі',
    tie: 'кандидаттар бірдей дауыс санын жинады',
    'no-majority': 'бірде-бір кандидат көпшілік дауыс алған жоқ',
    'readings-differ': 'норманы түсіндіру нұсқаларының нәтижелері әртүрлі, тек сандар жарияланады', // native reader
  },

  holdCauses: {
    people: 'жиналысқа жауаптылардың екеуі солай шешті', // native reader
    surplus: 'жәшіктегі бюллетеньдер берілгенінен көп', // native reader
    'seal-broken': 'жәшіктегі мөр бүтін емес', // native reader
    'second-tie': 'кандидаттар екінші рет бірдей дауыс санын жинады', // native reader
  },

  votes: { for: 'жақтап', against: 'қарсы' },
  figures: {
    total: 'Депутаттардың жалпы саны',
    registered: 'Тіркелгені',
    attending: 'Қатысып отырған депутаттар',
    needed: 'Кемінде үштен екісі',
    short: 'Кворумға жетпейтін саны',
    participants: 'Дауыс беруге қатысқандар',
    for: '«Жақтап»',
    against: '«Қарсы»',
    outcome: 'Дауыс беру қорытындысы',
    round: 'Дауыс беру кезеңі',
    quorum: 'Кворум',
  },
  quorum: {
    present: 'Кворум бар',
    missing: 'Кворум жоқ',
  },
  account: {
    prepared: 'Дайындалған бюллетеньдер',
    issued: 'Берілген бюллетеньдер',
    unissued: 'Берілмеген бюллетеньдер',
    without: 'Залда бюллетень алмаған депутаттар', // native reader
    cancelled: 'Жойылған бюллетеньдер',
    taken: 'Жәшіктен алынған бюллетеньдер',
    unestablished: 'Белгіленбеген нысандағы бюллетеньдер',
    invalid: 'Жарамсыз бюллетеньдер',
    blank: 'Толтырылмаған бюллетеньдер',
    overmarked: 'Бірден артық кандидат белгіленген бюллетеньдер',
    otherInvalid: 'Өзге жарамсыз бюллетеньдер', // native reader
    valid: 'Жарамды бюллетеньдер',
    participants: 'Дауыс беруге қатысқандар',
    notDropped: 'Жәшікке салынбаған бюллетеньдер',
    sum: 'Қосындысы', // native reader
    balanced: 'Сандар сәйкес', // native reader
    missing: 'Әлі енгізілмеген', // native reader
  },
  countFields: {
    votes: (name: string) => `Дауыстар: ${name}`,
    hands: (name: string, sector: string, side: 'for' | 'against') =>
      `${name}: сектор – ${sector}, ${side === 'for' ? '«жақтап»' : '«қарсы»'}`, // native reader
  },

  measures: [
    'Залдан шыққан депутаттар залға шақырылды', // native reader
    'Келмеген депутаттармен байланыс жасалды', // native reader
    'Депутаттар келгенше күту жарияланды', // native reader
    'Жиналыстың басталуы кейінге қалдырылды', // native reader
  ] as readonly string[],

  law: {
    decree: 'Қазақстан Республикасы Президентінің 2022 жылғы 8 маусымдағы № 912 Жарлығы',
    edition: (day: string) => `Редакция – ${day}`,
    inThisEdition: (day: string) => `Редакция – ${day}. Айырмашылығы:`, // native reader
    loading: 'Мәтін жүктелуде', // native reader
    failed: 'Мәтінді жүктеу мүмкін болмады. Орталық құрылғымен байланыс орнағаннан кейін қайта ашыңыз.', // native reader
  },

  acts: {
    yes: 'Иә',
    no: 'Жоқ',
    close: 'Жабу',
  },
  freshness: {
    synchronised: 'синхрондалды',
  },
};
