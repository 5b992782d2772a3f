/**
 * One configuration for everything that is built or tested: the kiosks' pages, the hub, the test projects.
 * `vite build` leaves in dist/ all that another computer needs beside Node itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { fileNames } from './kiosk/bundle/faces.ts';
import { lighterLibraries } from './kiosk/bundle/lighter.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const ROOT = here('./');
const HUB = 'http://127.0.0.1:8912';
/** What the hub answers itself, as a pattern: kiosk/pairing/ is a folder of sources. */
const HUB_ROUTES = '^/(live|pair|office|health)\\b';

/**
 * Lays beside dist/hub/main.js what the hub reads at run time. The sample rosters go to dist/hub/sample/, so that
 * `new URL('./sample/…', import.meta.url)` written in hub/roster/ finds them before and after bundling alike; the
 * two-line package.json tells Node that main.js is a module wherever dist/ is carried.
 */
function besideTheHub(): Plugin {
  const samples = here('hub/roster/sample/');
  return {
    name: 'beside-the-hub',
    applyToEnvironment: (environment) => environment.name === 'hub',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "module" }\n' });
      for (const name of readdirSync(samples))
        this.emitFile({ type: 'asset', fileName: `sample/${name}`, source: readFileSync(samples + name) });
    },
  };
}

/**
 * SHA-512 is needed on a plain http page alone, and stands in one file with SHA-256, which every face needs: the module
 * that is fetched there gets a copy of that file for itself, and every face stays 1.5 kB of gzipped code lighter.
 */
function sha512Apart(): Plugin {
  return {
    name: 'sha512-apart',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId: (id, importer) =>
      id === '@noble/hashes/sha2.js' && importer?.endsWith('/kiosk/meeting/plain-key.ts')
        ? `${here('node_modules/@noble/hashes/sha2.js')}?apart`
        : null,
  };
}

/** What is built is for the hall, whatever the shell says: otherwise Svelte's checks for developers go along. */
function forTheHall(): Plugin {
  return {
    name: 'for-the-hall',
    apply: 'build',
    enforce: 'pre',
    config() {
      process.env.NODE_ENV = 'production';
    },
  };
}

/** How one of the hub's programs is built. */
const program = (input: string, file: string) => ({
  outDir: here('dist/hub'),
  copyPublicDir: false,
  target: 'node20',
  minify: false,
  rolldownOptions: {
    input: here(input),
    platform: 'node' as const,
    output: { format: 'esm' as const, entryFileNames: file, codeSplitting: false },
  },
});

const nodeTests = { environment: 'node', root: ROOT } as const;

export default defineConfig(({ command }) => ({
  root: here('kiosk'),
  cacheDir: here('node_modules/.vite'),
  plugins: [forTheHall(), svelte({ configFile: false }), besideTheHub(), lighterLibraries(), sha512Apart()],
  server: {
    port: 5173,
    proxy: {
      [HUB_ROUTES]: { target: HUB, changeOrigin: true, ws: true, headers: { origin: HUB } },
    },
  },
  environments: {
    // No inline script, style or font: the hub serves the pages under a policy that allows none.
    client: {
      build: {
        outDir: here('dist/kiosk'),
        emptyOutDir: true,
        manifest: true,
        license: true,
        // On the hall's own network a part is there in a moment: the lists of what to fetch ahead weigh more than they save.
        modulePreload: {
          polyfill: false,
          resolveDependencies: (_, parts) => parts.filter((part) => part.endsWith('.css')),
        },
        assetsInlineLimit: 0,
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [{ name: fileNames(), debugName: 'faces', includeDependenciesRecursively: false }],
            },
          },
        },
      },
    },
    // One file for each program, with every library inside. Only when building: Vitest would take it as a wish of its own.
    hub: {
      consumer: 'server',
      resolve: { noExternal: command === 'build' ? true : [] },
      build: { ...program('hub/main.ts', 'main.js'), emptyOutDir: true, license: true },
    },
    // Checks a record, beside the hub and without it.
    verify: {
      consumer: 'server',
      resolve: { noExternal: command === 'build' ? true : [] },
      build: { ...program('hub/verify.ts', 'verify.js'), emptyOutDir: false },
    },
    // The same in a browser: a page of its own, in one script, so that it is whole once it is there.
    verifyPage: {
      consumer: 'client',
      build: {
        outDir: here('dist/kiosk'),
        emptyOutDir: false,
        copyPublicDir: false,
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: here('kiosk/verify/index.html'),
          output: { codeSplitting: false },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'hub', 'verify', 'verifyPage']) {
        const environment = builder.environments[name];
        if (!environment) throw new Error(`the environment "${name}" is not configured`);
        await builder.build(environment);
      }
    },
  },
  test: {
    root: ROOT,
    // Clause by clause the law is in these files: no branch of them goes untried.
    coverage: {
      provider: 'v8',
      include: [
        'protocol/rules/**/*.ts',
        'protocol/decide.ts',
        'protocol/evolve.ts',
        'protocol/evolve-round.ts',
      ],
      reporter: ['text'],
      thresholds: { branches: 100 },
    },
    projects: [
      {
        extends: true,
        root: ROOT,
        test: {
          ...nodeTests,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/kiosk/**'],
          // Millions of meetings take a night.
          testTimeout: process.env.LONG || process.env.LONG_RUNS ? 86_400_000 : 30_000,
          hookTimeout: process.env.LONG || process.env.LONG_RUNS ? 86_400_000 : 30_000,
        },
      },
      {
        extends: true,
        root: ROOT,
        // Modules with runes, compiled as for a browser: on the server's side of Svelte effects never run.
        // For the same reason Svelte is imported as by a browser; the tests' sockets stay Node's.
        resolve: {
          conditions: ['browser'],
          alias: [{ find: /^ws$/, replacement: here('node_modules/ws/wrapper.mjs') }],
        },
        test: {
          name: 'kiosk',
          root: ROOT,
          environment: here('test/support/client-environment.ts'),
          include: ['test/kiosk/**/*.test.ts'],
        },
      },
      {
        extends: true,
        root: ROOT,
        test: {
          ...nodeTests,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: [here('test/support/e2e-setup.ts')],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
}));
