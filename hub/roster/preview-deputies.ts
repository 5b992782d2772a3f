/**
 * The rows of a table of deputies, each with its verdict: accepted, to be mended, refused.
 * Clauses 9.1 and 9.2 say whose deputies they may be; one person is one entry (clause 9.3).
 */
import {
  type DeputyRow,
  type FoundMaslikhat,
  foldPersonName,
  foldText,
  type RosterDeputy,
  type RosterExpectation,
  type RowProblem,
} from '../../protocol/roster.ts';
import { fullName, type MaslikhatKind, type TerritoryType } from '../../protocol/values.ts';
import { cellIn, type FilledRow, nameIn } from './columns.ts';
import type { Heading } from './headings.ts';
import { kindByName } from './maslikhat-kind.ts';
import { doubtsAboutCertificate, doubtsAboutMaslikhat, doubtsAboutName, missingParts } from './names.ts';
import { verdictOf } from './verdict.ts';

interface Draft {
  readonly row: number;
  readonly deputy: RosterDeputy;
  readonly problems: readonly RowProblem[];
}

/** Looks at every deputy's row, in the order of the file, and at the maslikhats they come from. */
export function previewDeputies(
  rows: readonly FilledRow[],
  headings: readonly Heading[],
  expectation: RosterExpectation,
): { deputies: DeputyRow[]; maslikhats: FoundMaslikhat[] } {
  const drafts = inOneSpelling(rows.map((row) => readDeputy(row, headings)));
  const judged = refuseDuplicates(
    judgeMaslikhats(drafts, expectation.territoryType),
    new Set(expectation.present),
  );
  const deputies = judged.map((draft) => ({ ...draft, verdict: verdictOf(draft.problems) }));
  return { deputies, maslikhats: maslikhatsOf(deputies, expectation.territoryType) };
}

function readDeputy(row: FilledRow, headings: readonly Heading[]): Draft {
  const { name, problems } = nameIn(row, headings);
  const maslikhat = cellIn(row, headings, 'maslikhat');
  const deputy = { ...name, maslikhat, certificate: cellIn(row, headings, 'certificate') || null };
  if (foldPersonName(name) === '')
    return { row: row.number, deputy, problems: [{ code: 'roster.empty-name', figures: {} }] };
  return {
    row: row.number,
    deputy,
    problems: [
      ...problems,
      ...(problems.length === 0 ? missingParts(name, null) : []),
      ...doubtsAboutName(name),
      ...(maslikhat === ''
        ? ([{ code: 'roster.empty-maslikhat', figures: {} }] as const)
        : doubtsAboutMaslikhat(maslikhat)),
      ...doubtsAboutCertificate(deputy.certificate ?? ''),
    ],
  };
}

/** A maslikhat written in several ways of case and spacing is one, in its first spelling. */
function inOneSpelling(drafts: readonly Draft[]): Draft[] {
  const spellings = new Map<string, string>();
  return drafts.map((draft) => {
    const folded = foldText(draft.deputy.maslikhat);
    const maslikhat = spellings.get(folded) ?? draft.deputy.maslikhat;
    spellings.set(folded, maslikhat);
    return { ...draft, deputy: { ...draft.deputy, maslikhat } };
  });
}

function judgeMaslikhats(drafts: readonly Draft[], territory: TerritoryType): Draft[] {
  const kinds = new Map<string, MaslikhatKind | null>();
  for (const { deputy } of drafts) kinds.set(deputy.maslikhat, kindByName(deputy.maslikhat, territory));
  const single = mostNumerous(drafts.filter(({ deputy }) => kinds.get(deputy.maslikhat) === territory));

  return drafts.map((draft) => {
    const { maslikhat } = draft.deputy;
    const kind = kinds.get(maslikhat);
    if (maslikhat === '' || maslikhat === single) return draft;
    if (kind === null)
      return withProblem(draft, { code: 'roster.maslikhat-kind-unknown', figures: { maslikhat } });
    if (kind === 'district' || kind === 'oblast-city') return draft;
    return withProblem(draft, { code: 'roster.outsider', figures: { maslikhat, belongs: single } });
  });
}

/** Of several maslikhats where the clause allows one, the one with most deputies belongs; of equals the first. */
function mostNumerous(drafts: readonly Draft[]): string | null {
  const counts = new Map<string, number>();
  for (const { deputy } of drafts)
    if (deputy.maslikhat !== '') counts.set(deputy.maslikhat, (counts.get(deputy.maslikhat) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

function refuseDuplicates(drafts: readonly Draft[], present: ReadonlySet<string>): Draft[] {
  const entered = new Map<string, Draft[]>();
  const certificates = new Map<string, number>();
  return drafts.map((draft) => {
    const person = foldPersonName(draft.deputy);
    if (verdictOf(draft.problems) === 'refused') return draft;

    const repeated = repetition(draft, entered.get(person) ?? [], present.has(person));
    const judged = repeated ? withProblem(draft, repeated) : draft;
    if (verdictOf(judged.problems) === 'refused') return judged;

    entered.set(person, [...(entered.get(person) ?? []), draft]);
    return refuseSecondCertificate(judged, certificates);
  });
}

function repetition(draft: Draft, earlier: readonly Draft[], imported: boolean): RowProblem | null {
  const name = fullName(draft.deputy);
  if (imported) return { code: 'roster.duplicate-person', figures: { name, firstRow: null } };
  const certificate = foldText(draft.deputy.certificate ?? '');
  const same = earlier.find(({ deputy }) => {
    const other = foldText(deputy.certificate ?? '');
    return certificate === '' || other === '' || other === certificate;
  });
  if (same) return { code: 'roster.duplicate-person', figures: { name, firstRow: same.row } };
  const [namesake] = earlier;
  return namesake ? { code: 'roster.namesake', figures: { name, firstRow: namesake.row } } : null;
}

function refuseSecondCertificate(draft: Draft, certificates: Map<string, number>): Draft {
  const { certificate, maslikhat } = draft.deputy;
  if (certificate === null) return draft;
  const key = foldText(`${maslikhat}\n${certificate}`);
  const firstRow = certificates.get(key);
  if (firstRow !== undefined)
    return withProblem(draft, { code: 'roster.certificate-twice', figures: { certificate, firstRow } });
  certificates.set(key, draft.row);
  return draft;
}

function withProblem(draft: Draft, problem: RowProblem): Draft {
  return { ...draft, problems: [...draft.problems, problem] };
}

function maslikhatsOf(rows: readonly DeputyRow[], territory: TerritoryType): FoundMaslikhat[] {
  const counts = new Map<string, number>();
  for (const { verdict, deputy } of rows)
    if (verdict !== 'refused' && deputy.maslikhat !== '')
      counts.set(deputy.maslikhat, (counts.get(deputy.maslikhat) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, kind: kindByName(name, territory), count }));
}
