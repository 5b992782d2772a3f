/**
 * What the hub's certificates are made of and how long they stay: kept in the data folder, mode 0600, replaced as a whole.
 * The authority stays as long as it can, because every device has installed it; the hub's own certificate is made anew
 * whenever addresses have changed or its end is near. The authority's key leaves the folder in no way.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Disk, errnoOf, realDisk, writeWhole } from '../journal/disk.ts';
import { readAt } from '../journal/recovery.ts';
import {
  issueAuthority,
  issueServer,
  type Pair,
  pemOf,
  permits,
  readPair,
  type Span,
  spanOf,
} from './certificates.ts';

/** The hub as devices know it: all its names and addresses, those of the hall alone, and the hall's networks. */
export interface Known {
  readonly names: readonly string[];
  readonly inHall: readonly string[];
  readonly networks: readonly string[];
}

/** Key and certificate for a server, PEM. */
export interface Credentials {
  readonly key: string;
  readonly cert: string;
}

/** The hub's certificates while it runs. */
export interface Trust {
  readonly kind: 'open';
  /** The authority's certificate, DER, as devices install it. */
  readonly authority: Uint8Array;
  /** The SHA-256 of that file in groups of four digits. */
  readonly fingerprint: string;
  /** `replaced` when another authority was there before: devices have to install this one. */
  readonly origin: 'kept' | 'made' | 'replaced';
  credentials(): Credentials;
  /** Addresses of the hall for which the authority may not vouch: devices there get no secure connection. */
  foreign(): readonly string[];
  /** Makes the hub's certificate anew where it has to be; whether it has. Rejects when the disk fails. */
  renew(): Promise<boolean>;
}

/** Why the certificates are not used; the file is left as it is. */
export interface TrustRefusal {
  readonly kind: 'refused';
  readonly code: 'not-a-certificate' | 'unreadable';
  readonly path: string;
  readonly errno: string;
}

/** What the certificates depend on. */
export interface TrustSurroundings {
  /** The data folder, which exists. */
  readonly folder: string;
  readonly known: () => Known;
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  readonly disk?: Disk;
}

const DAY = 86_400_000;
/** Devices without internet have clocks that are wrong: what is made now has counted since yesterday. */
const BACK = DAY;
/** Apple refuses servers' certificates that count longer than 398 days. */
const SERVER_LASTS = 397 * DAY;
const AUTHORITY_LASTS = 5 * 365 * DAY;
/** How long before its end a certificate is replaced. */
const NEAR_END = 30 * DAY;
const LOOPBACK = ['127.0.0.1/32', '::1/128'];
const FOLDER_MODE = 0o700;
/** Names that a certificate may carry; a machine may be called otherwise, but then no browser asks for it. */
const DNS_NAME = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;
const ADDRESS = /^[0-9.]+$|:/;

/** Opens the certificates of a hub, making what is missing. */
export async function openTrust(around: TrustSurroundings): Promise<Trust | TrustRefusal> {
  const { disk = realDisk, now, known } = around;
  const folder = join(around.folder, 'tls');
  const paths = { authority: join(folder, 'authority.pem'), server: join(folder, 'hub.pem') };
  try {
    await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
    await disk.syncFolder(around.folder);
    const [before, kept] = [readKept(disk, paths.authority), readKept(disk, paths.server)];
    if (before === 'damaged') return damaged(paths.authority);
    if (kept === 'damaged') return damaged(paths.server);
    const keeps = before !== null && stillServes(before, known(), now());
    const authority = keeps ? before : await keep(paths.authority, newAuthority(known(), around));
    const origin = keeps ? 'kept' : before === null ? 'made' : 'replaced';
    let server = kept ?? (await keep(paths.server, newServer(authority)));

    async function renew(): Promise<boolean> {
      if (!isOutdated(server, authority, known(), now())) return false;
      server = await keep(paths.server, newServer(authority));
      return true;
    }
    await renew();
    const { raw, fingerprint256 } = authority.certificate;
    return {
      kind: 'open',
      authority: raw,
      fingerprint: inGroups(fingerprint256),
      origin,
      credentials: () => ({
        key: String(server.key.export({ type: 'pkcs8', format: 'pem' })),
        cert: `${server.certificate}${authority.certificate}`,
      }),
      foreign: () => known().inHall.filter((name) => !permits(authority.certificate, name)),
      renew,
    };
  } catch (error) {
    return { kind: 'refused', code: 'unreadable', path: folder, errno: errnoOf(error) };
  }

  async function keep(path: string, pair: Pair): Promise<Pair> {
    await writeWhole(disk, path, folder, Buffer.from(pemOf(pair)));
    return pair;
  }

  function newServer(authority: Pair): Pair {
    const from = now() - BACK;
    const until = Math.min(from + SERVER_LASTS, spanOf(authority.certificate).until);
    return issueServer(authority, coverable(authority, known()), { from, until }, around.random);
  }
}

function newAuthority({ names, networks }: Known, { now, random }: TrustSurroundings): Pair {
  const mark = Buffer.from(random(2)).toString('hex').toUpperCase();
  const from = now() - BACK;
  return issueAuthority(
    `Kelisim ${new Date(now()).getUTCFullYear()}-${mark}`,
    {
      names: names.filter((name) => DNS_NAME.test(name) && !ADDRESS.test(name)),
      networks: [...LOOPBACK, ...networks],
    },
    { from, until: from + AUTHORITY_LASTS },
    random,
  );
}

/** An authority is replaced at its end, or when the hub has moved to where it may vouch for no address at all. */
function stillServes({ certificate }: Pair, { inHall }: Known, now: number): boolean {
  const reachable = inHall.length === 0 || inHall.some((address) => permits(certificate, address));
  return certificate.ca && counts(spanOf(certificate), now) && reachable;
}

function isOutdated(server: Pair, authority: Pair, known: Known, now: number): boolean {
  const { certificate } = server;
  if (!certificate.verify(authority.certificate.publicKey) || !counts(spanOf(certificate), now)) return true;
  const stands = (name: string) => certificate.checkHost(name) ?? certificate.checkIP(name);
  return coverable(authority, known).some((name) => stands(name) === undefined);
}

function coverable({ certificate }: Pair, { names }: Known): readonly string[] {
  return names.filter((name) => (DNS_NAME.test(name) || ADDRESS.test(name)) && permits(certificate, name));
}

function counts({ from, until }: Span, now: number): boolean {
  return from <= now && now < until - NEAR_END;
}

function readKept(disk: Disk, path: string): Pair | 'damaged' | null {
  if (!disk.exists(path)) return null;
  const file = disk.open(path, 'existing');
  try {
    return readPair(readAt(file, 0, file.size()).toString('utf8')) ?? 'damaged';
  } finally {
    file.close();
  }
}

function damaged(path: string): TrustRefusal {
  return { kind: 'refused', code: 'not-a-certificate', path, errno: '' };
}

/** `AB:CD:EF:01:…` as people compare it: `ABCD EF01 …`. */
function inGroups(fingerprint: string): string {
  return fingerprint.replaceAll(':', '').replace(/(.{4})(?=.)/g, '$1 ');
}
