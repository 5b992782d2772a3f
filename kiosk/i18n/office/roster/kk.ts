/** Words of the list of deputies: its import, its problems, its changes. Clauses 9.1 to 9.3. Kazakh gives the shape. */
export const kk = {
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
    listed: 'Тізімдегі депутаттар', // native reader
    imported: 'Енгізілген тізім', // native reader
    empty: 'Тізім әлі енгізілмеген', // native reader
    done: 'Тізім енгізілді', // native reader
    nothing: 'Қабылданатын жол жоқ', // native reader
    reading: 'Файл оқылуда', // native reader
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
  change: {
    title: 'Тізімдегі өзгерістер', // native reader
    lead: 'Тіркеу басталғаннан кейін тізім тек құжат негізінде өзгереді.', // native reader
    admit: 'Депутатты қосу', // native reader
    strike: 'Депутатты тізімнен шығару', // native reader
    maslikhat: 'Мәслихат',
    chooseMaslikhat: 'Таңдаңыз', // native reader
    certificate: 'Депутат куәлігінің нөмірі, болса', // native reader
    document: 'Негіз болған құжат: күні, нөмірі', // native reader
    admitted: (name: string) => `${name} тізімге қосылады. Кворум қайта есептеледі.`, // native reader
    struck: (name: string) => `${name} тізімнен шығарылады. Кворум қайта есептеледі.`, // native reader
  },
};
