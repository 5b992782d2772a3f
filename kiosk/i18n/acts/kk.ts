/** Words of the shared acts: sending, waiting, signing in person, the strip of figures. Kazakh gives the shape. */
export const kk = {
  incomplete: 'Алдымен өрістерді толтырыңыз', // native reader
  confirm: 'Растау',
  cancel: 'Болдырмау',
  close: 'Жабу',
  queued:
    'Орталық құрылғымен байланыс жоқ. Жазба осы құрылғыда сақталды, байланыс қалпына келгенде жіберіледі.', // native reader
  nextStep: 'Келесі қадам',
  revote: (number: number) => `Қайта дауыс беру № ${number}`,
  round: (number: number) => `Дауыс беру кезеңі № ${number}`,
  readAloud: 'Дауыстап оқыңыз', // native reader
  lastRead: 'Соңғы оқылғаны', // native reader
  waitingFor: 'Күтілуде', // native reader
  nothingToDo: 'Қазір сізден әрекет талап етілмейді', // native reader
  done: 'Жиналыс аяқталды, хаттама жіберілді',
  pinOf: (name: string) => `Жеке ПИН-код – ${name}`, // native reader
  erase: 'Өшіру', // native reader
  enter: 'Енгізу',
  signed: 'Қол қойылды',
  attending: 'Қатысып отырғаны', // native reader
  record: 'Жазбаның бақылау коды', // native reader
  stripLabel: 'Жиналыстың жағдайы', // native reader
  languageLabel: 'Тіл', // native reader
  live: 'Байланыс бар',
  stale: (time: string) => `Деректер ескірген: ${time}`, // native reader
  offline: (queued: number) =>
    queued === 0 ? 'Байланыс жоқ' : `Байланыс жоқ. Жіберілмеген жазбалар – ${queued}`,
  rehearsal: 'ЖАТТЫҒУ', // native reader
};
