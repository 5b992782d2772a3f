/**
 * Lines of a stream as a Yjs update, written directly: to the byte what a Y.Doc gives whose one writer has pushed them onto
 * its array, without keeping such a document (test/property/updates.test.ts holds the two against each other).
 */
import { ENTRIES } from '../protocol/wire.ts';

/** Yjs's name for an item that holds plain values, and the flag of one that stands behind another. */
const ITEM_OF_VALUES = 8;
const HAS_ORIGIN = 0x80;
/** lib0's mark of a string. */
const STRING = 119;
const PARENT_BY_NAME = 1;

/** What somebody lacks who lacks nothing. */
export const NO_UPDATE: Uint8Array = Uint8Array.of(0, 0);

/** The lines from number `from` on as one update; `writer` is the document's one client. */
export function updateOf(writer: number, from: number, lines: readonly string[]): Uint8Array {
  const count = lines.length - from;
  if (count <= 0) return NO_UPDATE;
  const sizes = new Uint32Array(count);
  let size = 0;
  for (let index = 0; index < count; index += 1) {
    const bytes = Buffer.byteLength(lines[from + index] ?? '');
    sizes[index] = bytes;
    size += 1 + sizeOf(bytes) + bytes;
  }
  const head = headOf(writer, from, count);
  const update = Buffer.allocUnsafeSlow(head.length + size + 1);
  update.set(head);
  let at = head.length;
  for (let index = 0; index < count; index += 1) {
    update[at] = STRING;
    at = writeNumber(update, at + 1, sizes[index] ?? 0);
    at += update.write(lines[from + index] ?? '', at, 'utf8');
  }
  // Nothing is ever deleted.
  update[at] = 0;
  return update;
}

/** One client, one item, behind the line before it or at the beginning of the named array. */
function headOf(writer: number, from: number, count: number): Uint8Array {
  const head = Buffer.alloc(64);
  let at = 0;
  const write = (...numbers: readonly number[]): void => {
    for (const number of numbers) at = writeNumber(head, at, number);
  };
  write(1, 1, writer, from);
  if (from > 0) {
    head[at] = ITEM_OF_VALUES | HAS_ORIGIN;
    at += 1;
    write(writer, from - 1);
  } else {
    head[at] = ITEM_OF_VALUES;
    at += 1;
    write(PARENT_BY_NAME, ENTRIES.length);
    at += head.write(ENTRIES, at, 'latin1');
  }
  write(count);
  return head.subarray(0, at);
}

/** lib0's variable length: seven bits a byte, the lowest first. */
function writeNumber(into: Uint8Array, at: number, number: number): number {
  let rest = number;
  let next = at;
  while (rest > 0x7f) {
    into[next] = 0x80 | (rest % 0x80);
    rest = Math.floor(rest / 0x80);
    next += 1;
  }
  into[next] = rest;
  return next + 1;
}

function sizeOf(number: number): number {
  let size = 1;
  for (let rest = number; rest > 0x7f; rest = Math.floor(rest / 0x80)) size += 1;
  return size;
}
