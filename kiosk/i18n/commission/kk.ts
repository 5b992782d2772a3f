/** Words of the commission console. Kazakh gives the shape; sentences to read aloud follow the glossary and clauses 11.5, 15. */
export const kk = {
  face: 'Санақ комиссиясы',
  memberCount: 'Санақ комиссиясының құрамы',
  for: '«жақтап»',
  against: '«қарсы»',
  forAndAgainst: (votesFor: number, against: number) => `«жақтап» – ${votesFor}, «қарсы» – ${against}`,
  forOnly: (votesFor: number) => `«жақтап» – ${votesFor}`,
  zeros: 'Нөлді де жазыңыз', // native reader
  signedOf: (signed: number, members: number) => `Қол қойылғаны – ${signed} / ${members}`, // native reader

  elect: {
    chairVotes: 'Төраға үшін дауыс беру', // native reader
    secretaryVotes: 'Хатшы үшін дауыс беру', // native reader
    again: 'Комиссияның құрамы өзгерді: төраға мен хатшы қайта сайланады, № 1 хаттамаға қайта қол қойылады', // native reader
    open: 'Ашық дауыс беру. Өз құрамының көпшілік даусымен.',
  },

  enrol: {
    choose: 'ПИН-код таңдау', // native reader
    chosen: 'ПИН-код таңдалды', // native reader
    first: (name: string) => `${name} – 4–6 саннан тұратын жеке ПИН-кодты теріңіз`, // native reader
    second: (name: string) => `${name} – ПИН-кодты қайтадан теріңіз`, // native reader
    secret: 'ПИН-кодты ешкімге көрсетпеңіз. Ол қол қою және санақты енгізу үшін қажет.', // native reader
    differ: 'Екі ПИН-код бірдей емес. Басынан бастаңыз.', // native reader
    missing: 'ПИН-коды жоқ мүшелер', // native reader
  },

  papers: {
    check: 'Қол қоймас бұрын қағаздағы сандармен салыстырыңыз', // native reader
    blocked: 'Барлық мүшелер қол қоймайынша хаттама бұдан әрі берілмейді', // native reader
    sign: 'Қол қою', // native reader
    meetingVote: 'Құрамға дауыс беру', // native reader
    method: 'Дауыс беру тәсілі',
    way: 'Дауыс беруді өткізу тәртібі',
    candidates: 'Кандидаттар',
    tied: 'Бірдей дауыс санын жинаған кандидаттар',
  },

  outcome: {
    consent: (name: string) => `Келісім алған кандидат – ${name}`,
    tie: (names: string) => `Бірдей дауыс санын жинаған кандидаттар – ${names}`,
    'readings-differ': 'Норманы түсіндіру нұсқалары әртүрлі нәтиже береді, түсіндірме таңдалмаған', // native reader
  },

  order: {
    sectors: 'Залдағы секторлар саны', // native reader
    system: 'Электрондық есептеу жүйесі', // native reader
  },

  ballots: {
    typed: 'Дайындалған бюллетеньдердің саны',
    typedHint: 'Қағаз бюллетеньдерді санап, санын теріңіз', // native reader
    missing: 'Жетпейтін бюллетеньдер', // native reader
    exchange: (waiting: number) => `Бүлінген бюллетеньнің орнына басқасын күтіп отырғандар – ${waiting}`, // native reader
    added: 'Қосымша дайындалған бюллетеньдердің саны', // native reader
    addedHint: 'Қосымша дайындалғаннан кейін төраға мен хатшы барлық бюллетеньге қайта қол қояды', // native reader
    cancelTyped: 'Жойылатын бюллетеньдердің саны', // native reader
    cancelHint:
      'Берілмеген және бүлінген бюллетеньдерді санап, санын теріңіз. Бірде-біреуі болмаса, 0 деп теріңіз.', // native reader
    cancelTitle: 'Берілмеген бюллетеньдерді жою', // native reader
    cancelText: 'Жойылған бюллетеньдер қағаз күйінде сақталады. Бұдан кейін жәшік ашылады.', // native reader
  },

  box: {
    box: 'Жәшік',
    place: 'Орны',
    seal: 'Мөрдің нөмірі', // native reader
    sealHint: 'Мәслихаттың мөрі басылған жердегі нөмірді теріңіз', // native reader
    intact: 'Жәшіктің бүтіндігі',
    intactHint: 'Комиссия мүшелері мөрді қарап шықты', // native reader
    whole: 'Мөр бүтін', // native reader
    broken: 'Мөр бұзылған', // native reader
    recordBroken: 'Мөрдің бұзылғанын жазу', // native reader
    brokenText:
      'Мөрдің бұзылғаны жазылады, жәшік ашылмайды, жиналыс шешім қабылданғанға дейін тоқтатыла тұрады.', // native reader
    brokenKnown:
      'Мөрдің бұзылғаны жазылған. Жиналысты жалғастыру туралы шешім қабылданды, жәшікті ашуға болады.', // native reader
    openTitle: 'Жәшікті ашу',
    openText: 'Жәшік дауыс беру аяқталғаннан кейін комиссияның көзінше ашылады. Бұл әрекет қайтарылмайды.', // native reader
  },

  issue: {
    search: 'Бюллетень алатын депутатты іздеу', // native reader
    hint: 'Тегі мен аты, кез келген ретпен. Тек залда отырған, бюллетень алмаған депутаттар көрсетіледі.', // native reader
    found: (found: number) => `Табылғаны – ${found}`, // native reader
    empty: 'Мұндай депутат бюллетень алмағандардың арасында жоқ', // native reader
    all: 'Залдағы барлық депутаттар бюллетень алды', // native reader
    clear: 'Өшіру', // native reader
    more: (more: number) => `Тағы – ${more}. Іздеуді нақтылаңыз.`, // native reader
    shown: 'Қандай құжат көрсетілді? Құжат нөмірі сақталмайды.', // native reader
    with: (document: string) => `Бюллетень беру – ${document}`, // native reader
    back: 'Тізімге оралу', // native reader
    done: (name: string) => `Бюллетень берілді – ${name}`, // native reader
    progress: 'Бюллетень алған депутаттар',
    without: 'Бюллетень алмаған депутаттар', // native reader
    end: 'Бюллетеньдерді беруді аяқтау', // native reader
    endTyped: 'Бюллетень алудан бас тартқан депутаттардың саны', // native reader
    endHint: 'Барлығы алса, 0 деп теріңіз', // native reader
    endText: 'Бюллетеньдерді беру аяқталады. Одан кейін төраға кворумды растайды.', // native reader
    again: 'Бюллетеньдерді беруді жалғастыру', // native reader
    againTitle: 'Залда бюллетень алмаған депутат бар', // native reader
  },

  confirm: {
    openTitle: 'Дауыс беруді бастау',
    openText: 'Дауыс беру басталғаннан кейін бюллетень берілмейді, тәртіп пен түсіндірмелер өзгермейді.', // native reader
    openHandsText: 'Дауыс беру басталғаннан кейін тәртіп пен түсіндірмелер өзгермейді.', // native reader
    closeTitle: 'Дауыс беруді аяқтау',
    closeText: 'Дауыс беру аяқталғаннан кейін ешкім дауыс бере алмайды.', // native reader
    handOverTitle: 'Хаттаманы мәслихат төрағасына беру', // native reader
    handOverText: 'Барлық мүшелер қол қойған хаттама қағаз күйінде төрағаға беріледі.', // native reader
  },

  count: {
    votes: 'Кандидаттарға берілген дауыстар', // native reader
    takenFrom: (name: string) => `Жәшіктен алынғаны: ${name}`, // native reader
    sectorVotes: (number: number, votes: string) => `Сектор ${number}, ${votes}`, // native reader
    sum: 'Барлығы', // native reader
    fill: 'Өрістер үстелдегі қағаздардың ретімен. Нөлді де жазыңыз.', // native reader
    first: 'Бірінші мүше санағын енгізеді, екінші мүше оны көрмей өз санағын енгізеді', // native reader
    second: (name: string) =>
      `Бірінші енгізген – ${name}. Енді басқа мүше өз санағын енгізеді. Бірінші мүшенің сандары көрсетілмейді.`, // native reader
    entered: 'Енгізді', // native reader
    enter: 'Санақты енгізу', // native reader
    who: 'Санақты кім енгізеді', // native reader
    differed: 'Екі мүшенің сандары сәйкес келмеді. Мына өрістер қайта саналады, екі мүше де қайта енгізеді', // native reader
    differs: 'Екі мүшенің сандары сәйкес келмеді', // native reader
  },

  revoteDecision: {
    votes: 'Комиссия мүшелерінің дауысы', // native reader
    majority: 'Өз құрамының көпшілік даусымен',
  },

  minutes: {
    check: 'Жиналыстың хаттамасын оқып, қол қойыңыз', // native reader
  },

  hold: {
    proposed: 'Жиналысты тоқтата тұру ұсынылды', // native reader
    raised: (time: string) => `Жиналыс тоқтатыла тұр, ${time}`, // native reader
    release: 'Жалғастыру туралы шешім төраға экранында жазылады.', // native reader
  },

  account: {
    label: 'Бюллетеньдердің есебі', // native reader
    boxLabel: 'Жәшіктен алынған бюллетеньдердің есебі', // native reader
    heldLabel: 'Берілген бюллетеньдердің есебі', // native reader
    box: 'Жәшік',
    boxesLabel: 'Жәшіктер бойынша есеп', // native reader
    cancelledLabel: 'Жойылған бюллетеньдердің есебі', // native reader
    spoiled: 'Бүлінген бюллетеньдер', // native reader
    held: 'Депутаттардағы бюллетеньдер', // native reader
    unequal: (difference: number) => `Сәйкессіздік – ${difference}`,
    without: (count: number) => `Бюллетень алмаған депутаттар – ${count}`, // native reader
  },
};
