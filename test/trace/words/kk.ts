/** The words of the table of clauses, in Kazakh: they give the shape. Terms follow the glossary and the faces. */
import type { CommandType } from '../../../protocol/commands/command.ts';
import type { Moment } from '../moments.ts';

const commands = {
  'meeting.create': 'жиналысты құру', // native reader
  'transport.waive': 'шифрлаусыз өткізуді жазу', // native reader
  'notice.record': 'хабарламаны енгізу', // native reader
  'meeting.convene': 'жиналысты шақыру', // native reader
  'publication.record': 'депутаттарды хабардар етуді жазу', // native reader
  'roster.import': 'депутаттардың тізімін енгізу', // native reader
  'total.fix': 'депутаттардың жалпы санын белгілеу', // native reader
  'presiding.appoint': 'жиналысты басқаратын адамды көрсету', // native reader
  'deputy.admit': 'депутатты тізімге қосу', // native reader
  'deputy.strike': 'депутатты тізімнен шығару', // native reader
  'candidate.propose': 'кандидатты енгізу', // native reader
  'candidate.withdraw': 'кандидатураның қайтарып алынғанын жазу', // native reader
  'registration.open': 'тіркеуді ашу', // native reader
  'deputy.register': 'депутатты тіркеу', // native reader
  'deputy.leave': 'депутаттың залдан шыққанын белгілеу', // native reader
  'deputy.return': 'депутаттың залға қайтып келгенін белгілеу', // native reader
  'registration.withdraw': 'тіркеуден шығару', // native reader
  'desk.confirm': 'үстелдің тізімін қолмен растау', // native reader
  'registration.announce': 'тіркеу нәтижелерін жариялау', // native reader
  'quorum.measure': 'кворумды қамтамасыз ету шарасын жазу', // native reader
  'meeting.open': 'жиналысты ашу', // native reader
  'remarks.finish': 'кіріспе сөзді аяқтау', // native reader
  'agenda.reorder': 'күн тәртібінің ретін өзгерту', // native reader
  'commission.vote': 'санақ комиссиясының мүшелерін сайлау', // native reader
  'commission.replace': 'санақ комиссиясының мүшесін ауыстыру', // native reader
  'commission.elect': 'комиссияның төрағасы мен хатшысын сайлау', // native reader
  'member.enrol': 'жеке ПИН-код таңдау', // native reader
  'member.reset': 'мүшенің ПИН-кодын жою', // native reader
  'paper.sign': 'хаттамаға қол қою', // native reader
  'paper.refuse': 'қол қоюдан бас тартуды жазу', // native reader
  'commission.announce': 'комиссияны сайлау нәтижелерін жариялау', // native reader
  'method.vote': 'дауыс беру тәсілін таңдау', // native reader
  'submission.read': 'Президенттің ұсынуы жария етілгенін жазу', // native reader
  'candidate.hear': 'кандидаттың тезистерін тыңдау', // native reader
  'debate.open': 'жарыссөздерді ашу', // native reader
  'debate.close': 'жарыссөздерді аяқтау', // native reader
  'debate.skip': 'жарыссөздерсіз дауыс беруге көшу', // native reader
  'break.begin': 'үзіліс жариялау', // native reader
  'break.end': 'үзілісті аяқтау', // native reader
  'meeting.adjourn': 'жиналысты басқа күнге ауыстыру', // native reader
  'order.set': 'дауыс беруді өткізу тәртібін белгілеу', // native reader
  'order.announce': 'дауыс беруді өткізу тәртібін хабарлау', // native reader
  'ballots.prepare': 'бюллетеньдерді дайындау', // native reader
  'ballots.add': 'қосымша бюллетень дайындау', // native reader
  'ballots.sign': 'бюллетеньдерге қол қою', // native reader
  'box.show': 'жәшіктің бос екенін көрсету', // native reader
  'box.seal': 'жәшікке мөр басу', // native reader
  'issuing.begin': 'бюллетеньдерді беруді бастау', // native reader
  'ballots.issue': 'бюллетень беру', // native reader
  'ballots.unissue': 'қате қойылған белгіні алып тастау', // native reader
  'ballots.spoil': 'бүлінген бюллетеньді қайтарып алу', // native reader
  'issuing.end': 'бюллетеньдерді беруді аяқтау', // native reader
  'quorum.confirm': 'кворумды растау', // native reader
  'voting.open': 'дауыс беруді бастау', // native reader
  'voting.close': 'дауыс беруді аяқтау', // native reader
  'ballots.cancel': 'бюллетеньдерді жою', // native reader
  'box.open': 'жәшікті ашу', // native reader
  'ballots.sort': 'бюллетеньдерді сұрыптау', // native reader
  'count.enter': 'санақты енгізу', // native reader
  'count.repeat': 'қайта санау', // native reader
  'protocol.hand-over': 'хаттаманы төрағаға беру', // native reader
  'protocol.receive': 'хаттаманы қабылдап алу', // native reader
  'result.announce': 'дауыс беру нәтижелерін жариялау', // native reader
  'revote.decide': 'қайта дауыс беру туралы шешім қабылдау', // native reader
  'revote.schedule': 'қайта дауыс беру уақытын айқындау', // native reader
  'revote.begin': 'қайта дауыс беруге кірісу', // native reader
  'meeting.close': 'жиналысты жабу', // native reader
  'minutes.sign-chairman': 'жиналыстың хаттамасына төраға ретінде қол қою', // native reader
  'minutes.sign-commission': 'жиналыстың хаттамасына комиссия төрағасы ретінде қол қою', // native reader
  'minutes.send': 'хаттаманы Президент Әкімшілігіне жіберу', // native reader
  'hold.raise': 'жиналысты тоқтата тұру', // native reader
  'hold.release': 'жиналысты жалғастыру туралы шешімді жазу', // native reader
  'record.correct': 'жазбаны түзету', // native reader
} satisfies Record<CommandType, string>;

