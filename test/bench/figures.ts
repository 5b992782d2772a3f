/**
 * What the measured numbers come to: medians, percentiles, bytes of a face, and the table that is printed.
 * Wanted figures are those of the product's first speed goals: 20 kiosks, 20,000 events, 80 kB a face.
 */
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { ROLES, type Role } from '../../protocol/roles.ts';

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

const manifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isEntry: v.optional(v.boolean(), false),
    imports: v.optional(v.array(v.string()), []),
    dynamicImports: v.optional(v.array(v.string()), []),
  }),
);

/** kB of gzipped JavaScript: what a face cannot open without, and what it may fetch later, such as the law's text. */
export interface FaceSize {
  readonly face: Role;
  readonly needed: number;
  readonly later: number;
}

/** The sizes by the build's manifest: the entry, the face's chunk, and all that they lead to but other faces. */
export function faceSizes(dist: string): readonly FaceSize[] {
  const kiosk = join(dist, 'kiosk');
  const text = readFileSync(join(kiosk, '.vite/manifest.json'), 'utf8');
  const manifest = v.parse(v.pipe(v.string(), v.parseJson(), manifestSchema), text);
  const chunks = new Map(Object.entries(manifest));

  /** The scripts that lead from `keys`; `later` follows the imports that wait until they are called for, too. */
  function scripts(keys: readonly string[], face: Role, later: boolean): ReadonlySet<string> {
    const files = new Set<string>();
    const visited = new Set<string>();
    const visit = (key: string): void => {
      const chunk = chunks.get(key);
      if (chunk === undefined || visited.has(key) || (faceOf(key) ?? face) !== face) return;
      visited.add(key);
      if (chunk.file.endsWith('.js')) files.add(chunk.file);
      for (const next of [...chunk.imports, ...(later ? chunk.dynamicImports : [])]) visit(next);
    };
    for (const key of keys) visit(key);
    return files;
  }

  function size(files: ReadonlySet<string>): number {
    const bytes = [...files].map((file) => gzipSync(readFileSync(join(kiosk, file))).length);
    return bytes.reduce((sum, each) => sum + each, 0) / 1_000;
  }

  return ROLES.map((face) => {
    const keys = [...chunks]
      .filter(([key, { isEntry }]) => isEntry || faceOf(key) === face)
      .map(([key]) => key);
    if (!keys.some((key) => faceOf(key) === face)) throw new Error(`dist/ has no face of the ${face}`);
    const needed = size(scripts(keys, face, false));
    return { face, needed, later: size(scripts(keys, face, true)) - needed };
  });
}

/** The face whose own chunk this is; undefined for what faces share. */
function faceOf(key: string): string | undefined {
  return /^faces\/([^/]+)\//.exec(key)?.[1];
}

/** Prints the machine and how busy it was in the last minute, then the figures. */
export function printTable(figures: readonly Figure[], ...notes: readonly string[]): void {
  const [processor] = cpus();
  const cores = `${cpus().length} cores (${processor?.model.trim() || process.arch})`;
  const load = `load ${loadavg()[0]?.toFixed(1)}`;
  console.log(`${new Date().toISOString().slice(0, 10)}, ${cores}, Node ${process.versions.node}, ${load}`);
  const rows = figures.map(({ name, wanted, reached, unit }) => [
    name,
    wanted === null ? '' : `<= ${wanted} ${unit}`,
    `${reached.toFixed(unit === 'x' ? 2 : 1)} ${unit}`,
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
