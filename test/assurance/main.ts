/**
 * `npm run assurance`: measures everything that assurance.md promises and prints it on one page, dist/assurance.txt, with the
 * date, the machine, the figure reached and the figure wanted; `--full` in the sizes of the promise, which take hours.
 * `--only=journal,chaos` measures these parts.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, release, type as system, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureChaos } from './chaos.ts';
import { measureGuard } from './guard.ts';
import { measureJournal } from './journal.ts';
import { measureRecord } from './record.ts';
import type { Row } from './row.ts';
import { measureSecrecy } from './secret.ts';
import { measureSimulation } from './simulation.ts';

const PARTS = {
  secrecy: measureSecrecy,
  guard: measureGuard,
  journal: measureJournal,
  record: measureRecord,
  chaos: measureChaos,
  simulation: measureSimulation,
} as const;

const { values } = parseArgs({ options: { full: { type: 'boolean' }, only: { type: 'string' } } });
const size = values.full ? 'full' : 'small';
const wanted = values.only?.split(',') ?? Object.keys(PARTS);

const rows: Row[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (!wanted.includes(name)) continue;
  console.error(`measuring ${name} (${size}) …`);
  rows.push(...(await measure(size)));
}
const page = pageOf(rows);
writeFileSync(resolve(import.meta.dirname, '../../dist/assurance.txt'), page);
console.log(page);
process.exit(0);

/** In a small size a promise holds as far as it was tried, and no further. */
function markOf(met: boolean): string {
  if (!met) return '[not reached]';
  return size === 'full' ? '[reached]    ' : '[held, small]';
}

function pageOf(all: readonly Row[]): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const [processor] = cpus();
  const lines = [
    'Kelisim: what is promised and how far it was reached',
    `${new Date().toISOString()} · commit ${commit} · sizes: ${size === 'full' ? 'as promised' : 'small (--full for those promised)'}`,
    `${system()} ${release()} ${arch()} · Node ${process.versions.node} · ${availableParallelism()} cores, ${processor?.model ?? 'unknown'} · ${Math.round(totalmem() / 2 ** 30)} GB`,
    '',
  ];
  for (const { test, reached, wanted: figure, met } of all)
    lines.push(`${markOf(met)} ${test}`, `    reached  ${reached}`, `    wanted   ${figure}`, '');
  lines.push(
    `${all.filter(({ met }) => met).length} of ${all.length} ${size === 'full' ? 'reached' : 'held in the small size'}. Speed: npm run bench.`,
    '',
  );
  return lines.join('\n');
}
