/**
 * A table whose headings are recognised, and what stands in its rows under them.
 * Deputies are known by their maslikhat (clause 9), candidates by the parts of a submission (clause 4).
 */
import { SUBMISSION_PARTS } from '../../protocol/commands/convening.ts';
import type { ExpectedColumn, RowProblem } from '../../protocol/roster.ts';
import type { PersonName } from '../../protocol/values.ts';
import { type Column, findHeadings, type Heading } from './headings.ts';
import { splitFullName, tidy } from './names.ts';
import { isBlankRow, type Table } from './table.ts';

/** A filled row below the headings: `number` as in the file, from 1. */
export interface FilledRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A table of a known kind, or one in which these columns were not found. */
export type RecognisedTable =
  | {
      readonly kind: 'deputies' | 'candidates';
      readonly headings: readonly Heading[];
      readonly rows: readonly FilledRow[];
    }
  | { readonly kind: 'unknown'; readonly missing: readonly ExpectedColumn[] };

/** A name as it stands in a row, with what its splitting left in doubt. */
export interface ReadName {
  readonly name: PersonName;
  readonly problems: readonly RowProblem[];
}

const CANDIDATES_SHEET = /кандидат|candidate/iu;
const NAME_COLUMNS: readonly Column[] = ['surname', 'given', 'full-name'];

/** Tells what a table holds by its headings (a sheet of candidates also by its name) and numbers its filled rows. */
export function recognise(table: Table): RecognisedTable {
  const found = findHeadings(table.rows);
  const headings = found?.headings ?? [];
  const has = (columns: readonly Column[]) => headings.some((heading) => columns.includes(heading.column));
  const kind = has(['maslikhat'])
    ? 'deputies'
    : has(SUBMISSION_PARTS) || CANDIDATES_SHEET.test(table.sheet ?? '')
      ? 'candidates'
      : 'unknown';
  if (!found || kind === 'unknown' || !has(NAME_COLUMNS)) {
    const missing: ExpectedColumn[] = has(NAME_COLUMNS) ? [] : ['name'];
    return { kind: 'unknown', missing: kind === 'unknown' ? [...missing, 'maslikhat'] : missing };
  }
  const rows = table.rows
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ number, cells }) => number > found.row + 1 && !isBlankRow(cells));
  return { kind, headings, rows };
}

/** The name that stands in a row under these headings, whether in one column or in several. */
export function nameIn(row: FilledRow, headings: readonly Heading[]): ReadName {
  const full = cellIn(row, headings, 'full-name');
  const surname = cellIn(row, headings, 'surname');
  const given = cellIn(row, headings, 'given');
  const patronymic = cellIn(row, headings, 'patronymic');
  if (surname !== '' || patronymic !== '') return { name: { surname, given, patronymic }, problems: [] };
  // «Name» or «Аты» with no surname beside it is the heading of a full name.
  const whole = headings.some((heading) => heading.column === 'surname') ? full : full || given;
  return whole === '' ? { name: { surname, given, patronymic }, problems: [] } : splitFullName(whole);
}

/** The first filled cell of a row under this heading, on one line. */
export function cellIn(row: FilledRow, headings: readonly Heading[], column: Column): string {
  return (
    cellsIn(row, headings, column)
      .map(tidy)
      .find((text) => text !== '') ?? ''
  );
}

/** All filled cells of a row under this heading as one text: line breaks stay, a second language follows the first. */
export function textIn(row: FilledRow, headings: readonly Heading[], column: Column): string {
  return cellsIn(row, headings, column)
    .map((text) => text.normalize('NFC').replace(/\r\n?/gu, '\n').trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

function cellsIn(row: FilledRow, headings: readonly Heading[], column: Column): string[] {
  return headings
    .filter((heading) => heading.column === column)
    .map((heading) => row.cells[heading.index] ?? '');
}
