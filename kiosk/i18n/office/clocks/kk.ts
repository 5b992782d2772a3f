/** Words of the periods of clauses 6 and 18: how each is kept, until when. Kazakh gives the shape. */
export const kk = {
  title: 'Мерзімдер', // native reader
  statuses: {
    open: 'Мерзімі жүріп жатыр', // native reader
    met: 'Мерзімінде', // native reader
    amber: 'Соңғы мүмкін күн', // native reader
    breach: 'Мерзімі өтті', // native reader
  },
  meeting: 'Жиналысты өткізу (6-тармақ)', // native reader
  informing: 'Депутаттарды хабардар ету (6-тармақ)', // native reader
  minutes: 'Хаттаманы жіберу (18-тармақ)', // native reader
  revote: 'Қайта дауыс беру күні (17-тармақ)', // native reader
  adjournment: 'Жиналыс қалдырылған күн (17-тармақ)', // native reader
  sites: 'Мәслихаттардың интернет-ресурстары (6-тармақ)', // native reader
  sitesOf: (sites: number, maslikhats: number) => `хабарланғаны – ${sites}, мәслихаттар – ${maslikhats}`, // native reader
  notAll: 'Барлығы емес', // native reader
  all: 'Барлығы', // native reader
  later: 'Үш күннен кеш', // native reader
  kept: (day: string) => `күні – ${day}`, // native reader
  limit: (day: string) => `соңғы мүмкін күн – ${day}`, // native reader
};
