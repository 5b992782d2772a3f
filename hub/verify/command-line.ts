/** What follows `node verify.js`, and what is said when it was not understood or the file cannot be read. */
import { parseArgs } from 'node:util';
import type { Language } from '../../protocol/values.ts';

/** The record to check, and the head that people wrote down in the hall with the number of entries beside it. */
export interface Asked {
  readonly path: string;
  readonly head: string | null;
  readonly entries: number | null;
}

/** The command line as understood; null when it was not. */
export function readCommandLine(argv: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { head: { type: 'string' }, n: { type: 'string' } },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    const { head = null, n = null } = values;
    const entries = n === null ? null : Number(n);
    const isCount = entries === null || (Number.isSafeInteger(entries) && entries >= 0);
    if (path === undefined || more.length > 0 || !isCount || (entries !== null && head === null)) return null;
    return { path, head, entries };
  } catch {
    return null;
  }
}

/** How it is called. */
export const USAGE: Readonly<Record<Language, string>> = {
  kk: 'Жазба журналын тексеру: node verify.js <файл немесе жиналыс қалтасы> [--head <цифрлар> [--n <жазбалар саны>]]', // native reader
  ru: 'Проверка записи: node verify.js <файл или папка собрания> [--head <цифры> [--n <число записей>]]',
  en: "Check a record: node verify.js <file or meeting's folder> [--head <digits> [--n <entries>]]",
};

/** Why there is nothing to check; `errno` is the system's own code. */
export const UNREADABLE: Readonly<Record<Language, (path: string, errno: string) => string>> = {
  kk: (path, errno) => `Файл оқылмады: ${path} (${errno})`, // native reader
  ru: (path, errno) => `Файл не читается: ${path} (${errno})`,
  en: (path, errno) => `The file cannot be read: ${path} (${errno})`,
};
