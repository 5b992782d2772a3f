/**
 * A real file system in a file (ext4 on a loop device) whose power goes while a real process appends: the kernel is told to
 * let nothing more reach it (EXT4_IOC_SHUTDOWN), and what is found after mounting it again is all there is.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { openJournal } from '../../hub/journal/open.ts';
import { type NoLoopDisk, onLoopDisk } from './journal-loop.ts';

/**
 * What so many power cuts left. Acknowledged is what was told before the cut began: a kernel that is told to shut a file
 * system down may still answer a sync in flight with success (`answeredLate`), which no machine without power does. `lost` are
 * acknowledged frames that were gone, `wrong` are frames nobody wrote so.
 */
export interface PowerCuts {
  readonly kind: 'cut';
  readonly cuts: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly answeredLate: number;
  readonly wrong: number;
  readonly refused: number;
  /** Cuts after which a torn tail was set aside. */
  readonly tails: number;
}

/** What the kernel still writes: nothing, its own journal, everything (then only the process is interrupted). */
const MANNERS = [2, 1, 2, 0];
const MEGABYTES = 48;
/**
 * perl is on every Linux and can do without a compiler what Node cannot: _IOR('X', 125, __u32). It waits for a line and says
 * when it began, on the clock that Node's hrtime reads too.
 */
const SHUT_DOWN = `
  use Time::HiRes qw(clock_gettime CLOCK_MONOTONIC);
  open(F, "<", $ARGV[0]) or die $!;
  my $how = pack("L", $ARGV[1]);
  $| = 1;
  print "ready\n";
  <STDIN>;
  my $began = clock_gettime(CLOCK_MONOTONIC);
  ioctl(F, 0x8004587d, $how) or die $!;
  printf "%.9f\n", $began;
`;

type Found = { -readonly [Name in keyof PowerCuts]: PowerCuts[Name] };

/** Cuts the power `cuts` times, each time after some more appends were acknowledged. */
export function cutPowerForReal(cuts: number): Promise<PowerCuts | NoLoopDisk> {
  return onLoopDisk(MEGABYTES, async ({ folder, mounted, mountAgain }) => {
    const program = await writer(folder, join(mounted, 'journal'));
    const found: Found = {
      kind: 'cut',
      cuts,
      acknowledged: 0,
      lost: 0,
      answeredLate: 0,
      wrong: 0,
      refused: 0,
      tails: 0,
    };
    for (let cut = 0; cut < cuts; cut += 1) {
      const told = await appendUntilCut(program, mounted, cut);
      if (told.kind === 'impossible') return told;
      mountAgain();
      await judge(join(mounted, 'journal'), told, found);
    }
    return found;
  });
}

/** The program that appends until its disk fails, a line on its standard output for everything that was acknowledged. */
async function writer(folder: string, journal: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: fileURLToPath(new URL('../../hub/journal/open.ts', import.meta.url)),
      outDir: join(folder, 'bundle'),
      rolldownOptions: { output: { entryFileNames: 'open.mjs' } },
    },
  });
  return `
    import { writeSync } from 'node:fs';
    const { openJournal } = await import(${JSON.stringify(pathToFileURL(join(folder, 'bundle', 'open.mjs')).href)});
    const opening = await openJournal(${JSON.stringify(journal)}, () => process.exit(1));
    if (opening.kind === 'refused') throw new Error(opening.code);
    const { journal } = opening;
    for (;;) {
      const outcome = await journal.append(journal.length, JSON.stringify({ n: journal.length, text: 'қ'.repeat(journal.length % 700) }));
      if (outcome.kind !== 'appended') process.exit(1);
      writeSync(1, journal.length + ' ' + process.hrtime.bigint() + '\\n');
    }
  `;
}

const payload = (n: number): string => JSON.stringify({ n, text: 'қ'.repeat(n % 700) });

/** How many frames the program had been told are durable when the cut began, and in the end. */
interface Told {
  readonly kind: 'told';
  readonly before: number;
  readonly inTheEnd: number;
}

/** Lets the program append and cuts the power wherever it happens to be: in a write, in a sync, between two appends. */
async function appendUntilCut(program: string, mounted: string, cut: number): Promise<Told | NoLoopDisk> {
  const manner = `${MANNERS[cut % MANNERS.length] ?? 0}`;
  const breaker = spawn('perl', ['-e', SHUT_DOWN, mounted, manner], { stdio: ['pipe', 'pipe', 'pipe'] });
  const broken = said(breaker.stdout);
  const reason = said(breaker.stderr);
  await Promise.race([once(breaker.stdout, 'data'), once(breaker, 'exit')]);
  if (breaker.exitCode !== null) return { kind: 'impossible', reason: await reason };
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = once(child, 'exit');
  let lines = 5 + ((cut * 37) % 60);
  child.stdout.on('data', (part: Buffer) => {
    const before = lines;
    lines -= String(part).split('\n').length - 1;
    if (before > 0 && lines <= 0) breaker.stdin.end('now\n');
  });
  breaker.once('exit', (status) => {
    if (status !== 0) child.kill('SIGKILL');
  });
  const told = (await said(child.stdout)).trimEnd().split('\n');
  await exited;
  if (lines > 0) {
    breaker.kill();
    throw new Error('the program ended before the power was cut');
  }
  const began = Number((await broken).split('\n').at(-2)) * 1e9;
  if (Number.isNaN(began)) return { kind: 'impossible', reason: await reason };
  const times = told.map((line) => line.split(' ').map(Number));
  const [before = 0] = times.findLast(([, at = 0]) => at < began) ?? [];
  return { kind: 'told', before, inTheEnd: times.at(-1)?.[0] ?? 0 };
}

async function said(stream: NodeJS.ReadableStream): Promise<string> {
  const parts: string[] = [];
  stream.on('data', (part: Buffer) => parts.push(String(part)));
  await once(stream, 'end');
  return parts.join('');
}

/** Opens what the power cut left, as the next hub does. */
async function judge(path: string, { before, inTheEnd }: Told, found: Found): Promise<void> {
  found.acknowledged = before;
  const opening = await openJournal(path, () => {});
  if (opening.kind === 'refused') {
    found.refused += 1;
    return;
  }
  if (opening.cut > 0) found.tails += 1;
  let count = 0;
  for await (const frame of opening.journal.read()) {
    if (frame.payload !== payload(count)) found.wrong += 1;
    count += 1;
  }
  found.lost += Math.max(0, before - count);
  found.answeredLate += Math.max(0, inTheEnd - Math.max(before, count));
  await opening.journal.close();
}
