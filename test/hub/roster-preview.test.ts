/** What each row of a roster becomes: accepted, to be mended, refused, and why. */
import { describe, expect, it } from 'vitest';
import { previewFile } from '../../hub/roster/preview.ts';
import { clauseOfRowProblem, type RosterPreview } from '../../protocol/roster.ts';
import type { TerritoryType } from '../../protocol/values.ts';

const OBLAST = 'Үлгі облысының мәслихаты';
const DISTRICT = 'Ақбұлақ үлгі ауданының мәслихаты';

async function look(
  lines: readonly string[],
  territoryType: TerritoryType = 'oblast',
  present: readonly string[] = [],
): Promise<RosterPreview> {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const outcome = await previewFile(bytes, 'deputies.csv', { territoryType, present });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.preview;
}

/** The rows of deputies under Kazakh headings, each as [row, verdict, codes]. */
async function verdicts(rows: readonly string[], territory?: TerritoryType, present?: readonly string[]) {
  const { deputies } = await look(
    ['Тегі;Аты;Әкесінің аты;Мәслихат;Депутат куәлігі', ...rows],
    territory,
    present,
  );
  return deputies.map((row) => [row.row, row.verdict, row.problems.map((problem) => problem.code)]);
}

describe('headings', () => {
  it.each([
    ['Kazakh', 'Тегі;Аты;Әкесінің аты;Мәслихат;Депутат куәлігі'],
    ['Kazakh, short', 'ТЕГІ; аты ;Әкесінің  аты;Мәслихаттың атауы;Куәлік №'],
    ['Russian', 'Фамилия;Имя;Отчество;Маслихат;Удостоверение'],
    ['Russian, numbered', 'фамилия;ИМЯ;отчество;Наименование маслихата;№ удостоверения'],
    ['English', 'Surname;First name;Patronymic;Maslikhat;Certificate'],
    ['English, other words', 'Last name;Given name;Middle name;MASLIKHAT;Certificate No.'],
  ])('%s', async (_, heading) => {
    const { deputies } = await look([heading, `Алма;Мысал;Үлгіұлы;${OBLAST};0001`]);
    expect(deputies).toEqual([
      {
        row: 2,
        verdict: 'accepted',
        problems: [],
        deputy: {
          surname: 'Алма',
          given: 'Мысал',
          patronymic: 'Үлгіұлы',
          maslikhat: OBLAST,
          certificate: '0001',
        },
      },
    ]);
  });

  it.each(['Тегі, аты, әкесінің аты', 'Т.А.Ә.', 'ФИО', 'Ф.И.О.', 'Full name', 'Аты-жөні', 'Name'])(
    'one column for the whole name: %s',
    async (heading) => {
      const { deputies } = await look([`№;"${heading}";Мәслихат`, `1;Алма Мысал Үлгіұлы;${OBLAST}`]);
      expect(deputies[0]?.deputy).toEqual({
        surname: 'Алма',
        given: 'Мысал',
        patronymic: 'Үлгіұлы',
        maslikhat: OBLAST,
        certificate: null,
      });
    },
  );

  it('stand in any order, below a title, and blank rows keep the numbers of the others', async () => {
    const { deputies } = await look([
      'Үлгі облысы депутаттарының тізімі;;',
      '',
      'Маслихат;Имя;Фамилия',
      `${OBLAST};Мысал;Алма`,
      ';;',
      `${OBLAST};Үлгі;Жиде`,
    ]);
    expect(deputies.map((row) => [row.row, row.deputy.surname])).toEqual([
      [4, 'Алма'],
      [6, 'Жиде'],
    ]);
  });

  it('none recognised: the file is refused and told what is missing', async () => {
    const bytes = new TextEncoder().encode('a;b;c\n1;2;3');
    expect(await previewFile(bytes, 'x.csv', { territoryType: 'oblast', present: [] })).toEqual({
      ok: false,
      problem: { code: 'roster.no-heading', figures: { missing: ['name', 'maslikhat'] } },
    });
  });
});

