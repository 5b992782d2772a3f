/** The hub as it ships, built into a folder of its own, and real processes of it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createBuilder } from 'vite';
import { onTestFinished } from 'vitest';

const CONFIG = resolve(import.meta.dirname, '../../vite.config.ts');

/** Builds the hub beside an empty page; gives the folder that stands for dist/. */
export async function buildHub(): Promise<string> {
  const dist = mkdtempSync(join(tmpdir(), 'kelisim-built-'));
  const builder = await createBuilder({
    configFile: CONFIG,
    logLevel: 'error',
    environments: { hub: { build: { outDir: join(dist, 'hub') } } },
  });
  const { hub } = builder.environments;
  if (hub === undefined) throw new Error('the configuration has no hub');
  await builder.build(hub);
  mkdirSync(join(dist, 'kiosk'));
  writeFileSync(join(dist, 'kiosk/index.html'), '<!doctype html><title>Келісім</title>');
  return dist;
}

/** A hub that runs: its port, the office's token of this start, and all it has said so far. */
export interface RunningHub {
  readonly process: ChildProcess;
  readonly port: number;
  readonly officeToken: string;
  said(): { readonly out: string; readonly err: string };
  /** Ends it by this signal and waits until it is gone; the exit code, or null if the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** What a hub that did not stay said. */
export interface EndedHub {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the hub with this command line, in English unless told otherwise, until it has listened or ended. */
export function startHub(
  dist: string,
  line: readonly string[],
  environment: Readonly<Record<string, string>> = { LANG: 'en_GB.UTF-8' },
): Promise<RunningHub | EndedHub> {
  const child = spawn(process.execPath, [join(dist, 'hub/main.js'), ...line], {
    cwd: dist,
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = [textOf(child.stdout), textOf(child.stderr)];
  const ended = new Promise<number | null>((resolved) => child.on('close', (code) => resolved(code)));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const listening = new Promise<RunningHub>((resolved) => {
    child.stdout.on('data', () => {
      const link = /:(\d+)\/#office=([0-9a-f]{32})/.exec(out());
      const [, port, officeToken] = link ?? [];
      if (port === undefined || officeToken === undefined) return;
      resolved({
        process: child,
        port: Number(port),
        officeToken,
        said: () => ({ out: out(), err: err() }),
        async end(signal) {
          child.kill(signal);
          return ended;
        },
      });
    });
  });
  return Promise.race([listening, ended.then((code) => ({ code, out: out(), err: err() }))]);
}

function textOf(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    text += chunk;
  });
  return () => text;
}
