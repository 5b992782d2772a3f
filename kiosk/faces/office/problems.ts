/** The sentence of every problem an import can have: what is wrong and how to mend it. Clauses 4, 9.1 to 9.3. */
import type { FileProblem, RosterNote, RowProblem } from '../../../protocol/roster.ts';
import type { Language } from '../../../protocol/values.ts';
import { rosterPhrases } from '../../i18n/office/roster/index.ts';

const MEGABYTE = 1024 * 1024;

/** What is wrong with a row. */
export function rowSentence(problem: RowProblem, language: Language): string {
  const t = rosterPhrases[language].row;
  switch (problem.code) {
    case 'roster.empty-name':
      return t.emptyName;
    case 'roster.lost-letters':
      return t.lostLetters(problem.figures.value);
    case 'roster.duplicate-person': {
      const { firstRow } = problem.figures;
      return firstRow === null ? t.duplicateEarlier : t.duplicate(firstRow);
    }
    case 'roster.outsider':
      return t.outsider(problem.figures.maslikhat);
    case 'roster.namesake':
      return t.namesake(problem.figures.firstRow);
    case 'roster.empty-maslikhat':
      return t.emptyMaslikhat;
    case 'roster.maslikhat-kind-unknown':
      return t.kindUnknown(problem.figures.maslikhat);
    case 'roster.name-one-word':
      return t.oneWord(problem.figures.value);
    case 'roster.name-many-words':
      return t.manyWords(problem.figures.value);
    case 'roster.name-part-missing':
      return t.partMissing;
    case 'roster.latin-letters': {
      const { value, suggestion } = problem.figures;
      return suggestion === null ? t.latin(value) : t.latinSuggest(value, suggestion);
    }
    case 'roster.strange-signs':
      return t.strangeSigns(problem.figures.value);
    case 'roster.name-too-long':
      return t.tooLong(problem.figures.length, problem.figures.limit);
    case 'roster.certificate-twice':
      return t.certificateTwice(problem.figures.firstRow);
    case 'roster.part-missing':
      return t.submissionMissing;
  }
}

/** What is wrong with a whole file. */
export function fileSentence(problem: FileProblem, language: Language): string {
  const t = rosterPhrases[language].file;
  switch (problem.code) {
    case 'roster.file-empty':
      return t.empty;
    case 'roster.file-too-large':
      return t.tooLarge(Math.floor(problem.figures.limit / MEGABYTE));
    case 'roster.file-too-many-rows':
      return t.tooManyRows(problem.figures.rows, problem.figures.limit);
    case 'roster.file-unknown-format':
      return t.unknownFormat;
    case 'roster.file-old-excel':
      return t.oldExcel;
    case 'roster.file-not-unicode':
      return t.notUnicode;
    case 'roster.file-unreadable':
      return t.unreadable;
    case 'roster.file-unclosed-quote':
      return t.unclosedQuote(problem.figures.row);
    case 'roster.no-heading':
      return t.noHeading(problem.figures.missing.map((column) => t.column[column]).join('; '));
    case 'roster.two-sheets':
      return t.twoSheets(problem.figures.first, problem.figures.second);
  }
}

/** A note about a file that does not stop it. */
export function noteSentence(note: RosterNote, language: Language): string {
  const t = rosterPhrases[language].file;
  return note.code === 'roster.no-oblast-maslikhat' ? t.noOblast : t.sheetLeftOut(note.figures.sheet);
}
