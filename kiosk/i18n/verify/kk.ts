/** Words of the page that checks a record. Kazakh gives the shape. */
export const kk = {
  language: 'Тіл',
  title: 'Жазбаны тексеру', // native reader
  lead: 'Файл осы құрылғыда тексеріледі және ешқайда жіберілмейді. Бет ашылғаннан кейін желі қажет емес.', // native reader
  file: 'Жиналыстың мұрағаты немесе бір құрылғының көшірмесі', // native reader
  choose: 'Файлды таңдау', // native reader
  hint: 'Мұрағат – жиналыс қалтасындағы жазба журналының файлы.', // native reader
  head: 'Залда жазып алынған буын', // native reader
  headHint: 'Мысалы, № 57 · a3f1 09bc немесе суретке түсірілген кодтың мәтіні. Бос қалдыруға болады.', // native reader
  check: 'Тексеру', // native reader
  noFile: 'Алдымен файлды таңдаңыз.', // native reader
  here: 'Осы құрылғыда сақталғаны', // native reader
  hereText:
    'Орталық құрылғының жазбасы жоғалса немесе күмәнді болса, осы экран алған жолдарды тексеріп, файлға сақтауға болады.', // native reader
  look: 'Сақталғанды көрсету', // native reader
  nothing: 'Бұл құрылғыда ештеңе сақталмаған.', // native reader
  copy: (meeting: string, epoch: number, lines: number) =>
    `Жиналыс – ${meeting}, дәуір – ${epoch}, жолдар саны – ${lines}`, // native reader
  save: 'Файлға сақтау', // native reader
};
