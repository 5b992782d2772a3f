/** The page that checks a record: on plain http, cut off from every network, in three languages, and what a device has kept. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { machinePlatform } from '../../hub/verify/platform.ts';
import { readKeptCopy, verifyKept } from '../../protocol/kept-copy.ts';
import { check } from '../../protocol/verify/check.ts';
import { framed, payloadsOf } from '../support/archive.ts';
import { papers, roundBegun, secretRound } from '../support/meeting.ts';
import { type Hall, openHall } from './support/hall.ts';
import { isAccessible } from './support/people.ts';

let hall: Hall;
let payloads: readonly string[] = [];

beforeAll(async () => {
  hall = await openHall();
  payloads = await payloadsOf(
    roundBegun('secret', 7, { oblast: 9, districts: [], members: 3 }),
    secretRound(papers([5, 2])),
  );
});

afterAll(async () => {
  await hall?.close();
});

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

async function openPage() {
  const page = await hall.office.context.newPage();
  await page.goto(new URL('/verify/index.html', hall.office.page.url()).href);
  await page.locator('h1').waitFor();
  return page;
}

it('finds what the terminal finds, without any network, and says it in the language that is pressed', async () => {
  const page = await openPage();
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await isAccessible(page);
  await hall.office.context.setOffline(true);
  const sound = framed(payloads);
  await page.setInputFiles('input[type=file]', file('journal', sound));
  const report = page.getByRole('status');
  for (const language of ['kk', 'ru', 'en'] as const) {
    await page.locator(`button[lang=${language}]`).click();
    const { verdict, rows } = check(sound, null, machinePlatform)(language);
    await report.getByText(verdict).waitFor();
    for (const [, value] of rows) expect(await report.textContent()).toContain(value);
  }
  await isAccessible(page);

  const at = payloads.findIndex((text) => text.includes('"voting.opened"'));
  const forged = payloads.with(at, (payloads[at] ?? '').replace(/"signature":"./, '"signature":"f'));
  await page.setInputFiles('input[type=file]', file('forged', framed(forged)));
  await report.getByText('NOT sound').waitFor();
  expect(await report.textContent()).toContain('command.signature');

  await page.setInputFiles('input[type=file]', file('cut', framed(payloads.slice(0, -1))));
  await report.getByText('The record is sound').waitFor();
  const head = check(
    sound,
    null,
    machinePlatform,
  )('en').rows.find(([label]) => label === 'Head of the chain');
  await page.getByLabel('The head written down in the hall').fill(head?.[1].split(' (')[0] ?? '');
  await page.getByRole('button', { name: 'Check', exact: true }).first().click();
  await report.getByText('NOT of this record').waitFor();
  await hall.office.context.setOffline(false);
  await page.close();
});

it('shows and saves what this device has kept, which proves itself elsewhere', async () => {
  const { page } = hall.office;
  await page.getByRole('button', { name: 'Жаттығу өткізу' }).click();
  await page.getByRole('tab').first().waitFor();
  await page.getByText('Жазбаның көшірмесі басқа тасығышта сақталмайды').waitFor();
  await isAccessible(page);
  const own = await openPage();
  await own.locator('button[lang=kk]').click();
  await own.getByRole('button', { name: 'Сақталғанды көрсету' }).click();
  const downloading = own.waitForEvent('download');
  await own.getByRole('button', { name: 'Файлға сақтау' }).first().click();
  const download = await downloading;
  const copy = readKeptCopy(readFileSync(await download.path(), 'utf8'));
  if (copy === null) throw new Error('what was saved is no copy');
  // Before anything that one of them alone hears, office and desk are sent the same.
  expect(copy.audience).toBe('desk');
  expect(verifyKept(copy)).toMatchObject({ kind: 'sound' });
  expect(copy.lines.length).toBeGreaterThan(3);
  expect(hall.complaints).toEqual([]);
});
