/** The chairman's sentences before the sitting opens, in Kazakh, as they are read aloud: clauses 9.3 and 13.2. */
export const openingKk = {
  registration: (total: number, attending: number, needed: number) =>
    `Тіркеу нәтижелерін жариялаймын. Депутаттардың жалпы саны – ${total}. Тіркелгені – ${attending}. Кемінде үштен екісі – ${needed}.`,
  competent: 'Жиналыстың құқықтық күші бар.',
  noQuorum: (short: number) =>
    `Кворум жоқ. Жетпейтіні – ${short}. Кворумды қамтамасыз ету шаралары қабылданады.`,
  quorumThere: (attending: number) => `Қатысып отырған депутаттар – ${attending}. Кворум бар.`,
  opened: 'Жиналыс ашылды.',
};
