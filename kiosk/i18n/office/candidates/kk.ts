/** Words of the candidates: clauses 3 and 4. Kazakh gives the shape. */
export const kk = {
  empty: 'Кандидаттар әлі енгізілмеген', // native reader
  add: 'Кандидат қосу', // native reader
  kk: 'Қазақша', // native reader
  ru: 'Орысша', // native reader
  correct: 'Кандидат туралы жазбаны түзету', // native reader
  save: 'Кандидатты енгізу', // native reader
  length: (length: number, limit: number) => `Таңбалар саны – ${length} / ${limit}`, // native reader
  tooLong: 'Мәтін тым ұзын. Толық мәтінді файл арқылы енгізіңіз.', // native reader
  tooLongToCorrect: 'Мәтін бұл өрісте түзету үшін тым ұзын. Қысқартыңыз.', // native reader
  withdraw: 'Кандидатураны алып тастау', // native reader
  withdrawn: 'Кандидатура алынып тасталды', // native reader
  document: 'Негіз болған құжат: күні, нөмірі', // native reader
  confirm: (name: string) =>
    `${name}: кандидатура алынып тасталады. Жүріп жатқан дауыс беру болса, ол нәтижесіз аяқталады. Кері қайтару жоқ.`, // native reader
};
