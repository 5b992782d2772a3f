/**
 * The tree holds: who imports whom (.dependency-cruiser.mjs), and protocol/ stays pure.
 * Each check is shown to bite on a small tree that breaks it.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, describe, expect, it } from 'vitest';
import { impurities } from './support/purity.ts';

const ROOT = resolve(import.meta.dirname, '..');
const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** Writes a tree of `path: content` into a fresh folder and gives the folder. */
function tree(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-tree-'));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Every broken rule of a tree as `rule: from -> to`. */
async function violations(folder: string, parts: string[]): Promise<string[]> {
  const options = await extractOptions(join(ROOT, '.dependency-cruiser.mjs'));
  const { output } = await cruise(parts, { ...options, baseDir: folder });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text where a result was expected');
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

/** Files of a folder, its folders included, that end as asked; absolute paths. */
function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** Type imports of components that leave their zone: the cruiser sees compiled components, where types are gone. */
function strayTypes(folder: string): string[] {
  return filesOf(join(folder, 'kiosk'), '.svelte').flatMap((file) => {
    const path = file.slice(folder.length + 1);
    const own = /^kiosk\/faces\/[^/]+\//.exec(path)?.[0];
    return [...readFileSync(file, 'utf8').matchAll(/\bfrom '(\.[^']+)'/g)]
      .map(([, target = '']) => resolve(dirname(file), target).slice(folder.length + 1))
      .filter(
        (to) =>
          !/^(kiosk|protocol)\//.test(to) || (own && to.startsWith('kiosk/faces/') && !to.startsWith(own)),
      )
      .map((to) => `${path} -> ${to}`);
  });
}

describe('import directions', () => {
  it('hold in the whole product', { timeout: 120_000 }, async () => {
    expect(await violations(ROOT, ['protocol', 'hub', 'kiosk'])).toEqual([]);
    expect(strayTypes(ROOT)).toEqual([]);
  });

  const broken: [string, string, Record<string, string>][] = [
    [
      'the hub reaches into a kiosk',
      'hub: not the kiosk: hub/a.ts -> kiosk/b.ts',
      { 'hub/a.ts': `import '../kiosk/b.ts';`, 'kiosk/b.ts': '' },
    ],
    [
      'a kiosk reaches into the hub',
      'kiosk: not the hub: kiosk/b.ts -> hub/a.ts',
      { 'kiosk/b.ts': `import '../hub/a.ts';`, 'hub/a.ts': '' },
    ],
    [
      'protocol reads a file',
      'protocol is pure: protocol/a.ts -> fs',
      { 'protocol/a.ts': `import 'node:fs';` },
    ],
    [
      'the state knows a rule, if only its type',
      'protocol: state: protocol/state.ts -> protocol/rules/a.ts',
      {
        'protocol/state.ts': `import type { A } from './rules/a.ts'; export type B = A;`,
        'protocol/rules/a.ts': 'export type A = 1;',
      },
    ],
    [
      'a view decides',
      'protocol: views: protocol/views/a.ts -> protocol/decide.ts',
      { 'protocol/views/a.ts': `import '../decide.ts';`, 'protocol/decide.ts': '' },
    ],
    [
      'a face borrows from another face',
      'faces are strangers: kiosk/faces/desk/A.svelte -> kiosk/faces/podium/B.svelte',
      {
        'kiosk/faces/desk/A.svelte': `<script lang="ts">import B from '../podium/B.svelte';</script><B />`,
        'kiosk/faces/podium/B.svelte': '<p></p>',
      },
    ],
    [
      'a face comes with the entry',
      'faces come when asked for: kiosk/App.svelte -> kiosk/faces/desk/A.svelte',
      {
        'kiosk/App.svelte': `<script lang="ts">import A from './faces/desk/A.svelte';</script><A />`,
        'kiosk/faces/desk/A.svelte': '<p></p>',
      },
    ],
    [
      'two modules need each other',
      'no cycles: hub/a.ts -> hub/b.ts',
      { 'hub/a.ts': `import './b.ts';`, 'hub/b.ts': `import './a.ts';` },
    ],
    ['a module is left over', 'no orphans: hub/a.ts -> hub/a.ts', { 'hub/a.ts': '' }],
  ];

  it.each(broken)('are broken when %s', async (_, violation, files) => {
    const folder = tree(files);
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    expect(
      await violations(folder, [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))]),
    ).toContain(violation);
  });

  it('are broken when a component takes a type from the hub', () => {
    const stray = `<script lang="ts">import type { A } from '../hub/a.ts';</script>`;
    expect(strayTypes(tree({ 'kiosk/App.svelte': stray }))).toEqual(['kiosk/App.svelte -> hub/a.ts']);
  });
});

describe('protocol/ has no clock, chance, page or Node', () => {
  it('in any of its files', () => {
    expect(impurities(filesOf(join(ROOT, 'protocol'), '.ts'))).toEqual([]);
  });

  it.each([
    ['Date', 'export const at = Date.now();'],
    ['Date', 'export type At = Date;'],
    ['Math.random', 'export const chance = Math.random();'],
    ['Intl', `export const words = new Intl.PluralRules('kk');`],
    ['localeCompare', `export const order = 'а'.localeCompare('ә');`],
    ['crypto', 'export const id = crypto.randomUUID();'],
    ['performance', 'export const now = performance.now();'],
    ['setTimeout', 'export const later = setTimeout(() => {}, 1);'],
    ['process', 'export const home = process.env.HOME;'],
    ['window', 'export const width = window.innerWidth;'],
    ['document', 'export const body = document.body;'],
    ['globalThis', 'export const all = globalThis;'],
  ])('%s is found in «%s»', (name, source) => {
    const folder = tree({ 'a.ts': source });
    expect(impurities([join(folder, 'a.ts')])).toEqual([`a.ts:1 ${name}`]);
  });

  it('a word in a comment, a text, a parameter or a property is no such use', () => {
    const source = [
      '/** Date of the document, not a Date. */',
      `export const named = (document: string): string => 'Date: ' + document;`,
      'export const paper = { process: 1, window: 2 };',
    ].join('\n');
    expect(impurities([join(tree({ 'a.ts': source }), 'a.ts')])).toEqual([]);
  });
});
