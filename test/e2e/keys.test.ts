/**
 * Where a device's key lies in a real browser, on a page that is given WebCrypto and on one that is not: it is there again
 * after a reload, the first cannot be taken out, and only the second fetches what it needs for itself.
 */
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { type Hall, openHall } from './support/hall.ts';
import { press } from './support/people.ts';

let hall: Hall | null = null;
afterEach(async () => {
  await hall?.close();
  hall = null;
});

/** What the page's disk holds of keys, and whether the private half can be had. */
function keysOn(
  page: Page,
): Promise<readonly { readonly fields: readonly string[]; readonly taken: boolean }[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('kelisim');
      opening.onsuccess = () => resolve(opening.result);
    });
    const kept = await new Promise<Record<string, unknown>[]>((resolve) => {
      const range = IDBKeyRange.bound('key/', 'key/\uffff');
      const asked = database.transaction('shelf').objectStore('shelf').getAll(range);
      asked.onsuccess = () => resolve(asked.result);
    });
    const taken = async (value: unknown): Promise<boolean> => {
      if (typeof CryptoKey === 'undefined' || !(value instanceof CryptoKey)) return true;
      return await crypto.subtle.exportKey('pkcs8', value).then(
        () => true,
        () => false,
      );
    };
    return await Promise.all(
      kept.map(async (one) => ({ fields: Object.keys(one).sort(), taken: await taken(one.key) })),
    );
  });
}

describe.each([
  [
    'a page on 127.0.0.1, a secure context',
    '127.0.0.1',
    { fields: ['key', 'publicKey'], taken: false },
    false,
  ],
  ['a page on a plain address of the hall', undefined, { fields: ['publicKey', 'seed'], taken: true }, true],
] as const)('%s', (_, name, kept, fetched) => {
  it('signs with a key of its own, before and after a reload, and admits a second device', async () => {
    hall = await openHall(name);
    const { page } = hall.office;
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await press(page, 'Жиналысты дайындау');
    await page.getByLabel('Аумақтың атауы, қазақша').fill('Үлгі облысы');
    await page.getByLabel('Аумақтың атауы, орысша').fill('Образцовая область');
    await press(page, 'Бастау');
    await page.getByRole('tab', { name: /^Құрылғылар/ }).waitFor();
    expect(await keysOn(page)).toEqual([kept]);
    await page.reload();
    await page.getByRole('tab', { name: /^Құрылғылар/ }).click();
    await page.getByText('Осы құрылғы').waitFor();
    const desk = await hall.admit('desk');
    await desk.page.getByText(/^Салыстыру коды/).waitFor({ state: 'hidden' });
    expect(scripts.some((url) => url.includes('plain-key'))).toBe(fetched);
    expect(await keysOn(desk.page)).toEqual([kept]);
    expect(hall.complaints).toEqual([]);
  });
});
