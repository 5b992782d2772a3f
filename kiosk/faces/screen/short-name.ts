/** A name where the full one stands in sight: surname and initials. */
import type { PersonName } from '../../../protocol/values.ts';

/** «Шыңтас М. С.»: the surname whole, so that no case ending is ever cut. */
export function shortName({ surname, given, patronymic }: PersonName): string {
  const initials = [given, patronymic].filter((part) => part !== '').map((part) => `${[...part][0]}.`);
  return [surname, ...initials].join('\u00a0');
}
