/** Words of the notice, the convening, the publication and the sending: clauses 5, 6, 10 and 18. Kazakh gives the shape. */
export const kk = {
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
  send: {
    channel: 'Жіберу тәсілі', // native reader
    number: 'Шығыс нөмірі', // native reader
    save: 'Жіберілді деп белгілеу', // native reader
  },
  edition: {
    choose: 'Қағидалардың редакциясы',
    inForce: 'Жиналыс күні қолданыстағы редакция', // native reader
    from: (day: string) => `Редакция – ${day}`,
    other: 'Жиналыс күні басқа редакция қолданыста.', // native reader
    amended: (day: string, number: string) => `Соңғы өзгеріс: ${day}, № ${number}`, // native reader
  },
  publication: {
    save: 'Хабарлауды жазу', // native reader
  },
};