const moments = {
  draft: 'жиналыс құрылуда', // native reader
  notified: 'хабарлама алынды', // native reader
  convened: 'жиналыс шақырылды', // native reader
  registration: 'тіркеу жүріп жатыр', // native reader
  'no-quorum': 'кворум жоқ', // native reader
  announced: 'тіркеу нәтижелері жарияланды', // native reader
  agenda: 'отырыс: күн тәртібі', // native reader
  round: 'дауыс беруге дайындық', // native reader
  voting: 'дауыс беру жүріп жатыр', // native reader
  count: 'дауыстарды санау', // native reader
  result: 'нәтижелер жарияланды', // native reader
  hold: 'жиналыс тоқтатыла тұр', // native reader
  adjourned: 'басқа күнге ауыстырылды, сол күн келді', // native reader
  closed: 'жиналыс жабылды', // native reader
  sent: 'хаттама жіберілді', // native reader
} satisfies Record<Moment, string>;

export const kk = {
  title: 'Қағидалардың әрбір нормасы: ережелер, сынақтар, бас тарту себептері', // native reader
  intro:
    'Бұл бетте Қағидалардың 45 нормасының (тармақ, бөлік, тармақша) әрқайсысы бойынша оны орындайтын ереже, рұқсат етілетінін және бас тартылатынын көрсететін сынақ, бас тарту себептері және Жарлықта айтылмаған мәселелер көрсетілген.', // native reader
  english: 'Ережелердің сөздері мен сынақтардың атаулары бағдарлама мәтінінен алынған және ағылшын тілінде.', // native reader
  unofficial:
    'Жарлық мәтіні – ресми емес көшірме. Ресми мәтін құқықтық ақпарат базаларында («Әділет») жарияланған.', // native reader
  skip: 'Негізгі мәтінге өту', // native reader
  languages: 'Тілдер', // native reader
  contents: 'Мазмұны', // native reader
  clauses: 'Тармақтар бойынша', // native reader
  edition: 'Редакция', // native reader
  acts: 'Кімге қандай әрекет берілген', // native reader
  rules: 'Ережелер', // native reader
  permits: 'Рұқсат етілетінін көрсететін сынақтар', // native reader
  refuses: 'Бас тартылатынын көрсететін сынақтар', // native reader
  shows: 'Өзге сынақтар', // native reader
  refusals: 'Бас тарту себептері', // native reader
  refusalsNote: 'Сандар мен есімдер – үлгі.', // native reader
  gapsHere: 'Жарлықта айтылмаған мәселелер', // native reader
  outside: 'Бағдарламадан тыс', // native reader
  gaps: 'Жарлықта айтылмаған немесе екі тілде әртүрлі айтылған мәселелер', // native reader
  gapsNote:
    'Таңдалмаған жағдайда қолданылатын нұсқа бірінші көрсетілген. Ол – осы бағдарламаның түсінігі, заңның өзі емес.', // native reader
  gap: 'Мәселе', // native reader
  readings: 'Түсіндіру нұсқалары', // native reader
  byDefault: 'әдепкі', // native reader
  lawyer: 'Қолданар алдында Қазақстан заңгерінің пікірі қажет.', // native reader
  places: 'Тармақтар', // native reader
  tests: 'Сынақтар', // native reader
  matrix: 'Кім, қашан, не істей алады', // native reader
  matrixNote:
    'Әрбір жауап шешім қабылдайтын бағдарламаның өзінен алынған: әрекет әр кезеңнің әр сәтінде сол сәтке лайық жіберілді. Кезеңнің бір сәтінде болса да рұқсат етілсе, «болады» деп жазылған, әйтпесе бас тарту коды көрсетілген.', // native reader
  denied: 'Осы құрылғының өзге әрекеттері', // native reader
  deniedNote: 'Олардың бәріне барлық кезеңде бас тартылады', // native reader
  act: 'Әрекет', // native reader
  before: 'дауыс беруге дейін', // native reader
  after: 'дауыс беру және одан кейін', // native reader
  permitted: 'болады', // native reader
  moments,
  commands,
};
