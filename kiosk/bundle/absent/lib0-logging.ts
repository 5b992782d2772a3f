/** Yjs's few warnings need no colours in the browser's console. */

export const ORANGE = '';
export const RED = '';
export const BOLD = '';
export const UNBOLD = '';

/** Writes a warning. */
export function print(...words: readonly unknown[]): void {
  console.warn(...words);
}
export const warn = print;
