/**
 * What someone would otherwise pick, in a small package of its own that the product does not carry: installed here and now.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'rivals');

/** The versions that run, for the page. */
export const RIVALS = {
  '@y/websocket-server': '0.1.5 with Yjs 14.0.0-16, @y/protocols 1.0.6-1, ws 8.23.0',
  hocuspocus: '4.7.0 with Yjs 13.6.33 (asks for Node 22, runs on 20)',
} as const;

/** Installs them; null when they are there, else why they cannot be measured. */
export function installRivals(): string | null {
  if (isInstalled()) return null;
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: FOLDER,
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (done.status === 0) return null;
  const said = `${done.error?.message ?? ''} ${done.stderr ?? ''}`;
  const errors = said.split('\n').filter((line) => line.includes('error') || line.includes('ENOENT'));
  return `npm ci in test/bench/rivals did not end well: ${(errors[0] ?? said).trim().slice(0, 200)}`;
}

/** npm writes the inner list after everything is in its place. */
function isInstalled(): boolean {
  const wanted = statSync(join(FOLDER, 'package-lock.json'));
  const there = statSync(join(FOLDER, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
  return there !== undefined && there.mtimeMs >= wanted.mtimeMs;
}
