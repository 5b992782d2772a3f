/** Where the table of clauses lies: beside the kiosk's own pages, so that the build takes it and the hub serves it. */
import { join } from 'node:path';
import type { Language } from '../../protocol/values.ts';

/** The folder of the pages and their style. */
export const FOLDER = join(import.meta.dirname, '../../kiosk/public/trace');

/** The page of a language. */
export function pathOf(language: Language): string {
  return join(FOLDER, `${language}.html`);
}
