/** What the people of a meeting do on their faces, by what they see: roles and names, in Kazakh. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A button by its exact words, pressed once it may be pressed. */
export async function press(within: Page | Locator, name: string): Promise<void> {
  const button = within.getByRole('button', { name, exact: true });
  await button.and(within.locator(':not([aria-disabled="true"])')).click();
}

/** Presses and confirms what is asked once before an act that cannot be taken back. */
export async function pressAndConfirm(page: Page, name: string): Promise<void> {
  await press(page, name);
  await press(page.getByRole('dialog'), name);
}

/** The step a face offers, by its heading. */
export async function step(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { name: title, exact: true }).waitFor();
}

/** A number field by its label. */
export async function type(
  within: Page | Locator,
  label: string | RegExp,
  value: number | string,
): Promise<void> {
  const field =
    typeof label === 'string' ? within.getByLabel(label, { exact: true }) : within.getByLabel(label);
  await field.fill(String(value));
}

/** The desk registers a deputy who shows a certificate: search, the only hit by Enter, the document. */
export async function register(desk: Page, name: string): Promise<void> {
  const search = desk.getByRole('combobox', { name: 'Депутатты іздеу' });
  await search.fill(name);
  await search.press('Enter');
  await press(desk, 'Тіркеу – депутат куәлігі');
  await press(desk, 'Келесі депутат');
}

/** A registered deputy leaves the hall: the desk finds the name and says so. */
export async function leave(desk: Page, name: string): Promise<void> {
  await move(desk, name, 'Залдан шықты');
}

/** A registered deputy who had left is back in the hall. */
export async function comeBack(desk: Page, name: string): Promise<void> {
  await move(desk, name, 'Залға қайтып келді');
}

async function move(desk: Page, name: string, act: string): Promise<void> {
  const search = desk.getByRole('combobox', { name: 'Депутатты іздеу' });
  await search.fill(name);
  await search.press('Enter');
  await press(desk, act);
  await press(desk, 'Тізімге оралу');
}

/** A member of the commission acts in person: the button beside the name, then the PIN. */
export async function inPerson(console: Page, label: string, name: string, pin: string): Promise<void> {
  await press(console, `${label}: ${name}`);
  await typePin(console, pin);
}

/** The PIN on the pad, digit by digit, as on a touch screen. */
export async function typePin(console: Page, pin: string): Promise<void> {
  const pad = console.getByRole('dialog');
  for (const digit of pin) await pad.getByRole('button', { name: digit, exact: true }).click();
  await pad.getByRole('button', { name: 'Енгізу', exact: true }).click();
}

/** Every member signs the paper that lies before them. */
export async function allSign(console: Page, members: ReadonlyMap<string, string>): Promise<void> {
  let signed = 0;
  for (const [name, pin] of members) {
    await console.getByText(new RegExp(`Қол қойылғаны – ${signed} / `)).waitFor();
    await inPerson(console, 'Қол қою', name, pin);
    signed += 1;
  }
}

/** Text is on the page. */
export async function sees(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor();
}

/** Text is not on the page. */
export async function doesNotSee(page: Page, text: string | RegExp): Promise<void> {
  expect(await page.getByText(text).count()).toBe(0);
}

/** A photograph of the page for the README and for looking at; only when PHOTOGRAPHS names a folder. */
export async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env.PHOTOGRAPHS;
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** WCAG 2.2 AA as far as a machine can tell: axe finds nothing on the page as it stands. */
export async function isAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
  expect(found).toEqual([]);
}

/** File formats, the switch’s own name of English, the record’s hash, what keys are compared by, addresses: no words of a language. */
const NO_WORDS =
  /\bENG\b|\bEnglish\b|\bXLSX\b|\bCSV\b|\bQR\b|\bUTF\b|\b[0-9a-f]{4}(\s[0-9a-f]{4})+\b|\S+\.(example|local)\S*/g;

/** A Kazakh screen has no English on it, and no raw ids. */
export async function isKazakh(page: Page): Promise<void> {
  const text = (await page.locator('body').innerText()).replace(NO_WORDS, '');
  expect(text.match(/[A-Za-z_]{2,}/g) ?? []).toEqual([]);
}
