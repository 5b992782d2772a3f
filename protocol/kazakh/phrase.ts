/**
 * The opening phrase of a meeting's record: six Kazakh words that are read aloud in the hall and begin the chain (I3), so
 * that no other record can later be shown as that of this meeting.
 */

/**
 * Sixty-four plain nouns of one meaning each, none a command, a name or a month, that nobody mishears for each other.
 */
const WORDS = [
  'тау', // native reader: the choice of words
  'көл',
  'дала',
  'өзен',
  'теңіз',
  'орман',
  'бұлақ',
  'шалғын',
  'аспан',
  'жұлдыз',
  'бұлт',
  'жаңбыр',
  'боран',
  'самал',
  'найзағай',
  'арал',
  'тұлпар',
  'түйе',
  'қозы',
  'бүркіт',
  'қасқыр',
  'арыстан',
  'аққу',
  'қарлығаш',
  'алмұрт',
  'өрік',
  'қауын',
  'бидай',
  'арпа',
  'жүзім',
  'жаңғақ',
  'шие',
  'нан',
  'тұз',
  'сүт',
  'қаймақ',
  'шырын',
  'шай',
  'ірімшік',
  'айран',
  'көпір',
  'есік',
  'терезе',
  'шаңырақ',
  'кілем',
  'сандық',
  'табақ',
  'кесе',
  'домбыра',
  'қобыз',
  'сырнай',
  'дастан',
  'кітап',
  'қалам',
  'дәптер',
  'мектеп',
  'алтын',
  'күміс',
  'темір',
  'қола',
  'жібек',
  'барқыт',
  'тас',
  'шыны',
] as const;

/** How many unguessable bytes a phrase is made of; a byte chooses a word. */
export const PHRASE_BYTES = 6;

/** The phrase of these bytes, its words apart by spaces. */
export function phraseOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => WORDS[byte % WORDS.length]).join(' ');
}
