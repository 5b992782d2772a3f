/** The Decree as data: nothing lost, nothing changed unnoticed, cited as lawyers cite it. */
import { describe, expect, it } from 'vitest';
import {
  CLAUSE_IDS,
  type ClauseId,
  citeFull,
  citeShort,
  EDITION_IDS,
  editionInForceOn,
} from '../protocol/law/clauses.ts';
import { CLAUSE_DIGESTS } from '../protocol/law/digests.ts';
import { EDITIONS } from '../protocol/law/editions.ts';
import { clauseText, clauseTextInEnglish } from '../protocol/law/text.ts';
import { LANGUAGES } from '../protocol/values.ts';
import { digestOf } from './trace/reread.ts';

const sorted = (ids: readonly string[]) => [...ids].sort();

describe.each(EDITION_IDS)('the edition of %s', (edition) => {
  it('has the same 45 places, each with Kazakh and Russian words', async () => {
    const texts = await clauseText(edition);
    expect(new Set(CLAUSE_IDS).size).toBe(45);
    expect(sorted(Object.keys(texts))).toEqual(sorted(CLAUSE_IDS));
    for (const id of CLAUSE_IDS) {
      expect(texts[id].kk, id).toMatch(/^[«А-ЯӘҒҚҢӨҰҮҺІа-яәғқңөұүһі].*[.:;]$/u);
      expect(texts[id].ru, id).toMatch(/^[А-Яа-яё].*[.:;]$/u);
    }
  });

  it('has the words it had when the rules were written', async () => {
    const texts = await clauseText(edition);
    const digests = CLAUSE_IDS.map((id) => [id, digestOf(texts[id])]);
    expect(Object.fromEntries(digests)).toEqual(CLAUSE_DIGESTS[edition]);
  });

  it('names its article of the Constitution in its basis and in clause 1', async () => {
    const { basis, basisArticle } = EDITIONS[edition];
    const first = (await clauseText(edition))['1'];
    expect([basis.kk, first.kk].every((words) => words.includes(`${basisArticle}-баб`))).toBe(true);
    expect(basis.ru).toContain(`статьей ${basisArticle}`);
    expect(first.ru).toContain(`статьи ${basisArticle}`);
  });

  it('is named by the day of the decree that produced it', () => {
    expect(EDITIONS[edition].amendedBy.date).toBe(edition);
  });
});

describe('the English working translation', () => {
  it('has all 45 places', async () => {
    const english = await clauseTextInEnglish();
    expect(sorted(Object.keys(english))).toEqual(sorted(CLAUSE_IDS));
    for (const id of CLAUSE_IDS) expect(english[id].text, id).toMatch(/[.:;]$/);
  });

  it('tells of every clause where the Kazakh words of the two editions differ', async () => {
    const [before, after, english] = await Promise.all([
      clauseText('2023-04-10'),
      clauseText('2026-07-01'),
      clauseTextInEnglish(),
    ]);
    const changed = CLAUSE_IDS.filter((id) => words(before[id].kk) !== words(after[id].kk));
    expect(CLAUSE_IDS.filter((id) => english[id].in2026 !== undefined)).toEqual(changed);
  });
});

describe('the edition in force', () => {
  it.each([
    ['2023-04-10', '2023-04-10'],
    ['2026-06-30', '2023-04-10'],
    ['2026-07-01', '2026-07-01'],
    ['2026-11-22', '2026-07-01'],
  ])('on %s is that of %s', (day, edition) => {
    expect(editionInForceOn(day)).toBe(edition);
  });
});

describe('a citation', () => {
  it.each<[ClauseId, string, string, string]>([
    ['9.3', '9-тармақ', 'п. 9', 'cl. 9'],
    ['13.1(2)', '13-тармақ', 'п. 13', 'cl. 13'],
    ['18', '18-тармақ', 'п. 18', 'cl. 18'],
  ])('[%s] in short is %s, %s, %s', (id, kk, ru, en) => {
    expect(LANGUAGES.map((language) => citeShort(id, language))).toEqual([kk, ru, en]);
  });

  it.each<[ClauseId, string, string, string]>([
    ['10', '10-тармақ', 'п. 10', 'clause 10'],
    ['9.3', '9-тармақтың үшінші бөлігі', 'часть третья п. 9', 'part 3 of clause 9'],
    ['15.7', '15-тармақтың жетінші бөлігі', 'часть седьмая п. 15', 'part 7 of clause 15'],
    ['7(4)', '7-тармақтың 4) тармақшасы', 'пп. 4) п. 7', 'subclause 4 of clause 7'],
    [
      '13.1(2)',
      '13-тармақтың бірінші бөлігінің 2) тармақшасы',
      'пп. 2) части первой п. 13',
      'subclause 2 of part 1 of clause 13',
    ],
  ])('[%s] in full is %s, %s, %s', (id, kk, ru, en) => {
    expect(LANGUAGES.map((language) => citeFull(id, language))).toEqual([kk, ru, en]);
  });

  it.each(LANGUAGES)('in full names no two places alike (%s)', (language) => {
    expect(new Set(CLAUSE_IDS.map((id) => citeFull(id, language))).size).toBe(45);
  });

  it('belongs to one of the 18 clauses', () => {
    expect(new Set(CLAUSE_IDS.map((id) => citeShort(id, 'en')))).toEqual(
      new Set(Array.from({ length: 18 }, (_, at) => `cl. ${at + 1}`)),
    );
  });
});

function words(text: string): string {
  return text.replace(/[«»"]/g, '"');
}
