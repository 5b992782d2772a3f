/** Words before and around a face: connection, a history that differs. Kazakh gives the shape. */
export const kk = {
  product: 'Келісім',
  languageLabel: 'Тіл', // native reader
  connecting: {
    title: 'Байланыс орнатылуда', // native reader
    line: 'Бет өздігінен ашылады.', // native reader
  },
  away: {
    title: 'Байланыс жоқ',
    line: 'Орталық құрылғы жауап бермейді. Байланыс өздігінен қалпына келеді.', // native reader
  },
  noMeeting: {
    title: 'Жиналыс әлі дайындалған жоқ', // native reader
    line: 'Мәслихат аппараты жиналысты дайындаған соң бет өздігінен ашылады.', // native reader
  },
  unconfirmed: {
    title: 'Құрылғы расталуын күтуде', // native reader
    line: 'Мәслихат аппараты өз экранындағы кодты осы кодпен салыстырып, құрылғыны растайды. Содан кейін бет өздігінен ашылады.', // native reader
    code: (fingerprint: string) => `Салыстыру коды – ${fingerprint}`, // native reader
  },
  forked: {
    title: 'Деректердегі қайшылық',
    line: 'Осы құрылғыдағы жазбалар орталық құрылғының жазбаларына сәйкес емес. Құрылғының жұмысы тоқтатылды.', // native reader
    act: 'Құрылғыны пайдаланбаңыз, өшірмеңіз. Осы экранды суретке түсіріп, мәслихат аппаратын шақырыңыз.', // native reader
    own: 'Осы құрылғыда', // native reader
    hub: 'Орталық құрылғыда', // native reader
    kept: 'Осы құрылғыда сақталғанды тексеру және файлға сақтау', // native reader
  },
  notLoaded: {
    title: 'Бет жүктелмеді', // native reader
    line: 'Бірнеше секундтан кейін бет өздігінен қайта жүктеледі.', // native reader
  },
};
