/**
 * `node dist/hub/verify.js <archive>`: checks a meeting's record, or what one device has kept, without a hub and says in the terminal's languages whether
 * it is sound, or where it breaks. Ends with 0 when it is, with 1 when it is not, with 2 when there was nothing to check.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../protocol/values.ts';
import { check } from '../protocol/verify/check.ts';
import type { Report } from '../protocol/verify/report.ts';
import { errnoOf } from './journal/disk.ts';
import { terminalLanguages } from './sentences.ts';
import { readCommandLine, UNREADABLE, USAGE } from './verify/command-line.ts';
import { machinePlatform } from './verify/platform.ts';

const languages = terminalLanguages(process.env);
const asked = readCommandLine(process.argv.slice(2));
if (asked === null) end(2, languages.map((language) => USAGE[language]).join('\n'));
else {
  const bytes = read(asked.path);
  if (bytes !== null) {
    const { head, entries } = asked;
    const reports = languages.map(check(bytes, head === null ? null : { head, entries }, machinePlatform));
    end(reports.every(({ good }) => good) ? 0 : 1, reports.map(said).join('\n'));
  }
}

/** The journal at a path, or in the meeting's folder there. */
function read(path: string): Uint8Array | null {
  try {
    return readFileSync(statSync(path).isDirectory() ? join(path, 'journal') : path);
  } catch (error) {
    const errno = errnoOf(error);
    const sentence = (language: Language) => UNREADABLE[language](path, errno);
    end(2, languages.map(sentence).join('\n'));
    return null;
  }
}

function said({ verdict, wrong, rows, notes }: Report): string {
  const figures = rows.map(([label, value]) => (label === '' ? `    ${value}` : `  ${label}: ${value}`));
  return [verdict, ...(wrong === null ? [] : [wrong]), ...figures, ...notes, ''].join('\n');
}

function end(code: number, text: string): void {
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  process.exitCode = code;
}
