/** Words of the commission's later parts: counting protocol No. 2, recount, remarks at signing, corrections, hold. Clauses 11.5, 15, 16.1. */
export const kk = {
  order: {
    wayTitle: 'Дауыс беруді өткізу жолы', // native reader
    electronicHint: 'Жүйе дауыстарды өзі санайды, жиынтығын комиссияның екі мүшесі енгізеді', // native reader
    handsHint: 'Комиссия мүшелері көтерілген қолдарды санайды', // native reader
    system: 'Электрондық есептеу жүйесінің атауы', // native reader
    sectors: 'Залдағы секторлар саны', // native reader
    sectorsHint: 'Қол көтерушілер әр сектор бойынша саналады, 1–12', // native reader
    box: (number: number) => `Жәшік № ${number}`,
    boxName: 'Жәшіктің нөмірі', // native reader
    place: 'Арнайы бөлінген орын',
    placeHint: 'Құпиялылықты сақтау бойынша талаптарға сай орын', // native reader
    addBox: 'Тағы бір жәшік қосу', // native reader
    removeBox: (name: string) => `Жәшікті алып тастау: ${name}`, // native reader
    severalBoxes: (count: number) =>
      `Жәшіктердің саны – ${count}. Бірнеше жәшік қолдану – комиссияның № 2 хаттамада жазылатын шешімі: әрқайсысына жеке мөр басылады және әрқайсысы бөлек саналады.`, // native reader
    byDefault: 'Әдепкі нұсқа', // native reader
    annexTitle: 'Қосымша: норманы түсіндіру нұсқалары', // native reader
    annexHint:
      'Дауыс беру басталғанға дейін таңдалады, кейін өзгертілмейді. Таңдамауға да болады: оның мәні әр сұрақтың ішінде жазылған.', // native reader
  },

  recount: {
    title: 'Қайта санау', // native reader
    surplusMeaning: 'Бұл сандармен хаттамаға қол қойылмайды. Комиссия бюллетеньдерді қайта санайды.', // native reader
    papers: 'Белгіленген нысандағы бюллетеньдер',
    held: 'Депутаттардағы бюллетеньдер', // native reader
    tooMany: 'Артығы', // native reader
    reason: 'Қайта санаудың себебі', // native reader
    act: 'Қайта санау', // native reader
    confirm: 'Енгізілген сандар шетке қойылады, екі мүше санақты басынан енгізеді.', // native reader
    beforeSigning: 'Бірінші қол қойылғанға дейін комиссия қайта санай алады.', // native reader
  },

  remarks: {
    title: 'Ерекше пікір немесе қол қоюдан бас тарту', // native reader
    absent: 'залда жоқ, қол қоя алмайды', // native reader
    refused: 'қол қоюдан бас тартты', // native reader
    dissented: 'ерекше пікірі', // native reader
    dissent: 'Ерекше пікір', // native reader
    dissentHint: 'Пікір хаттамада жазылады. Пікірін жазған мүше төменде өзі қол қояды.', // native reader
    signWith: 'Ерекше пікірмен қол қою', // native reader
    refuser: 'Қол қоюдан бас тартқан мүше', // native reader
    chooseMember: 'Мүшені таңдаңыз', // native reader
    refusalReason: 'Бас тартудың себебі', // native reader
    refuse: 'Бас тартуды жазу', // native reader
    refuseText: (name: string) =>
      `${name}: қол қоюдан бас тартуы жазылады. Барлық мүшелер қол қоймайынша хаттама төрағаға берілмейді.`, // native reader
  },

  back: {
    title: 'Белгіні алып тастау, бүлінген бюллетень', // native reader
    markTitle: 'Қате қойылған белгіні алып тастау', // native reader
    spoilTitle: 'Бүлінген бюллетеньді алып қою', // native reader
    search: 'Бюллетень алған депутатты іздеу', // native reader
    hint: 'Бюллетень алған депутаттардың арасынан', // native reader
    unissue: 'Белгіні алып тастау', // native reader
    unissueText: (name: string) =>
      `${name}: бюллетень берілген деген белгі алынады. Бюллетень комиссияда қалған болуы керек.`, // native reader
    spoil: 'Бюллетень бүлінген', // native reader
    spoilText: (name: string) =>
      `${name}: бүлінген бюллетень алынып, жойылады. Орнына тағы бір бюллетень дайындалып, қол қойылады.`, // native reader
    spoilHint: 'Комиссия № 2 хаттамада ауыстыруға рұқсат берген.', // native reader
    none: 'Мұндай депутат бюллетень алғандардың арасында жоқ', // native reader
  },

  correct: {
    title: {
      commission: 'Төраға мен хатшыны сайлау жазбасын түзету', // native reader
      order: 'Дауыс беруді өткізу тәртібін түзету', // native reader
      seal: 'Мөр туралы жазбаны түзету', // native reader
      revote: 'Қайта дауыс беру туралы шешімді түзету', // native reader
    },
    hint: 'Бұрынғы жазба сақталады, жаңа жазба оны атап, орнына қолданылады.', // native reader
    reason: 'Түзетудің себебі', // native reader
    act: 'Түзетуді жазу', // native reader
    box: 'Қай жәшік', // native reader
  },

  hold: {
    title: 'Жиналысты тоқтата тұру', // native reader
    hint: 'Тоқтата тұру үшін екі жақтың сөзі керек: төраға, санақ комиссиясы, аппарат.', // native reader
    reason: 'Тоқтата тұрудың себебі', // native reader
    raise: 'Тоқтата тұруды ұсыну', // native reader
    second: 'Ұсынысқа қосылу, тоқтата тұру', // native reader
    secondText: 'Екінші жақ ретінде қосыласыз: жиналыс шешім қабылданғанға дейін тоқтатыла тұрады.', // native reader
    raiseText: 'Екінші жақ қосылса, жиналыс шешім қабылданғанға дейін тоқтатыла тұрады.', // native reader
  },

  revote: {
    declined: (inFavour: number, against: number) =>
      `Алдыңғы дауыс беру: «жақтап» – ${inFavour}, «қарсы» – ${against}. Көпшілік болған жоқ. Комиссия қайта шеше алады.`, // native reader
    adopted: 'Шешім: қайта дауыс беру өткізіледі', // native reader
    notAdopted: 'Шешім: көпшілік жоқ, қайта дауыс беру өткізілмейді', // native reader
    members: (members: number) => `Дауыс беретін мүшелер – ${members}. Барлығы дауыс береді.`, // native reader
  },
};
