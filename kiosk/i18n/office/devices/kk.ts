/** Words of the devices the office admits: clause 10. Kazakh gives the shape. */
export const kk = {
  invite: 'Жаңа құрылғы', // native reader
  role: 'Құрылғының рөлі', // native reader
  make: 'Шақыру жасау', // native reader
  scan: 'Құрылғымен QR-кодты оқытыңыз немесе мекенжайды ашып, кодты теріңіз', // native reader
  code: 'Код',
  address: 'Мекенжай', // native reader
  valid: (seconds: number) => `Қалған уақыты, секунд – ${seconds}`, // native reader
  expired: 'Шақырудың уақыты өтті. Жаңасын жасаңыз.', // native reader
  paired: 'Құрылғы қосылды', // native reader
  admitted: 'Қосылған құрылғылар', // native reader
  revoke: 'Рұқсатты қайтарып алу', // native reader
  revokeText: (device: string) => `${device}: байланыс бірден үзіледі.`, // native reader
  own: 'Осы құрылғы', // native reader
  live: 'Байланыс бар',
  queued: 'Жіберілмеген жазбалар бар', // native reader
  offline: 'Байланыс жоқ',
  forked: 'Басқа жазбалар тарихын көреді', // native reader
  fingerprint: 'Салыстыру коды', // native reader
  confirmed: 'Расталды',
  confirm: 'Растау',
  compare: (device: string, fingerprint: string) =>
    `${device}: құрылғының өз экранында ${fingerprint} коды тұр ма? Тек екі код бірдей болса ғана растаңыз.`, // native reader
  unconfirmed: 'Расталмаған құрылғы тек жаттығуға қатысады.', // native reader
};
