/**
 * What an import of deputies or candidates looks like before anybody confirms it: rows, verdicts, problems.
 * Clauses 9.1 and 9.2 (whose deputies meet), 9.3 (one person, one entry), 4 (what is submitted about a candidate).
 */
import type { SubmissionPart } from './commands/convening.ts';
import type { MaslikhatKind, NamePart, PersonName, TerritoryType } from './values.ts';

/** What the hub already knows when a file is looked at. */
export interface RosterExpectation {
  readonly territoryType: TerritoryType;
  /** Deputies imported before, each as `foldPersonName` gives it. */
  readonly present: readonly string[];
}

/** What is to happen with a row: enters as it stands, enters after mending, or never. */
export type RowVerdict = 'accepted' | 'mend' | 'refused';

/** One deputy as read from a row. */
export interface RosterDeputy extends PersonName {
  readonly maslikhat: string;
  readonly certificate: string | null;
}

/** One candidate as read from a row: names in both languages and the texts of the submission (clause 4). */
export interface RosterCandidate {
  readonly name: { readonly kk: PersonName; readonly ru: PersonName };
  readonly parts: Readonly<Record<SubmissionPart, string>>;
}

/** Which column of the table a problem is about. */
export type RosterField = NamePart | 'full-name' | 'maslikhat' | 'certificate' | SubmissionPart;

/** Everything that can be said about a row, each with the figures its sentence needs. Rows are numbered as in the file, from 1. */
export interface RowProblemFigures {
  /** Refused: the row has content but no name. */
  'roster.empty-name': Record<never, never>;
  /** Refused: `?` or the replacement character stands where a letter was lost. */
  'roster.lost-letters': { readonly field: RosterField; readonly value: string };
  /** Refused: the person stands in the file already, or (`firstRow` null) was imported before. */
  'roster.duplicate-person': { readonly name: string; readonly firstRow: number | null };
  /** Refused: a maslikhat that does not belong to the meeting; `belongs` is the one of its kind that does, if any. */
  'roster.outsider': { readonly maslikhat: string; readonly belongs: string | null };
  /** Accepted with a note: the same name in two rows, told apart by their certificates. */
  'roster.namesake': { readonly name: string; readonly firstRow: number };
  /** To be mended: no maslikhat in the row. */
  'roster.empty-maslikhat': Record<never, never>;
  /** To be mended: the name of the maslikhat does not tell its kind. */
  'roster.maslikhat-kind-unknown': { readonly maslikhat: string };
  /** To be mended: a full name of a single word. */
  'roster.name-one-word': { readonly value: string };
  /** To be mended: a full name of more words than can be told apart. */
  'roster.name-many-words': { readonly value: string };
  /** To be mended: surname or given name is empty; `language` only for a candidate. */
  'roster.name-part-missing': { readonly part: NamePart; readonly language: 'kk' | 'ru' | null };
  /** To be mended: Latin letters among Cyrillic ones; `suggestion` is the Cyrillic spelling where every letter has one. */
  'roster.latin-letters': {
    readonly field: RosterField;
    readonly value: string;
    readonly suggestion: string | null;
  };
  /** To be mended: a name with signs that no name has. */
  'roster.strange-signs': { readonly field: RosterField; readonly value: string };
  /** To be mended: a name, a number or a part of a submission longer than `limit` characters. */
  'roster.name-too-long': { readonly field: RosterField; readonly length: number; readonly limit: number };
  /** To be mended: another deputy of the same maslikhat has this certificate. */
  'roster.certificate-twice': { readonly certificate: string; readonly firstRow: number };
  /** To be mended: a part of the submission about a candidate is missing. */
  'roster.part-missing': { readonly part: SubmissionPart };
}

/** The code of a problem of one row. */
export type RowProblemCode = keyof RowProblemFigures;

/** One problem of one row, with the figures its sentence needs. */
export type RowProblem = {
  readonly [Code in RowProblemCode]: { readonly code: Code; readonly figures: RowProblemFigures[Code] };
}[RowProblemCode];

/** What each problem makes of its row; the gravest decides. */
export const ROW_PROBLEM_VERDICT = {
  'roster.empty-name': 'refused',
  'roster.lost-letters': 'refused',
  'roster.duplicate-person': 'refused',
  'roster.outsider': 'refused',
  'roster.namesake': 'accepted',
  'roster.empty-maslikhat': 'mend',
  'roster.maslikhat-kind-unknown': 'mend',
  'roster.name-one-word': 'mend',
  'roster.name-many-words': 'mend',
  'roster.name-part-missing': 'mend',
  'roster.latin-letters': 'mend',
  'roster.strange-signs': 'mend',
  'roster.name-too-long': 'mend',
  'roster.certificate-twice': 'mend',
  'roster.part-missing': 'mend',
} as const satisfies Record<RowProblemCode, RowVerdict>;

