/**
 * The heading row of a table: which column holds what, in Kazakh, Russian or English, in any order.
 * Deputies need a name and a maslikhat (clause 9); candidates a name in two languages and four parts (clause 4).
 */
import type { SubmissionPart } from '../../protocol/commands/convening.ts';
import { foldText } from '../../protocol/roster.ts';
import type { NamePart } from '../../protocol/values.ts';

/** What a column holds, whatever the language of its heading. */
export type Column = NamePart | 'full-name' | 'maslikhat' | 'certificate' | SubmissionPart;

/** A recognised column: `language` is null where the heading does not tell it. */
export interface Heading {
  readonly column: Column;
  readonly language: 'kk' | 'ru' | null;
  readonly index: number;
}

/** The recognised heading row: `row` counts from 0. */
export interface HeadingRow {
  readonly row: number;
  readonly headings: readonly Heading[];
}

const HEADING_WITHIN = 10;
const LONGEST_HEADING = 100;

const KK: Readonly<Record<Column, readonly string[]>> = {
  surname: ['тегі'],
  given: ['аты', 'есімі'],
  patronymic: ['әкесінің аты'],
  'full-name': ['тегі аты әкесінің аты', 'тегі аты', 'аты-жөні', 'аты жөні', 'т а ә', 'таә', 'депутат'],
  maslikhat: ['мәслихат', 'мәслихаты', 'мәслихаттың атауы', 'мәслихат атауы'],
  certificate: ['депутат куәлігі', 'куәлік', 'куәлігі', 'куәліктің нөмірі', 'депутат куәлігінің нөмірі'],
  biography: ['өмірбаян деректері', 'өмірбаяны', 'өмірбаян', 'өмірбаяндық деректер'],
  employment: ['еңбек қызметі'],
  awards: ['мемлекеттік наградалар', 'мемлекеттік наградалары'],
  other: ['өзге де ақпарат', 'өзге ақпарат'],
};

const RU: Readonly<Record<Column, readonly string[]>> = {
  surname: ['фамилия'],
  given: ['имя'],
  patronymic: ['отчество'],
  'full-name': ['фио', 'ф и о', 'фамилия имя отчество', 'фамилия имя', 'полное имя'],
  maslikhat: ['маслихат', 'наименование маслихата', 'название маслихата'],
  certificate: [
    'удостоверение',
    'удостоверение депутата',
    'удостоверения',
    'номер удостоверения',
    'номер удостоверения депутата',
  ],
  biography: ['биографические данные', 'биография'],
  employment: ['трудовая деятельность'],
  awards: ['государственные награды'],
  other: ['иная информация', 'другая информация'],
};

const EN: Readonly<Record<Column, readonly string[]>> = {
  surname: ['surname', 'last name', 'family name'],
  given: ['given name', 'first name', 'name'],
  patronymic: ['patronymic', 'middle name'],
  'full-name': ['full name', 'deputy', 'surname given name patronymic', 'surname first name patronymic'],
  maslikhat: ['maslikhat', 'name of the maslikhat'],
  certificate: [
    'certificate',
    'certificate number',
    'certificate no',
    "deputy's certificate",
    'deputy certificate',
  ],
  biography: ['biography', 'biographical data'],
  employment: ['employment', 'employment record'],
  awards: ['awards', 'state awards'],
  other: ['other', 'other information'],
};

const MARKS: readonly [RegExp, 'kk' | 'ru'][] = [
  [/(?<=^|[\s(])(?:қаз|қазақша|каз|на казахском|kk|kaz|kazakh)(?=$|[\s).])/u, 'kk'],
  [/(?<=^|[\s(])(?:орыс|орысша|рус|на русском|ru|rus|russian)(?=$|[\s).])/u, 'ru'],
];

const SYNONYMS = new Map<string, { readonly column: Column; readonly language: 'kk' | 'ru' | null }>([
  ...synonyms(EN, null),
  ...synonyms(RU, 'ru'),
  ...synonyms(KK, 'kk'),
]);

/** How many cells of a row are headings that the import knows. */
export function recognisedColumns(row: readonly string[]): number {
  return headingsOf(row).length;
}

/** The row within the first ten in which most headings are recognised; null when there is none with any. */
export function findHeadings(rows: readonly (readonly string[])[]): HeadingRow | null {
  const candidates = rows
    .slice(0, HEADING_WITHIN)
    .map((row, index) => ({ row: index, headings: headingsOf(row) }));
  const best = candidates.reduce<HeadingRow | null>(
    (most, next) => (next.headings.length > (most?.headings.length ?? 0) ? next : most),
    null,
  );
  return best;
}

function headingsOf(row: readonly string[]): Heading[] {
  return row.flatMap((cell, index) => {
    const known = headingOf(cell);
    return known ? [{ ...known, index }] : [];
  });
}

function headingOf(cell: string): Omit<Heading, 'index'> | null {
  if (cell.length > LONGEST_HEADING) return null;
  let text = foldText(cell);
  let marked: 'kk' | 'ru' | null = null;
  for (const [mark, language] of MARKS) {
    if (!mark.test(text)) continue;
    text = text.replace(mark, ' ');
    marked = language;
  }
  // Full stops, commas, brackets and the number sign separate words in a heading and mean nothing in it.
  const known = SYNONYMS.get(foldText(text.replace(/[.,:;()/№*]/gu, ' ')));
  return known ? { column: known.column, language: marked ?? known.language } : null;
}

function synonyms(
  words: Readonly<Record<Column, readonly string[]>>,
  language: 'kk' | 'ru' | null,
): [string, { column: Column; language: 'kk' | 'ru' | null }][] {
  const columns = Object.keys(words).filter((key): key is Column => key in words);
  return columns.flatMap((column) =>
    words[column].map((word): [string, { column: Column; language: 'kk' | 'ru' | null }] => [
      word,
      { column, language },
    ]),
  );
}
