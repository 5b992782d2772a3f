/**
 * The simulation as one file for plain Node: the kiosk's modules hold runes, which must be compiled as for a browser, and a
 * bundle plays several times as many seeds as a module runner.
 */
import { mkdtempSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const HERE = import.meta.dirname;

/** Builds one entry of this folder; gives the file's path. */
export async function built(entry: 'worker' | 'soak'): Promise<string> {
  const folder = resolve(HERE, '../../node_modules/.cache');
  const outDir = mkdtempSync(join(folder, 'kelisim-simulation-'));
  await build({
    configFile: false,
    root: resolve(HERE, '../..'),
    logLevel: 'error',
    resolve: { alias: { 'lib0/webcrypto': resolve(HERE, 'webcrypto.ts') } },
    plugins: [svelte({ configFile: false })],
    build: {
      outDir,
      target: 'node20',
      minify: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: resolve(HERE, `${entry}.ts`),
        external: [/^node:/, ...builtinModules],
        platform: 'node',
        output: { format: 'esm', entryFileNames: `${entry}.mjs`, codeSplitting: false },
      },
    },
  });
  return join(outDir, `${entry}.mjs`);
}