describe('names', () => {
  it('extra spaces and invisible signs are mended silently, letters are composed', async () => {
    const { deputies } = await look([
      'ФИО;Мәслихат',
      `  Алма   Мысал\u00A0 Сынам\u0438\u0306\u200B ;  ${OBLAST}  `,
    ]);
    expect(deputies[0]).toMatchObject({
      verdict: 'accepted',
      deputy: { patronymic: 'Сынамй', maslikhat: OBLAST },
    });
  });

  it('«қызы» written apart stays with the patronymic; a fifth word has to be mended', async () => {
    const { deputies } = await look([
      'ФИО;Мәслихат',
      `Алма Сынама Үлгі қызы;${OBLAST}`,
      `Алма Сынама Үлгі Мысал Бейне;${OBLAST}`,
      `Алма;${OBLAST}`,
      `Жиде Үлгі;${OBLAST}`,
    ]);
    expect(deputies.map((row) => row.verdict)).toEqual(['accepted', 'mend', 'mend', 'accepted']);
    expect(deputies[0]?.deputy.patronymic).toBe('Үлгі қызы');
    expect(deputies.flatMap((row) => row.problems)).toEqual([
      { code: 'roster.name-many-words', figures: { value: 'Алма Сынама Үлгі Мысал Бейне' } },
      { code: 'roster.name-one-word', figures: { value: 'Алма' } },
    ]);
  });

  it('[9.3] a row without a name is refused, one without a part of it is to be mended', async () => {
    expect(await verdicts([`;;;${OBLAST};`, `Алма;;;${OBLAST};`, `;Мысал;;${OBLAST};`])).toEqual([
      [2, 'refused', ['roster.empty-name']],
      [3, 'mend', ['roster.name-part-missing']],
      [4, 'mend', ['roster.name-part-missing']],
    ]);
  });

  it('letters lost in a legacy code page are refused', async () => {
    expect(await verdicts([`?лгі;Мысал;;${OBLAST};`, `Алма;Мыс\uFFFDл;;${OBLAST};`])).toEqual([
      [2, 'refused', ['roster.lost-letters']],
      [3, 'refused', ['roster.lost-letters']],
    ]);
  });

  it('Latin letters among Cyrillic ones are to be mended, with the Cyrillic spelling where there is one', async () => {
    const { deputies } = await look([
      'Тегі;Аты;Мәслихат',
      `Aлмa;Мысал;${OBLAST}`,
      `Алма;Мysал;${OBLAST}`,
      `Жиде;Үлгі;${OBLAST.replaceAll('а', 'a')}`,
      `Sample;Person;${OBLAST}`,
    ]);
    expect(deputies.map((row) => row.problems[0]?.figures)).toEqual([
      { field: 'surname', value: 'Aлмa', suggestion: 'Алма' },
      { field: 'given', value: 'Мysал', suggestion: null },
      { field: 'maslikhat', value: 'Үлгі облысының мәслихaты', suggestion: OBLAST },
      undefined,
    ]);
  });

  it('a part longer than 40 characters is to be mended, 40 are accepted', async () => {
    expect(
      await verdicts([`${'а'.repeat(41)};Мысал;;${OBLAST};`, `${'а'.repeat(40)};Мысал;;${OBLAST};`]),
    ).toEqual([
      [2, 'mend', ['roster.name-too-long']],
      [3, 'accepted', []],
    ]);
  });

  it('a formula is text: it is never taken for a name', async () => {
    expect(
      await verdicts([`=HYPERLINK("x");Мысал;;${OBLAST};`, `+7;Мысал;;${OBLAST};`, `@a;Мысал;;${OBLAST};`]),
    ).toEqual([2, 3, 4].map((row) => [row, 'mend', expect.arrayContaining(['roster.strange-signs'])]));
  });
});

