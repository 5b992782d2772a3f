/** A secret round on the commission's console, as every end-to-end test with ballots goes through it. Clauses 11.5, 13.2, 15, 16.1. */
import type { Page } from 'playwright';
import { announceOrder, CANDIDATES, COMMISSION, enterTwice } from './meeting.ts';
import { inPerson, photograph, press, pressAndConfirm, sees, type } from './people.ts';

const [CHAIR = '', SECRETARY = ''] = COMMISSION.keys();

/** Clauses 11.5, 15.1, 15.4: the order, as many ballots as attend, two signatures, an empty box, a seal. */
export async function prepareBallots(
  console: Page,
  box: string,
  attending: number,
  seal: string,
): Promise<void> {
  await console.getByLabel('Жәшіктің нөмірі').fill(box);
  await console.getByLabel('Арнайы бөлінген орын').fill('Залдың сол жағы');
  await announceOrder(console);
  await type(console, 'Дайындалған бюллетеньдердің саны', attending);
  await photograph(console, 'console-prepare');
  await press(console, 'Дайындалды');
  await signBallots(console);
  await press(console, 'Бос екені көрсетілді');
  await type(console, 'Мөрдің нөмірі', seal);
  await press(console, 'Мөр басылды');
  await press(console, 'Беруді бастау');
}

/** Clause 15.1: the chair and the secretary of the commission sign all ballots. */
export async function signBallots(console: Page): Promise<void> {
  await inPerson(console, 'Қол қою', CHAIR, COMMISSION.get(CHAIR) ?? '');
  await inPerson(console, 'Қол қою', SECRETARY, COMMISSION.get(SECRETARY) ?? '');
}

/** One issue point hands a ballot to each of these people. */
export async function issueEach(point: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const search = point.getByRole('combobox', { name: 'Бюллетень алатын депутатты іздеу' });
    await search.fill(name);
    await search.press('Enter');
    await press(point, 'Бюллетень беру – депутат куәлігі');
    await sees(point, `Бюллетень берілді – ${name}`);
  }
}

/** Clause 13.2, then the voting itself and the opened box; `meanwhile` happens while voting is open. */
export async function openAndClose(
  podium: Page,
  console: Page,
  wall: Page,
  meanwhile: () => Promise<void> = async () => {},
  cancelled = 0,
): Promise<void> {
  await press(podium, 'Кворум бар');
  await pressAndConfirm(console, 'Дауыс беруді бастау');
  await sees(wall, 'Дауыс беру жүріп жатыр');
  await meanwhile();
  await pressAndConfirm(console, 'Дауыс беруді аяқтау');
  await type(console, 'Жойылатын бюллетеньдердің саны', cancelled);
  await pressAndConfirm(console, 'Жойылды');
  await console.getByRole('radio', { name: 'Мөр бүтін' }).check({ force: true });
  await press(console, 'Жәшік ашылды');
  await press(console.getByRole('dialog'), 'Жәшік ашылды');
  await press(console, 'Сұрыпталды');
}

/** Two members count; what is not named is none. */
export async function count(
  console: Page,
  { first, second, blank = 0 }: { first: number; second: number; blank?: number },
): Promise<void> {
  await enterTwice(console, async () => {
    await type(console, 'Жәшіктен алынған бюллетеньдер', first + second + blank);
    await type(console, 'Белгіленбеген нысандағы бюллетеньдер', 0);
    await type(console, 'Толтырылмаған бюллетеньдер', blank);
    await type(console, 'Бірден артық кандидат белгіленген бюллетеньдер', 0);
    await type(console, 'Өзге жарамсыз бюллетеньдер', 0);
    await type(console, 'Жарамды бюллетеньдер', first + second);
    await type(console, CANDIDATES[0], first);
    await type(console, CANDIDATES[1], second);
  });
}
