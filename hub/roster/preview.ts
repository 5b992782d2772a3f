/**
 * A file looked at row by row before anything of it enters: deputies, maslikhats, candidates, notes.
 * Clauses 4, 9.1, 9.2; what the office then confirms is another's business.
 */
import type { FileProblem, RosterExpectation, RosterNote, RosterOutcome } from '../../protocol/roster.ts';
import { type RecognisedTable, recognise } from './columns.ts';
import { previewCandidates } from './preview-candidates.ts';
import { previewDeputies } from './preview-deputies.ts';
import { readTable } from './read-table.ts';
import { MAX_ROWS, stopped, type Table } from './table.ts';

type Kind = 'deputies' | 'candidates';
type KnownTable = Extract<RecognisedTable, { kind: Kind }> & { readonly sheet: string | null };

/** Reads a file and looks at its rows; the one problem that stops the whole file comes instead of a preview. */
export async function previewFile(
  bytes: Uint8Array,
  fileName: string,
  expectation: RosterExpectation,
): Promise<RosterOutcome> {
  const read = await readTable(bytes, fileName);
  return read.ok ? previewRoster(read.tables, expectation) : read;
}

/** Looks at the rows of one table of deputies, one of candidates, or both; other sheets are left out with a note. */
export function previewRoster(tables: readonly Table[], expectation: RosterExpectation): RosterOutcome {
  const recognised = tables.map((table) => ({ ...recognise(table), sheet: table.sheet }));
  const known = recognised.filter((table): table is KnownTable => table.kind !== 'unknown');
  const problem = problemOf(recognised, known);
  if (problem) return stopped(problem);

  const deputies = known.find((table) => table.kind === 'deputies');
  const candidates = known.find((table) => table.kind === 'candidates');
  const looked = previewDeputies(deputies?.rows ?? [], deputies?.headings ?? [], expectation);
  const leftOut = recognised.flatMap((table): RosterNote[] =>
    table.kind === 'unknown'
      ? [{ code: 'roster.sheet-left-out', figures: { sheet: table.sheet ?? '' } }]
      : [],
  );
  const oblastLacks =
    expectation.territoryType === 'oblast' &&
    expectation.present.length === 0 &&
    deputies !== undefined &&
    !looked.maslikhats.some((maslikhat) => maslikhat.kind === 'oblast');
  return {
    ok: true,
    preview: {
      ...looked,
      candidates: previewCandidates(candidates?.rows ?? [], candidates?.headings ?? []),
      notes: oblastLacks ? [{ code: 'roster.no-oblast-maslikhat', figures: {} }, ...leftOut] : leftOut,
    },
  };
}

function problemOf(
  recognised: readonly (RecognisedTable & { readonly sheet: string | null })[],
  known: readonly KnownTable[],
): FileProblem | null {
  if (known.length === 0) {
    const [first] = recognised;
    const missing = first?.kind === 'unknown' ? first.missing : [];
    return { code: 'roster.no-heading', figures: { missing } };
  }
  for (const kind of ['deputies', 'candidates'] as const) {
    const [first, second] = known.filter((table) => table.kind === kind);
    if (first && second)
      return { code: 'roster.two-sheets', figures: { first: first.sheet ?? '', second: second.sheet ?? '' } };
  }
  const longest = Math.max(...known.map((table) => table.rows.length));
  if (longest > MAX_ROWS)
    return { code: 'roster.file-too-many-rows', figures: { rows: longest, limit: MAX_ROWS } };
  return known.every((table) => table.rows.length === 0) ? { code: 'roster.file-empty', figures: {} } : null;
}
