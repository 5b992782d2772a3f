/** The head that people wrote down or photographed in the hall, looked for in a record: what no hub can forge afterwards. */
import type { Place } from '../kept-copy.ts';
import type { Summary } from './verdict.ts';

/** Fewer hex digits than this say nothing. */
const FEWEST_DIGITS = 8;

/** What a photographed code says (fullHead): the number of entries and the hash. */
const FULL_HEAD = /^kelisim \S+ \d+ (\d+) ([0-9a-f]{64})$/;

/** What stands on every face's strip (shortHeadLine): «№ 57 · a3f1 09bc». */
const NUMBERED = /^(?:№|no\.?|n)?\s*(\d{1,6})\s*·\s*([0-9a-f\s]+)$/i;

/** What a written head is to a record: at its place, at another than was written beside it, or none of it. */
export type Found =
  | { readonly kind: 'found'; readonly place: Place }
  | { readonly kind: 'elsewhere'; readonly place: Place; readonly wanted: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable' };

/** Looks for a head as it was written, short or whole, and so many entries beside it if that was written too. */
export function findHead({ heads }: Pick<Summary, 'heads'>, written: string, entries: number | null): Found {
  const photographed = FULL_HEAD.exec(written.trim());
  if (photographed?.[2] !== undefined) return findHead({ heads }, photographed[2], Number(photographed[1]));
  const numbered = NUMBERED.exec(written.trim());
  if (numbered?.[2] !== undefined) return findHead({ heads }, numbered[2], Number(numbered[1]));
  const digits = written.toLowerCase().replace(/[\s·.:-]+/g, '');
  if (!/^[0-9a-f]*$/.test(digits) || digits.length < FEWEST_DIGITS || digits.length > 64)
    return { kind: 'unreadable' };
  const places = [...heads].filter(([head]) => head.startsWith(digits)).map(([, place]) => place);
  const [first] = places;
  if (first === undefined) return { kind: 'absent' };
  if (entries === null) return { kind: 'found', place: first };
  const place = places.find((one) => one.entries === entries);
  return place === undefined
    ? { kind: 'elsewhere', place: first, wanted: entries }
    : { kind: 'found', place };
}
