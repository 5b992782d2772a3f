/**
 * The order of the Kazakh alphabet: browsers claim to know it and put і, ү and ұ in the wrong place.
 * Used for every list of names (registration, 9.3; candidates, 15.5), so that every device shows one order.
 */

const KAZAKH = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const BEFORE_LETTERS = ' -–—,.\'"«»()/0123456789';
/** The curved apostrophe stands where the straight one does; only between texts otherwise equal it comes after it. */
const CURVED = '’';

const RANKS: ReadonlyMap<string, number> = new Map(
  [...BEFORE_LETTERS, ...KAZAKH, ...LATIN].map((character, rank) => [character, rank]),
);

/**
 * Orders two texts as the Kazakh alphabet does: negative, zero or positive, for `sort`.
 *
 * Signs and digits come first, then the Kazakh letters, then Latin ones. Case decides only between texts that are
 * otherwise equal, small before capital. Equal to ICU's `kk` for these characters; any other character comes last, by
 * code, where ICU would look for its place in its own alphabet.
 */
export function compareKazakh(a: string, b: string): number {
  const left = a.normalize('NFC');
  const right = b.normalize('NFC');
  return compareLetters(left.toLowerCase(), right.toLowerCase()) || compareCase(left, right);
}

function compareLetters(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at += 1) {
    const difference = rankAt(a, at) - rankAt(b, at);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function rankAt(text: string, at: number): number {
  const character = text.charAt(at);
  return RANKS.get(character === CURVED ? "'" : character) ?? RANKS.size + text.charCodeAt(at);
}

function compareCase(a: string, b: string): number {
  for (let at = 0; at < a.length; at += 1) {
    const letter = a.charAt(at);
    if (letter !== b.charAt(at)) return letter === letter.toLowerCase() && letter !== CURVED ? -1 : 1;
  }
  return 0;
}
