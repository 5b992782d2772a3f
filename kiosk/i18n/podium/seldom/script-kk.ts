/** The chairman's sentences of what happens seldom, in Kazakh: holds, another day, replacement, order, corrections. */
export const scriptKk = {
  putToVote: 'Дауысқа қойылады.',
  votes: (participants: number, inFavour: number, against: number) =>
    `Дауыс беруге қатысқандар – ${participants}, «жақтап» – ${inFavour}, «қарсы» – ${against}.`,
  adopted: 'Шешім қабылданды.',
  notAdopted: 'Шешім қабылданбады.',
  reason: (reason: string) => `Себебі – ${reason}.`,

  holdCauses: {
    people: (reason: string) => `Жиналыс тоқтатыла тұрды. Себебі – ${reason}.`, // native reader
    surplus: () =>
      'Жиналыс тоқтатыла тұрды. Себебі – саналған бюллетеньдер депутаттар алған бюллетеньдерден көп. Санақ комиссиясы бюллетеньдерді қайта санайды.', // native reader
    'seal-broken': () => 'Жиналыс тоқтатыла тұрды. Себебі – жәшіктің мөрі бұзылған.', // native reader
    'second-tie': () =>
      'Жиналыс тоқтатыла тұрды. Себебі – қайта дауыс беруде кандидаттар тағы да бірдей дауыс санын жинады.', // native reader
  },
  decisionOf: {
    meeting: (decision: string) => `Мынадай шешім ұсынылады: ${decision}. Дауысқа қойылады.`, // native reader
    commission: (decision: string) => `Санақ комиссиясының шешімі: ${decision}.`, // native reader
  },
  commissionVotes: (inFavour: number, against: number) =>
    `Санақ комиссиясының мүшелері: «жақтап» – ${inFavour}, «қарсы» – ${against}.`, // native reader
  holdEnds: {
    'go-on': 'Жиналыс жалғасады.', // native reader
    repeat: 'Жиналыс жалғасады. Дауыс беру кезеңі өткізу тәртібін белгілеуден бастап қайталанады.', // native reader
  },

  adjourned: (date: string, time: string, place: string) =>
    `Жиналыс басқа күнге қалдырылады. Күні – ${date}. Уақыты – ${time}. Орны – ${place}.`, // native reader
  replaced: (leaver: string, joiner: string) =>
    `Санақ комиссиясының құрамынан шығады: ${leaver}. Санақ комиссиясының құрамына ұсынылады: ${joiner}.`, // native reader
  reordered: 'Күн тәртібі мәселелерінің мынадай реті ұсынылады:', // native reader

  corrected: (reason: string) => `Жазбаға түзету енгізіледі. Себебі – ${reason}.`, // native reader
  heard: (name: string) => `${name}: тезистері тыңдалды.`, // native reader
  notHeard: (name: string, reason: string) => `${name}: тезистер баяндалмады. Себебі – ${reason}.`, // native reader

  voided: {
    decision: (round: number) =>
      `Дауыс беру кезеңі № ${round} нәтижесіз аяқталды. Негізі – жиналысты жалғастыру туралы шешім.`, // native reader
    withdrawal: (round: number) =>
      `Дауыс беру кезеңі № ${round} нәтижесіз аяқталды. Себебі – кандидатура қайтарып алынды.`, // native reader
  },
  votesGone: 'Бұл кезеңдегі дауыстар есепке алынбайды.', // native reader
  ballotsGone: 'Бұл кезеңнің бюллетеньдері пайдаланылмайды.', // native reader
  voteAgain: 'Дауыс беру кезеңі өткізу тәртібін белгілеуден бастап қайталанады.', // native reader
  withdrawn: (names: string, left: number) =>
    `Кандидатура қайтарып алынды: ${names}. Қалған кандидаттар – ${left}.`, // native reader
  tooFew:
    'Дауыс беру үшін кемінде екі кандидат қажет (Қағидалардың 3-тармағы). Президенттің жаңа ұсынуы күтіледі.', // native reader
  revoteDeclined: (inFavour: number, against: number) =>
    `Санақ комиссиясы қайта дауыс беруді өткізу туралы шешім қабылдаған жоқ: «жақтап» – ${inFavour}, «қарсы» – ${against}.`, // native reader
};
