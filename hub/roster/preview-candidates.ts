/**
 * The rows of a table of candidates, each with its verdict.
 * Clause 4: name in both languages, and the four parts of the submission, each in at least one language.
 */
import { SUBMISSION_PARTS } from '../../protocol/commands/convening.ts';
import {
  type CandidateRow,
  foldPersonName,
  type RosterCandidate,
  type RowProblem,
} from '../../protocol/roster.ts';
import { fullName, type PersonName } from '../../protocol/values.ts';
import { type FilledRow, nameIn, type ReadName, textIn } from './columns.ts';
import type { Heading } from './headings.ts';
import { doubtsAboutName, doubtsAboutPart, missingParts } from './names.ts';
import { verdictOf } from './verdict.ts';

/** Looks at every candidate's row, in the order of the table. */
export function previewCandidates(rows: readonly FilledRow[], headings: readonly Heading[]): CandidateRow[] {
  const entered = new Map<string, number>();
  return rows.map((row) => {
    const kk = nameIn(
      row,
      headings.filter((heading) => heading.language !== 'ru'),
    );
    const ru = nameIn(
      row,
      headings.filter((heading) => heading.language === 'ru'),
    );
    const candidate = {
      name: { kk: kk.name, ru: ru.name },
      parts: {
        biography: textIn(row, headings, 'biography'),
        employment: textIn(row, headings, 'employment'),
        awards: textIn(row, headings, 'awards'),
        other: textIn(row, headings, 'other'),
      },
    };
    const problems = problemsOf(candidate, kk, ru, entered);
    const verdict = verdictOf(problems);
    if (verdict !== 'refused') for (const key of keysOf(candidate)) entered.set(key, row.number);
    return { row: row.number, verdict, problems, candidate };
  });
}

function problemsOf(
  candidate: RosterCandidate,
  kk: ReadName,
  ru: ReadName,
  entered: ReadonlyMap<string, number>,
): RowProblem[] {
  const keys = keysOf(candidate);
  if (keys.length === 0) return [{ code: 'roster.empty-name', figures: {} }];

  const firstRow = keys.map((key) => entered.get(key)).find((row) => row !== undefined);
  const name = fullName(foldPersonName(kk.name) === '' ? ru.name : kk.name);
  const twice: RowProblem[] =
    firstRow === undefined ? [] : [{ code: 'roster.duplicate-person', figures: { name, firstRow } }];
  const missing = SUBMISSION_PARTS.filter((part) => candidate.parts[part] === '').map(
    (part): RowProblem => ({ code: 'roster.part-missing', figures: { part } }),
  );
  return [
    ...twice,
    ...problemsOfName(kk, 'kk'),
    ...problemsOfName(ru, 'ru'),
    ...missing,
    ...SUBMISSION_PARTS.flatMap((part) => doubtsAboutPart(part, candidate.parts[part])),
  ];
}

function problemsOfName({ name, problems }: ReadName, language: 'kk' | 'ru'): RowProblem[] {
  return [
    ...problems,
    ...(problems.length === 0 ? missingParts(name, language) : []),
    ...doubtsAboutName(name),
  ];
}

function keysOf({ name }: RosterCandidate): string[] {
  const key = (language: 'kk' | 'ru', person: PersonName) => `${language} ${foldPersonName(person)}`;
  return (['kk', 'ru'] as const)
    .filter((language) => foldPersonName(name[language]) !== '')
    .map((language) => key(language, name[language]));
}
