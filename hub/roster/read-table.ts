/**
 * A file of any kind the office may hold to tables: XLSX and CSV by their content, all else refused by name.
 * Clause 9 names whose deputies meet; their list comes from the maslikhats as a spreadsheet.
 */
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { MAX_FILE_BYTES, stopped, type TableOutcome } from './table.ts';

const ZIP = [0x50, 0x4b];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];
const TEXT_NAME = /\.(?:csv|tsv|txt)$/iu;
const WORKBOOK_NAME = /\.xls[xm]$/iu;

/** Reads the tables of a CSV or XLSX file; refuses empty, oversized, old Excel and foreign files, each by its own code. */
export async function readTable(bytes: Uint8Array, fileName: string): Promise<TableOutcome> {
  if (bytes.length === 0) return stopped({ code: 'roster.file-empty', figures: {} });
  if (bytes.length > MAX_FILE_BYTES)
    return stopped({
      code: 'roster.file-too-large',
      figures: { bytes: bytes.length, limit: MAX_FILE_BYTES },
    });
  if (startsWith(bytes, OLD_OFFICE)) return stopped({ code: 'roster.file-old-excel', figures: {} });

  const zipped = startsWith(bytes, ZIP);
  const expected = zipped ? WORKBOOK_NAME : TEXT_NAME;
  if (startsWith(bytes, PDF) || !expected.test(fileName))
    return stopped({ code: 'roster.file-unknown-format', figures: { fileName } });

  const read = zipped ? await readXlsx(bytes) : readCsv(bytes);
  return read.ok && read.tables.every((table) => table.rows.length === 0)
    ? stopped({ code: 'roster.file-empty', figures: {} })
    : read;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
