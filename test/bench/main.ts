/**
 * `npm run bench`: runs the benchmark; ends with an error only when something could not be measured.
 * The kiosk's own modules hold runes, so they come through Svelte's compiler.
 */
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';

// Every provider waits for the end of the process, and here there are fifty in one.
process.setMaxListeners(100);

try {
  const { module } = await runnerImport<typeof import('./bench.ts')>(
    resolve(import.meta.dirname, 'bench.ts'),
    { logLevel: 'error', plugins: [svelte({ configFile: false })] },
  );
  await module.bench(process.argv.slice(2));
  process.exit();
} catch (failure) {
  console.error(`The benchmark could not measure: ${failure instanceof Error ? failure.message : failure}`);
  process.exit(1);
}
