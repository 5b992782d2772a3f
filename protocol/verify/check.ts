/** A file that somebody wants checked, whichever it is: a meeting's archive, or what one device has kept. */

import { readKeptCopy, verifyKept } from '../kept-copy.ts';
import type { Language } from '../values.ts';
import { type Platform, verifyArchive } from './archive.ts';
import { findHead } from './heads.ts';
import { type Report, reportOn, reportOnCopy } from './report.ts';
import type { Summary } from './verdict.ts';

/** A head that was written down, and the number of entries beside it if that was written too. */
export interface Written {
  readonly head: string;
  readonly entries: number | null;
}

const BRACE = 0x7b;

/** Checks the bytes of a file once; the report can then be had in any language. */
export function check(
  bytes: Uint8Array,
  written: Written | null,
  platform: Platform,
): (language: Language) => Report {
  const look = (record: Pick<Summary, 'heads'>) =>
    written === null ? null : findHead(record, written.head, written.entries);
  const copy = bytes[0] === BRACE ? readKeptCopy(platform.text(bytes)) : null;
  if (copy !== null) {
    const verdict = verifyKept(copy);
    const found = verdict.kind === 'sound' ? look(verdict) : null;
    return (language) => reportOnCopy(copy, verdict, found, language);
  }
  const verdict = verifyArchive(bytes, platform);
  const found = look(verdict.summary);
  return (language) => reportOn(verdict, found, language);
}
