/** Words of the registration desk. Kazakh gives the shape. */
export const kk = {
  search: 'Депутатты іздеу', // native reader
  searchHint: 'Тегі мен аты, кез келген ретпен', // native reader
  allMaslikhats: 'Барлық мәслихаттар',
  maslikhat: 'Мәслихат',
  found: (found: number) => `Табылғаны – ${found}`, // native reader
  noneFound: 'Мұндай депутат тізімде жоқ', // native reader
  clear: 'Өшіру', // native reader
  notRegistered: 'Тіркелмеген',
  present: 'Қатысып отыр', // native reader
  left: 'Залдан шыққан',
  registeredAt: (time: string, desk: number) => `Тіркелген уақыты – ${time}, тіркеу үстелі № ${desk}`,
  sinceTime: (time: string) => `Уақыты – ${time}`,
  showsDocument: 'Қандай құжат көрсетілді? Құжат нөмірі сақталмайды.', // native reader
  registerWith: (document: string) => `Тіркеу – ${document}`,
  leave: 'Залдан шықты',
  comeBack: 'Залға қайтып келді',
  withdraw: 'Тіркеуден шығару',
  withdrawTitle: 'Тіркеуден шығару',
  withdrawText: (name: string) => `${name}. Жазба журналда қалады, себебі көрсетіледі.`, // native reader
  reason: 'Себебі',
  back: 'Тізімге оралу', // native reader
  answers: {
    'deputy.register': 'Тіркелді',
    'deputy.leave': 'Залдан шықты',
    'deputy.return': 'Залға қайтып келді',
    'registration.withdraw': 'Тіркеуден шығарылды', // native reader
  },
  kept: 'Орталық құрылғымен байланыс жоқ. Жазба осы құрылғыда сақталды, әлі жіберілген жоқ.', // native reader
  already: 'Бұрын тіркелген', // native reader
  next: 'Келесі депутат', // native reader
  queueTitle: 'Жіберілмеген жазбалар',
  queueAnswered: 'Байланыс қалпына келді: жазбалардың нәтижесі', // native reader
  queued: (count: number) => `Жіберілмеген жазбалар – ${count}`,
  accepted: (count: number) => `Қабылданғаны – ${count}`, // native reader
  read: 'Оқыдым', // native reader
  repeated: 'Қосарланған тіркеу',
  repeatedText: (name: string, first: number, second: number) =>
    `${name}: тіркеу үстелі № ${first} және № ${second}. Бір адам деп есептелді, бірінші жазба сақталды.`, // native reader
  otherDesks: 'Тіркеу үстелдері', // native reader
  deskLive: 'байланыс бар',
  deskAway: (time: string) => `байланыс жоқ, ${time}`, // native reader
  deskForked: 'басқа жазбалар тарихын көреді', // native reader
  deskQueued: (queued: number) => `жіберілмеген жазбалар – ${queued}`,
  registered: 'Тіркелгені',
  adjourned: 'Жиналыс басқа күнге қалдырылды', // native reader
  registersAnew: 'Сол күні барлық депутаттар қайта тіркеледі.', // native reader
  sitting: (day: number) => `Отырыс күні № ${day}`, // native reader
  acts: {
    'deputy.register': 'Тіркеу',
    'deputy.leave': 'Залдан шықты',
    'deputy.return': 'Залға қайтып келді',
    'registration.withdraw': 'Тіркеуден шығару',
  },
};
