/**
 * XLSX to tables, one per sheet that has anything in it; numbers, dates and truth values become text.
 * A formula counts by the text it last showed; it is never calculated.
 */
import readWorkbook from 'read-excel-file/universal';
import * as v from 'valibot';
import { isBlankRow, MAX_COLUMNS, stopped, type TableOutcome } from './table.ts';
import { vetWorkbook } from './workbook-guard.ts';

const cell = v.pipe(
  v.union([v.string(), v.number(), v.boolean(), v.date(), v.null()]),
  v.transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? ''))),
);
const workbook = v.array(v.object({ sheet: v.string(), data: v.array(v.array(cell)) }));

/** Reads every sheet of an XLSX; refuses what is damaged or beyond the bounds of `vetWorkbook`. */
export async function readXlsx(bytes: Uint8Array): Promise<TableOutcome> {
  const vetted = vetWorkbook(bytes);
  const sheets = vetted && v.safeParse(workbook, await sheetsOf(vetted));
  if (!sheets?.success) return stopped({ code: 'roster.file-unreadable', figures: {} });

  const tables = sheets.output.map(({ sheet, data }) => ({
    sheet,
    rows: data.map((row) => row.slice(0, MAX_COLUMNS)),
  }));
  return { ok: true, tables: tables.filter((table) => !table.rows.every(isBlankRow)) };
}

async function sheetsOf(vetted: ArrayBuffer): Promise<unknown> {
  try {
    return await readWorkbook(vetted);
  } catch {
    // Whatever the reader stumbles over in a person's file, the file is what is wrong.
    return null;
  }
}
