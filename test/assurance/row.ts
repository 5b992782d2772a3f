/** One line of the assurance page: what was tried, the figure reached and the figure wanted (assurance.md). */

/** A measured row; `reached` and `wanted` are figures with their units, as they are printed. */
export interface Row {
  readonly test: string;
  readonly reached: string;
  readonly wanted: string;
  readonly met: boolean;
}
