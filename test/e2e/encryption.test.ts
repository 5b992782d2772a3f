/** A real meeting over plain http waits for the office's word, on every face; under TLS nobody asks, and devices learn trust. */
import { afterEach, expect, it } from 'vitest';
import { type Hall, openHall } from './support/hall.ts';
import { waiveEncryption } from './support/meeting.ts';
import { press, step } from './support/people.ts';

let hall: Hall | undefined;
afterEach(async () => hall?.close());

/** The office begins a real meeting. */
async function begin({ office: { page } }: Hall): Promise<void> {
  await press(page, 'Жиналысты дайындау');
  await page.getByLabel('Аумақтың атауы, қазақша').fill('Үлгі облысы');
  await page.getByLabel('Аумақтың атауы, орысша').fill('Образцовая область');
  await press(page, 'Бастау');
}

it('over plain http the office chooses first, and every other face says so', async () => {
  hall = await openHall();
  const { page } = hall.office;
  await begin(hall);
  await step(page, 'Байланыс шифрланбаған');
  expect(await page.getByLabel('Хабарламаның нөмірі').count()).toBe(0);

  const { page: desk } = await hall.admit('desk');
  const alert = desk.getByRole('alert').filter({ hasText: 'Байланыс шифрланбаған' });
  await alert.waitFor();
  await page.getByRole('tab', { name: /^Жиналыс$/ }).click();
  await waiveEncryption(page);
  await page.getByLabel('Хабарламаның нөмірі').waitFor();
  await page.getByText('Залдың желісі бөлек').waitFor();
  await alert.waitFor({ state: 'detached' });
  expect(hall.complaints).toEqual([]);
});

it('under TLS faces are live and nobody asks', async () => {
  hall = await openHall(undefined, true);
  const { page } = hall.office;
  await begin(hall);
  await page.getByLabel('Хабарламаның нөмірі').waitFor();
  expect(await page.evaluate(() => [location.protocol, isSecureContext])).toEqual(['https:', true]);
  expect(await page.getByText('Байланыс шифрланбаған').count()).toBe(0);
  const { page: desk } = await hall.admit('desk');
  await desk.getByText(/^Салыстыру коды/).waitFor({ state: 'hidden' });
  expect(hall.complaints).toEqual([]);
});

it.each([
  ['a phone', 360],
  ['a desktop', 1280],
])('whoever comes in the clear reads on %s how to come to trust the hub', async (_, width) => {
  hall = await openHall(undefined, true);
  const { page } = hall.office;
  await page.setViewportSize({ width, height: 800 });
  const clear = page.url().replace('https:', 'http:').replace(/#.*/, '');
  await page.goto(clear);
  expect(page.url()).toBe(`${clear}install/`);
  for (const language of ['Қазақша', 'Русский', 'English']) {
    const link = page.getByRole('link', { name: language });
    if ((await link.count()) > 0) await link.click();
    for (const system of ['Android', 'iPadOS', 'Windows', 'Linux']) {
      const name = page.getByText(system).first();
      await name.click();
      await name.locator('xpath=..').getByRole('listitem').first().waitFor();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('.act') ?? document.body).minHeight),
    ).toBe('72px');
  }
  expect(hall.complaints).toEqual([]);
});
