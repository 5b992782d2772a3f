/** The chairman's sentences of the sitting in Kazakh, as they are read aloud in the hall: clauses 11, 13.4, 15.2, 17, 18. */
export const scriptKk = {
  remarks: 'Күн тәртібінің бірінші мәселесі – мәслихат төрағасының қысқаша кіріспе сөзі.', // native reader
  commissionProposed: (names: string) =>
    `Санақ комиссиясының құрамына ұсынылады: ${names}. Дауысқа қойылады.`,
  votes: (participants: number, inFavour: number, against: number) =>
    `Дауыс беруге қатысқандар – ${participants}, «жақтап» – ${inFavour}, «қарсы» – ${against}.`,
  adopted: 'Шешім қабылданды.',
  notAdopted: 'Шешім қабылданбады.',
  officer: {
    chair: (name: string, inFavour: number, against: number) =>
      `Санақ комиссиясының төрағасы – ${name}: «жақтап» – ${inFavour}, «қарсы» – ${against}.`,
    secretary: (name: string, inFavour: number, against: number) =>
      `Санақ комиссиясының хатшысы – ${name}: «жақтап» – ${inFavour}, «қарсы» – ${against}.`,
  },
  methodProposed: {
    open: 'Дауыс беру тәсілі – ашық. Дауысқа қойылады.',
    secret: 'Дауыс беру тәсілі – жасырын. Дауысқа қойылады.',
  },
  methodVoted: (attending: number, inFavour: number, against: number) =>
    `Қатысып отырған депутаттардың жалпы саны – ${attending}, «жақтап» – ${inFavour}, «қарсы» – ${against}.`,
  floor: (who: string) => `Сөз беріледі: ${who}.`,
  readers: {
    'head-of-administration': 'Қазақстан Республикасы Президенті Әкімшілігінің Басшысы',
    'prime-minister': 'Қазақстан Республикасының Премьер-Министрі',
    'authorised-official': 'Қазақстан Республикасының Президенті уәкілеттік берген өзге лауазымды адам',
  },
  debateBegins: 'Жарыссөздер басталады. Кандидаттарға сұрақтар, «жақтап» немесе «қарсы» пікірлер бар ма?', // native reader
  debateEnds: 'Жарыссөздер аяқталды.', // native reader
  debateNotHeld: 'Жарыссөздер өткізілмейді.', // native reader
  voteIsNext: 'Дауыс беруге көшеміз. Санақ комиссиясы дауыс беруді өткізу тәртібін белгілейді.', // native reader
  breakFor: {
    ballots: 'Бюллетеньдерді дайындау үшін үзіліс жариялаймын.',
    other: 'Үзіліс жариялаймын.',
  },
  breakLasts: (minutes: number, until: string) => `Ұзақтығы – ${minutes} минут. Жалғасу уақыты – ${until}.`,
  breakEnds: 'Үзіліс аяқталды. Жиналыс жалғасады.', // native reader
  result: (participants: number) =>
    `Дауыс беру нәтижелерін жариялаймын. Дауыс беруге қатысқандар – ${participants}.`,
  tally: (name: string, inFavour: number, against: number) =>
    `${name}: «жақтап» – ${inFavour}, «қарсы» – ${against}.`,
  tallyForOnly: (name: string, inFavour: number) => `${name}: «жақтап» – ${inFavour}, «қарсы» – есептелмеді.`, // native reader
  consent: (name: string) => `Қорытынды: ${name} келісім алған болып есептеледі (Қағидалардың 17-тармағы).`,
  tie: (tallies: string) => `Кандидаттар бірдей дауыс санын жинады: ${tallies}.`,
  noMajority: 'Бірде-бір кандидат көпшілік дауыс алған жоқ.',
  noOutcome: 'Қорытынды жарияланбайды. Себебі – түсіндірме таңдалмаған.', // native reader
  revoteDecided:
    'Санақ комиссиясы аталған кандидаттар арасында қайта дауыс беруді өткізу туралы шешім қабылдады.',
  revoteTime: (time: string) => `Қайта дауыс беру уақыты – ${time}.`,
  revoteBegins: 'Қайта дауыс беру басталады.', // native reader
  closed: 'Дауыс беру нәтижелері жарияланды. Жиналыс жабылды.',
  /** The usual measures of terms, in their order: what is recorded stands in both languages. Clause 13.2. */
  measures: [
    'Залдан шыққан депутаттар залға шақырылды', // native reader
    'Келмеген депутаттармен байланыс жасалды', // native reader
    'Депутаттар келгенше күту жарияланды', // native reader
    'Жиналыстың басталуы кейінге қалдырылды', // native reader
  ] as readonly string[],
};
