/**
 * The container of an XLSX: a zip archive unpacked within fixed bounds, and packed again without compression.
 * An archive of a few bytes may unpack to gigabytes, so the bounds hold while unpacking, not after it.
 */
import { crc32, inflateRawSync } from 'node:zlib';

const MAX_ENTRIES = 200;
const MAX_UNPACKED_BYTES = 8 * 1024 * 1024;

const END_RECORD = 0x06054b50;
const CENTRAL_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** One file in an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
}

/** The wanted files of an archive; null when it is damaged, names a file twice or exceeds 200 files or 8 MiB unpacked. */
export function unpackZip(zip: Buffer, wanted: (name: string) => boolean): ZipEntry[] | null {
  try {
    return entriesOf(zip, wanted);
  } catch (error) {
    // A read out of range or a failed inflation: the archive is damaged or made to deceive.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/** An archive of these files, uncompressed. */
export function packZip(entries: readonly ZipEntry[]): Buffer {
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
  return Buffer.concat([...locals, ...centrals, end]);
}

function entriesOf(zip: Buffer, wanted: (name: string) => boolean): ZipEntry[] | null {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const count = zip.readUInt16LE(end + 10);
  if (end < 0 || count > MAX_ENTRIES) return null;

  const entries = new Map<string, ZipEntry>();
  let budget = MAX_UNPACKED_BYTES;
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (zip.readUInt32LE(at) !== CENTRAL_RECORD) return null;
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, nameEnd);
    if (wanted(name)) {
      const content = contentOf(zip, at, budget);
      if (content === null || entries.has(name)) return null;
      budget -= content.length;
      entries.set(name, { name, content });
    }
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return [...entries.values()];
}

function contentOf(zip: Buffer, central: number, budget: number): Buffer | null {
  const method = zip.readUInt16LE(central + 10);
  const packedLength = zip.readUInt32LE(central + 20);
  const local = zip.readUInt32LE(central + 42);
  if (zip.readUInt32LE(local) !== LOCAL_RECORD) return null;
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + packedLength);
  if (packed.length !== packedLength || budget <= 0) return null;
  if (method === STORED) return packed.length <= budget ? packed : null;
  return method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: budget }) : null;
}
