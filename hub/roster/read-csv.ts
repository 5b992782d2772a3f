/**
 * CSV to a table: finds the delimiter by the headings it makes readable, keeps quoted line breaks together.
 * Rows keep their numbers: a blank line and the `sep=` line of Excel count as rows.
 */
import Papa from 'papaparse';
import { decodeText } from './decode-text.ts';
import { recognisedColumns } from './headings.ts';
import { isBlankRow, MAX_COLUMNS, stopped, type TableOutcome } from './table.ts';

const DELIMITERS = [';', ',', '\t'] as const;
const HEADING_WITHIN = 10;
const HEADING_WITHIN_CHARACTERS = 20_000;

/** Reads a CSV file; refuses what is not Unicode and a quotation mark that is never closed. */
export function readCsv(bytes: Uint8Array): TableOutcome {
  const text = decodeText(bytes);
  if (text === null) return stopped({ code: 'roster.file-not-unicode', figures: {} });

  const parsed = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), skipEmptyLines: false });
  const unclosed = parsed.errors.find((error) => error.code === 'MissingQuotes');
  if (unclosed)
    return stopped({ code: 'roster.file-unclosed-quote', figures: { row: (unclosed.row ?? 0) + 1 } });

  const rows = parsed.data.map((row) => row.slice(0, MAX_COLUMNS));
  const last = rows.findLastIndex((row) => !isBlankRow(row));
  return { ok: true, tables: [{ sheet: null, rows: rows.slice(0, last + 1) }] };
}

function delimiterOf(text: string): string {
  const top = text.slice(0, HEADING_WITHIN_CHARACTERS);
  const scored = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(top, { delimiter, preview: HEADING_WITHIN });
    return {
      delimiter,
      columns: Math.max(0, ...data.map((row) => recognisedColumns(row.slice(0, MAX_COLUMNS)))),
    };
  });
  return scored.reduce((best, next) => (next.columns > best.columns ? next : best)).delimiter;
}
