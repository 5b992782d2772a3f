/**
 * A meeting in which much goes wrong, with the numbers of the scenarios: a person on two rosters, a desk cut off, a
 * latecomer to the ballots, quorum lost and regained before the vote, one paper too many in the box, and a wall that
 * shows nothing before the chairman announces.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { count, issueEach, openAndClose, prepareBallots, signBallots } from './support/ballots.ts';
import { cableOf, type Hall, openHall } from './support/hall.ts';
import {
  announceResult,
  CANDIDATES,
  closeAndSend,
  DEPUTIES,
  formCommission,
  openRegistration,
  prepareMeeting,
  reachVote,
  registerAll,
} from './support/meeting.ts';
import {
  comeBack,
  doesNotSee,
  isAccessible,
  isKazakh,
  leave,
  photograph,
  press,
  pressAndConfirm,
  register,
  sees,
  step,
  type,
} from './support/people.ts';

const SAMPLE = resolve(import.meta.dirname, '../../hub/roster/sample/deputies.csv');

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());

it('[9.3, 13.2, 13.4, 15, 16] scenarios 16, 19, 20, 22, 24 and 32, one after another', async () => {
  const office = hall.office.page;
  await prepareMeeting(office, () => offerTwoRosters(office));
  const desks = [await hall.admit('desk'), await hall.admit('desk'), await hall.admit('desk')] as const;
  const [first, second, third] = desks.map(({ page }) => page) as [Page, Page, Page];
  const console = (await hall.admit('commission')).page;
  const podium = (await hall.admit('podium')).page;
  const screen = await hall.admit('screen');
  const wall = screen.page;
  await openRegistration(office);

  await thirdDeskCutOff(first, second, third, podium, wall);
  await press(podium, 'Жарияланды');
  await press(podium, 'Жиналысты ашу');
  await formCommission(podium, console, 65);
  await reachVote(podium, 'Жасырын дауыс беру', 65);
  await prepareBallots(console, '1-жәшік', 65, 'М-001');

  await latecomerFindsNoBallot(first, console, podium);
  await quorumIsLostAndRegained(first, console, podium, wall);
  await openAndClose(podium, console, wall, () => newcomerWhileVoting(first, console), 1);

  await onePaperTooMany(console, podium, wall);
  await announcedOnce(office, console, podium, screen);
  await closeAndSend(podium, console, office);
  expect(hall.complaints).toEqual([]);
});

/** Scenario 24: a deputy of a district stands in the oblast's list too; one person is one deputy. */
async function offerTwoRosters(office: Page): Promise<void> {
  const [head = '', ...rows] = readFileSync(SAMPLE, 'utf8').split(/\r?\n/);
  const oblast = rows[0]?.split(';')[3] ?? '';
  const district = rows.find((row) => row !== '' && row.split(';')[3] !== oblast)?.split(';') ?? [];
  const again = [...district.slice(0, 3), oblast, district[4]].join(';');
  await office.getByLabel('Файлды таңдау').setInputFiles({
    name: 'two-rosters.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([head, ...rows.filter((row) => row !== ''), again].join('\r\n')),
  });
  await sees(office, 'Қабылданбайды – 1');
  await sees(office, /^Бұл адам тізімде бар\. Жол – \d+\./);
  await photograph(office, 'office-two-rosters');
  await press(office, 'Болдырмау');
}

/** Scenario 22: 52 at two desks, 14 at a third that is cut off, one person at both: 65, and no announcement before. */
async function thirdDeskCutOff(first: Page, second: Page, third: Page, podium: Page, wall: Page) {
  const cable = await cableOf(third);
  await Promise.all([registerAll(first, DEPUTIES.slice(0, 26)), registerAll(second, DEPUTIES.slice(26, 51))]);
  await cable.cut();
  const both = DEPUTIES[51] ?? '';
  for (const name of [...DEPUTIES.slice(52, 65), both]) await register(third, name);
  await register(second, both);
  await sees(wall, 'Тіркеу үстелі № 3 – байланыс жоқ');
  await sees(podium, 'Тіркелгені – 52');
  await photograph(wall, 'wall-desk-away');
  expect(
    await podium.getByRole('button', { name: 'Жарияланды', exact: true }).getAttribute('aria-disabled'),
  ).toBe('true');
  await cable.mend();
  await sees(podium, 'Тіркелгені – 65');
  await sees(third, 'Қосарланған тіркеу');
  await sees(second, 'Қосарланған тіркеу');
  await doesNotSee(podium, 'Тіркелгені – 66');
}

