/**
 * A whole meeting with the sealed box: 45 to 45, the commission's decision, the chairman's time, the revote 46 to 42.
 * The hub is killed and started again while ballots are being issued and while the box is sealed: nothing is lost.
 */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { count, issueEach, openAndClose, prepareBallots } from './support/ballots.ts';
import { type Hall, openHall } from './support/hall.ts';
import {
  announceResult,
  CANDIDATES,
  COMMISSION,
  closeAndSend,
  DEPUTIES,
  formCommission,
  openRegistration,
  prepareMeeting,
  reachVote,
  registerAll,
} from './support/meeting.ts';
import { allSign, leave, photograph, press, pressAndConfirm, sees, step, type } from './support/people.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());

it('[15, 17] secret ballot: a tie, the revote, the hub killed in the middle', async () => {
  const office = hall.office.page;
  await prepareMeeting(office);
  const desk = await hall.admit('desk');
  const second = (await hall.admit('desk')).page;
  const commission = await hall.admit('commission');
  const point = (await hall.admit('commission')).page;
  const chairman = await hall.admit('podium');
  const screen = await hall.admit('screen');
  const [first, console, podium, wall] = [desk.page, commission.page, chairman.page, screen.page];
  await openRegistration(office);
  await Promise.all([registerAll(first, DEPUTIES.slice(0, 45)), registerAll(second, DEPUTIES.slice(45, 90))]);
  await sees(podium, 'Тіркелгені – 90');
  await press(podium, 'Жарияланды');
  await press(podium, 'Жиналысты ашу');
  await formCommission(podium, console, 90);
  await reachVote(podium, 'Жасырын дауыс беру', 90);

  await prepareBallots(console, '1-жәшік', 90, 'М-001');
  await issueAll(console, point, DEPUTIES.slice(0, 90), async () => {
    const halfFilled = console.getByLabel('Бюллетень алудан бас тартқан депутаттардың саны');
    await halfFilled.fill('3');
    await killAndRestart([console, point, wall]);
    expect(await halfFilled.inputValue()).toBe('3');
  });
  await openAndClose(podium, console, wall);
  await count(console, { first: 45, second: 45 });
  // The tally is not hidden from the others: it has not reached them (I6).
  await sees(console, 'Хаттамаға қол қойыңыз');
  expect(commission.received()).toContain('"valid":90');
  for (const other of [desk, chairman, screen, hall.office])
    expect(other.received()).not.toContain('"valid"');
  await announceResult(podium, console);
  await sees(wall, 'Кандидаттар бірдей дауыс санын жинады');
  await photograph(wall, 'wall-tie');

  // Clause 17.2: the commission decides; clause 17.3: the chairman fixes the time.
  await step(console, 'Қайта дауыс беру туралы шешім қабылдаңыз');
  await type(console, '«жақтап»', 5);
  await type(console, '«қарсы»', 0);
  await press(console, 'Шешімді жазу');
  await allSign(console, COMMISSION);
  const now = await wall.getByText(/^\d\d:\d\d:\d\d$/).innerText();
  await podium.getByLabel('Қайта дауыс беру уақыты, бүгін').fill(now.slice(0, 5));
  await press(podium, 'Уақытты айқындау');

  // Two leave; presence and quorum are checked afresh, with new ballots and a new seal.
  for (const name of DEPUTIES.slice(88, 90)) await leave(first, name);
  await press(podium, 'Қайта дауыс беруге кірісу');
  await prepareBallots(console, '1-жәшік', 88, 'М-002');
  await issueAll(console, point, DEPUTIES.slice(0, 88), async () => {});
  await openAndClose(podium, console, wall, async () => {
    await killAndRestart([console, wall]);
    await step(console, 'Дауыс беруді аяқтаңыз');
  });
  await count(console, { first: 46, second: 42 });
  await announceResult(podium, console);
  await sees(wall, `${CANDIDATES[0]}: келісім алған болып есептеледі`);
  await closeAndSend(podium, console, office);
  await sees(wall, 'Жиналыс жабылды');
  expect(hall.complaints).toEqual([]);
});

/** The hub dies as in a power cut; every screen says that its figures are stale, and goes on by itself afterwards (I10). */
async function killAndRestart(screens: readonly Page[]): Promise<void> {
  await hall.killHub();
  for (const screen of screens) await sees(screen, /Деректер ескірген|Байланыс жоқ/);
  await hall.startHub();
  for (const screen of screens)
    await screen
      .getByText(/Деректер ескірген|Байланыс жоқ/)
      .first()
      .waitFor({ state: 'hidden' });
}

/** Two issue points at once; `halfway` happens when the first one has issued some of its ballots. */
async function issueAll(
  console: Page,
  point: Page,
  names: readonly string[],
  halfway: () => Promise<void>,
): Promise<void> {
  const half = Math.ceil(names.length / 2);
  await issueEach(console, names.slice(0, 10));
  await photograph(console, 'console-issue');
  await halfway();
  await Promise.all([issueEach(console, names.slice(10, half)), issueEach(point, names.slice(half))]);
  await sees(console, 'Залдағы барлық депутаттар бюллетень алды');
  await type(console, 'Бюллетень алудан бас тартқан депутаттардың саны', 0);
  await pressAndConfirm(console, 'Бюллетеньдерді беруді аяқтау');
}
