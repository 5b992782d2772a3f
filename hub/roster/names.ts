/**
 * A person's name as typed into a spreadsheet: split into its parts, spaces mended, doubtful letters found.
 * Clause 9.3 registers persons: a name must be one that can be read out, searched and told from another.
 */
import { LONGEST, type SubmissionPart } from '../../protocol/commands/convening.ts';
import type { RosterField, RowProblem } from '../../protocol/roster.ts';
import { LONGEST_NAME_PART, NAME_PARTS, type PersonName } from '../../protocol/values.ts';

const MAX_CELL = 500;

const PATRONYMIC_ENDINGS = new Set(['ұлы', 'қызы', 'улы', 'кызы', 'оғлы', 'оглы']);
const LOST = /[?\uFFFD]/u;
const STRANGE = /[^\p{L}\p{M}\s'’ʼ.-]/u;
/** What no line of text holds: control characters, left behind by a torn file. */
const CONTROL = /\p{Cc}/u;

const LATIN = 'ABCEHIKMOPTXYaceiopxyhƏə';
const CYRILLIC = 'АВСЕНІКМОРТХҮасеіорхуһӘә';
const CYRILLIC_FOR = new Map([...LATIN].map((letter, index) => [letter, [...CYRILLIC][index] ?? letter]));

/** A cell as one line: composed letters, single spaces, no invisible signs; of a cell beyond 500 characters its beginning. */
export function tidy(cell: string): string {
  return cell
    .slice(0, MAX_CELL)
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A full name, surname first, in its parts; «ұлы» and «қызы» stay with the word before them. */
export function splitFullName(full: string): { name: PersonName; problems: RowProblem[] } {
  const words = full === '' ? [] : full.split(' ');
  const [surname = '', given = '', ...rest] = words;
  const name = { surname, given, patronymic: rest.join(' ') };
  if (words.length === 1)
    return { name, problems: [{ code: 'roster.name-one-word', figures: { value: full } }] };
  const twoWordPatronymic = rest.length === 2 && PATRONYMIC_ENDINGS.has(rest[1]?.toLowerCase() ?? '');
  return rest.length <= 1 || twoWordPatronymic
    ? { name, problems: [] }
    : { name, problems: [{ code: 'roster.name-many-words', figures: { value: full } }] };
}

/** The parts that every name needs and this one lacks. */
export function missingParts(name: PersonName, language: 'kk' | 'ru' | null): RowProblem[] {
  return (['surname', 'given'] as const)
    .filter((part) => name[part] === '')
    .map((part) => ({ code: 'roster.name-part-missing', figures: { part, language } }));
}

/** Lost letters, strange signs and length of every part of a name, and Latin letters among Cyrillic ones. */
export function doubtsAboutName(name: PersonName): RowProblem[] {
  const cyrillic = NAME_PARTS.some((part) => /\p{Script=Cyrillic}/u.test(name[part]));
  return NAME_PARTS.flatMap((part) => doubts(part, name[part], cyrillic, LONGEST_NAME_PART, STRANGE));
}

/** Lost letters, Latin letters among Cyrillic ones and length of a maslikhat's name. */
export function doubtsAboutMaslikhat(name: string): RowProblem[] {
  return doubts('maslikhat', name, /\p{Script=Cyrillic}/u.test(name), LONGEST.maslikhat, CONTROL);
}

/** Lost letters and length of a certificate's number. */
export function doubtsAboutCertificate(certificate: string): RowProblem[] {
  return doubts('certificate', certificate, false, LONGEST.certificate, CONTROL);
}

/** Lost letters and length of a part of a submission; in a running text a question mark may stand rightly. */
export function doubtsAboutPart(field: SubmissionPart, text: string): RowProblem[] {
  const problems: RowProblem[] = [];
  const [length, limit] = [text.length, LONGEST.submissionPart];
  if (text.includes('\uFFFD'))
    problems.push({ code: 'roster.lost-letters', figures: { field, value: text.slice(0, 200) } });
  if (length > limit) problems.push({ code: 'roster.name-too-long', figures: { field, length, limit } });
  return problems;
}

function doubts(
  field: RosterField,
  value: string,
  cyrillic: boolean,
  limit: number,
  strange: RegExp,
): RowProblem[] {
  const problems: RowProblem[] = [];
  const { length } = value;
  if (LOST.test(value)) problems.push({ code: 'roster.lost-letters', figures: { field, value } });
  else if (strange.test(value)) problems.push({ code: 'roster.strange-signs', figures: { field, value } });
  if (cyrillic && /\p{Script=Latin}/u.test(value))
    problems.push({ code: 'roster.latin-letters', figures: { field, value, suggestion: inCyrillic(value) } });
  if (length > limit) problems.push({ code: 'roster.name-too-long', figures: { field, length, limit } });
  return problems;
}

function inCyrillic(value: string): string | null {
  const spelt = [...value].map((letter) => CYRILLIC_FOR.get(letter) ?? letter).join('');
  return /\p{Script=Latin}/u.test(spelt) ? null : spelt;
}
