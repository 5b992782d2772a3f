/**
 * A whole meeting with open voting, on five faces in real browsers: 97 deputies, 90 attending, a clear majority.
 * One desk is cut off while registering and merged again (I12); the announcement waits for it (clause 9.3).
 */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cableOf, type Hall, openHall } from './support/hall.ts';
import {
  announceOrder,
  announceResult,
  CANDIDATES,
  closeAndSend,
  DEPUTIES,
  enterTwice,
  formCommission,
  openRegistration,
  prepareMeeting,
  reachVote,
  registerAll,
} from './support/meeting.ts';
import {
  doesNotSee,
  isAccessible,
  isKazakh,
  photograph,
  press,
  pressAndConfirm,
  register,
  sees,
  step,
  type,
} from './support/people.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());

it('[1–18] open voting: from the imported roster to the sent minutes, a cut-off desk merged once', async () => {
  const office = hall.office.page;
  await prepareMeeting(office);
  const desks = [await hall.admit('desk'), await hall.admit('desk')] as const;
  const [first, second] = desks.map(({ page }) => page) as [Page, Page];
  const cable = await cableOf(second);
  const console = (await hall.admit('commission')).page;
  const podium = (await hall.admit('podium')).page;
  const wall = (await hall.admit('screen')).page;
  await openRegistration(office);
  for (const page of [office, first, podium]) {
    await isAccessible(page);
    await isKazakh(page);
  }

  // Both desks register; then the second one is cut off and goes on, also with somebody the first one has.
  await Promise.all([registerAll(first, DEPUTIES.slice(0, 40)), registerAll(second, DEPUTIES.slice(40, 76))]);
  await sees(podium, 'Тіркелгені – 76');
  await photograph(wall, 'wall-registration');
  await photograph(podium, 'podium-registration');
  await cable.cut();
  const shared = DEPUTIES[76] ?? '';
  for (const name of [...DEPUTIES.slice(77, 90), shared]) await register(second, name);
  await register(first, shared);
  await sees(second, 'Жіберілмеген жазбалар – 14');
  await sees(wall, 'Тіркеу үстелі № 2 – байланыс жоқ');
  await photograph(second, 'desk-cut-off');
  await sees(podium, 'Тіркелгені – 77');
  const announce = podium.getByRole('button', { name: 'Жарияланды', exact: true });
  expect(await announce.getAttribute('aria-disabled')).toBe('true');

  // Back again: what it did arrives once, in order; the person registered twice is one, and both desks are told.
  await cable.mend();
  await sees(podium, 'Тіркелгені – 90');
  await sees(second, 'Қосарланған тіркеу');
  await sees(first, 'Қосарланған тіркеу');
  await sees(wall, '90');

  await press(podium, 'Жарияланды');
  await step(podium, 'Жиналысты ашыңыз');
  const phrase = await podium
    .getByRole('figure', { name: 'Жазбаның бастапқы сөздері' })
    .locator('.phrase')
    .innerText();
  expect(phrase.split(' ')).toHaveLength(6);
  await sees(wall, phrase);
  for (const page of [podium, wall]) await isAccessible(page);
  await photograph(podium, 'podium-opening');
  await photograph(wall, 'wall-opening');
  await press(podium, 'Жиналысты ашу');
  await formCommission(podium, console, 90);
  await reachVote(podium, 'Ашық дауыс беру', 90);

  await type(console, 'Залдағы секторлар саны', 2);
  await isAccessible(console);
  for (const page of [console, podium, wall, second]) await isKazakh(page);
  await announceOrder(console);
  await press(podium, 'Кворум бар');
  await pressAndConfirm(console, 'Дауыс беруді бастау');
  await sees(wall, 'Дауыс беру жүріп жатыр');
  await photograph(wall, 'wall-voting');
  await pressAndConfirm(console, 'Дауыс беруді аяқтау');

  await enterTwice(console, async () => {
    await type(console, 'Дауыс беруге қатысқандар', 90);
    for (const [name, sectors] of [
      [
        CANDIDATES[0],
        [
          [40, 5],
          [22, 23],
        ],
      ],
      [
        CANDIDATES[1],
        [
          [5, 40],
          [23, 22],
        ],
      ],
    ] as const) {
      const part = console.getByRole('group', { name, exact: true });
      for (const [index, [inFavour, against]] of sectors.entries()) {
        await type(part, `Сектор ${index + 1}, «жақтап»`, inFavour);
        await type(part, `Сектор ${index + 1}, «қарсы»`, against);
      }
    }
  });
  await doesNotSee(wall, '62');
  await announceResult(podium, console);
  await sees(wall, `${CANDIDATES[0]}: келісім алған болып есептеледі`);
  await sees(wall, '62');
  await sees(podium, `Қорытынды: ${CANDIDATES[0]} келісім алған болып есептеледі`);
  await photograph(wall, 'wall-result');
  await photograph(podium, 'podium-result');
  for (const page of [podium, wall]) {
    await isAccessible(page);
    await isKazakh(page);
  }
  await closeAndSend(podium, console, office);
  await sees(wall, 'Жиналыс жабылды');
  await step(podium, 'Жиналыс аяқталды, хаттама жіберілді');
  expect(hall.complaints).toEqual([]);
});
