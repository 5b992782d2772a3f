/**
 * One hub per journal. The lock is a name the system itself holds for the listening process and drops when it dies:
 * an abstract socket on Linux, a named pipe on Windows. A pid file would have to guess after a power cut or in a container.
 */
import { createHash } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A lock that is held until `release`, or by another hub (`in-use`). */
export type LockOutcome =
  | { readonly kind: 'held'; readonly release: () => Promise<void> }
  | { readonly kind: 'in-use' };

/** Takes the lock of the journal at `path`; the same folder under another name has the same lock. Throws system errors. */
export async function lockJournal(path: string): Promise<LockOutcome> {
  const name = lockName(path);
  // Elsewhere (macOS) the name is a socket file that outlives a killed hub: nobody answers there, so it may go.
  if (name.startsWith(tmpdir()) && existsSync(name) && !(await answers(name))) rmSync(name, { force: true });

  const server = createServer((socket) => socket.destroy());
  const free = await new Promise<boolean>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen(name, () => resolve(true));
  });
  if (!free) return { kind: 'in-use' };
  server.unref();
  return { kind: 'held', release: () => closed(server) };
}

function lockName(path: string): string {
  const folder = statSync(dirname(path), { bigint: true });
  const identity = `${folder.dev}:${folder.ino}:${basename(path)}`;
  const digest = createHash('sha256').update(identity).digest('hex').slice(0, 32);
  if (process.platform === 'linux') return `\0kelisim-journal-${digest}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\kelisim-journal-${digest}`;
  return join(tmpdir(), `kelisim-${digest}`);
}

function answers(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(name, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
