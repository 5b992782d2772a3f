/**
 * A file of the tests as one module for plain Node: the kiosk's modules hold runes, which must be compiled as for a browser,
 * and a bundle runs several times as fast as a module runner.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** Bundles the file at an absolute path; `instead` names modules that others stand for. Gives the bundle's path. */
export async function bundled(file: string, instead: Readonly<Record<string, string>> = {}): Promise<string> {
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'kelisim-'));
  const name = `${basename(file, '.ts')}.mjs`;
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { ...instead } },
    plugins: [svelte({ configFile: false })],
    build: {
      outDir,
      target: 'node20',
      minify: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: file,
        external: [/^node:/, ...builtinModules],
        platform: 'node',
        output: { format: 'esm', entryFileNames: name, codeSplitting: false },
      },
    },
  });
  return join(outDir, name);
}
