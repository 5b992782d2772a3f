/**
 * The honest figure: a finger's click on a desk's real page until the text has changed on four other faces' pages.
 * All pages are of one Chromium on this machine, so that their clocks (timeOrigin + now) are the same clock.
 */
import type { Page } from 'playwright';
import { deskPhrases } from '../../kiosk/i18n/desk/index.ts';
import type { Role } from '../../protocol/roles.ts';
import { quorumOf } from '../../protocol/rules/quorum.ts';
import { fullName } from '../../protocol/values.ts';
import { launchChromium } from '../support/browser.ts';
import { median } from './figures.ts';
import { invite, type Kiosk, pause } from './kiosks.ts';

const { kk } = deskPhrases;
const TAPS = 100;
const BREATH = 50;
/** A slow tablet against this machine, and how often each face is opened on it. */
const SLOWER = 4;
const OPENINGS = 5;
const OTHERS: readonly Role[] = ['office', 'commission', 'podium', 'screen'];

/** ms of every click, until the text of the last other page had changed and until its next frame was begun. */
export interface Seen {
  readonly browser: string;
  readonly text: readonly number[];
  readonly frame: readonly number[];
  readonly useful: readonly Useful[];
}

/** ms from opening a face again, on a processor four times slower, to what it is opened for. */
export interface Useful {
  readonly face: Role;
  readonly took: number;
}

/** Five pages, one of each role, take the places of five of the kiosks; every deputy is present before and after. */
export async function measurePages(host: string, kiosks: readonly Kiosk[]): Promise<Seen> {
  const [office] = kiosks;
  if (office === undefined) throw new Error('there is no office to invite the pages');
  const browser = await launchChromium();
  try {
    const open = async (role: Role): Promise<Page> => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const token = await invite(office, role);
      kiosks.find((kiosk) => kiosk.role === role)?.end();
      await page.goto(`http://${host}/#pair=${token}`);
      return page;
    };
    const desk = await open('desk');
    const others: Page[] = [];
    for (const role of OTHERS) others.push(await open(role));
    const { text, frame } = await clickAlong(desk, others, office);
    const faces: readonly (readonly [Role, Page])[] = [
      ['desk', desk],
      ...others.map((page, index) => [OTHERS[index] ?? 'screen', page] as const),
    ];
    const { attending } = quorumOf(office.meeting.state);
    const useful: Useful[] = [];
    for (const [face, page] of faces) useful.push({ face, took: await openAgain(face, page, attending) });
    return { browser: browser.version(), text, frame, useful };
  } finally {
    await browser.close();
  }
}

async function clickAlong(desk: Page, others: readonly Page[], { meeting }: Kiosk) {
  const [deputy] = meeting.state.deputies.values();
  if (deputy === undefined) throw new Error('the rehearsal has no deputies');
  const { attending } = quorumOf(meeting.state);
  await Promise.all(others.map((page) => page.getByText(String(attending)).first().waitFor()));

  const text: number[] = [];
  const frame: number[] = [];
  for (let turn = 0; turn < TAPS; turn += 1) {
    const leaves = turn % 2 === 0;
    await desk.getByRole('combobox', { name: kk.search }).fill(fullName(deputy.name));
    await desk.getByRole('listbox', { name: kk.search }).getByRole('option').first().click();
    const button = desk.getByRole('button', { name: leaves ? kk.leave : kk.comeBack });
    const click = await clickOn(desk);
    const sights = await Promise.all(others.map((page) => sightOf(page, attending - (leaves ? 1 : 0))));
    await button.click();
    const clicked = await click.evaluate(({ at }) => at);
    const seen = await Promise.all(sights.map((sight) => sight.evaluate(({ at }) => at)));
    text.push(Math.max(...seen.map((one) => one.text)) - clicked);
    frame.push(Math.max(...seen.map((one) => one.frame)) - clicked);
    await desk.getByRole('button', { name: kk.back }).click();
    await pause(BREATH);
  }
  return { text, frame };
}

/** When the next click was made on the page, ms since the epoch. */
function clickOn(page: Page) {
  return page.evaluateHandle(() => ({
    at: new Promise<number>((clicked) =>
      addEventListener('click', ({ timeStamp }) => clicked(performance.timeOrigin + timeStamp), {
        capture: true,
        once: true,
      }),
    ),
  }));
}

/** When a text on the page became this figure, and when the browser next began a frame, ms since the epoch. */
function sightOf(page: Page, figure: number) {
  return page.evaluateHandle((figure) => {
    const now = (): number => performance.timeOrigin + performance.now();
    const isFigure = new RegExp(`^\\s*${figure}(\\D|$)`);
    return {
      at: new Promise<{ text: number; frame: number }>((seen, never) => {
        const observer = new MutationObserver((mutations) => {
          if (!mutations.some(({ target }) => isFigure.test(target.textContent ?? ''))) return;
          observer.disconnect();
          const text = now();
          requestAnimationFrame(() => seen({ text, frame: now() }));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(() => never(new Error('the figure never changed on the page')), 15_000);
      }),
    };
  }, figure);
}

/** Opens the face five times as after a restart of its browser's page; the middle ms until it shows what it is for. */
async function openAgain(face: Role, page: Page, attending: number): Promise<number> {
  const wanted = { figure: attending, search: face === 'desk' };
  await page.addInitScript((wanted) => {
    const isFigure = new RegExp(`^\\s*${wanted.figure}(\\D|$)`);
    const isThere = (): boolean => {
      if (wanted.search) return document.querySelector('[role=combobox]') !== null;
      const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() !== null) if (isFigure.test(texts.currentNode.textContent ?? '')) return true;
      return false;
    };
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      performance.mark('useful');
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  }, wanted);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const took: number[] = [];
  for (let turn = 0; turn < OPENINGS; turn += 1) {
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('useful').length > 0);
    took.push(await page.evaluate(() => performance.getEntriesByName('useful')[0]?.startTime ?? Number.NaN));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return median(took);
}
