/**
 * Finding a person by what is typed: Kazakh, Russian and Latin letters are folded to one spelling.
 * For the registration desks (9.3): "ахм ер", "ahm er" and "akhm yer" all find «Ахметова Еркежан».
 */

/**
 * Folds a name, or what is typed in search of one, to small letters of one spelling, words parted by single spaces.
 *
 * Қ = К = K, Ә = А = A, Х = Һ = H = KH, У = Ұ = Ү = U, И = Й = І = Ы = I = Y; a doubled letter counts once; signs part
 * words, apostrophes and ь, ъ vanish. The beginning of a Cyrillic word folds to the beginning of the folded word.
 */
export function foldForSearch(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[ьъ'’ʼ`´]/g, '')
    .replace(/shch|[sczkg]h|y[eo]|\p{L}/gu, foldLetter)
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(\p{L})\1+/gu, '$1')
    .trim();
}

/** The folded words of what was typed, in the order typed; none if nothing but signs was typed. */
export function searchTokens(query: string): readonly string[] {
  return foldForSearch(query)
    .split(' ')
    .filter((token) => token !== '');
}

/** Whether each token begins some word of a folded name, in any order. No token at all matches every name. */
export function matchesName(tokens: readonly string[], foldedName: string): boolean {
  const words = foldedName.split(' ');
  return tokens.every((token) => words.some((word) => word.startsWith(token)));
}

function foldLetter(letter: string): string {
  return FOLDED.get(letter) ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
}

// What each folded letter stands for. Every Cyrillic letter folds by itself, so that every beginning of a name finds the
// name. Where Latin needs two letters for one (sh, ch, zh), the folded letter is the Cyrillic one: «ас» shall not find
// «Ашимов».
// biome-ignore format: in the order of the alphabet, as a reader looks it up
const STANDS_FOR = {
  a: 'а ә', b: 'б', v: 'в', g: 'г ғ gh', d: 'д', e: 'е ё э ye yo', ж: 'j ž zh', z: 'з', i: 'и й і ы y ı',
  k: 'к қ q c', l: 'л', m: 'м', n: 'н ң', o: 'о ө', p: 'п', r: 'р', s: 'с', t: 'т', u: 'у ұ ү w', f: 'ф',
  h: 'х һ kh', ts: 'ц', ч: 'ç č ch', ш: 'щ ş š sh shch', iu: 'ю', ia: 'я', ks: 'x',
};

const FOLDED: ReadonlyMap<string, string> = new Map(
  Object.entries(STANDS_FOR).flatMap(([folded, spellings]) =>
    spellings.split(' ').map((spelling) => [spelling, folded] as const),
  ),
);
