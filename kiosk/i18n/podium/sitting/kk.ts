/** Words of the chairman's podium in the sitting. Kazakh is written first and gives the shape. */
export const kk = {
  onTheWall: 'Зал экранында', // native reader

  desks: {
    byHandTitle: 'Біріктірілмеген үстелдер', // native reader
    byHandLead: 'Байланыс қалпына келгенін күтіңіз немесе үстелдің тізімін дауыстап оқып, санын енгізіңіз.', // native reader
    count: (number: number) => `Үстел № ${number}: тізім бойынша депутаттар саны`, // native reader
    confirm: (number: number) => `Үстел № ${number}: тізім қолмен оқылды`, // native reader
  },

  quorum: {
    left: 'Залдан шыққан депутаттар',
    alarms: {
      counting: 'Кворум жоқ. Дауыстарды санау жалғасады.', // native reader
      'during-break': 'Кворум жоқ. Үзіліс аяқталғанда қайта тексеріңіз.', // native reader
      'on-hold': 'Кворум жоқ. Шешімді жиналыс қабылдай алмайды.', // native reader
    },
    lostLead:
      'Депутаттардың қажетті саны жиналғанша дауыс беруге жол берілмейді. Қабылданған шараны жазыңыз.', // native reader
    measure: 'Кворумды қамтамасыз ету шарасы', // native reader
    own: 'Өзге шара', // native reader
    ownText: 'Шараның мәтіні', // native reader
    recorded: 'Жазылған шаралар', // native reader
  },

  votes: {
    legend: 'Қол көтеру, секторлар бойынша', // native reader
    hint: 'Нөл де енгізіледі', // native reader
    sectorFor: (sector: number) => `${sector}-сектор: «жақтап»`, // native reader
    sectorAgainst: (sector: number) => `${sector}-сектор: «қарсы»`, // native reader
    add: 'Сектор қосу', // native reader
    remove: (sector: number) => `${sector}-секторды алып тастау`, // native reader
    sum: 'Барлығы', // native reader
    of: 'Қатысып отырғаны', // native reader
    missing: 'Дауыс бермегендер', // native reader
    over: 'Дауыс саны қатысып отырғандардан артық', // native reader
    again: 'Шешім қабылданбады. Қайта дауысқа қойыңыз.', // native reader
  },

  commission: {
    search: 'Депутатты іздеу', // native reader
    found: (number: number) => `Табылғаны – ${number}`, // native reader
    none: 'Қатысып отырғандардың арасында табылмады', // native reader
    clear: 'Тазалау', // native reader
    chosen: 'Ұсынылғандар', // native reader
    nobody: 'Әзірге ешкім таңдалмаған', // native reader
    rule: 'Тақ сан, кемінде 3 адам',
    remove: (name: string) => `Тізімнен алып тастау: ${name}`, // native reader
  },

  method: {
    legend: 'Дауысқа қойылатын тәсіл', // native reader
  },

  submission: {
    reader: 'Ұсынуды кім жария етеді', // native reader
    name: 'Тегі, аты, әкесінің аты',
    authority: 'Өкілеттік құжаты', // native reader
    show: (name: string) => `Ұсынудың мазмұны: ${name}`, // native reader
  },

  hearing: {
    heard: 'Тезистер тыңдалды',
    notHeard: 'Тезистер баяндалмады', // native reader
    reason: 'Себебі',
    recordNotHeard: 'Баяндалмағанын жазу', // native reader
    spoke: 'Тыңдалды',
    didNotSpeak: 'Баяндаған жоқ', // native reader
    list: 'Кандидаттар', // native reader
    first: (name: string) => `Алдымен сөз беру: ${name}`, // native reader
  },

  timer: {
    label: 'Сөз уақыты', // native reader
    start: 'Уақытты бастау', // native reader
    stop: 'Уақытты тоқтату', // native reader
  },

  debate: {
    open: 'Жарыссөздерді бастау', // native reader
    skip: 'Жарыссөздер өткізілмейді', // native reader
    skipText: 'Жарыссөздер өткізілмеген болып жазылады, келесі қадам – дауыс беру.', // native reader
  },

  break: {
    title: 'Үзіліс жариялау',
    reason: 'Үзілістің себебі', // native reader
    ballots: 'Бюллетеньдерді дайындау',
    other: 'Өзге себеп', // native reader
    minutes: 'Ұзақтығы, минут', // native reader
    begin: 'Үзілісті бастау', // native reader
    left: 'Қалған уақыт', // native reader
    over: 'Уақыт өтті', // native reader
    until: 'Жалғасу уақыты',
  },

  pin: {
    title: 'ПИН-кодты жаңарту', // native reader
    choose: 'Таңдаңыз', // native reader
    reset: 'ПИН-кодты алып тастау', // native reader
    confirm: 'Бұрынғы ПИН-код жойылады. Комиссия мүшесі санақ комиссиясының экранында жаңа ПИН-код таңдайды.', // native reader
  },

  result: {
    title: (round: number) => `${round}-дауыс беру: жарияланған нәтиже`, // native reader
    inHand:
      'Барлық мүше қол қойған хаттама қолыңызда. Түйме басылғанда нәтиже жарияланады, сандар осы экранда және зал экранында бір мезгілде шығады.', // native reader
  },

  revote: {
    another: 'Басқа уақыт айқындау', // native reader
    time: 'Қайта дауыс беру уақыты, бүгін', // native reader
    fixed: 'Белгіленген уақыт', // native reader
    left: 'Қалған уақыт', // native reader
    come: 'Уақыт келді', // native reader
    among: 'Бірдей дауыс санын жинаған кандидаттар',
  },

  minutes: {
    label: 'Жиналыстың хаттамасына қойылған қолдар', // native reader
    chairman: 'Мәслихат төрағасының қолы', // native reader
    commission: 'Санақ комиссиясы төрағасының қолы', // native reader
    missing: 'Күтілуде', // native reader
  },

  confirm: {
    title: 'Растайсыз ба?', // native reader
    announce: 'Нәтиже барлық экранда көрсетіледі. Жарияланған нәтиже өзгертілмейді.', // native reader
    close: 'Жиналыс жабылады. Одан кейін ештеңе жазылмайды, тек хаттамаға қол қойылады.', // native reader
    sign: 'Жиналыстың хаттамасына қол қойғаныңыз жазылады.', // native reader
  },
};
