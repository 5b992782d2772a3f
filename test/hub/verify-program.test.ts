/** The program that checks a record elsewhere: one file, plain Node, three languages, an exit code. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createBuilder } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { machinePlatform } from '../../hub/verify/platform.ts';
import { fingerprint } from '../../protocol/signing.ts';
import { verifyArchive } from '../../protocol/verify/archive.ts';
import { framed, payloadsOf } from '../support/archive.ts';
import { keyOf } from '../support/device-keys.ts';
import { closed, papers, roundBegun, secretRound } from '../support/meeting.ts';

const LANGUAGES = { kk: 'kk_KZ.UTF-8', ru: 'ru_RU.UTF-8', en: 'en_GB.UTF-8' } as const;

let folder = '';
let program = '';
let payloads: readonly string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-verify-'));
  const builder = await createBuilder({
    configFile: resolve(import.meta.dirname, '../../vite.config.ts'),
    logLevel: 'error',
    environments: { verify: { build: { outDir: join(folder, 'built') } } },
  });
  const { verify } = builder.environments;
  if (verify === undefined) throw new Error('the configuration has no verifier');
  await builder.build(verify);
  // Elsewhere: without the hub beside it.
  program = join(folder, 'verify.mjs');
  copyFileSync(join(folder, 'built/verify.js'), program);
  payloads = await payloadsOf(
    roundBegun('secret', 7, { oblast: 9, districts: [], members: 3 }),
    secretRound(papers([5, 2])),
    closed,
  );
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(line: readonly string[], language: keyof typeof LANGUAGES | null = 'en') {
  const env = { PATH: process.env.PATH ?? '', ...(language && { LANG: LANGUAGES[language] }) };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...line], {
    env,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

function archive(name: string, bytes: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

it('a sound record: head, phrase, epoch, figures and keys, and ends with 0', () => {
  const bytes = framed(payloads);
  const { summary } = verifyArchive(bytes, machinePlatform);
  const head = summary.writings[0]?.head ?? '';
  const { status, said } = run([archive('sound', bytes)]);
  expect(status).toBe(0);
  for (const word of [
    head,
    'тау көл дала',
    `Entries: ${summary.state.length}`,
    fingerprint(keyOf('podium-1')),
  ])
    expect(said).toContain(word);
  expect(said).toContain('Кандидат-1 Айдар: for – 5, against – 2');
  expect(said).toContain('Кандидат-1 Айдар – considered to have received consent');
});

it("takes the meeting's folder as well as the file", () => {
  mkdirSync(join(folder, 'meeting'));
  writeFileSync(join(folder, 'meeting/journal'), framed(payloads));
  expect(run([join(folder, 'meeting')]).status).toBe(0);
});

it('a broken one: the place in frame, byte, command and entry, and ends with 1', () => {
  const at = payloads.findIndex((text) => text.includes('"voting.opened"'));
  const forged = payloads.with(at, (payloads[at] ?? '').replace(/"signature":"./, '"signature":"f'));
  const { status, said } = run([archive('forged', framed(forged))]);
  expect(status).toBe(1);
  expect(said).toContain('NOT sound');
  expect(said).toMatch(
    new RegExp(`Frame \\(from 0\\): ${at}\\n {2}Byte offset: \\d+\\n {2}Command: [0-9a-f]{32}\\n`),
  );
  expect(said).toContain('Check: command.signature');
});

it.each([
  ['kk', 'Жазба дұрыс', 'Дауыс беруге қатысқандар: 7'],
  ['ru', 'Запись верна', 'Приняли участие в голосовании: 7'],
  ['en', 'The record is sound', 'Took part in the vote: 7'],
] as const)('speaks the language of the terminal: %s', (language, ...words) => {
  const { said } = run([archive('sound', framed(payloads))], language);
  for (const word of words) expect(said).toContain(word);
});

it('speaks Kazakh and Russian where the terminal names no language', () => {
  const { said } = run([archive('sound', framed(payloads))], null);
  expect(said).toContain('Жазба дұрыс');
  expect(said).toContain('Запись верна');
});

it('compares the head that was written down in the hall', () => {
  const bytes = framed(payloads);
  const [writing] = verifyArchive(bytes, machinePlatform).summary.writings;
  const [head, entries] = [writing?.head ?? '', `${writing?.entries}`];
  const path = archive('sound', bytes);
  expect(run([path, '--head', head.slice(0, 12), '--n', entries]).status).toBe(0);
  expect(run([path, '--head', head, '--n', '3'])).toMatchObject({ status: 1 });
  const cut = archive('cut', framed(payloads.slice(0, -1)));
  expect(run([cut]).status).toBe(0);
  expect(run([cut, '--head', head]).said).toContain('NOT of this record');
  expect(run([cut, '--head', head]).status).toBe(1);
});

it.each([[[]], [['a', 'b']], [['a', '--n', '5']], [['a', '--head', 'ab', '--n', '-1']], [['a', '--what']]])(
  'is not understood: %j',
  (line) => {
    expect(run(line)).toMatchObject({ status: 2, said: expect.stringContaining('node verify.js') });
  },
);

it('a file that is not there is said by its name, and ends with 2', () => {
  const { status, said } = run([join(folder, 'nowhere')]);
  expect(status).toBe(2);
  expect(said).toContain('nowhere (ENOENT)');
});
