/**
 * The processes and folders of the benchmark: the hub as it ships, the bare broadcast beside it, both gone at the end.
 * The folders lie on the project's own disk, because a temporary folder in memory would make every sync free.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const SCRATCH = join(ROOT, 'node_modules/.bench');

const children = new Set<ChildProcess>();
const folders = new Set<string>();

process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

/** A new folder that is removed when the benchmark ends, however it ends. */
export function scratchFolder(): string {
  mkdirSync(SCRATCH, { recursive: true });
  const folder = mkdtempSync(join(SCRATCH, 'run-'));
  folders.add(folder);
  return folder;
}

let carried: string | null = null;

/** A copy of what `npm run build` left, taken once: a build in the meantime shall not change what is measured. */
export function builtDist(): string {
  if (carried !== null) return carried;
  const built = join(ROOT, 'dist');
  if (!existsSync(join(built, 'hub/main.js')) || !existsSync(join(built, 'kiosk/index.html')))
    throw new Error('dist/ is not built; run the benchmark with: npm run bench');
  carried = scratchFolder();
  cpSync(built, carried, { recursive: true });
  return carried;
}

/** A child that has said what it was waited for; `after` is ms from its start to that. */
export interface Running {
  readonly said: RegExpExecArray;
  readonly after: number;
  readonly pid: number;
  end(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** Runs Node until it prints what `pattern` finds; rejects with what it said when it ends before. */
export function run(line: readonly string[], pattern: RegExp): Promise<Running> {
  const began = performance.now();
  const child = spawn(process.execPath, line, {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', LANG: 'en_GB.UTF-8', CI: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  const ended = new Promise<void>((closed) => {
    child.on('close', () => {
      children.delete(child);
      closed();
    });
  });
  return new Promise((running, failed) => {
    let text = '';
    let sought = true;
    const hear = (chunk: Buffer): void => {
      if (!sought) return;
      text += chunk.toString();
      const said = pattern.exec(text);
      if (said === null) return;
      sought = false;
      running({
        said,
        after: performance.now() - began,
        pid: child.pid ?? 0,
        end() {
          child.kill('SIGTERM');
          return ended;
        },
        kill() {
          child.kill('SIGKILL');
          return ended;
        },
      });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => failed(new Error(`${line[0]} ended: ${text.trim().slice(-500)}`)));
  });
}

let nodeOptions: readonly string[] = [];

/** Has every hub started from now on write a profile of its processor time into the folder when it ends; null stops it. */
export function profileHubs(folder: string | null): void {
  nodeOptions = folder === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`];
}

/** A hub that listens; `office` is the token of the office's link. */
export interface RunningHub extends Running {
  readonly host: string;
  readonly office: string;
}

/** Starts the built hub on a free port with this data folder. */
export async function startHub(folder: string, ...options: readonly string[]): Promise<RunningHub> {
  const main = join(builtDist(), 'hub/main.js');
  const line = [...nodeOptions, main, '--host', '127.0.0.1', '--port', '0', '--data', folder, ...options];
  const hub = await run(line, /:(\d+)\/#office=([0-9a-f]{32})/);
  const [, port = '', office = ''] = hub.said;
  return { ...hub, host: `127.0.0.1:${port}`, office };
}

/** ms from the start of the hub's process until it has answered GET /health; the hub is ended again. */
export async function timeStart(folder: string): Promise<number> {
  const began = performance.now();
  const hub = await startHub(folder);
  const status = await new Promise((answered, failed) => {
    get(`http://${hub.host}/health`, { agent: false }, (reply) => {
      reply.resume();
      answered(reply.statusCode);
    }).on('error', failed);
  });
  const took = performance.now() - began;
  await hub.end();
  if (status !== 200) throw new Error(`GET /health was answered with ${status}`);
  return took;
}
