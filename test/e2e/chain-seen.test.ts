/**
 * The record as people guard it, on real screens (I3): one code on all of them, the whole of it on the wall, the words
 * that opened it; then the hub's disk is set back behind everybody's back.
 */
import { cpSync, rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cableOf, type Hall, openHall } from './support/hall.ts';
import { DEPUTIES, openRegistration, prepareMeeting, registerAll } from './support/meeting.ts';
import { isAccessible, isKazakh, photograph, press, register, sees } from './support/people.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(async () => {
  rmSync(kept(), { recursive: true, force: true });
  await hall.close();
});

const kept = (): string => `${hall.data}-before`;

/** «№ 57» and «a3f1 09bc» on the strip of a face. */
async function codeOn(page: Page): Promise<readonly [number: string, digits: string]> {
  const strip = page.getByRole('button', {
    name: /^Жазбаның бақылау коды: № \d+ · [0-9a-f]{4} [0-9a-f]{4}$/,
  });
  const [number = '', digits = ''] = (await strip.innerText()).split(/\s·\s/);
  return [number, digits];
}

it('[I3] every screen shows the same code, and a hub whose disk was set back is noticed by all who know more', async () => {
  const office = hall.office.page;
  await prepareMeeting(office);
  const desk = (await hall.admit('desk')).page;
  const podium = (await hall.admit('podium')).page;
  const wall = (await hall.admit('screen')).page;
  const cable = await cableOf(office);
  await openRegistration(office);
  await registerAll(desk, DEPUTIES.slice(0, 3));
  await sees(podium, 'Тіркелгені – 3');
  const code = await codeOn(desk);
  await expect.poll(() => codeOn(podium)).toEqual(code);
  await expect.poll(() => codeOn(office)).toEqual(code);

  await press(podium, 'Жарияланды');
  await sees(wall, 'Кворум жоқ');
  await wall.getByRole('img', { name: 'Жазбаның бақылау коды' }).waitFor();
  const [number, digits] = await codeOn(podium);
  expect(number).not.toBe(code[0]);
  for (const part of [number, digits]) await wall.getByText(part, { exact: true }).waitFor();
  await isAccessible(wall);
  await isKazakh(wall);
  await photograph(wall, 'wall-code');

  await podium.getByRole('button', { name: /^Жазбаның бақылау коды/ }).click();
  await sees(podium, 'Нөмірлері бірдей екі экранның белгілері де бірдей болуы тиіс');
  const words = await office
    .getByText(/^Жазбаның бастапқы сөздері/)
    .locator('+ dd')
    .innerText();
  expect(words.split(' ')).toHaveLength(6);
  await podium.getByRole('dialog').getByText(words).waitFor();
  await isAccessible(podium);
  await photograph(podium, 'podium-code');
  await press(podium, 'Жабу');

  await hall.killHub();
  cpSync(hall.data, kept(), { recursive: true });
  await cable.cut();
  await hall.startHub();
  await register(desk, DEPUTIES[3] ?? '');
  await sees(podium, 'Тіркелгені – 4');
  await hall.killHub();
  rmSync(hall.data, { recursive: true });
  cpSync(kept(), hall.data, { recursive: true });
  await hall.startHub();
  for (const page of [desk, podium, wall]) await sees(page, 'Деректердегі қайшылық');
  await sees(desk, 'Орталық құрылғыда');
  await sees(desk, new RegExp(`^${number}\\s·\\s${digits}$`));
  await isAccessible(desk);
  await photograph(desk, 'desk-other-history');

  await cable.mend();
  await sees(office, /^Тіркеу үстелі № 1 – жазбалары өзгеше, \d\d:\d\d$/);
  await sees(office, /^Төраға экраны № 1 – жазбалары өзгеше/);
  await sees(office, 'Оны өшірмеңіз және пайдаланбаңыз');
  await isAccessible(office);
  await isKazakh(office);
  await photograph(office, 'office-other-history');
  expect(hall.complaints).toEqual([]);
});
