/** The simulation as one file for plain Node. */
import { resolve } from 'node:path';
import { bundled } from '../support/bundle.ts';

const here = (file: string) => resolve(import.meta.dirname, file);

/** Bundles one entry of this folder, its chance drawn from the seed; gives the bundle's path. */
export const built = (entry: 'worker' | 'soak'): Promise<string> =>
  bundled(here(`${entry}.ts`), { 'lib0/webcrypto': here('webcrypto.ts') });
