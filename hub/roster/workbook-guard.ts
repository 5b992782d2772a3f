/**
 * Checks an XLSX and packs it anew, so that the spreadsheet reader sees only what was checked.
 * A sheet may claim a million rows in a hundred bytes; the hub carries the meeting and must not stop for it.
 */
import { packZip, unpackZip, type ZipEntry } from './zip-archive.ts';

const MAX_INDEX_BYTES = 64 * 1024;
const MAX_TAGS = 200_000;
/** A tag with the text after it: the reader's work grows with the square of a tag's attributes. */
const MAX_TAG_LENGTH = 64 * 1024;
const MAX_ROW_NUMBER = 20_000;
const MAX_CELLS = 500_000;
/** What a skipped row costs the reader, in cells. */
const CELLS_OF_A_ROW = 4;

const WORKBOOK = 'xl/workbook.xml';
const INDEX_FILES = [WORKBOOK, 'xl/_rels/workbook.xml.rels'];
const CONTENT_FILES = /^xl\/(?:worksheets\/[\w .-]+|sharedStrings|styles)\.xml$/iu;

/** The attribute that places a row or a cell, whatever its prefix and quotes; a namespace is none. */
const REFERENCE = /(?<![\w.-]|xmlns:)r\s*=\s*(?:"([^"]*)"|'([^']*)')?/gu;

/** A row without content near the sheet's last possible row, as LibreOffice writes it to keep a column's format. */
const FAR_EMPTY_ROW =
  /<row\s[^<>]{0,300}?\br="\d{6,7}"[^<>]{0,300}(?:\/>|>(?:<c\s[^<>]{0,100}\/>)*<\/row>)/gu;

/** The sheets of a workbook, checked and packed without compression; null when they exceed the bounds or are no workbook. */
export function vetWorkbook(bytes: Uint8Array): ArrayBuffer | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unpacked = unpackZip(zip, (name) => INDEX_FILES.includes(name) || CONTENT_FILES.test(name));
  if (!unpacked?.some((entry) => entry.name === WORKBOOK)) return null;
  const entries = unpacked.map(({ name, content }) => ({
    name,
    content: Buffer.from(content.toString('utf8').replace(FAR_EMPTY_ROW, '')),
  }));
  return isHarmless(entries) ? Uint8Array.from(packZip(entries)).buffer : null;
}

function isHarmless(entries: readonly ZipEntry[]): boolean {
  let tags = 0;
  let cells = 0;
  for (const { name, content } of entries) {
    // The reader's work grows with the square of the sheets that the index names.
    if (INDEX_FILES.includes(name) && content.length > MAX_INDEX_BYTES) return false;
    const xml = content.toString('utf8');
    const pieces = xml.split('<', MAX_TAGS + 1);
    if (pieces.some((piece) => piece.length > MAX_TAG_LENGTH)) return false;
    tags += pieces.length;
    cells += INDEX_FILES.includes(name) ? 0 : cellsOf(xml);
    if (tags > MAX_TAGS || cells > MAX_CELLS) return false;
  }
  return true;
}

/** How many cells the reader makes of a sheet: it fills every gap before a row or a cell. Infinite beyond row 20,000. */
function cellsOf(xml: string): number {
  let cells = 0;
  let before = { row: 0, column: 0 };
  for (const [, double, single] of xml.matchAll(REFERENCE)) {
    const place = placeOf(double ?? single ?? '');
    if (place === null || place.row > MAX_ROW_NUMBER) return Number.POSITIVE_INFINITY;
    cells += Math.max(0, place.row - before.row) * CELLS_OF_A_ROW;
    cells += place.row === before.row ? Math.max(0, place.column - before.column) : place.column;
    before = place;
  }
  return cells;
}

/** A reference such as `BC12` or, for a row, `12`, in numbers; a row has column 0. */
function placeOf(reference: string): { row: number; column: number } | null {
  const [, letters, digits] = /^([A-Z]{0,3})([0-9]{1,7})$/u.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