describe('[9.3] one person is one entry', () => {
  it('the second row of a person is refused, in whatever case and spacing, also in another maslikhat', async () => {
    const { deputies } = await look([
      'ФИО;Мәслихат',
      `Алма Мысал Үлгіұлы;${OBLAST}`,
      `АЛМА  мысал үлгіұлы;${DISTRICT}`,
    ]);
    expect(deputies[1]).toMatchObject({
      verdict: 'refused',
      problems: [{ code: 'roster.duplicate-person', figures: { name: 'АЛМА мысал үлгіұлы', firstRow: 2 } }],
    });
  });

  it('namesakes are told apart by their certificates only', async () => {
    expect(
      await verdicts([
        `Алма;Мысал;;${OBLAST};1`,
        `Алма;Мысал;;${OBLAST};2`,
        `Алма;Мысал;;${DISTRICT};`,
        `Алма;Мысал;;${DISTRICT};2`,
      ]),
    ).toEqual([
      [2, 'accepted', []],
      [3, 'accepted', ['roster.namesake']],
      [4, 'refused', ['roster.duplicate-person']],
      [5, 'refused', ['roster.duplicate-person']],
    ]);
  });

  it('a person imported before is refused', async () => {
    expect(await verdicts([`Алма;Мысал;Үлгіұлы;${OBLAST};`], 'oblast', ['алма мысал үлгіұлы'])).toEqual([
      [2, 'refused', ['roster.duplicate-person']],
    ]);
  });

  it('a row that was refused does not stand in the way of the same person further down', async () => {
    const other = 'Басқа облыстың мәслихаты';
    expect(
      await verdicts([
        `Алма;Мысал;;${other};`,
        `Жиде;Үлгі;;${OBLAST};`,
        `Мия;Үлгі;;${OBLAST};`,
        `Алма;Мысал;;${OBLAST};`,
      ]),
    ).toEqual([
      [2, 'refused', ['roster.outsider']],
      [3, 'accepted', []],
      [4, 'accepted', []],
      [5, 'accepted', []],
    ]);
  });

  it('two deputies of one maslikhat with one certificate are to be mended; of two maslikhats they are not', async () => {
    expect(
      await verdicts([`Алма;Мысал;;${OBLAST};7`, `Жиде;Үлгі;;${OBLAST};7`, `Мия;Үлгі;;${DISTRICT};7`]),
    ).toEqual([
      [2, 'accepted', []],
      [3, 'mend', ['roster.certificate-twice']],
      [4, 'accepted', []],
    ]);
  });
});

describe('whose deputies meet', () => {
  it('[9.1] an oblast: its maslikhat, districts and cities of oblast significance; the kind is read from the name', async () => {
    const names = [
      OBLAST,
      DISTRICT,
      'Маслихат Примерного района Примерной области',
      'Үлгі қаласының мәслихаты',
      'Маслихат города областного значения Примерск',
      'Sample district maslikhat',
    ];
    const { maslikhats, notes } = await look([
      'Тегі;Аты;Мәслихат',
      ...names.map((name, index) => `Алма;${'Үлгі'.repeat(index + 1)};${name}`),
    ]);
    expect(maslikhats.map(({ kind }) => kind)).toEqual([
      'oblast',
      'district',
      'district',
      'oblast-city',
      'oblast-city',
      'district',
    ]);
    expect(notes).toEqual([]);
  });

  it('[9.1] the capital has no place in an oblast; a maslikhat of no known kind is to be mended; an empty one too', async () => {
    expect(
      await verdicts([
        `Алма;Мысал;;${OBLAST};`,
        'Жиде;Үлгі;;Астана қаласының мәслихаты;',
        'Мия;Үлгі;;Үлгі;',
        'Қына;Үлгі;;;',
      ]),
    ).toEqual([
      [2, 'accepted', []],
      [3, 'refused', ['roster.outsider']],
      [4, 'mend', ['roster.maslikhat-kind-unknown']],
      [5, 'mend', ['roster.empty-maslikhat']],
    ]);
  });

  it('[9.1] a file of districts alone carries a note that the oblast maslikhat is missing', async () => {
    const { notes } = await look(['Тегі;Аты;Мәслихат', `Алма;Мысал;${DISTRICT}`]);
    expect(notes).toEqual([{ code: 'roster.no-oblast-maslikhat', figures: {} }]);
  });

  it.each(['capital', 'city'] as const)(
    '[9.2] the %s has one maslikhat; a second is refused',
    async (territory) => {
      const city = 'Үлгі қаласының мәслихаты';
      const { deputies, maslikhats } = await look(
        ['Тегі;Аты;Мәслихат', `Алма;Мысал;${DISTRICT}`, `Жиде;Үлгі;${city}`, `Мия;Үлгі;${city}`],
        territory,
      );
      expect(deputies.map((row) => row.verdict)).toEqual(['refused', 'accepted', 'accepted']);
      expect(deputies[0]?.problems).toEqual([
        { code: 'roster.outsider', figures: { maslikhat: DISTRICT, belongs: city } },
      ]);
      expect(maslikhats).toEqual([{ name: city, kind: territory, count: 2 }]);
      expect(clauseOfRowProblem('roster.outsider', territory)).toBe('9.2');
    },
  );

  it('one maslikhat in several spellings of case and spacing is one, in its first spelling', async () => {
    const { maslikhats } = await look([
      'Тегі;Аты;Мәслихат',
      `Алма;Мысал;${OBLAST}`,
      `Жиде;Үлгі;${OBLAST.toUpperCase()}`,
      `Мия;Үлгі;${OBLAST.replace(' ', '  ')}`,
    ]);
    expect(maslikhats).toEqual([{ name: OBLAST, kind: 'oblast', count: 3 }]);
  });
});

