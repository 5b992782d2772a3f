/**
 * The sample oblast that ships with the hub: 97 evidently synthetic deputies of 4 maslikhats and two candidates.
 * It comes in through the same import as a real roster (clauses 4, 9.1).
 */
import { readFile } from 'node:fs/promises';
import type { RosterPreview } from '../../protocol/roster.ts';
import type { TerritoryType } from '../../protocol/values.ts';
import { previewFile } from './preview.ts';

const FILE = 'sample-oblast.xlsx';

/** The sample oblast: its territory, and the preview of its roster with every row accepted. */
export interface Sample {
  readonly territory: {
    readonly type: TerritoryType;
    readonly name: { readonly kk: string; readonly ru: string; readonly en: string };
  };
  readonly preview: RosterPreview;
}

/** Reads the sample oblast from the XLSX beside the running file; throws when the shipped file is gone or altered. */
export async function loadSample(): Promise<Sample> {
  const bytes = await readFile(new URL(`./sample/${FILE}`, import.meta.url));
  const outcome = await previewFile(bytes, FILE, { territoryType: 'oblast', present: [] });
  if (!outcome.ok) throw new Error(`the shipped sample/${FILE} must be readable: ${outcome.problem.code}`);
  return {
    territory: {
      type: 'oblast',
      name: { kk: 'Үлгі облысы', ru: 'Примерная область', en: 'Sample oblast' }, // native reader
    },
    preview: outcome.preview,
  };
}
