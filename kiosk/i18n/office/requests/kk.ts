/** Words for what the hub answers over HTTP when it does not do what was asked. Kazakh gives the shape. */
export const kk = {
  offline: 'Орталық құрылғымен байланыс жоқ. Қайталап көріңіз.', // native reader
  'not-admitted': 'Құрылғы қосылмаған.', // native reader
  'not-office': 'Бұл әрекет тек мәслихат аппаратының құрылғысынан жасалады.', // native reader
  'not-confirmed': 'Бұл құрылғының салыстыру коды әлі расталмаған. Оны басқа құрылғыдан растаңыз.', // native reader
  'invitation-invalid': 'Шақыру жарамсыз немесе уақыты өткен.', // native reader
  'pairing-locked': 'Қате кодтар тым көп терілді. Жаңа шақыру жасаңыз.', // native reader
  'no-number-left': 'Бұл рөлге бос нөмір қалмады.', // native reader
  'foreign-page': 'Сұрау бөгде беттен келді.', // native reader
  'wrong-host': 'Мекенжай дұрыс емес.', // native reader
  'not-found': 'Мұндай жазба жоқ.', // native reader
  'wrong-method': 'Сұрау дұрыс емес.', // native reader
};
