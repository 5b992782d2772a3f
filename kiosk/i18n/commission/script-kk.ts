/** The sentences the commission's chair reads aloud, in Kazakh: clauses 11.5, 15.4, 15.7. */
export const scriptKk = {
  order: (details: string) =>
    `Санақ комиссиясы дауыс беруді өткізудің мынадай тәртібін белгіледі: ${details}.`,
  hands: (sectors: number) => `ашық дауыс беру, қол көтеру; залдағы секторлар саны – ${sectors}`, // native reader
  electronic: (system: string) => `ашық дауыс беру, дауыстарды санаудың электрондық жүйесі – ${system}`, // native reader
  secret: 'жасырын дауыс беру, бюллетеньдер пайдаланыла отырып',
  box: (name: string, place: string) => `жәшік – ${name}, орны – ${place}`, // native reader
  openSecret: 'Жәшік бос, мәслихаттың мөрі басылған. Дауыс беру басталады.',
  openBoxes: 'Жәшіктер бос, әрқайсысына мәслихаттың мөрі басылған. Дауыс беру басталады.', // native reader
  openHands: 'Дауыс беру басталады.',
  close: 'Дауыс беру аяқталды.',
  openBox: 'Жәшік ашылады.',
};
