/** Words of the wall, in Kazakh. The wall shows Kazakh and Russian at once and has no other language. */
export const kk = {
  meeting: 'Депутаттар жиналысы',
  welcome: 'Қош келдіңіздер', // native reader
  about: (territory: string) => `Әкімді тағайындауға келісім беру – ${territory}`, // native reader
  asOf: (time: string) => `Деректердің уақыты – ${time}`, // native reader
  notCurrent: (time: string) => `Деректер ескірген – ${time}`, // native reader
  place: 'Орны',
  time: 'Уақыты',
  registration: 'Депутаттарды тіркеу', // native reader
  registered: 'Тіркелгені',
  total: 'Депутаттардың жалпы саны',
  twoThirds: 'Кемінде үштен екісі',
  deskAway: (desk: number, time: string) => `Тіркеу үстелі № ${desk} – байланыс жоқ, ${time}`, // native reader
  registrationResults: 'Тіркеу нәтижелері',
  competent: 'Жиналыстың құқықтық күші бар',
  noQuorum: 'Кворум жоқ',
  short: 'Кворумға жетпейтін саны',
  measures: 'Кворумды қамтамасыз ету шаралары қабылданады',
  break: 'Үзіліс',
  breakFor: { ballots: 'Бюллетеньдерді дайындау үшін үзіліс', other: 'Үзіліс' },
  goesOn: 'Жалғасу уақыты',
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
  voting: 'Дауыс беру жүріп жатыр',
  mark: 'Өзіңіз дауыс беретін кандидаттың тегінің оң жағындағы бос шаршыға кез келген белгі қойыңыз.',
  hands: 'Қол көтеру арқылы', // native reader
  votingEnded: 'Дауыс беру аяқталды',
  counting: 'Дауыстарды санау',
  result: 'Дауыс беру нәтижелері',
  for: '«Жақтап»',
  against: '«Қарсы»',
  participants: 'Дауыс беруге қатысқандар',
  consent: (name: string) => `${name}: келісім алған болып есептеледі`, // native reader
  formula: (doubled: number, participants: number) => `2 · дауыс – ${doubled} > ${participants} (17-тармақ)`, // native reader
  tie: 'Кандидаттар бірдей дауыс санын жинады',
  held: 'Бірде-бір кандидат көпшілік дауыс алған жоқ',
  readingsDiffer: 'Дауыс беру қорытындысы белгіленген жоқ', // native reader
  revote: 'Қайта дауыс беру',
  revoteTime: 'Қайта дауыс беру уақыты',
  revoteSoon: 'Уақытын төраға айқындайды', // native reader
  round: (round: number) => (round === 1 ? '' : `Қайта дауыс беру № ${round - 1}`),
  closed: 'Жиналыс жабылды',
  rehearsal: 'ЖАТТЫҒУ',
};
