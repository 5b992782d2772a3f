/**
 * Bytes of a CSV file to text: UTF-8 or UTF-16, with or without a byte order mark, and nothing else.
 * A legacy code page has no ә ғ қ ң ө ұ ү һ, so the names of clause 9 would enter with letters lost.
 */

/** The text of a file in UTF-8 or UTF-16, without its byte order mark; null when it is in neither. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zero = bytes.indexOf(0);
  if (zero < 0) return 'utf-8';
  // Delimiters, spaces and line ends have a zero byte in UTF-16, and it comes second in the little-endian order.
  return zero % 2 === 1 ? 'utf-16le' : 'utf-16be';
}
