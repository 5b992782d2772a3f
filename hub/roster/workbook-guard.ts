// Unpacks an XLSX within fixed bounds and packs it anew, so that the spreadsheet reader sees only what was checked.
// A workbook is a zip of XML: it may claim a million rows in a hundred bytes, or unpack to gigabytes.
import { crc32, inflateRawSync } from 'node:zlib';

const MAX_ENTRIES = 200;
const MAX_UNPACKED_BYTES = 8 * 1024 * 1024;
const MAX_INDEX_BYTES = 64 * 1024;
const MAX_ROW_NUMBER = 20_000;
const MAX_AREA = 500_000;
const WORKBOOK = 'xl/workbook.xml';
const INDEX_FILES = [WORKBOOK, 'xl/_rels/workbook.xml.rels'];
const CONTENT_FILES = /^xl\/(?:worksheets\/[\w .-]+|sharedStrings|styles)\.xml$/iu;
/** The attribute that places a row or a cell, whatever its prefix and quotes; a namespace is none. */
const REFERENCE = /(?<![\w.-]|xmlns:)r\s*=\s*(?:"([^"]*)"|'([^']*)')?/gu;

const END_RECORD = 0x06054b50;
const CENTRAL_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;

interface Entry {
  readonly name: string;
  readonly content: Buffer;
}

/** The XML files of a workbook, checked and packed without compression; null when they exceed the bounds or are no workbook. */
export function vetWorkbook(bytes: Uint8Array): ArrayBuffer | null {
  try {
    const entries = unpack(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (!entries?.some((entry) => entry.name === WORKBOOK)) return null;
    return entries.every(isHarmless) ? pack(entries) : null;
  } catch (error) {
    // Out of range reads and failed inflation: the archive is damaged or made to deceive.
    if (error instanceof RangeError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
}

function unpack(zip: Buffer): Entry[] | null {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== END_RECORD) return null;
  const count = zip.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) return null;

  const entries: Entry[] = [];
  let budget = MAX_UNPACKED_BYTES;
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (zip.readUInt32LE(at) !== CENTRAL_RECORD) return null;
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if (INDEX_FILES.includes(name) || CONTENT_FILES.test(name)) {
      const content = contentOf(zip, at, budget);
      if (content === null) return null;
      budget -= content.length;
      entries.push({ name, content });
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return new Set(entries.map((entry) => entry.name)).size === entries.length ? entries : null;
}

function contentOf(zip: Buffer, central: number, budget: number): Buffer | null {
  const method = zip.readUInt16LE(central + 10);
  const packedLength = zip.readUInt32LE(central + 20);
  const local = zip.readUInt32LE(central + 42);
  if (zip.readUInt32LE(local) !== LOCAL_RECORD) return null;
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + packedLength);
  if (packed.length !== packedLength || budget <= 0) return null;
  if (method === 0) return packed.length <= budget ? packed : null;
  return method === 8 ? inflateRawSync(packed, { maxOutputLength: budget }) : null;
}

function isHarmless({ name, content }: Entry): boolean {
  // The reader's work grows with the square of the sheets that the index names.
  if (INDEX_FILES.includes(name)) return content.length <= MAX_INDEX_BYTES;
  // The reader fills every gap before a row or a cell, so the references decide how much memory it takes.
  let area = 0;
  let before = { row: 0, column: 0 };
  for (const [, double, single] of content.toString('utf8').matchAll(REFERENCE)) {
    const at = placeOf(double ?? single ?? '');
    if (at === null || at.row > MAX_ROW_NUMBER) return false;
    area += at.row === before.row ? Math.max(0, at.column - before.column) : at.column;
    before = at;
  }
  return area <= MAX_AREA;
}

function placeOf(reference: string): { row: number; column: number } | null {
  const [, letters, digits] = /^([A-Z]{0,3})([0-9]{1,7})$/u.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function pack(entries: readonly Entry[]): ArrayBuffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const path = Buffer.from(name, 'utf8');
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL_RECORD, 0);
    local.writeUInt32LE(crc32(content), 14);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(path.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(CENTRAL_RECORD, 0);
    local.copy(central, 16, 14, 28);
    central.writeUInt16LE(path.length, 28);
    central.writeUInt32LE(offset, 42);
    locals.push(local, path, content);
    centrals.push(central, path);
    offset += local.length + path.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_RECORD, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(centrals).length, 12);
  end.writeUInt32LE(offset, 16);
  const packed = Buffer.concat([...locals, ...centrals, end]);
  const copy = new ArrayBuffer(packed.length);
  new Uint8Array(copy).set(packed);
  return copy;
}
