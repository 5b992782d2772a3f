/**
 * A hall as it stands: the built hub as a process, a browser, and one device per person, each with storage of its own.
 * Devices reach the hub by a name that is no secure context, as on a real network (no crypto.subtle, no randomUUID).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page, WebSocketRoute } from 'playwright';
import { launchChromium } from '../../support/browser.ts';
import { photograph } from './people.ts';

const HUB = resolve(import.meta.dirname, '../../../dist/hub/main.js');
const NAME = `${hostname().toLowerCase()}.local`;

/** What the office calls a device when it admits one, in Kazakh. */
export const ROLE = {
  desk: 'Тіркеу үстелі',
  commission: 'Санақ комиссиясының экраны',
  podium: 'Төраға экраны',
  screen: 'Зал экраны',
} as const;

/** Screen of each kind of device, CSS pixels. */
const SIZE = {
  office: { width: 1280, height: 900 },
  desk: { width: 820, height: 1180 },
  commission: { width: 1280, height: 900 },
  podium: { width: 1280, height: 900 },
  screen: { width: 1920, height: 1080 },
} as const;

/** One device in somebody's hands; `context` is its own storage and its own network. */
export interface Device {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every byte its sockets have received so far, as text. */
  received(): string;
}

/** A hall that can be furnished with devices and whose hub can be killed. */
export interface Hall {
  /** The folder with everything the hub keeps. */
  readonly data: string;
  readonly office: Device;
  /** The office makes an invitation, somebody types its code on a fresh device, both compare what its screen shows. */
  admit(role: keyof typeof ROLE): Promise<Device>;
  /** kill -9, as a power cut would. */
  killHub(): Promise<void>;
  startHub(): Promise<void>;
  /** What a page wrote to its console as an error, and errors no page caught. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens a hall with an empty data folder; the office's device comes in by the link the hub prints. Devices call the hub
 * by `name`: by its number on this computer their pages are secure contexts. Under `tls` they take the hub's certificate
 * as devices do that have installed the hall's.
 */
export async function openHall(name = NAME, tls = false): Promise<Hall> {
  const data = mkdtempSync(join(tmpdir(), 'kelisim-hall-'));
  const browser = await launchChromium([`--host-resolver-rules=MAP ${NAME} 127.0.0.1`]);
  const complaints: string[] = [];
  let hub = await runHub(data, 0, tls);
  const { port } = hub;
  const page = `${tls ? 'https' : 'http'}://${name}:${port}/`;

  const office = await device(browser, 'office', complaints);
  await office.page.goto(`${page}#office=${hub.officeToken}`);

  return {
    data,
    office,
    complaints,
    async admit(role) {
      const card = await invite(office.page, ROLE[role]);
      const newcomer = await device(browser, role, complaints);
      await newcomer.page.goto(page);
      await newcomer.page.getByLabel('Он таңбалы код').fill(card);
      await newcomer.page.getByRole('button', { name: 'Құрылғыны қосу' }).click();
      await office.page.getByText('Құрылғы қосылды').waitFor();
      const fingerprint = await fingerprintOn(newcomer.page);
      await photograph(newcomer.page, `${role}-waiting`);
      await photograph(office.page, 'office-confirm');
      await confirm(office.page, fingerprint);
      return newcomer;
    },
    async killHub() {
      hub.process.kill('SIGKILL');
      await once(hub.process, 'exit');
    },
    async startHub() {
      hub = await runHub(data, port, tls);
    },
    async close() {
      await browser.close();
      hub.process.kill('SIGKILL');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** The code of a fresh invitation, read off the office's screen. */
async function invite(office: Page, role: string): Promise<string> {
  await office.getByRole('tab', { name: /^Құрылғылар/ }).click();
  await office.getByRole('radio', { name: role }).check({ force: true });
  await office.getByRole('button', { name: 'Шақыру жасау' }).click();
  const code = office.getByRole('article', { name: new RegExp(`^${role}`) }).getByText(/^[0-9A-Z]{10}$/);
  return (await code.innerText()).trim();
}

/** What a device that waits shows to be compared. */
async function fingerprintOn(page: Page): Promise<string> {
  const shown = await page.getByText(/^Салыстыру коды – [0-9a-f]{4}( [0-9a-f]{4})+$/).innerText();
  return shown.replace(/^.* – /, '');
}

/** The office finds the device with this fingerprint in its list and confirms it. */
async function confirm(office: Page, fingerprint: string): Promise<void> {
  const row = office.getByRole('listitem').filter({ hasText: fingerprint });
  await row.getByRole('button', { name: /^Растау/ }).click();
  await office.getByRole('dialog').getByRole('button', { name: 'Растау' }).click();
  await row.getByText('Расталды').waitFor();
}

async function device(browser: Browser, kind: keyof typeof SIZE, complaints: string[]): Promise<Device> {
  const context = await browser.newContext({
    viewport: SIZE[kind],
    reducedMotion: 'reduce',
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => complaints.push(`${kind}: ${error.message}`));
  const frames: string[] = [];
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => frames.push(payload.toString()));
  });
  return { page, context, received: () => frames.join('\n') };
}

interface RunningHub {
  readonly process: ChildProcess;
  readonly port: number;
  readonly officeToken: string;
}

async function runHub(data: string, port: number, tls: boolean): Promise<RunningHub> {
  const words = [HUB, '--data', data, '--host', '127.0.0.1', ...(port === 0 ? [] : ['--port', String(port)])];
  const chosen = port === 0 ? ['--port', String(await freePort())] : [];
  const encrypted = tls ? ['--tls'] : [];
  const child = spawn(process.execPath, [...words, ...chosen, ...encrypted], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  return await new Promise((done, failed) => {
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('exit', (code) => failed(new Error(`the hub ended with ${code}:\n${said}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, at, officeToken] = /:(\d+)\/#office=([0-9a-f]{32})/.exec(said) ?? [];
      if (at !== undefined && officeToken !== undefined)
        done({ process: child, port: Number(at), officeToken });
    });
  });
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a listening socket has a port');
  return address.port;
}

/** The network cable of a page: what it sends and receives goes through here from its next connection on. */
export async function cableOf(page: Page): Promise<{ cut(): Promise<void>; mend(): Promise<void> }> {
  let whole = true;
  const live = new Set<WebSocketRoute>();
  await page.routeWebSocket(/\/live$/, (socket) => {
    if (!whole) return void socket.close();
    socket.connectToServer();
    live.add(socket);
  });
  await page.reload();
  return {
    async cut() {
      whole = false;
      for (const socket of live) await socket.close();
      live.clear();
    },
    async mend() {
      whole = true;
    },
  };
}
