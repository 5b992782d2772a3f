/**
 * What the measured numbers come to: medians, percentiles, and the table that is printed.
 * Wanted figures are those of the product's first speed goals: 20 kiosks, 20,000 events, 80 kB a face.
 */
import { cpus, loadavg } from 'node:os';

/** One row: a name, the most it may be (null: only shown), what it was, in one unit. */
export interface Figure {
  readonly name: string;
  readonly wanted: number | null;
  readonly reached: number;
  readonly unit: 'ms' | 'kB' | 'x';
}

/** The nearest-rank percentile, 0 < `share` <= 1; throws when there is nothing to rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.ceil(sorted.length * share) - 1];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

/** The middle value. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Prints the machine and how busy it was in the last minute, then the figures. */
export function printTable(figures: readonly Figure[], ...notes: readonly string[]): void {
  const [processor] = cpus();
  const cores = `${cpus().length} cores (${processor?.model.trim() || process.arch})`;
  const load = `load ${loadavg()[0]?.toFixed(1)}`;
  console.log(`${new Date().toISOString().slice(0, 10)}, ${cores}, Node ${process.versions.node}, ${load}`);
  const rows = figures.map(({ name, wanted, reached, unit }) => [
    name,
    wanted === null ? '' : `<= ${wanted} ${unit}`,
    `${reached.toFixed(unit === 'x' || reached < 0.1 ? 2 : 1)} ${unit}`,
    wanted === null ? '' : reached <= wanted ? 'met' : 'NOT MET',
  ]);
  const table = [['figure', 'wanted', 'reached', ''], ...rows];
  const width = (column: number) => Math.max(...table.map((row) => row[column]?.length ?? 0));
  const [names, wanted, reached] = [width(0), width(1), width(2)];
  for (const [name = '', most = '', was = '', met = ''] of table)
    console.log(
      `${name.padEnd(names)}  ${most.padStart(wanted)}  ${was.padStart(reached)}  ${met}`.trimEnd(),
    );
  for (const note of notes) console.log(note);
}
