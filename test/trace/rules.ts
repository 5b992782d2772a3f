/**
 * What the rules say of themselves: the `@clause` and `@gap` lines in the doc comments of protocol/rules and its views.
 * The compiler's own parser reads them, so that what a comment says is found wherever an editor would show it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One line of a doc comment: what it names, and its words. */
export interface Tag {
  readonly id: string;
  readonly words: string;
}

/** One function or constant with the clauses it enforces and the gaps it fills. */
export interface Rule {
  /** The file under protocol/. */
  readonly file: string;
  readonly name: string;
  readonly clauses: readonly Tag[];
  readonly gaps: readonly Tag[];
}

/** A refusal as it is written in a rule; `clause` is null where the rule finds it as it goes. */
export interface WrittenRefusal {
  readonly file: string;
  readonly code: string;
  readonly clause: string | null;
}

const PROTOCOL = join(import.meta.dirname, '../../protocol');

const SOURCES: readonly ts.SourceFile[] = ['rules', 'views'].flatMap((folder) =>
  readdirSync(join(PROTOCOL, folder))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => sourceOf(`${folder}/${name}`, readFileSync(join(PROTOCOL, folder, name), 'utf8'))),
);

/** Every rule that names a clause or a gap, file by file as they stand there. */
export const RULES_OF_CODE: readonly Rule[] = SOURCES.flatMap(rulesIn);

/** Every `refuse(code, clause, …)` of the rules. */
export const REFUSALS_OF_CODE: readonly WrittenRefusal[] = SOURCES.flatMap(refusalsIn);

/** The rules of one file, given as its text. */
export function rulesOf(name: string, text: string): readonly Rule[] {
  return rulesIn(sourceOf(name, text));
}

function sourceOf(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true);
}

function rulesIn(source: ts.SourceFile): Rule[] {
  return source.statements.flatMap((statement) => {
    const clauses = tagsOf(statement, 'clause');
    const gaps = tagsOf(statement, 'gap');
    if (clauses.length + gaps.length === 0) return [];
    return [{ file: source.fileName, name: nameOf(statement), clauses, gaps }];
  });
}

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
  const name = ts.isFunctionDeclaration(statement) ? statement.name : undefined;
  if (name === undefined)
    throw new Error(`expected the tags at a function or a constant: ${statement.getText()}`);
  return name.text;
}

function tagsOf(statement: ts.Statement, kind: string): Tag[] {
  return ts
    .getJSDocTags(statement)
    .filter(({ tagName }) => tagName.text === kind)
    .map((tag) => {
      const [id = '', ...words] = wordsOf(tag).split(/\s+/);
      return { id, words: words.join(' ') };
    });
}

/** As written: the parser takes `@clause 7(4) …` and braces for what they are not. */
function wordsOf(tag: ts.JSDocTag): string {
  const text = tag.getFullText().slice(tag.getFullText().indexOf(tag.tagName.text) + tag.tagName.text.length);
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*\*+\/?/, '').trim())
    .join(' ')
    .replace(/\*\/\s*$/, '')
    .trim();
}

function refusalsIn(source: ts.SourceFile): WrittenRefusal[] {
  const found: WrittenRefusal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'refuse') {
      const [code, clause] = node.arguments;
      if (code !== undefined && ts.isStringLiteral(code))
        found.push({
          file: source.fileName,
          code: code.text,
          clause: clause !== undefined && ts.isStringLiteral(clause) ? clause.text : null,
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
