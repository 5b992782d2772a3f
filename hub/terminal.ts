/**
 * What the operator reads in the terminal: why the hub does not start, or where it is and how the office gets in.
 * The office's link carries its token behind «#», which no browser sends and no log sees.
 */
import { spawn } from 'node:child_process';
import { renderUnicodeCompact } from 'uqr';
import { pageAddress } from './addresses.ts';
import type { ArgumentProblem } from './arguments.ts';
import type { Claim } from './folder.ts';
import type { Beginning } from './hall.ts';
import type { JournalRefusal } from './journal/journal.ts';
import type { FolderRefusal } from './meeting-folder.ts';
import type { Say } from './sentences.ts';
import type { Listening } from './server.ts';
import type { SettingsRefusal } from './settings.ts';
import { INSTALLATION_PATH } from './tls/installation.ts';
import type { Trust, TrustRefusal } from './tls/trust.ts';

/** Why the command line was refused, and where the options are listed. */
export function sayProblem(say: Say, problem: ArgumentProblem): string {
  return `${sentenceOf(say, problem)}\n${say('argument.see-help', {})}`;
}

function sentenceOf(say: Say, problem: ArgumentProblem): string {
  switch (problem.code) {
    case 'value-missing':
      return say('argument.value-missing', problem);
    case 'value-unwanted':
      return say('argument.value-unwanted', problem);
    case 'unknown':
      return say('argument.unknown', problem);
    case 'port':
      return say('argument.port', problem);
    case 'host':
      return say('argument.host', problem);
    case 'folder':
      return say('argument.folder', problem);
    case 'sockets':
      return say('argument.sockets', problem);
  }
}

/** Why the data folder is not this hub's. */
export function sayUnclaimed(say: Say, folder: string, claim: Extract<Claim, { kind: 'refused' }>): string {
  return claim.code === 'in-use'
    ? say('folder.in-use', { folder })
    : say('folder.not-writable', { folder, errno: claim.errno });
}

/** Why the hub does not listen. */
export function sayNotListening(
  say: Say,
  { host, port }: { readonly host: string; readonly port: number },
  { code, errno }: Extract<Listening, { kind: 'refused' }>,
): string {
  switch (code) {
    case 'in-use':
      return say('port.in-use', { port });
    case 'not-permitted':
      return say('port.not-permitted', { port });
    case 'no-address':
      return say('port.no-address', { host, errno });
  }
}

/** Why a rehearsal was not begun. */
export function sayNotBegun(say: Say, beginning: Exclude<Beginning, { kind: 'begun' }>): string {
  switch (beginning.kind) {
    case 'unopened':
      return sayUnopened(say, beginning);
    case 'refused':
      return say('rehearsal.not-prepared', { code: beginning.refusal.code });
    case 'fault':
      return say('rehearsal.not-prepared', { code: beginning.fault });
  }
}

/** Why a meeting or the settings were not opened, and what to do. */
export function sayUnopened(say: Say, unopened: FolderRefusal): string {
  switch (unopened.of) {
    case 'journal':
      return sayJournal(say, unopened.refusal);
    case 'record':
      return say('journal.foreign-record', unopened);
    case 'missing':
      return say('journal.missing', unopened);
    case 'settings':
      return say('settings.unreadable', { path: unopened.refusal.path, at: placeOf(unopened.refusal) });
  }
}

/** Where the settings stopped making sense, in a word. */
function placeOf(refusal: SettingsRefusal): string {
  switch (refusal.code) {
    case 'not-json':
      return 'JSON';
    case 'not-valid':
      return refusal.at;
    case 'unreadable':
      return refusal.errno;
  }
}

function sayJournal(say: Say, refusal: JournalRefusal): string {
  switch (refusal.code) {
    case 'in-use':
      return say('journal.in-use', refusal);
    case 'not-a-journal':
      return say('journal.not-a-journal', refusal);
    case 'damaged':
    case 'chain-broken':
      return say('journal.damaged', refusal);
    case 'no-space':
      return say('journal.no-space', refusal);
    case 'unreadable':
      return say('journal.unreadable', refusal);
  }
}

/** Why the hub has no certificates, and what to do. */
export function sayUntrusted(say: Say, refusal: TrustRefusal): string {
  return refusal.code === 'not-a-certificate' ? say('tls.damaged', refusal) : say('tls.unreadable', refusal);
}

/** What the operator is told once the hub listens. */
export interface Welcome {
  readonly addresses: readonly string[];
  readonly port: number;
  readonly officeLink: string;
  readonly trust: Pick<Trust, 'fingerprint' | 'origin' | 'foreign'> | null;
}

/** Where devices connect, with a QR code of the first address, how they come to trust the hub, and the office's own link. */
export function welcome(say: Say, { addresses, port, officeLink, trust }: Welcome): string {
  const foreign = new Set(trust?.foreign());
  const names = addresses.filter((address) => !foreign.has(address));
  const pages = names.map((name) => pageAddress(name, port, trust === null ? 'http' : 'https'));
  const [first] = pages;
  const network =
    first === undefined
      ? [say('hub.no-network', {})]
      : [say('hub.addresses', {}), ...pages.map((page) => `  ${page}`), renderUnicodeCompact(first)];
  const trusted = trust === null ? [] : ['', ...installation(say, trust, names, port)];
  return ['Келісім', '', ...network, ...trusted, '', say('hub.office', {}), `  ${officeLink}`, ''].join('\n');
}

/** Where the hall's certificate is installed from, its fingerprint to compare, and which addresses it is no good for. */
function installation(
  say: Say,
  { fingerprint, origin, foreign }: NonNullable<Welcome['trust']>,
  names: readonly string[],
  port: number,
): readonly string[] {
  const [name = 'localhost'] = names;
  const uncovered = foreign();
  return [
    ...(origin === 'replaced' ? [say('tls.replaced', {})] : []),
    say('tls.install', {}),
    `  ${new URL(INSTALLATION_PATH, pageAddress(name, port))}`,
    say('tls.fingerprint', {}),
    ...inTwoLines(fingerprint.split(' ')),
    ...(uncovered.length === 0 ? [] : [say('tls.foreign', { addresses: uncovered.join(', ') })]),
  ];
}

function inTwoLines(groups: readonly string[]): readonly string[] {
  const half = groups.length / 2;
  return [groups.slice(0, half), groups.slice(half)].map((line) => `  ${line.join(' ')}`);
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** Opens a page in the platform's browser; where there is none the link in the terminal has to do. */
export function openBrowser(link: string): void {
  const opener = OPENERS[process.platform];
  if (opener === undefined) return;
  const [program, ...before] = opener;
  const child = spawn(program, [...before, link], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
