/** The parts of a meeting that every end-to-end test goes through: preparing, registering, electing, hearing. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import {
  allSign,
  inPerson,
  photograph,
  press,
  pressAndConfirm,
  register,
  sees,
  step,
  type,
  typePin,
} from './people.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../hub/roster/sample');

/** Names of the sample's deputies as they stand on the roster, in the file's order. */
export const DEPUTIES: readonly string[] = readFileSync(resolve(SAMPLE, 'deputies.csv'), 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .filter((row) => row !== '')
  .map((row) => row.split(';').slice(0, 3).filter(Boolean).join(' '));

/** The sample's two candidates. */
export const CANDIDATES = ['Шыңтас Мысал Сынақұлы', 'Өзенбел Үлгі Нұсқақызы'] as const;

/** Five members of the commission with the PINs they choose; the first is its chair, the second its secretary. */
export const COMMISSION: ReadonlyMap<string, string> = new Map(
  DEPUTIES.slice(10, 15).map((name, index) => [name, `${4 + index}${7 - index}31`]),
);
const [CHAIR = '', SECRETARY = ''] = COMMISSION.keys();

/** The office: over plain http a real meeting does without encryption by a record. */
export async function waiveEncryption(office: Page): Promise<void> {
  await office.getByLabel('Себебі және жауапты адам').fill('Залдың желісі бөлек; жауапты – аппарат басшысы');
  await photograph(office, 'office-waiver');
  await pressAndConfirm(office, 'Шифрлаусыз өткізуді жазу');
}

/**
 * The office: a real meeting of the sample oblast, its notice, its date, the roster from the shipped XLSX;
 * `first` is another file that is tried before it.
 */
export async function prepareMeeting(
  office: Page,
  first: () => Promise<void> = async () => {},
): Promise<void> {
  await press(office, 'Жиналысты дайындау');
  await office.getByLabel('Аумақтың атауы, қазақша').fill('Үлгі облысы');
  await office.getByLabel('Аумақтың атауы, орысша').fill('Образцовая область');
  await press(office, 'Бастау');
  await waiveEncryption(office);

  await office.getByLabel('Хабарламаның нөмірі').fill('912-7');
  await office.getByLabel('Кімнен келді').fill('Президент Әкімшілігінің Басшысы');
  const today = await office.getByLabel('Хабарлама алынған күн').inputValue();
  await press(office, 'Хабарламаны тіркеу');

  await office.getByLabel('Жиналыстың күні').fill(today);
  await office.getByLabel('Жиналыстың уақыты').fill('10:00');
  await office.getByLabel('Өткізілетін орны').fill('Үлгі облысы мәслихатының залы');
  await office
    .getByLabel('Жиналысты басқаратын мәслихат төрағасының тегі, аты, әкесінің аты')
    .fill(DEPUTIES[0] ?? '');
  await office.getByLabel('Ресми интернет-ресурс').fill('maslikhat-ulgi.example');
  await office.getByLabel('Орналастырылған күні').fill(today);
  await office.getByLabel('Сілтемесі немесе себебі').fill('maslikhat-ulgi.example/live');
  await press(office, 'Жиналысты шақыру');

  await office.getByRole('tab', { name: /^Депутаттардың тізімі/ }).click();
  await first();
  await office.getByLabel('Файлды таңдау').setInputFiles(resolve(SAMPLE, 'sample-oblast.xlsx'));
  await sees(office, 'Қабылданады – 99');
  await office.getByRole('button', { name: /^Тізімді растау/ }).click();
  await sees(office, 'Тізім енгізілді');
}

/** The office opens registration; from now on the roster is frozen. */
export async function openRegistration(office: Page): Promise<void> {
  await office.getByRole('tab', { name: /^Жиналыс/ }).click();
  await pressAndConfirm(office, 'Тіркеуді бастау');
}

/** One desk registers these people, one after another. */
export async function registerAll(desk: Page, names: readonly string[]): Promise<void> {
  for (const name of names) await register(desk, name);
}

/** Items 1 and 2 of the agenda: remarks, the five members, their officers, protocol No. 1, the announcement. */
export async function formCommission(podium: Page, console: Page, attending: number): Promise<void> {
  await step(podium, 'Қысқаша кіріспе сөз сөйлеңіз');
  await press(podium, 'Кіріспе сөз аяқталды');

  for (const name of COMMISSION.keys()) {
    const search = podium.getByRole('combobox', { name: 'Депутатты іздеу' });
    await search.fill(name);
    await search.press('Enter');
  }
  await type(podium, '1-сектор: «жақтап»', attending);
  await type(podium, '1-сектор: «қарсы»', 0);
  await press(podium, 'Дауыстарды жазу');

  await step(console, 'Комиссияның төрағасы мен хатшысын сайлаңыз');
  for (const [office, name] of [
    ['Төраға үшін дауыс беру', CHAIR],
    ['Хатшы үшін дауыс беру', SECRETARY],
  ] as const) {
    const part = console.getByRole('group', { name: office, exact: true });
    await part.getByRole('radio', { name }).check({ force: true });
    await type(part, '«жақтап»', COMMISSION.size);
    await type(part, '«қарсы»', 0);
  }
  await press(console, 'Сайлау нәтижесін жазу');

  for (const [name, pin] of COMMISSION) {
    await console.getByRole('button', { name: `ПИН-код таңдау: ${name}`, exact: true }).click();
    await sees(console, `${name} – 4–6`);
    await typePin(console, pin);
    await sees(console, `${name} – ПИН-кодты қайтадан`);
    await typePin(console, pin);
  }
  await allSign(console, COMMISSION);

  await step(podium, 'Комиссияны сайлау нәтижелерін жариялаңыз');
  await press(podium, 'Жарияланды');
}

/** Items 3 to 5: the method, the submission, both candidates, no debate. */
export async function reachVote(podium: Page, method: string, attending: number): Promise<void> {
  await step(podium, 'Дауыс беру тәсілін таңдаңыз');
  await podium.getByRole('radio', { name: method }).check({ force: true });
  await type(podium, '1-сектор: «жақтап»', attending - 20);
  await type(podium, '1-сектор: «қарсы»', 20);
  await press(podium, 'Дауыстарды жазу');

  await step(podium, 'Президенттің ұсынуы жария етіледі');
  await podium.getByRole('radio', { name: /Әкімшілігінің Басшысы/ }).check({ force: true });
  await podium.getByLabel('Тегі, аты, әкесінің аты').fill('Үлгі Басшы');
  await press(podium, 'Жария етілді');

  for (const name of CANDIDATES) await press(podium, `Тезистер тыңдалды: ${name}`);
  await pressAndConfirm(podium, 'Жарыссөздер өткізілмейді');
}

/** All members sign protocol No. 2 and the commission's chair announces the order. */
export async function announceOrder(console: Page): Promise<void> {
  await press(console, 'Тәртіпті белгілеу');
  await allSign(console, COMMISSION);
  await inPerson(console, 'Хабарланды', CHAIR, COMMISSION.get(CHAIR) ?? '');
}

/** Two members, one after the other, enter what `fill` types; the second does not see the first. */
export async function enterTwice(console: Page, fill: () => Promise<void>): Promise<void> {
  for (const [name, pin] of [...COMMISSION].slice(2, 4)) {
    await fill();
    await inPerson(console, 'Санақты енгізу', name, pin);
    await console.getByRole('dialog').waitFor({ state: 'hidden' });
  }
}

/** Protocol No. 3 is signed by all, handed over and received; the chairman announces. */
export async function announceResult(podium: Page, console: Page): Promise<void> {
  await allSign(console, COMMISSION);
  await pressAndConfirm(console, 'Хаттама берілді');
  await press(podium, 'Хаттаманы алдым');
  await pressAndConfirm(podium, 'Нәтижелерді жариялау');
}

/** The chairman closes; both sign the minutes; the office sends them. */
export async function closeAndSend(podium: Page, console: Page, office: Page): Promise<void> {
  await pressAndConfirm(podium, 'Жиналысты жабу');
  await pressAndConfirm(podium, 'Қол қойдым');
  await inPerson(console, 'Қол қою', CHAIR, COMMISSION.get(CHAIR) ?? '');
  await office.getByRole('tab', { name: /^Жиналыс/ }).click();
  await office.getByLabel('Жіберу тәсілі').fill('курьер');
  await office.getByLabel('Шығыс нөмірі').fill('7-912');
  await press(office, 'Жіберілді деп белгілеу');
  await sees(office, 'Жиналыс аяқталды, хаттама жіберілді');
  await photograph(office, 'office-end');
}
