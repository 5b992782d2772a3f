/** Words of the wall, in Kazakh. The wall shows Kazakh and Russian at once and has no other language. */
export const kk = {
  meeting: 'Депутаттар жиналысы',
  about: (territory: string) => `Әкімді тағайындауға келісім беру – ${territory}`, // native reader
  notCurrent: (time: string) => `Деректер ескірген – ${time}`, // native reader
  registration: 'Депутаттарды тіркеу', // native reader
  registered: 'Тіркелгені',
  total: 'Депутаттардың жалпы саны',
  twoThirds: 'Кемінде үштен екісі',
  deskAway: (desks: string, time: string) => `Тіркеу үстелі ${desks} – байланыс жоқ, ${time}`, // native reader
  registrationResults: 'Тіркеу нәтижелері',
  competent: 'Жиналыстың құқықтық күші бар',
  noQuorum: 'Кворум жоқ',
  short: 'Кворумға жетпейтін саны',
  measures: 'Кворумды қамтамасыз ету шаралары қабылданады',
  breakFor: { ballots: 'Бюллетеньдерді дайындау үшін үзіліс', other: 'Үзіліс' },
  goesOn: 'Жалғасу уақыты',
  now: 'Қазіргі уақыт', // native reader
  agenda: 'Күн тәртібі',
  speaker: 'Кандидаттың баяндамасы',
  debate: 'Жарыссөздер',
  order: 'Дауыс беруді өткізу тәртібі',
  method: { open: 'Ашық дауыс беру', secret: 'Жасырын дауыс беру' },
  commission: 'Санақ комиссиясы',
  chair: 'Төрағасы', // native reader
  secretary: 'Хатшысы', // native reader
  preparing: 'Бюллетеньдерді дайындау',
  prepared: 'Дайындалған бюллетеньдер',
  attending: 'Қатысып отырған депутаттар',
  boxSealed: 'Жәшікке мөр басылды',
  boxEmpty: 'Жәшік бос екені тексерілді',
  issuing: 'Бюллетеньдерді беру',
  issued: 'Берілген бюллетеньдер',
  votingSoon: 'Дауыс беру алдында', // native reader
  voting: { open: 'Ашық дауыс беру жүріп жатыр', secret: 'Жасырын дауыс беру жүріп жатыр' },
  mark: 'Өзіңіз дауыс беретін кандидаттың тегінің оң жағындағы бос шаршыға кез келген белгі қойыңыз.',
  hands: 'Қол көтеру арқылы', // native reader
  votingEnded: 'Дауыс беру аяқталды',
  counting: 'Дауыстарды санау',
  announces: 'Нәтижелерді мәслихат төрағасы жариялайды', // native reader
  result: 'Дауыс беру нәтижелері',
  for: '«Жақтап»',
  against: '«Қарсы»',
  participants: 'Дауыс беруге қатысқандар',
  consent: (name: string) => `${name}: келісім алған болып есептеледі`, // native reader
  tie: 'Кандидаттар бірдей дауыс санын жинады',
  held: 'Бірде-бір кандидат көпшілік дауыс алған жоқ',
  readingsDiffer: 'Дауыс беру қорытындысы белгіленген жоқ', // native reader
  revote: 'Қайта дауыс беру',
  revoteTime: 'Қайта дауыс беру уақыты',
  revoteSoon: 'Уақытын төраға айқындайды', // native reader
  revoteOf: (number: number) => `Қайта дауыс беру № ${number}`,
  electronic: 'Дауыстарды санаудың электрондық жүйесі арқылы', // native reader
  boxes: (count: number) => `Жәшіктердің саны – ${count}`, // native reader
  boxesSealed: (sealed: number, count: number) =>
    `Мөр басылған жәшіктер\u00a0–\u00a0${sealed}\u00a0/\u00a0${count}`, // native reader
  withdrawn: (names: string) => `Кандидатурасы қайтарып алынды: ${names}`, // native reader
  voided: 'Дауыс беру нәтижесіз аяқталды', // native reader
  tooFew: 'Кандидаттардың саны екеуден кем, дауыс беру өткізілмейді', // native reader
  adjourned: 'Жиналыс басқа күнге қалдырылды', // native reader
  sitting: (day: number) => `Отырыс күні № ${day}`, // native reader
  closed: 'Жиналыс жабылды',
  phrase: 'Жазбаның бастапқы сөздері', // native reader
  code: 'Жазбаның бақылау коды', // native reader
  stopped: 'Жазба тоқтатылды', // native reader
  rehearsal: 'ЖАТТЫҒУ',
};
