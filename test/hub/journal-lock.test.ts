/** One hub per journal, shown with a second process that is killed: the lock dies with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openJournal } from '../../hub/journal/open.ts';

let folder = '';
let bundle = '';
const children: ChildProcess[] = [];

const neverFatal = (): void => {
  throw new Error('the disk failed');
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kelisim-lock-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: fileURLToPath(new URL('../../hub/journal/open.ts', import.meta.url)),
      outDir: join(folder, 'bundle'),
      rolldownOptions: { output: { entryFileNames: 'open.mjs' } },
    },
  });
  bundle = pathToFileURL(join(folder, 'bundle', 'open.mjs')).href;
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** A process that has the journal open and goes on until it is killed; gives what its opening said. */
async function otherHub(path: string): Promise<{ child: ChildProcess; said: string }> {
  const program = `
    const { openJournal } = await import(${JSON.stringify(bundle)});
    const opening = await openJournal(${JSON.stringify(path)}, () => process.exit(1));
    if (opening.kind === 'open') await opening.journal.append(opening.journal.length, '{"by":"other"}');
    process.stdout.write(opening.code ?? opening.kind);
    setInterval(() => {}, 1000);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [said] = await once(child.stdout, 'data');
  return { child, said: String(said) };
}

async function killed(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

describe('one hub per journal', () => {
  it('a second hub is refused while the first lives, and goes on with its frames after kill -9', async () => {
    const path = join(folder, 'journal');
    const { child, said } = await otherHub(path);
    expect(said).toBe('open');
    expect(await openJournal(path, neverFatal)).toMatchObject({ code: 'in-use', remedy: 'stop-other-hub' });

    await killed(child);
    const opening = await openJournal(path, neverFatal);
    if (opening.kind === 'refused') throw new Error(opening.code);
    expect(opening.journal.length).toBe(1);
    expect((await otherHub(path)).said).toBe('in-use');
    await opening.journal.close();
    expect((await otherHub(path)).said).toBe('open');
  });

  it('the same folder under another name is the same journal; another file in it is not', async () => {
    const path = join(folder, 'named');
    await symlink(folder, join(folder, 'alias'));
    const first = await openJournal(path, neverFatal);
    if (first.kind === 'refused') throw new Error(first.code);
    expect(await openJournal(join(folder, 'alias', 'named'), neverFatal)).toMatchObject({ code: 'in-use' });
    const other = await openJournal(join(folder, 'beside'), neverFatal);
    expect(other.kind).toBe('open');
    if (other.kind === 'open') await other.journal.close();
    await first.journal.close();
  });

  it('a missing folder is refused with the system code', async () => {
    const opening = await openJournal(join(folder, 'nowhere', 'journal'), neverFatal);
    expect(opening).toMatchObject({ kind: 'refused', code: 'unreadable', errno: 'ENOENT' });
  });
});
