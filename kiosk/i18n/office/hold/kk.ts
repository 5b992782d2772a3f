/** Words of stopping the meeting and of how a hold stands: clause 12, law.md 3.1 (HOLD). Kazakh gives the shape. */
export const kk = {
  raised: (time: string) => `Жиналыс тоқтатыла тұрды, уақыты – ${time}`, // native reader
  proposed: 'Жиналысты тоқтата тұру ұсынылды', // native reader
  waits: 'Тағы бір жауапты тарап жазса, жиналыс тоқтатыла тұрады.', // native reader
  stands:
    'Ілгері қадамдардың бәрі шешімді күтеді. Депутаттардың келуі мен кетуі, хабарлау және қайта санау жазыла береді.', // native reader
  release: 'Жалғастыру туралы шешім төраға экранынан жазылады.', // native reader
  title: 'Жиналысты тоқтата тұру', // native reader
  lead: 'Төраға, санақ комиссиясы және мәслихат аппараты – осы үшеуінің екеуі жазғанда жиналыс тоқтатыла тұрады.', // native reader
  reason: 'Тоқтата тұрудың себебі', // native reader
  raise: 'Тоқтата тұруды ұсыну', // native reader
  join: 'Ұсынысқа қосылып, тоқтата тұру', // native reader
  first: 'Тағы бір жауапты тарап жазғанға дейін жиналыс жалғасады.', // native reader
  second: 'Бұл – екінші жазба: жиналыс бірден тоқтатыла тұрады. Жалғастыру үшін шешім қажет.', // native reader
};
