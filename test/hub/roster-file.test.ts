/** Files as offices really hold them, and files made to harm: every one ends in tables or in one named problem. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewFile } from '../../hub/roster/preview.ts';
import { readTable } from '../../hub/roster/read-table.ts';
import { MAX_FILE_BYTES } from '../../hub/roster/table.ts';
import { packZip } from '../../hub/roster/zip-archive.ts';

const OBLAST = 'Үлгі облысының мәслихаты';
const EXPECTATION = { territoryType: 'oblast', present: [] } as const;

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** An XLSX with these sheets; `xml` is the content of sheetData. */
function workbook(sheets: readonly { name: string; xml: string }[]): Buffer {
  return packZip([
    {
      name: 'xl/workbook.xml',
      content: utf8(
        `<workbook><sheets>${sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i}"/>`).join('')}</sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: utf8(
        `<Relationships>${sheets.map((_, i) => `<Relationship Id="r${i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${i}.xml"/>`).join('')}</Relationships>`,
      ),
    },
    ...sheets.map(({ xml }, i) => ({
      name: `xl/worksheets/sheet${i}.xml`,
      content: utf8(`<worksheet><sheetData>${xml}</sheetData></worksheet>`),
    })),
  ]);
}

const rowsXml = (rows: readonly (readonly string[])[]) =>
  rows
    .map((row, r) => {
      const cells = row.map(
        (text, c) => `<c r="${'ABCDEFGH'[c]}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
      );
      return `<row r="${r + 1}">${cells.join('')}</row>`;
    })
    .join('');

const DEPUTIES = [
  ['Тегі', 'Аты', 'Мәслихат'],
  ['Алма', 'Мысал', OBLAST],
] as const;

async function problem(bytes: Uint8Array, fileName: string) {
  const outcome = await previewFile(bytes, fileName, EXPECTATION);
  return outcome.ok ? null : outcome.problem;
}

describe('CSV', () => {
  const text = (delimiter: string) =>
    `Тегі${delimiter}Аты${delimiter}Мәслихат\r\n"Әғқң${delimiter} өұүһі"${delimiter}Мысал${delimiter}"Үлгі\nоблысының ""мәслихаты"""\r\n`;

  const encodings: readonly [string, (text: string) => Buffer][] = [
    ['UTF-8', utf8],
    ['UTF-8 with a byte order mark', (value) => utf8(`\uFEFF${value}`)],
    ['UTF-16LE with a byte order mark', (value) => utf16le(`\uFEFF${value}`)],
    ['UTF-16BE with a byte order mark', (value) => utf16be(`\uFEFF${value}`)],
    ['UTF-16LE', utf16le],
    ['UTF-16BE', utf16be],
  ];
  const delimiters: readonly [string, string][] = [
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
  ];

  describe.each(encodings)('%s', (_, encode) => {
    it.each(delimiters)('%s, with quoted delimiters, quotes and line breaks', async (_name, delimiter) => {
      expect(await readTable(encode(text(delimiter)), 'deputies.csv')).toEqual({
        ok: true,
        tables: [
          {
            sheet: null,
            rows: [
              ['Тегі', 'Аты', 'Мәслихат'],
              [`Әғқң${delimiter} өұүһі`, 'Мысал', 'Үлгі\nоблысының "мәслихаты"'],
            ],
          },
        ],
      });
    });
  });

  it('the delimiter is the one that makes the headings readable, however many others the texts have', async () => {
    const read = await readTable(utf8('ФИО;Мәслихат\n"Алма, Мысал, а, б, в, г";х,х,х,х,х\n'), 'a.csv');
    expect(read.ok && read.tables[0]?.rows[0]).toEqual(['ФИО', 'Мәслихат']);
  });

  it("Excel's sep= line counts as a row and is not a heading", async () => {
    const outcome = await previewFile(
      utf8(`sep=;\nТегі;Аты;Мәслихат\nАлма;Мысал;${OBLAST}`),
      'a.csv',
      EXPECTATION,
    );
    expect(outcome.ok && outcome.preview.deputies[0]?.row).toBe(3);
  });

  it('a legacy code page is refused: windows-1251 has no Kazakh letters', async () => {
    const windows1251 = Uint8Array.from([0xd4, 0xc8, 0xce, 0x3b, 0xcc, 0xe0, 0x0a]);
    expect(await problem(windows1251, 'a.csv')).toEqual({ code: 'roster.file-not-unicode', figures: {} });
  });

  it('a quotation mark that is never closed is refused with its row', async () => {
    expect(await problem(utf8('ФИО;Мәслихат\nа б;в\n"Алма Мысал;г'), 'a.csv')).toEqual({
      code: 'roster.file-unclosed-quote',
      figures: { row: 3 },
    });
  });

  it('1,000 rows are read, 1,001 are refused', async () => {
    const rows = (count: number) => utf8(`ФИО;Мәслихат\n${`Алма Мысал;${OBLAST}\n`.repeat(count)}`);
    expect(await problem(rows(1000), 'a.csv')).toBeNull();
    expect(await problem(rows(1001), 'a.csv')).toEqual({
      code: 'roster.file-too-many-rows',
      figures: { rows: 1001, limit: 1000 },
    });
  });
});

describe('XLSX', () => {
  it('reads sheets of deputies and candidates together and leaves others out with a note', async () => {
    const candidates = [
      ['Тегі (қаз.)', 'Аты (қаз.)', 'Өмірбаян деректері'],
      ['Шыңтас', 'Мысал', 'Туған жылы – 1971'],
    ];
    const bytes = workbook([
      { name: 'Ескертпе', xml: rowsXml([['Бұл – үлгі']]) },
      { name: 'Депутаттар', xml: rowsXml(DEPUTIES) },
      { name: 'Бос', xml: '' },
      { name: 'Кандидаттар', xml: rowsXml(candidates) },
    ]);
    const outcome = await previewFile(bytes, 'a.xlsx', EXPECTATION);
    expect(outcome).toMatchObject({
      ok: true,
      preview: {
        deputies: [{ row: 2, verdict: 'accepted' }],
        candidates: [{ row: 2, verdict: 'mend' }],
        notes: [{ code: 'roster.sheet-left-out', figures: { sheet: 'Ескертпе' } }],
      },
    });
  });

  it('keeps row numbers over gaps, leading zeros of text, and numbers as text', async () => {
    const xml =
      '<row r="3"><c r="A3" t="inlineStr"><is><t>ФИО</t></is></c><c r="B3" t="inlineStr"><is><t>Мәслихат</t></is></c><c r="C3" t="inlineStr"><is><t>Куәлік</t></is></c></row>' +
      `<row r="7"><c r="A7" t="inlineStr"><is><t>Алма Мысал</t></is></c><c r="B7" t="inlineStr"><is><t>${OBLAST}</t></is></c><c r="C7" t="inlineStr"><is><t>0012</t></is></c></row>` +
      `<row r="8"><c r="A8" t="inlineStr"><is><t>Жиде Үлгі</t></is></c><c r="B8" t="inlineStr"><is><t>${OBLAST}</t></is></c><c r="C8"><v>13</v></c></row>`;
    const outcome = await previewFile(workbook([{ name: 'Парақ', xml }]), 'a.xlsx', EXPECTATION);
    expect(outcome.ok && outcome.preview.deputies.map((row) => [row.row, row.deputy.certificate])).toEqual([
      [7, '0012'],
      [8, '13'],
    ]);
  });

  it('an empty row at the very end of the sheet, as LibreOffice writes it, is no row', async () => {
    const far = '<row r="1048576" ht="12.8"><c r="A1048576" s="1"/><c r="B1048576" s="1"/></row>';
    const bytes = workbook([{ name: 'Парақ', xml: `${rowsXml(DEPUTIES)}${far}` }]);
    const outcome = await previewFile(bytes, 'a.xlsx', EXPECTATION);
    expect(outcome.ok && outcome.preview.deputies).toHaveLength(1);
  });

  it('a formula counts by the text it last showed', async () => {
    const xml = `${rowsXml(DEPUTIES)}<row r="3"><c r="A3" t="str"><f>CONCATENATE(A1,A2)</f><v>Жиде</v></c><c r="B3" t="inlineStr"><is><t>Үлгі</t></is></c><c r="C3" t="inlineStr"><is><t>${OBLAST}</t></is></c></row>`;
    const outcome = await previewFile(workbook([{ name: 'Парақ', xml }]), 'a.xlsx', EXPECTATION);
    expect(outcome.ok && outcome.preview.deputies[1]?.deputy.surname).toBe('Жиде');
  });

  it('two sheets of deputies are refused by name', async () => {
    const bytes = workbook(['Бір', 'Екі'].map((name) => ({ name, xml: rowsXml(DEPUTIES) })));
    expect(await problem(bytes, 'a.xlsx')).toEqual({
      code: 'roster.two-sheets',
      figures: { first: 'Бір', second: 'Екі' },
    });
  });
});

describe('files that are no roster', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'a.csv', 'roster.file-empty'],
    ['nothing but blank lines', utf8('\n;;\n'), 'a.csv', 'roster.file-empty'],
    ['headings and nothing below', utf8('ФИО;Мәслихат\n'), 'a.csv', 'roster.file-empty'],
    ['more than 2 MiB', Buffer.alloc(MAX_FILE_BYTES + 1, 0x61), 'a.csv', 'roster.file-too-large'],
    ['an XLS of old Excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'a.xls', 'roster.file-old-excel'],
    ['a PDF', utf8('%PDF-1.7'), 'a.csv', 'roster.file-unknown-format'],
    ['a text under a foreign name', utf8('ФИО;Мәслихат\n'), 'a.docx', 'roster.file-unknown-format'],
    [
      'a letter, which is an archive too',
      packZip([{ name: 'word/document.xml', content: utf8('<a/>') }]),
      'a.docx',
      'roster.file-unknown-format',
    ],
    ['an XLSX under the name of a CSV', workbook([]), 'a.csv', 'roster.file-unknown-format'],
    [
      'an archive that is no workbook',
      packZip([{ name: 'a.xml', content: utf8('<a/>') }]),
      'a.xlsx',
      'roster.file-unreadable',
    ],
    ['a workbook without sheets', workbook([]), 'a.xlsx', 'roster.file-unreadable'],
    ['a workbook of empty sheets', workbook([{ name: 'a', xml: '' }]), 'a.xlsx', 'roster.file-empty'],
    [
      'a workbook of broken XML',
      packZip([{ name: 'xl/workbook.xml', content: utf8('<a') }]),
      'a.xlsx',
      'roster.file-unreadable',
    ],
  ])('%s', async (_, bytes, name, code) => {
    expect((await problem(bytes, name))?.code).toBe(code);
  });
});

describe('files made to harm', () => {
  const unreadable = { code: 'roster.file-unreadable', figures: {} };

  it('a sheet that unpacks beyond its bound is refused while it unpacks', async () => {
    const bomb = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, 0x20));
    const zip = packZip([
      { name: 'xl/workbook.xml', content: utf8('<workbook/>') },
      { name: 'xl/worksheets/sheet1.xml', content: bomb },
    ]);
    // The last central record says «deflated» where the archive was packed «stored».
    zip.writeUInt16LE(8, zip.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 10);
    expect(await problem(zip, 'a.xlsx')).toEqual(unreadable);
  });

  it.each([
    ['a row numbered far away', '<row r="9999999"><c r="A9999999"><v>1</v></c></row>'],
    ['a row numbered far away, in single quotes and with a prefix', "<row x:r = '9999999'/>"],
    ['a row numbered by an entity', '<row r="&#57;999999"/>'],
    ['a row numbered without quotes', '<row r=9999999/>'],
    ['a tag of endless attributes', `<row ${'a="b" '.repeat(100_000)}/>`],
    ['rows without end', '<row/>'.repeat(250_000)],
    ['a cell in an endless column', '<row r="1"><c r="AAAAAAAA1"><v>1</v></c></row>'],
    [
      'a wide gap in every row',
      Array.from({ length: 100 }, (_, i) => `<row><c r="XFD${i + 1}"><v>1</v></c></row>`).join(''),
    ],
  ])('%s', async (_, xml) => {
    expect(await problem(workbook([{ name: 'a', xml }]), 'a.xlsx')).toEqual(unreadable);
  });

  it('`__proto__` and `constructor` are words like others, in headings and in sheet names', async () => {
    const heading = ['__proto__', 'constructor', 'Тегі', 'Аты', 'Мәслихат'];
    const row = ['{"polluted":1}', 'x', 'Алма', 'Мысал', OBLAST];
    for (const [bytes, name] of [
      [utf8(`${heading.join(';')}\n${row.join(';')}`), 'a.csv'],
      [
        workbook([
          { name: '__proto__', xml: rowsXml([heading, row.map((text) => text.replaceAll('"', ''))]) },
        ]),
        'a.xlsx',
      ],
    ] as const) {
      const outcome = await previewFile(bytes, name, EXPECTATION);
      expect(outcome.ok && outcome.preview.deputies[0]?.deputy.surname).toBe('Алма');
    }
    expect('polluted' in {}).toBe(false);
  });

  it('2 MiB of delimiters or of quotation marks end in a named problem', async () => {
    for (const sign of [';', '"', ',\n', '\t"'])
      expect((await problem(utf8(sign.repeat(MAX_FILE_BYTES / sign.length)), 'a.csv'))?.code).toMatch(
        /^roster\./,
      );
  });

  it('bytes of any kind, and an XLSX with any bytes altered, end in a preview or in a named problem', async () => {
    const whole = workbook([{ name: 'Депутаттар', xml: rowsXml(DEPUTIES) }]);
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.csv', 'a.xlsx'),
        async (bytes, name) => {
          expect(typeof (await previewFile(bytes, name, EXPECTATION)).ok).toBe('boolean');
        },
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = Buffer.from(whole);
          for (const [at, value] of changes) bytes[at] = value;
          expect(typeof (await previewFile(bytes, 'a.xlsx', EXPECTATION)).ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });
});
