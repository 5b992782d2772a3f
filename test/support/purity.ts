/**
 * Finds what a pure module may not touch: clock, chance, page, Node. Used by the architecture test on protocol/.
 * The compiler judges: names that the bare language lacks do not resolve; the few that it has are listed here.
 */
import { basename } from 'node:path';
import ts from 'typescript';

const CANNOT_FIND_NAME = new Set([2304, 2503, 2552, 2580, 2583, 2584, 2591, 2592, 2593]);
const IMPURE_NAMES = new Set(['Date', 'Intl', 'globalThis', 'eval', 'WeakRef', 'FinalizationRegistry']);
const IMPURE_MEMBERS = new Map([
  ['random', 'Math.random'],
  ['localeCompare', 'localeCompare'],
  ['toLocaleString', 'toLocaleString'],
  ['toLocaleUpperCase', 'toLocaleUpperCase'],
  ['toLocaleLowerCase', 'toLocaleLowerCase'],
]);

/** Impure uses in the files (absolute paths), each as `file:line name`, in order of appearance. */
export function impurities(files: readonly string[]): string[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    skipLibCheck: true,
    strict: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ fileName }) => files.includes(fileName));
  return sources.flatMap((source) => [...unresolved(program, source), ...listed(program, checker, source)]);
}

/** Names that belong to a browser or to Node: the bare language does not know them. */
function unresolved(program: ts.Program, source: ts.SourceFile): string[] {
  return program
    .getSemanticDiagnostics(source)
    .filter(({ code }) => CANNOT_FIND_NAME.has(code))
    .map(({ start = 0, length = 0 }) => use(source, start, source.text.slice(start, start + length)));
}

/** Names of the language itself that bring in time, chance or the device's own language. */
function listed(program: ts.Program, checker: ts.TypeChecker, source: ts.SourceFile): string[] {
  const uses: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = ts.isIdentifier(node) ? impureName(program, checker, node) : undefined;
    if (name) uses.push(use(source, node.getStart(), name));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

function impureName(program: ts.Program, checker: ts.TypeChecker, node: ts.Identifier): string | undefined {
  const name = IMPURE_NAMES.has(node.text) ? node.text : IMPURE_MEMBERS.get(node.text);
  if (!name) return undefined;
  if (name === 'globalThis') return name;
  const declared = checker.getSymbolAtLocation(node)?.declarations?.[0]?.getSourceFile();
  return declared && program.isSourceFileDefaultLibrary(declared) ? name : undefined;
}

function use(source: ts.SourceFile, position: number, name: string): string {
  return `${basename(source.fileName)}:${source.getLineAndCharacterOfPosition(position).line + 1} ${name}`;
}
