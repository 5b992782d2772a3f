/** Words of the podium's seldom acts. Kazakh is written first and gives the shape. */
export const kk = {
  others: 'Өзге әрекеттер', // native reader
  back: 'Артқа', // native reader
  reason: 'Себебі',
  putAway: 'Оқылды', // native reader
  votes: { legend: 'Комиссия мүшелерінің дауыстары', for: '«Жақтап»', against: '«Қарсы»' }, // native reader

  hold: {
    raised: 'Тоқтатқандар', // native reader
    since: 'Тоқтатылған уақыты', // native reader
    decider: 'Шешімді кім қабылдайды', // native reader
    deciders: {
      meeting: 'Жиналыс, қатысып отырған депутаттардың көпшілік даусымен', // native reader
      commission: 'Санақ комиссиясы, өз құрамының көпшілік даусымен',
    },
    decision: 'Шешімнің мәтіні', // native reader
    outcome: 'Одан әрі', // native reader
    outcomes: {
      'go-on': { label: 'Жалғастыру', hint: 'Жиналыс тоқтаған жерінен жалғасады' }, // native reader
      repeat: {
        label: 'Дауыс беру кезеңін қайталау', // native reader
        hint: 'Осы кезең нәтижесіз аяқталады, жаңа кезең өткізу тәртібін белгілеуден басталады', // native reader
      },
    },
    confirm: 'Шешім жазылады. Дауыстар мен мәтін кейін өзгертілмейді.', // native reader
    confirmRepeat: 'Осы дауыс беру кезеңі нәтижесіз аяқталады, оның дауыстары есепке алынбайды.', // native reader
  },
  raise: {
    title: 'Жиналысты тоқтата тұру', // native reader
    lead: 'Төраға, санақ комиссиясы және мәслихат аппараты – осы үшеуінің екеуі жазғанда жиналыс тоқтатыла тұрады.', // native reader
    act: 'Тоқтата тұруды жазу', // native reader
    first: 'Тағы бір жауапты тарап жазғанға дейін жиналыс жалғасады.', // native reader
    second: 'Бұл – екінші жазба: жиналыс бірден тоқтатыла тұрады. Жалғастыру үшін шешім қажет.', // native reader
  },
  proposed: {
    title: 'Тоқтата тұру ұсынылды', // native reader
    by: 'Ұсынған', // native reader
    waits: 'Тағы бір жауапты тарап жазса, жиналыс тоқтатыла тұрады.', // native reader
  },

  adjourn: {
    title: 'Жиналысты басқа күнге қалдыру', // native reader
    lead: 'Жасалғанның бәрі күшінде қалады. Жаңа күні сайтта жарияланады, депутаттар қайта тіркеледі.', // native reader
    date: 'Күні',
    time: 'Уақыты',
    place: 'Орны',
    late: (latest: string) =>
      `Хабарлама алынған күннен бастап күнтізбелік үш күннен кеш. Соңғы күн – ${latest} (Қағидалардың 6-тармағы).`, // native reader
    act: 'Басқа күнге қалдыру', // native reader
    confirm: 'Бүгінгі отырыс аяқталады, қатысып отырғандар есебі жаңадан басталады.', // native reader
  },

  replace: {
    title: 'Комиссия мүшесін ауыстыру', // native reader
    lead: 'Жиналыс кеткен немесе қол қоюдан бас тартқан мүшенің орнына басқа депутатты сайлайды. Санақ басталғанға дейін.', // native reader
    leaver: 'Кім шығады', // native reader
    gone: 'залда жоқ', // native reader
    refused: 'қол қоюдан бас тартты', // native reader
    joiner: 'Кім кіреді', // native reader
    act: 'Дауыстарды жазу', // native reader
    again: 'Ауыстырылған мүше төраға немесе хатшы болса, комиссия оларды қайта сайлайды.', // native reader
  },

  reorder: {
    title: 'Күн тәртібінің ретін өзгерту', // native reader
    lead: 'Аяқталған мәселелер орнында қалады. Тезистер ұсыну жария етілгеннен кейін тыңдалады.', // native reader
    list: 'Ұсынылатын рет', // native reader
    earlier: 'Ертерек', // native reader
    later: 'Кейінірек', // native reader
    confirm: 'Дауыстар мен ұсынылған рет жазылады. Шешім қабылданса, мәселелер осы ретпен қаралады.', // native reader
    act: 'Дауыстарды жазу', // native reader
  },

  correct: {
    title: 'Жазбаны түзету', // native reader
    lead: 'Түзету – бұрынғысын атайтын жаңа жазба. Тиісті қағазға бірінші қол қойылғанға дейін ғана.', // native reader
    which: 'Қай жазба', // native reader
    records: {
      'commission.vote': 'Санақ комиссиясының мүшелерін сайлау', // native reader
      'method.vote': 'Дауыс беру тәсілін таңдау',
      'submission.read': 'Президенттің ұсынуын жария ету',
      'candidate.hear': (name: string) => `Тезистер: ${name}`, // native reader
    },
    spoke: 'Тезистерін баяндады', // native reader
    didNotSpeak: 'Тезистерін баяндамады', // native reader
    whyNot: 'Баяндамауының себебі', // native reader
    reason: 'Түзетудің себебі', // native reader
    act: 'Түзету', // native reader
    confirm: 'Түзету себебімен бірге жазылады, бұрынғы жазба да сақталады.', // native reader
  },

  held: {
    title: 'Тек сандар жарияланады', // native reader
    'no-majority': 'Қағидалар бұл жағдайды реттемейді: бірде-бір кандидат көпшілік дауыс алған жоқ.', // native reader
    'readings-differ':
      'Норманы түсіндіру нұсқаларының нәтижелері әртүрлі, дауыс берілгенге дейін бірде-біреуі таңдалмаған.', // native reader
    may: 'Жиналысты жабуға немесе басқа күнге қалдыруға болады. Келісім алынды деп жарияланбайды.', // native reader
  },
};
