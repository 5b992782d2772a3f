/**
 * The shape of the reasons: one for every refusal code, from its figures. A code without a reason does not compile.
 * A reason begins in lower case, for it stands after «Себебі – » (law.md 5(f)13), and ends with a full stop.
 */
import { formatDate, hallDate, hallTime } from '../../../protocol/kazakh/calendar.ts';
import type { RefusalCode, RefusalFigures } from '../../../protocol/refusals.ts';
import type { Language } from '../../../protocol/values.ts';

/** One language's reasons, each a function of exactly the figures of its code. */
export type RefusalReasons = { readonly [C in RefusalCode]: (figures: RefusalFigures[C]) => string };

/** Day and time of day in the hall at an instant (ms, hub time): «2026 жылғы 22 қараша, 09:41». */
export function moment(at: number, language: Language): string {
  return `${formatDate(hallDate(at), language)}, ${hallTime(at)}`;
}
