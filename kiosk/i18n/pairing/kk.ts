/** Words of the page of a device that is not admitted. Kazakh gives the shape. */
export const kk = {
  title: 'Бұл құрылғы тіркелмеген', // native reader
  how: 'Мәслихат аппаратының экранындағы QR-кодты сканерлеңіз немесе сол экрандағы он таңбалы кодты енгізіңіз.', // native reader
  code: 'Он таңбалы код', // native reader
  codeHint: 'Код екі минут жарамды.', // native reader
  codeIncomplete: 'Код он таңбадан тұрады: цифрлар мен латын әріптері.', // native reader
  enter: 'Құрылғыны қосу', // native reader
  fingerprint: 'Осы құрылғының салыстыру коды', // native reader
  fingerprintHint: 'Мәслихат аппаратының экранында дәл осы код шығуы керек.', // native reader
  unknown: 'Орталық құрылғы бұл құрылғыны танымады. Оны қайта қосыңыз.', // native reader
  revoked: 'Мәслихат аппараты бұл құрылғыға берілген рұқсатты қайтарып алды.', // native reader
  unsent: (count: number) => `Жіберілмеген жазбалар – ${count}`,

  problems: {
    'invitation-invalid':
      'Код немесе сілтеме жарамсыз: қате енгізілген, бұрын пайдаланылған немесе мерзімі өткен. Мәслихат аппаратынан жаңасын сұраңыз.', // native reader
    'too-fast': 'Код тым жиі енгізілді. Бір минуттан кейін қайталаңыз.', // native reader
    'pairing-locked': 'Қате код тым көп енгізілді. Мәслихат аппаратынан жаңа код сұраңыз.', // native reader
    unreachable: 'Орталық құрылғымен байланыс жоқ. Жергілікті желіні тексеріп, қайталаңыз.', // native reader
    refused: 'Орталық құрылғы сұрауды қабылдамады. Мәслихат аппаратына хабарлаңыз.', // native reader
  },
};
