/** The words of formulas and of open gaps, in Kazakh: terms by the glossary, what it lacks is marked. */
import type { ExplainWords } from './shape.ts';

export const kk: ExplainWords = {
  terms: {
    'notice-day': 'Хабарлама алынған күн',
    'latest-day': 'Ең кеш күні', // native reader
    'meeting-day': 'Жиналыс күні', // native reader
    'publication-day': 'Депутаттарды хабардар ету күні', // native reader
    'closing-day': 'Жиналыс жабылған күн', // native reader
    'sending-day': 'Жиналыстың хаттамасы жіберілген күн', // native reader
    sites: 'Интернет-ресурстар',
    maslikhats: 'Мәслихаттар',
    candidates: 'Кандидаттар',
    boxes: 'Жәшіктер',
    ties: 'Бірдей дауыс саны болған дауыс берулер', // native reader
    'of-maslikhat': 'Мәслихат',
    total: 'Депутаттардың жалпы саны',
    seats: 'Орындар саны', // native reader
    mandates: 'Қолданыстағы мандаттар', // native reader
    attending: 'Қатысып отырған депутаттар',
    needed: 'Кемінде үштен екісі',
    members: 'Санақ комиссиясының мүшелері',
    for: '«Жақтап»',
    against: '«Қарсы»',
    signed: 'Қол қойғандар', // native reader
    refused: 'Қол қоюдан бас тартты', // native reader
    absent: 'Залда жоқ', // native reader
    prepared: 'Дайындалған бюллетеньдер',
    issued: 'Берілген бюллетеньдер',
    unissued: 'Берілмеген бюллетеньдер',
    without: 'Бюллетень жетпейтін депутаттар', // native reader
    spoiled: 'Бүлінген бюллетеньдер',
    held: 'Депутаттардың қолындағы бюллетеньдер', // native reader
    cancelled: 'Жойылған бюллетеньдер',
    'of-box': 'Жәшік',
    taken: 'Жәшіктен алынған бюллетеньдер',
    valid: 'Жарамды бюллетеньдер',
    invalid: 'Жарамсыз бюллетеньдер',
    blank: 'Толтырылмаған бюллетеньдер',
    overmarked: 'Бірден артық кандидат белгіленген бюллетеньдер',
    'other-invalid': 'Өзге жарамсыз бюллетеньдер', // native reader
    unestablished: 'Белгіленбеген нысандағы бюллетеньдер',
    papers: 'Жәшіктегі белгіленген нысандағы бюллетеньдер', // native reader
    'not-dropped': 'Жәшікке салынбаған бюллетеньдер',
    participants: 'Дауыс беруге қатысқандар',
    votes: 'Дауыстар',
  },
  proofs: {
    'meeting-in-time': 'Жиналыс өткізу мерзімі', // native reader
    'published-in-time': 'Депутаттарды хабардар ету мерзімі', // native reader
    'sent-in-time': 'Жиналыстың хаттамасын жіберу мерзімі', // native reader
    candidates: 'Кемінде екі кандидат',
    'attending-sum': 'Мәслихаттар бойынша қатысып отырғандар', // native reader
    quorum: 'Кворум: депутаттардың жалпы санының кемінде үштен екісі',
    needed: 'Кворумға қажетті ең аз сан', // native reader
    'commission-size': 'Санақ комиссиясы: тақ сан, кемінде 3 адам',
    'majority-of-attending': 'Қатысып отырған депутаттардың жалпы санының көпшілігі',
    'majority-of-members': 'Санақ комиссиясы құрамының көпшілігі', // native reader
    'within-attending': 'Дауыстар қатысып отырғандардан көп емес', // native reader
    'all-members-voted': 'Комиссияның барлық мүшелері дауыс береді', // native reader
    'signed-by-all': 'Комиссияның барлық мүшелері қол қояды',
    'prepared-for-all': 'Бюллетеньдер саны қатысып отырған депутаттардың санына тең',
    'prepared-account': 'Дайындалған бюллетеньдер: берілгені мен берілмегені', // native reader
    'held-account': 'Депутаттардың қолындағы бюллетеньдер', // native reader
    'cancelled-account': 'Жойылған бюллетеньдер: берілмегені мен бүлінгені', // native reader
    'taken-sum': 'Барлық жәшіктен алынғаны', // native reader
    'invalid-sum': 'Жарамсыз бюллетеньдер',
    'taken-account': 'Жәшіктен алынған бюллетеньдер',
    'papers-held': 'Жәшікте депутаттардың қолындағыдан көп бюллетень жоқ', // native reader
    'not-dropped': 'Жәшікке салынбаған бюллетеньдер',
    'votes-sum': 'Барлық дауыстар – жарамды бюллетеньдер', // native reader
    'against-rest': '«Қарсы» – «жақтап» бергендерден қалғаны', // native reader
    'hands-attending': 'Қатысқандар қатысып отырғандардан көп емес', // native reader
    'hands-candidate': 'Кандидат бойынша дауыстар қатысқандардан көп емес', // native reader
    'hands-sum': 'Барлық «жақтап» дауыстар қатысқандардан көп емес', // native reader
    participants: 'Дауыс беруге қатысқандардың саны',
    majority: 'Дауыс беруге қатысқандардың жартысынан көбі', // native reader
    plurality: 'Басқа кандидаттардан көп дауыс', // native reader
    tie: 'Бірдей дауыс саны',
  },
  holds: 'Сәйкес келеді', // native reader
  fails: 'Сәйкес келмейді', // native reader
  none: 'Бұл құрылғыда есептелетін сандар әлі жоқ.', // native reader
  card: {
    kicker: 'Қағидаларда нақты айтылмаған', // native reader
    readings: 'Норманы түсіндіру нұсқалары', // native reader
    inForce: 'Қолданылатыны', // native reader
    grounds: {
      default: 'Басқасы таңдалмаған', // native reader
      order: '№ 2 хаттама бойынша', // native reader
      annex: '№ 2 хаттаманың қосымшасы бойынша, дауыс берілгенге дейін таңдалған', // native reader
      document: 'Құжат негізінде', // native reader
      undecided: 'Түсіндірме таңдалмаған', // native reader
    },
    lawyer: 'Нақты қолданар алдында заңгердің пікірі қажет', // native reader
    quotes: 'Қағидалардың мәтіні', // native reader
  },
};