describe('[4] candidates', () => {
  const heading =
    'Тегі;Аты;Әкесінің аты;Фамилия;Имя;Отчество;Өмірбаян деректері;Трудовая деятельность;State awards;Өзге де ақпарат';

  it('four parts under headings in any language, names told apart by the language of their headings', async () => {
    const { candidates, deputies } = await look([
      heading,
      'Шыңтас;Мысал;;Шынтас;Мысал;;"бірінші\nекінші; үшінші";б;в;г?',
    ]);
    expect(deputies).toEqual([]);
    expect(candidates).toMatchObject([
      {
        row: 2,
        verdict: 'accepted',
        candidate: {
          name: { kk: { surname: 'Шыңтас' }, ru: { surname: 'Шынтас' } },
          parts: { biography: 'бірінші\nекінші; үшінші', other: 'г?' },
        },
      },
    ]);
  });

  it('a part of 3,000 characters is accepted as the meeting takes it, a longer one is to be mended', async () => {
    const { candidates } = await look([
      heading,
      `Шыңтас;Мысал;;Шынтас;Мысал;;${'а'.repeat(3000)};б;в;г`,
      `Жиде;Мысал;;Жиде;Мысал;;${'а'.repeat(3001)};б;в;г`,
    ]);
    expect(candidates.map(({ verdict, problems }) => [verdict, problems])).toEqual([
      ['accepted', []],
      [
        'mend',
        [{ code: 'roster.name-too-long', figures: { field: 'biography', length: 3001, limit: 3000 } }],
      ],
    ]);
  });

  it('a missing part and a missing name in one language are to be mended; no name or a second row is refused', async () => {
    const { candidates } = await look([
      heading,
      'Шыңтас;Мысал;;;;;а;б;;г',
      ';;;;;;а;б;в;г',
      'шыңтас;мысал;;Шынтас;Мысал;;а;б;в;г',
    ]);
    expect(candidates.map((row) => [row.verdict, row.problems])).toEqual([
      [
        'mend',
        [
          { code: 'roster.name-part-missing', figures: { part: 'surname', language: 'ru' } },
          { code: 'roster.name-part-missing', figures: { part: 'given', language: 'ru' } },
          { code: 'roster.part-missing', figures: { part: 'awards' } },
        ],
      ],
      ['refused', [{ code: 'roster.empty-name', figures: {} }]],
      ['refused', [{ code: 'roster.duplicate-person', figures: { name: 'шыңтас мысал', firstRow: 2 } }]],
    ]);
    expect(clauseOfRowProblem('roster.part-missing', 'oblast')).toBe('4');
  });

  it('a part given in both languages keeps both texts', async () => {
    const { candidates } = await look([
      'Т.А.Ә. (қаз.);Ф.И.О. (рус.);Өмірбаян деректері (қаз.);Биографические данные (рус.)',
      'Шыңтас Мысал;Шынтас Мысал;қазақша;по-русски',
    ]);
    expect(candidates[0]?.candidate.parts.biography).toBe('қазақша\n\nпо-русски');
    expect(candidates[0]?.candidate.name.ru.surname).toBe('Шынтас');
  });
});
