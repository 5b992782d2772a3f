/** Words of a real meeting without encryption: the two ways out, and the record of the second. Clause 10. Kazakh gives the shape. */
export const kk = {
  title: 'Байланыс шифрланбаған', // native reader
  lead: 'Бұл – жаттығу емес, нақты жиналыс. Желідегі бөгде құрылғы жіберілгенді оқи алады және беттерді өзгерте алады. Екі жолдың бірін таңдаңыз, оған дейін жазба қабылданбайды.', // native reader
  encrypt: 'Шифрлауды қосу', // native reader
  how: 'Орталық құрылғыны тоқтатып, --tls параметрімен қайта іске қосыңыз. Терминалда сертификатты орнату бетінің мекенжайы көрсетіледі. Әр құрылғыға сертификатты орнатып, құрылғыны қайта қосыңыз.', // native reader
  waive: 'Шифрлаусыз өткізу', // native reader
  record:
    'Себебін және кім жауапты екенін жазыңыз. Жазба жиналыс тарихында қалады, оны барлық құрылғы көреді.', // native reader
  reason: 'Себебі және жауапты адам', // native reader
  save: 'Шифрлаусыз өткізуді жазу', // native reader
  confirm: 'Бұл жазба қайтарып алынбайды. Жиналыс шифрлаусыз өтеді.', // native reader
};
