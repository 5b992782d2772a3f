/**
 * The page the benchmark prints: the machine, then a table for every question, each figure beside what was wanted.
 */
import type { Answered, Figure } from './figures.ts';
import { isMet } from './figures.ts';

/** Begins the page. */
export function printHead(machine: string, notes: readonly string[]): void {
  console.log(`# Speed, ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC\n\n${machine}.`);
  for (const note of notes) console.log(`\n${note}`);
}

/** Prints one question's table. */
export function printTable({ question, figures, notes }: Answered): void {
  const rows = figures.map((figure) => [
    figure.name,
    show(figure.reached, figure.unit),
    wantedOf(figure),
    verdictOf(figure),
    figure.note ?? '',
  ]);
  const table = [['', 'reached', 'wanted', '', ''], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 || column > 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  console.log(`\n## ${question}\n`);
  const [head = [], ...others] = table;
  console.log(line(head));
  console.log(
    `|${widths.map((width, column) => (column === 1 || column === 2 ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`,
  );
  for (const row of others) console.log(line(row));
  for (const note of notes) console.log(`\n${note}`);
}

/** Prints how many goals are met, and by how much the others are missed. */
export function printSummary(answers: readonly Answered[]): void {
  const asked = answers.flatMap(({ figures }) => figures.filter(({ wanted }) => wanted !== null));
  const missed = asked.filter((figure) => isMet(figure) === false);
  console.log(`\n${asked.length - missed.length} of ${asked.length} goals met.`);
  for (const figure of missed)
    console.log(`- ${figure.name}: ${show(figure.reached, figure.unit)}, ${verdictOf(figure)}`);
}

function show(value: number, unit: Figure['unit']): string {
  const digits =
    Math.abs(value) < 10 && unit !== 'B' && unit !== ''
      ? 2
      : Math.abs(value) < 100 && unit !== 'B' && unit !== ''
        ? 1
        : 0;
  const text = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return unit === '' ? text : `${text} ${unit}`;
}

function wantedOf({ wanted, unit }: Figure): string {
  if (wanted === null) return '';
  return 'most' in wanted ? `<= ${show(wanted.most, unit)}` : `>= ${show(wanted.least, unit)}`;
}

function verdictOf(figure: Figure): string {
  const { wanted, reached, unit } = figure;
  const met = isMet(figure);
  if (wanted === null || met === null) return '';
  if (met) return 'met';
  return `missed by ${show(Math.abs(reached - ('most' in wanted ? wanted.most : wanted.least)), unit)}`;
}
