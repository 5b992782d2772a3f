/**
 * The one way to a Chromium for the check, the benchmark and the end-to-end tests alike.
 * Looks at what is installed, then installs; when nothing helps it says what to do.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
];

const ADVICE =
  'No Chromium was found and none could be installed. Install one (on Debian: apt-get install chromium; ' +
  'elsewhere: npx playwright install chromium) or name one in the CHROMIUM environment variable, ' +
  'for example CHROMIUM=/opt/chrome/chrome npm test.';

let found: string | undefined;

/** Path of a Chromium that starts; installs one when there is none; throws with advice when that fails too. */
export function chromiumPath(): string {
  found ??= named() ?? present() ?? installed();
  return found;
}

/** A headless Chromium that stays off the network by itself; `extraArgs` are command-line switches. */
export async function launchChromium(extraArgs: readonly string[] = []): Promise<Browser> {
  return await chromium.launch({ executablePath: chromiumPath(), args: [...FLAGS, ...extraArgs] });
}

function named(): string | undefined {
  const path = process.env.CHROMIUM;
  if (!path) return undefined;
  if (starts(path)) return path;
  throw new Error(`CHROMIUM names ${path}, which does not start. Name another or unset it.`);
}

function present(): string | undefined {
  return [...INSTALLED, chromium.executablePath()].find(starts);
}

function installed(): string {
  console.log('No Chromium found; installing one for the browser tests.');
  for (const install of [installPlaywrights, installDebians]) {
    install();
    const path = present();
    if (path !== undefined) return path;
  }
  throw new Error(ADVICE);
}

function installPlaywrights(): void {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  run(process.execPath, [cli, 'install', 'chromium']);
}

function installDebians(): void {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...words: string[]): boolean => {
    const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...words];
    return run(command, rest);
  };
  if (apt('update')) apt('install', '-y', '--no-install-recommends', 'chromium');
}

/** A browser without its libraries is present but of no use: only one that prints its version counts. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function run(command: string, words: string[]): boolean {
  return spawnSync(command, words, { stdio: 'inherit', timeout: 600_000 }).status === 0;
}
