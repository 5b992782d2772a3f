/**
 * The hub's composition root: arguments and wiring, nothing else.
 * Time, randomness, files and sockets enter here; everything below receives them.
 */
import { randomBytes } from 'node:crypto';
import { hostname, networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { commandId } from '../protocol/values.ts';
import {
  hallAddresses,
  hallNetworks,
  isEveryAddress,
  knownHosts,
  ownNames,
  pageAddress,
} from './addresses.ts';
import { readArguments, type Settled } from './arguments.ts';
import { openBackup } from './backup.ts';
import { type Clock, machineTime, startClock } from './clock.ts';
import { defectOf, endOnDefects } from './defects.ts';
import { claimFolder } from './folder.ts';
import { closePrototypes } from './guard.ts';
import { type Halls, openHalls } from './hall.ts';
import { openPreviews } from './import.ts';
import { type Log, openLog } from './log.ts';
import type { FolderRefusal } from './meeting-folder.ts';
import { devicesSchema, openDoor } from './pairing.ts';
import type { Hall } from './ports.ts';
import { rebuildRecord, sayRebuilding } from './rebuild.ts';
import { restore } from './restore.ts';
import { sayRestoring } from './restore-words.ts';
import { loadSample } from './roster/sample.ts';
import { openAuthorisation } from './routes/authorisation.ts';
import { deviceRoutes } from './routes/devices.ts';
import { importRoutes } from './routes/import.ts';
import { meetingRoutes } from './routes/meetings.ts';
import { openPages } from './routes/pages.ts';
import { recordRoutes } from './routes/record.ts';
import { speaker, terminalLanguages } from './sentences.ts';
import { openServer } from './server.ts';
import { openSessions } from './sessions.ts';
import { openSettings } from './settings.ts';
import {
  openBrowser,
  sayNotBegun,
  sayNotListening,
  sayProblem,
  sayUnclaimed,
  sayUnopened,
  sayUntrusted,
  welcome,
} from './terminal.ts';
import { machineTimers } from './timers.ts';
import { inTheClear, withInstallation } from './tls/installation.ts';
import { openTrust } from './tls/trust.ts';
import { inPlainHttp } from './transport.ts';

const PAGES = fileURLToPath(new URL('../kiosk/', import.meta.url));
const SAMPLES = new URL('./sample/', import.meta.url);
/** How often the addresses and the end of the hub's certificate are looked at, ms. */
const RENEWAL_EVERY = 60_000;
const EXIT = { failed: 1, arguments: 2 } as const;

const languages = terminalLanguages(process.env);
const say = speaker(languages);

/** A start that did not come about, said once; nothing holds the process any more, so it ends by itself. */
function refuse(sentence: string, code: number = EXIT.failed): void {
  console.error(sentence);
  process.exitCode = code;
}

async function run(settled: Settled): Promise<void> {
  const { port: wanted, host, folder: given, rehearsal, tls, sockets } = settled;
  const folder = resolve(given);
  let machine = startClock();
  const clock: Clock = { now: () => machine.now() };
  const log = openLog(clock);
  const began = clock.now();
  endOnDefects(log, say);

  const pages = openPages(PAGES);
  if (pages === null) return refuse(say('pages.missing', { folder: PAGES }));
  const claim = await claimFolder(folder);
  if (claim.kind === 'refused') return refuse(sayUnclaimed(say, folder, claim));
  const devices = await openSettings(join(folder, 'devices.json'), devicesSchema, { devices: [] });
  if (devices.kind === 'refused')
    return refuse(sayUnopened(say, { kind: 'unopened', of: 'settings', refusal: devices }));

  if (settled.restore !== null) {
    const restoring = await restore(folder, resolve(settled.restore), randomBytes(32).toString('hex'));
    const said = sayRestoring(languages, restoring);
    if (restoring.kind !== 'restored') return refuse(said);
    log('warn', 'record.restored', { frames: restoring.frames, epoch: restoring.meeting.epoch });
    console.log(said);
  }
  if (settled.rebuild !== null) {
    const rebuilding = await rebuildRecord(folder, resolve(settled.rebuild), randomBytes(32).toString('hex'));
    const said = sayRebuilding(languages, rebuilding);
    if (rebuilding.kind !== 'rebuilt') return refuse(said);
    console.log(said);
  }
  const backup =
    settled.backup === null
      ? null
      : openBackup({ folder: resolve(settled.backup), data: folder, clock, log });

  let held: Halls | null = null;
  const hallNow = (): Hall | null => {
    const hall = held?.current() ?? null;
    return hall === null || tls ? hall : inPlainHttp(hall);
  };
  const door = openDoor({ settings: devices, clock, log, random: randomBytes });
  const sessions = openSessions({
    admission: door,
    hall: hallNow,
    clock,
    log,
    random: randomBytes,
    most: sockets,
  });
  const opening = await openHalls({
    folder,
    clock,
    log,
    random: randomBytes,
    sample: loadSample,
    desks: sessions.desks,
    admits: (device) => door.known(device) !== null,
    changed: sessions.meetingChanged,
    backup,
    notBefore(at) {
      machine = startClock(machineTime, Math.max(at, machine.now()));
    },
    onFatal(failure) {
      log('error', 'journal.failed', failure);
      console.error(say('journal.failed', failure));
      process.exit(EXIT.failed);
    },
  });
  if (opening.kind === 'unopened') {
    logUnopened(log, opening);
    return refuse(sayUnopened(say, opening));
  }
  const { halls } = opening;
  held = halls;
  if (rehearsal) {
    const rehearsed = await halls.rehearse();
    if (rehearsed.kind !== 'begun') return refuse(sayNotBegun(say, rehearsed));
  }
  const { frames, cut } = sizeOf(halls);
  if (cut > 0) {
    log('warn', 'journal.recovered', { frames, cut });
    console.log(say('journal.recovered', { bytes: cut }));
  }

  const hallAddressesNow = () => hallAddresses(host, networkInterfaces());
  const trust = tls
    ? await openTrust({
        folder,
        known: () => ({
          names: ownNames(host, networkInterfaces(), hostname()),
          inHall: hallAddressesNow(),
          networks: hallNetworks(host, networkInterfaces()),
        }),
        now: clock.now,
        random: randomBytes,
      })
    : null;
  if (trust?.kind === 'refused') return refuse(sayUntrusted(say, trust));
  const scheme = trust === null ? 'http' : 'https';

  let port = wanted;
  const ownName = isEveryAddress(host) ? 'localhost' : host;
  const pagesInHall = () => {
    const foreign = trust?.foreign() ?? [];
    const reachable = hallAddressesNow().filter((address) => !foreign.includes(address));
    return (reachable.length > 0 ? reachable : [ownName]).map((name) => pageAddress(name, port, scheme));
  };
  const previews = openPreviews(() => v.parse(commandId, randomBytes(16).toString('hex')));
  const hosts = () => knownHosts(host, port, networkInterfaces(), hostname(), scheme);
  const shown = trust === null ? pages : withInstallation(pages, trust);
  const server = await openServer({
    host,
    port: wanted,
    accept: sessions.accept,
    secure: trust && { credentials: trust.credentials(), plainly: inTheClear(shown, hosts) },
    counter: {
      routes: [
        ...deviceRoutes(door, pagesInHall),
        ...meetingRoutes(halls),
        ...recordRoutes(halls, sessions, backup, log),
        ...importRoutes(hallNow, previews, SAMPLES),
      ],
      pages: shown,
      admission: door,
      authorise: openAuthorisation(door, clock),
      hosts,
      onDefect: (error) => log('error', 'hub.failed', { defect: defectOf(error) }),
    },
  });
  if (server.kind === 'refused') return refuse(sayNotListening(say, { host, port }, server));
  port = server.port;
  log('info', 'hub.started', { port, frames, replayMs: clock.now() - began });

  machineTimers.every(RENEWAL_EVERY, async () => {
    const renewed = await trust?.renew().catch((error: unknown) => {
      log('error', 'hub.failed', { defect: defectOf(error) });
    });
    if (trust && renewed) server.renew(trust.credentials());
  });

  let leaving = false;
  const leave = async (): Promise<void> => {
    if (leaving) return;
    leaving = true;
    console.log(say('hub.stopping', {}));
    sessions.close();
    await server.close();
    log('info', 'hub.stopped', { frames: sizeOf(halls).frames });
    await backup?.close();
    await halls.close();
    await claim.release();
    process.exit(0);
  };
  process.on('SIGINT', leave);
  process.on('SIGTERM', leave);

  const officeLink = `${pageAddress(ownName, port, scheme)}#office=${door.inviteOffice()}`;
  console.log(welcome(say, { addresses: hallAddressesNow(), port, officeLink, trust }));
  if (process.stdout.isTTY && !process.env.CI) openBrowser(officeLink);
}

function sizeOf(halls: Halls): { readonly frames: number; readonly cut: number } {
  const hall = halls.current();
  return { frames: hall?.frames() ?? 0, cut: hall?.cut ?? 0 };
}

function logUnopened(log: Log, unopened: FolderRefusal): void {
  if (unopened.of !== 'journal') return;
  const { refusal } = unopened;
  log('error', 'journal.refused', {
    code: refusal.code,
    offset: 'offset' in refusal ? refusal.offset : 0,
  });
}

closePrototypes();
const settled = readArguments(process.argv.slice(2));
switch (settled.kind) {
  case 'help':
    console.log(say('help', {}));
    break;
  case 'refused':
    refuse(sayProblem(say, settled.problem), EXIT.arguments);
    break;
  case 'run':
    await run(settled);
}
