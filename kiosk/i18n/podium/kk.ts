/** Words of the chairman's podium from the first moment. Kazakh is written first and gives the shape. */
export const kk = {
  face: 'Төраға экраны',

  agenda: 'Күн тәртібі',

  others: {
    label: 'Залда болып жатқаны', // native reader
    desks: 'Біріктірілген үстелдер', // native reader
    ballotsSigned: 'Бюллетеньге қол қойғандар', // native reader
    protocolSigned: 'Хаттамаға қол қойғандар', // native reader
  },

  desks: {
    title: 'Тіркеу үстелдері',
    desk: (number: number) => `Үстел № ${number}`, // native reader
    queued: (since: string) => `Жіберілмеген жазбалар бар, ${since}`, // native reader
    offline: (since: string) => `Байланыс жоқ, ${since}`,
    forked: (since: string) => `Басқа жазбалар тарихын көреді, ${since}`, // native reader
    confirmed: 'Тізім қолмен оқылды', // native reader
  },

  quorum: {
    announceAgain: 'Тіркеу нәтижелерін қайта жариялау', // native reader
    changed: (announced: number, now: number) =>
      `Жарияланғаны – ${announced}. Қазір қатысып отырғаны – ${now}.`, // native reader
  },
};
