/** Why a command could not be considered at all: no clause stands behind it. What is wrong, and what to do. */
import type { Fault } from '../../../protocol/wire.ts';

/** One sentence or two for every fault of the wire. */
export const kk = {
  malformed: 'Орталық құрылғы бұл жазбаны түсінбеді. Бетті жаңартып, қайта көріңіз.', // native reader
  'too-large': 'Жазба тым ұзын. Мәтінді қысқартып, қайта жіберіңіз.', // native reader
  'too-fast': 'Жазбалар тым жиі жіберілді. Сәл күтіп, қайта көріңіз.', // native reader
  'other-meeting': 'Бұл жазба басқа жиналысқа арналған. Бетті жаңартыңыз.', // native reader
  'no-meeting': 'Жиналыс әлі құрылмаған. Оны мәслихат аппараты құрады.', // native reader
  'wrong-pin': 'ПИН-код дұрыс емес. Қайта енгізіңіз.', // native reader
  'pin-locked':
    'ПИН-код бірнеше рет қате енгізілді. Күтіңіз немесе төрағадан жаңа ПИН-код таңдауға рұқсат алыңыз.', // native reader
  offline: 'Орталық құрылғымен байланыс жоқ. Бұл әрекет байланыс орнағаннан кейін ғана жасалады.', // native reader
  'read-only':
    'Орталық құрылғы қазір ештеңе жазбайды: дискісі толған немесе соңғы жазбасы тексеріліп жатыр. Не істеу керегін аппараттың экраны айтады.', // native reader
  'hub-failed': 'Орталық құрылғы жазбаны сақтай алмады. Мәслихат аппаратына хабарлаңыз.', // native reader
  'bad-signature': 'Бұл жазбада құрылғының дұрыс қолтаңбасы жоқ. Құрылғыны қайта қосыңыз.', // native reader
  replayed: 'Бұл жазбаның нөмірі бұрын пайдаланылған. Бетті жаңартып, қайта көріңіз.', // native reader
  'stale-head': 'Осы арада жиналыста өзгеріс болды. Экранды қарап, әрекетті қайталаңыз.', // native reader
  'too-old': 'Жазба тым кеш келді. Әрекетті қайталаңыз.', // native reader
  unencrypted:
    'Байланыс шифрланбаған. Мәслихат аппараты шифрлауды қосуы немесе шифрлаусыз өткізуді жазуы қажет.', // native reader
} satisfies Record<Fault, string>;
