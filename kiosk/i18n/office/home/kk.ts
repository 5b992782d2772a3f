/** Words of the office's first page: rehearse, prepare, take up again. Kazakh gives the shape. */
export const kk = {
  title: 'Не істейміз?', // native reader
  rehearse: 'Жаттығу өткізу', // native reader
  rehearseText:
    'Үлгі облысы: 4 мәслихаттың 97 депутаты, екі кандидат. Нағыз жиналыс жазбаларына әсер етпейді.', // native reader
  prepare: 'Жиналысты дайындау', // native reader
  prepareText: 'Нағыз жиналыс: хабарлама, депутаттардың тізімі, кандидаттар, құрылғылар.', // native reader
  type: 'Аумақ түрі', // native reader
  nameKk: 'Аумақтың атауы, қазақша', // native reader
  nameRu: 'Аумақтың атауы, орысша', // native reader
  begin: 'Бастау', // native reader
  kept: 'Сақталған жиналыстар', // native reader
  resume: 'Жалғастыру', // native reader
  current: 'Қазіргі жиналыс', // native reader
  rehearsal: 'Жаттығу', // native reader
  leave:
    'Барлық құрылғы басқа жиналысқа көшеді. Қазіргі жиналыс сақталады, оны осы бетте жалғастыруға болады.', // native reader
};
