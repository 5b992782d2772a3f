/** The built hub as a process of its own, to be killed and started again on the same data and the same port. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** A hub that listens. */
export interface HubProcess {
  readonly port: number;
  readonly officeToken: string;
  /** Ends it as a power switch would and resolves when it is gone. */
  kill(): Promise<void>;
  /** What it has written to stderr. */
  words(): string;
}

/** Starts dist/hub/main.js on a data folder; rejects with its words when it ends before it listens. `port` 0 takes a free one. */
export function startProcess(
  dist: string,
  folder: string,
  port: number,
  {
    line = [],
    preload = [],
  }: { readonly line?: readonly string[]; readonly preload?: readonly string[] } = {},
): Promise<HubProcess> {
  const main = join(dist, 'hub/main.js');
  const child = spawn(
    process.execPath,
    [...preload, main, '--host', '127.0.0.1', '--port', String(port), '--data', folder, ...line],
    {
      cwd: dist,
      env: { PATH: process.env.PATH ?? '', LANG: 'en_GB.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise<void>((gone) => child.once('close', () => gone()));
  const [out, err] = [wordsOf(child, 'stdout'), wordsOf(child, 'stderr')];
  const listening = new Promise<HubProcess>((resolve) => {
    child.stdout.on('data', () => {
      const [, bound, officeToken] = /:(\d+)\/#office=([0-9a-f]{32})/.exec(out()) ?? [];
      if (bound === undefined || officeToken === undefined) return;
      resolve({
        port: Number(bound),
        officeToken,
        async kill() {
          child.kill('SIGKILL');
          await ended;
        },
        words: err,
      });
    });
  });
  return Promise.race([
    listening,
    ended.then(() => {
      throw new Error(`the hub did not listen: ${err()}${out()}`);
    }),
  ]);
}

function wordsOf(child: ChildProcess, of: 'stdout' | 'stderr'): () => string {
  let text = '';
  child[of]?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return () => text;
}