/** The clause of the decree behind a row's problem in a meeting of this territory; null where it is about the file alone. */
export function clauseOfRowProblem(
  code: RowProblemCode,
  territory: TerritoryType,
): '4' | '9.1' | '9.2' | '9.3' | null {
  switch (code) {
    case 'roster.part-missing':
      return '4';
    case 'roster.outsider':
    case 'roster.empty-maslikhat':
    case 'roster.maslikhat-kind-unknown':
      return territory === 'oblast' ? '9.1' : '9.2';
    case 'roster.duplicate-person':
    case 'roster.namesake':
    case 'roster.certificate-twice':
    case 'roster.empty-name':
      return '9.3';
    default:
      return null;
  }
}

/** A column that the import looks for in the heading row. */
export type ExpectedColumn = 'name' | 'maslikhat';

/** Everything that stops a whole file, each with the figures its sentence needs. */
export interface FileProblemFigures {
  'roster.file-empty': Record<never, never>;
  'roster.file-too-large': { readonly bytes: number; readonly limit: number };
  'roster.file-too-many-rows': { readonly rows: number; readonly limit: number };
  /** Neither CSV nor XLSX. */
  'roster.file-unknown-format': { readonly fileName: string };
  /** An XLS of old Excel, or an XLSX under a password: save it as XLSX without one. */
  'roster.file-old-excel': Record<never, never>;
  /** Text in a legacy code page, which has no Kazakh letters: save it as UTF-8 or XLSX. */
  'roster.file-not-unicode': Record<never, never>;
  /** Damaged, or of a shape that no spreadsheet program writes. */
  'roster.file-unreadable': Record<never, never>;
  /** A quotation mark opened in this row is never closed. */
  'roster.file-unclosed-quote': { readonly row: number };
  /** No row of headings was recognised; these columns are missing. */
  'roster.no-heading': { readonly missing: readonly ExpectedColumn[] };
  /** Two sheets hold the same kind of table. */
  'roster.two-sheets': { readonly first: string; readonly second: string };
}

/** The code of a problem that stops a whole file. */
export type FileProblemCode = keyof FileProblemFigures;

/** A problem that stops a whole file, with the figures its sentence needs. */
export type FileProblem = {
  readonly [Code in FileProblemCode]: { readonly code: Code; readonly figures: FileProblemFigures[Code] };
}[FileProblemCode];

/** One deputy's row: `row` as in the file, counted from 1 with the heading. */
export interface DeputyRow {
  readonly row: number;
  readonly verdict: RowVerdict;
  readonly problems: readonly RowProblem[];
  readonly deputy: RosterDeputy;
}

/** One candidate's row: `row` as in its sheet, counted from 1 with the heading. */
export interface CandidateRow {
  readonly row: number;
  readonly verdict: RowVerdict;
  readonly problems: readonly RowProblem[];
  readonly candidate: RosterCandidate;
}

/** A maslikhat found in the file: its kind as its name tells it, if it does; `count` is its deputies that were not refused. */
export interface FoundMaslikhat {
  readonly name: string;
  readonly kind: MaslikhatKind | null;
  readonly count: number;
}

/** A note about the file as a whole that does not stop it. */
export type RosterNote =
  /** Clause 9.1: the oblast maslikhat itself is not in the file, and nobody was imported before. */
  | { readonly code: 'roster.no-oblast-maslikhat'; readonly figures: Record<never, never> }
  /** A sheet without recognised headings was left out. */
  | { readonly code: 'roster.sheet-left-out'; readonly figures: { readonly sheet: string } };

/** A file looked at row by row; nothing of it has entered the meeting. */
export interface RosterPreview {
  readonly deputies: readonly DeputyRow[];
  readonly maslikhats: readonly FoundMaslikhat[];
  readonly candidates: readonly CandidateRow[];
  readonly notes: readonly RosterNote[];
}

/** What looking at a file gives: the preview, or the one problem that stops the whole file. */
export type RosterOutcome =
  | { readonly ok: true; readonly preview: RosterPreview }
  | { readonly ok: false; readonly problem: FileProblem };

/** Folds text for comparison: composed letters, one kind and number of spaces, lower case. */
export function foldText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Folds a person's name so that two spellings of one name are equal; the form of `RosterExpectation.present`. */
export function foldPersonName(name: PersonName): string {
  return foldText(`${name.surname} ${name.given} ${name.patronymic}`);
}
