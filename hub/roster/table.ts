/**
 * A table as read from a file, before anything in it is understood: rows of text.
 * The limits keep a file from stopping the hub; a roster of clause 9 has some three hundred rows at most.
 */
import { MOST_DEPUTIES } from '../../protocol/commands/convening.ts';
import type { FileProblem } from '../../protocol/roster.ts';

/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;

/** The most rows below the heading that a table may have: all of them can enter the meeting. */
export const MAX_ROWS = MOST_DEPUTIES;

/** The most columns that are looked at; what lies to the right of them is ignored. */
export const MAX_COLUMNS = 64;

/** One table: `rows[0]` is row 1 of the file, cells are text as written, an absent cell is an empty string. */
export interface Table {
  /** The sheet's name; null for CSV. */
  readonly sheet: string | null;
  readonly rows: readonly (readonly string[])[];
}

/** What reading a file gives: its tables in the file's order, or the one problem that stops it. */
export type TableOutcome =
  | { readonly ok: true; readonly tables: readonly Table[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** A file that cannot be read, as a value. */
export function stopped(problem: FileProblem): { readonly ok: false; readonly problem: FileProblem } {
  return { ok: false, problem };
}

/** Whether no cell of a row has anything in it. */
export function isBlankRow(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}
