/**
 * What of the Rules lies outside software, and what the product records instead: clause by clause, each with its reason.
 * The list is as short as honesty allows: the trace test refuses an entry that says more is missing than is.
 */
import type { ClauseId } from '../../protocol/law/clauses.ts';
import type { Language } from '../../protocol/values.ts';

/** What may be missing of a clause: a rule, a test that permits by it, a test that refuses by it. */
export type Lack = 'rule' | 'permits' | 'refuses';

/** A reason in the languages of the page. */
export type Reason = { readonly [L in Language]: string };

/** Why a clause, or a part of it, is left to people; `lacks` is empty where a rule and its tests carry out the rest. */
export interface Outside {
  readonly lacks: readonly Lack[];
  readonly reason: Reason;
}

/** The clauses that software cannot carry out as a whole. */
export const OUTSIDE: Readonly<Partial<Record<ClauseId, Outside>>> = {
  2: {
    lacks: [],
    reason: {
      kk: 'Жиналыстың бір залда өткізілетінін және депутаттың өзі келгенін адамдар көреді. Бағдарлама тіркелген, залда отырған депутаттарды жазады, олардан көп дауысты қабылдамайды.', // native reader
      ru: 'Что собрание проходит в одном зале и депутат явился лично, видят люди. Программа записывает зарегистрированных и присутствующих депутатов и не принимает голосов больше их числа.',
      en: 'That the meeting is held in one hall and the deputy came in person is seen by people. The product records the deputies registered and present, and takes no more votes than they are.',
    },
  },
  8: {
    lacks: [],
    reason: {
      kk: 'Сұрақтар мен пікірлер залда айтылады. Бағдарлама жарыссөздердің басталғанын, аяқталғанын немесе өткізілмегенін ғана жазады, пікірді дауыс ретінде санамайды.', // native reader
      ru: 'Вопросы и мнения звучат в зале. Программа записывает только начало и конец прений или то, что их не было, и не считает мнение голосом.',
      en: 'Questions and opinions are spoken in the hall. The product records only that the debate was opened, closed or not held, and counts no opinion as a vote.',
    },
  },
  10: {
    lacks: [],
    reason: {
      kk: 'Трансляцияны мәслихат аппараты жүргізеді. Бағдарлама оның мекенжайын немесе неге мүмкін болмағанын жазады.', // native reader
      ru: 'Трансляцию ведет аппарат маслихата. Программа записывает ее адрес или причину, по которой она невозможна.',
      en: 'The broadcast is the work of the apparatus. The product records its address, or why it is not possible.',
    },
  },
  '15.4': {
    lacks: [],
    reason: {
      kk: 'Жәшік, мөр, орын және құпиялылық – нақты заттар мен адамдардың ісі. Бағдарлама комиссия енгізген жәшіктің орнын, бос көрсетілгенін және мөр нөмірін жазады, жәшіктің күйін өзі болжамайды.', // native reader
      ru: 'Урна, печать, место и конфиденциальность – дело людей и вещей. Программа записывает внесенные комиссией место урны, показ пустой урны и номер печати и никогда не додумывает ее состояние сама.',
      en: 'Box, seal, place and confidentiality are things and people. The product records what the commission types: the place, that the box was shown empty, the number of the seal; it never infers the state of a box.',
    },
  },
  '15.5': {
    lacks: ['rule', 'permits', 'refuses'],
    reason: {
      kk: 'Депутат белгіні қағаз бюллетеньге қояды. Бағдарлама бюллетеньді көрмейді, белгіні тани да, тексере де алмайды: комиссия жарамды, толтырылмаған және бірден артық кандидат белгіленген бюллетеньдердің санын ғана енгізеді.', // native reader
      ru: 'Депутат ставит отметку на бумажном бюллетене. Программа бюллетеня не видит и отметку не распознает: комиссия вносит только количество действительных, незаполненных и отмеченных более чем за одного кандидата бюллетеней.',
      en: 'The deputy marks a ballot on paper. The product sees no ballot and judges no mark: the commission enters only how many ballots are valid, blank or over-marked.',
    },
  },
};
