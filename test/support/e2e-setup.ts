/** Before the end-to-end tests: a browser that starts, and dist/ as the sources stand now. */
import { spawnSync } from 'node:child_process';
import { chromiumPath } from './browser.ts';

/** Vitest calls this once, before the first end-to-end file; throws when there is no browser or no build. */
export function setup(): void {
  chromiumPath();
  const build = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', timeout: 120_000 });
  if (build.status !== 0) throw new Error('dist/ could not be built, so there is nothing to test');
}
