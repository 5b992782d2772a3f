/**
 * Runs one TypeScript file of the tests with Node alone: node test/support/run.js test/bench/main.ts
 * Node 20 cannot strip types itself; Vite's module runner is at hand anyway.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file] = process.argv.splice(2, 1);
if (!file) throw new Error('name the file to run: node test/support/run.js <file.ts>');
await runnerImport(resolve(file), { logLevel: 'error' });
