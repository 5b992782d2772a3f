/** What does not fit the wall at once is shown in turns, by hub time alone, so that all walls of a hall turn together. */

/** How long one turn stays, ms. */
export const TURN = 10_000;

/** The rows of this turn, at most `most` and as equal in number as can be; `now` is hub time, ms. */
export function turnOf<T>(rows: readonly T[], most: number, now: number): readonly T[] {
  const turns = Math.max(1, Math.ceil(rows.length / most));
  const size = Math.ceil(rows.length / turns);
  const from = (Math.floor(now / TURN) % turns) * size;
  return rows.slice(from, from + size);
}
