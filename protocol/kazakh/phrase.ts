/**
 * The opening phrase of a meeting's record: six Kazakh words that are read aloud in the hall and begin the chain (I3), so
 * that no other record can later be shown as that of this meeting.
 */

/** Sixty-four plain nouns that nobody mishears for each other. */
const WORDS = [
  'тау',
  'көл',
  'дала',
  'өзен',
  'теңіз',
  'орман',
  'бұлақ',
  'шөл', // native reader
  'күн',
  'ай',
  'жұлдыз',
  'бұлт',
  'жаңбыр',
  'қар',
  'жел',
  'найзағай',
  'ат',
  'түйе',
  'қой',
  'бүркіт',
  'қасқыр',
  'арыстан',
  'аққу',
  'қарлығаш',
  'алма',
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
  'май',
  'бал',
  'шай',
  'құрт',
  'су',
  'үй',
  'есік',
  'терезе',
  'шаңырақ',
  'кілем',
  'сандық',
  'қазан',
  'кесе',
  'домбыра',
  'қобыз',
  'ән',
  'күй',
  'кітап',
  'қалам',
  'дәптер',
  'мектеп',
  'алтын',
  'күміс',
  'темір',
  'мыс',
  'жібек',
  'мақта',
  'тас',
  'шыны',
] as const;

/** How many unguessable bytes a phrase is made of; a byte chooses a word. */
export const PHRASE_BYTES = 6;

/** The phrase of these bytes, its words apart by spaces. */
export function phraseOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => WORDS[byte % WORDS.length]).join(' ');
}
