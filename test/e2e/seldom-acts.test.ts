/**
 * What seldom happens, on real faces: a vote set right before it is signed, the commission's chair gone and replaced, a
 * signature with a dissenting opinion, and the formula behind the quorum as the chairman opens it. I9, clauses 9.3, 11, 16.1.
 */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Hall, openHall } from './support/hall.ts';
import {
  COMMISSION,
  DEPUTIES,
  formCommission,
  openRegistration,
  prepareMeeting,
  reachVote,
  registerAll,
} from './support/meeting.ts';
import {
  inPerson,
  isAccessible,
  isKazakh,
  leave,
  press,
  pressAndConfirm,
  sees,
  step,
  type,
  typePin,
} from './support/people.ts';

const [GONE = '', SECRETARY = '', DISSENTER = ''] = COMMISSION.keys();
const NEWCOMER = DEPUTIES[20] ?? '';
const NEW_PIN = '9137';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());

it('[9.3, 11.2, 11.3, 11.4, 12, 16.1] [G8] a record set right, the chair replaced, a dissenting opinion, the quorum explained', async () => {
  const office = hall.office.page;
  await prepareMeeting(office);
  const desks = [await hall.admit('desk'), await hall.admit('desk'), await hall.admit('desk')] as const;
  const [first, second, third] = desks.map(({ page }) => page) as [Page, Page, Page];
  const console = (await hall.admit('commission')).page;
  const podium = (await hall.admit('podium')).page;
  await openRegistration(office);
  await Promise.all([
    registerAll(first, DEPUTIES.slice(0, 22)),
    registerAll(second, DEPUTIES.slice(22, 44)),
    registerAll(third, DEPUTIES.slice(44, 66)),
  ]);
  await sees(podium, 'Тіркелгені – 66');
  await press(podium, 'Жарияланды');
  await press(podium, 'Жиналысты ашу');
  await formCommission(podium, console, 66);
  await reachVote(podium, 'Ашық дауыс беру', 66);

  await methodVoteSetRight(podium);
  await leave(first, GONE);
  await quorumExplained(podium);
  await chairReplaced(podium, console);
  await signedWithDissent(podium, console);
  expect(hall.complaints).toEqual([]);
});

/** I9: the votes for the method were written down wrongly; a new record with its reason takes the place of the old one. */
async function methodVoteSetRight(podium: Page): Promise<void> {
  await press(podium, 'Жазбаны түзету');
  await podium.getByRole('radio', { name: 'Дауыс беру тәсілін таңдау' }).check({ force: true });
  await type(podium, '1-сектор: «жақтап»', 50);
  await type(podium, '1-сектор: «қарсы»', 16);
  await podium.getByLabel('Түзетудің себебі').fill('Дауыстар қате жазылған');
  await sees(podium, '«жақтап» – 50, «қарсы» – 16');
  await pressAndConfirm(podium, 'Түзету');
  await podium.getByRole('heading', { name: 'Жазбаны түзету' }).waitFor({ state: 'hidden' });
}

/** Clause 9.3: 65 of 97 attend, just enough; the chairman opens how that is computed, with the clause below. */
async function quorumExplained(podium: Page): Promise<void> {
  await podium.getByRole('button', { name: 'Қалай есептелді?' }).first().click();
  const dialog = podium.getByRole('dialog');
  await dialog.getByText('3·65 = 195 ≥ 2·97 = 194', { exact: true }).waitFor();
  await dialog.getByRole('heading', { name: 'Қағидалардың 9-тармағының үшінші бөлігі' }).waitFor();
  await isAccessible(podium);
  await isKazakh(podium);
  await press(dialog, 'Жабу');
}

/** Gap G8, clause 12: the meeting elects another member; clause 11.3: the members elect their officers again. */
async function chairReplaced(podium: Page, console: Page): Promise<void> {
  await podium.getByText('Өзге әрекеттер', { exact: true }).click();
  await press(podium, 'Комиссия мүшесін ауыстыру');
  await podium.getByRole('radio', { name: GONE }).check({ force: true });
  const search = podium.getByRole('combobox', { name: 'Депутатты іздеу' });
  await search.fill(NEWCOMER);
  await search.press('Enter');
  await podium.getByLabel('Себебі', { exact: true }).fill('Залдан кетті');
  await type(podium, '1-сектор: «жақтап»', 64);
  await type(podium, '1-сектор: «қарсы»', 1);
  await isAccessible(podium);
  await isKazakh(podium);
  await pressAndConfirm(podium, 'Дауыстарды жазу');

  await step(console, 'Комиссияның төрағасы мен хатшысын сайлаңыз');
  for (const [office, name] of [
    ['Төраға үшін дауыс беру', NEWCOMER],
    ['Хатшы үшін дауыс беру', SECRETARY],
  ] as const) {
    const part = console.getByRole('group', { name: office, exact: true });
    await part.getByRole('radio', { name }).check({ force: true });
    await type(part, '«жақтап»', COMMISSION.size);
    await type(part, '«қарсы»', 0);
  }
  await press(console, 'Сайлау нәтижесін жазу');
  await press(console, `ПИН-код таңдау: ${NEWCOMER}`);
  await typePin(console, NEW_PIN);
  await sees(console, `${NEWCOMER} – ПИН-кодты қайтадан`);
  await typePin(console, NEW_PIN);
}

/** Clause 16.1, gap G8: all five sign protocol No. 1 anew, one with a dissenting opinion; the strip counts the present members. */
async function signedWithDissent(podium: Page, console: Page): Promise<void> {
  await sees(console, 'Қол қойылғаны – 0 / 5');
  await console.getByText('Ерекше пікір немесе қол қоюдан бас тарту', { exact: true }).click();
  await console.getByLabel('Ерекше пікір', { exact: true }).fill('Төраға ашық сайланған жоқ');
  await inPerson(console, 'Ерекше пікірмен қол қою', DISSENTER, COMMISSION.get(DISSENTER) ?? '');
  await sees(console, 'ерекше пікірі: Төраға ашық сайланған жоқ');
  await isAccessible(console);
  await isKazakh(console);
  const others = [...COMMISSION].filter(([name]) => name !== GONE && name !== DISSENTER);
  let signed = 1;
  for (const [name, pin] of [...others, [NEWCOMER, NEW_PIN] as const]) {
    await sees(console, `Қол қойылғаны – ${signed} / 5`);
    await inPerson(console, 'Қол қою', name, pin);
    signed += 1;
  }
  await step(podium, 'Комиссияны сайлау нәтижелерін жариялаңыз');
  await sees(podium, NEWCOMER);
  await press(podium, 'Жарияланды');
  await step(console, 'Дауыс беруді өткізу тәртібін белгілеңіз');
}
