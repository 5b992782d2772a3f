/** The table of clauses as the built hub serves it: in three languages, legible to all, under the policy of every page. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOLDER } from '../trace/folder.ts';
import { type Hall, openHall } from './support/hall.ts';
import { isAccessible } from './support/people.ts';

const SHIPPED = resolve(import.meta.dirname, '../../dist/kiosk/trace');

let hall: Hall;

beforeAll(async () => {
  hall = await openHall();
});

afterAll(async () => {
  await hall?.close();
});

describe('the table of clauses', () => {
  it('is shipped as it was written', () => {
    expect(readdirSync(SHIPPED).sort()).toEqual(readdirSync(FOLDER).sort());
  });

  it('begins in Kazakh and leads to the other languages, accessible and no wider than its screen', async () => {
    const page = await hall.office.context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await page.goto(new URL('/trace/kk.html', hall.office.page.url()).href);
    // One structure in three languages: what a machine can tell of it is told once.
    await isAccessible(page);
    for (const language of ['kk', 'ru', 'en']) {
      if (language !== 'kk') await page.locator(`nav a[hreflang=${language}]`).click();
      await page.locator(`html[lang=${language}]`).waitFor();
      await page.locator('#clause-9-3').waitFor();
      const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(width).toBeLessThanOrEqual(room ?? 0);
    }
    expect(refused).toEqual([]);
  });
});
