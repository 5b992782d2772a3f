/**
 * Which tests there are for a clause or a gap: the rows of the two tables, and the titles written in the test files.
 * A title begins with what it shows: `[9.3] permits …`, `[9.3] refuses …`, `[15.1] [G12] …`. Nothing is run for this.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { RefusalFigures } from '../../protocol/refusals.ts';
import { ACCEPTANCES, REFUSALS } from '../rules/tables.ts';

/** What a test shows of its clause: that it permits, that it refuses, or something else. One title may say both. */
export type Side = 'permits' | 'refuses' | 'shows';

/** One test: what its title names, and the title without that. */
export interface Title {
  readonly ids: readonly string[];
  readonly sides: readonly Side[];
  readonly words: string;
  /** The file under test/. */
  readonly file: string;
}

const TESTS = join(import.meta.dirname, '..');

/** The tests of all clauses and gaps: the tables first, then file by file. */
export const TITLES: readonly Title[] = [...acceptanceTitles(), ...refusalTitles(), ...writtenTitles()];

/** The figures with which a code is met in its table. */
export function figuresOf<C extends keyof RefusalFigures>(code: C): RefusalFigures[C] {
  return REFUSALS[code].figures;
}

/** The tests in one file, given as its text, whose title, or that of a group around them, begins with what they show. */
export function titlesOf(file: string, text: string): readonly Title[] {
  const found: Title[] = [];
  const visit = (node: ts.Node, around: Named): void => {
    const call = ts.isCallExpression(node) ? callOf(node, around) : null;
    if (call?.kind === 'it' && call.named.ids.length > 0)
      found.push({ ...call.named, sides: sidesOf(call.named.words), file });
    const inside = call?.kind === 'describe' ? call.named : around;
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true), { ids: [], words: '' });
  return found;
}

function acceptanceTitles(): Title[] {
  return ACCEPTANCES.map(({ clauses, shows, when }) => ({
    ids: clauses,
    sides: ['permits'],
    words: `permits ${[when.type, shows].filter(Boolean).join(': ')}`,
    file: 'rules/acceptances.test.ts',
  }));
}

function refusalTitles(): Title[] {
  return Object.entries(REFUSALS).map(([code, { clause }]) => ({
    ids: [clause],
    sides: ['refuses'],
    words: `refuses ${code}`,
    file: 'rules/refusals.test.ts',
  }));
}

function writtenTitles(): Title[] {
  return readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .flatMap((name) => titlesOf(name, readFileSync(join(TESTS, name), 'utf8')));
}

/** What a title names, and its words. */
type Named = Pick<Title, 'ids' | 'words'>;

/** `it('[9.3] …')` or `describe('[9.3] …')`, or either with `.each(…)` before its title. */
function callOf({ expression, arguments: [first] }: ts.CallExpression, around: Named) {
  const [kind] = /^(it|describe)\b/.exec(expression.getText()) ?? [];
  if (kind === undefined || first === undefined || !ts.isStringLiteralLike(first)) return null;
  return { kind, named: namedBy(first.text, around) };
}

/** A title that names nothing itself shows what the group around it names, and its words follow those of the group. */
function namedBy(title: string, around: Named): Named {
  const [opening = ''] = /^(\[[\w.()]+\]\s*)+/.exec(title) ?? [];
  const own = [...title.matchAll(/\[([\w.()]+)\]/g)].map(([, id = '']) => id);
  const words = title.slice(opening.length).replace(/%[a-z]|\$[\w.]+/g, '…');
  if (opening !== '') return { ids: own, words };
  return { ids: around.ids, words: around.words === '' ? words : `${around.words}: ${words}` };
}

function sidesOf(words: string): readonly Side[] {
  const sides: Side[] = [];
  if (/\bpermit(s|ted)\b/.test(words)) sides.push('permits');
  if (/\brefuse[sd]?\b/.test(words)) sides.push('refuses');
  return sides.length > 0 ? sides : ['shows'];
}
