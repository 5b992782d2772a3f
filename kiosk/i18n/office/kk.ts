/** Words the office begins with: its pages, the meeting's overview. Each page has its own beside. Kazakh gives the shape. */
export const kk = {
  face: 'Мәслихат аппараты',
  tabs: 'Бөлімдер', // native reader
  tab: {
    meeting: 'Жиналыс',
    roster: 'Депутаттардың тізімі',
    candidates: 'Кандидаттар',
    records: 'Жазбалар', // native reader
    devices: 'Құрылғылар', // native reader
    meetings: 'Басқа жиналыстар', // native reader
  },
  about: 'Бағдарлама туралы', // native reader
  open: {
    save: 'Тіркеуді бастау', // native reader
    confirm: 'Тізім бекітіледі, бұдан кейін тек құжат негізінде өзгереді. Депутаттарды тіркеу басталады.', // native reader
  },
  overview: {
    title: 'Жиналыстың мәліметтері', // native reader
    territory: 'Аумақ', // native reader
    notice: 'Хабарлама',
    date: 'Күні',
    place: 'Орны',
    presiding: 'Жиналысты басқарады',
    edition: 'Қағидалардың редакциясы',
    phrase: 'Жазбаның бастапқы сөздері, жиналыс ашылғанда дауыстап оқылады', // native reader
    waived: 'Шифрлаусыз өткізілуі', // native reader
    adjourned: 'Басқа күнге қалдырылды', // native reader
    withdrawn: 'кандидатура алынып тасталды', // native reader
    sent: 'Президент Әкімшілігіне жіберілді',
    missing: (devices: string) => `Әлі қосылмаған құрылғылар – ${devices}`, // native reader
    none: '–',
  },
};