/** Scenario 20: 65 ballots lie ready when the 66th comes: one more is prepared, and all are signed for again. */
async function latecomerFindsNoBallot(desk: Page, console: Page, podium: Page): Promise<void> {
  await register(desk, DEPUTIES[65] ?? '');
  await step(console, 'Қосымша бюллетень дайындаңыз');
  await photograph(console, 'console-addendum');
  await isAccessible(console);
  await isKazakh(console);
  expect(await podium.getByRole('button', { name: 'Кворум бар', exact: true }).count()).toBe(0);
  await type(console, 'Қосымша дайындалған бюллетеньдердің саны', 1);
  await press(console, 'Қосымша дайындалды');
  await signBallots(console);
}

/** Scenario 19: two of 66 leave: 64 is no quorum for opening the vote; one comes back: 65, and one ballot is left. */
async function quorumIsLostAndRegained(desk: Page, console: Page, podium: Page, wall: Page): Promise<void> {
  const leavers = DEPUTIES.slice(64, 66);
  await issueEach(console, DEPUTIES.slice(0, 64));
  for (const name of leavers) await leave(desk, name);
  await type(console, 'Бюллетень алудан бас тартқан депутаттардың саны', 0);
  await pressAndConfirm(console, 'Бюллетеньдерді беруді аяқтау');
  await sees(podium, 'Кворум жоқ');
  await photograph(podium, 'podium-quorum-lost');
  await isAccessible(podium);
  await isKazakh(podium);
  expect(await podium.getByRole('button', { name: 'Кворум бар', exact: true }).count()).toBe(0);
  await comeBack(desk, leavers[0] ?? '');
  await press(console, 'Беруді бастау');
  await issueEach(console, leavers.slice(0, 1));
  await type(console, 'Бюллетень алудан бас тартқан депутаттардың саны', 0);
  await pressAndConfirm(console, 'Бюллетеньдерді беруді аяқтау');
  await sees(wall, 'Дауыс беру алдында');
}

/** Scenario 20 again: whoever comes while voting is open finds the issue over. */
async function newcomerWhileVoting(desk: Page, console: Page): Promise<void> {
  await register(desk, DEPUTIES[66] ?? '');
  expect(await console.getByRole('combobox', { name: 'Бюллетень алатын депутатты іздеу' }).count()).toBe(0);
}

/** Scenario 16: 66 papers of established form where 65 deputies held ballots: held, counted again, decided on. */
async function onePaperTooMany(console: Page, podium: Page, wall: Page): Promise<void> {
  await count(console, { first: 40, second: 26 });
  await step(console, 'Бюллетеньдерді қайта санаңыз');
  await photograph(console, 'console-surplus');
  await isAccessible(console);
  await isKazakh(console);
  await step(podium, 'Жиналыс тоқтатыла тұр');
  await photograph(podium, 'podium-hold');
  await isAccessible(podium);
  await isKazakh(podium);
  await sees(wall, 'Дауыстарды санау');
  await console.getByLabel('Қайта санаудың себебі').fill('Екі бюллетень бір болып жабысып қалған');
  await pressAndConfirm(console, 'Қайта санау');
  await count(console, { first: 40, second: 24, blank: 1 });
  await podium.getByLabel('Шешімнің мәтіні').fill('Қайта санаудың нәтижесі қабылдансын');
  await podium.getByRole('radio', { name: /^Жалғастыру/ }).check({ force: true });
  await podium.getByRole('radio', { name: /^Санақ комиссиясы/ }).check({ force: true });
  await type(podium, '«Жақтап»', 5);
  await type(podium, '«Қарсы»', 0);
  await pressAndConfirm(podium, 'Шешімді жазу');
}

/** Scenario 32: nothing on the wall before the chairman speaks; afterwards one result on every screen, a late one too. */
async function announcedOnce(
  office: Page,
  console: Page,
  podium: Page,
  screen: Awaited<ReturnType<Hall['admit']>>,
): Promise<void> {
  const wall = screen.page;
  await sees(console, 'Хаттамаға қол қойыңыз');
  await sees(wall, 'Дауыстарды санау');
  expect(screen.received()).not.toContain('"valid"');
  await announceResult(podium, console);
  const verdict = `${CANDIDATES[0]}: келісім алған болып есептеледі`;
  await sees(wall, verdict);
  await photograph(wall, 'wall-hard-day');
  await isAccessible(wall);
  await isKazakh(wall);
  await office.getByRole('tab', { name: /^Құрылғылар/ }).waitFor();
  const late = (await hall.admit('screen')).page;
  for (const page of [wall, late]) {
    await sees(page, verdict);
    for (const figure of ['65', '40', '24']) await sees(page, figure);
  }
}
