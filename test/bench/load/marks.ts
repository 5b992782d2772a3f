/**
 * The mark by which every event is found in a message without decoding it: the hub's line of an entry says its hash and
 * then its number, and what is sent through the others has the same form and the same length.
 */

const MARK = Buffer.from('"hash":"');
const HASH_AND_N = 64 + '","n":'.length;
const ZERO = 0x30;

/** The numbers of the first and the last event in a message, or null when it holds none. */
export function eventsIn(bytes: Buffer): { readonly first: number; readonly last: number } | null {
  const first = bytes.indexOf(MARK);
  if (first < 0) return null;
  const last = bytes.lastIndexOf(MARK);
  return { first: numberAt(bytes, first), last: numberAt(bytes, last) };
}

function numberAt(bytes: Buffer, mark: number): number {
  let number = 0;
  for (let at = mark + MARK.length + HASH_AND_N; ; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return number;
    number = number * 10 + digit;
  }
}

/** The line of event `n`, `bytes` long in all. */
export function lineOf(n: number, bytes: number): string {
  const event = `{"at":1795000000000,"event":{"deputy":"","type":"deputy.left"},"hash":"${'0'.repeat(64)}","n":${n}}`;
  const filling = Math.max(0, bytes - event.length);
  return event.replace('"deputy":""', `"deputy":"${'x'.repeat(filling)}"`);
}
