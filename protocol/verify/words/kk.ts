import type { Words } from './words.ts';

export const kk: Words = {
  sound: 'Жазба дұрыс: барлық тексеруден өтті.', // native reader
  broken: 'Жазба дұрыс ЕМЕС.', // native reader
  labels: {
    meeting: 'Жиналыс',
    rehearsal: 'Жаттығу', // native reader
    writing: 'Дәуір', // native reader
    phrase: 'Ашылу сөздері', // native reader
    entries: 'Жазбалар саны', // native reader
    head: 'Тізбектің соңғы буыны', // native reader
    signed: 'Құрылғылар қол қойған командалар', // native reader
    unsigned: 'Орталық құрылғының өз командалары', // native reader
    devices: 'Құрылғылардың кілттері', // native reader
    round: 'Дауыс беру кезеңі',
    participants: 'Дауыс беруге қатысқандар',
    outcome: 'Қорытынды',
    frame: 'Кадр (0-ден бастап)', // native reader
    offset: 'Орны, байт', // native reader
    command: 'Команда', // native reader
    entry: 'Жазба (0-ден бастап)', // native reader
    detail: 'Қай жерде', // native reader
    check: 'Тексеру', // native reader
    soundFrames: 'Оған дейінгі дұрыс кадрлар', // native reader
  },
  roles: {
    office: 'Мәслихат аппараты',
    desk: 'Тіркеу үстелі',
    commission: 'Санақ комиссиясы',
    podium: 'Төраға экраны',
    screen: 'Зал экраны',
  },
  inFavour: '«жақтап»',
  against: '«қарсы»',
  consent: 'келісім алған болып есептеледі',
  tie: 'бірдей дауыс саны',
  held: 'тоқтатыла тұрды: тек сандар', // native reader
  breaks: {
    'frame.none': 'Файлда бірде-бір кадр жоқ: бұл жиналыстың жазба журналы емес.', // native reader
    'frame.torn': 'Соңғы кадр толық емес: жазу үзілген немесе файл қиылған. Оған дейінгісі дұрыс.', // native reader
    'frame.damaged': 'Кадрдың байттары жазылғаннан өзгеше.', // native reader
    'frame.order': 'Кадр өз нөмірінде тұрған жоқ: бірі түсіп қалған, қайталанған немесе орны ауысқан.', // native reader
    'frame.chain': 'Кадр алдыңғысын жалғастырмайды.', // native reader
    'batch.unread': 'Кадрда бұл нұсқа түсінбейтін жазба бар.', // native reader
    'batch.former': 'Қол қою басталғаннан кейін қолсыз жазбалар тұр.', // native reader
    'opening.missing': 'Жазба журналы ашылудан басталмайды.', // native reader
    'opening.order': 'Жаңа ашылу басқа жиналысқа қатысты немесе оның дәуірі бұрынғысынан үлкен емес.', // native reader
    'command.twice': 'Команда екі рет жазылған.', // native reader
    'command.misnamed': 'Қол қойылған команда басқа жиналысқа қатысты немесе басқа нөмірмен қол қойылған.', // native reader
    'command.unsigned': 'Тек құрылғы жібере алатын жазба қолсыз жазылған.', // native reader
    'command.stranger': 'Командаға таныстырылмаған құрылғы қол қойған.', // native reader
    'command.signature': 'Командадағы қол оның құрылғысынікі емес.', // native reader
    'command.role': 'Құрылғының рөлі бұл команданы жіберуге құқық бермейді.', // native reader
    'command.counter': 'Құрылғының санағышы өспеген: команда қайталанған немесе орны ауысқан.', // native reader
    'command.head':
      'Қол қойылған команда басқа тарихты атайды: оған дейін бірдеңе өзгертілген, түсіп қалған немесе орны ауысқан.', // native reader
    'command.time': 'Қол қойылған команда жазылған уақытына қарағанда тым ескі.', // native reader
    'command.records':
      'Жазбалар Қағидалар бойынша қол қойылған командадан шығатын жазбалар емес: бірдеңе өзгертілген.', // native reader
    'record.time': 'Жазбаның уақыты кері кетеді немесе бюллетень алынған сәтті білдіреді.', // native reader
    'line.hash': 'Экрандарға жіберілген жол тізбекті жалғастырмайды немесе жабық бөлікті ашпайды.', // native reader
    'result.figures': 'Жарияланған сандар саналған сандардан өзгеше.', // native reader
  },
  vouched: (entries, after) =>
    `Алғашқы жазбалар тізбегінің буынына құрылғының қолы қойылған, саны – ${entries}. Кейінгілерінің реті мен толықтығына тек орталық құрылғы жауап береді, саны – ${after}.`, // native reader
  former: 'Жазбаның бір бөлігі қол қою енгізілгенге дейін жасалған: оған тек орталық құрылғы жауап береді.', // native reader
  keys: 'Саусақ іздерін құрылғылар қосылғанда жазып алынғанмен салыстырыңыз: тұтас қолдан жасалған жазбаның кілттері басқа болады.', // native reader
  limits:
    'Файлдың соңы алынып тасталғанын немесе оның ойдан шығарылған кілттермен тұтас қайта жазылғанын файлдың өзінен білу мүмкін емес. Екеуін де залда жазып алынған буын көрсетеді: --head <цифрлар> --n <жазбалар саны>.', // native reader
  headFound: (epoch, entries) =>
    `Жазып алынған буын осы жазбадан: дәуір – ${epoch}, жазбалар саны – ${entries}.`, // native reader
  headElsewhere: (entries, wanted) =>
    `Буын осы жазбадан, бірақ жазбалар саны – ${entries}. Көрсетілгені – ${wanted}.`, // native reader
  headAbsent: 'Жазып алынған буын бұл жазбадан ЕМЕС: жазба өзгертілген немесе сол сәтке дейін қиылған.', // native reader
  headUnreadable: 'Буын он алтылық цифрлармен жазылады, кемінде сегіз цифр.', // native reader
  copy: {
    sound: 'Осы құрылғының көшірмесі дұрыс: әр жол ашылу сөздерінен бастап тізбекті жалғастырады.', // native reader
    broken: (line) => `Осы құрылғының көшірмесі дұрыс ЕМЕС. Бұзылған жол (0-ден бастап) – ${line}.`, // native reader
    audience: 'Сақтаған құрылғы', // native reader
    lines: 'Жолдар саны', // native reader
    early: (records) => `Жарияланғанға дейін көрсетілген, тізбекке әлі енбегені – ${records}.`, // native reader
    sealed: 'Одан жабық жазбалардың нөмірлері', // native reader
    parts: 'Одан жабық бөліктер', // native reader
    papers: {
      registration: 'тіркеу парақтары', // native reader
      commission: 'санақ комиссиясының № 1 хаттамасы', // native reader
      order: 'санақ комиссиясының № 2 хаттамасы', // native reader
      issue: 'бюллетень алғаны туралы қолдары бар тізім', // native reader
      result: 'санақ комиссиясының № 3 хаттамасы', // native reader
      minutes: 'жиналыстың хаттамасы',
    },
    standsOn: 'Жетіспейтіні мына қағаздарда', // native reader
    never:
      'Командалардағы қолдар, комиссияның PIN-кодтары және басқа құрылғылардың кілттері ешбір құрылғыға берілмейді: көшірме не және қандай ретпен көрсетілгенін дәлелдейді, кім жасағанын емес. Қол қойылған қағаздар шешеді.', // native reader
    audiences: {
      office: 'мәслихат аппараты',
      desk: 'тіркеу үстелі',
      commission: 'санақ комиссиясы',
      podium: 'төраға экраны',
      hall: 'зал экраны',
    },
  },
};
