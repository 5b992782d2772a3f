// Finding a person by what is typed: Kazakh, Russian and Latin letters are folded to one spelling.
// For the registration desks (9.3): "ахм ер", "ahm er" and "akhm yer" all find «Ахметова Еркежан».

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

// Each Cyrillic letter folds by itself, so that every beginning of a name finds the name. Where Latin needs two letters for
// one (sh, ch, zh), the folded form keeps the Cyrillic letter: «ас» shall not find «Ашимов».
const CYRILLIC = {
  ...{
    а: 'a',
    ә: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ғ: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    э: 'e',
    з: 'z',
    и: 'i',
    й: 'i',
    і: 'i',
  },
  ...{
    ы: 'i',
    к: 'k',
    қ: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    ң: 'n',
    о: 'o',
    ө: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
  },
  ...{ ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h', ц: 'ts', щ: 'ш', ю: 'iu', я: 'ia' },
};

const LATIN = {
  ...{ c: 'k', j: 'ж', q: 'k', w: 'u', x: 'ks', y: 'i', ı: 'i', ç: 'ч', č: 'ч', ş: 'ш', š: 'ш', ž: 'ж' },
  ...{ shch: 'ш', sh: 'ш', ch: 'ч', zh: 'ж', kh: 'h', gh: 'g', ye: 'e', yo: 'e' },
};

const FOLDED: ReadonlyMap<string, string> = new Map(Object.entries({ ...CYRILLIC, ...LATIN }));
