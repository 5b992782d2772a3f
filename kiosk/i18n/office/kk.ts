/** Words of the office. Kazakh gives the shape. */
export const kk = {
  face: 'Мәслихат аппараты',
  tabs: 'Бөлімдер', // native reader
  tab: {
    meeting: 'Жиналыс',
    roster: 'Депутаттардың тізімі',
    candidates: 'Кандидаттар',
    devices: 'Құрылғылар', // native reader
    meetings: 'Басқа жиналыстар', // native reader
  },
  home: {
    title: 'Не істейміз?', // native reader
    rehearse: 'Жаттығу өткізу', // native reader
    rehearseText:
      'Үлгі облысы: 4 мәслихаттың 97 депутаты, екі кандидат. Нағыз жиналыс жазбаларына әсер етпейді.', // native reader
    prepare: 'Жиналысты дайындау', // native reader
    prepareText: 'Нағыз жиналыс: хабарлама, депутаттардың тізімі, кандидаттар, құрылғылар.', // native reader
    type: 'Аумақ түрі', // native reader
    nameKk: 'Аумақтың атауы, қазақша', // native reader
    nameRu: 'Аумақтың атауы, орысша', // native reader
    begin: 'Бастау', // native reader
    kept: 'Сақталған жиналыстар', // native reader
    resume: 'Жалғастыру', // native reader
    current: 'Қазіргі жиналыс', // native reader
    rehearsal: 'Жаттығу', // native reader
    leave:
      'Барлық құрылғы басқа жиналысқа көшеді. Қазіргі жиналыс сақталады, оны осы бетте жалғастыруға болады.', // native reader
  },
  notice: {
    number: 'Хабарламаның нөмірі', // native reader
    receivedOn: 'Хабарлама алынған күн',
    receivedAt: 'Уақыты',
    from: 'Кімнен келді', // native reader
    save: 'Хабарламаны тіркеу', // native reader
    future: 'Бұл күн әлі келген жоқ', // native reader
  },
  convene: {
    latest: (day: string) => `Жиналыстың соңғы мүмкін күні – ${day} (6-тармақ)`, // native reader
    publishBy: (day: string) => `Депутаттарды хабардар етудің соңғы күні – ${day} (6-тармақ)`, // native reader
    date: 'Жиналыстың күні', // native reader
    time: 'Жиналыстың уақыты', // native reader
    place: 'Өткізілетін орны',
    presiding: 'Жиналысты басқаратын мәслихат төрағасының тегі, аты, әкесінің аты', // native reader
    site: 'Ресми интернет-ресурс',
    publishedOn: 'Орналастырылған күні', // native reader
    addSite: 'Тағы бір интернет-ресурс', // native reader
    removeSite: 'Соңғы интернет-ресурсты алып тастау', // native reader
    siteNumber: (number: number) => `Ресми интернет-ресурс № ${number}`, // native reader
    publishedNumber: (number: number) => `Орналастырылған күні № ${number}`, // native reader
    late: 'Мерзімнен кеш орналастырылды. Жазбада солай қалады.', // native reader
    broadcast: 'Онлайн-трансляция',
    broadcastYes: 'Ұйымдастырылады', // native reader
    broadcastNo: 'Техникалық мүмкіндік жоқ', // native reader
    broadcastDetail: 'Сілтемесі немесе себебі', // native reader
    save: 'Жиналысты шақыру', // native reader
  },
  open: {
    save: 'Тіркеуді бастау', // native reader
    confirm: 'Тізім бекітіледі және өзгертілмейді. Депутаттарды тіркеу басталады.', // native reader
  },
  send: {
    channel: 'Жіберу тәсілі', // native reader
    number: 'Шығыс нөмірі', // native reader
    save: 'Жіберілді деп белгілеу', // native reader
  },
  overview: {
    title: 'Жиналыстың мәліметтері', // native reader
    territory: 'Аумақ', // native reader
    notice: 'Хабарлама',
    date: 'Күні',
    place: 'Орны',
    presiding: 'Жиналысты басқарады',
    edition: 'Қағидалардың редакциясы',
    sent: 'Президент Әкімшілігіне жіберілді',
    none: '–',
  },
  roster: {
    drop: 'Депутаттар мен кандидаттардың файлы: XLSX немесе CSV', // native reader
    choose: 'Файлды таңдау', // native reader
    hint: 'Бағандар: тегі, аты, әкесінің аты (бір немесе үш баған), мәслихат, депутат куәлігі (міндетті емес). Расталмайынша ештеңе енгізілмейді.', // native reader
    sample: 'Үлгі файл', // native reader
    preview: (file: string) => `Алдын ала қарау – ${file}`, // native reader
    accepted: 'Қабылданады', // native reader
    mend: 'Түзету керек', // native reader
    refused: 'Қабылданбайды', // native reader
    row: 'Жол', // native reader
    person: 'Тегі, аты, әкесінің аты',
    maslikhat: 'Мәслихат',
    verdict: 'Шешім',
    problem: 'Ескертпе', // native reader
    onlyProblems: 'Тек ескертпесі бар жолдар', // native reader
    all: 'Барлық жолдар', // native reader
    confirm: (deputies: number, candidates: number) =>
      `Енгізу: депутаттар – ${deputies}, кандидаттар – ${candidates}`, // native reader
    confirmAll: 'Тізімді растау', // native reader
    imported: 'Енгізілген тізім', // native reader
    empty: 'Тізім әлі енгізілмеген', // native reader
    frozen: 'Тізім тіркеу басталған кезде бекітілді.', // native reader
    done: 'Тізім енгізілді', // native reader
    nothing: 'Қабылданатын жол жоқ', // native reader
    reading: 'Файл оқылуда', // native reader
  },
  candidates: {
    empty: 'Кандидаттар әлі енгізілмеген', // native reader
    add: 'Кандидат қосу', // native reader
    kk: 'Қазақша', // native reader
    ru: 'Орысша', // native reader
    save: 'Кандидатты енгізу', // native reader
    length: (length: number, limit: number) => `Таңбалар саны – ${length} / ${limit}`, // native reader
    tooLong: 'Мәтін тым ұзын. Толық мәтінді файл арқылы енгізіңіз.', // native reader
  },
  devices: {
    invite: 'Жаңа құрылғы', // native reader
    role: 'Құрылғының рөлі', // native reader
    make: 'Шақыру жасау', // native reader
    scan: 'Құрылғымен QR-кодты оқытыңыз немесе мекенжайды ашып, кодты теріңіз', // native reader
    code: 'Код',
    address: 'Мекенжай', // native reader
    valid: (seconds: number) => `Қалған уақыты, секунд – ${seconds}`, // native reader
    expired: 'Шақырудың уақыты өтті. Жаңасын жасаңыз.', // native reader
    paired: 'Құрылғы қосылды', // native reader
    admitted: 'Қосылған құрылғылар', // native reader
    missing: (devices: string) => `Әлі қосылмаған құрылғылар – ${devices}`, // native reader
    revoke: 'Рұқсатты қайтарып алу', // native reader
    revokeText: (device: string) => `${device}: байланыс бірден үзіледі.`, // native reader
    own: 'Осы құрылғы', // native reader
    live: 'Байланыс бар',
    queued: 'Жіберілмеген жазбалар бар', // native reader
    offline: 'Байланыс жоқ',
  },
  file: {
    empty: 'Файл бос.', // native reader
    tooLarge: (limit: number) => `Файл тым үлкен. Рұқсат етілгені – ${limit} МБ.`, // native reader
    tooManyRows: (rows: number, limit: number) => `Жолдар тым көп – ${rows}. Рұқсат етілгені – ${limit}.`, // native reader
    unknownFormat: 'Файлдың түрі белгісіз. XLSX немесе CSV түрінде сақтаңыз.', // native reader
    oldExcel: 'Ескі Excel файлы немесе құпиясөзі бар. XLSX түрінде құпиясөзсіз сақтаңыз.', // native reader
    notUnicode: 'Файлда қазақ әріптері жоғалады. UTF-8 немесе XLSX түрінде сақтаңыз.', // native reader
    unreadable: 'Файл бүлінген, оқылмайды. Қайта сақтап көріңіз.', // native reader
    unclosedQuote: (row: number) => `Тырнақша жабылмаған. Жол – ${row}.`, // native reader
    noHeading: (columns: string) => `Тақырып жолы танылмады. Жетпейтін бағандар – ${columns}.`, // native reader
    twoSheets: (first: string, second: string) =>
      `Екі парақта бір тізім: «${first}» және «${second}». Біреуін қалдырыңыз.`, // native reader
    column: { name: 'тегі, аты, әкесінің аты', maslikhat: 'мәслихат' },
    noOblast: 'Файлда облыс мәслихатының депутаттары жоқ (9-тармақ).', // native reader
    sheetLeftOut: (sheet: string) => `«${sheet}» парағы танылмады, ескерілмеді.`, // native reader
  },
  row: {
    emptyName: 'Аты-жөні жоқ. Толтырыңыз.', // native reader
    lostLetters: (value: string) =>
      `Әріптері жоғалған: «${value}». Файлды UTF-8 немесе XLSX түрінде сақтаңыз.`, // native reader
    duplicate: (row: number) => `Бұл адам тізімде бар. Жол – ${row}.`, // native reader
    duplicateEarlier: 'Бұл адам бұрын енгізілген.', // native reader
    outsider: (maslikhat: string) => `Бұл мәслихат жиналысқа қатыспайды: ${maslikhat}.`, // native reader
    namesake: (row: number) => `Аттас адам, куәлігі басқа. Жол – ${row}. Екі адам екенін тексеріңіз.`, // native reader
    emptyMaslikhat: 'Мәслихат көрсетілмеген. Толтырыңыз.', // native reader
    kindUnknown: (maslikhat: string) =>
      `Мәслихаттың түрі белгісіз: «${maslikhat}». Атауында облыс, аудан немесе қала болуы керек.`, // native reader
    oneWord: (value: string) => `Бір ғана сөз: «${value}». Тегі мен атын жазыңыз.`, // native reader
    manyWords: (value: string) => `Сөздер тым көп: «${value}». Үш бағанға бөліңіз.`, // native reader
    partMissing: 'Тегі немесе аты жоқ. Толтырыңыз.', // native reader
    latin: (value: string) => `Латын әріптері бар: «${value}».`, // native reader
    latinSuggest: (value: string, suggestion: string) =>
      `Латын әріптері бар: «${value}». Ұсынылатыны – «${suggestion}».`, // native reader
    strangeSigns: (value: string) => `Есімде болмайтын таңбалар: «${value}».`, // native reader
    tooLong: (length: number, limit: number) => `Тым ұзын – ${length}. Рұқсат етілгені – ${limit}.`, // native reader
    certificateTwice: (row: number) => `Куәлік нөмірі қайталанады. Жол – ${row}.`, // native reader
    submissionMissing: 'Ұсынудың бір бөлігі жоқ (4-тармақ). Толтырыңыз.', // native reader
  },
  faults: {
    offline: 'Орталық құрылғымен байланыс жоқ. Қайталап көріңіз.', // native reader
    'not-admitted': 'Құрылғы қосылмаған.', // native reader
    'not-office': 'Бұл әрекет тек мәслихат аппаратының құрылғысынан жасалады.', // native reader
    'invitation-invalid': 'Шақыру жарамсыз немесе уақыты өткен.', // native reader
    'pairing-locked': 'Қате кодтар тым көп терілді. Жаңа шақыру жасаңыз.', // native reader
    'no-number-left': 'Бұл рөлге бос нөмір қалмады.', // native reader
    'foreign-page': 'Сұрау бөгде беттен келді.', // native reader
    'wrong-host': 'Мекенжай дұрыс емес.', // native reader
    'not-found': 'Мұндай жазба жоқ.', // native reader
    'wrong-method': 'Сұрау дұрыс емес.', // native reader
  },
};
